import { Problem } from "@samenloop/schema";
import { describe, expect, test } from "vitest";
import { readSettings, settingsHelp, type Settings } from "./read-settings.ts";
import { environmentName, SETTINGS } from "./setting.ts";

const PASSWORD = "geheim-Wachtw00rd";
const app = (name: string): string => `postgresql://${name}_app:${PASSWORD}@db:5432/${name}`;
const owner = (name: string): string => `postgresql://${name}_owner:${PASSWORD}@db:5432/${name}`;
const pair = (name: string): Record<string, string> => ({
  [`${name}-app-url`]: app(name),
  [`${name}-owner-url`]: owner(name),
});

const read = (argv: readonly string[], env: Record<string, string> = {}): Settings =>
  readSettings(argv, env).settings;
const asFlags = (said: Record<string, string>): string[] =>
  Object.entries(said).map(([flag, text]) => `--${flag}=${text}`);
const asEnvironment = (said: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(said).map(([flag, text]) => [environmentName(flag), text]));

function refusal(argv: readonly string[], env: Record<string, string> = {}): string {
  try {
    readSettings(argv, env);
  } catch (error) {
    if (error instanceof Problem && error.code === "SETTING_INVALID") return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** Of every setting: something to say, the field it ends up in, and what it is there. */
const SAID: readonly (readonly [flag: string, text: string, expected: Partial<Settings>])[] = [
  ["port", "5000", { port: 5000 }],
  ["subgraph-port", "5001", { subgraphPort: 5001 }],
  ["database-port", "5010", { databasePort: 5010 }],
  ["host", "0.0.0.0", { host: "0.0.0.0" }],
  ["data", "../open-data", { data: "../open-data" }],
  ["state", "/var/lib/demo", { state: "/var/lib/demo" }],
  ["leerlingen", "50", { leerlingen: 50 }],
  ["seed", "4294967295", { seed: 4_294_967_295 }],
  ["peildatum", "vandaag", { peildatum: "vandaag" }],
  ["opnieuw", "true", { opnieuw: true }],
  [
    "toegestane-herkomst",
    "https://a.example, http://localhost:3000",
    { toegestaneHerkomst: ["https://a.example", "http://localhost:3000"] },
  ],
  ["uitleg-sleutel", "a-key-of-16-chars", { uitlegSleutel: "a-key-of-16-chars" }],
  ["jeugdzorg-url", "https://a.example/graphql", { jeugdzorgUrl: "https://a.example/graphql" }],
  ["jeugdzorg-sleutel", "keys/jeugdzorg.json", { jeugdzorgSleutel: "keys/jeugdzorg.json" }],
  ...["scholen", "onderwijs", "jeugdzorg", "koppelingen"].flatMap((name) =>
    ["app", "owner"].map(
      (role) =>
        [
          `${name}-${role}-url`,
          role === "app" ? app(name) : owner(name),
          { databases: { [name]: { app: app(name), owner: owner(name) } } },
        ] as const,
    ),
  ),
];

test("every setting is tried below", () => {
  expect(SAID.map(([flag]) => flag)).toEqual(Object.keys(SETTINGS));
});

describe.each(SAID)("--%s", (flag, text, expected) => {
  // A database needs both of its URLs.
  const [name = ""] = flag.split("-");
  const rest = flag.endsWith("-app-url") || flag.endsWith("-owner-url") ? pair(name) : {};
  const said = { ...rest, [flag]: text };

  test("may be said as a flag or in the environment", () => {
    const flags = flag === "opnieuw" ? ["--opnieuw"] : asFlags(said);
    expect(read(flags)).toMatchObject(expected);
    expect(read([], asEnvironment(said))).toMatchObject(expected);
  });

  test("left empty, in either, says nothing", () => {
    const silent = read([]);
    expect(read([], asEnvironment({ [flag]: "" }))).toEqual(silent);
    expect(read(flag === "opnieuw" ? [] : [`--${flag}=`])).toEqual(silent);
  });

  test("goes before its environment variable", () => {
    const wrong = flag === "opnieuw" ? "false" : text.replace(/[\d.a-z]$/, "9");
    const flags = flag === "opnieuw" ? ["--opnieuw"] : asFlags(said);
    expect(read(flags, asEnvironment({ [flag]: wrong }))).toMatchObject(expected);
  });
});

test("an empty flag silences its environment variable", () => {
  expect(read(["--data="], { SAMENLOOP_DATA: "/data" }).data).toBeUndefined();
});

test("without a word the house is the demo on its own machine", () => {
  expect(read([])).toEqual({
    port: 4000,
    subgraphPort: 4001,
    databasePort: 4010,
    host: "127.0.0.1",
    data: undefined,
    state: ".samenloop",
    leerlingen: undefined,
    seed: undefined,
    peildatum: undefined,
    opnieuw: false,
    toegestaneHerkomst: ["http://localhost:5173"],
    jeugdzorgUrl: undefined,
    databases: {},
  });
  expect(Object.isFrozen(read([]))).toBe(true);
});

describe("SETTING_INVALID", () => {
  test.each([
    ["port", ["-1", "65536", "4000x", "0x10", "4e3", " 4000", "1.5", "99999999999999999999"]],
    ["subgraph-port", ["65533", "x"]],
    ["database-port", ["-1", "65536"]],
    ["leerlingen", ["0", "49", "1000001", "veel"]],
    ["seed", ["-1", "4294967296", "1.5"]],
    ["peildatum", ["2026-02-29", "01-10-2026", "today", "2026-10-01T00:00:00Z", "Vandaag"]],
    [
      "toegestane-herkomst",
      [
        "*",
        "localhost:5173",
        "http://a.example/",
        "http://a.example/x",
        "http://a.example,",
        "null",
      ],
    ],
    ["jeugdzorg-url", ["jeugdzorg.example", "ftp://a.example", "https://u:p@a.example/graphql"]],
  ])("--%s is none of %j", (flag, texts) => {
    for (const text of texts) {
      expect(refusal([`--${flag}=${text}`])).toMatch(new RegExp(`^--${flag} must be `));
      expect(refusal([], asEnvironment({ [flag]: text }))).toMatch(
        new RegExp(`^${environmentName(flag)} must be `),
      );
    }
  });

  test.each([
    [["--poort=1"], "There is no --poort here"],
    [["--Port=1"], "There is no such flag"],
    [["-p", "1"], "There is no -p here"],
    [["--constructor"], "There is no --constructor here"],
    [["--opnieuw=ja"], "--opnieuw is a switch and takes no value"],
    [["--port"], "--port needs a value"],
    [["--port", "--opnieuw"], "--port needs a value"],
    [["--seed", "-1"], "--seed needs a value"],
    [["port=5000"], "A setting begins with --, as --port 4000"],
  ])("%j: %s", (argv, sentence) => {
    expect(refusal(argv)).toBe(`${sentence}. See --help.`);
  });

  test("a switch in the environment is true or false", () => {
    const message = refusal([], { SAMENLOOP_OPNIEUW: "ja" });
    expect(message).toBe("SAMENLOOP_OPNIEUW must be true or false. See --help.");
  });

  test("says all that is wrong, in one sentence, each where it was said", () => {
    const argv = ["--port=x", "--poort=1", "--scholen-app-url=postgresql://a@b/c"];
    expect(refusal(argv, { SAMENLOOP_SEED: "x", SAMENLOOP_PORT: "y" })).toBe(
      "There is no --poort here; --port must be a port between 0 and 65535; SAMENLOOP_SEED must be a whole number below 2^32; " +
        "--scholen-app-url and --scholen-owner-url go together. See --help.",
    );
  });

  test.each(["app", "owner"])(
    "a database URL for the %s alone is half of what is needed",
    (role) => {
      const half = { [`koppelingen-${role}-url`]: app("koppelingen") };
      for (const message of [refusal(asFlags(half)), refusal([], asEnvironment(half))]) {
        expect(message).toBe(
          "--koppelingen-app-url and --koppelingen-owner-url go together. See --help.",
        );
      }
    },
  );

  test("an app role that is the owner could write, and is refused", () => {
    const same = { "scholen-app-url": owner("scholen"), "scholen-owner-url": owner("scholen") };
    expect(refusal(asFlags(same))).toMatch(/^--scholen-app-url must name another role/);
  });

  test("two subgraphs in one database would write over each other", () => {
    const shared = (name: string) => ({
      [`${name}-app-url`]: app(name),
      [`${name}-owner-url`]: `postgres://${name}_owner@DB/samen`,
    });
    expect(refusal(asFlags({ ...shared("scholen"), ...shared("jeugdzorg") }))).toMatch(
      /^--jeugdzorg-owner-url must name another database than that of scholen/,
    );
  });

  test("an own jeugdzorg database beside an external jeugdzorg would be filled and never asked", () => {
    const both = { ...pair("jeugdzorg"), "jeugdzorg-url": "https://a.example/graphql" };
    expect(refusal(asFlags(both))).toMatch(/^--jeugdzorg-url asks another server/);
  });

  test.each([
    [["--port=4002"], "port 4002 cannot be that of both the gateway and subgraph onderwijs"],
    [["--database-port=4000"], "port 4000 cannot be that of both the gateway and the database"],
    [
      ["--subgraph-port=4007"],
      "port 4010 cannot be that of both the database and subgraph koppelingen",
    ],
  ])("%j: two cannot listen on one port", (argv, sentence) => {
    expect(refusal(argv).toLowerCase()).toContain(sentence);
  });

  test("a port that nobody uses may be named twice: the database is elsewhere, or any free one does", () => {
    const elsewhere = ["scholen", "onderwijs", "jeugdzorg", "koppelingen"].map(pair);
    const all = Object.assign({}, ...elsewhere) as Record<string, string>;
    expect(read([...asFlags(all), "--port=4010"]).port).toBe(4010);
    expect(read(["--port=0", "--subgraph-port=0"]).subgraphPort).toBe(0);
  });
});

test("a message never repeats what was said: it may hold a password", () => {
  const secret = `postgresql://u:${PASSWORD}@h:99999/db`;
  const everywhere = Object.keys(SETTINGS).filter((flag) => flag !== "opnieuw");
  const said = Object.fromEntries(everywhere.map((flag) => [flag, secret]));
  const attempts = [
    refusal(asFlags({ ...said, host: "" })),
    refusal([], { ...asEnvironment(said), SAMENLOOP_OPNIEUW: secret }),
    refusal([secret]),
    refusal([`--${secret}`]),
    refusal([`--scholen-app-urll=${secret}`]),
    refusal([`--opnieuw=${secret}`]),
    refusal(asFlags({ "jeugdzorg-url": `https://u:${PASSWORD}@a.example/` })),
    refusal(asFlags({ "scholen-app-url": app("scholen") })),
    refusal(asFlags({ "scholen-app-url": app("x"), "scholen-owner-url": app("x") })),
  ];
  expect(attempts.join("\n")).not.toContain(PASSWORD);
  expect(attempts[1]?.split(";").length).toBeGreaterThan(10);
});

describe("for a part of the house", () => {
  const part = { flags: ["subgraph-port", "state"] };

  test("its words are its own, and other settings have their defaults", () => {
    const env = { SAMENLOOP_PORT: "no port", SAMENLOOP_STATE: "/state" };
    const { settings, words } = readSettings(["scholen", "--subgraph-port", "9"], env, part);
    expect(words).toEqual(["scholen"]);
    expect(settings).toMatchObject({ port: 4000, subgraphPort: 9, state: "/state" });
  });

  test("a setting of the whole house is refused", () => {
    expect(() => readSettings(["--opnieuw"], {}, part)).toThrow("There is no --opnieuw here");
  });

  test("what cannot be together in one house is no matter of a part", () => {
    const said = { ...pair("jeugdzorg"), "jeugdzorg-url": "https://a.example/graphql" };
    const flags = { flags: Object.keys(said) };
    const { settings } = readSettings(asFlags(said), {}, flags);
    expect(Object.keys(settings.databases)).toEqual(["jeugdzorg"]);
  });
});

describe("the help", () => {
  test("names every setting, says what it is for, and fits 100 columns", () => {
    const help = settingsHelp();
    for (const flag of Object.keys(SETTINGS)) expect(help).toContain(`  --${flag} `);
    expect(Math.max(...help.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(help).toContain("(http://localhost:5173)");
    expect(help).toContain("--port is SAMENLOOP_PORT");
  });

  test("of a part names that part", () => {
    const help = settingsHelp(["state"]);
    expect(help).toContain("--state FOLDER");
    expect(help).toContain("--state is SAMENLOOP_STATE");
    expect(help).not.toContain("--port");
  });
});
