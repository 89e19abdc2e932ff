import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";

const PAGE = readFileSync(new URL("../../web/index.html", import.meta.url), "utf8");

/** Nothing on the page comes from elsewhere, and nothing may frame it. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The page for people who open the address in a browser. */
export function serveWelcome(http: FastifyInstance): void {
  http.get("/", (_request, reply) =>
    reply.type("text/html; charset=utf-8").header("content-security-policy", POLICY).send(PAGE),
  );
}
