export * from "./codes.ts";
export * from "./klok.ts";
export * from "./problem.ts";
export * from "./doel.ts";
export * from "./rol.ts";
export * from "./scalars.ts";
export * from "./sdl.ts";
export * from "./subgraph.ts";
