import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
} from "graphql";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { connect, type Connection } from "@samenloop/db";
import { SUBGRAPHS, subgraphSdl } from "@samenloop/schema";
import { isBsn, isTestBsn } from "../../db/src/synthetic/bsn.ts";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

const ROOT = new URL("../../", import.meta.url);

/** What could be somebody's number, wherever it stands in a text. */
const bsnsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\dA-Za-z])\d{9}(?![\dA-Za-z])/g)].map(([bsn]) => bsn).filter(isBsn);

test("no file of the project holds a number that may be a real person's", () => {
  const files = execFileSync("git", ["ls-files"], { cwd: ROOT, encoding: "utf8" })
    .split("\n")
    .filter((file) => file !== "" && file !== "package-lock.json");
  expect(files.length).toBeGreaterThan(200);
  const real = files.flatMap((file) =>
    bsnsIn(readFileSync(new URL(file, ROOT), "utf8"))
      .filter((bsn) => !isTestBsn(bsn))
      .map((bsn) => [file, bsn]),
  );
  expect(real).toEqual([]);
});

test("no contract knows the word", () => {
  const sdls = [
    ...SUBGRAPHS.map(subgraphSdl),
    readFileSync(new URL("schema/supergraph.graphql", ROOT), "utf8"),
  ];
  for (const sdl of sdls) expect(sdl).not.toMatch(/bsn|burgerservice/i);
});

describe("in a house with children who have one", () => {
  let house: TestHouse;
  let jeugdzorg: Connection;
  beforeAll(async () => {
    house = await openTestHouse({ leerlingen: "2000" });
    jeugdzorg = connect(house.databases.jeugdzorg?.owner ?? "", { max: 1 });
  });
  afterAll(async () => {
    await jeugdzorg?.close();
    await house?.close();
  });
  afterEach(() => void vi.restoreAllMocks());

  test.each(["jeugdigen", "hulpverleningsplannen", "plankoppelingen", "leerlingen"])(
    "%s answers everything it has, and no number",
    async (list) => {
      const { data: introspection } = await house.ask(getIntrospectionQuery());
      const schema = buildClientSchema(introspection);
      const type = getNamedType(
        schema.getQueryType()?.getFields()[list]?.type,
      ) as GraphQLObjectType;

      const { data, errors } = await house.ask(`{ ${list}(first: 100) ${everythingOf(type, 5)} }`);

      expect(errors).toBeUndefined();
      expect(data[list].nodes.length).toBeGreaterThan(20);
      expect(bsnsIn(JSON.stringify(data))).toEqual([]);
    },
  );

  test("a failure says no number and no value at all, neither to the caller nor to the log", async () => {
    const [known] = await jeugdzorg.sql<{ bsn: string; id: string; gemeentecode: string }[]>`
      select bsn, id, gemeentecode from burgerservicenummer join jeugdige on id = jeugdige_id`;
    const logged: string[] = [];
    vi.spyOn(process.stderr, "write").mockImplementation((line) => logged.push(String(line)) > 0);
    await jeugdzorg.sql`alter table jeugdige rename column aanduiding to weg`;

    const { data, errors } = await house.ask(
      "query ($gemeentecode: String!, $id: ID!) { jeugdige(gemeentecode: $gemeentecode, id: $id) { id } }",
      known,
    );

    await jeugdzorg.sql`alter table jeugdige rename column weg to aanduiding`;
    expect(data).toEqual({ jeugdige: null });
    expect(errors).toHaveLength(1);
    expect(logged).toHaveLength(1);
    const said = `${JSON.stringify(errors)}${logged.join("")}`;
    expect(Object.keys(JSON.parse(logged[0] ?? "")).toSorted()).toEqual([
      "at",
      "kind",
      "level",
      "where",
    ]);
    expect(known?.bsn).toMatch(/^9999\d{5}$/);
    for (const secret of [known?.bsn, known?.id, known?.gemeentecode, "select"]) {
      expect(said).not.toContain(secret);
    }
  });
});

/**
 * Every field of a type that can be asked without an argument, and of the types below it. What leads back to a type above
 * has nothing new to say, and would make the question longer than the gateway lets any be.
 */
function everythingOf(
  type: GraphQLObjectType,
  depth: number,
  above: readonly string[] = [],
): string {
  const path = [...above, type.name];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument) || field.name === "edges") return [];
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    if (!isObjectType(below) || depth === 1 || path.includes(below.name)) return [];
    return [`${field.name} ${everythingOf(below, depth - 1, path)}`];
  });
  return `{ ${["__typename", ...fields].join(" ")} }`;
}
