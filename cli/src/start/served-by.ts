import { SUBGRAPHS, type SubgraphName } from "@samenloop/schema";
import type { Settings } from "../settings/read-settings.ts";

/** All four, unless somebody else serves jeugdzorg. */
export const servedBy = ({ jeugdzorgUrl }: Settings): SubgraphName[] =>
  SUBGRAPHS.filter((name) => name !== "jeugdzorg" || jeugdzorgUrl === undefined);

/** On ports that follow each other, or on any that are free. */
export const portOf = (name: SubgraphName, { subgraphPort }: Settings): number =>
  subgraphPort === 0 ? 0 : subgraphPort + SUBGRAPHS.indexOf(name);
