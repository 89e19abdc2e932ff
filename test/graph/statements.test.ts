import { readFileSync } from "node:fs";
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isListType,
  isLeafType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** A hundred parents asked one by one cost at least a hundred statements; all lists of one question cost fewer than these. */
const MOST = 40;

type Field = GraphQLField<unknown, unknown>;

const isConnection = ({ type }: Field): boolean => getNamedType(type).name.endsWith("Connection");
const isList = (field: Field): boolean =>
  isConnection(field) || (isListType(getNullableType(field.type)) && !isLeaf(field));
const isLeaf = ({ type }: Field): boolean => isLeafType(getNamedType(type));
const needsNothing = (field: Field): boolean => !field.args.some(isRequiredArgument);
const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

function nodeTypeOf(field: Field): GraphQLObjectType {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const nodes = type.getFields()["nodes"];
  return isConnection(field) && nodes ? (getNamedType(nodes.type) as GraphQLObjectType) : type;
}

/** All of a type that needs no further list: its plain values. */
const plain = (type: GraphQLObjectType): string =>
  ["__typename", ...fieldsOf(type).filter((f) => isLeaf(f) && needsNothing(f))]
    .map((f) => (typeof f === "string" ? f : f.name))
    .join(" ");

const page = (field: Field, below: string, first: number): string =>
  isConnection(field)
    ? `${field.name}(first: ${first}) { totalCount nodes { ${below} } }`
    : `${field.name} { ${below} }`;

/** Every list of every list that a question can begin with, two hops deep. */
async function questions(): Promise<readonly (readonly [string, string])[]> {
  const { data } = await house.ask(getIntrospectionQuery());
  const query = buildClientSchema(data).getQueryType();
  if (!query) throw new Error("The graph has no questions.");
  const roots = fieldsOf(query).filter((field) => isConnection(field) && needsNothing(field));
  return roots.flatMap((root) => {
    const parent = nodeTypeOf(root);
    const hops = fieldsOf(parent).filter((field) => isList(field) && needsNothing(field));
    return hops.map((hop) => {
      const child = nodeTypeOf(hop);
      const next = fieldsOf(child).filter((field) => isList(field) && needsNothing(field));
      const deeper = next.map((field) => page(field, plain(nodeTypeOf(field)), 2)).join("\n");
      return [
        `${root.name} → ${parent.name}.${hop.name}`,
        `{ ${page(root, `${plain(parent)} ${page(hop, `${plain(child)}\n${deeper}`, 2)}`, 100)} }`,
      ] as const;
    });
  });
}

test("each list on each hop costs a constant number of statements, a hundred parents or more", async () => {
  const asked = await questions();
  expect(asked.length).toBeGreaterThan(15);
  const dear: string[] = [];
  for (const [name, query] of asked) {
    house.takeStatements();
    const { errors } = await house.ask(query);
    expect([name, errors]).toEqual([name, undefined]);
    for (const [subgraph, count] of Object.entries(house.takeStatements())) {
      if (count > MOST) dear.push(`${name}: ${count} in ${subgraph}`);
    }
  }
  expect(dear).toEqual([]);
}, 180_000);

describe("the questions cost, in statements", () => {
  test.each([
    ["01-opp-nog-niet-vastgesteld", { onderwijs: 8, scholen: 1 }],
    ["02-opp-en-contactpersoon", { onderwijs: 4, koppelingen: 3, jeugdzorg: 1 }],
    ["03-gedeelde-doelen", { koppelingen: 3, onderwijs: 1, scholen: 1 }],
    ["06-aflopende-tlvs", { onderwijs: 3, scholen: 1 }],
    ["07-gedragsaanbod", { scholen: 5 }],
    ["08-deelname", { scholen: 4 }],
    ["09-arrangementen-zonder-opp", { onderwijs: 4, scholen: 1 }],
    ["10-oogo-en-ondersteuningsplan", { scholen: 9 }],
    ["11-koppeling-van-jeugdige", { jeugdzorg: 2, koppelingen: 3 }],
    ["12-niet-vastgestelde-plannen", { jeugdzorg: 4 }],
    ["13-thuiszitters-met-koppeling", { onderwijs: 4, koppelingen: 2, jeugdzorg: 1, scholen: 1 }],
    ["14-mijn-gemeente", { scholen: 7 }],
    ["15-toewijzingen-naast-opp", { jeugdzorg: 4, koppelingen: 2, onderwijs: 1 }],
    ["16-wie-mag-wat-zien", { onderwijs: 5, koppelingen: 3, jeugdzorg: 1, scholen: 1 }],
    ["19-handelingsdeel-en-mening", { onderwijs: 4 }],
    ["23-leerlingenontwikkeling", { scholen: 5 }],
  ])("%s", async (question, expected) => {
    expect(await costOf(question)).toEqual(expected);
  });

  // Two lists side by side share what they load or not, whichever way their answers come in.
  test.each([
    ["04-evaluatie-met-ouders", { onderwijs: 14, scholen: 1 }],
    ["05-aflopende-koppelingen", { koppelingen: 8, onderwijs: 1, scholen: 1 }],
  ])("at most: %s", async (question, most) => {
    const cost = await costOf(question);
    expect(Object.keys(cost).toSorted()).toEqual(Object.keys(most).toSorted());
    for (const [name, count] of Object.entries(most)) {
      expect(cost[name as keyof typeof cost]).toBeLessThanOrEqual(count);
    }
  });
});

async function costOf(question: string) {
  const read = (ending: string): string =>
    readFileSync(new URL(`../operations/${question}.${ending}`, import.meta.url), "utf8");
  house.takeStatements();
  await house.ask(read("graphql"), JSON.parse(read("json")).variabelen);
  return house.takeStatements();
}
