import { readFileSync } from "node:fs";

const README = new URL("../../README.md", import.meta.url);

/** Every line of every `sh` block of the README, in order. */
export function readmeCommands(): readonly string[] {
  const blocks = readFileSync(README, "utf8").matchAll(/^```sh\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, block = ""]) => joinedLines(block)).filter(Boolean);
}

/** A line that ends in a backslash goes on in the next one. */
const joinedLines = (block: string): string[] => block.replaceAll("\\\n", " ").split("\n");

/** Every link of the README to a file of the project, without its anchor. */
export function readmeLinks(): readonly string[] {
  const links = readFileSync(README, "utf8").matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g);
  return [...links].map(([, target = ""]) => target).filter((target) => !/^https?:/.test(target));
}
