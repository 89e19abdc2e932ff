import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import { Problem } from "@samenloop/schema";

export interface SubgraphContract {
  readonly name: string;
  /** Written into the supergraph; what is really asked is set when the gateway starts. */
  readonly url: string;
  readonly sdl: string;
}

/** Subgraph contracts → supergraph SDL, or a Problem with everything the composer says. */
export function composeSupergraph(contracts: readonly SubgraphContract[]): string {
  const services = contracts.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  const { errors, supergraphSdl } = composeServices(services);
  if (supergraphSdl) return supergraphSdl;
  const findings = (errors ?? []).map((error) => `- ${error.message}`).join("\n");
  throw new Problem("SCHEMA_DOES_NOT_COMPOSE", `The contracts do not compose:\n${findings}`);
}
