import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import fastify, { type FastifyInstance } from "fastify";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { servePages } from "./pages.ts";

let http: FastifyInstance;

beforeEach(() => {
  const home = mkdtempSync(join(tmpdir(), "samenloop-web-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const folder = join(home, "dist");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(home, "secret.js"), "outside");
  writeFileSync(join(folder, "index.html"), "<p>explorer");
  writeFileSync(join(folder, "kind.html"), '<meta name="peildatum" content="PEILDATUM">');
  writeFileSync(join(folder, "built-from"), "hash");
  writeFileSync(join(folder, "assets/page-abc.js"), "export {}");
  writeFileSync(join(folder, "assets/page-abc.js.gz"), gzipSync("export {}"));
  http = fastify();
  servePages(http, pathToFileURL(`${folder}/`), () => "2026-10-01");
});

const get = (url: string, headers = {}) => http.inject({ url, headers });

test("a page is never kept by a browser, and holds the day of the demo", async () => {
  const page = await get("/kind/1f81479e-56d3-55d3-af7b-ffdcca8e86fe");
  expect(page.body).toContain('content="2026-10-01"');
  expect(page.headers).toMatchObject({ "content-type": "text/html; charset=utf-8" });
  expect(page.headers["cache-control"]).toBeUndefined();
});

test("a file with its hash in its name is kept for a year, and sent compressed to who can read that", async () => {
  const plain = await get("/assets/page-abc.js");
  expect(plain.body).toBe("export {}");
  expect(plain.headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "text/javascript; charset=utf-8",
  });
  const zipped = await get("/assets/page-abc.js", { "accept-encoding": "gzip, br" });
  expect(zipped.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(zipped.rawPayload).toString()).toBe("export {}");
});

test.each([
  "/assets/nothing.js",
  "/assets/../secret.js",
  "/assets/..%2f..%2fsecret.js",
  "/assets/%2e%2e%2fkind.html",
  "/assets/..%5c..%5csecret.js",
  "/assets/page-abc.js%00.html",
  "/assets/__proto__",
  "/assets/",
  "/built-from",
])("%s does not exist", async (url) => {
  expect((await get(url)).statusCode).toBe(404);
});

test("a simple page without a script stands at / and at a child where nothing was built", async () => {
  http = fastify();
  servePages(http, undefined, () => "2026-10-01");
  for (const url of ["/", "/kind", "/kind/x"]) {
    const { body, headers } = await get(url);
    expect(body).toContain("verzonnen kinderen");
    expect(body).not.toContain("<script");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src/);
  }
  expect((await get("/assets/page-abc.js")).statusCode).toBe(404);
});
