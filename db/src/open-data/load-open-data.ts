import type { Sql } from "postgres";
import { connect } from "../connect.ts";
import { recordLading } from "../lading.ts";
import type { FileLoad } from "./file-load.ts";
import type { FileReport, RowRemark } from "./source-file.ts";

/**
 * Writes files that were read into the database of `scholen`, as its owner: one transaction per file, each of which
 * first clears what its file owns. What a missing file costs is said here and in db/README.md.
 */
export async function loadOpenData(
  ownerUrl: string,
  files: readonly FileLoad[],
  onProgress: (sentence: string) => void,
): Promise<readonly FileReport[]> {
  const { sql, close } = connect(ownerUrl, { max: 1 });
  try {
    const reports: FileReport[] = [];
    for (const load of files) {
      const report = await loadFile(sql, load);
      for (const sentence of sentencesOf(load, report)) onProgress(sentence);
      if (load.read) reports.push(report);
    }
    return reports;
  } finally {
    await close();
  }
}

async function loadFile(sql: Sql, { file, read, write }: FileLoad): Promise<FileReport> {
  const { afgewezen = [], onvolledig = [] } = read ?? {};
  const rijen = await sql.begin(async (tx) => {
    const count = await write(tx);
    const mark = { naam: file.name, bron: file.name, rijen: count, afgewezen: afgewezen.length };
    if (read) await recordLading(tx, { ...mark, instellingen: {} });
    return count;
  });
  return { bestand: file.name, rijen, afgewezen, onvolledig };
}

function sentencesOf({ file, read }: FileLoad, report: FileReport): readonly string[] {
  if (!read) return [`${file.name} is not there: ${file.without}`];
  const { rijen, afgewezen, onvolledig } = report;
  const left = afgewezen.length === 0 ? "" : `, ${afgewezen.length} left out`;
  return [
    `${file.name}: ${rijen.toLocaleString("en")} rows${left}`,
    ...byReason(afgewezen).map((what) => `  left out of ${file.name}: ${what}`),
    ...byReason(onvolledig).map((what) => `  not all known in ${file.name}: ${what}`),
  ];
}

/** Each row is named, and each reason once. */
function byReason(remarks: readonly RowRemark[]): readonly string[] {
  const lines = new Map<string, number[]>();
  for (const { reden, regel } of remarks) lines.set(reden, [...(lines.get(reden) ?? []), regel]);
  return [...lines].map(
    ([reden, regels]) => `${reden} (line${regels.length > 1 ? "s" : ""} ${regels.join(", ")})`,
  );
}
