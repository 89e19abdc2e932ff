import { z } from "zod";
import { isWebAddress } from "../settings/web-address.ts";

const most = (limit: number) => z.int().min(1).max(limit);
const ms = most(86_400_000);
const origin = z
  .string()
  .refine(
    (text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text,
    "must be an origin as https://dashboard.example",
  );
const address = z.strictObject({
  url: z.string().refine(isWebAddress, "must be a URL, without a password").optional(),
  headers: z.record(z.string(), z.string()).optional(),
});

/** What a configuration file may say; what it does not say has the default that `CONFIG_HELP` names. */
export const CONFIG = z.strictObject({
  host: z.string().min(1).default("127.0.0.1"),
  planner: z.enum(["hive", "apollo"]).optional(),
  delen: z.boolean().default(false),
  uitstel: z.boolean().default(false),
  subgraphs: z.record(z.string().min(1), address).default({}),
  limieten: z
    .strictObject({
      tokens: most(1_000_000).default(15_000),
      nesting: most(500).default(200),
      diepte: most(500).default(50),
      aliassen: most(100_000).default(1000),
      selecties: most(1_000_000).default(20_000),
    })
    .prefault({}),
  tijden: z
    .strictObject({
      verzoekMs: ms.default(30_000),
      subgraphMs: ms.default(10_000),
      verbindingMs: ms.default(2000),
      planMs: ms.default(500),
      vragerMs: ms.default(15_000),
      lezerMs: ms.default(15_000),
      herlaadMs: ms.default(1000),
      afsluitMs: ms.default(10_000),
    })
    .prefault({}),
  groottes: z
    .strictObject({
      vraagBytes: most(1 << 30).default(262_144),
      antwoordBytes: most(1 << 30).default(5_242_880),
    })
    .prefault({}),
  compressie: z.union([z.literal(false), most(1 << 30)]).default(8192),
  verbindingen: most(1_000_000).default(10_000),
  cors: z.array(origin).default([]),
  documenten: z.string().min(1).optional(),
  alleenDocumenten: z.boolean().default(false),
  eldersGehandhaafd: z.array(z.string().min(1)).default([]),
  uitlegSleutel: z.string().min(16, "must have 16 characters or more").optional(),
});

export type Config = z.infer<typeof CONFIG>;
