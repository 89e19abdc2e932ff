import { defineConfig } from "drizzle-kit";

const name = process.env["SUBGRAPH"];
if (!name) throw new Error("SUBGRAPH names whose migrations to make: scholen, onderwijs, …");

export default defineConfig({
  dialect: "postgresql",
  schema: `./src/tables/${name}.ts`,
  out: `./src/migrations/${name}`,
});
