import { isGemeentecode } from "@samenloop/schema";
import { decodeJwt, errors } from "jose";
import { isId, isOntvanger, isText, type Ontvanger, type Uitgever } from "./claims.ts";
import { ongeldig, verified, type Reading } from "./read-koppelcode.ts";
import { KOPPELCODE, signAs, type SigningKey } from "./sign-koppelcode.ts";

/** What each owner can know to have changed; the other's word on it is not believed. */
export const VERHUISREDENEN = {
  onderwijs: ["SCHOOL_GEWIJZIGD", "SAMENWERKINGSVERBAND_GEWIJZIGD"],
  jeugdzorg: ["GEMEENTE_GEWIJZIGD", "HERINDELING"],
} as const;

export type Verhuisreden = (typeof VERHUISREDENEN)[Uitgever][number];

/** What a message of a move says; youth care names the municipality of the plan as well. */
export interface Verhuizing {
  readonly reden: Verhuisreden;
  /** The plan, or at the school's side also the application or the pupil, that the links rest on. */
  readonly id: string;
  /** Who on the signing side may see from now on what the other side shares. */
  readonly ontvanger: Ontvanger;
  readonly gemeentecode?: string;
}

/**
 * An owner's word that a plan is elsewhere now. It carries a key and no news: who redeems it learns nothing that the
 * links do not show. Signed like a koppelcode and of another type, so that neither passes for the other.
 */
export type Verhuisbericht = { readonly jti: string } & (
  | (Verhuizing & { readonly uitgever: "onderwijs" })
  | (Verhuizing & { readonly uitgever: "jeugdzorg"; readonly gemeentecode: string })
);

export const VERHUISBERICHT = "verhuisbericht+jwt";

export function signVerhuisbericht(
  { uitgever, jti, ...claims }: Verhuisbericht,
  geldigTot: string,
  key: SigningKey,
): Promise<string> {
  return signAs(VERHUISBERICHT, { uitgever, jti, geldigTot, claims }, key);
}

/** What an owner's message says; whose it is it says itself, and its key must prove. */
export async function readVerhuisbericht(
  bericht: string,
  reading: Omit<Reading<Uitgever>, "uitgever">,
): Promise<Verhuisbericht> {
  const { veld } = reading;
  const uitgever = uitgeverVan(bericht);
  if (uitgever === undefined) throw ongeldig(veld);
  const payload = await verified(bericht, { ...reading, uitgever, typ: VERHUISBERICHT });
  const said = { ...payload, uitgever };
  if (!isVerhuisbericht(said)) throw ongeldig(veld);
  return said;
}

/** Before anything is believed: only which keys to try. */
function uitgeverVan(bericht: string): Uitgever | undefined {
  try {
    const { iss } = decodeJwt(bericht.trim());
    return (["onderwijs", "jeugdzorg"] as const).find((name) => KOPPELCODE.issuerOf(name) === iss);
  } catch (cause) {
    if (cause instanceof errors.JOSEError) return undefined;
    throw cause;
  }
}

type Unread = { readonly uitgever: Uitgever } & {
  readonly [K in keyof Verhuizing | "jti" | "gemeentecode"]?: unknown;
};

function isVerhuisbericht(said: Unread): said is Verhuisbericht {
  const { uitgever, jti, reden, id, ontvanger, gemeentecode } = said;
  const redenen: readonly string[] = VERHUISREDENEN[uitgever];
  const isOfOwner =
    uitgever === "onderwijs" || (isText(gemeentecode) && isGemeentecode(gemeentecode));
  return (
    isText(jti) &&
    isText(reden) &&
    redenen.includes(reden) &&
    isId(id) &&
    isOntvanger(ontvanger) &&
    isOfOwner
  );
}
