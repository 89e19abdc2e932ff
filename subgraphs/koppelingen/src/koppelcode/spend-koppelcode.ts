import { gebruikteKoppelcode } from "@samenloop/db/tables/koppelingen";
import { Weigering } from "@samenloop/schema";
import { readKoppelcode, type Koppelcode, type Uitgever, type Werk } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";

/** The field of the input in which the code of each side stands. */
const VELD = { onderwijs: "codeVanSchool", jeugdzorg: "codeVanJeugdzorg" } as const;

export function leesCode<U extends Uitgever>(
  { koppelcode: { trusted = {} } }: Context,
  { dag }: Werk,
  { uitgever, code }: { readonly uitgever: U; readonly code: string },
): Promise<Koppelcode<U>> {
  return readKoppelcode(code, { uitgever, keys: trusted, dag, veld: VELD[uitgever] });
}

/** Of two who spend one code at the same time one waits, and is refused when the other succeeds. */
export async function geefCodeUit({ tx, dag }: Werk, code: Koppelcode<Uitgever>): Promise<void> {
  const { uitgever, jti } = code;
  const written = await tx
    .insert(gebruikteKoppelcode)
    .values({ uitgever, jti, gebruiktOp: dag })
    .onConflictDoNothing()
    .returning();
  if (written.length === 0) throw new Weigering("KOPPELCODE_GEBRUIKT", { veld: VELD[uitgever] });
}
