/** What a person reads when the house is up: where it is, and what to try. At most 15 lines. */
export function announcement(house: {
  readonly gatewayUrl: string;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly contents: string;
  readonly seconds: number;
}): string {
  const { gatewayUrl, subgraphUrls, contents, seconds } = house;
  const subgraphs = Object.entries(subgraphUrls).map(([name, url]) => `${name} ${url}`);
  return [
    `Samenloop answers at ${gatewayUrl}/graphql (page: ${gatewayUrl}/), ready in ${seconds.toFixed(1)} s.`,
    `Subgraphs: ${subgraphs.join("  ")}`,
    `Inside: ${contents}.`,
    "This demo holds invented children only and asks nobody who they are: never put a real child in it.",
    "",
    ...QUESTIONS.flatMap(([title, query]) => [`# ${title}`, curl(gatewayUrl, query)]),
    "",
    "More: npm run vraag -- test/operations/07-gedragsaanbod.graphql      Stop: Ctrl-C",
  ].join("\n");
}

const QUESTIONS = [
  [
    "Both plans of one child, in one query",
    "{ plankoppelingen(first: 1, where: { statussen: [ACTIEF] }) { nodes { ontwikkelingsperspectief { status uitstroombestemming } hulpverleningsplan { soort status } contactpersonen { rol functioneelContact } } } }",
  ],
  [
    "Pupils with a plan at school, and whether youth care's plan is linked",
    "{ leerlingen(first: 3, where: { metOpp: true }) { nodes { aanduiding opp { status } koppelingen { status hulpverleningsplan { soort } } } } }",
  ],
  [
    "Which samenwerkingsverbanden and schools Amsterdam has to do with",
    '{ gemeente(gemeentecode: "GM0363") { naam samenwerkingsverbanden { nodes { code naam } } vestigingen(first: 3) { totalCount nodes { naam soort } } } }',
  ],
] as const;

function curl(url: string, query: string): string {
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;
}
