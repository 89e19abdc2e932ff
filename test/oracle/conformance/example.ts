import type { Rows, WorldText } from "../world/world-text.ts";

/** One shape of federation in the smallest world that shows it. One schema over the same rows says what is right. */
export interface Example {
  /** What holds, as a sentence about the answer. */
  readonly what: string;
  /** By name; written as federation 2 unless the SDL begins with `# fed 1`. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly rows: Rows;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** At most so many requests to subgraphs. */
  readonly calls?: number;
  /** What a subgraph may be asked that it cannot answer, because nobody reads the answer. */
  readonly unread?: string;
  /** By candidate, why it differs here; one that does not differ any more must go. */
  readonly differs?: Readonly<Partial<Record<"stock" | "apollo" | "hive", string>>>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@extends"])\n`;

export const worldTextOf = ({
  subgraphs,
  rows,
}: Pick<Example, "subgraphs" | "rows">): WorldText => ({
  subgraphs: Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    sdl: sdl.startsWith("# fed 1") ? sdl : LINK + sdl,
  })),
  rows,
});
