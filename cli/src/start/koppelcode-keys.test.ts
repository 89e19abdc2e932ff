import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSettings } from "../settings/read-settings.ts";
import { koppelcodeKeysOf } from "./koppelcode-keys.ts";

let state: string;
beforeEach(() => void (state = mkdtempSync(join(tmpdir(), "samenloop-keys-"))));
afterEach(() => rmSync(state, { recursive: true, force: true }));

const settings = (...flags: readonly string[]) =>
  readSettings([`--state=${state}`, ...flags], {}).settings;
const EXTERNAL = "--jeugdzorg-url=https://jeugdzorg.example/graphql";
const publicJwk = () => generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" });

describe("keys of the owners", () => {
  test("are made once, one pair for each, where only we can read them", () => {
    const [school, care] = [
      koppelcodeKeysOf("onderwijs", settings()),
      koppelcodeKeysOf("jeugdzorg", settings()),
    ];
    expect(school.signing?.jwk.d).toEqual(expect.any(String));
    expect(school.signing?.jwk.kid).not.toBe(care.signing?.jwk.kid);
    expect(school.signing?.salt).not.toBe(care.signing?.salt);
    expect(koppelcodeKeysOf("onderwijs", settings())).toEqual(school);
    const folder = join(state, "sleutels");
    expect(readdirSync(folder)).toEqual(["koppelcode-jeugdzorg.json", "koppelcode-onderwijs.json"]);
    for (const file of readdirSync(folder)) {
      expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
    }
  });

  test("reach koppelingen as the public part and no more, under the same name", () => {
    const { signing, trusted } = koppelcodeKeysOf("koppelingen", settings());
    const { jwk } = koppelcodeKeysOf("onderwijs", settings()).signing ?? {};
    expect(signing).toBeUndefined();
    expect(trusted?.onderwijs).toEqual([{ kty: "OKP", crv: "Ed25519", x: jwk?.x, kid: jwk?.kid }]);
    expect(JSON.stringify(trusted)).not.toContain(jwk?.d);
  });

  test("are of no use to scholen", () => {
    expect(koppelcodeKeysOf("scholen", settings())).toEqual({});
  });
});

describe("the key of a jeugdzorg elsewhere", () => {
  test("is believed as it is given: as JSON, as a set, or as a file", () => {
    const jwk = { ...publicJwk(), kid: "elders-1" };
    const file = join(state, "elders.json");
    writeFileSync(file, JSON.stringify({ keys: [jwk] }));
    for (const given of [JSON.stringify(jwk), JSON.stringify({ keys: [jwk] }), file]) {
      const { trusted } = koppelcodeKeysOf(
        "koppelingen",
        settings(EXTERNAL, `--jeugdzorg-sleutel=${given}`),
      );
      expect(trusted?.jeugdzorg).toEqual([jwk]);
    }
  });

  test("is nobody's when it is not given: none of its codes is believed", () => {
    const { trusted } = koppelcodeKeysOf("koppelingen", settings(EXTERNAL));
    expect(trusted?.jeugdzorg).toEqual([]);
    expect(readdirSync(join(state, "sleutels"))).toEqual(["koppelcode-onderwijs.json"]);
  });

  test.each([
    ["no JSON", "{"],
    ["no file", "/nergens/sleutel.json"],
    ["another kind of key", JSON.stringify({ kty: "EC" })],
    [
      "an RSA key",
      JSON.stringify(
        generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "jwk" }),
      ),
    ],
    [
      "a private key",
      JSON.stringify(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" })),
    ],
  ])("SETTING_INVALID: %s", (_what, given) => {
    const asked = settings(EXTERNAL, `--jeugdzorg-sleutel=${given}`);
    expect(() => koppelcodeKeysOf("koppelingen", asked)).toThrow(/--jeugdzorg-sleutel/);
  });
});

test("a file that is there is never written again", () => {
  koppelcodeKeysOf("onderwijs", settings());
  const file = join(state, "sleutels", "koppelcode-onderwijs.json");
  const before = readFileSync(file, "utf8");
  koppelcodeKeysOf("koppelingen", settings());
  expect(readFileSync(file, "utf8")).toBe(before);
});
