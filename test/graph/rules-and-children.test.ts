import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "@samenloop/db";
import { leerling, ontwikkelingsperspectief } from "@samenloop/db/tables/onderwijs";
import type { Regelcode } from "@samenloop/schema";
import { schendt, type Regels } from "@samenloop/subgraph-kit";
import { freshDatabase } from "../setup/fresh-database.ts";
import { loadPeople } from "../../db/src/synthetic/load-people.ts";
import { smallCountry } from "../../db/src/synthetic/testing/small-country.ts";
import { leerlingRegels } from "../../subgraphs/onderwijs/src/regels/leerling-regels.ts";
import { oppRegels } from "../../subgraphs/onderwijs/src/regels/opp-regels.ts";
import { tlvRegels } from "../../subgraphs/onderwijs/src/regels/tlv-regels.ts";

const peildatum = "2026-10-01";
const AANTAL = 30_000;

let owner: Connection;
let drop: () => Promise<void>;
let randgevallen: readonly string[];
beforeAll(async () => {
  const database = await freshDatabase("onderwijs");
  drop = database.drop;
  owner = connect(database.owner, { max: 1 });
  const options = { aantal: AANTAL, seed: 3, peildatum, country: smallCountry(), instellingen: {} };
  const report = await loadPeople({ onderwijs: database.owner }, options, () => undefined);
  randgevallen = Object.values(report.randgevallen).map(({ leerlingId }) => leerlingId);
});
afterAll(async () => {
  await owner?.close();
  await drop?.();
});

const count = async (regels: Regels, code: Regelcode): Promise<number> => {
  const [row] = await owner.db.execute<{ count: number }>(sql`
    select count(*)::int as count from ${regels.table} where ${schendt(regels, [code], peildatum)}`);
  return row?.count ?? -1;
};

test.each([oppRegels, leerlingRegels, tlvRegels])(
  "no invented child breaks a rule that blocks, by the rules themselves",
  async (regels) => {
    const found: Record<string, number> = {};
    for (const { code, ernst } of regels.regels) {
      if (ernst === "BLOKKEERT") found[code] = await count(regels, code);
    }
    expect(Object.keys(found).length).toBeGreaterThan(0);
    expect(Object.values(found).every((broken) => broken === 0)).toBe(true);
  },
);

test("a child who must have a plan has one", async () => {
  expect(await count(leerlingRegels, "OPP_8")).toBe(0);
});

test("some statements are over without a decision, so that there is something to warn of", async () => {
  const broken = await count(tlvRegels, "TLV_4");
  expect(broken).toBeGreaterThan(0);
  expect(broken).toBeLessThan(AANTAL / 500);
});

/** Schools of the small country teach by one structure each; the places with both leave the level to chance. */
const structuur = (voStructuur: string): readonly string[] =>
  smallCountry().places.VO.items.flatMap((plaats) =>
    plaats.voStructuur === voStructuur ? [plaats.vestigingscode] : [],
  );

test.each([
  ["bao", sql`verplicht_op_grond_van = 'EXTRA_ONDERSTEUNING_BAO'`, 0.45],
  ["praktijkonderwijs", sql`verplicht_op_grond_van = 'PRAKTIJKONDERWIJS'`, 0.45],
  ["vmbo", sql`vestigingscode in ${structuur("VBO/MAVO")}`, 0.45],
  ["havo and vwo", sql`vestigingscode in ${structuur("HAVO/VWO")}`, 0.27],
  ["so and vso", sql`verplicht_op_grond_van in ('SO', 'VSO')`, 0.15],
  ["sbao", sql`verplicht_op_grond_van = 'SBAO'`, 0.15],
])(
  "of the plans in %s that are old enough the documented part breaks a warning",
  async (...row) => {
    const [, group, chance] = row;
    const broken = schendt(oppRegels, ["OPP_1", "OPP_5"], peildatum);
    const [found] = await owner.db.execute<{ all: number; broken: number }>(sql`
    select count(*)::int as all, (count(*) filter (where ${broken}))::int as broken
    from ${ontwikkelingsperspectief}
    where (${group}) and begindatum + 42 < ${peildatum}::date
      and leerling_id not in ${randgevallen}`);
    const { all, broken: many } = found ?? { all: 0, broken: 0 };
    const sigma = Math.sqrt(all * chance * (1 - chance));
    expect(all).toBeGreaterThan(90);
    expect(Math.abs(many - all * chance)).toBeLessThan(4 * sigma);
  },
);

test("no other warning is broken, and nothing of a child who is there to be looked at", async () => {
  const [row] = await owner.db.execute<{ count: number }>(sql`
    select count(*)::int as count from ${ontwikkelingsperspectief}
    join ${leerling} on ${leerling.id} = ${ontwikkelingsperspectief.leerlingId}
    where ${leerling.id} in ${randgevallen} and ${schendt(oppRegels, ["OPP_1", "OPP_5"], peildatum)}`);
  expect(row?.count).toBe(0);
});
