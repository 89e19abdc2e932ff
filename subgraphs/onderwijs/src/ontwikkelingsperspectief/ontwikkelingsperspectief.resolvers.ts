import { requireRow } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type { Resolvers } from "../resolver-types.generated.ts";
import type { OntwikkelingsperspectiefRow, OppVersieRow } from "../rows.ts";
import { ontwikkelingsperspectieven } from "./ontwikkelingsperspectief.queries.ts";

/** A plan shows its current version; all fields of a page of plans cost one statement together. */
const uitVersie =
  <Value>(read: (versie: OppVersieRow) => Value) =>
  async ({ id }: OntwikkelingsperspectiefRow, _: unknown, { load }: Context): Promise<Value> =>
    read(requireRow(await load.geldendeVersie.load(id)));

export const ontwikkelingsperspectiefResolvers = {
  Query: {
    ontwikkelingsperspectief: (_, { id }, { load }) => load.ontwikkelingsperspectief.load(id),
    ontwikkelingsperspectieven: (_, args, { list }) => list(ontwikkelingsperspectieven, args),
  },
  Ontwikkelingsperspectief: {
    __resolveReference: ({ id }, { load }) => load.ontwikkelingsperspectief.load(id),
    leerling: async ({ leerlingId }, _, { load }) =>
      requireRow(await load.leerling.load(leerlingId)),
    vestiging: ({ vestigingscode }) => ({ vestigingscode }),
    inschrijving: async ({ inschrijvingId }, _, { load }) =>
      requireRow(await load.inschrijving.load(inschrijvingId)),
    versie: uitVersie(({ versie }) => versie),
    status: uitVersie(({ status }) => status),
    vastgesteldOp: uitVersie(({ vastgesteldOp }) => vastgesteldOp),
    uitstroombestemming: uitVersie(({ uitstroombestemming }) => uitstroombestemming),
    uitstroomprofiel: uitVersie(({ uitstroomprofiel }) => uitstroomprofiel),
    onderbouwing: uitVersie(({ belemmerendeFactoren, bevorderendeFactoren }) => ({
      belemmerendeFactoren,
      bevorderendeFactoren,
    })),
    handelingsdeel: uitVersie(({ begeleiding, doelen, ingezetteMiddelen, afwijkingen }) => ({
      begeleiding,
      doelen,
      ingezetteMiddelen,
      afwijkingenOnderwijsprogramma: afwijkingen,
    })),
    ouderOverleg: uitVersie(({ overlegOp }) => ({ gevoerdOp: overlegOp })),
    instemmingHandelingsdeel: uitVersie((versie) => ({
      resultaat: versie.instemmingResultaat,
      door: versie.instemmingDoor,
      datum: versie.instemmingOp,
    })),
    hoorrecht: uitVersie(({ gehoordOp, hoorwijze, samenvattingMening, nietGehoordReden }) => ({
      gehoordOp,
      wijze: hoorwijze,
      samenvattingMening,
      nietGehoordReden,
    })),
    adviesCommissieVoorBegeleidingOp: uitVersie(({ adviesCommissieOp }) => adviesCommissieOp),
    evaluaties: ({ id }, _, { load }) => load.oppEvaluaties.load(id),
    versies: ({ id }, _, { load }) => load.oppVersies.load(id),
  },
  OppVersie: { __resolveReference: ({ id }, { load }) => load.oppVersie.load(id) },
  OppEvaluatie: { __resolveReference: ({ id }, { load }) => load.oppEvaluatie.load(id) },
} satisfies Resolvers;
