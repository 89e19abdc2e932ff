import { afterAll, beforeAll, expect, test } from "vitest";
import { SUBGRAPHS, type SubgraphName } from "@samenloop/schema";
import { freshDatabase } from "@samenloop/test/fresh-database";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";

let databases: Readonly<Record<SubgraphName, Awaited<ReturnType<typeof freshDatabase>>>>;
beforeAll(async () => {
  const made = await Promise.all(
    SUBGRAPHS.map(async (name) => [name, await freshDatabase(name)] as const),
  );
  databases = Object.fromEntries(made) as typeof databases;
});
afterAll(async () => {
  await Promise.all(Object.values(databases).map(({ drop }) => drop()));
});

/** Everything but reading that the app role may do, as `table verb` or `table verb column`. */
async function writesOf(name: SubgraphName): Promise<string[]> {
  const { sql, close } = connect(databases[name].app, { max: 1 });
  const rows = await sql<{ right: string }[]>`
    select table_name || ' ' || lower(privilege_type) as right
    from information_schema.role_table_grants
    where grantee = current_user and table_schema = 'public' and privilege_type <> 'SELECT'
    union
    select table_name || ' update ' || column_name
    from information_schema.role_column_grants
    where grantee = current_user and table_schema = 'public' and privilege_type = 'UPDATE'
    order by 1`;
  await close();
  return rows.map(({ right }) => right);
}

const WRITES: Readonly<Record<SubgraphName, readonly string[]>> = {
  scholen: [
    "ondersteuningsplan update status",
    "ondersteuningsplan update vastgesteld_op",
    "ondersteuningsplan update versie",
    "wijziging insert",
  ],
  onderwijs: [
    "aanmelding update alternatief_bereid",
    "aanmelding update alternatieve_vestigingscode",
    "aanmelding update besluit",
    "aanmelding update besluit_op",
    "aanmelding update versie",
    "aanmelding update wijziging",
    "koppelcode_uitgifte insert",
    "opp_versie update geldend",
    "opp_versie update status",
    "opp_versie update vastgesteld_op",
    "wijziging insert",
  ],
  jeugdzorg: [
    "hulpverleningsplan update laatst_gewijzigd_op",
    "hulpverleningsplan update status",
    "hulpverleningsplan update vastgesteld_op",
    "hulpverleningsplan update versie",
    "koppelcode_uitgifte insert",
    "wijziging insert",
  ],
  koppelingen: [
    "contactpersoon delete",
    "contactpersoon insert",
    "gebeurtenis insert",
    "gebruikte_koppelcode insert",
    "gedeeld_doel insert",
    "gedeeld_doel update eigenaar",
    "gedeeld_doel update streefdatum",
    "gedeeld_doel update verantwoordelijken",
    "gedeeld_doel update versie",
    "gedeeld_doel update voortgang",
    "gedeeld_doel update zichtbaar_voor",
    "gezamenlijke_evaluatie insert",
    "plankoppeling insert",
    "plankoppeling update aanmelding_id",
    "plankoppeling update eind_op",
    "plankoppeling update leerling_id",
    "plankoppeling update leerlingbewijs",
    "plankoppeling update ontwikkelingsperspectief_id",
    "plankoppeling update opgeschort_op",
    "plankoppeling update opschortreden",
    "plankoppeling update start_op",
    "plankoppeling update versie",
    "toestemming insert",
    "toestemming update bewijs_ref",
    "toestemming update gegeven_op",
    "toestemming update geldig_tot",
    "toestemming update geweigerd_op",
    "toestemming update ingetrokken_op",
    "toestemming update opvolger_id",
    "toestemming update vorm",
    "wijziging insert",
  ],
};

test.each(SUBGRAPHS)("the app role of %s may write this and no more", async (name) => {
  expect(await writesOf(name)).toEqual(WRITES[name]);
});

test("a right that was given by hand is gone after the next migration", async () => {
  const { owner, app } = databases.koppelingen;
  const { sql, close } = connect(owner, { max: 1 });
  await sql`grant update, delete on gebeurtenis to ${sql(new URL(app).username)}`;
  await close();
  expect(await writesOf("koppelingen")).toContain("gebeurtenis delete");

  await migrate("koppelingen", { owner, app });
  expect(await writesOf("koppelingen")).toEqual(WRITES.koppelingen);
});

test.each(["update gebeurtenis set op = op", "delete from wijziging", "truncate gebeurtenis"])(
  "what happened cannot be undone: %s",
  async (statement) => {
    const { sql, close } = connect(databases.koppelingen.app, { max: 1 });
    await expect(sql.unsafe(statement)).rejects.toMatchObject({ code: "42501" });
    await close();
  },
);
