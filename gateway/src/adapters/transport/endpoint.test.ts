import { Problem } from "@samenloop/schema";
import { expect, test } from "vitest";
import { createSubgraphClient } from "./create-subgraph-client.ts";
import { parseEndpoint } from "./endpoint.ts";

const SECRET = "geheim123";

test.each([
  ["no url", "zorg"],
  ["a file", "file:///etc/passwd"],
  ["another protocol", "ftp://127.0.0.1/"],
  ["a script", "javascript:alert(1)"],
  ["data", "data:application/json,{}"],
  ["a user", `http://${SECRET}@127.0.0.1/`],
  ["a user and password", `https://a:${SECRET}@127.0.0.1/`],
  ["only a password", `https://:${SECRET}@127.0.0.1/`],
])("SETTING_INVALID: a subgraph at %s, and the message keeps the url to itself", (_, url) => {
  const start = (): unknown => createSubgraphClient({ subgraphs: { zorg: { url } } });
  expect(start).toThrow(Problem);
  expect(start).toThrow(expect.objectContaining({ code: "SETTING_INVALID" }));
  expect(start).not.toThrow(SECRET);
});

test.each([
  ["a line break in a value", { "x-a": `${SECRET}\r\nx-b: 1` }],
  ["a space in a name", { "x a": SECRET }],
  ["an empty name", { "": SECRET }],
  ["the host", { Host: SECRET }],
  ["the length", { "Content-Length": "1" }],
  ["the deadline", { "X-Samenloop-Deadline-Ms": "999999" }],
])("SETTING_INVALID: headers with %s", (_, headers) => {
  const start = (): unknown => parseEndpoint("zorg", { url: "http://127.0.0.1/", headers });
  expect(start).toThrow(expect.objectContaining({ code: "SETTING_INVALID" }));
  expect(start).not.toThrow(SECRET);
});

test("path and query are kept, and a fragment is not sent", () => {
  const { origin, path } = parseEndpoint("zorg", { url: "https://Zorg.test:443/a%20b?c=d#e" });
  expect({ origin, path }).toEqual({ origin: "https://zorg.test", path: "/a%20b?c=d" });
});
