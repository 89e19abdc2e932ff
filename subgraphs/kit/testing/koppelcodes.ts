import { generateKeyPairSync, randomUUID } from "node:crypto";
import type { ToestemmingGever } from "@samenloop/schema";
import { decodeJwt, importJWK, SignJWT } from "jose";
import {
  bewijsVan,
  signKoppelcode,
  signVerhuisbericht,
  type JeugdzorgClaims,
  type KoppelcodeKeys,
  type SchoolClaims,
  type SigningKey,
  type Verhuisbericht,
} from "../src/index.ts";
import { PEILDATUM, uuid } from "./subgraph-under-test.ts";

export function newSigningKey(kid: string): SigningKey {
  const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  return { jwk: { ...jwk, kid }, salt: `salt of ${kid}` };
}

export function publicPart({ jwk }: SigningKey): SigningKey["jwk"] {
  const { d: _private, ...rest } = jwk;
  return rest;
}

/** The keys of both owners, as a test holds them, and the public ones, as `koppelingen` does. */
export interface Owners {
  readonly onderwijs: SigningKey;
  readonly jeugdzorg: SigningKey;
  readonly trusted: NonNullable<KoppelcodeKeys["trusted"]>;
}

export function newOwners(): Owners {
  const onderwijs = newSigningKey("school-1");
  const jeugdzorg = newSigningKey("jeugdzorg-1");
  const trusted = { onderwijs: [publicPart(onderwijs)], jeugdzorg: [publicPart(jeugdzorg)] };
  return { onderwijs, jeugdzorg, trusted };
}

/** Part of a code's words; a test says only what it is about. */
interface Says<Claims> {
  readonly jti?: string;
  readonly geldigTot?: string;
  readonly claims?: Partial<Claims>;
}

/** A code of the school of the plan, the application or the pupil with this number. */
export function schoolcode(
  { onderwijs }: Owners,
  number: number,
  { jti = randomUUID(), geldigTot = PEILDATUM, claims }: Says<SchoolClaims> = {},
): Promise<string> {
  const all: SchoolClaims = {
    soort: "ONTWIKKELINGSPERSPECTIEF",
    id: uuid(2, number),
    leerlingbewijs: bewijsVan(uuid(8, number), onderwijs),
    ontvanger: { organisatie: "99ZZ01", rollen: ["IB_ER"] },
    synthetisch: true,
    ...claims,
  };
  return signKoppelcode({ uitgever: "onderwijs", jti, geldigTot, claims: all }, onderwijs);
}

const OUDERS: readonly ToestemmingGever[] = ["OUDER_1", "OUDER_2"];

/** A code of youth care of the plan with this number, of a child under twelve with two parents. */
export function jeugdzorgcode(
  { jeugdzorg }: Owners,
  number: number,
  { jti = randomUUID(), geldigTot = PEILDATUM, claims }: Says<JeugdzorgClaims> = {},
): Promise<string> {
  const all: JeugdzorgClaims = {
    gemeentecode: "GM0001",
    id: uuid(3, number),
    leeftijdsregime: "ONDER_12",
    leeftijdsregimeTotEnMet: "2030-04-30",
    gevers: { SCHOOL_NAAR_JEUGDHULP: OUDERS, JEUGDHULP_NAAR_SCHOOL: OUDERS },
    ontvanger: { organisatie: "00000099000000000012", rollen: ["JEUGDCONSULENT"] },
    synthetisch: true,
    ...claims,
  };
  return signKoppelcode({ uitgever: "jeugdzorg", jti, geldigTot, claims: all }, jeugdzorg);
}

/** A message of the school that the plan with this number is at another school. */
export const schoolbericht = (
  { onderwijs }: Owners,
  number: number,
  more: Partial<Verhuisbericht & { readonly geldigTot: string }> = {},
): Promise<string> => {
  const { geldigTot = PEILDATUM, ...said } = more;
  const bericht = {
    uitgever: "onderwijs",
    jti: randomUUID(),
    reden: "SCHOOL_GEWIJZIGD",
    id: uuid(2, number),
    ontvanger: { organisatie: "99ZZ02", rollen: ["MENTOR"] },
    ...said,
  } as Verhuisbericht;
  return signVerhuisbericht(bericht, geldigTot, onderwijs);
};

/** A message of youth care that another municipality is responsible for the plan with this number. */
export const jeugdzorgbericht = (
  { jeugdzorg }: Owners,
  number: number,
  more: Partial<Verhuisbericht & { readonly gemeentecode: string }> = {},
): Promise<string> => {
  const bericht = {
    uitgever: "jeugdzorg",
    jti: randomUUID(),
    reden: "GEMEENTE_GEWIJZIGD",
    gemeentecode: "GM0001",
    id: uuid(3, number),
    ontvanger: { organisatie: "GM0363", rollen: ["JEUGDCONSULENT"] },
    ...more,
  } as Verhuisbericht;
  return signVerhuisbericht(bericht, PEILDATUM, jeugdzorg);
};

/** The same code with other claims or another type, and truly signed: what only a careless owner would send. */
export async function signedAnew(
  { jwk }: SigningKey,
  code: string,
  { typ = "koppelcode+jwt", ...claims }: { readonly typ?: string | null },
): Promise<string> {
  const header = { alg: "EdDSA", kid: jwk.kid ?? "", ...(typ !== null && { typ }) };
  return new SignJWT({ ...decodeJwt(code), ...claims })
    .setProtectedHeader(header)
    .sign(await importJWK(jwk, "EdDSA"));
}
