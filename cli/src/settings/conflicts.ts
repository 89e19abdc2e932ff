import { SUBGRAPHS } from "@samenloop/schema";
import { databaseOf, roleOf } from "./postgres-url.ts";
import type { Settings } from "./read-settings.ts";

/** Databases that are each in order and yet cannot all be meant. */
export function databaseConflicts({ databases }: Settings): string[] {
  const found: string[] = [];
  const owners = new Map<string, string>();
  for (const name of SUBGRAPHS) {
    const urls = databases[name];
    if (!urls) continue;
    if (roleOf(urls.app) === roleOf(urls.owner)) {
      found.push(`--${name}-app-url must name another role than the owner, one that may only read`);
    }
    const place = databaseOf(urls.owner);
    const other = owners.get(place);
    if (other) found.push(`--${name}-owner-url must name another database than that of ${other}`);
    owners.set(place, name);
  }
  return found;
}

/** What cannot be together in one house: better said now than after everything was loaded. */
export function houseConflicts(settings: Settings): string[] {
  const isTwice = settings.jeugdzorgUrl !== undefined && settings.databases.jeugdzorg !== undefined;
  const jeugdzorg =
    "--jeugdzorg-url asks another server, so that --jeugdzorg-app-url has no meaning";
  return [...(isTwice ? [jeugdzorg] : []), ...portConflicts(settings)];
}

function portConflicts({ port, subgraphPort, databasePort, ...settings }: Settings): string[] {
  const isEmbedded = SUBGRAPHS.some(
    (name) => !settings.databases[name] && !(name === "jeugdzorg" && settings.jeugdzorgUrl),
  );
  const subgraphPorts = SUBGRAPHS.map((name, i): [string, number] => [
    `subgraph ${name}`,
    subgraphPort === 0 ? 0 : subgraphPort + i,
  ]);
  const taken: readonly (readonly [string, number])[] = [
    ["the gateway", port],
    ...(isEmbedded ? [["the database", databasePort] as const] : []),
    ...subgraphPorts,
  ];
  return taken.flatMap(([what, number], i) => {
    const earlier = taken.slice(0, i).find(([, other]) => other === number && number !== 0);
    return earlier ? [`port ${number} cannot be that of both ${earlier[0]} and ${what}`] : [];
  });
}
