import type { Context } from "../context.ts";

/** The gate of LNK-1: while it is closed neither plan, no shared goal and no contact of a link is shown. */
export const isActief = async (plankoppelingId: string, { load }: Context): Promise<boolean> =>
  (await load.stand.load(plankoppelingId))?.status === "ACTIEF";
