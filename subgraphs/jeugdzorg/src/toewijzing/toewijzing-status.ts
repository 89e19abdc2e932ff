import type { BeschikkingStatus, ToewijzingStatus } from "../resolver-types.generated.ts";
import type { BeschikkingRow, ToewijzingRow } from "../rows.ts";

type Berichten = Pick<ToewijzingRow, "einddatum" | "gestartOp" | "gestoptOp" | "geannuleerdOp">;

const isGeweest = (op: string | null, dag: string): boolean => op !== null && op <= dag;

/** What the messages and the day say of an assignment; the last message counts before the last day. */
export function toewijzingStatus(
  { einddatum, gestartOp, gestoptOp, geannuleerdOp }: Berichten,
  dag: string,
): ToewijzingStatus {
  if (isGeweest(geannuleerdOp, dag)) return "GEANNULEERD";
  if (isGeweest(gestoptOp, dag)) return "GESTOPT";
  if (einddatum !== null && einddatum < dag) return "VERLOPEN";
  return isGeweest(gestartOp, dag) ? "GESTART" : "TOEGEWEZEN";
}

/** As it was recorded, but that a decision ends by itself. */
export const beschikkingStatus = (
  { status, einddatum }: Pick<BeschikkingRow, "status" | "einddatum">,
  dag: string,
): BeschikkingStatus =>
  status === "AFGEGEVEN" && einddatum !== null && einddatum < dag ? "VERLOPEN" : status;
