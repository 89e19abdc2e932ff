import { requireRow } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";
import { statusOpDag, toelaatbaarheidsverklaringen } from "./toelaatbaarheidsverklaring.queries.ts";

export const toelaatbaarheidsverklaringResolvers = {
  Query: {
    toelaatbaarheidsverklaring: (_, { id }, { load }) => load.tlv.load(id),
    toelaatbaarheidsverklaringen: (_, args, { list, klok }) =>
      list(toelaatbaarheidsverklaringen(klok.vandaag()), args),
  },
  Leerling: { tlvs: ({ id }, _, { load }) => load.tlvs.load(id) },
  Toelaatbaarheidsverklaring: {
    __resolveReference: ({ id }, { load }) => load.tlv.load(id),
    leerling: async ({ leerlingId }, _, { load }) =>
      requireRow(await load.leerling.load(leerlingId)),
    vestiging: async ({ leerlingId }, _, { load }) =>
      (await load.inschrijvingen.load(leerlingId)).find(({ huidig }) => huidig) ?? null,
    samenwerkingsverband: ({ swvCode }) => ({ code: swvCode }),
    status: (row, _, { klok }) => statusOpDag(row, klok.vandaag()),
    bezwaar: ({ bezwaarIngediendOp: ingediendOp, bezwaarBesluitOp: besluitOp }) =>
      ingediendOp === null ? null : { ingediendOp, besluitOp },
    vervolgbesluit: ({ vervolgbesluit: besluit, vervolgbesluitOp: genomenOp }) =>
      besluit === null || genomenOp === null ? null : { besluit, genomenOp },
    nalevingssignalen: ({ id }, _, { load }) => load.tlvSignalen.load(id),
  },
} satisfies Resolvers;
