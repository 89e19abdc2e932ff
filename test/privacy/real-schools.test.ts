import {
  Kind,
  parse,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { subgraphSdl } from "@samenloop/schema";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

/**
 * Real schools stand beside invented offers and invented children. Whatever is added up under a school's name would
 * read as a judgement of that school: each number of its graph stands here, with what it is a number of.
 */
const NUMBERS: Readonly<Record<string, string>> = {
  "Leerlingaantal.aantal": "pupils, as DUO publishes them",
  "Leerlingentelling.jaar": "a year",
  "Leerlingentelling.aantal": "pupils, as DUO publishes them",
  "Leerlingentelling.afgeschermdeVestigingen": "locations whose number DUO masks",
  "Leerlingentelling.vestigingen": "locations",
  "Leerlingentelling.vestigingenViaGemeente": "locations",
  "Dekking.jaar": "a year",
  "Dekking.leerlingen": "pupils, as DUO publishes them",
  "Dekking.toegewezen": "pupils, as DUO publishes them",
  "Dekking.onbekend": "pupils, as DUO publishes them",
  "Dekking.vestigingenOnbekend": "locations",
  "Deelname.alleLeerlingen": "pupils, as DUO publishes them",
  "Deelname.aandeel": "part of the pupils, as DUO publishes them",
  "Deelname.aandeelLandelijk": "part of the pupils, as DUO publishes them",
  "Basisondersteuning.vestigingen": "locations",
  "Basisondersteuning.vestigingenMetAanbod": "locations that describe an offer, whatever is in it",
  "Ondersteuningsplan.versie": "changes of one plan, which says itself whether it is invented",
  "Arrangementsbudget.toegekend":
    "money of a samenwerkingsverband, which says itself whether it is invented",
  "Arrangementsbudget.besteed":
    "money of a samenwerkingsverband, which says itself whether it is invented",
  "Arrangementsbudget.vrij":
    "money of a samenwerkingsverband, which says itself whether it is invented",
  "PassendePlek.afstand": "metres",
  "Locatie.breedtegraad": "degrees",
  "Locatie.lengtegraad": "degrees",
  "ExtraAanbod.capaciteit": "places of one offer, which says itself whether it is invented",
};

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

const numbersOf = ({ name, fields = [] }: ObjectTypeDefinitionNode): string[] =>
  fields
    .filter(({ type }: FieldDefinitionNode) => ["Int", "Float", "Bedrag"].includes(nameOf(type)))
    .map((field) => `${name.value}.${field.name.value}`)
    .filter((coordinate) => !coordinate.endsWith("Connection.totalCount"));

test("no invented failing is added up under the name of a real school", () => {
  const types = parse(subgraphSdl("scholen")).definitions.filter(
    (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  expect(types.flatMap(numbersOf).toSorted()).toEqual(Object.keys(NUMBERS).toSorted());
});

/** What a school lacks is a list of names beside a mark; a list with pages would say how many schools lack something. */
test("what an invented offer lacks is named, said to be invented, and counted nowhere", () => {
  const types = parse(subgraphSdl("scholen")).definitions.filter(
    (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const tekort = types.find(({ name }) => name.value === "Basistekort");
  const fields = (tekort?.fields ?? []).map(({ name, type }) => [name.value, nameOf(type)]);
  expect(fields).toEqual([
    ["vestiging", "Vestiging"],
    ["voorzieningen", "String"],
    ["herkomst", "Herkomst"],
  ]);
  const holders = types.flatMap(({ name, fields = [] }) =>
    fields
      .filter(({ type }) => nameOf(type) === "Basistekort")
      .map((field) => `${name.value}.${field.name.value}`),
  );
  expect(holders).toEqual(["Basisondersteuning.tekort"]);
});

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse({ leerlingen: "50" })));
afterAll(() => house?.close());

test("no samenwerkingsverband, all of which are real, is said to break a rule", async () => {
  const { data, errors } = await house.ask(`{
    all: ondersteuningsplannen { totalCount nodes { herkomst { synthetisch } } }
    failing: ondersteuningsplannen(where: { nalevingssignalen: [SWV_1] }) { totalCount }
  }`);
  expect(errors).toBeUndefined();
  expect(data.all.totalCount).toBeGreaterThanOrEqual(150);
  expect(data.all.nodes).toContainEqual({ herkomst: { synthetisch: true } });
  expect(data.failing.totalCount).toBe(0);
});

test("every budget and every plan that is shown of a real samenwerkingsverband says that it is invented", async () => {
  const { data } = await house.ask(`{ samenwerkingsverbanden(first: 100) { nodes {
    herkomst { synthetisch }
    ondersteuningsplannen { herkomst { synthetisch } }
    oogo { herkomst { synthetisch } afspraken { herkomst { synthetisch } } }
    arrangementsbudgetten { herkomst { synthetisch } }
    basisondersteuning { tekort { herkomst { synthetisch } } }
  } } }`);
  const marks = (value: unknown): boolean[] => {
    if (Array.isArray(value)) return value.flatMap(marks);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) =>
      key === "synthetisch" ? [item as boolean] : marks(item),
    );
  };
  for (const { herkomst, ...invented } of data.samenwerkingsverbanden.nodes) {
    expect(herkomst.synthetisch).toBe(false);
    expect(marks(invented).length).toBeGreaterThan(3);
    expect(marks(invented)).not.toContain(false);
  }
});
