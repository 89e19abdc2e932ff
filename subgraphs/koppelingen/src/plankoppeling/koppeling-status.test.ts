import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  openSubgraph,
  PEILDATUM as TODAY,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { koppelingen } from "../index.ts";
import {
  addKoppeling,
  addToestemming,
  koppelingId,
  type NewKoppeling,
  type NewToestemming,
} from "../testing/invented-rows.ts";

const YESTERDAY = "2026-09-30";
const TOMORROW = "2026-10-02";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(koppelingen)));
afterAll(() => graph.close());

const given = { gegevenOp: "2026-01-10", geldigTot: "2026-12-31" };
const asked = { gegevenOp: null };
const expired = { ...given, geldigTot: YESTERDAY };
const refused = { ...asked, geweigerdOp: YESTERDAY };
const withdrawn = { ...given, ingetrokkenOp: YESTERDAY };
const byOther = { gegevenDoor: "OUDER_2" } as const;

/** A consent for the one direction and for the other. */
const out = (row: NewToestemming = given): NewToestemming => ({
  richting: "SCHOOL_NAAR_JEUGDHULP",
  ...row,
});
const back = (row: NewToestemming = given): NewToestemming => ({
  richting: "JEUGDHULP_NAAR_SCHOOL",
  ...row,
});
const followed = (row: NewToestemming): NewToestemming => ({ ...row, opvolgerId: uuid(9, 9) });
const END = given.geldigTot;

type Example = readonly [
  when: string,
  link: NewKoppeling,
  consents: readonly NewToestemming[],
  status: string,
  geldigTot: string | null,
];

/** The rule, by example, on 2026-10-01. */
// prettier-ignore
const EXAMPLES: readonly Example[] = [
  // Ended and suspended come before whatever the consents say.
  ["ended today", { eindOp: TODAY }, [out(), back()], "BEEINDIGD", END],
  ["ending tomorrow", { eindOp: TOMORROW }, [out(), back()], "ACTIEF", END],
  ["ended and suspended", { eindOp: YESTERDAY, opgeschortOp: YESTERDAY }, [], "BEEINDIGD", null],
  ["suspended today", { opgeschortOp: TODAY }, [out(), back()], "OPGESCHORT", END],
  ["suspended, one withdrawn", { opgeschortOp: TODAY }, [out(), back(withdrawn)], "OPGESCHORT", END],
  ["suspended, nothing asked", { opgeschortOp: TODAY }, [], "OPGESCHORT", null],
  ["suspended from tomorrow", { opgeschortOp: TOMORROW }, [out(), back()], "ACTIEF", END],
  // Withdrawn, refused, expired: in this order.
  ["nothing asked", {}, [], "VOORGESTELD", null],
  ["one withdrawn today", {}, [out(), back({ ...given, ingetrokkenOp: TODAY })], "INGETROKKEN", END],
  ["one to be withdrawn tomorrow", {}, [out(), back({ ...given, ingetrokkenOp: TOMORROW })], "ACTIEF", END],
  ["one withdrawn, one refused", {}, [out(refused), back(withdrawn)], "INGETROKKEN", END],
  ["one withdrawn, one expired", {}, [out(expired), back(withdrawn)], "INGETROKKEN", YESTERDAY],
  ["one refused today", {}, [out(), back({ ...asked, geweigerdOp: TODAY })], "OPGESCHORT", END],
  ["one to be refused tomorrow", {}, [out(), back({ ...asked, geweigerdOp: TOMORROW })], "WACHT_OP_TOESTEMMING", END],
  ["one of two parents refuses", {}, [out(), out({ ...refused, ...byOther }), back()], "OPGESCHORT", END],
  ["one refused, one expired", {}, [out(expired), back(refused)], "OPGESCHORT", YESTERDAY],
  ["one expired yesterday", {}, [out(expired), back()], "VERLOPEN", YESTERDAY],
  ["one expired, one still asked", {}, [out(expired), back(asked)], "VERLOPEN", YESTERDAY],
  ["one never given, its last day past", {}, [out({ ...asked, geldigTot: YESTERDAY }), back()], "WACHT_OP_TOESTEMMING", END],
  // Given, or not yet.
  ["both given", {}, [out(), back()], "ACTIEF", END],
  ["both given, today the last day of one", {}, [out({ ...given, geldigTot: TODAY }), back()], "ACTIEF", TODAY],
  ["both given, one only today", {}, [out(), back({ ...given, gegevenOp: TODAY })], "ACTIEF", END],
  ["one to be given tomorrow", {}, [out(), back({ ...given, gegevenOp: TOMORROW })], "WACHT_OP_TOESTEMMING", END],
  ["one still asked", {}, [out(), back(asked)], "WACHT_OP_TOESTEMMING", END],
  ["all still asked", {}, [out(asked), back(asked)], "WACHT_OP_TOESTEMMING", null],
  ["only one direction given, by both parents", {}, [out(), out({ ...given, ...byOther })], "WACHT_OP_TOESTEMMING", END],
  ["one parent of two still asked", {}, [out(), back(), back({ ...asked, ...byOther })], "WACHT_OP_TOESTEMMING", END],
  // Followed by a newer consent: only the newer one counts.
  ["withdrawn and given anew", {}, [followed(out(withdrawn)), out(), back()], "ACTIEF", END],
  ["refused and given anew", {}, [followed(out(refused)), out(), back()], "ACTIEF", END],
  ["expired and given anew", {}, [followed(out(expired)), out(), back()], "ACTIEF", END],
  ["given before, asked anew", {}, [followed(out()), out(asked), back()], "WACHT_OP_TOESTEMMING", END],
  ["one direction only given before", {}, [followed(out()), back()], "WACHT_OP_TOESTEMMING", END],
  ["all only given before", {}, [followed(out()), followed(back())], "WACHT_OP_TOESTEMMING", null],
  // On another basis than consent: asked all the same.
  ["a legal task, nothing asked", { grondslag: "WETTELIJKE_TAAK" }, [], "VOORGESTELD", null],
  ["a judgment, one still asked", { grondslag: "GERECHTELIJK_KADER" }, [out(), back(asked)], "WACHT_OP_TOESTEMMING", END],
  ["a vital interest, both given", { grondslag: "VITAAL_BELANG" }, [out(), back()], "ACTIEF", END],
];

const STATUSES = [...new Set(EXAMPLES.map(([, , , status]) => status))];

describe("the status of a link", () => {
  beforeAll(async () => {
    let consent = 0;
    for (const [number, [, link, consents]] of EXAMPLES.entries()) {
      await addKoppeling(graph.owner, number, link);
      for (const row of consents) {
        const plankoppelingId = koppelingId(number);
        await addToestemming(graph.owner, (consent += 1), { plankoppelingId, ...row });
      }
    }
  });

  test.each(
    EXAMPLES.map(([when, , , status, geldigTot], number) => ({ when, status, geldigTot, number })),
  )("$when: $status", async ({ number, status, geldigTot }) => {
    const { data, errors } = await graph.ask(
      `{ plankoppeling(id: "${koppelingId(number)}") { status geldigTot } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.plankoppeling).toEqual({ status, geldigTot });
  });

  test.each(STATUSES)("%s is found by the filter where the field says so", async (wanted) => {
    const { data } = await graph.ask(`{
      plankoppelingen(first: 100, where: { statussen: [${wanted}] }) { totalCount nodes { id status } }
    }`);
    const expected = EXAMPLES.flatMap(([, , , status], number) =>
      status === wanted ? [{ id: koppelingId(number), status }] : [],
    );
    expect(data.plankoppelingen).toEqual({ totalCount: expected.length, nodes: expected });
  });

  test("the examples hold every status there is", async () => {
    const { data } = await graph.ask(
      `{ type: __type(name: "KoppelingStatus") { enumValues { name } } }`,
    );
    const all = data.type.enumValues.map(({ name }: { name: string }) => name);
    expect(STATUSES.toSorted()).toEqual(all.toSorted());
  });
});
