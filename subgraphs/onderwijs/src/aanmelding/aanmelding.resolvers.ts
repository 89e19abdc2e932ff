import { requireRow } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type { AanmeldingstapCode, Resolvers } from "../resolver-types.generated.ts";
import type { AanmeldingRow } from "../rows.ts";
import { aanmeldingen, type Aanmeldingstand } from "./aanmelding.queries.ts";
import { aanmeldingBeslissen } from "./beslissen.ts";
import { ALLE_STAPPEN, STAPPEN, stapVan } from "./stappen.ts";

/** What follows from the facts: all fields of a page of applications cost one statement together. */
const uitStand =
  <Value>(read: (stand: Aanmeldingstand) => Value) =>
  async ({ id }: AanmeldingRow, _: unknown, { load }: Context): Promise<Value> =>
    read(requireRow(await load.aanmeldingstand.load(id)));

const stap = (code: AanmeldingstapCode) => ({ code, ...STAPPEN[code] });

export const aanmeldingResolvers = {
  Query: {
    aanmelding: (_, { id }, { load }) => load.aanmelding.load(id),
    aanmeldingen: (_, args, { list, klok }) => list(aanmeldingen(klok.vandaag()), args),
    aanmeldingstappen: () => ALLE_STAPPEN.map(stap),
  },
  Mutation: {
    aanmeldingBeslissen: async (_, { input }, context) => {
      const { gedaan, fouten } = await aanmeldingBeslissen(context, input);
      const aanmelding = gedaan === null ? null : await context.load.aanmelding.load(gedaan);
      return { aanmelding, fouten };
    },
  },
  Leerling: {
    aanmeldingen: ({ id }, _, { load }) => load.aanmeldingen.load(id),
    aanmeldingIds: async ({ id }, _, { load }) =>
      (await load.aanmeldingen.load(id)).map((aanmelding) => aanmelding.id),
  },
  Aanmelding: {
    __resolveReference: ({ id }, { load }) => load.aanmelding.load(id),
    leerling: async ({ leerlingId }, _, { load }) =>
      requireRow(await load.leerling.load(leerlingId)),
    vestiging: ({ vestigingscode }) => ({ vestigingscode }),
    andereScholen: ({ andereVestigingscodes }) =>
      andereVestigingscodes.map((vestigingscode) => ({ vestigingscode })),
    alternatieveSchool: ({ alternatieveVestigingscode: vestigingscode }) =>
      vestigingscode === null ? null : { vestigingscode },
    alternatieveSchoolBereid: ({ alternatiefBereid }) => alternatiefBereid,
    status: uitStand(({ status }) => status),
    beslissenVoor: uitStand((stand) => stand.beslissenVoor),
    tijdelijkPlaatsenOp: uitStand((stand) => stand.tijdelijkPlaatsenOp),
    stap: (aanmelding) => stap(stapVan(aanmelding)),
    nalevingssignalen: async ({ id }, _, { load }) => [...(await load.aanmeldingsignalen.load(id))],
    synthetisch: async ({ leerlingId }, _, { load }) =>
      requireRow(await load.leerling.load(leerlingId)).synthetisch,
  },
  Aanmeldingstap: { volgende: ({ volgende }) => volgende.map(stap) },
} satisfies Resolvers;
