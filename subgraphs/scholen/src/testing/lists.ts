import type { ListUnderTest } from "../../../kit/testing/walk-list.ts";

/** A list with the name under which its tests are told. */
export interface NamedList extends ListUnderTest {
  readonly name: string;
}

/** A list at the root, such as `gemeenten`; its rows are known by `id`, the name of their key. */
export const rootList = (list: string, id: string): NamedList => ({
  name: list,
  query: (args, page) => `{ ${selection({ list, id }, args, page)} }`,
  pageOf: (data) => data[list],
});

/** A list of one owner, such as the `scholen` of `bestuur(bestuursnummer: "90001")`. */
export const listOf = (owner: string, list: string, id: string): NamedList => ({
  name: `${list} of ${owner}`,
  query: (args, page) => `{ owner: ${owner} { ${selection({ list, id }, args, page)} } }`,
  pageOf: (data) => data.owner[list],
});

function selection({ list, id }: { list: string; id: string }, args: string, page: string): string {
  const given = args.trim() && `(${args})`;
  return `${list}${given} { ${page.replaceAll("{ id }", `{ id: ${id} }`)} }`;
}
