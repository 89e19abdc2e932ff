import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { tryServer } from "@samenloop/cli";
import { openMutant, type Asked, type Mutation, type Replied } from "../setup/mutant.ts";
import { runCommand } from "../setup/run-command.ts";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

const IDS = [
  "CONTRACT-SDL",
  "CONTENT-TYPE",
  "ERROR-FORM",
  "KEY-FORM",
  "LIST-GEMEENTE",
  "PAGE-FIRST",
  "PAGE-AFTER",
  "PAGE-BEFORE",
  "PAGE-COUNT",
  "PAGE-CAP",
  "CURSOR-INVALID",
  "ENTITIES-ORDER",
  "ENTITIES-UNKNOWN-KEY",
  "DATE-FORM",
  "NO-BSN",
];

let house: TestHouse;
let url = "";
beforeAll(async () => {
  house = await openTestHouse({ leerlingen: "400" });
  url = house.subgraphUrls["jeugdzorg"] ?? "";
});
afterAll(() => house?.close());

const contract = (...argv: string[]) => runCommand(["contract", ...argv]);

describe("our own jeugdzorg", () => {
  test("passes all fifteen checks, one line each in an aligned table", async () => {
    const { exit, stdout, stderr } = await contract("--url", url);
    expect([exit, stderr]).toEqual([0, ""]);
    const lines = stdout.split("\n");
    expect(lines.slice(15)).toEqual(["", "15 of 15 checks pass.", ""]);
    expect(lines.slice(0, 15).map((line) => line.slice(0, 28).trimEnd())).toEqual(
      IDS.map((id) => `ok    ${id}`),
    );
  });

  test("passes them as JSON, for scripts", async () => {
    const { exit, stdout } = await contract(`--url=${url}`, "--json");
    const { ok, checks } = JSON.parse(stdout);
    expect([exit, ok]).toEqual([0, true]);
    expect(checks.map(({ id }: { id: string }) => id)).toEqual(IDS);
  });

  test("is only read: nothing of it changes", async () => {
    const count =
      "{ jeugdigen(first: 100) { totalCount nodes { id hulpverleningsplannen { versie } } } }";
    const before = await house.ask(count);
    await tryServer(url);
    expect(await house.ask(count)).toEqual(before);
  });
});

const onData = (change: (data: never, asked: Asked) => void): Mutation => ({
  says: (replied, asked) => {
    if (replied.body.data) change(replied.body.data as never, asked);
    return replied;
  },
});

type Says = NonNullable<Mutation["says"]>;

const asText =
  (change: (text: string) => string): Says =>
  (replied) => ({ ...replied, body: JSON.parse(change(JSON.stringify(replied.body))) });

const isRefusedWith = (code: string, { body }: Replied): boolean =>
  (body.errors ?? []).some(
    ({ extensions }: { extensions: { code: string } }) => extensions.code === code,
  );

/** The same question with other variables, unless the server refused what was asked. */
const instead =
  (variables: object): Says =>
  (replied, asked, ask) =>
    replied.body.data?.list
      ? ask({ ...asked, variables: { ...asked.variables, ...variables } })
      : replied;

interface List {
  readonly list?: { totalCount: number; readonly edges: { node: object }[] };
}
interface Entities {
  _entities?: unknown[];
}

/** One server for each check that breaks exactly that. */
const MUTANTS: Readonly<Record<string, Mutation>> = {
  "CONTRACT-SDL": {
    says: asText((text) => text.replaceAll("bezwaarStatistiek: Boolean", "bezwaar: Boolean")),
  },
  "CONTENT-TYPE": { says: (replied) => ({ ...replied, contentType: "text/html" }) },
  "ERROR-FORM": {
    says: (replied) => {
      const { errors } = replied.body;
      for (const error of errors ?? []) error.extensions.stacktrace = ["at query (db.ts:12:3)"];
      return { ...replied, status: errors ? 500 : replied.status };
    },
  },
  "KEY-FORM": {
    hears: (asked) => JSON.parse(JSON.stringify(asked).replaceAll(/"gm(\d{4})"/g, '"GM$1"')),
    says: asText((text) => text.replaceAll(/"gemeentecode":"GM(\d{4})"/g, '"gemeentecode":"gm$1"')),
  },
  "LIST-GEMEENTE": {
    hears: (asked) => ({ ...asked, variables: { ...asked.variables, gemeentecode: undefined } }),
  },
  "PAGE-FIRST": {
    hears: (asked) => {
      const { first, after } = asked.variables;
      const isShort = first === 1 && after === undefined;
      return isShort ? { ...asked, variables: { ...asked.variables, first: 2 } } : asked;
    },
  },
  "PAGE-AFTER": { says: instead({ after: null }) },
  "PAGE-BEFORE": { says: instead({ before: null }) },
  "PAGE-COUNT": onData(({ list }: List) => {
    if (list) list.totalCount = list.edges.length;
  }),
  "PAGE-CAP": {
    says: (replied, asked, ask) =>
      isRefusedWith("PAGE_INVALID", replied)
        ? ask({ ...asked, variables: { first: 100 } })
        : replied,
  },
  "CURSOR-INVALID": {
    says: (replied, asked, ask) =>
      isRefusedWith("CURSOR_INVALID", replied)
        ? ask({ ...asked, variables: { first: 1 } })
        : replied,
  },
  "ENTITIES-ORDER": onData((data: Entities) => {
    data._entities?.reverse();
  }),
  "ENTITIES-UNKNOWN-KEY": onData((data: Entities, { variables }) => {
    const asked = variables["representations"] as object[];
    if (data._entities) data._entities = data._entities.map((entity, i) => entity ?? asked[i]);
  }),
  "DATE-FORM": {
    says: asText((text) => text.replaceAll(/"(\d{4})-(\d\d)-(\d\d)"/g, '"$3-$2-$1"')),
  },
  "NO-BSN": {
    says: asText((text) => text.replaceAll('"aanduiding":"Jeugdige', '"aanduiding":"999900006')),
  },
};

describe("a server that breaks one thing", () => {
  async function failedBy(mutation: Mutation) {
    const mutant = await openMutant(url, mutation);
    onTestFinished(() => mutant.close());
    return (await tryServer(mutant.url)).filter(({ ok }) => !ok);
  }

  test("there is one for each check", () => {
    expect(Object.keys(MUTANTS)).toEqual(IDS);
  });

  test.each(Object.entries(MUTANTS))("%s: fails that check and no other", async (id, mutation) => {
    const failed = await failedBy(mutation);
    expect(failed.map((verdict) => verdict.id)).toEqual([id]);
    expect(failed[0]?.wat).toBeTruthy();
    expect(failed[0]?.doe).toBeTruthy();
  });

  test("ENTITIES-UNKNOWN-KEY: leaves out what it does not know, so that all that follows is shifted", async () => {
    const shifts = onData((data: Entities) => {
      if (data._entities) data._entities = data._entities.filter((entity) => entity !== null);
    });
    expect((await failedBy(shifts)).map(({ id }) => id)).toEqual(["ENTITIES-UNKNOWN-KEY"]);
  });

  test("is told what is wrong and what to do, and no value of a child is printed", async () => {
    const mutant = await openMutant(url, MUTANTS["DATE-FORM"] ?? {});
    onTestFinished(() => mutant.close());
    const { exit, stdout, stderr } = await contract("--url", mutant.url);
    expect([exit, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(
      /^FOUT {2}DATE-FORM .*\n {28}Wrong: \S+ holds \[verborgen\], .*\n {28}To do: write year, month and day/m,
    );
    expect(stdout).toContain("14 of 15 checks pass.");
    expect(stdout).not.toMatch(/\d\d-\d\d-\d{4}|[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});

test("a server without children can pass nothing by which a child must be seen", async () => {
  const empty = await openMutant(
    url,
    onData((data: Record<string, { edges?: unknown[]; totalCount?: number }>) => {
      for (const list of Object.values(data)) if (list?.edges) list.edges = [];
    }),
  );
  onTestFinished(() => empty.close());
  const failed = (await tryServer(empty.url)).filter(({ ok }) => !ok);
  expect(failed.map(({ id }) => id)).toContain("PAGE-AFTER");
  expect(failed[0]?.wat).toMatch(/fewer than \d rows/);
});

test.each([
  [64, [], /^Name the server with --url https:\/\/…\/graphql\. See --help\.\n$/],
  [64, ["--url=ftp://x"], /^--url must be a URL as http/],
  [64, ["--url=http://a:geheim@127.0.0.1/"], /^--url must be a URL as http[^@]*without a password/],
  [64, ["--adres=x"], /^There is no --adres here/],
  [
    69,
    ["--url=http://127.0.0.1:1/graphql"],
    /^Nothing answers at http:\/\/127\.0\.0\.1:1\/graphql: is the server running/,
  ],
])("%i for %j", async (exit, argv, stderr) => {
  const outcome = await contract(...argv);
  expect(outcome).toEqual({ exit, stdout: "", stderr: expect.stringMatching(stderr) });
});

test("76 for an address where something else answers", async () => {
  const page = await openMutant(url, {
    says: () => ({ status: 404, contentType: "text/html", body: "<h1>Niet gevonden</h1>" }),
  });
  onTestFinished(() => page.close());
  const outcome = await contract(`--url=${page.url}`);
  expect(outcome).toMatchObject({ exit: 76, stdout: "" });
  expect(outcome.stderr).toMatch(/answered with 404, and not as GraphQL does/);
});
