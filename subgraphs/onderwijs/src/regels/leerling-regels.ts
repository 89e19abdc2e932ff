import { leerling } from "@samenloop/db/tables/onderwijs";
import type { Regels } from "@samenloop/subgraph-kit";
import { opp8 } from "./opp-8.ts";
import { tlv2 } from "./tlv-2.ts";

/** The rules about what must be there for a pupil. */
export const leerlingRegels: Regels = { table: leerling, id: leerling.id, regels: [opp8, tlv2] };
