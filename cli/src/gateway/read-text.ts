import { readFileSync } from "node:fs";
import { Problem } from "@samenloop/schema";

/** A file that a person named, without the byte order mark that Windows likes to write. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (cause) {
    throw new Problem("NOT_FOUND", `There is no file ${file} that can be read.`, { cause });
  }
}
