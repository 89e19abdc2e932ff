import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { PROBLEMS } from "@samenloop/schema";
import { fetchOpenData, PUBLICATIONS } from "./fetch-open-data.ts";
import type { SourceFile } from "./source-file.ts";
import { smallFolder } from "./testing/small-folder.ts";

const fileOf = (name: string): SourceFile => ({
  name,
  encoding: "windows-1252",
  columns: ["CODE", "NAAM"],
  key: "CODE",
  without: "nothing is known",
});
const [A, B] = [fileOf("a.csv"), fileOf("b.csv")];
const GOOD = "CODE;NAAM\r\n1;nieuw\r\n";
const OLD = "CODE;NAAM\r\n1;oud\r\n";

/** A folder in which both files are there already, from an earlier day. */
function olderFolder(): string {
  const folder = join(smallFolder(), "eerder");
  mkdirSync(folder);
  for (const { name } of [A, B]) writeFileSync(join(folder, name), OLD);
  return folder;
}

const contents = (folder: string): object =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

/** A publisher that answers each path in its own way; returns its address. */
async function publisher(routes: Readonly<Record<string, RequestListener>>): Promise<string> {
  const server = createServer((request, response) =>
    routes[request.url ?? ""]?.(request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Where nobody listens any more. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

const text =
  (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

/** Fetches a.csv and b.csv from these addresses; tells what was said, and what went wrong. */
async function fetchBoth(folder: string, [a, b]: readonly [string, string], deadlineMs = 10_000) {
  const said: string[] = [];
  const publications = [
    { file: A, url: a },
    { file: B, url: b },
  ];
  const failure: unknown = await fetchOpenData(folder, (sentence) => said.push(sentence), {
    publications,
    deadlineMs,
  }).catch((problem: unknown) => problem);
  return { said, failure };
}

describe("fetchOpenData", () => {
  test("puts each file in the folder, which it makes, with the day on which it was published", async () => {
    const url = await publisher({
      "/a": text(GOOD, 200, { "last-modified": "Tue, 04 Aug 2026 10:00:00 GMT" }),
      "/b": text(GOOD),
    });
    const folder = join(smallFolder(), "nieuw", "dieper");

    const { said, failure } = await fetchBoth(folder, [`${url}/a`, `${url}/b`]);

    expect(failure).toBeUndefined();
    expect(contents(folder)).toEqual({ "a.csv": GOOD, "b.csv": GOOD });
    expect(said.toSorted()).toEqual([
      `a.csv: 20 bytes from ${new URL(url).host}`,
      `b.csv: 20 bytes from ${new URL(url).host}`,
    ]);
    expect(statSync(join(folder, "a.csv")).mtime.toISOString()).toBe("2026-08-04T10:00:00.000Z");
  });

  test("follows a redirect, and says who gave the file", async () => {
    const elsewhere = await publisher({ "/echt": text(GOOD) });
    const url = await publisher({ "/a": text("", 302, { location: `${elsewhere}/echt` }) });
    const folder = olderFolder();

    const { said } = await fetchBoth(folder, [`${url}/a`, `${elsewhere}/echt`]);

    expect(contents(folder)).toEqual({ "a.csv": GOOD, "b.csv": GOOD });
    expect(said[0]).toContain(new URL(elsewhere).host);
  });

  test("says in one sentence that there is no internet, and changes nothing", async () => {
    const folder = olderFolder();
    const nowhere = await closedAddress();

    const { said, failure } = await fetchBoth(folder, [`${nowhere}/a`, `${nowhere}/b`]);

    expect(failure).toMatchObject({
      code: "OFFLINE",
      message: `${new URL(nowhere).host} cannot be reached from here: is there internet? What could not be fetched stays as it was.`,
    });
    expect(PROBLEMS.OFFLINE.exit).toBe(69);
    expect([contents(folder), said]).toEqual([{ "a.csv": OLD, "b.csv": OLD }, []]);
  });

  const BROKEN: RequestListener = (_request, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write(GOOD, () => response.destroy());
  };
  const ENDLESS: RequestListener = (_request, response) => {
    const more = (): void => {
      while (response.write(Buffer.alloc(1 << 20))) if (response.destroyed) return;
    };
    response.on("drain", more);
    more();
  };
  const LOOP: RequestListener = (_request, response) =>
    response.writeHead(302, { location: "/b" }).end();

  test.each([
    ["is not there", text("not here", 404), /answered 404 for .*\/b: has it moved\?/],
    ["meets an error of the publisher", text("", 500), /answered 500/],
    ["breaks off half way", BROKEN, /\/b broke off/],
    ["never ends", ENDLESS, /\/b does not end/],
    ["is referred in a circle", LOOP, /cannot be reached/],
  ])(
    "keeps an older file when the new one %s, and gets the others",
    async (_what, route, message) => {
      const url = await publisher({ "/a": text(GOOD), "/b": route });
      const folder = olderFolder();

      const { said, failure } = await fetchBoth(folder, [`${url}/a`, `${url}/b`]);

      expect(failure).toMatchObject({ code: "OFFLINE", message: expect.stringMatching(message) });
      expect(contents(folder)).toEqual({ "a.csv": GOOD, "b.csv": OLD });
      expect(said).toHaveLength(1);
    },
  );

  test.each([
    [
      "a page that says sorry",
      "<!doctype html>\n<title>Storing</title>",
      /b\.csv has another header/,
    ],
    [
      "a file with other columns",
      "CODE;NAME\n1;x\n",
      /b\.csv has another header than expected: NAAM/,
    ],
    ["nothing", "", /b\.csv has another header/],
    ["a file that was cut off inside quotes", 'CODE;NAAM\n1;"x', /b\.csv opens a quote on line 2/],
  ])("does not let %s take the place of a good file", async (_what, body, message) => {
    const url = await publisher({ "/a": text(GOOD), "/b": text(body) });
    const folder = olderFolder();

    const { failure } = await fetchBoth(folder, [`${url}/a`, `${url}/b`]);

    expect(failure).toMatchObject({
      code: "SOURCE_FILE_INVALID",
      message: expect.stringMatching(message),
    });
    expect(contents(folder)).toEqual({ "a.csv": GOOD, "b.csv": OLD });
  });

  test("gives up on a publisher that does not answer", async () => {
    const url = await publisher({ "/a": () => undefined, "/b": text(GOOD) });

    const { failure } = await fetchBoth(olderFolder(), [`${url}/a`, `${url}/b`], 100);

    expect(failure).toMatchObject({ code: "OFFLINE" });
  });

  test("says when nothing can be written there", async () => {
    const url = await publisher({ "/a": text(GOOD), "/b": text(GOOD) });
    const file = join(smallFolder(), "swv.csv");

    const { failure } = await fetchBoth(file, [`${url}/a`, `${url}/b`]);

    expect(failure).toMatchObject({
      code: "SETTING_INVALID",
      message: `Nothing can be written into ${file}.`,
    });
  });
});

test("what is fetched comes from DUO itself, encrypted, under the names that the loader knows", () => {
  expect(PUBLICATIONS.map(({ url }) => new URL(url).origin)).toEqual(
    Array(3).fill("https://duo.nl"),
  );
  expect(new Set(PUBLICATIONS.map(({ file }) => file.name)).size).toBe(3);
});
