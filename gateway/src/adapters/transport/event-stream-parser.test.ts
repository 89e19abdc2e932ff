import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EventStreamParser, type StreamEvent } from "./event-stream-parser.ts";

/** Reads these bytes in pieces that end at these places. */
function read(bytes: Buffer, cuts: readonly number[], mostBytes = 1_000): Said[] | null {
  const parser = new EventStreamParser(mostBytes);
  const events: StreamEvent[] = [];
  let from = 0;
  for (const to of [...cuts, bytes.length].sort((a, b) => a - b)) {
    events.push(...parser.read(bytes.subarray(from, to)));
    if (parser.isTooLarge) return null;
    from = to;
  }
  return events.map(({ name, data }) => [name, data]);
}

type Said = readonly [name: string, data: string];

test.each<[string, string, Said[]]>([
  ["name and data", "event: next\ndata: 1\n\n", [["next", "1"]]],
  ["only one space is taken off", "data:  1\n\n", [["", " 1"]]],
  ["no space", "event:next\ndata:1\n\n", [["next", "1"]]],
  ["lines of data are joined", "data: 1\ndata:\ndata: 2\n\n", [["", "1\n\n2"]]],
  ["a field without a colon is empty", "event: complete\ndata\n\n", [["complete", ""]]],
  ["an event without data still counts", "event: complete\n\n", [["complete", ""]]],
  ["comments and unknown fields are nothing", ":x\nid: 1\nretry: 2\n\n:\n\n", []],
  ["a colon in data stays", 'data: {"a":1}\n\n', [["", '{"a":1}']]],
  ["what is not ended is not there yet", "data: 1\n", []],
  [
    "returns end lines too",
    "event: next\rdata: 1\r\rdata: 2\r\n\r\n",
    [
      ["next", "1"],
      ["", "2"],
    ],
  ],
  ["a byte order mark is no part of it", "\ufeffdata: 1\n\n", [["", "1"]]],
])("%s", (_, text, expected) => {
  expect(read(Buffer.from(text), [])).toEqual(expected);
});

test("however the bytes are cut, the events are the same", () => {
  const line = fc.oneof(
    fc.constantFrom("event: next", "data", "data: ", ":", ": beat", "", "id: 1", "x"),
    fc
      .string({ unit: "binary", maxLength: 8 })
      .map((text) => `data: ${text.replaceAll(/[\r\n]/g, "")}`),
  );
  const end = fc.constantFrom("\n", "\r\n", "\r");
  const stream = fc
    .array(fc.tuple(line, end), { maxLength: 10 })
    .map((lines) => Buffer.from(lines.flat().join("")));
  fc.assert(
    fc.property(stream, fc.array(fc.nat(80), { maxLength: 5 }), (bytes, places) => {
      const cuts = places.filter((place) => place <= bytes.length);
      expect(read(bytes, cuts)).toEqual(read(bytes, []));
      expect(read(bytes, [...bytes.keys()])).toEqual(read(bytes, []));
    }),
  );
});

test("the cap counts the bytes of one event, in however many lines, and no heartbeats", () => {
  const exact = `data: ${"é".repeat(47)}\n\n`;
  expect(read(Buffer.from(exact.repeat(3)), [5, 50], 100)).toHaveLength(3);
  expect(read(Buffer.from(`data: ${"é".repeat(48)}\n\n`), [], 100)).toBeNull();
  expect(read(Buffer.from("data: 1\n".repeat(20)), [], 100)).toBeNull();
  expect(read(Buffer.from("x".repeat(101)), [], 100)).toBeNull();
  expect(read(Buffer.from(": beat\n".repeat(100)), [], 100)).toEqual([]);
  expect(read(Buffer.from(`:${"x".repeat(101)}`), [], 100)).toBeNull();
});
