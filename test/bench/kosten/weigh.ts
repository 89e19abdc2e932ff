import type { Connection } from "@samenloop/db";
import type { SubgraphName } from "@samenloop/schema";

type Sql = Connection["sql"];

/** One statement as a subgraph sent it. Its parameters may hold what a caller asked for: it is weighed, never shown. */
export interface Sent {
  readonly name: SubgraphName;
  readonly statement: string;
  readonly parameters: readonly unknown[];
}

export interface Cost {
  readonly statements: number;
  /** Of planning and executing together, in PostgreSQL's own measure; the best of a few runs. */
  readonly milliseconds: number;
}

const RUNS = 3;

/** What each subgraph's database spends on these statements. */
export async function weigh(
  sent: readonly Sent[],
  databases: Readonly<Partial<Record<SubgraphName, Sql>>>,
): Promise<ReadonlyMap<SubgraphName, Cost>> {
  const costs = new Map<SubgraphName, Cost>();
  for (const one of sent) {
    const sql = databases[one.name];
    if (!sql) throw new Error(`${one.name} has no database to weigh in`);
    const { statements, milliseconds } = costs.get(one.name) ?? { statements: 0, milliseconds: 0 };
    costs.set(one.name, {
      statements: statements + 1,
      milliseconds: milliseconds + (await best(sql, one)),
    });
  }
  return costs;
}

async function best(sql: Sql, sent: Sent): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await explain(sql, sent));
  return Math.min(...runs);
}

interface Explained {
  readonly "Planning Time": number;
  readonly "Execution Time": number;
}

async function explain(sql: Sql, { statement, parameters }: Sent): Promise<number> {
  const [row] = await sql.unsafe<{ "QUERY PLAN": readonly Explained[] }[]>(
    `explain (analyze, timing off, format json) ${statement}`,
    [...parameters] as never[],
  );
  const explained = row?.["QUERY PLAN"][0];
  if (!explained) throw new Error("PostgreSQL explained nothing");
  return explained["Planning Time"] + explained["Execution Time"];
}
