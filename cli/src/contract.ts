import { Problem } from "@samenloop/schema";
import { runCommand } from "./command.ts";
import { asReport } from "./contract/as-report.ts";
import { CHECKS } from "./contract/checks.ts";
import { tryServer } from "./contract/try-server.ts";
import { parseFlags } from "./settings/parse-flags.ts";
import { asksForHelp } from "./settings/read-settings.ts";
import { isWebAddress } from "./settings/web-address.ts";

const HELP = `npm run contract -- --url https://…/graphql [--json]

Tries whether the server of a municipality keeps the contract of jeugdzorg: ${CHECKS.length} things that it
must do. It begins with the lists of the server itself, only reads, sends back no more than the keys
that it was given there, and prints no value: where one is wrong it says [verborgen].

  --url URL          where the server answers GraphQL, without a password
  --json             the outcome as JSON, for scripts

Exits with 0 when all pass and with 1 when one does not. The ids of the checks never change:

${idLines()}`;

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (asksForHelp(argv)) return console.log(HELP);
  const { url, isJson } = readArguments(argv);
  const verdicts = await tryServer(url);
  const ok = verdicts.every((verdict) => verdict.ok);
  process.stdout.write(
    isJson ? `${JSON.stringify({ ok, checks: verdicts }, null, 2)}\n` : asReport(verdicts),
  );
  if (!ok) process.exitCode = 1;
});

/** Three to a line. */
function idLines(): string {
  const ids = CHECKS.map(({ id }) => id.padEnd(22));
  const rows = Array.from({ length: Math.ceil(ids.length / 3) }, (_, i) =>
    ids.slice(3 * i, 3 * i + 3).join(""),
  );
  return rows.map((row) => `  ${row.trimEnd()}`).join("\n");
}

function readArguments(argv: readonly string[]) {
  const { values, words, mistakes } = parseFlags(argv, { url: "URL", json: null });
  const url = values["url"] ?? "";
  const wrong = [
    ...mistakes,
    ...(words.length > 0 ? ["there is nothing to name but --url"] : []),
    ...(mistakes.length === 0 && url === ""
      ? ["name the server with --url https://…/graphql"]
      : []),
    ...(url !== "" && !isWebAddress(url)
      ? ["--url must be a URL as http://127.0.0.1:4003/graphql, without a password"]
      : []),
  ];
  if (wrong.length === 0) return { url, isJson: values["json"] !== undefined };
  const sentence = wrong.join("; ");
  const message = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. See --help.`;
  throw new Problem("SETTING_INVALID", message);
}
