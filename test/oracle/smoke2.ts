import { validate, parse } from "graphql";
import { generateWorld } from "./generate/generate-world.ts";
import { createDice } from "./generate/dice.ts";
import { generateOperation } from "./operation/generate-operation.ts";
import { newRun } from "./world/node.ts";
import { monolith } from "./candidates/monolith.ts";
import { stock } from "./candidates/stock.ts";
import { difference } from "./compare.ts";
const from = Number(process.argv[2] ?? 1), n = Number(process.argv[3] ?? 20);
const kinds = new Map<string, number>(); let total = 0; const ms = {gen:0,mono:0,stock:0,op:0};
const clock = () => Number(process.hrtime.bigint()) / 1e6;
for (let s = from; s < from + n; s++) {
  let t = clock();
  let world; try { world = generateWorld(s); } catch { continue; }
  ms.gen += clock() - t;
  for (let o = 0; o < 10; o++) {
    t = clock();
    const op = generateOperation(world.apiSchema, createDice(s * 1000 + o));
    const bad = validate(world.apiSchema, parse(op.query));
    ms.op += clock() - t;
    if (bad.length) { console.log(s, o, "INVALID", op.query, bad[0]!.message); continue; }
    const got = [];
    for (const c of [monolith, stock]) { const run = newRun(); t = clock(); try { got.push({ run, answer: await c.answer({ world, run, ...op }) }); } catch (e) { got.push({ run, answer: { data: "THREW " + (e as Error).stack, errors: [] } }); } ms[c === stock ? "stock" : "mono"] += clock() - t; }
    total++;
    const d = difference(got[0]!, got[1]!);
    if (d) { kinds.set(d.kind, (kinds.get(d.kind) ?? 0) + 1); if (process.argv[4]) console.log(s, o, op.query, JSON.stringify(op.variables), "\n  ", d.kind, "\n  ", d.expected.slice(0, 1500), "\n  ", d.got.slice(0, 1500), got[1]!.run.faults.join(";"), JSON.stringify(got[1]!.answer.errors).slice(0,600)); }
  }
  await stock.forget!(world);
}
console.log(total, kinds, ms);
