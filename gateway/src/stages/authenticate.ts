import type { Identified, Received } from "../pipeline.ts";

/**
 * Until sign-in exists everyone is the same stranger in the demo role, for the purpose of looking at invented children.
 * The start message and the page say so; no other role is ever given out here.
 */
export function authenticateDemo(received: Received): Identified {
  return Object.assign(received, { caller: STRANGER });
}

const STRANGER = { rol: "DEMO", organisatie: null, namens: null, doel: "DEMONSTRATIE" } as const;
