import { eq } from "drizzle-orm";
import { gezagsrelatie, hulpverleningsplan, jeugdige } from "@samenloop/db/tables/jeugdzorg";
import type { Klok, Regelcode } from "@samenloop/schema";
import {
  openSubgraph,
  PEILDATUM,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { jeugdzorg } from "../index.ts";
import { addJeugdige, addPlan, jeugdigeId, planId } from "./invented-rows.ts";

type Plan = typeof hulpverleningsplan.$inferInsert;
type Rol = (typeof gezagsrelatie.$inferInsert)["rol"];

/** One child with one plan, of which a test changes what it is about. */
export interface Case {
  readonly plan?: Partial<Plan>;
  readonly gezag?: readonly Rol[];
  readonly geboortedatum?: string;
}

export interface Judge {
  readonly graph: SubgraphUnderTest;
  /** Since when the plan breaks this rule, seen on that day; null while it keeps it. Asked in the graph itself. */
  sinds(code: Regelcode, found: Case, dag?: string): Promise<string | null>;
  close(): Promise<void>;
}

const QUERY = `query ($id: ID!, $codes: [Regelcode!]) {
  plan: hulpverleningsplan(gemeentecode: "GM0001", id: $id) {
    nalevingssignalen { code ernst tekst artikel sinds }
  }
  list: hulpverleningsplannen(gemeentecode: "GM0001", where: { nalevingssignalen: $codes }) {
    totalCount
  }
}`;

interface Signaal {
  readonly code: string;
  readonly sinds: string;
}

export async function openJudge(): Promise<Judge> {
  let today = PEILDATUM;
  const klok: Klok = { vandaag: () => today };
  const graph = await openSubgraph(jeugdzorg, undefined, { klok });
  return {
    graph,
    sinds: async (code, found, dag = PEILDATUM) => {
      today = dag;
      await place(graph, found);
      const { data, errors } = await graph.ask(QUERY, { id: planId(1), codes: [code] });
      if (errors) throw new Error(JSON.stringify(errors));
      const signalen: readonly Signaal[] = data.plan.nalevingssignalen;
      const sinds = signalen.find((signaal) => signaal.code === code)?.sinds ?? null;
      // The list finds exactly what the plan itself says.
      const isListed = data.list.totalCount === 1;
      if (isListed !== (sinds !== null)) throw new Error(`the list and the plan differ on ${code}`);
      return sinds;
    },
    close: () => graph.close(),
  };
}

async function place({ owner }: SubgraphUnderTest, { plan, gezag = [], geboortedatum }: Case) {
  await owner.delete(hulpverleningsplan);
  await owner.delete(gezagsrelatie);
  await owner.delete(jeugdige).where(eq(jeugdige.id, jeugdigeId(1)));
  await addJeugdige(owner, 1, { ...(geboortedatum && { geboortedatum }) });
  await addPlan(owner, 1, plan);
  for (const [i, rol] of gezag.entries()) {
    await owner.insert(gezagsrelatie).values({
      id: uuid(9, i + 1),
      jeugdigeId: jeugdigeId(1),
      volgnummer: i + 1,
      rol,
      aanduiding: `Volwassene ${i + 1}`,
    });
  }
}
