import { Afgekeurd } from "./check.ts";
import { LISTS, readSome, type Key } from "./lists.ts";
import { codesOf, type Server } from "./server.ts";

const QUERY = `query Entiteiten($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Jeugdige { gemeentecode id }
    ... on Hulpverleningsplan { gemeentecode id }
  }
}`;

/** What `_entities` answers for these keys. */
export async function readEntities(
  server: Server,
  representations: readonly Key[],
): Promise<readonly unknown[]> {
  const answer = await server.ask(QUERY, { representations });
  const entities = answer.data?.["_entities"];
  if (Array.isArray(entities) && answer.errors.length === 0) return entities;
  const codes = codesOf(answer).join(", ") || `HTTP ${answer.status}`;
  throw new Afgekeurd(
    `_entities did not answer (${codes})`,
    "answer _entities as the federation specification says, and null for what is absent",
  );
}

/** Keys of both lists, in turn. */
export async function knownKeys(server: Server): Promise<readonly Key[]> {
  const pages = [];
  for (const list of LISTS) pages.push(await readSome(server, list, 3));
  const [some = [], others = []] = pages.map(({ edges }) => edges.map(({ node }) => node));
  return some.slice(0, 5).flatMap((key, i) => [key, others[i] ?? key]);
}
