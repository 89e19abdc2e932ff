import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFakeSubgraph } from "../../gateway/src/testing/fake-subgraph.ts";
import type { Attack } from "./attacks/attack.ts";
import { BODIES, TALK } from "./attacks/bodies.ts";
import { DEPTH, SIZE, TIME } from "./attacks/excess.ts";
import { OVERWRITING } from "./attacks/overwriting.ts";
import { VALUES } from "./attacks/values.ts";
import { startGateway, type GatewayName } from "./gateways/start-gateway.ts";
import { hostileSupergraph } from "./hostile-graph.ts";
import { tryAttack, type Battlefield, type Outcome } from "./try-attack.ts";

const ATTACKS: readonly Attack[] = [
  ...OVERWRITING,
  ...VALUES,
  ...BODIES,
  ...TALK,
  ...DEPTH,
  ...SIZE,
  ...TIME,
];

const open: Battlefield[] = [];
afterAll(async () => {
  for (const { gateway, school, zorg, stranger } of open) {
    await Promise.all([gateway.close(), school.close(), zorg.close(), stranger.close()]);
  }
});

async function openBattlefield(name: GatewayName): Promise<Battlefield> {
  const [school, zorg, stranger] = await Promise.all([
    openFakeSubgraph(),
    openFakeSubgraph(),
    openFakeSubgraph(),
  ]);
  const gateway = await startGateway(name, {
    supergraphSdl: hostileSupergraph(),
    subgraphUrls: { school: school.url, zorg: zorg.url },
    planner: "here",
  });
  const field = { gateway, school, zorg, stranger };
  open.push(field);
  return field;
}

describe("our gateway stands firm when a subgraph", () => {
  let field: Battlefield;
  beforeAll(async () => void (field = await openBattlefield("samenloop")));

  test.each(ATTACKS)("$name", async (attack) => {
    const { data, errors } = attack;
    expect(await tryAttack(field, attack)).toEqual({ data, errors, harm: [] } satisfies Outcome);
  });
});
