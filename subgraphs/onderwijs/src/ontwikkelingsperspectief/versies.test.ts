import { afterAll, beforeAll, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import {
  addInschrijving,
  addLeerling,
  addPlan,
  addVersie,
  planId,
} from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(onderwijs)));
afterAll(() => graph.close());

test("an earlier version can be read whole, as it was", async () => {
  await addLeerling(graph.owner, 1);
  await addInschrijving(graph.owner, 1);
  const old = { geldend: false, status: "BIJGESTELD", niveauOndertekening: "OP_PAPIER" } as const;
  await addPlan(graph.owner, 1, {
    geschilIngediendOp: "2026-09-01",
    versie: { ...old, overlegOp: "2025-09-01", gehoordOp: "2025-09-02", hoorwijze: "gesprek" },
  });
  const own = { ontwikkelingsperspectiefId: planId(1), versie: 2, uitstroombestemming: "havo" };
  await addVersie(graph.owner, 2, { ...own, status: "BIJGESTELD", vastgesteldOp: "2026-02-01" });
  const { data, errors } = await graph.ask(`{ ontwikkelingsperspectief(id: "${planId(1)}") {
    uitstroombestemming
    geschil { ingediendOp oordeelUiterlijkOp oordeelOp }
    rodRegistratie { begin eind }
    vaststellenUiterlijkOp
    voorgaandeVersie {
      versie status vastgesteldOp geldend uitstroombestemming uitstroomprofiel
      onderbouwing { belemmerendeFactoren bevorderendeFactoren }
      handelingsdeel { begeleiding doelen { omschrijving } afwijkingenOnderwijsprogramma }
      ouderOverleg { gevoerdOp }
      instemmingHandelingsdeel { resultaat door datum niveauOndertekening }
      hoorrecht { gehoordOp wijze }
      voorgaandeVersie { versie }
    }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.ontwikkelingsperspectief).toEqual({
    uitstroombestemming: "havo",
    // Seventy days.
    geschil: { ingediendOp: "2026-09-01", oordeelUiterlijkOp: "2026-11-10", oordeelOp: null },
    rodRegistratie: { begin: "2025-09-01", eind: null },
    vaststellenUiterlijkOp: "2024-09-12",
    voorgaandeVersie: {
      versie: 1,
      status: "BIJGESTELD",
      vastgesteldOp: "2025-10-01",
      geldend: false,
      uitstroombestemming: "vmbo",
      uitstroomprofiel: null,
      onderbouwing: {
        belemmerendeFactoren: ["belemmering"],
        bevorderendeFactoren: ["bevordering"],
      },
      handelingsdeel: {
        begeleiding: ["begeleiding"],
        doelen: [{ omschrijving: "doel" }],
        afwijkingenOnderwijsprogramma: [],
      },
      ouderOverleg: { gevoerdOp: "2025-09-01" },
      instemmingHandelingsdeel: {
        resultaat: "VERLEEND",
        door: "OUDERS",
        datum: "2025-09-20",
        niveauOndertekening: "OP_PAPIER",
      },
      hoorrecht: { gehoordOp: "2025-09-02", wijze: "gesprek" },
      voorgaandeVersie: null,
    },
  });
});
