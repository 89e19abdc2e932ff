import { buildASTSchema, isEnumType, parse } from "graphql";
import { expect, test } from "vitest";
import {
  FOUTEN,
  LEEFTIJDSREGIMES,
  subgraphSdl,
  TOESTEMMING_GEVERS,
  TOESTEMMING_RICHTINGEN,
} from "@samenloop/schema";

test.each([
  ["Foutcode", Object.keys(FOUTEN)],
  ["Leeftijdsregime", LEEFTIJDSREGIMES],
  ["ToestemmingGever", TOESTEMMING_GEVERS],
  ["ToestemmingRichting", TOESTEMMING_RICHTINGEN],
])("%s is the same list in the contract and in the code", (name, words) => {
  const schema = buildASTSchema(parse(subgraphSdl("koppelingen")), { assumeValidSDL: true });
  const type = schema.getType(name);
  const inContract = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(inContract.toSorted()).toEqual([...words].toSorted());
});
