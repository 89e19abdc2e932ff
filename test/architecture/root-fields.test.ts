import { readFileSync } from "node:fs";
import { buildASTSchema, isListType, isNonNullType, parse } from "graphql";
import { expect, test } from "vitest";

const supergraph = readFileSync(
  new URL("../../schema/supergraph.graphql", import.meta.url),
  "utf8",
);
const fields = buildASTSchema(parse(supergraph), { assumeValidSDL: true })
  .getQueryType()
  ?.getFields();

/** What a stranger would guess: the thing by what names it, and the list of them. */
test.each([
  ["gemeente", ["gemeentecode"], "gemeenten"],
  ["samenwerkingsverband", ["code"], "samenwerkingsverbanden"],
  ["bestuur", ["bestuursnummer"], "besturen"],
  ["school", ["brin"], "scholen"],
  ["vestiging", ["vestigingscode"], "vestigingen"],
  ["ondersteuningsplan", ["id"], "ondersteuningsplannen"],
  ["leerling", ["id"], "leerlingen"],
  ["ontwikkelingsperspectief", ["id"], "ontwikkelingsperspectieven"],
  ["aanmelding", ["id"], "aanmeldingen"],
  ["arrangement", ["id"], "arrangementen"],
  ["verzuimmelding", ["id"], "verzuimmeldingen"],
  ["jeugdige", ["gemeentecode", "id"], "jeugdigen"],
  ["hulpverleningsplan", ["gemeentecode", "id"], "hulpverleningsplannen"],
  ["plankoppeling", ["id"], "plankoppelingen"],
])("one is asked for as %s(%j), many as %s", (one, keys, many) => {
  const single = fields?.[one];
  expect(single?.args.map(({ name }) => name)).toEqual(keys);
  expect(single?.args.every(({ type }) => isNonNullType(type))).toBe(true);
  // What is not there is null, so that it looks like what may not be seen.
  expect(isNonNullType(single?.type) || isListType(single?.type)).toBe(false);
  expect(String(fields?.[many]?.type)).toBe(`${String(single?.type)}Connection!`);
});
