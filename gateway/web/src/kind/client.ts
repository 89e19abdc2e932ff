import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";

/** Asks the gateway that served this page. */
export const client = new ApolloClient({
  link: new HttpLink({ uri: "/graphql" }),
  cache: new InMemoryCache(),
});

/** Whether the answer lacks `field` because its owner did not answer: an answer with a hole, and no absence. */
export function isSilent(error: Error | undefined, field: string): boolean {
  if (!CombinedGraphQLErrors.is(error)) return false;
  return error.errors.some(({ path }) => path?.includes(field));
}

/** Whether there was no answer at all, or one that says nothing of what was asked. */
export function isUnanswered(error: Error | undefined): boolean {
  if (!CombinedGraphQLErrors.is(error)) return error !== undefined;
  // A malformed id is answered: such a child does not exist.
  return !error.errors.every(({ extensions }) => extensions?.["code"] === "INPUT_INVALID");
}
