/**
 * `koppelingen` in a process of its own, so that a test can kill it: `SERVE_ALONE` tells it all, as JSON. The process
 * says its address on the first line of its output.
 */
import { vasteKlok } from "@samenloop/schema";
import { serveSubgraph, type KoppelcodeKeys } from "@samenloop/subgraph-kit";
import { koppelingen } from "../index.ts";

interface Told {
  readonly appUrl: string;
  readonly dag: string;
  readonly koppelcode: KoppelcodeKeys;
  /** Before so many statements have been sent the process ends itself, as a power cut would. */
  readonly diesAt: number;
}

const { appUrl, dag, koppelcode, diesAt } = JSON.parse(process.env["SERVE_ALONE"] ?? "") as Told;
const { url } = await serveSubgraph(koppelingen, {
  appUrl,
  koppelcode,
  host: "127.0.0.1",
  port: 0,
  klok: vasteKlok(dag),
  onStatement: dieInTime(),
  reportBug: (bug) => process.stderr.write(`${JSON.stringify(bug)}\n`),
});
process.stdout.write(`${url}\n`);

function dieInTime(): (statement: string) => void {
  let sent = 0;
  return (statement) => {
    // What a new connection says to introduce itself does not count.
    if (statement.includes("pg_catalog")) return;
    sent += 1;
    if (sent === diesAt) process.kill(process.pid, "SIGKILL");
  };
}
