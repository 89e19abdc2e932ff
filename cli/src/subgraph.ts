import { Problem, SUBGRAPHS, type SubgraphName } from "@samenloop/schema";
import { runCommand, untilStopped } from "./command.ts";
import { createProgress } from "./progress.ts";
import { asksForHelp, readSettings, settingsHelp } from "./settings/read-settings.ts";
import { readMadeWith } from "./start/contents.ts";
import { openDatabases } from "./start/databases.ts";
import { serveOne } from "./start/house.ts";

const OWN = ["subgraph-port", "database-port", "state", "peildatum"];
/** Whose koppelcodes `koppelingen` believes. */
const OTHER_JEUGDZORG = ["jeugdzorg-url", "jeugdzorg-sleutel"];
const DATABASES = SUBGRAPHS.flatMap((name) => [`${name}-app-url`, `${name}-owner-url`]);

const HELP = `npm run subgraph -- <${SUBGRAPHS.join("|")}> [settings]

Serves one subgraph alone, from data that npm start has loaded, also while npm start runs.
It listens where it does in the whole house:
${portsOf(4001)}.

${settingsHelp([...OWN, ...OTHER_JEUGDZORG])}

Its data may also lie in a PostgreSQL of its own: --scholen-app-url and --scholen-owner-url, and
so for the others. No embedded server is started then.`;

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (asksForHelp(argv)) return console.log(HELP);
  const flags = [...OWN, ...OTHER_JEUGDZORG, ...DATABASES];
  const { settings, words } = readSettings(argv, process.env, { flags });
  const name = requireName(words);
  const databases = await openDatabases(settings, [name], createProgress());
  try {
    const madeWith = await readMadeWith({ [name]: databases.urls[name] });
    if (!madeWith) {
      throw new Problem("NOT_READY", `There are no data for ${name} yet: run npm start once.`);
    }
    const peildatum = settings.peildatum ?? madeWith.peildatum;
    const made = { ...madeWith, peildatum };
    const served = await serveOne(name, {
      settings,
      databases,
      madeWith: made,
      onStatement: undefined,
    });
    console.log(`${name} answers at ${served.url}, on ${peildatum}. Stop: Ctrl-C`);
    await untilStopped();
    await served.close();
  } finally {
    await databases.close();
  }
});

function requireName(words: readonly string[]): SubgraphName {
  const name = SUBGRAPHS.find((subgraph) => subgraph === words[0]);
  if (name && words.length === 1) return name;
  throw new Problem("SETTING_INVALID", `Say which one: ${SUBGRAPHS.join(", ")}. See --help.`);
}

function portsOf(first: number): string {
  return SUBGRAPHS.map((name, i) => `${name} ${first + i}`).join(", ");
}
