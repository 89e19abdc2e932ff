import { differencesOfSeed } from "./differences-of-seed.ts";
import { inShort, closeAll } from "./report.ts";
import { WHERE_STOCK_DIFFERS } from "./where-stock-differs.ts";
import { WHERE_PLANNERS_FAIL } from "./where-planners-fail.ts";
const [a, b] = process.argv.slice(2).map(Number);
const t = process.hrtime.bigint();
for (let s = a!; s < b!; s++) {
  const r = await differencesOfSeed(s, 10);
  for (const f of r.found) {
    const row = (
      f.candidate === "stock" ? WHERE_STOCK_DIFFERS : WHERE_PLANNERS_FAIL[f.candidate]
    ).find((x) => x.fits(f));
    console.log(
      row
        ? "ok  " +
            f.candidate +
            " " +
            s +
            ":" +
            f.nr +
            " " +
            row.code +
            (f.kind === "unplanned" ? " " + f.got.slice(0, 100) : " " + f.kind)
        : "BAD " +
            inShort(f) +
            "\n" +
            f.operation.query.slice(0, 400) +
            " F " +
            f.observed.run.faults.join(";").slice(0, 300) +
            JSON.stringify(f.observed.answer.errors).slice(0, 300),
    );
  }
}
console.log("ms per world", Number(process.hrtime.bigint() - t) / 1e6 / (b! - a!));
await closeAll();
