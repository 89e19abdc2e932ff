import { z } from "zod";
import { isDatum, SUBGRAPHS, type SubgraphName } from "@samenloop/schema";

/** One setting: a flag, the environment variable of the same meaning, what it is for, and how it is read. */
export interface Setting<T = unknown> {
  readonly env: string;
  /** What `--help` shows behind the flag; null for a switch, which takes no value. */
  readonly value: string | null;
  readonly help: string;
  readonly schema: z.ZodType<T, string | undefined>;
}

const port = (fallback: number, most = 65535): z.ZodType<number, string | undefined> =>
  wholeNumber(0, most, `a port between 0 and ${most}`).default(fallback);

function wholeNumber(least: number, most: number, what: string) {
  const message = `is ${what}`;
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((number) => number >= least && number <= most, message);
}

const postgresUrl = z
  .string()
  .regex(
    /^postgres(ql)?:\/\/[^:@/]+.*@?[^/]+\/[^/]+$/,
    "is a URL as postgresql://role@host/database",
  )
  .optional();

const toggle = z
  .enum(["true", "false"], { error: "is a switch: give it without a value" })
  .default("false")
  .transform((text) => text === "true");

/** Everything that can be set, by the name of its flag. `--help` prints this table. */
export const SETTINGS = {
  port: {
    env: "SAMENLOOP_PORT",
    value: "N",
    help: "port of the gateway (4000); 0 takes any that is free",
    schema: port(4000),
  },
  "subgraph-port": {
    env: "SAMENLOOP_SUBGRAPH_PORT",
    value: "N",
    help: "port of the first subgraph, the others follow (4001); 0 takes any that are free",
    schema: port(4001, 65536 - SUBGRAPHS.length),
  },
  "database-port": {
    env: "SAMENLOOP_DATABASE_PORT",
    value: "N",
    help: "port of the embedded PostgreSQL (4010); 0 takes any that is free",
    schema: port(4010),
  },
  host: {
    env: "SAMENLOOP_HOST",
    value: "ADDRESS",
    help: "address that the gateway listens on (127.0.0.1); the subgraphs never leave 127.0.0.1",
    schema: z.string().min(1).default("127.0.0.1"),
  },
  data: {
    env: "SAMENLOOP_DATA",
    value: "FOLDER",
    help: "folder with the published open data; without it a demo country is invented",
    schema: z.string().min(1).optional(),
  },
  state: {
    env: "SAMENLOOP_STATE",
    value: "FOLDER",
    help: "where the embedded database keeps its files (.samenloop)",
    schema: z.string().min(1).default(".samenloop"),
  },
  leerlingen: {
    env: "SAMENLOOP_LEERLINGEN",
    value: "N",
    help: "how many children to invent (10000)",
    schema: wholeNumber(50, 1_000_000, "a number between 50 and 1000000").optional(),
  },
  seed: {
    env: "SAMENLOOP_SEED",
    value: "N",
    help: "which children to invent: the same seed gives the same children",
    schema: wholeNumber(0, 4_294_967_295, "a whole number below 2^32").optional(),
  },
  peildatum: {
    env: "SAMENLOOP_PEILDATUM",
    value: "DATE",
    help: "the day on which everything happens (2026-10-01), or `vandaag` for the real one",
    schema: z
      .string()
      .refine((text) => text === "vandaag" || isDatum(text), "is a day as 2026-10-01, or `vandaag`")
      .optional(),
  },
  opnieuw: {
    env: "SAMENLOOP_OPNIEUW",
    value: null,
    help: "throw the loaded data away and load anew",
    schema: toggle,
  },
  "toegestane-herkomst": {
    env: "SAMENLOOP_TOEGESTANE_HERKOMST",
    value: "ORIGINS",
    help: "origins whose pages may ask from a browser, separated by commas (http://localhost:5173)",
    schema: z
      .string()
      .default("http://localhost:5173")
      .transform((text) => text.split(",").map((origin) => origin.trim()))
      .refine(
        (origins) => origins.every(isOrigin),
        "is a list of origins as http://localhost:5173",
      ) as never,
  } as Setting<readonly string[]>,
  "jeugdzorg-url": {
    env: "SAMENLOOP_JEUGDZORG_URL",
    value: "URL",
    help: "ask this server for jeugdzorg instead of starting one",
    schema: z
      .url({ protocol: /^https?$/, error: "is a URL as https://jeugdzorg.example/graphql" })
      .optional(),
  },
  ...Object.fromEntries(SUBGRAPHS.flatMap(databaseSettings)),
} satisfies Record<string, Setting>;

function databaseSettings(name: SubgraphName): [string, Setting<string | undefined>][] {
  return (["app", "owner"] as const).map((role) => [
    `${name}-${role}-url`,
    {
      env: `SAMENLOOP_${name}_${role}_URL`.toUpperCase(),
      value: "URL",
      help: `PostgreSQL for ${name}, as its ${role === "app" ? "limited role" : "owner, who migrates"}`,
      schema: postgresUrl,
    },
  ]);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
