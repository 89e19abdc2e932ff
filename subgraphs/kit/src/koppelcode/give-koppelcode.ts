import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import type { koppelcodeUitgifte } from "@samenloop/db/tables/onderwijs";
import { isUuid, Weigering, type Fout, type Klok } from "@samenloop/schema";
import type { ClaimsOf, Uitgever } from "./claims.ts";
import { KOPPELCODE, laatsteDag, signAs, type SigningKey } from "./sign-koppelcode.ts";
import { VERHUISBERICHT, type Verhuizing } from "./verhuisbericht.ts";

export interface Aanvraag<Claims extends object> {
  readonly uitgever: Uitgever;
  /** The owner's own table of what it gave out. */
  readonly table: typeof koppelcodeUitgifte;
  readonly sleutel: string;
  /** What it is for, so that a key is not used for something else. */
  readonly onderwerp: string;
  /** Looks up what it will say; throws a `Weigering` when there is nothing to say. */
  readonly claims: (key: SigningKey) => Promise<Claims>;
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
  owner: Owner,
  aanvraag: Aanvraag<ClaimsOf[U]> & { readonly uitgever: U },
): Promise<KoppelcodeUitkomst> {
  const { gegeven, fouten } = await give(KOPPELCODE.type, owner, aanvraag);
  const koppelcode = gegeven && { code: gegeven.tekst, geldigTot: gegeven.geldigTot };
  return { koppelcode, fouten };
}

export interface VerhuisberichtUitkomst {
  readonly verhuisbericht: { readonly bericht: string; readonly geldigTot: string } | null;
  readonly fouten: readonly Fout[];
}

/** The owner's word that a plan is elsewhere now, in the same way. */
export async function giveVerhuisbericht(
  owner: Owner,
  aanvraag: Aanvraag<Verhuizing>,
): Promise<VerhuisberichtUitkomst> {
  const { gegeven, fouten } = await give(VERHUISBERICHT, owner, aanvraag);
  const verhuisbericht = gegeven && { bericht: gegeven.tekst, geldigTot: gegeven.geldigTot };
  return { verhuisbericht, fouten };
}

interface Gegeven {
  readonly tekst: string;
  readonly geldigTot: string;
}

/** Looked up and numbered once per key; signed each time, because the signature is not kept. */
async function give<Claims extends object>(
  type: string,
  { db, klok, koppelcode: { signing } }: Owner,
  aanvraag: Aanvraag<Claims>,
): Promise<{ readonly gegeven: Gegeven | null; readonly fouten: readonly Fout[] }> {
  if (!signing) throw new Error(`${aanvraag.uitgever} was served without a key to sign with.`);
  try {
    const payload =
      (await given(db, aanvraag)) ??
      (await giveOnce(db, aanvraag, {
        dag: klok.vandaag(),
        claims: await aanvraag.claims(signing),
      }));
    const tekst = await signAs(type, payload, signing);
    return { gegeven: { tekst, geldigTot: payload.geldigTot }, fouten: [] };
  } catch (cause) {
    if (cause instanceof Weigering) return { gegeven: null, fouten: cause.fouten };
    throw cause;
  }
}

type Payload = Parameters<typeof signAs>[1];

/** What this key got before. */
async function given(
  db: Database,
  { table, sleutel, onderwerp }: Omit<Aanvraag<object>, "claims">,
): Promise<Payload | null> {
  if (!isUuid(sleutel)) throw new Weigering("INVOER_ONGELDIG", { veld: "idempotentiesleutel" });
  const [row] = await db.select().from(table).where(eq(table.idempotentiesleutel, sleutel));
  if (!row) return null;
  if (row.onderwerp === onderwerp) return row.inhoud as unknown as Payload;
  throw new Weigering("SLEUTEL_HERGEBRUIKT", { veld: "idempotentiesleutel" });
}

interface Giving {
  readonly dag: string;
  readonly claims: object;
}

/**
 * Of two at once with the same key one writes, and both give what was written: also the first time the payload comes
 * out of the table, so that its words stand in the same order ever after.
 */
async function giveOnce(
  db: Database,
  aanvraag: Omit<Aanvraag<object>, "claims">,
  { dag, claims }: Giving,
): Promise<Payload> {
  const { uitgever, table, sleutel: idempotentiesleutel, onderwerp } = aanvraag;
  const inhoud = { uitgever, jti: randomUUID(), geldigTot: laatsteDag(dag), claims };
  const row = { idempotentiesleutel, onderwerp, uitgegevenOp: dag, inhoud };
  await db.insert(table).values(row).onConflictDoNothing();
  const written = await given(db, aanvraag);
  if (!written) throw new Error("what was just given out is not there");
  return written;
}
