import { gzipSync } from "node:zlib";
import type { ServerResponse } from "node:http";
import type { Behaviour } from "../../../gateway/src/testing/fake-subgraph.ts";
import { CANARY, hulp } from "../hostile-graph.ts";
import { beside, costly, harmless, lostAt, text, type Attack, type Code } from "./attack.ts";

const INVALID = "SUBGRAPH_ANSWER_INVALID";
const ENTITIES = JSON.stringify([hulp("1"), hulp("2")]);
const arrays = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
const objects = (depth: number): string => '{"a":'.repeat(depth) + "1" + "}".repeat(depth);

const lost = (name: string, behave: Behaviour, code: Code = INVALID): Attack =>
  costly(code, { name, behave });
const LOS = { query: "{ leerlingen { id naam los } }" };

/** Deeper than any stack. */
const DEEP = 200_000;

export const DEPTH: readonly Attack[] = (
  [
    ["lists", arrays],
    ["objects", objects],
  ] as const
).flatMap(([what, nested]) => [
  lost(
    `nests ${DEEP} ${what} in a field that was asked`,
    text(`{"data":{"_entities":[{"tekst":${nested(DEEP)}},${nested(DEEP)}]}}`),
  ),
  costly(INVALID, {
    ...LOS,
    name: `nests ${DEEP} ${what} in a scalar of its own`,
    behave: text(`{"data":{"_entities":[{"los":1},{"los":${nested(DEEP)}}]}}`),
    data: beside({ los: null }, { los: null }),
    errors: lostAt(INVALID, { fields: ["los"] }),
  }),
  harmless({
    ...LOS,
    name: `nests a thousand ${what} in a scalar of its own`,
    behave: text(`{"data":{"_entities":[{"los":${nested(200)}},{"los":${nested(1_000)}}]}}`),
    data: beside({ los: JSON.parse(nested(200)) as unknown }, { los: null }),
    errors: lostAt(INVALID, { children: [1], fields: ["los"] }),
  }),
  lost(
    `nests ${DEEP} ${what} in a field that nobody asked`,
    text(`{"data":{"_entities":${ENTITIES},"x":${nested(DEEP)}}}`),
  ),
  lost(`nests ${DEEP} ${what} for the entities`, text(`{"data":{"_entities":${nested(DEEP)}}}`)),
  lost(
    `nests ${DEEP} ${what} for the errors`,
    text(`{"data":{"_entities":${ENTITIES}},"errors":${nested(DEEP)}}`),
  ),
]);

/** Written as fast as it is read, so that it takes no room here. */
const stream =
  (piece: string, bytes: number): Behaviour =>
  (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    let left = bytes;
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= piece.length;
        if (!response.write(piece)) return void response.once("drain", more);
      }
      response.end(`","_entities":${ENTITIES}}}`);
    };
    response.write('{"data":{"x":"');
    more();
  };

const BOMB = gzipSync(Buffer.alloc(256 << 20, " "));
const times = (count: number, piece: string): string => Array(count).fill(piece).join(",");
const keys = (count: number): string =>
  Array.from({ length: count }, (_, index) => `"k${index}":1`).join(",");
const besides = (value: string): Behaviour =>
  text(`{"data":{"_entities":${ENTITIES},"x":${value}}}`);

/** More bytes than anybody needs. */
export const SIZE: readonly Attack[] = [
  lost("answers 100 MB", stream("x".repeat(1 << 16), 100 << 20)),
  lost("answers a bomb in gzip", (response) =>
    response
      .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
      .end(BOMB),
  ),
];

/** Bytes enough, of which reading makes too much. */
export const PARTS: readonly Attack[] = [
  lost(
    "answers a million errors",
    text(`{"data":{"_entities":${ENTITIES}},"errors":[${times(1e6, "{}")}]}`),
  ),
  lost("answers a million objects", besides(`[${times(1e6, "{}")}]`)),
  lost("answers two million lists in each other", besides(arrays(2_000_000))),
  lost("answers four hundred thousand keys", besides(`{${keys(400_000)}}`)),
  harmless({
    name: "answers as many objects as may be",
    behave: besides(`[${times(240_000, '{"a":1}')}]`),
  }),
];

/** One byte at a time. */
const drip = (response: ServerResponse, bytes: string): void => {
  let at = 0;
  const next = setInterval(() => {
    response.write(bytes[at] ?? " ");
    at += 1;
  }, 1_000);
  response.once("close", () => clearInterval(next));
  response.writeHead(200, { "content-type": "application/json" }).write("{");
};

export const TIME: readonly Attack[] = [
  lost("never answers", () => undefined, "SUBGRAPH_UNREACHABLE"),
  lost(
    "never ends its headers",
    ({ socket }) => socket?.write("HTTP/1.1 200 OK\r\n"),
    "SUBGRAPH_UNREACHABLE",
  ),
  lost(
    "never ends its answer",
    (response) => {
      response
        .writeHead(200, { "content-type": "application/json" })
        .write(`{"data":{"_entities":${ENTITIES}`);
    },
    "SUBGRAPH_UNREACHABLE",
  ),
  lost(
    "answers a byte a second",
    (response) => drip(response, `{"data":"${CANARY}`),
    "SUBGRAPH_UNREACHABLE",
  ),
];
