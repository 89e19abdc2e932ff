import { aanmelding, inschrijving, leerling } from "@samenloop/db/tables/onderwijs";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import { aanmeldingId, addAanmelding, addInschrijving, addLeerling } from "./invented-rows.ts";

type Row = Parameters<typeof addAanmelding>[2];

interface Situatie {
  readonly row: Row;
  readonly inschrijving?: Parameters<typeof addInschrijving>[2];
  readonly dag: string;
}

interface Signaal {
  readonly code: string;
  readonly ernst: string;
  readonly artikel: string;
  readonly sinds: string;
}

/** One application on a day, judged by the graph. */
export interface NalevingUnderTest extends SubgraphUnderTest {
  /** What the graph says of it by this rule, or null; the list must find it by the rule when it says something. */
  signaal(code: string, situatie: Situatie): Promise<Signaal | null>;
}

export async function openNaleving(): Promise<NalevingUnderTest> {
  let today = "";
  const graph = await openSubgraph(onderwijs, undefined, { klok: { vandaag: () => today } });
  const { owner, ask } = graph;
  const signaal: NalevingUnderTest["signaal"] = async (code, situatie) => {
    today = situatie.dag;
    for (const table of [aanmelding, inschrijving, leerling]) await owner.delete(table);
    await addLeerling(owner, 1);
    await addAanmelding(owner, 1, situatie.row);
    if (situatie.inschrijving) await addInschrijving(owner, 1, situatie.inschrijving);
    const { data, errors } = await ask(`{
      aanmelding(id: "${aanmeldingId(1)}") { nalevingssignalen { code ernst artikel sinds } }
      aanmeldingen(where: { nalevingssignalen: [${code}] }) { nodes { id } }
    }`);
    if (errors) throw new Error(JSON.stringify(errors));
    const signalen: readonly Signaal[] = data.aanmelding.nalevingssignalen;
    const found = signalen.find((signal) => signal.code === code) ?? null;
    if (data.aanmeldingen.nodes.length !== (found ? 1 : 0)) throw new Error("the list disagrees");
    return found;
  };
  return { ...graph, signaal };
}
