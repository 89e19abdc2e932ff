import { z } from "zod";
import { isDatum, SUBGRAPHS, type SubgraphName } from "@samenloop/schema";
import { isPostgresUrl } from "./postgres-url.ts";
import { isWebAddress } from "./web-address.ts";

/** One setting, by its flag: what it is for and how it is read. `environmentName` gives its other name. */
export interface Setting<T = unknown> {
  /** What `--help` shows behind the flag; null for a switch, which takes no value. */
  readonly value: string | null;
  readonly help: string;
  readonly schema: z.ZodType<T, string | undefined>;
}

export const environmentName = (flag: string): string =>
  `SAMENLOOP_${flag.replaceAll("-", "_").toUpperCase()}`;

const port = (least: number, most: number, fallback: number) =>
  wholeNumber(least, most, `a port between ${least} and ${most}`).default(fallback);

function wholeNumber(least: number, most: number, what: string) {
  const message = `must be ${what}`;
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((number) => number >= least && number <= most, message);
}

const postgresUrl = z
  .string()
  .refine(isPostgresUrl, "must be a URL as postgresql://role:password@host:5432/database")
  .optional();

const toggle = z
  .enum(["true", "false"], { error: "must be true or false" })
  .default("false")
  .transform((text) => text === "true");

/** Everything that can be set, by the name of its flag. `--help` prints this table. */
export const SETTINGS = {
  port: {
    value: "N",
    help: "port of the gateway (4000); 0 takes any that is free",
    schema: port(0, 65535, 4000),
  },
  "subgraph-port": {
    value: "N",
    help: "port of the first subgraph, the others follow (4001); 0 takes any that are free",
    // The last of the four must still be a port.
    schema: port(0, 65532, 4001),
  },
  "database-port": {
    value: "N",
    help: "port of the embedded PostgreSQL (4010); 0 takes any that is free",
    schema: port(0, 65535, 4010),
  },
  host: {
    value: "ADDRESS",
    help: "address that the gateway listens on (127.0.0.1); the subgraphs never leave 127.0.0.1",
    schema: z.string().min(1).default("127.0.0.1"),
  },
  data: {
    value: "FOLDER",
    help: "folder with the published open data; without it a demo country is invented",
    schema: z.string().min(1).optional(),
  },
  state: {
    value: "FOLDER",
    help: "where the embedded database keeps its files (.samenloop)",
    schema: z.string().min(1).default(".samenloop"),
  },
  leerlingen: {
    value: "N",
    help: "how many children to invent (10000)",
    schema: wholeNumber(50, 1_000_000, "a number between 50 and 1000000").optional(),
  },
  seed: {
    value: "N",
    help: "which children to invent: the same seed gives the same children",
    schema: wholeNumber(0, 4_294_967_295, "a whole number below 2^32").optional(),
  },
  peildatum: {
    value: "DATE",
    help: "the day on which everything happens (2026-10-01), or `vandaag` for the real one",
    schema: z
      .string()
      .refine(
        (text) => text === "vandaag" || isDatum(text),
        "must be a day as 2026-10-01, or `vandaag`",
      )
      .optional(),
  },
  opnieuw: {
    value: null,
    help: "throw the loaded data away and load anew",
    schema: toggle,
  },
  "toegestane-herkomst": {
    value: "ORIGINS",
    help: "origins whose pages may ask from a browser, separated by commas (http://localhost:5173)",
    schema: z
      .string()
      .default("http://localhost:5173")
      .transform((text) => text.split(",").map((origin) => origin.trim()))
      .refine(
        (origins) => origins.every(isOrigin),
        "must be a list of origins as http://localhost:5173",
      ),
  },
  "uitleg-sleutel": {
    value: "KEY",
    help: "whoever sends it as x-samenloop-uitleg sees how an answer was made (nobody)",
    schema: z.string().min(16, "must have 16 characters or more").optional(),
  },
  "jeugdzorg-url": {
    value: "URL",
    help: "ask this server for jeugdzorg instead of starting one",
    schema: z
      .string()
      .refine(
        isWebAddress,
        "must be a URL as https://jeugdzorg.example/graphql, without a password",
      )
      .optional(),
  },
  "jeugdzorg-sleutel": {
    value: "JWK",
    help: "public key that signs the koppelcodes of --jeugdzorg-url: a JWK (Set), or a file with one",
    schema: z.string().min(1).optional(),
  },
  ...Object.fromEntries(SUBGRAPHS.flatMap(databaseSettings)),
} satisfies Record<string, Setting>;

function databaseSettings(name: SubgraphName): [string, Setting<string | undefined>][] {
  return (["app", "owner"] as const).map((role) => [
    `${name}-${role}-url`,
    {
      value: "URL",
      help: `PostgreSQL for ${name}, as its ${role === "app" ? "limited role" : "owner, who migrates"}`,
      schema: postgresUrl,
    },
  ]);
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
