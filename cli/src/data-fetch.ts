import { fetchOpenData } from "@samenloop/db";
import { Problem } from "@samenloop/schema";
import { runCommand } from "./command.ts";
import { createProgress } from "./progress.ts";

const HELP = `npm run data:fetch -- <folder>

Downloads the lists of schools and numbers of pupils that DUO publishes into a folder, for
npm start -- --data <folder>. Needs the internet. db/README.md says which files these are, and which
others add to them.`;

await runCommand(async () => {
  const [folder, ...others] = process.argv.slice(2);
  if (folder === "--help" || folder === "-h") return console.log(HELP);
  if (!folder || folder.startsWith("-") || others.length > 0) {
    throw new Problem("SETTING_INVALID", "Name one folder to put the files in. See --help.");
  }
  await fetchOpenData(folder, createProgress());
  console.log(`The schools of the country are in ${folder}: npm start -- --data ${folder}`);
});
