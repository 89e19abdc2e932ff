import { Problem } from "@samenloop/schema";
import { Afgekeurd, type Check } from "./check.ts";
import { CHECKS } from "./checks.ts";
import { openServer, type Server } from "./server.ts";

/** What came of one check; `wat` and `doe` are null when it passed. */
export interface Verdict {
  readonly id: string;
  readonly ok: boolean;
  readonly eis: string;
  readonly wat: string | null;
  readonly doe: string | null;
}

/** Tries every check on the server at this address, one after another; it only asks and changes nothing. */
export async function tryServer(url: string): Promise<readonly Verdict[]> {
  const server = openServer(url);
  await requireGraphql(server, url);
  const verdicts: Verdict[] = [];
  for (const check of CHECKS) verdicts.push(await judge(check, server));
  return verdicts;
}

/** Fifteen times that a page of a website is no GraphQL would help nobody. */
async function requireGraphql(server: Server, url: string): Promise<void> {
  const { status, data, errors } = await server.ask("{ __typename }");
  if (data !== null || errors.length > 0) return;
  const message = `${url} answered with ${status}, and not as GraphQL does: is the address right?`;
  throw new Problem("SUBGRAPH_ANSWER_INVALID", message);
}

async function judge({ id, eis, run }: Check, server: Server): Promise<Verdict> {
  try {
    await run(server);
    return { id, ok: true, eis, wat: null, doe: null };
  } catch (cause) {
    if (!(cause instanceof Afgekeurd)) throw cause;
    return { id, ok: false, eis, wat: cause.message, doe: cause.doe };
  }
}
