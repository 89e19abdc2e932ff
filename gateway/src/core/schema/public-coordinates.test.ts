import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publicCoordinates } from "./public-coordinates.ts";
import { supergraphSchema } from "./supergraph-schema.ts";

const isPublicIn = (sdl: string) => publicCoordinates(supergraphSchema(sdl));

const CLASSIFIED = `
  directive @classificatie(klasse: String!) on OBJECT | FIELD_DEFINITION
  type Query { school: School kind: Kind los: Los aantal: Int }
  type School @classificatie(klasse: "openbaar") {
    naam: String
    oordeel: String @classificatie(klasse: "bijzonder")
  }
  type Kind @classificatie(klasse: "persoonsgegeven") {
    naam: String
    leerjaar: Int @classificatie(klasse: "openbaar")
  }
  type Los { naam: String }`;

test.each([
  ["School.naam", true, "its type is public"],
  ["School.oordeel", false, "it has a class of its own"],
  ["Kind.naam", false, "its type is not"],
  ["Kind.leerjaar", true, "it has a class of its own"],
  ["Query.school", true, "what it gives is"],
  ["Query.kind", false, "what it gives is not"],
  ["Query.los", false, "nobody said"],
  ["Query.aantal", false, "nobody said"],
  ["Los.naam", false, "nobody said"],
  ["Weg.naam", false, "there is no such field"],
])("%s is public: %s, for %s", (coordinate, expected) => {
  expect(isPublicIn(CLASSIFIED)(coordinate)).toBe(expected);
});

test("where nothing is classified everything counts as public", () => {
  expect(isPublicIn("type Query { kind: String }")("Query.kind")).toBe(true);
});

test("in our own graph a child is not public, and a school is", () => {
  const file = new URL("../../../../schema/supergraph.graphql", import.meta.url);
  const isPublic = isPublicIn(readFileSync(file, "utf8"));
  expect(["Leerling.id", "Query.leerling"].map(isPublic)).toEqual([false, false]);
  expect(["Vestiging.naam", "Query.vestiging"].map(isPublic)).toEqual([true, true]);
});
