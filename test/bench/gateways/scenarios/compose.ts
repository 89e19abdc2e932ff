import { composeSupergraph } from "@samenloop/gateway";
import type { Graph } from "./scenario.ts";

const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.3"
  import: ["@key", "@external", "@provides", "@requires", "@shareable"]
)`;

/** Subgraph SDLs by name → a supergraph for wherever they are served. */
export function compose(subgraphs: Readonly<Record<string, string>>): Graph["supergraph"] {
  return (urlOf) =>
    composeSupergraph(
      Object.entries(subgraphs).map(([name, sdl]) => ({
        name,
        url: urlOf(name),
        sdl: `${LINK}\n${sdl}`,
      })),
    );
}
