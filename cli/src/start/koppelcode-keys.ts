import { generateKeyPairSync, createHash, randomBytes, createPublicKey } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem, type SubgraphName } from "@samenloop/schema";
import type { KoppelcodeKeys, SigningKey } from "@samenloop/subgraph-kit";
import type { Settings } from "../settings/read-settings.ts";

type TrustedKeys = NonNullable<KoppelcodeKeys["trusted"]>;
type PublicKeys = NonNullable<TrustedKeys["onderwijs"]>;

/**
 * The keys of koppelcodes that one subgraph gets: an owner of plans its own, and `koppelingen` the public ones.
 *
 * Each owner's pair is made at the first start and kept in the state folder, where only we can read it.
 */
export function koppelcodeKeysOf(name: SubgraphName, settings: Settings): KoppelcodeKeys {
  if (name === "onderwijs" || name === "jeugdzorg") return { signing: ownKey(name, settings) };
  if (name !== "koppelingen") return {};
  const { jeugdzorgUrl, jeugdzorgSleutel } = settings;
  const jeugdzorg = jeugdzorgUrl
    ? publicKeysFrom(jeugdzorgSleutel)
    : [publicPart(ownKey("jeugdzorg", settings))];
  return { trusted: { onderwijs: [publicPart(ownKey("onderwijs", settings))], jeugdzorg } };
}

function ownKey(owner: "onderwijs" | "jeugdzorg", { state }: Settings): SigningKey {
  const file = join(state, "sleutels", `koppelcode-${owner}.json`);
  if (!existsSync(file)) writeOnce(file, JSON.stringify(newKey()));
  return JSON.parse(readFileSync(file, "utf8")) as SigningKey;
}

function newKey(): SigningKey {
  const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  return { jwk: { ...jwk, kid: thumbprint(jwk) }, salt: randomBytes(32).toString("base64url") };
}

/** RFC 7638: the hash of what makes the key this key. */
function thumbprint({ crv, kty, x }: { readonly [member: string]: unknown }): string {
  return createHash("sha256").update(JSON.stringify({ crv, kty, x })).digest("base64url");
}

/** Of two starts at once the first one's file stays, and it is never seen half written. */
function writeOnce(file: string, text: string): void {
  mkdirSync(join(file, ".."), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
  } finally {
    rmSync(draft);
  }
}

function publicPart({ jwk }: SigningKey): PublicKeys[number] {
  const { kty, crv, x, kid } = jwk;
  return { kty, crv, x, kid } as PublicKeys[number];
}

/** A JWK, a JWK Set, or a file with one. Without any, no code of the external jeugdzorg is believed. */
function publicKeysFrom(given: string | undefined): PublicKeys {
  if (given === undefined) return [];
  try {
    const text = given.trimStart().startsWith("{") ? given : readFileSync(given, "utf8");
    const read = JSON.parse(text) as { readonly keys?: PublicKeys } & PublicKeys[number];
    return (read.keys ?? [read]).map(checked);
  } catch (cause) {
    const message =
      "--jeugdzorg-sleutel is a public Ed25519 key as JWK or JWK Set, or a file with one";
    throw new Problem("SETTING_INVALID", `${message}. See --help.`, { cause });
  }
}

function checked(jwk: PublicKeys[number]): PublicKeys[number] {
  if ("d" in jwk) throw new Error("a private key was given where a public one belongs");
  const { asymmetricKeyType } = createPublicKey({ key: jwk as never, format: "jwk" });
  if (asymmetricKeyType !== "ed25519") throw new Error("not an Ed25519 key");
  return { ...jwk, kid: jwk.kid ?? thumbprint(jwk) };
}
