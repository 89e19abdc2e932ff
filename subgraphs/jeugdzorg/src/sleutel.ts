import type DataLoader from "dataloader";
import { requireCode } from "@samenloop/subgraph-kit";

/** What names a row of youth care: the municipality that answers for it, and its id. */
export interface Sleutel {
  readonly gemeentecode: string;
  readonly id: string;
}

/** A right id under another municipality is absent: asking the wrong one must not tell which one is right. */
export async function loadOfGemeente<Row extends Sleutel>(
  loader: DataLoader<string, Row | null>,
  { gemeentecode, id }: Sleutel,
): Promise<Row | null> {
  const row = await loader.load(id);
  return row?.gemeentecode === gemeentecode ? row : null;
}

/** The list arguments with the municipality among the filters; without one, all that this source serves. */
export function inGemeente<Args extends { readonly where?: object | null }>(
  gemeentecode: string | null | undefined,
  args: Args,
) {
  if (gemeentecode == null) return args;
  return {
    ...args,
    where: { ...args.where, gemeentecode: requireCode("gemeentecode", gemeentecode) },
  };
}
