import { validate, parse } from "graphql";
import { generateWorld } from "./generate/generate-world.ts";
import { createDice } from "./generate/dice.ts";
import { generateOperation } from "./operation/generate-operation.ts";
import { newRun } from "./world/node.ts";
import { monolith } from "./candidates/monolith.ts";
import { stock } from "./candidates/stock.ts";
import { CANDIDATES } from "./candidates/candidates.ts";
const engineWithHive = CANDIDATES.hive,
  engineWithApollo = CANDIDATES.apollo;
import { difference } from "./compare.ts";
const from = Number(process.argv[2] ?? 1),
  n = Number(process.argv[3] ?? 20);
const show = (process.argv[4] ?? "").split(",");
const only = process.argv[5];
const kinds: Record<string, Record<string, number>> = {};
let total = 0;
const ms: Record<string, number> = {};
const clock = () => Number(process.hrtime.bigint()) / 1e6;
const time = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
  const t = clock();
  try {
    return await run();
  } finally {
    ms[name] = (ms[name] ?? 0) + clock() - t;
  }
};
const cands = [engineWithHive, engineWithApollo, stock].filter(
  (c) => !only || show.some((x) => c.name.includes(x)),
);
for (let s = from; s < from + n; s++) {
  let world: any;
  try {
    world = await time("gen", async () => generateWorld(s));
  } catch {
    continue;
  }
  for (let o = 0; o < 10; o++) {
    if (only && only !== "x" && Number(only) !== o) continue;
    const op = generateOperation(world.apiSchema, createDice(s * 1000 + o));
    const bad = validate(world.apiSchema, parse(op.query));
    if (bad.length) {
      console.log(s, o, "INVALID", op.query, bad[0]!.message);
      continue;
    }
    const run = newRun();
    const expected = {
      run,
      answer: await time("monolith", () => monolith.answer({ world, run, ...op })),
    };
    total++;
    for (const c of cands) {
      const run = newRun();
      const answer = await time(c.name, async () => {
        try {
          return await c.answer({ world, run, ...op });
        } catch (e) {
          return {
            data: "THREW " + (e as Error).stack?.slice(0, 1500) + ((e as any).cause?.message ?? ""),
            errors: [],
          };
        }
      });
      const d = difference(expected, { run, answer });
      if (d) {
        const k = JSON.stringify(answer.data ?? "")
          .slice(1)
          .startsWith("THREW")
          ? "threw"
          : d.kind;
        (kinds[c.name] ??= {})[k] = (kinds[c.name]![k] ?? 0) + 1;
        if (show.some((x) => x && c.name.includes(x)))
          console.log(
            c.name,
            s,
            o,
            op.query,
            JSON.stringify(op.variables),
            "\n  ",
            d.kind,
            "\n  ",
            d.expected.slice(0, 1500),
            "\n  ",
            d.got.slice(0, 1500),
            run.faults.join(";"),
            JSON.stringify(answer.errors).slice(0, 600),
          );
      }
    }
  }
  if (cands.includes(stock)) await stock.forget!(world);
}
console.log(total, kinds, ms);
