import { readFileSync } from "node:fs";
import type { FastifyInstance, FastifyReply } from "fastify";
import { readBuiltFiles, type BuiltFile } from "./built-files.ts";

/** Shown where the pages could not be built. */
const SIMPLE = readFileSync(new URL("../../web/simple.html", import.meta.url), "utf8");

const NOTHING_ELSE = "form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/** Everything comes from here, nothing may frame it, and no text becomes a script. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:",
  "img-src 'self' data:; connect-src 'self'; worker-src 'self'",
  NOTHING_ELSE,
].join("; ");

/** The simple page holds its style itself, and no script. */
const SIMPLE_POLICY = ["default-src 'none'; style-src 'unsafe-inline'", NOTHING_ELSE].join("; ");

/** Serves `/`, `/kind`, `/woordenboek` and what they need out of the folder of a build; a file that it did not make does not exist. */
export function servePages(
  http: FastifyInstance,
  folder: URL | undefined,
  today: () => string,
): void {
  const file = readOnce(folder);
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
  http.get("/woordenboek", (_request, reply) => sendPage(reply, "woordenboek.html"));
  http.get("/icon.svg", (_request, reply) => sendFile(reply, file("icon.svg")));
  http.get<{ Params: { name: string } }>("/assets/:name", (request, reply) =>
    sendFile(reply, file(`assets/${request.params.name}`), "public, max-age=31536000, immutable"),
  );
}

/** Reads the files when one is asked for and never again: a name is looked up, no path is ever made of it. */
function readOnce(folder: URL | undefined): (name: string) => BuiltFile | undefined {
  let files: ReadonlyMap<string, BuiltFile> | undefined;
  return (name) => {
    if (folder) files ??= readBuiltFiles(folder);
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
