import { Problem, schooljaarVan } from "@samenloop/schema";
import { requireRow } from "@samenloop/subgraph-kit";
import { hoogstens } from "../hoogstens.ts";
import type { Onderwijssoort, Resolvers } from "../resolver-types.generated.ts";
import { passendePlekken } from "./passende-plek.queries.ts";
import { bepaalPlaats } from "./plaatsbepaling.ts";

/** Kinds of school that admit no pupil without a toelaatbaarheidsverklaring (TLV-2). */
const MET_TLV: ReadonlySet<Onderwijssoort> = new Set(["SBAO", "SO", "VSO", "SO_VSO", "PRO"]);

export const passendePlekResolvers = {
  Query: {
    passendePlekken: async (_, { postcode, behoeften, soort, first }, { db, klok }) => {
      const vraag = {
        behoeften: [...new Set(behoeften)],
        soort: soort ?? null,
        schooljaar: schooljaarVan(klok.vandaag()),
        first: hoogstens(100, first ?? 20),
      };
      if (vraag.behoeften.length === 0)
        throw new Problem("INPUT_INVALID", "Name at least one of `behoeften`.");
      const plaatsbepaling = await bepaalPlaats(db, postcode);
      const { locatie } = plaatsbepaling;
      const found = locatie === null ? [] : await passendePlekken(db, locatie, vraag);
      const plekken = found.map((row) => ({ ...row, behoeften: vraag.behoeften }));
      return { plaatsbepaling, plekken };
    },
  },
  PassendePlek: {
    vestiging: async ({ vestigingscode }, _, { load }) =>
      requireRow(await load.vestiging.load(vestigingscode)),
    reden: ({ behoeften, basiscategorieen }) =>
      behoeften.map((behoefte) => ({
        behoefte,
        via: basiscategorieen.includes(behoefte) ? "BASIS" : "EXTRA",
      })),
    tlvNodig: ({ soort }) => MET_TLV.has(soort),
    ondersteuningsaanbod: async ({ aanbod }, _, { load }) =>
      requireRow(await load.aanbod.load(aanbod)),
  },
} satisfies Resolvers;
