import { EXAMPLES } from "./conformance/examples.ts";
import { worldTextOf } from "./conformance/example.ts";
import { readWorld } from "./world/read-world.ts";
import { putBeside, observe } from "./put-beside.ts";
import { parse, validate } from "graphql";
import { stock } from "./candidates/stock.ts";
import { CANDIDATES } from "./candidates/candidates.ts";
const engineWithHive = CANDIDATES.hive,
  engineWithApollo = CANDIDATES.apollo;
let n = 0;
const score: Record<string, number> = {};
for (const [about, list] of Object.entries(EXAMPLES))
  for (const e of list) {
    n++;
    let w;
    try {
      w = readWorld(worldTextOf(e));
    } catch (x) {
      console.log("NO WORLD", about, e.what, (x as Error).message);
      continue;
    }
    const bad = validate(w.apiSchema, parse(e.query));
    if (bad.length) {
      console.log("INVALID", e.what, bad[0]!.message);
      continue;
    }
    const op = { query: e.query, variables: e.variables ?? {} };
    for (const [k, c] of Object.entries({
      hive: engineWithHive,
      apollo: engineWithApollo,
      stock,
    })) {
      const d = await putBeside(c, w, op).catch((x) => {
        console.log("UNSOUND", e.what, x.message);
        return null;
      });
      const calls = (await observe(c, w, op)).run.calls;
      const over = e.calls !== undefined && calls.length > e.calls;
      const known = e.differs?.[k as "hive"];
      if (!d && !over) score[k] = (score[k] ?? 0) + 1;
      if (over) console.log("CALLS", k, e.what, calls);
      if (d && !known)
        console.log(
          "DIFF",
          k,
          about,
          "|",
          e.what,
          "|",
          e.query,
          "\n   ",
          d.kind,
          d.expected,
          "\n   ",
          d.got,
          JSON.stringify(d.observed.answer.errors).slice(0, 300),
          d.observed.run.faults,
        );
      if (!d && known) console.log("AGREES", k, e.what);
    }
  }
console.log(n, score);
process.exit(0);
