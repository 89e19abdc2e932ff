const SIZE = 20;

export interface PageVariables {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** Which page of a list an address names: `?na=` a cursor, `?voor=` a cursor, or the first. */
export function pageOf(query: URLSearchParams): PageVariables {
  const before = query.get("voor");
  if (before) return { last: SIZE, before };
  const after = query.get("na");
  return after ? { first: SIZE, after } : { first: SIZE };
}

/** The same list, at another page. */
export function addressOf(
  query: URLSearchParams,
  page: { readonly na?: string; readonly voor?: string },
): string {
  const toon = query.get("toon");
  return `/kind?${new URLSearchParams({ ...(toon && { toon }), ...page })}`;
}
