import { readFileSync } from "node:fs";
import { Kind, parse, visit, type ObjectTypeDefinitionNode } from "graphql";
import { describe, expect, test } from "vitest";
import { composeSupergraph } from "@samenloop/gateway";
import { Problem, SUBGRAPHS, subgraphSdl, type SubgraphName } from "@samenloop/schema";

const KLASSEN = ["openbaar", "intern", "persoonsgegeven", "bijzonder"];

const read = (file: string): string =>
  readFileSync(new URL(`../../schema/${file}`, import.meta.url), "utf8");

const ROOTS = ["Query", "Mutation", "Subscription"];

const objectTypes = (name: SubgraphName): ObjectTypeDefinitionNode[] =>
  parse(subgraphSdl(name)).definitions.filter(
    (node): node is ObjectTypeDefinitionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && !ROOTS.includes(node.name.value),
  );

describe.each(SUBGRAPHS)("the contract of %s", (name) => {
  test("gives every type a known class of sensitivity: without a label nobody knows who may read it", () => {
    const labels = objectTypes(name).map((type) => [type.name.value, classOf(type)]);
    expect(labels.filter(([, klasse]) => !KLASSEN.includes(klasse ?? ""))).toEqual([]);
  });

  test("marks every field label with a known class", () => {
    const wrong = objectTypes(name).flatMap((type) =>
      (type.fields ?? []).filter((field) => {
        const klasse = classOf(field);
        return klasse !== null && !KLASSEN.includes(klasse);
      }),
    );
    expect(wrong).toEqual([]);
  });

  // A client cache keys by `Type:id`. An `id` that is unique only within a municipality or within its parent would
  // make it show one child's plan as another's.
  test("has no `id` but that of an entity, or of a goal inside a plan, and describes a shared one as a UUID", () => {
    const withId = objectTypes(name).filter((type) => type.fields?.some(isId));
    const loose = withId.filter(
      (type) => !keysOf(type).some((key) => key.split(" ").includes("id")),
    );
    expect(loose.map((type) => type.name.value)).toEqual(
      withId
        .map((type) => type.name.value)
        .filter((type) => /^(Opp|Hulpverleningsplan)Doel$/.test(type)),
    );
    const types = withId.flatMap((type) => type.fields?.filter(isId) ?? []);
    expect(types.every((field) => field.type.kind === Kind.NON_NULL_TYPE)).toBe(true);
  });

  test("never has a BSN, a name or a day of birth of a person", () => {
    const fields = objectTypes(name)
      .filter((type) => classOf(type) !== "openbaar")
      .flatMap((type) =>
        (type.fields ?? []).map((field) => `${type.name.value}.${field.name.value}`),
      );
    const personal = fields.filter((field) =>
      /\.(bsn|burgerservicenummer|naam|voornaam|achternaam|geboortedatum)$/i.test(field),
    );
    // An organisation has a name.
    expect(personal.filter((field) => field !== "Bronhouder.naam")).toEqual([]);
  });

  test("lists are Relay connections with the same four arguments", () => {
    const lists = parse(subgraphSdl(name)).definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (node.fields ?? []).filter((field) => typeName(field.type).endsWith("Connection"))
        : [],
    );
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      const names = list.arguments?.map((argument) => argument.name.value) ?? [];
      expect([list.name.value, ...names]).toEqual(
        expect.arrayContaining(["first", "after", "last", "before", "where", "orderBy"]),
      );
    }
  });
});

test("scalars of our own stand in one file, each with its specification", () => {
  const scalars = parse(read("scalars.graphql")).definitions;
  const specified = scalars.map((node) =>
    node.kind === Kind.SCALAR_TYPE_DEFINITION
      ? [node.name.value, node.directives?.some(({ name }) => name.value === "specifiedBy")]
      : [node.kind, false],
  );
  expect(specified).toEqual([
    ["Datum", true],
    ["Tijdstip", true],
    ["Bedrag", true],
    ["Postcode", true],
  ]);
  for (const name of SUBGRAPHS) expect(read(`subgraphs/${name}.graphql`)).not.toMatch(/^scalar /m);
});

describe("composition", () => {
  const contracts = SUBGRAPHS.map((name) => ({
    name,
    url: `http://${name}.invalid`,
    sdl: subgraphSdl(name),
  }));

  test("keeps our own directive, because it is linked and composed", () => {
    expect(composeSupergraph(contracts)).toMatch(
      /type Leerling[^{]*@classificatie\(klasse: "persoonsgegeven"\)/,
    );
  });

  test.each(["@composeDirective", "@link"])(
    "loses our own directive, or fails, without its %s",
    (needed) => {
      const line =
        needed === "@link"
          ? /@link\(url: "https:\/\/samenloop[^)]*\)/g
          : /@composeDirective\(name: "@classificatie"\)/g;
      const without = contracts.map((contract) => ({
        ...contract,
        sdl: contract.sdl.replaceAll(line, ""),
      }));
      expect(without[0]?.sdl).not.toBe(contracts[0]?.sdl);
      expect(composedOrNot(without)).not.toMatch(/type Leerling[^{]*@classificatie/);
    },
  );

  test("SCHEMA_DOES_NOT_COMPOSE: says what the composer says", () => {
    const broken = contracts.map((contract) => ({
      ...contract,
      sdl: contract.sdl.replace("leerjaar: Int\n", "leerjaar: Nergens\n"),
    }));
    expect(() => composeSupergraph(broken)).toThrow(/Nergens/);
    expect(() => composeSupergraph(broken)).toThrow(Problem);
  });
});

function composedOrNot(contracts: Parameters<typeof composeSupergraph>[0]): string {
  try {
    return composeSupergraph(contracts);
  } catch (error) {
    return (error as Error).message;
  }
}

type Labelled = Pick<ObjectTypeDefinitionNode, "directives">;

function classOf({ directives }: Labelled): string | null {
  const label = directives?.find(({ name }) => name.value === "classificatie");
  const value = label?.arguments?.[0]?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

const isId = (field: { readonly name: { readonly value: string } }): boolean =>
  field.name.value === "id";

const keysOf = ({ directives }: Labelled): string[] =>
  (directives ?? []).flatMap(({ name, arguments: given }) => {
    const fields = given?.find((argument) => argument.name.value === "fields")?.value;
    return name.value === "key" && fields?.kind === Kind.STRING ? [fields.value] : [];
  });

function typeName(type: Parameters<typeof visit>[0]): string {
  let name = "";
  visit(type, { NamedType: (node) => void (name = node.name.value) });
  return name;
}
