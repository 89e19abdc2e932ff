import { parseArgs } from "node:util";
import { closeAll, inShort, reportOn, smallest } from "./report.ts";

/** More worlds than a test has time for: `--werelden 2000 --zaad 1 --vragen 10`. Ends with 1 when one is unexplained. */
const { values } = parseArgs({
  options: {
    werelden: { type: "string", default: "1000" },
    zaad: { type: "string", default: "1" },
    vragen: { type: "string", default: "10" },
  },
});
const first = Number(values.zaad);
const seeds = Array.from({ length: Number(values.werelden) }, (_, at) => first + at);
console.log(`zaad ${first}, ${seeds.length} werelden, ${values.vragen} vragen elk`);
const report = await reportOn(seeds, Number(values.vragen));
console.log(`${report.composed} werelden, ${report.operations} vragen`, report.explained);
for (const one of report.unexplained) console.log(inShort(one));
for (const one of report.unexplained.slice(0, 3)) console.log(await smallest(one, 2000));
await closeAll();
process.exitCode = report.unexplained.length > 0 ? 1 : 0;
