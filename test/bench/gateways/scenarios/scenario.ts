import type { Objects } from "../subgraphs/answer-from-objects.ts";

/** What is asked, of which subgraphs, and how. */
export interface Scenario {
  readonly name: string;
  /** Part of `--quick`. */
  readonly isQuick?: true;
  /** Connections that the load keeps busy. */
  readonly connections: number;
  /**
   * `warm` asks the same document all the time, `koud` never the same one twice, `herladen` replaces the supergraph
   * meanwhile.
   */
  readonly load: "warm" | "koud" | "herladen";
  /** Without a p99 at a fixed rate: where only the number of subgraphs or waves differs. */
  readonly isScaling?: true;
  /** Without the flag for the young generation, whatever `--semi-ruimte` says. */
  readonly withoutFlag?: true;
  readonly operation: Operation;
  /** Made when the scenario begins; some are large. */
  readonly open: () => Graph;
}

export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface Graph {
  /** Composed SDL for subgraphs at these urls; with a `version`, one that differs from the others in one field. */
  readonly supergraph: (urlOf: (subgraph: string) => string, version: number) => string;
  readonly objects: Objects;
}

/** How many versions of its supergraph a graph can have, where it has any. */
export const VERSIONS = 40;
