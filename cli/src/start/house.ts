import { composeSupergraph, serveGateway } from "@samenloop/gateway";
import { jeugdzorg } from "@samenloop/jeugdzorg";
import { koppelingen } from "@samenloop/koppelingen";
import { onderwijs } from "@samenloop/onderwijs";
import {
  echteKlok,
  SUBGRAPHS,
  subgraphSdl,
  vasteKlok,
  type Klok,
  type SubgraphName,
} from "@samenloop/schema";
import { scholen } from "@samenloop/scholen";
import { serveSubgraph, type RunningSubgraph } from "@samenloop/subgraph-kit";
import { logBugsOf } from "../log-bug.ts";
import type { Settings } from "../settings/read-settings.ts";
import { fillDatabases } from "./contents.ts";
import { openDatabases, type Databases, type Progress } from "./databases.ts";
import { koppelcodeKeysOf } from "./koppelcode-keys.ts";
import type { MadeWith } from "./made-with.ts";
import { portOf, servedBy } from "./served-by.ts";

export interface House {
  readonly gatewayUrl: string;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly madeWith: MadeWith;
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly settings: Settings;
  readonly progress: Progress;
  /** Told of every SQL statement, by subgraph: for who counts and weighs them. */
  readonly onStatement?: (
    name: SubgraphName,
    statement: string,
    parameters: readonly unknown[],
  ) => void;
  /** Folder of the pages for people, where they are built. */
  readonly pages?: URL | undefined;
}

/** The subgraphs that this process serves itself. */
const OWN = { scholen, onderwijs, jeugdzorg, koppelingen };

/** Opens everything, from the databases up to the gateway; what was opened is closed again when a step fails. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { settings, progress, onStatement, pages } = options;
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.toReversed()) await closer();
  };
  try {
    const names = servedBy(settings);
    const databases = await openDatabases(settings, names, progress);
    closers.push(databases.close);
    const madeWith = await fillDatabases(settings, databases.urls, progress);
    const served = await serveAll(names, { settings, databases, madeWith, onStatement });
    closers.push(...served.map((subgraph) => subgraph.close));
    const subgraphUrls = {
      ...Object.fromEntries(served.map(({ name, url }) => [name, url])),
      ...(settings.jeugdzorgUrl && { jeugdzorg: settings.jeugdzorgUrl }),
    };
    progress("subgraphs answer; composing");
    const gateway = await serveGateway({
      supergraphSdl: composeContracts(subgraphUrls),
      subgraphUrls,
      host: settings.host,
      port: settings.port,
      allowedOrigins: settings.toegestaneHerkomst,
      reportBug: logBugsOf("gateway"),
      ...(settings.uitlegSleutel !== undefined && { explainKey: settings.uitlegSleutel }),
      today: () => klokOf(madeWith).vandaag(),
      ...(pages && { pages }),
    });
    closers.push(gateway.close);
    return { gatewayUrl: gateway.url, subgraphUrls, madeWith, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** The contracts of the schema room, composed; the addresses in it are only defaults. */
export function composeContracts(urls: Readonly<Record<string, string>>): string {
  return composeSupergraph(
    SUBGRAPHS.map((name) => ({ name, url: urls[name] ?? "", sdl: subgraphSdl(name) })),
  );
}

interface Serving {
  readonly settings: Settings;
  readonly databases: Databases;
  readonly madeWith: MadeWith;
  readonly onStatement: HouseOptions["onStatement"];
}

async function serveAll(
  names: readonly SubgraphName[],
  serving: Serving,
): Promise<readonly RunningSubgraph[]> {
  const results = await Promise.allSettled(names.map((name) => serveOne(name, serving)));
  const served = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failed = results.find((result) => result.status === "rejected");
  if (!failed) return served;
  await Promise.all(served.map((subgraph) => subgraph.close()));
  throw failed.reason;
}

/** One subgraph, on the loopback, as its app role. */
export async function serveOne(
  name: SubgraphName,
  { settings, databases, madeWith, onStatement }: Serving,
): Promise<RunningSubgraph> {
  const options = {
    appUrl: databases.urls[name]?.app ?? "",
    host: "127.0.0.1",
    port: portOf(name, settings),
    klok: klokOf(madeWith),
    koppelcode: koppelcodeKeysOf(name, settings),
    reportBug: logBugsOf(name),
    ...(onStatement && {
      onStatement: (statement: string, parameters: readonly unknown[]) =>
        onStatement(name, statement, parameters),
    }),
  };
  switch (name) {
    case "scholen":
      return serveSubgraph(OWN.scholen, options);
    case "onderwijs":
      return serveSubgraph(OWN.onderwijs, options);
    case "jeugdzorg":
      return serveSubgraph(OWN.jeugdzorg, options);
    case "koppelingen":
      return serveSubgraph(OWN.koppelingen, options);
  }
}

const klokOf = ({ peildatum }: MadeWith): Klok =>
  peildatum === "vandaag" ? echteKlok : vasteKlok(peildatum);
