import { isBestuursnummer, isPostcode } from "@samenloop/schema";
import type { vestiging } from "../tables/scholen.ts";
import type { Remark } from "./read-source.ts";

/** `bron` of all that comes from the file with numbers of pupils, and from nowhere else. */
export const DUO_06 = "DUO 06 leerlingen per vestiging";

export type VestigingInsert = typeof vestiging.$inferInsert;

/** A location with the board that runs its school, as each file that names schools has it. */
export interface VestigingRecord {
  readonly vestiging: VestigingInsert;
  readonly bestuursnummer: string | null;
}

/** The code of a location with what it is made of. */
export const partsOf = (vestigingscode: string) => ({
  vestigingscode,
  brin: vestigingscode.slice(0, 4),
  vestigingsnummer: vestigingscode.slice(4),
});

/** As `9306TC`; DUO writes a space in it. */
export function postcodeOf(cell: string | undefined, remark: Remark): string | null {
  const postcode = (cell ?? "").replaceAll(" ", "");
  if (isPostcode(postcode)) return postcode;
  if (postcode !== "") remark("the postal code is not four digits and two letters");
  return null;
}

/** DUO writes `0` where there is none. */
export const bestuursnummerOf = (text: string | undefined): string | null =>
  text !== undefined && isBestuursnummer(text) ? text : null;
