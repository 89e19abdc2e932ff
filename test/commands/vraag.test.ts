import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { runCommand, startCommand } from "../setup/run-command.ts";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

const folder = mkdtempSync(join(tmpdir(), "samenloop-vraag-"));
const OPERATIONS = fileURLToPath(new URL("../operations/", import.meta.url));

let house: TestHouse;
let url = "";
beforeAll(async () => {
  house = await openTestHouse({ leerlingen: "50" });
  url = `${house.gatewayUrl}/graphql`;
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await house?.close();
});

/** A file with this question, named by its number. */
let last = 0;
function question(text: string): string {
  last += 1;
  const file = join(folder, `${last}.graphql`);
  writeFileSync(file, text);
  return file;
}
const vraag = (...argv: string[]) =>
  runCommand(["vraag", ...argv], { env: { SAMENLOOP_URL: url } });

const GEMEENTE = `{
  gemeente(gemeentecode: "GM0363") { naam provincie herkomst { synthetisch } }
}`;

test("an answer is a table on stdout, and nothing else is said", async () => {
  expect(await vraag(question(GEMEENTE))).toEqual({
    exit: 0,
    stdout: [
      "gemeente",
      "  naam                  Amsterdam",
      "  provincie             Noord-Holland",
      "  herkomst.synthetisch  false",
      "",
    ].join("\n"),
    stderr: "",
  });
});

test("--json is the whole answer of the gateway", async () => {
  const file = join(OPERATIONS, "14-mijn-gemeente.graphql");
  const { variabelen } = JSON.parse(readFileSync(file.replace(".graphql", ".json"), "utf8"));
  const expected = await house.ask(readFileSync(file, "utf8"), variabelen);
  const { exit, stdout } = await vraag(file, "--json");
  expect(exit).toBe(0);
  expect(stdout).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  expect(expected.data.gemeente.samenwerkingsverbanden.nodes.length).toBeGreaterThan(1);
});

test("--csv is a file for a Dutch Excel", async () => {
  const file = question(`{
    vestigingen(first: 1, where: { soorten: [BAO] }, orderBy: { veld: VESTIGINGSCODE }) {
      nodes { vestigingscode vestigingsnummer herkomst { synthetisch } }
    }
  }`);
  const { exit, stdout } = await vraag(file, "--csv");
  expect(exit).toBe(0);
  const [header, row, end] = stdout.split("\r\n");
  expect(header).toBe("\uFEFFvestigingscode;vestigingsnummer;herkomst.synthetisch");
  expect(row).toMatch(/^\d{2}[A-Z]{2}\d{2};"=""\d{2}""";WAAR$/);
  expect(end).toBe("");
});

test("a question of the house brings its own variables", async () => {
  const { exit, stdout } = await vraag(join(OPERATIONS, "07-gedragsaanbod.graphql"));
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^samenwerkingsverband\n {2}code +PO2707\n/);
  expect(stdout).toMatch(/\n\(\d+ rows?\)\n$/);
});

describe("exits with", () => {
  test.each([
    {
      exit: 1,
      when: "a part failed, and prints the rest",
      text: '{ gemeente(gemeentecode: "x") { naam } gemeenten(first: 1) { nodes { gemeentecode } } }',
      stdout: /^gemeente\n\(nothing\)\n\ngemeenten\ngemeentecode\n─+\nGM\d{4}\n\(1 row\)\n$/,
      stderr: /^INPUT_INVALID: .* \(at gemeente\)\n$/,
    },
    {
      exit: 1,
      when: "nothing was found",
      text: '{ leerling(id: "x") { id } }',
      stdout: /^leerling\n\(nothing\)\n$/,
      stderr: /^Nothing was found\.\n$/,
    },
    {
      exit: 1,
      when: "the question does not parse",
      text: "{ gemeenten(",
      stdout: /^$/,
      stderr: /^GRAPHQL_INVALID: .* \(at line 1, column 13\)\n$/,
    },
    {
      exit: 1,
      when: "a field does not exist",
      text: "{ bsn }",
      stdout: /^$/,
      stderr: /^GRAPHQL_INVALID: .*bsn.* \(at line 1, column 3\)\n$/,
    },
    {
      exit: 64,
      when: "nobody says which of several questions",
      text: "query A { __typename }\nquery B { __typename }",
      stdout: /^$/,
      stderr: /A and B: choose with --operatie/,
    },
  ])("$exit when $when", async ({ exit, text, stdout, stderr }) => {
    expect(await vraag(question(text))).toEqual({
      exit,
      stdout: expect.stringMatching(stdout),
      stderr: expect.stringMatching(stderr),
    });
  });

  test.each([
    [64, ["--jason", "x.graphql"], /^There is no --jason here\. See --help\.\n$/],
    [64, [], /^Name one file with a question\. See --help\.\n$/],
    [66, ["/no/such/file.graphql"], /^There is no file \/no\/such\/file\.graphql that can be read/],
    [69, [question(GEMEENTE), "--url=http://127.0.0.1:1/graphql"], /^Nothing answers at http/],
  ])("%i for %j", async (exit, argv, stderr) => {
    const outcome = await vraag(...argv);
    expect(outcome).toEqual({ exit, stdout: "", stderr: expect.stringMatching(stderr) });
  });

  test.each([
    ["76 when a page answers", "200 OK\r\ncontent-type: text/html", "<p>Hello</p>"],
    ["76 when JSON answers that is no answer", "200 OK", '{ "status": "ok" }'],
    ["76 when the question is sent on", "307 Elsewhere\r\nlocation: /graphql", ""],
  ])("%s", async (_, head, body) => {
    const server = createServer((socket) =>
      socket.end(`HTTP/1.1 ${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const outcome = await vraag(question(GEMEENTE), `--url=http://127.0.0.1:${port}/`);
    const said = `answered with ${head.slice(0, 3)}, and not as GraphQL does`;
    expect(outcome).toEqual({ exit: 76, stdout: "", stderr: expect.stringContaining(said) });
  });
});

test("the one of several questions that is named is asked", async () => {
  const file = question(`query A { gemeenten { totalCount } }
query B { gemeente(gemeentecode: "GM0384") { naam } }`);
  const { exit, stdout } = await vraag(file, "--operatie=B");
  expect([exit, stdout]).toEqual([0, "gemeente\n  naam  Diemen\n"]);
});

test("variables come from the flag, from a file, or from the file beside the question", async () => {
  const text = "query ($code: String!) { gemeente(gemeentecode: $code) { naam } }";
  const file = question(text);
  const other = join(folder, "anders.json");
  writeFileSync(other, '{ "code": "GM0599" }');
  const found = async (...argv: string[]) => (await vraag(file, ...argv)).stdout.split("  ").at(-1);
  expect(await found('--variabelen={ "code": "GM0363" }')).toBe("Amsterdam\n");
  expect(await found("--variabelen", other)).toBe("Rotterdam\n");
  writeFileSync(file.replace(".graphql", ".json"), '{ "variabelen": { "code": "GM0384" } }');
  expect(await found()).toBe("Diemen\n");
});

test("a reader that has read enough is no failure, and sees no stack trace", async () => {
  const command = startCommand(["vraag", join(OPERATIONS, "23-leerlingenontwikkeling.graphql")], {
    env: { SAMENLOOP_URL: url },
  });
  await command.says("PO2001");
  command.stopReading();
  expect(await command.ended).toMatchObject({ exit: 0, stderr: "" });
});
