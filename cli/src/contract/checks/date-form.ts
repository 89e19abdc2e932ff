import { isDatum } from "@samenloop/schema";
import { eis, VERBORGEN, type Check } from "../check.ts";
import { LISTS, readSome } from "../lists.ts";

const PLAN = `begindatum einddatum vastgesteldOp vaststellenVoor schriftelijkGevraagdOp opSchriftVoor
  opSchriftOp overlegMetJeugdigeOp overlegMetOudersOp laatstGewijzigdOp bewaarTot
  familiegroepsplan { aangebodenOp afgezienOp } doelen { streefdatum } evaluaties { datum }`;

const QUERY = `{
  hulpverleningsplannen(first: 50) { nodes { ${PLAN} } }
  jeugdigen(first: 50) { nodes {
    toewijzingen { ingangsdatum einddatum gestartOp gestoptOp }
    beschikkingen { afgifteOp ingangsdatum einddatum }
    verwijzingen { verwezenOp }
  } }
}`;

export const dateForm: Check = {
  id: "DATE-FORM",
  eis: "Every day is a day that exists, written as 2026-10-01.",
  run: async (server) => {
    for (const list of LISTS) await readSome(server, list, 3);
    const { data } = await server.ask(QUERY);
    eis(
      data !== null,
      "the days of plans and of help cannot be read",
      "answer every field of the contract, with null where nothing is known",
    );
    for (const [path, value] of leavesOf(data, "")) {
      eis(
        value === null || (typeof value === "string" && isDatum(value)),
        `${path} holds ${VERBORGEN}, which is no day written as 2026-10-01`,
        "write year, month and day (RFC 3339, full-date), without a time",
      );
    }
  },
};

/** Every value that is no object, with the names of the fields that lead to it. */
function leavesOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, path));
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, item]) =>
    leavesOf(item, path === "" ? name : `${path}.${name}`),
  );
}
