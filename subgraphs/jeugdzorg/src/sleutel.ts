import type DataLoader from "dataloader";
import { geldendeGemeentecode, HERINDELINGEN } from "@samenloop/schema";
import { requireCode } from "@samenloop/subgraph-kit";
import type { Context } from "./context.ts";

/** What names a row of youth care: the municipality that answers for it, and its id. */
export interface Sleutel {
  readonly gemeentecode: string;
  readonly id: string;
}

/**
 * A right id under another municipality is absent: asking the wrong one must not tell which one is right. A
 * municipality that went up into another is not another: its old keys, which others keep, go on working.
 */
export async function loadOfGemeente<Row extends Sleutel>(
  loader: DataLoader<string, Row | null>,
  { gemeentecode, id }: Sleutel,
  { klok }: Pick<Context, "klok">,
): Promise<Row | null> {
  const dag = klok.vandaag();
  const row = await loader.load(id);
  if (!row) return null;
  const [asked, stored] = [gemeentecode, row.gemeentecode].map((code) =>
    geldendeGemeentecode(code, dag),
  );
  return asked === stored ? row : null;
}

/** The municipality that answers for a row today, whatever it was called when the row was written. */
export const vanGemeente = {
  gemeentecode: (
    { gemeentecode }: Pick<Sleutel, "gemeentecode">,
    _: unknown,
    { klok }: Pick<Context, "klok">,
  ): string => geldendeGemeentecode(gemeentecode, klok.vandaag()),
};

/** The list arguments with the municipality among the filters; without one, all that this source serves. */
export function inGemeente<Args extends { readonly where?: object | null }>(
  gemeentecode: string | null | undefined,
  args: Args,
  { klok }: Pick<Context, "klok">,
) {
  if (gemeentecode == null) return args;
  const code = requireCode("gemeentecode", gemeentecode);
  return { ...args, where: { ...args.where, gemeentecodes: alleCodesVan(code, klok.vandaag()) } };
}

/** What a list is narrowed to when it is asked of one municipality. */
export interface InGemeente {
  readonly gemeentecodes?: readonly string[];
}

/** All codes under which the rows of one municipality may have been written. */
function alleCodesVan(gemeentecode: string, dag: string): readonly string[] {
  const geldend = geldendeGemeentecode(gemeentecode, dag);
  const voorgangers = HERINDELINGEN.map(({ code }) => code).filter(
    (code) => geldendeGemeentecode(code, dag) === geldend,
  );
  return [...new Set([geldend, gemeentecode, ...voorgangers])];
}
