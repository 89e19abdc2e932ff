import { sql } from "drizzle-orm";
import { oppEvaluatie } from "@samenloop/db/tables/onderwijs";
import {
  openSubgraph,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import {
  addInschrijving,
  addLeerling,
  addPlan,
  addTlv,
  addVersie,
  leerlingId,
  planId,
  tlvId,
} from "./invented-rows.ts";

/** One pupil with what a school and a samenwerkingsverband know, on a day. Nothing but the pupil is there unasked. */
interface Situatie {
  readonly dag: string;
  readonly leerling?: Parameters<typeof addLeerling>[2];
  readonly inschrijving?: Parameters<typeof addInschrijving>[2];
  readonly plan?: Omit<NonNullable<Parameters<typeof addPlan>[2]>, "versie">;
  /** In order unless they say otherwise; the last is the current one. */
  readonly versies?: readonly Parameters<typeof addVersie>[2][];
  readonly evaluaties?: readonly { readonly datum: string; readonly metOuders: boolean }[];
  readonly tlvs?: readonly Parameters<typeof addTlv>[2][];
}

export interface Oordeel {
  readonly ernst: string;
  readonly sinds: string;
}

export interface RegelsUnderTest extends SubgraphUnderTest {
  /** What the graph says by this rule, or null; the filter of each list must say the same. */
  oordeel(code: string, situatie: Situatie): Promise<Oordeel | null>;
}

/** Whose field says what a rule finds, by where the rule looks. */
const VELDEN = {
  plan: ["Ontwikkelingsperspectief", "ontwikkelingsperspectieven", planId(1)],
  leerling: ["Leerling", "leerlingen", leerlingId(1)],
  tlv: ["Toelaatbaarheidsverklaring", "toelaatbaarheidsverklaringen", tlvId(1)],
} as const;

const waar = (code: string): keyof typeof VELDEN => {
  if (code === "OPP_8" || code === "TLV_2") return "leerling";
  return code.startsWith("OPP") ? "plan" : "tlv";
};

export async function openRegels(): Promise<RegelsUnderTest> {
  let today = "";
  const graph = await openSubgraph(onderwijs, undefined, { klok: { vandaag: () => today } });
  const oordeel: RegelsUnderTest["oordeel"] = async (code, situatie) => {
    today = situatie.dag;
    await stel(graph, situatie);
    const [type, many, id] = VELDEN[waar(code)];
    const { data, errors } = await graph.ask(
      `query ($id: ID!, $where: ${type}Where) {
        one: ${type.toLowerCase()}(id: $id) { nalevingssignalen { code ernst sinds } }
        many: ${many}(where: $where) { nodes { id } }
        pupils: leerlingen(where: { nalevingssignalen: [${code}] }) { nodes { id } }
      }`,
      { id, where: { nalevingssignalen: [code] } },
    );
    if (errors || !data.one) throw new Error(JSON.stringify(errors ?? "nothing to judge"));
    const found = data.one.nalevingssignalen.filter((s: { code: string }) => s.code === code);
    const expected = found.length > 0 ? 1 : 0;
    const isAgreed =
      data.many.nodes.length === expected &&
      (waar(code) === "tlv" || data.pupils.nodes.length === expected || !isLopend(situatie));
    if (!isAgreed || found.length > 1) throw new Error("the lists say something else");
    return found.length === 0 ? null : { ernst: found[0].ernst, sinds: found[0].sinds };
  };
  return { ...graph, oordeel };
}

const isLopend = ({ plan, dag }: Situatie): boolean => !plan?.einddatum || plan.einddatum >= dag;

const IN_ORDE = {
  overlegOp: "2015-01-01",
  gehoordOp: "2015-01-02",
  instemmingOp: "2015-01-03",
  adviesCommissieOp: "2015-01-04",
};

async function stel({ owner }: SubgraphUnderTest, situatie: Situatie): Promise<void> {
  // Determined versions cannot be deleted: that is held elsewhere.
  await owner.execute(sql`truncate leerling, inschrijving, ontwikkelingsperspectief, opp_versie,
    opp_evaluatie, toelaatbaarheidsverklaring`);
  await addLeerling(owner, 1, situatie.leerling);
  if (situatie.inschrijving) await addInschrijving(owner, 1, situatie.inschrijving);
  for (const [i, row] of (situatie.tlvs ?? []).entries()) {
    await addTlv(owner, i + 1, { leerlingId: leerlingId(1), ...row });
  }
  const { versies = [], evaluaties = [] } = situatie;
  if (situatie.plan || versies.length > 0) {
    const [first, ...later] = versies.map((versie, i) => ({
      ...IN_ORDE,
      versie: i + 1,
      geldend: i === versies.length - 1,
      ...versie,
    }));
    await addPlan(owner, 1, { ...situatie.plan, ...(first && { versie: first }) });
    for (const [i, row] of later.entries()) {
      await addVersie(owner, i + 2, { ...row, ontwikkelingsperspectiefId: planId(1) });
    }
  }
  for (const [i, evaluatie] of evaluaties.entries()) {
    await owner.insert(oppEvaluatie).values({
      id: uuid(9, i),
      ontwikkelingsperspectiefId: planId(1),
      metLeerling: false,
      uitkomst: "VOORTZETTEN",
      ...evaluatie,
    });
  }
}
