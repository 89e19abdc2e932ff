import { answers, type Behaviour } from "../../../gateway/src/testing/fake-subgraph.ts";
import { hulp, leerling, QUESTION } from "../hostile-graph.ts";

/** One way in which a subgraph can do harm, and what must come of it. */
export interface Attack {
  readonly name: string;
  readonly query: string;
  /** How many children the honest owner knows. */
  readonly children: number;
  readonly behave: Behaviour;
  readonly data: unknown;
  readonly errors: readonly LocatedCode[];
}

export interface LocatedCode {
  readonly path?: readonly (string | number)[];
  readonly code: Code;
}

export type Code = "SUBGRAPH_ANSWER_INVALID" | "SUBGRAPH_UNREACHABLE";

export type Given = Pick<Attack, "name"> & Partial<Attack>;

/** What the honest owner said, beside this of the other one. */
export const beside = (...care: readonly object[]) => ({
  leerlingen: care.map((one, index) => ({ ...leerling(String(index + 1)), ...one })),
});

const LOST = { tekst: null, plan: null };

/** The same, with nothing of the other one. */
export const ALL_LOST = beside(LOST, LOST);

export const HONEST = beside(hulp("1"), hulp("2"));

/** An error at each of these fields of each of these children. */
export const lostAt = (
  code: Code,
  { children = [0, 1], fields = ["tekst", "plan"] } = {},
): LocatedCode[] =>
  children.flatMap((index) =>
    fields.map((field) => ({ path: ["leerlingen", index, field], code })),
  );

/** An attack after which nothing is lost. */
export const harmless = (given: Given): Attack => ({
  query: QUESTION,
  children: 2,
  behave: entities(hulp("1"), hulp("2")),
  data: HONEST,
  errors: [],
  ...given,
});

/** An attack that costs whatever was asked of the attacker, and nothing else. */
export const costly = (code: Code, given: Given): Attack =>
  harmless({ data: ALL_LOST, errors: lostAt(code), ...given });

/** Answers these entities, and besides them whatever is given. */
export const entities = (...list: readonly unknown[]): Behaviour =>
  answers({ data: { _entities: list } });

/** Answers with this text for JSON. */
export const text = (body: string): Behaviour => answers(body);
