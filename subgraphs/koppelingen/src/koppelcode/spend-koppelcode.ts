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

export const geefCodeUit = (werk: Werk, { uitgever, jti }: Koppelcode<Uitgever>): Promise<void> =>
  geefUit(werk, { uitgever, jti, veld: VELD[uitgever] });

interface Gebruik {
  readonly uitgever: Uitgever;
  readonly jti: string;
  readonly veld: string;
  /** What is said when it was used before. */
  readonly tekst?: string;
}

/** Of two who spend one code at the same time one waits, and is refused when the other succeeds. */
export async function geefUit({ tx, dag }: Werk, gebruik: Gebruik): Promise<void> {
  const { uitgever, jti, ...refusal } = gebruik;
  const written = await tx
    .insert(gebruikteKoppelcode)
    .values({ uitgever, jti, gebruiktOp: dag })
    .onConflictDoNothing()
    .returning();
  if (written.length === 0) throw new Weigering("KOPPELCODE_GEBRUIKT", refusal);
}
