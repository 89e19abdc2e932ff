import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { FOUTEN, REGELCODES } from "@samenloop/schema";
import { leerlingRegels } from "./leerling-regels.ts";
import { oppRegels } from "./opp-regels.ts";
import { tlvRegels } from "./tlv-regels.ts";

const all = [oppRegels, leerlingRegels].flatMap(({ regels }) => regels);

test("every rule that can stop a determination has a refusal of its own", () => {
  const blocking = all.flatMap(({ code, ernst }) => (ernst === "BLOKKEERT" ? [code] : []));
  expect(blocking).toEqual(["OPP_2", "OPP_3", "OPP_4", "OPP_6", "OPP_7", "TLV_2"]);
  expect(blocking.filter((code) => !(code in FOUTEN))).toEqual([]);
});

test("every rule about plans and statements is judged, and has a file and a test of its own", () => {
  const codes = REGELCODES.filter((code) => /^(OPP|TLV)_/.test(code));
  const judged = new Set([...all, ...tlvRegels.regels].map(({ code }) => code));
  expect([...judged].toSorted()).toEqual(codes.toSorted());
  const files = readdirSync(new URL(".", import.meta.url));
  const names = codes.map((code) => code.toLowerCase().replace("_", "-"));
  expect(files).toEqual(
    expect.arrayContaining(names.flatMap((name) => [`${name}.ts`, `${name}.test.ts`])),
  );
});
