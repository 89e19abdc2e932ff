import { environmentName, SETTINGS, type Setting } from "./setting.ts";

/** Terminals are at least this wide, and a window with a log beside it often no wider. */
const WIDTH = 100;

/** The table of settings as text. */
export function settingsHelp(flags: readonly string[] = Object.keys(SETTINGS)): string {
  const rows = flags.map((flag) => {
    const { value, help } = (SETTINGS as Readonly<Record<string, Setting>>)[flag] as Setting;
    return [`--${flag}${value ? ` ${value}` : ""}`, help] as const;
  });
  const left = Math.max(...rows.map(([flag]) => flag.length));
  const lines = rows.flatMap(([flag, help]) =>
    wrapped(help, WIDTH - left - 4).map(
      (line, i) => `  ${(i === 0 ? flag : "").padEnd(left)}  ${line}`,
    ),
  );
  const [flag = ""] = flags;
  const twin = `Each flag is also an environment variable: --${flag} is ${environmentName(flag)}.`;
  return `${lines.join("\n")}\n\n${twin}\nA flag goes before the environment; left empty, either says nothing.`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
