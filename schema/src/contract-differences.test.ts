import { expect, test } from "vitest";
import { contractDifferences } from "./contract-differences.ts";
import { subgraphSdl } from "./sdl.ts";
import { SUBGRAPHS } from "./subgraph.ts";

const SDL = subgraphSdl("jeugdzorg");

test.each(SUBGRAPHS)("the contract of %s differs in nothing from itself", (name) => {
  expect(contractDifferences(name, subgraphSdl(name))).toEqual([]);
});

// prettier-ignore
test.each([
  ["a field that is gone", "  geheimhouding: Boolean\n", "  geheim: Boolean\n", ["Jeugdige.geheimhouding: Boolean"]],
  ["a field of another type", "  geboortejaar: Int\n", "  geboortejaar: String\n", ["Jeugdige.geboortejaar: Int"]],
  ["a field that may be null after all", "  status: ToewijzingStatus!", "  status: ToewijzingStatus", ["Toewijzing.status: ToewijzingStatus!"]],
  ["a value that is gone", "  JEUGDARTS\n", "  ANDERS\n", ["Verwijzer.JEUGDARTS"]],
  ["a key of another form", 'type Beschikking @key(fields: "gemeentecode id")', 'type Beschikking @key(fields: "id")', ['Beschikking @key("gemeentecode id")']],
  ["a question that wants to know more", "type Query {\n", "type Query {\n  extra(bsn: String!): String\n", ["Query.extra(bsn): String!"]],
  ["an input that wants to know more", "input JeugdigeWhere {", "input JeugdigeWhere {\n  bsn: String!\n", ["JeugdigeWhere (input).bsn: String!"]],
] as const)("names %s", (...example) => {
  const [, from, to, differences] = example;
  expect(SDL).toContain(from);
  expect(contractDifferences("jeugdzorg", SDL.replace(from, to))).toEqual(differences);
});

test("lets a server tell more than it is asked", () => {
  const more = SDL.replace("type Jeugdige @", "type Extra { a: Int }\ntype Jeugdige @").replace(
    "  geboortejaar: Int\n",
    "  geboortejaar: Int\n  wijk: String\n",
  );
  expect(contractDifferences("jeugdzorg", more)).toEqual([]);
});

test.each(["", "<html>", "type {"])("finds no contract in %j", (text) => {
  expect(contractDifferences("jeugdzorg", text)).toBeNull();
});
