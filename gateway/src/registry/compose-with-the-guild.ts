import { createRequire } from "node:module";
import { parse } from "graphql";
import type { Composed, SubgraphContract } from "./compose.ts";

/** Loaded when it is asked for and not before, as its counterpart is. */
const load = () =>
  createRequire(import.meta.url)(
    "@theguild/federation-composition",
  ) as typeof import("@theguild/federation-composition");

export function composeWithTheGuild(contracts: readonly SubgraphContract[]): Composed {
  const services = contracts.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  const { errors, supergraphSdl } = load().composeServices(services);
  if (supergraphSdl) return { supergraphSdl };
  return { findings: (errors ?? []).map(({ message }) => message) };
}
