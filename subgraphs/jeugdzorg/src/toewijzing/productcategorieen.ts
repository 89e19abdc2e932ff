import type { Codewaarde } from "../resolver-types.generated.ts";

const VERSIE = "3.2";

/** The product categories of iJw that are known here; the list may know more, which then have no description. */
const PRODUCTCATEGORIEEN: Readonly<Record<string, string>> = {
  "40": "Persoonlijke verzorging",
  "41": "Dagbehandeling",
  "42": "Vervoer",
  "43": "Verblijf inclusief behandeling",
  "44": "Verblijf exclusief behandeling",
  "45": "Ambulant",
  "46": "Crisis",
  "47": "Jeugdreclassering",
  "48": "Jeugdbescherming",
  "49": "Preventief justitieel",
  "50": "Maatwerkarrangementen",
};

/** A code of iJw as the graph tells it; null where the source has none. */
const codewaarde =
  (codelijst: string, omschrijvingen: Readonly<Record<string, string>> = {}) =>
  (code: string | null): Codewaarde | null =>
    code === null
      ? null
      : { code, omschrijving: omschrijvingen[code] ?? null, codelijst, versie: VERSIE };

export const productcategorie = codewaarde("iJw productcategorie", PRODUCTCATEGORIEEN);
export const eenheid = codewaarde("iJw eenheid");
export const frequentie = codewaarde("iJw frequentie");
export const redenWijziging = codewaarde("JZ002");
export const redenBeeindiging = codewaarde("JZ588");
