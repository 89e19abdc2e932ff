import type { TransactionSql } from "postgres";
import { copyRows } from "../copy-rows.ts";
import {
  gemeente,
  gemeenteSamenwerkingsverband,
  postcodegebied,
  samenwerkingsverband,
} from "../tables/scholen.ts";
import type { GemeenteRecord } from "./gemeenten.ts";
import type { PostcodegebiedRecord } from "./postcodegebieden.ts";
import { displayName, type SamenwerkingsverbandRecord } from "./samenwerkingsverbanden.ts";

/** Day of the list of gemeenten, and of the annex in the copy that was read. */
const GEMEENTEN_OF = { bron: "DUO gemeenten", peildatum: "2024-10-01", synthetisch: false };
const ANNEX_OF = { bron: "BWBR0032324", peildatum: "2017-05-10", synthetisch: false };

export async function writeGemeenten(
  tx: TransactionSql,
  records: readonly GemeenteRecord[],
): Promise<number> {
  await tx`truncate gemeente, gemeente_samenwerkingsverband`;
  const pairs = records.flatMap(({ gemeentecode, codes }) =>
    codes.map((code) => ({ gemeentecode, code })),
  );
  await copyRows(tx, gemeenteSamenwerkingsverband, pairs);
  return copyRows(
    tx,
    gemeente,
    records.map((record) => ({ ...record, ...GEMEENTEN_OF })),
  );
}

/** `namesByCode` has the gemeenten of each samenwerkingsverband, the one with most schools first. */
export async function writeSamenwerkingsverbanden(
  tx: TransactionSql,
  records: readonly SamenwerkingsverbandRecord[],
  namesByCode: ReadonlyMap<string, readonly string[]>,
): Promise<number> {
  await tx`truncate samenwerkingsverband`;
  const rows = records.map((record) => ({
    ...record,
    naam: displayName(record.code, namesByCode.get(record.code) ?? []),
    landelijk: false,
    ...ANNEX_OF,
  }));
  return copyRows(tx, samenwerkingsverband, rows);
}

export async function writePostcodegebieden(
  tx: TransactionSql,
  records: readonly PostcodegebiedRecord[],
): Promise<number> {
  await tx`truncate postcodegebied`;
  return copyRows(
    tx,
    postcodegebied,
    records.map((record) => ({ ...record, ...ANNEX_OF })),
  );
}
