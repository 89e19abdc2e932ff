import { mkdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "@samenloop/schema";
import { ADRESSEN_DUO } from "./adressen.ts";
import { download, type Downloaded } from "./download.ts";
import { LEERLINGAANTALLEN } from "./leerlingaantallen.ts";
import { parseSource } from "./parse-source.ts";
import type { SourceFile } from "./source-file.ts";
import { VESTIGINGEN_VO } from "./vestigingen-vo.ts";

/** A file as its publisher offers it. */
export interface Publication {
  readonly file: SourceFile;
  readonly url: string;
}

const DUO = "https://duo.nl/open_onderwijsdata/images";

/** What can be had from the publishers themselves: enough to load all schools of the country. */
export const PUBLICATIONS: readonly Publication[] = [
  { file: ADRESSEN_DUO, url: `${DUO}/02.-alle-schoolvestigingen-basisonderwijs.csv` },
  { file: VESTIGINGEN_VO, url: `${DUO}/02.-alle-vestigingen-vo.csv` },
  {
    file: LEERLINGAANTALLEN,
    url: `${DUO}/06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv`,
  },
];

export interface FetchOptions {
  readonly publications?: readonly Publication[];
  readonly deadlineMs?: number;
}

/**
 * Downloads each publication into a folder. A file gets its name only when it is whole and is what its name says, so
 * that an older one survives every failure; one that fails costs no other.
 */
export async function fetchOpenData(
  folder: string,
  onProgress: (sentence: string) => void,
  { publications = PUBLICATIONS, deadlineMs = 60_000 }: FetchOptions = {},
): Promise<void> {
  await inFolder(folder, () => mkdir(folder, { recursive: true }));
  const results = await Promise.allSettled(
    publications.map(async ({ file, url }) => {
      const got = await download(url, deadlineMs);
      requireFile(file, got);
      await inFolder(folder, () => keep(join(folder, file.name), got));
      onProgress(`${file.name}: ${got.content.length.toLocaleString("en")} bytes from ${got.host}`);
    }),
  );
  const reasons = results.flatMap((result) =>
    result.status === "rejected" ? [result.reason] : [],
  );
  if (reasons.length > 0) throw inOne(reasons);
}

/** A page that says sorry also comes with status 200. */
function requireFile(file: SourceFile, { content, host }: Downloaded): void {
  try {
    parseSource(content, file);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    throw new Problem(cause.code, `${host} gave something else: ${cause.message}`, { cause });
  }
}

/** Whole under another name first; its day is that of its publication, which the loader takes as `peildatum`. */
async function keep(path: string, { content, published }: Downloaded): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await writeFile(unfinished, content);
    if (published) await utimes(unfinished, published, published);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function inFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new Problem("SETTING_INVALID", `Nothing can be written into ${folder}.`, { cause });
  }
}

/** What went wrong, each thing said once; a bug is not hidden behind what was expected. */
function inOne(reasons: readonly unknown[]): unknown {
  const problems = reasons.filter((reason) => reason instanceof Problem);
  const [first] = problems;
  if (!first || problems.length < reasons.length)
    return reasons.find((reason) => !(reason instanceof Problem));
  const sentences = [...new Set(problems.map(({ message }) => message))].join(" ");
  return new Problem(first.code, `${sentences} What could not be fetched stays as it was.`, {
    cause: first,
  });
}
