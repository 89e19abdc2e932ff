import { defineConfig } from "vitest/config";

export default defineConfig({
  // One graphql for everyone: Node gives the stock gateway its CommonJS build, Vite would give us the other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["{schema,db,subgraphs,gateway,cli,test}/**/*.test.ts"],
    globalSetup: ["test/setup/global.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores, one PostgreSQL: more at once only makes each of them slower.
    maxWorkers: 2,
  },
});
