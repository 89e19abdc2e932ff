import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { readSupergraph } from "./src/woordenboek/read-supergraph.ts";

const SUPERGRAPH = new URL("../../schema/supergraph.graphql", import.meta.url);
const NAME = "virtual:woordenboek";

/** Gives the pages the dictionary of the graph as data, so that no browser has to parse SDL. */
export function woordenboek(): Plugin {
  return {
    name: NAME,
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => {
      if (id !== `\0${NAME}`) return undefined;
      const json = JSON.stringify(readSupergraph(readFileSync(SUPERGRAPH, "utf8")));
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
