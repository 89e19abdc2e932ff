import type { Doel } from "@samenloop/schema/doel";
import type { Rol } from "@samenloop/schema/rol";

/** A question that is ready to be asked: the files of test/operations, which a test asks too. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whose question it is, and why that person asks; null when nobody said. */
  readonly rol: Rol | null;
  readonly doel: Doel | null;
}

interface Beside {
  readonly vraag: string;
  readonly variabelen?: Readonly<Record<string, unknown>>;
  readonly rol?: Rol;
  readonly doel?: Doel;
}

const texts = import.meta.glob<string>("../../../../test/operations/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const besides = import.meta.glob<Beside>("../../../../test/operations/*.json", {
  import: "default",
  eager: true,
});

export const QUESTIONS: readonly Question[] = Object.entries(texts).flatMap(([file, query]) => {
  const beside = besides[file.replace(/\.graphql$/, ".json")];
  if (!beside) return [];
  const id = file.slice(file.lastIndexOf("/") + 1).replace(/\.graphql$/, "");
  const { vraag, variabelen = {}, rol = null, doel = null } = beside;
  return [{ id, title: vraag, query, variables: variabelen, rol, doel }];
});
