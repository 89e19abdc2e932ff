import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { FastifyInstance, FastifyReply } from "fastify";
import { readBuiltFiles, type BuiltFile } from "./built-files.ts";

/** The pages for people: built in the background, so that the gateway never waits for them. */
export interface Pages {
  /** Where the build puts its files. */
  readonly folder: URL;
  state(): PagesState;
}

/** `failed` also stands for a machine that cannot build them: the simple page is all there is then. */
export type PagesState = "building" | "ready" | "failed";

/** Shown until the pages are built, and where they cannot be. */
const SIMPLE = readFileSync(new URL("../../web/simple.html", import.meta.url), "utf8");

const NOTHING_ELSE = "form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/** Everything comes from here, nothing may frame it, and no text becomes a script. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:",
  "img-src 'self' data:; connect-src 'self'; worker-src 'self'",
  NOTHING_ELSE,
].join("; ");

/** The simple page holds its style and its one script itself. */
const SIMPLE_POLICY = [
  `default-src 'none'; script-src '${scriptHash(SIMPLE)}'; style-src 'unsafe-inline'`,
  "connect-src 'self'",
  NOTHING_ELSE,
].join("; ");

function scriptHash(html: string): string {
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}

/** Serves `/`, `/kind` and what they need; a file that the build did not make does not exist. */
export function servePages(http: FastifyInstance, pages: Pages, today: () => string): void {
  const file = readOnceReady(pages);
  const sendPage = (reply: FastifyReply, name: string): FastifyReply => {
    const page = file(name);
    const html = page ? page.body.toString().replace("PEILDATUM", today()) : SIMPLE;
    return reply
      .type("text/html; charset=utf-8")
      .header("content-security-policy", page ? POLICY : SIMPLE_POLICY)
      .header("referrer-policy", "no-referrer")
      .send(html);
  };
  http.get("/", (_request, reply) => sendPage(reply, "index.html"));
  http.get("/kind", (_request, reply) => sendPage(reply, "kind.html"));
  http.get("/kind/:id", (_request, reply) => sendPage(reply, "kind.html"));
  http.get("/paginas", () => ({ status: pages.state() }));
  http.get("/icon.svg", (_request, reply) => sendFile(reply, file("icon.svg")));
  http.get<{ Params: { name: string } }>("/assets/:name", (request, reply) =>
    sendFile(reply, file(`assets/${request.params.name}`), "public, max-age=31536000, immutable"),
  );
}

/** Reads the files when they are there and never again: a name is looked up, no path is ever made of it. */
function readOnceReady(pages: Pages): (name: string) => BuiltFile | undefined {
  let files: ReadonlyMap<string, BuiltFile> | undefined;
  return (name) => {
    if (!files && pages.state() === "ready") files = readBuiltFiles(pages.folder);
    return files?.get(name);
  };
}

function sendFile(
  reply: FastifyReply,
  file: BuiltFile | undefined,
  cacheControl = "no-store",
): FastifyReply | void {
  if (!file) return reply.callNotFound();
  const { body, type } = file;
  // A worker is a document of its own to the browser: it gets the policy too.
  reply.headers({ "cache-control": cacheControl, "content-security-policy": POLICY });
  const zipped = reply.request.headers["accept-encoding"]?.includes("gzip") ? file.zipped : null;
  if (zipped) reply.headers({ "content-encoding": "gzip" });
  return reply
    .headers({ vary: "accept-encoding" })
    .type(type)
    .send(zipped ?? body);
}
