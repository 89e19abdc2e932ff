import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import type { koppelcodeUitgifte } from "@samenloop/db/tables/onderwijs";
import { isUuid, Weigering, type Fout, type Klok } from "@samenloop/schema";
import type { ClaimsOf, Uitgever } from "./claims.ts";
import {
  laatsteDag,
  signKoppelcode,
  type KoppelcodePayload,
  type SigningKey,
} from "./sign-koppelcode.ts";

export interface Aanvraag<U extends Uitgever> {
  readonly uitgever: U;
  /** The owner's own table of what it gave out. */
  readonly table: typeof koppelcodeUitgifte;
  readonly sleutel: string;
  /** What the code is for, so that a key is not used for something else. */
  readonly onderwerp: string;
  /** Looks up what the code will say; throws a `Weigering` when there is nothing to say. */
  readonly claims: (key: SigningKey) => Promise<ClaimsOf[U]>;
}

export interface KoppelcodeUitkomst {
  readonly koppelcode: { readonly code: string; readonly geldigTot: string } | null;
  readonly fouten: readonly Fout[];
}

interface Owner {
  readonly db: Database;
  readonly klok: Klok;
  readonly koppelcode: { readonly signing?: SigningKey };
}

/** A code for a plan of this owner. Asked again with the same key it is the same code, also on a later day. */
export async function giveKoppelcode<U extends Uitgever>(
  { db, klok, koppelcode: { signing } }: Owner,
  aanvraag: Aanvraag<U>,
): Promise<KoppelcodeUitkomst> {
  if (!signing) throw new Error(`${aanvraag.uitgever} was served without a key to sign with.`);
  try {
    const payload =
      (await given(db, aanvraag)) ??
      (await giveOnce(db, aanvraag, {
        dag: klok.vandaag(),
        claims: await aanvraag.claims(signing),
      }));
    const code = await signKoppelcode(payload, signing);
    return { koppelcode: { code, geldigTot: payload.geldigTot }, fouten: [] };
  } catch (cause) {
    if (cause instanceof Weigering) return { koppelcode: null, fouten: cause.fouten };
    throw cause;
  }
}

/** What this key got before. */
async function given<U extends Uitgever>(
  db: Database,
  { table, sleutel, onderwerp }: Aanvraag<U>,
): Promise<KoppelcodePayload<U> | null> {
  if (!isUuid(sleutel)) throw new Weigering("INVOER_ONGELDIG", { veld: "idempotentiesleutel" });
  const [row] = await db.select().from(table).where(eq(table.idempotentiesleutel, sleutel));
  if (!row) return null;
  if (row.onderwerp === onderwerp) return row.inhoud as unknown as KoppelcodePayload<U>;
  throw new Weigering("SLEUTEL_HERGEBRUIKT", { veld: "idempotentiesleutel" });
}

interface Giving<U extends Uitgever> {
  readonly dag: string;
  readonly claims: ClaimsOf[U];
}

/**
 * Of two at once with the same key one writes, and both give what was written: also the first time the payload comes
 * out of the table, so that its words stand in the same order ever after.
 */
async function giveOnce<U extends Uitgever>(
  db: Database,
  aanvraag: Aanvraag<U>,
  { dag, claims }: Giving<U>,
): Promise<KoppelcodePayload<U>> {
  const { uitgever, table, sleutel: idempotentiesleutel, onderwerp } = aanvraag;
  const inhoud = { uitgever, jti: randomUUID(), geldigTot: laatsteDag(dag), claims };
  const row = { idempotentiesleutel, onderwerp, uitgegevenOp: dag, inhoud };
  await db.insert(table).values(row).onConflictDoNothing();
  const written = await given(db, aanvraag);
  if (!written) throw new Error("what was just given out is not there");
  return written;
}
