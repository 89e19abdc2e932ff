import type { Policy } from "../policy.ts";

/** In the demo every child is invented, so everyone may see everything, for that one purpose. */
export const demo: Policy = {
  code: "DEMO",
  allows: (caller) => caller.rol === "DEMO" && caller.doel === "DEMONSTRATIE",
};
