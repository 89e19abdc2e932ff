import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client/core";
import { GraphQL17Alpha9Handler, type Incremental } from "@apollo/client/incremental";
import { expect, onTestFinished, test } from "vitest";
import { planHere } from "../../gateway/src/adapters/planner/plan-here.ts";
import { answers } from "../../gateway/src/testing/fake-subgraph.ts";
import { asEntity, care, KINDEREN, openSmallGraph } from "../../gateway/src/testing/small-graph.ts";

const QUERY = gql`
  query Zorg {
    leerlingen {
      id
      aanduiding
      ... @defer(label: "zorg") {
        plan {
          status
        }
        ... @defer {
          doelen
        }
      }
    }
  }
`;

test("Apollo Client shows what is there at once, and then all of it", async () => {
  const graph = await openSmallGraph({
    defer: true,
    openPlanner: (sdl) => planHere("apollo", sdl),
  });
  onTestFinished(() => graph.close());
  const kinds = KINDEREN.map(asEntity);
  const cared = [care("een"), care("twee")].map(({ plan, doelen }) => ({
    doelen,
    plan: { __typename: "Plan", ...plan },
  }));
  graph.school.behave(answers({ data: { leerlingen: kinds } }));
  graph.zorg.behave(answers({ data: { _entities: cared } }));
  const client = new ApolloClient({
    link: new HttpLink({ uri: `${graph.gateway.url}/graphql` }),
    cache: new InMemoryCache(),
    // Its own types take a property that is undefined for one that is not there.
    incrementalHandler: new GraphQL17Alpha9Handler() as unknown as Incremental.Handler,
  });
  onTestFinished(() => client.stop());

  const shown: unknown[] = [];
  await new Promise<void>((resolve, reject) => {
    client.watchQuery({ query: QUERY }).subscribe({
      next: ({ data, error, loading, dataState }) => {
        if (error) reject(error);
        if (data) shown.push(JSON.parse(JSON.stringify(data)));
        if (!loading && dataState === "complete") resolve();
      },
    });
  });
  expect(shown[0]).toEqual({ leerlingen: kinds });
  expect(shown.at(-1)).toEqual({
    leerlingen: kinds.map((kind, index) => ({ ...kind, ...cared[index] })),
  });
});
