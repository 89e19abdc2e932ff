import { geldigheidVan, herindelingVan } from "@samenloop/schema";
import { requireCode } from "@samenloop/subgraph-kit";
import { herkomst } from "../herkomst.ts";
import type { Resolvers } from "../resolver-types.generated.ts";
import { samenwerkingsverbandenVanGemeente } from "../samenwerkingsverband/samenwerkingsverband.queries.ts";
import { vestigingenVanGemeente } from "../vestiging/vestiging.queries.ts";
import { gemeenten } from "./gemeente.queries.ts";

export const gemeenteResolvers = {
  Query: {
    gemeente: (_, { gemeentecode }, { load }) =>
      load.gemeente.load(requireCode("gemeentecode", gemeentecode)),
    gemeenten: (_, args, { list }) => list(gemeenten, args),
  },
  Gemeente: {
    __resolveReference: ({ gemeentecode }, { load }) => load.gemeente.load(gemeentecode),
    // No file that is read says which region a gemeente belongs to: unknown, and never guessed.
    jeugdregio: () => null,
    geldigVanaf: ({ gemeentecode }) => geldigheidVan(gemeentecode).geldigVanaf,
    geldigTot: ({ gemeentecode }, _, { klok }) =>
      herindelingVan(gemeentecode, klok.vandaag()) ? geldigheidVan(gemeentecode).geldigTot : null,
    opvolger: ({ gemeentecode }, _, { load, klok }) => {
      const herindeling = herindelingVan(gemeentecode, klok.vandaag());
      return herindeling ? load.gemeente.load(herindeling.opvolger) : null;
    },
    samenwerkingsverbanden: ({ gemeentecode }, args, { list }) =>
      list(samenwerkingsverbandenVanGemeente, args, gemeentecode),
    vestigingen: ({ gemeentecode }, args, { list, klok }) =>
      list(vestigingenVanGemeente(klok.vandaag()), args, gemeentecode),
    herkomst,
  },
} satisfies Resolvers;
