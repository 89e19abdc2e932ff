import { addressOf } from "./page-of.ts";

interface PageLinksProps {
  readonly query: URLSearchParams;
  readonly page: {
    /** Null where it may not be told. */
    readonly totalCount?: number | null;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor?: string | null;
      readonly endCursor?: string | null;
    };
  };
}

export function PageLinks({ query, page: { totalCount, pageInfo } }: PageLinksProps) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  return (
    <nav className="pages" aria-label="Bladzijden">
      {hasPreviousPage && startCursor && (
        <a className="button" href={addressOf(query, { voor: startCursor })}>
          Vorige
        </a>
      )}
      {totalCount != null && <span className="quiet">{totalCount} in totaal</span>}
      {hasNextPage && endCursor && (
        <a className="button" href={addressOf(query, { na: endCursor })}>
          Volgende
        </a>
      )}
    </nav>
  );
}
