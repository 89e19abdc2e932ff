import { gzipSync } from "node:zlib";
import { answers, type Behaviour } from "../../../gateway/src/testing/fake-subgraph.ts";
import { CANARY, hulp } from "../hostile-graph.ts";
import { beside, costly, entities, harmless, text, type Attack } from "./attack.ts";

const HONEST_TEXT = JSON.stringify({ data: { _entities: [hulp("1"), hulp("2")] } });
const SECRET_ERROR = { errors: [{ message: CANARY, extensions: { stack: CANARY } }] };
const HTML = `<html><body>PG password=${CANARY}</body></html>`;

/** Sent by hand, past whatever Node would make of it. */
const raw =
  (...pieces: readonly string[]): Behaviour =>
  ({ socket }) => {
    for (const piece of pieces) socket?.write(piece);
  };
const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

const lost = (name: string, behave: Behaviour): Attack =>
  costly("SUBGRAPH_ANSWER_INVALID", { name, behave });
const unreachable = (name: string, behave: Behaviour): Attack =>
  costly("SUBGRAPH_UNREACHABLE", { name, behave });

/** What is no answer at all. */
export const BODIES: readonly Attack[] = [
  lost("answers what is no JSON", text(`{"data": ${CANARY}`)),
  lost("answers half of the JSON", text(HONEST_TEXT.slice(0, -4))),
  lost("answers JSON and more", text(`${HONEST_TEXT} ${CANARY}`)),
  lost("answers a byte-order mark first", text(`\ufeff${HONEST_TEXT}`)),
  lost("answers nothing with 200", text("")),
  lost("answers a list", text(`[${HONEST_TEXT}]`)),
  lost("answers a text", text(`"${CANARY}"`)),
  lost("answers null", text("null")),
  lost("answers no data", text("{}")),
  lost("answers HTML with 200", answers(HTML, { type: "text/html" })),
  lost("answers HTML and calls it JSON", answers(HTML)),
  unreachable("answers HTML with 500", answers(HTML, { status: 500, type: "text/html" })),
  unreachable("answers errors with 500", answers(SECRET_ERROR, { status: 500 })),
  lost(
    "answers errors with 500, in the newer media type",
    answers(SECRET_ERROR, { status: 500, type: "application/graphql-response+json" }),
  ),
  lost("answers 204", (response) => response.writeHead(204).end()),
  unreachable("hangs up at once", ({ socket }) => socket?.destroy()),
  unreachable("hangs up half-way", (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": 10_000 });
    response.write(HONEST_TEXT, () => response.socket?.resetAndDestroy());
  }),
  unreachable("speaks no HTTP", ({ socket }) => socket?.end(`${CANARY}\r\n\r\n`)),
  harmless({
    name: "answers twice on one connection",
    behave: raw(
      `${HEAD}content-length: ${HONEST_TEXT.length}\r\n\r\n${HONEST_TEXT}`,
      `${HEAD}content-length: ${CANARY.length}\r\n\r\n${CANARY}`,
    ),
  }),
  harmless({
    name: "answers in gzip that nobody asked for",
    behave: (response) =>
      response
        .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
        .end(gzipSync(HONEST_TEXT)),
  }),
  unreachable("sends headers without end", ({ socket }) => {
    socket?.on("error", () => undefined);
    socket?.write(`${HEAD}x: ${"x".repeat(200_000)}`);
  }),
];

const report = (path: unknown, message = CANARY) => ({
  message,
  path,
  locations: [{ line: 999900006, column: 1 }],
  extensions: { code: CANARY, stacktrace: [CANARY], exception: { bsn: CANARY } },
});
const INVALID = "SUBGRAPH_ANSWER_INVALID";
const withErrors = (...errors: readonly object[]): Behaviour =>
  answers({ data: { _entities: [hulp("1"), { tekst: null, plan: hulp("2").plan }] }, errors });
const SECOND_LOST = beside(hulp("1"), { ...hulp("2"), tekst: null });

/** What an answer says beside its data is not for the client. */
export const TALK: readonly Attack[] = [
  harmless({
    name: "reports secrets in message, extensions and stack",
    behave: withErrors(report(["_entities", 1, "tekst"])),
    data: SECOND_LOST,
    errors: [{ path: ["leerlingen", 1, "tekst"], code: INVALID }],
  }),
  harmless({
    name: "reports values in the path",
    behave: withErrors(report(["_entities", 1, "tekst", CANARY, 999900006])),
    data: SECOND_LOST,
    errors: [{ path: ["leerlingen", 1, "tekst"], code: INVALID }],
  }),
  harmless({
    name: "reports an error at a place of another owner",
    behave: withErrors(report(["_entities", 0, "naam"])),
    data: SECOND_LOST,
    errors: [{ code: INVALID }],
  }),
  harmless({
    name: "reports an error where nothing is missing",
    behave: answers({
      data: { _entities: [hulp("1"), hulp("2")] },
      errors: [report(["_entities", 0, "tekst"])],
    }),
    errors: [{ code: INVALID }],
  }),
  costly(INVALID, {
    name: "reports secrets and no data",
    behave: answers({ data: null, errors: [report(undefined)] }),
  }),
  harmless({
    name: "asks to be kept by whoever passes it on, sets a cookie, and lets every origin read",
    behave: (response, question) => {
      response.setHeader("cache-control", "public, max-age=99999");
      response.setHeader("set-cookie", `${CANARY}=1`);
      response.setHeader("access-control-allow-origin", "*");
      response.setHeader("x-geheim", CANARY);
      return entities(hulp("1"), hulp("2"))(response, question);
    },
  }),
];
