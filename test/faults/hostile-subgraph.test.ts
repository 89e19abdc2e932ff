import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFakeSubgraph } from "../../gateway/src/testing/fake-subgraph.ts";
import type { Attack } from "./attacks/attack.ts";
import { BODIES, TALK } from "./attacks/bodies.ts";
import { DEPTH, PARTS, SIZE, TIME } from "./attacks/excess.ts";
import { OVERWRITING } from "./attacks/overwriting.ts";
import { VALUES } from "./attacks/values.ts";
import { startGateway, type GatewayName } from "./gateways/start-gateway.ts";
import { hostileSupergraph } from "./hostile-graph.ts";
import { tryAttack, type Battlefield } from "./try-attack.ts";

/** Whoever falls for one of these has done wrong. */
const ATTACKS: readonly Attack[] = [
  ...OVERWRITING,
  ...VALUES,
  ...BODIES,
  ...TALK,
  ...SIZE,
  ...TIME,
];

/** How long a loop may be busy at one stretch. */
const MOST_BUSY_MS = 100;

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

/** Where much is asked of a gateway: to take what is honest and leave the rest would be right as well. */
const EXTREMES: readonly Attack[] = [...DEPTH, ...PARTS];

describe("our gateway stands firm when a subgraph", () => {
  let field: Battlefield;
  beforeAll(async () => void (field = await openBattlefield("samenloop")));

  test.each([...ATTACKS, ...EXTREMES])("$name", async (attack) => {
    const { harm, errors, busyMs } = await tryAttack(field, attack);
    expect(harm).toEqual([]);
    expect(errors).toEqual(attack.errors);
    // What an attack costs it costs each time; what the collector of garbage or the machine costs, it does not.
    const busy = [busyMs];
    while (Math.min(...busy) > MOST_BUSY_MS && busy.length < 3) {
      busy.push((await tryAttack(field, attack)).busyMs);
    }
    expect(Math.min(...busy)).toBeLessThanOrEqual(MOST_BUSY_MS);
  });
});

test("the stock gateway falls for at least eight of these", async () => {
  let field = await openBattlefield("stock");
  const fallen: string[] = [];
  for (const attack of ATTACKS) {
    if (!field.gateway.isAlive()) field = await openBattlefield("stock");
    const { harm, busyMs } = await tryAttack(field, attack);
    const slow =
      busyMs > 5 * MOST_BUSY_MS ? [`its loop was busy for ${Math.round(busyMs)} ms`] : [];
    const all = [...harm, ...slow].join("; ");
    if (all) fallen.push(`${attack.name}: ${all.slice(0, 300)}`);
  }
  console.log(`The stock gateway falls when a subgraph\n  ${fallen.join("\n  ")}`);
  expect(fallen.length).toBeGreaterThanOrEqual(8);
});
