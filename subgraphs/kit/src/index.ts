export * from "./answer-errors.ts";
export * from "./entity-loader.ts";
export * from "./list.ts";
export * from "./list-source.ts";
export * from "./put-in-place.ts";
export * from "./require-code.ts";
export * from "./serve-subgraph.ts";
