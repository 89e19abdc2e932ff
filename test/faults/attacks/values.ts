import { CANARY } from "../hostile-graph.ts";
import { beside, entities, harmless, text, type Attack, type LocatedCode } from "./attack.ts";

/** JSON text of values that are none of the type of this field. */
type WrongValues = readonly [field: string, wrong: readonly string[], selection?: string];

const OBJECT = `{"tekst":"${CANARY}"}`;

const WRONG: readonly WrongValues[] = [
  ["tekst", ["1", "true", OBJECT, `["${CANARY}"]`]],
  ["getal", ['"1"', "1.5", "2147483648", "-2147483649", "1e400", "true", OBJECT, "[1]"]],
  ["maat", ['"1"', "1e400", "-1e400", "true", OBJECT, "[1.5]"]],
  ["vlag", ["1", "0", '"true"', OBJECT, "[true]"]],
  ["code", ["1.5", "true", "9007199254740993", "1e21", "1e400", OBJECT, '["1"]']],
  ["soort", ['"ONBEKEND"', '"GEHEIM"', '"licht"', "1", '"toString"', OBJECT, '["LICHT"]']],
  ["los", ["1e400", '{"x":[1e400]}']],
  ["lijst", ['"x"', "1", OBJECT, '{"length":1,"0":"x"}', "[1]", "[null]", '[["x"]]', "[{}]"]],
  ["plan", ['"x"', "1", "[]", '[{"status":"x"}]', "{}", '{"status":null}'], "{ status }"],
  ["plan", ['{"__typename":"Dit","status":"x"}', '{"__typename":1,"status":"x"}'], "{ status }"],
  [
    "iets",
    ['{"__typename":"Plan","wat":"x"}', '{"__typename":"Bestaat niet","wat":"x"}'],
    "{ wat }",
  ],
  ["iets", ['{"__typename":["Dit"],"wat":"x"}', '{"__typename":null,"wat":"x"}'], "{ wat }"],
];

/** The last one is right, so that a gateway that loses all is told from one that loses what is wrong. */
const RIGHT: Readonly<Record<string, unknown>> = {
  tekst: "x",
  getal: 2_147_483_647,
  maat: 1.5,
  vlag: false,
  code: "1",
  soort: "LICHT",
  los: { x: [1, null] },
  lijst: [],
  plan: { status: "x" },
  iets: { __typename: "Dat", wat: "x" },
};

/** Each wrong value is null, with an error at its place, and costs nothing beside it. */
export const VALUES: readonly Attack[] = [
  ...WRONG.map(([field, wrong, selection = ""]): Attack => {
    const right = JSON.stringify(RIGHT[field]);
    const list = [...wrong, right].map((value) => `{"${field}":${value}}`).join(",");
    const { __typename: _, ...shown } = Object(RIGHT[field]) as Record<string, unknown>;
    const isObject = selection !== "";
    return harmless({
      name: `answers for ${field}: ${wrong.join(", ")}`,
      query: `{ leerlingen { id naam ${field} ${selection} } }`,
      children: wrong.length + 1,
      behave: text(`{"data":{"_entities":[${list}]}}`),
      data: beside(...wrong.map(() => ({ [field]: null })), {
        [field]: isObject ? shown : RIGHT[field],
      }),
      errors: wrong.map((value, index) => wrongAt(field, value, index)),
    });
  }),
  harmless({
    name: "answers null where it may not stand",
    query: "{ leerlingen { id naam verplicht } }",
    behave: entities({ verplicht: "x" }, { verplicht: null }),
    data: null,
    errors: [{ path: ["leerlingen", 1, "verplicht"], code: "SUBGRAPH_ANSWER_INVALID" }],
  }),
  harmless({
    name: "answers a number that JSON cannot write where null may not stand",
    query: "{ leerlingen { id naam zekerLos } }",
    behave: text('{"data":{"_entities":[{"zekerLos":1},{"zekerLos":1e400}]}}'),
    data: null,
    errors: [{ path: ["leerlingen", 1, "zekerLos"], code: "SUBGRAPH_ANSWER_INVALID" }],
  }),
  harmless({
    name: "answers halves of characters",
    behave: text(
      String.raw`{"data":{"_entities":[{"tekst":"\ud83d","plan":null},{"tekst":"\udc4d\ud83d","plan":null}]}}`,
    ),
    data: beside({ tekst: "\ud83d", plan: null }, { tekst: "\udc4d\ud83d", plan: null }),
  }),
];

/** As deep as what is wrong. */
function wrongAt(field: string, value: string, index: number): LocatedCode {
  const code = "SUBGRAPH_ANSWER_INVALID";
  const inList = field === "lijst" && value.startsWith("[");
  const inPlan = field === "plan" && (value === "{}" || value === '{"status":null}');
  const below = inList ? [0] : inPlan ? ["status"] : [];
  return { path: ["leerlingen", index, field, ...below], code };
}
