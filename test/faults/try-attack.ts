import { isDeepStrictEqual } from "node:util";
import { answers, type FakeSubgraph } from "../../gateway/src/testing/fake-subgraph.ts";
import type { Attack, LocatedCode } from "./attacks/attack.ts";
import type { AttackedGateway, Reply } from "./gateways/start-gateway.ts";
import { CANARY, honestSchool, OTHER_ANSWER, OTHER_QUESTION } from "./hostile-graph.ts";

/** A gateway between an honest subgraph and a hostile one. */
export interface Battlefield {
  readonly gateway: AttackedGateway;
  readonly school: FakeSubgraph;
  readonly zorg: FakeSubgraph;
  /** A stranger's server, to which the hostile one may point. */
  readonly stranger: FakeSubgraph;
}

/** What an attack came to. */
export interface Outcome {
  readonly errors: readonly LocatedCode[];
  /** The longest that the loop of the gateway was busy at one stretch, in milliseconds. */
  readonly busyMs: number;
  /** What went wrong that must not, whoever the gateway is; empty when it stood firm. */
  readonly harm: readonly string[];
}

/** Three times what a subgraph may take here. */
const PATIENCE_MS = 3_000;

export async function tryAttack(field: Battlefield, attack: Attack): Promise<Outcome> {
  const { gateway, school, zorg, stranger } = field;
  school.behave(honestSchool(attack.children));
  await warmUp(field, attack);
  zorg.behave(attack.behave);
  const before = { log: gateway.log().length, strangers: stranger.questions.length };
  await gateway.look(PATIENCE_MS);
  let isOver = false;
  const asked = gateway.ask(attack.query, PATIENCE_MS).finally(() => (isOver = true));
  const others = await askOthers(gateway, () => isOver);
  const reply = await asked;
  const seen = await gateway.look(PATIENCE_MS);
  const { busyMs = Infinity, prototype = PROTOTYPE } = seen ?? {};
  const { data = null, errors = [] } = bodyOf(reply);
  const log = gateway.log().slice(before.log);
  const harm: readonly (readonly [string, boolean])[] = [
    ["there was no answer", reply === null],
    ["other questions suffered", !others],
    [
      `the data are not what they should be: ${JSON.stringify(data).slice(0, 300)}`,
      !isDeepStrictEqual(data, attack.data),
    ],
    ["it leaked to the client", leaks(reply)],
    ["it leaked to the log", log.includes(CANARY)],
    [
      "it said that it may be kept",
      reply !== null && !/no-store/.test(reply.headers.get("cache-control") ?? ""),
    ],
    ["it went after a stranger", stranger.questions.length > before.strangers],
    ["every object has something new", !isDeepStrictEqual(prototype, PROTOTYPE)],
    ["its loop did not come round any more", seen === null],
  ];
  return {
    busyMs,
    errors: errors.map(({ path, extensions }) => ({
      ...(path && { path }),
      code: extensions?.code as LocatedCode["code"],
    })),
    harm: harm.flatMap(([what, happened]) => (happened ? [what] : [])),
  };
}

/** A question that came twice is planned, and whatever a gateway prepares for it is prepared. */
async function warmUp({ gateway, zorg }: Battlefield, { query }: Attack): Promise<void> {
  zorg.behave(answers({ data: null }));
  for (const _ of ["once", "twice"]) await gateway.ask(query, PATIENCE_MS);
}

const PROTOTYPE = Reflect.ownKeys(Object.prototype).map(String);

/** Whether questions that need nothing of the hostile subgraph are answered all the while, and afterwards. */
async function askOthers(gateway: AttackedGateway, isOver: () => boolean): Promise<boolean> {
  let wasOver = false;
  while (!wasOver) {
    wasOver = isOver();
    const reply = await gateway.ask(OTHER_QUESTION, PATIENCE_MS);
    if (!isDeepStrictEqual(bodyOf(reply), OTHER_ANSWER)) return false;
  }
  return true;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly path?: LocatedCode["path"];
    readonly extensions?: { readonly code?: string };
  }[];
}

function bodyOf(reply: Reply | null): Body {
  try {
    return reply ? (JSON.parse(reply.text) as Body) : {};
  } catch {
    return {};
  }
}

const leaks = (reply: Reply | null): boolean =>
  /GEHEIM|999900006/.test(reply ? reply.text + JSON.stringify([...reply.headers]) : "");
