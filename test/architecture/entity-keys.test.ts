import { Kind, parse, type ObjectTypeDefinitionNode } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SUBGRAPHS, subgraphSdl, type SubgraphName } from "@samenloop/schema";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

/** Types whose keys another owner hands out: here every key is taken at its word. */
const OF_OTHERS: Readonly<Record<SubgraphName, readonly string[]>> = {
  scholen: [],
  onderwijs: ["Vestiging"],
  jeugdzorg: [],
  koppelingen: ["Ontwikkelingsperspectief", "Hulpverleningsplan", "Leerling", "Jeugdige"],
};

/** Keys that nobody has: well formed, of another form, empty, and with a sign that no column can hold. */
const UNKNOWN: Readonly<Record<string, readonly string[]>> = {
  id: ["00000000-0000-4000-8000-00000000dead", "no-id", "", "\u0000"],
  gemeentecode: ["GM9999", "nergens", "", "\u0000"],
  code: ["PO9999", "nergens", "", "\u0000"],
  bestuursnummer: ["99999", "nergens", "", "\u0000"],
  brin: ["99ZZ", "nergens", "", "\u0000"],
  vestigingscode: ["99ZZ99", "nergens", "", "\u0000"],
};

interface Keyed {
  readonly type: string;
  readonly keys: readonly string[];
}

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse({ leerlingen: "50" })));
afterAll(() => house?.close());

describe.each(SUBGRAPHS)("%s", (name) => {
  const keyed = keyedTypes(name);

  test("finds an entity by every key that it says can be resolved", () => {
    expect(keyed.length).toBeGreaterThan(3);
    expect(keyed.flatMap(({ keys }) => keys.filter((key) => !UNKNOWN[key]))).toEqual([]);
  });

  test.each(keyed)(
    "answers null, and no error, for a $type that nobody has",
    async ({ type, keys }) => {
      const representations = [0, 1, 2, 3].map((i) => ({
        __typename: type,
        ...Object.fromEntries(keys.map((key) => [key, UNKNOWN[key]?.[i]])),
      }));
      const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${type} { ${keys.join(" ")} } }
    }`;
      const { data, errors } = await ask(name, query, { representations });
      expect(errors).toBeUndefined();
      const others = representations.map(({ __typename, ...key }) => key);
      const isOfOthers = OF_OTHERS[name].includes(type);
      expect(data._entities).toEqual(isOfOthers ? others : [null, null, null, null]);
    },
  );
});

async function ask(name: SubgraphName, query: string, variables: object) {
  const response = await fetch(house.subgraphUrls[name] ?? "", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: { _entities: unknown[] }; errors?: unknown };
}

function keyedTypes(name: SubgraphName): Keyed[] {
  return parse(subgraphSdl(name)).definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION
      ? resolvableKeys(node).map((keys) => ({ type: node.name.value, keys }))
      : [],
  );
}

/** The fields of each `@key` that is not marked as a mere name. */
function resolvableKeys({ directives = [] }: ObjectTypeDefinitionNode): string[][] {
  return directives.flatMap(({ name, arguments: given = [] }) => {
    const value = (argument: string) => given.find(({ name }) => name.value === argument)?.value;
    const resolvable = value("resolvable");
    const fields = value("fields");
    if (name.value !== "key" || fields?.kind !== Kind.STRING) return [];
    return resolvable?.kind === Kind.BOOLEAN && !resolvable.value ? [] : [fields.value.split(" ")];
  });
}
