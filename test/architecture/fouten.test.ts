import { buildASTSchema, isEnumType, parse } from "graphql";
import { expect, test } from "vitest";
import {
  FOUTEN,
  LEEFTIJDSREGIMES,
  REGELCODES,
  subgraphSdl,
  TOESTEMMING_GEVERS,
  TOESTEMMING_RICHTINGEN,
} from "@samenloop/schema";

test.each([
  ["Foutcode", Object.keys(FOUTEN), "koppelingen"],
  ["Leeftijdsregime", LEEFTIJDSREGIMES, "koppelingen"],
  ["Regelcode", REGELCODES, "onderwijs"],
  ["ToestemmingGever", TOESTEMMING_GEVERS, "koppelingen"],
  ["ToestemmingRichting", TOESTEMMING_RICHTINGEN, "koppelingen"],
] as const)("%s is the same list in the contract and in the code", (name, words, owner) => {
  const schema = buildASTSchema(parse(subgraphSdl(owner)), { assumeValidSDL: true });
  const type = schema.getType(name);
  const inContract = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(inContract.toSorted()).toEqual([...words].toSorted());
});
