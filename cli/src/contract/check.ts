import type { Server } from "./server.ts";

/** One thing that a server of the contract must do. Its id is the contract with scripts and never changes. */
export interface Check {
  readonly id: string;
  /** What every server must do, in one sentence. */
  readonly eis: string;
  /** Ends well, or throws what is wrong. */
  readonly run: (server: Server) => Promise<void>;
}

/** What is wrong with a server, and what to do about it. Neither holds a value that the server gave. */
export class Afgekeurd extends Error {
  override readonly name = "Afgekeurd";
  readonly doe: string;

  constructor(wat: string, doe: string) {
    super(wat);
    this.doe = doe;
  }
}

/** Throws unless it is so. */
export function eis(isZo: boolean, wat: string, doe: string): asserts isZo {
  if (!isZo) throw new Afgekeurd(wat, doe);
}

/** In the place of every value in what we print: it may be about a child. */
export const VERBORGEN = "[verborgen]";
