import { existsSync, readFileSync } from "node:fs";
import { asCsv, Problem, toRows } from "@samenloop/schema";
import { runCommand } from "./command.ts";
import { asTable } from "./vraag/as-table.ts";
import { ask } from "./vraag/ask.ts";
import { readVraagArguments } from "./vraag/arguments.ts";

const HELP = `npm run vraag -- <file.graphql> [--json|--csv] [--variabelen JSON|FILE] [--url URL]

Asks one question of a running Samenloop and prints the answer.

  --json             the whole answer as JSON; without it, and without --csv, a table
  --csv              CSV as a Dutch Excel opens it: semicolons, UTF-8 with a byte order mark
  --variabelen X     the variables, as JSON or as a file with JSON; without it, those of <file>.json if it is there
  --url URL          the gateway (http://127.0.0.1:4000/graphql, or SAMENLOOP_URL)

Exits with 1 when the answer has errors or no data.`;

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (argv.includes("--help") || argv.includes("-h")) return console.log(HELP);
  const { file, form, variables, url } = readVraagArguments(argv, process.env);
  if (!existsSync(file)) throw new Problem("NOT_FOUND", `There is no file ${file}.`);
  const answer = await ask(url, { query: readFileSync(file, "utf8"), variables });
  if (form === "json") console.log(JSON.stringify(answer, null, 2));
  else if (answer.data) process.stdout.write(print(form, answer.data));
  for (const { message, extensions } of answer.errors ?? []) {
    console.error(`${extensions?.code ?? "ERROR"}: ${message}`);
  }
  if (answer.errors || !answer.data) process.exitCode = 1;
});

function print(form: "table" | "csv", data: object): string {
  const tables = toRows(data);
  return form === "csv" ? asCsv(tables) : asTable(tables);
}
