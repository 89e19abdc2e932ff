import { createDice } from "./dice.ts";
import { printSubgraph } from "./draft.ts";
import { draftTypes } from "./draft-types.ts";
import { generateRows } from "./generate-rows.ts";
import { shareOut } from "./share-out.ts";
import { hasAllKeys, readWorld, withRows, type World } from "../world/read-world.ts";
import type { SubgraphText } from "../world/world-text.ts";

/** The subgraphs of one seed. They should compose; that is for the composer to say. */
export function generateSubgraphs(seed: number): readonly SubgraphText[] {
  const dice = createDice(seed);
  const draft = draftTypes(dice);
  shareOut(draft);
  return draft.subgraphs.map((one) => printSubgraph(draft, one));
}

/** @throws Problem `SCHEMA_DOES_NOT_COMPOSE` */
export function generateWorld(seed: number): World {
  const bare = readWorld({ subgraphs: generateSubgraphs(seed), rows: {} });
  const rows = generateRows(bare, createDice(seed + 0x5eed));
  const world = withRows(bare, rows);
  if (!hasAllKeys(world)) throw new Error(`seed ${seed} makes an entity without a key`);
  return world;
}
