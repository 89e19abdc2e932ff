import { createRequire } from "node:module";
import { parse } from "graphql";
import type { Composed, SubgraphContract } from "./compose.ts";

/** Loaded when it is asked for and not before: whoever chose the other composer has nothing of this one in memory. */
const load = () =>
  createRequire(import.meta.url)("@apollo/composition") as typeof import("@apollo/composition");

export function composeWithApollo(contracts: readonly SubgraphContract[]): Composed {
  const services = contracts.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  const { errors, supergraphSdl } = load().composeServices(services);
  if (supergraphSdl) return { supergraphSdl };
  return { findings: (errors ?? []).map(({ message }) => message) };
}
