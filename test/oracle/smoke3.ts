import { generateWorld } from "./generate/generate-world.ts";
import { createDice } from "./generate/dice.ts";
import { generateOperation } from "./operation/generate-operation.ts";
import { stock } from "./candidates/stock.ts";
import { CANDIDATES } from "./candidates/candidates.ts";
const engineWithHive = CANDIDATES.hive,
  engineWithApollo = CANDIDATES.apollo;
import { putBeside, stillDiffers } from "./put-beside.ts";
import { shrink } from "./shrink/shrink.ts";
import { readWorld } from "./world/read-world.ts";
const squeeze = (t: string) =>
  t.replaceAll(/extend schema @link[^\n]*\n/g, "").replaceAll(/\s+/g, " ");
for (const one of process.argv.slice(2)) {
  const [who, s, o] = one.split(":");
  const candidate = { h: engineWithHive, a: engineWithApollo, s: stock }[who!]!;
  const world = generateWorld(Number(s));
  const operation = generateOperation(world.apiSchema, createDice(Number(s) * 1000 + Number(o)));
  const d = await putBeside(candidate, world, operation);
  console.log("=====", one);
  if (!d) {
    console.log("no difference");
    continue;
  }
  const small = await shrink({ world: world.text, operation }, stillDiffers(candidate, d), 2500);
  const e = await putBeside(candidate, readWorld(small.world), small.operation);
  for (const g of small.world.subgraphs) console.log("#", g.name + ": " + squeeze(g.sdl));
  console.log(JSON.stringify(small.world.rows));
  console.log(squeeze(small.operation.query), JSON.stringify(small.operation.variables));
  console.log(
    e!.kind,
    "\n ",
    e!.expected,
    "\n ",
    e!.got,
    JSON.stringify(e!.observed.answer.errors).slice(0, 800),
    e!.observed.run.faults,
  );
}
