import { generateWorld, generateSubgraphs } from "./generate/generate-world.ts";
const from = Number(process.argv[2] ?? 1),
  n = Number(process.argv[3] ?? 50);
let ok = 0;
const why = new Map<string, number[]>();
const t = process.hrtime.bigint();
for (let s = from; s < from + n; s++) {
  try {
    const w = generateWorld(s);
    ok++;
    if (n === 1) {
      for (const g of w.text.subgraphs) console.log("#", g.name, "\n" + g.sdl);
      console.log(JSON.stringify(w.text.rows, null, 1));
    }
  } catch (e) {
    const m = (e as Error).message.replaceAll(/"[^"]*"/g, "…").slice(0, 170);
    why.set(m, [...(why.get(m) ?? []), s]);
    if (n === 1) {
      console.log(e);
      for (const g of generateSubgraphs(s)) console.log("#", g.name, "\n" + g.sdl);
    }
  }
}
console.log(ok, "of", n, Number(process.hrtime.bigint() - t) / 1e6 / n, "ms each");
for (const [m, l] of why) console.log(l.length, l.slice(0, 4), m);
