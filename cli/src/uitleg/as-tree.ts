import type { Call, ExplainedFetch, ExplainedStep, Reason } from "@samenloop/gateway";

/** A plan as a tree for people. */
export function asTree(plan: ExplainedStep | null): string {
  if (!plan) return "Nobody is asked: the gateway knows the answer itself.\n";
  const fetches = fetchesOf(plan);
  const subgraphs = new Set(fetches.map(({ subgraph }) => subgraph));
  const howMany = counted(fetches.length, "sub-query", "sub-queries");
  const title = `${howMany} to ${counted(subgraphs.size, "subgraph", "subgraphs")}`;
  return [title, "", ...linesOf(plan), ""].join("\n");
}

const counted = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

const isFetch = (step: ExplainedStep): step is ExplainedFetch =>
  step.kind === "fetch" || step.kind === "entities";

function fetchesOf(step: ExplainedStep): ExplainedFetch[] {
  if (isFetch(step)) return [step];
  return branchesOf(step).flatMap(([, below]) => fetchesOf(below));
}

/** What stands below a step, each with what is to be said before it. */
function branchesOf(
  step: Exclude<ExplainedStep, ExplainedFetch>,
): (readonly [label: string, below: ExplainedStep])[] {
  if (step.kind === "subscription") {
    return step.steps.map((below, at) => [at === 0 ? "the stream: " : "for each event: ", below]);
  }
  if (step.kind !== "condition") return step.steps.map((below) => ["", below]);
  const both = [
    ["if it is true: ", step.whenTrue],
    ["if it is false: ", step.whenFalse],
  ] as const;
  return both.flatMap(([label, below]) => (below ? [[label, below] as const] : []));
}

const TITLES = {
  sequence: "one after the other",
  parallel: "at the same time",
  subscription: "a subscription",
  defer: "first what is wanted at once, then what was deferred",
} as const;

function linesOf(step: ExplainedStep): string[] {
  if (isFetch(step)) return fetchLines(step);
  const title = step.kind === "condition" ? `by $${step.variable}` : TITLES[step.kind];
  const branches = branchesOf(step);
  return [
    title,
    ...branches.flatMap(([label, below], at) =>
      indented(linesOf(below), label, at === branches.length - 1),
    ),
  ];
}

function indented([first = "", ...rest]: string[], label: string, isLast: boolean): string[] {
  const [branch, trunk] = isLast ? ["└─ ", "   "] : ["├─ ", "│  "];
  return [branch + label + first, ...rest.map((line) => trunk + line)];
}

function fetchLines({ subgraph, operation, at, reasons, calls }: ExplainedFetch): string[] {
  const what = at.length > 0 ? `${subgraph}, for what stands at ${at.join(" and ")}` : subgraph;
  return [
    what,
    ...calls.map((call) => `  ${callLine(call)}`),
    ...reasons.map((reason) => `  ${reasonLine(reason)}`),
    ...operation.split("\n").map((line) => `    ${line}`),
  ];
}

function reasonLine(reason: Reason): string {
  const fields = reason.fields.join(", ");
  switch (reason.kind) {
    case "client":
      return `the client asks ${fields}`;
    case "key":
      return `key of ${reason.of}: ${fields}`;
    case "requires":
      return `@requires of ${reason.field} in ${reason.of}: ${fields}`;
  }
}

function callLine({ startMs, ms, entities, sentBytes, answerBytes, failed }: Call): string {
  return [
    `${ms.toFixed(1)} ms, from ${startMs.toFixed(1)} ms on`,
    ...(entities > 0 ? [counted(entities, "entity", "entities")] : []),
    `${bytes(sentBytes)} sent, ${bytes(answerBytes)} back`,
    ...(failed === null ? [] : [failed]),
  ].join("; ");
}

const bytes = (count: number): string =>
  count < 1000 ? `${count} B` : `${(count / 1000).toFixed(1)} kB`;
