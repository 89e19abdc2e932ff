import { toelaatbaarheidsverklaring } from "@samenloop/db/tables/onderwijs";
import type { Regels } from "@samenloop/subgraph-kit";
import { tlv1 } from "./tlv-1.ts";
import { tlv3 } from "./tlv-3.ts";
import { tlv4 } from "./tlv-4.ts";
import { tlv5 } from "./tlv-5.ts";

/** The rules about a statement. */
export const tlvRegels: Regels = {
  table: toelaatbaarheidsverklaring,
  id: toelaatbaarheidsverklaring.id,
  regels: [tlv1, tlv3, tlv4, tlv5],
};
