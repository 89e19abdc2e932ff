import { createHmac } from "node:crypto";
import { plusDagen } from "@samenloop/schema";
import { importJWK, SignJWT, type JWK } from "jose";
import type { ClaimsOf, Uitgever } from "./claims.ts";

/** What every koppelcode has in common, whoever reads or writes it. */
export const KOPPELCODE = {
  algorithm: "EdDSA",
  type: "koppelcode+jwt",
  audience: "samenloop:koppelingen",
  issuerOf: (uitgever: Uitgever): string => `samenloop:${uitgever}`,
} as const;

/** Days that a code works, the day on which it was given out not counted. */
const DAYS = 14;

/** By which an owner signs; nobody else ever holds it. */
export interface SigningKey {
  /** Private Ed25519 key, with its `kid`. */
  readonly jwk: JWK;
  /** Of the keyed hash that shows two codes to be of one pupil; it outlives the key. */
  readonly salt: string;
}

/** A code as it will be signed: the same payload gives the same code, because Ed25519 has no chance in it. */
export interface KoppelcodePayload<U extends Uitgever = Uitgever> {
  readonly uitgever: U;
  readonly jti: string;
  readonly geldigTot: string;
  readonly claims: ClaimsOf[U];
}

export const laatsteDag = (uitgegevenOp: string): string => plusDagen(uitgegevenOp, DAYS);

export const signKoppelcode = (payload: KoppelcodePayload, key: SigningKey): Promise<string> =>
  signAs(KOPPELCODE.type, payload, key);

/** What an owner says to `koppelingen`, as a text of this kind that works once and not after its last day. */
export async function signAs(
  type: string,
  { uitgever, jti, geldigTot, claims }: Omit<KoppelcodePayload, "claims"> & { claims: object },
  { jwk }: SigningKey,
): Promise<string> {
  const { algorithm, audience, issuerOf } = KOPPELCODE;
  const key = await importJWK(jwk, algorithm);
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: algorithm, typ: type, kid: jwk.kid ?? "" })
    .setIssuer(issuerOf(uitgever))
    .setAudience(audience)
    .setJti(jti)
    .setExpirationTime(new Date(`${plusDagen(geldigTot, 1)}T00:00:00Z`))
    .sign(key);
}

/** The same text for the same pupil, from which nobody else learns or recognises the pupil. */
export const bewijsVan = (leerlingId: string, { salt }: SigningKey): string =>
  createHmac("sha256", salt).update(`leerling ${leerlingId}`).digest("base64url");
