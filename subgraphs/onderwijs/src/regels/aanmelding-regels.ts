import { aanmelding } from "@samenloop/db/tables/onderwijs";
import type { Regels } from "@samenloop/subgraph-kit";
import { aan1 } from "./aan-1.ts";
import { aan2 } from "./aan-2.ts";
import { aan3 } from "./aan-3.ts";

/** The rules about an application. */
export const aanmeldingRegels: Regels = {
  table: aanmelding,
  id: aanmelding.id,
  regels: [aan1, aan2, aan3],
};
