/** The owners of the graph, in the order in which they are composed. */
export const SUBGRAPHS = ["scholen", "onderwijs", "jeugdzorg", "koppelingen"] as const;

export type SubgraphName = (typeof SUBGRAPHS)[number];
