import { Problem } from "@samenloop/schema";
import { composeWithApollo } from "./compose-with-apollo.ts";
import { composeWithTheGuild } from "./compose-with-the-guild.ts";

export interface SubgraphContract {
  readonly name: string;
  /** Written into the supergraph; what is really asked is set when the gateway starts. */
  readonly url: string;
  readonly sdl: string;
}

/** What a composer makes: a supergraph, or what is wrong with the contracts. */
export type Composed =
  { readonly supergraphSdl: string } | { readonly findings: readonly string[] };

const COMPOSERS = { apollo: composeWithApollo, theguild: composeWithTheGuild };

/** `apollo` knows federation up to 2.14 and is Elastic-2.0; `theguild` knows it up to 2.9 and is MIT. */
export type Composer = keyof typeof COMPOSERS;

/** Subgraph contracts → supergraph SDL, or a Problem with everything the composer says. */
export function composeSupergraph(
  contracts: readonly SubgraphContract[],
  composer: Composer = "apollo",
): string {
  const composed = COMPOSERS[composer](contracts);
  if ("supergraphSdl" in composed) return composed.supergraphSdl;
  const findings = composed.findings.map((finding) => `- ${finding}`).join("\n");
  throw new Problem("SCHEMA_DOES_NOT_COMPOSE", `The contracts do not compose:\n${findings}`);
}
