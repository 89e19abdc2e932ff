import {
  Kind,
  parse,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from "graphql";
import { expect, test } from "vitest";
import { subgraphSdl } from "@samenloop/schema";

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
