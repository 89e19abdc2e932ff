import { Weigering } from "@samenloop/schema";
import {
  errors,
  importJWK,
  jwtVerify,
  type CryptoKey,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
} from "jose";
import { isClaims, type ClaimsOf, type Uitgever } from "./claims.ts";
import { KOPPELCODE } from "./sign-koppelcode.ts";

/** Public keys of the owners, by which their codes are believed. */
export type TrustedKeys = Readonly<Partial<Record<Uitgever, readonly JWK[]>>>;

export interface Koppelcode<U extends Uitgever> {
  readonly uitgever: U;
  readonly jti: string;
  readonly claims: ClaimsOf[U];
}

export interface Reading<U extends Uitgever> {
  readonly uitgever: U;
  readonly keys: TrustedKeys;
  /** The day on which it is read; the wall clock has no say. */
  readonly dag: string;
  /** Field of the input that holds the code. */
  readonly veld: string;
}

/** Ours are about seven hundred characters. */
const LONGEST = 4096;

/** What an owner's code says, or a refusal: not of this owner and for us, or signed by it and too old. */
export async function readKoppelcode<U extends Uitgever>(
  code: string,
  { uitgever, keys, dag, veld }: Reading<U>,
): Promise<Koppelcode<U>> {
  const payload = await verified(code, { uitgever, keys, dag, veld, typ: KOPPELCODE.type });
  const { jti = "" } = payload;
  if (jti === "" || !isClaims[uitgever](payload)) throw ongeldig(veld);
  return { uitgever, jti, claims: payload as unknown as ClaimsOf[U] };
}

interface Verifying extends Reading<Uitgever> {
  /** What the header says it is, so that one kind of text never passes for another. */
  readonly typ: string;
}

/** The payload of what an owner signed for us, of this kind and not too old. */
export async function verified(code: string, verifying: Verifying): Promise<JWTPayload> {
  const { uitgever, keys, dag, veld, typ } = verifying;
  if (code.length > LONGEST) throw ongeldig(veld);
  try {
    const { payload } = await jwtVerify(code.trim(), keyOf(keys[uitgever] ?? []), {
      algorithms: [KOPPELCODE.algorithm],
      typ,
      issuer: KOPPELCODE.issuerOf(uitgever),
      audience: KOPPELCODE.audience,
      requiredClaims: ["jti", "exp"],
      currentDate: new Date(`${dag}T12:00:00Z`),
    });
    return payload;
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) throw new Weigering("KOPPELCODE_VERLOPEN", { veld });
    // Whatever else is wrong with it, the answer is the same: a forger learns nothing from trying.
    if (cause instanceof errors.JOSEError) throw ongeldig(veld);
    throw cause;
  }
}

/** The key that the code names; a code that names none of them is not believed. */
const keyOf =
  (keys: readonly JWK[]) =>
  async ({ kid }: JWTHeaderParameters): Promise<CryptoKey> => {
    const jwk = keys.find((key) => kid !== undefined && key.kid === kid);
    if (!jwk) throw new errors.JWKSNoMatchingKey();
    return (await importJWK(jwk, KOPPELCODE.algorithm)) as CryptoKey;
  };

export const ongeldig = (veld: string): Weigering => new Weigering("KOPPELCODE_ONGELDIG", { veld });
