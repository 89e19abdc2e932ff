import { asCsv, toTables } from "@samenloop/schema";
import { runCommand } from "./command.ts";
import { asksForHelp } from "./settings/read-settings.ts";
import { asTable } from "./vraag/as-table.ts";
import { ask, type Answer } from "./vraag/ask.ts";
import { errorLines } from "./vraag/error-lines.ts";
import { readQuestion, type Question } from "./vraag/read-question.ts";

const HELP = `npm run vraag -- <file.graphql> [flags]

Asks one question of a running Samenloop and prints the answer as a table, or as

  --json             JSON, whole
  --csv              CSV as a Dutch Excel opens it: semicolons, decimal commas, byte order mark

  --variabelen X     the variables, as JSON or as a file; without it those of <file>.json, if there
  --operatie NAME    which question, where the file has several
  --url URL          the gateway (http://127.0.0.1:4000/graphql, or SAMENLOOP_URL)

Exits with 1 when the answer has errors, holds nothing, or says in \`fouten\` why it changed nothing.`;

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (asksForHelp(argv)) return console.log(HELP);
  const { form, url, body } = readQuestion(argv, process.env);
  const answer = await ask(url, body);
  process.stdout.write(print(form, answer));
  const { data, errors = [] } = answer;
  for (const line of errorLines(errors)) console.error(line);
  const isFound = Object.values(data ?? {}).some((value) => value !== null);
  if (!isFound && errors.length === 0) console.error("Nothing was found.");
  if (!isFound || errors.length > 0 || isRefused(data ?? {})) process.exitCode = 1;
});

/** A change that was refused is an answer to a dashboard and a failure to a script. */
function isRefused(data: object): boolean {
  return Object.values(data).some((payload: { readonly fouten?: unknown } | null) => {
    const fouten = payload?.fouten;
    return Array.isArray(fouten) && fouten.length > 0;
  });
}

function print(form: Question["form"], answer: Answer): string {
  if (form === "json") return `${JSON.stringify(answer, null, 2)}\n`;
  if (!answer.data) return "";
  const tables = toTables(answer.data);
  return form === "csv" ? asCsv(tables) : asTable(tables, process.stdout.columns);
}
