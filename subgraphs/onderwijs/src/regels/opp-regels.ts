import { ontwikkelingsperspectief } from "@samenloop/db/tables/onderwijs";
import type { Regels } from "@samenloop/subgraph-kit";
import { opp1 } from "./opp-1.ts";
import { opp2 } from "./opp-2.ts";
import { opp3 } from "./opp-3.ts";
import { opp4, opp4Voorheen } from "./opp-4.ts";
import { opp5 } from "./opp-5.ts";
import { opp6 } from "./opp-6.ts";
import { opp7 } from "./opp-7.ts";

/** The rules about a plan, judged by the version that it shows. */
export const oppRegels: Regels = {
  table: ontwikkelingsperspectief,
  id: ontwikkelingsperspectief.id,
  regels: [opp1, opp2, opp3, opp4, opp4Voorheen, opp5, opp6, opp7],
};
