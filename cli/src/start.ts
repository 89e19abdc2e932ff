import { asksForHelp, readSettings, settingsHelp } from "./settings/read-settings.ts";
import { announcement } from "./start/announcement.ts";
import { requireFreePorts } from "./start/free-ports.ts";
import { buildPages } from "./start/pages.ts";
import { runCommand, untilStopped } from "./command.ts";
import { createProgress } from "./progress.ts";
import type { MadeWith } from "./start/made-with.ts";

const HELP = `npm start -- [settings]

Starts the whole house: database, data, four subgraphs and the gateway. The first start loads,
later ones do not.

${settingsHelp()}`;

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (asksForHelp(argv)) return console.log(HELP);
  const { settings } = readSettings(argv, process.env);
  // Before anything is loaded: a port that is taken is no news to wait half a minute for.
  await requireFreePorts(settings);
  const progress = createProgress();
  const pages = await buildPages(progress);
  // Not before: all that a house needs would stand in memory beside the bundler.
  const { openHouse } = await import("./start/house.ts");
  const house = await openHouse({ settings, progress, pages });
  const seconds = performance.now() / 1000;
  console.log(announcement({ ...house, contents: contentsOf(house.madeWith), seconds }));
  await untilStopped();
  await house.close();
});

function contentsOf({ data, leerlingen, peildatum, seed }: MadeWith): string {
  const schools = data === "demoland" ? "a demo country with invented schools" : "the real schools";
  const children = leerlingen.toLocaleString("en");
  return `${schools}, ${children} invented children (seed ${seed}), on ${peildatum}`;
}
