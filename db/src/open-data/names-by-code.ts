import type { GemeenteRecord } from "./gemeenten.ts";
import type { VestigingRecord } from "./vestiging-record.ts";

/** The gemeenten of each samenwerkingsverband by name, the one with most open schools in it first. */
export function namesByCode(
  gemeenten: readonly GemeenteRecord[],
  open: readonly VestigingRecord[],
): ReadonlyMap<string, readonly string[]> {
  const schools = new Map<string, number>();
  for (const { vestiging } of open) {
    for (const code of [vestiging.swvPo, vestiging.swvVo]) {
      const key = `${code} ${vestiging.gemeentecode}`;
      schools.set(key, (schools.get(key) ?? 0) + 1);
    }
  }
  const names = new Map<string, { naam: string; count: number }[]>();
  for (const { gemeentecode, naam, codes } of gemeenten) {
    for (const code of codes) {
      const count = schools.get(`${code} ${gemeentecode}`) ?? 0;
      names.set(code, [...(names.get(code) ?? []), { naam, count }]);
    }
  }
  return new Map(
    [...names].map(([code, list]) => [
      code,
      list
        .toSorted((a, b) => b.count - a.count || (a.naam < b.naam ? -1 : 1))
        .map((row) => row.naam),
    ]),
  );
}
