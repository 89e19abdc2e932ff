import { requireCode } from "@samenloop/subgraph-kit";
import { herkomst } from "../herkomst.ts";
import type { Resolvers } from "../resolver-types.generated.ts";
import { vestigingenVanSchool } from "../vestiging/vestiging.queries.ts";
import { besturen, scholen, scholenVanBestuur } from "./school.queries.ts";

export const schoolResolvers = {
  Query: {
    bestuur: (_, { bestuursnummer }, { load }) =>
      load.bestuur.load(requireCode("bestuursnummer", bestuursnummer)),
    besturen: (_, args, { list }) => list(besturen, args),
    school: (_, { brin }, { load }) => load.school.load(requireCode("brin", brin)),
    scholen: (_, args, { list }) => list(scholen, args),
  },
  Bestuur: {
    __resolveReference: ({ bestuursnummer }, { load }) => load.bestuur.load(bestuursnummer),
    scholen: ({ bestuursnummer }, args, { list }) => list(scholenVanBestuur, args, bestuursnummer),
    herkomst,
  },
  School: {
    __resolveReference: ({ brin }, { load }) => load.school.load(brin),
    bestuur: ({ bestuursnummer }, _, { load }) =>
      bestuursnummer === null ? null : load.bestuur.load(bestuursnummer),
    vestigingen: ({ brin }, args, { list, klok }) =>
      list(vestigingenVanSchool(klok.vandaag()), args, brin),
    herkomst,
  },
} satisfies Resolvers;
