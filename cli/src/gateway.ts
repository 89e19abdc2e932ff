import { Problem } from "@samenloop/schema";
import { runCommand, untilStopped } from "./command.ts";
import { announcement } from "./gateway/announcement.ts";
import { CONFIG_HELP } from "./gateway/config-help.ts";
import { followSupergraph } from "./gateway/follow.ts";
import { readGatewaySettings, type GatewaySettings } from "./gateway/read-gateway-settings.ts";
import { serveSupergraph } from "./gateway/serve-supergraph.ts";
import { openSource } from "./gateway/supergraph-source.ts";

const HELP = `npm run gateway -- --supergraph FILE [--port N] [--config FILE]

Serves any federation supergraph, with this engine alone: no database, no registry and no subgraph
of ours. A supergraph that changes is loaded beside the one before and takes its place between two
requests; one that cannot be served is refused, and the one before stays.

  --supergraph FILE  the supergraph, as a composer makes it; or a URL that answers it
  --port N           port to listen on (4000); 0 takes any that is free
  --config FILE      everything else, as JSON

Nobody is asked who he is: put a sign-in of your own before it. /health answers 200 when questions
are answered, and 503 before that. At SIGTERM or Ctrl-C it finishes what it has begun, and exits
with 0.

${CONFIG_HELP}`;

/** To end what would not end by itself. */
const LAST_WORDS_MS = 2000;

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (argv.includes("--help") || argv.includes("-h")) return console.log(HELP);
  await serve(readGatewaySettings(argv, process.env));
});

async function serve({ supergraph, port, config }: GatewaySettings): Promise<void> {
  const source = openSource(supergraph);
  const supergraphSdl = await source.read();
  if (supergraphSdl === null) throw new Problem("NOT_FOUND", "There is no supergraph.");
  const gateway = await serveSupergraph(supergraphSdl, port, config);
  const seconds = performance.now() / 1000;
  console.log(announcement({ url: gateway.url, subgraphs: gateway.subgraphs(), seconds }));
  const { afsluitMs, herlaadMs: everyMs } = config.tijden;
  const leaving = new AbortController();
  const following = followSupergraph(
    { source, everyMs, take: gateway.replaceSupergraph, say: (text) => console.error(text) },
    leaving.signal,
  );
  try {
    await Promise.race([untilStopped(afsluitMs + LAST_WORDS_MS), following]);
  } finally {
    leaving.abort();
    await gateway.close(afsluitMs);
  }
}
