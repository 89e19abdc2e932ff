import { readFileSync } from "node:fs";
import { Kind, parse, type DefinitionNode, type StringValueNode } from "graphql";
import { describe, expect, test } from "vitest";
import {
  ALLEEN_ENGELS,
  ALLEEN_NEDERLANDS,
  artikelenIn,
  leesBeschrijving,
  SUBGRAPHS,
  subgraphSdl,
} from "@samenloop/schema";

interface Described {
  readonly kind: string;
  readonly name: { readonly value: string };
  readonly description?: StringValueNode;
  readonly fields?: readonly Described[];
  readonly values?: readonly Described[];
  readonly arguments?: readonly Described[];
}

/** Everything of a schema that a person may read about, by the name that it has there. */
function partsOf(sdl: string): readonly (readonly [coordinate: string, text: string])[] {
  const walk = (node: Described, coordinate: string): (readonly [string, string])[] => [
    [coordinate, node.description?.value ?? ""],
    ...[node.fields, node.values, node.arguments]
      .flatMap((parts) => parts ?? [])
      .flatMap((part) => walk(part, `${coordinate}.${part.name.value}`)),
  ];
  return parse(sdl).definitions.flatMap((node) =>
    isDescribed(node) ? walk(node as Described, node.name?.value ?? "") : [],
  );
}

const isDescribed = (node: DefinitionNode): node is DefinitionNode & { name: { value: string } } =>
  node.kind.endsWith("TypeDefinition") || node.kind === Kind.DIRECTIVE_DEFINITION;

/** What composition itself brings along speaks to gateways and not to people. */
const ofComposition = ([coordinate]: readonly [string, string]): boolean =>
  /^(join|link)__|^(link|inaccessible)\b/.test(coordinate);

const supergraph = readFileSync(
  new URL("../../schema/supergraph.graphql", import.meta.url),
  "utf8",
);

describe.each([
  ...SUBGRAPHS.map((name) => [`the contract of ${name}`, subgraphSdl(name)] as const),
  ["the composed graph", supergraph] as const,
])("in %s", (_, sdl) => {
  const parts = partsOf(sdl).filter((part) => !ofComposition(part));

  test("every type, field, argument and value is described in Dutch and in English", () => {
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.filter(([, text]) => leesBeschrijving(text) === null)).toEqual([]);
  });

  test("the Dutch comes first", () => {
    const turned = parts.filter(([, text]) => {
      const { nl = "", en = "" } = leesBeschrijving(text) ?? {};
      return ALLEEN_ENGELS.test(nl) || ALLEEN_NEDERLANDS.test(en);
    });
    expect(turned).toEqual([]);
  });
});

/** Every article that the contracts name. Who adds one has read it: a law is never quoted by heart. */
const ARTICLES = [
  "AVG 5 lid 1b",
  "AVG 6",
  "AVG 7",
  "AVG 7 lid 1",
  "AVG 7 lid 3",
  "AVG 9",
  "Besluit bekostiging WPO 34.7",
  "Jeugdwet 1.1",
  "Jeugdwet 2.2 lid 3",
  "Jeugdwet 2.3",
  "Jeugdwet 3.2 lid 2",
  "Jeugdwet 3.4 lid 5",
  "Jeugdwet 4.1.2",
  "Jeugdwet 4.1.3",
  "Jeugdwet 4.1.3 lid 2",
  "Jeugdwet 4.1.3 lid 3",
  "Jeugdwet 4.1.3 lid 4",
  "Jeugdwet 4.1.3 lid 5",
  "Jeugdwet 4.1.3 lid 6",
  "Jeugdwet 7.3.11",
  "Jeugdwet 7.3.12",
  "Jeugdwet 7.3.4",
  "Jeugdwet 7.3.5",
  "Jeugdwet 7.3.8 lid 3",
  "Leerplichtwet 21a",
  "WEC 14",
  "WEC 40 lid 10",
  "WEC 40 lid 15",
  "WEC 40 lid 16",
  "WEC 40 lid 8",
  "WEC 41a",
  "WEC 41a lid 1",
  "WEC 41a lid 2",
  "WPO 18a",
  "WPO 18a lid 10",
  "WPO 18a lid 11",
  "WPO 18a lid 14",
  "WPO 18a lid 7",
  "WPO 18a lid 9",
  "WPO 40 lid 4",
  "WPO 40 lid 6",
  "WPO 40 lid 7",
  "WPO 40 lid 8",
  "WPO 40a",
  "WPO 40a lid 1",
  "WPO 40a lid 2",
  "WPO 40a lid 3",
  "WPO 40a lid 5",
  "WPO 43",
  "WVO 2020 2.44",
  "WVO 2020 2.44 lid 2",
  "WVO 2020 2.44 lid 4b",
  "WVO 2020 2.44 lid 5",
  "WVO 2020 2.47",
  "WVO 2020 2.47 lid 10",
  "WVO 2020 2.47 lid 11",
  "WVO 2020 2.47 lid 8",
  "WVO 2020 2.47 lid 9",
];

test("no contract names an article that is not known here", () => {
  const named = SUBGRAPHS.map(subgraphSdl).flatMap((sdl) =>
    partsOf(sdl).flatMap(([, text]) => artikelenIn(text)),
  );
  expect([...new Set(named)].toSorted()).toEqual(ARTICLES);
});

test.each([
  ["Van wie het is. Whose it is.", true],
  ["Van wie het is.\nWhose it is.", true],
  ["Van wie het is: `GM`. Whose it is: `GM`.", true],
  ["", false],
  ["Van wie het is.", false],
  ["Van wie het is. whose it is", false],
  ["Jeugdwet artikel 7.3.11.", false],
])("%j is described in two languages: %s", (text, isTwofold) => {
  expect(leesBeschrijving(text) !== null).toBe(isTwofold);
});
