import { Problem } from "@samenloop/schema";
import type { ExplainedStep } from "@samenloop/gateway";
import { runCommand } from "./command.ts";
import { asksForHelp } from "./settings/read-settings.ts";
import { asTree } from "./uitleg/as-tree.ts";
import { readArguments, type Explaining } from "./uitleg/read-arguments.ts";
import { ACCEPT, ask } from "./vraag/ask.ts";
import { errorLines } from "./vraag/error-lines.ts";

const HELP = `npm run uitleg -- <file.graphql> [flags]

Shows how a question is answered: which subgraph is asked what, in which order, and why. Without
--url only the plan is made, in place: nobody is asked. Values of arguments and variables are never
printed; where one stood it says [verborgen].

  --supergraph FILE  the graph to plan over (schema/supergraph.graphql)
  --planner NAME     hive or apollo (hive, where it runs)

  --url URL          ask this gateway, and show how long each sub-query took; of a subscription,
                     for its first event
  --sleutel KEY      the uitlegSleutel of its configuration; or SAMENLOOP_UITLEG_SLEUTEL
  --variabelen X     the variables, as JSON or as a file; without it those of <file>.json, if there

  --operatie NAME    which question, where the file has several
  --json             the explanation as JSON, for scripts`;

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (asksForHelp(argv)) return console.log(HELP);
  const explaining = readArguments(argv, process.env);
  const explained = "url" in explaining ? await fromGateway(explaining) : await inPlace(explaining);
  process.stdout.write(
    explaining.isJson ? `${JSON.stringify(explained, null, 2)}\n` : asTree(explained),
  );
});

async function inPlace({
  supergraphSdl,
  planner,
  body: { query, operationName },
}: Exclude<Explaining, { readonly url: string }>): Promise<ExplainedStep | null> {
  // Not before: to ask a gateway needs no planner.
  const { explainQuestion } = await import("@samenloop/gateway");
  const question = { supergraphSdl, planner, query };
  return explainQuestion(operationName === undefined ? question : { ...question, operationName });
}

async function fromGateway({
  url,
  key,
  body,
}: Extract<Explaining, { readonly url: string }>): Promise<ExplainedStep | null> {
  const headers = {
    "x-samenloop-uitleg": key,
    accept: `${ACCEPT}, text/event-stream;q=0.8`,
  };
  const { extensions, errors = [] } = await ask(url, body, headers);
  for (const line of errorLines(errors)) console.error(line);
  if (extensions && "uitleg" in extensions) return extensions["uitleg"] as ExplainedStep | null;
  const message = `${url} does not explain: it was given no uitlegSleutel, or another one than this.`;
  throw new Problem("NOT_ALLOWED", message);
}
