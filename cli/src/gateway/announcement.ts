/** What a person reads when a supergraph is served: where, by whom, and what to try. */
export function announcement(gateway: {
  readonly url: string;
  readonly subgraphs: readonly string[];
  readonly seconds: number;
}): string {
  const { url, subgraphs, seconds } = gateway;
  return [
    `Samenloop answers at ${url}/graphql, ready in ${seconds.toFixed(1)} s.`,
    `Subgraphs: ${subgraphs.join(", ")}`,
    "Nobody is asked who he is, and everybody may ask everything: put a sign-in of your own before it.",
    "",
    `curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"{ __typename }"}'`,
    "",
    `Schema: ${url}/schema.graphql      Health: ${url}/health      Stop: Ctrl-C`,
  ].join("\n");
}
