import { fetchOpenData } from "@samenloop/db";
import { Problem } from "@samenloop/schema";
import { runCommand } from "./command.ts";
import { createProgress } from "./progress.ts";

const HELP = `npm run data:fetch -- <folder>

Downloads the files that DUO and the government publish into a folder. Needs the internet.
db/README.md says which files these are, and which of the loader's files are derived from them.`;

await runCommand(async () => {
  const [folder, ...others] = process.argv.slice(2);
  if (folder === "--help" || folder === "-h") return console.log(HELP);
  if (!folder || others.length > 0) {
    throw new Problem("SETTING_INVALID", "Name one folder to put the files in. See --help.");
  }
  await fetchOpenData(folder, createProgress());
});
