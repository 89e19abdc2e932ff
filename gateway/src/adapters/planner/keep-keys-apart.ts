import { Kind, parse, print, visit, type DocumentNode, type FieldNode } from "graphql";
import type {
  EntityBatch,
  FetchStep,
  OutputRewrite,
  PlacePath,
  Plan,
  PlanStep,
  RequiredSelection,
} from "../../core/plan/plan-step.ts";
import { mapPlan } from "./map-plan.ts";

/** Keys that planners make up themselves; a client that uses one is not to meet them. */
const MADE_UP = /^_internal_qp_alias_|__alias_\d+$|^_vraag_|^_sleutel_/;

/**
 * A client may call one field by the name of another that the plan needs (`id: naam`), or ask one with arguments of its
 * own that a `@requires` asks with others. Both planners then lose one of the two without a word: the stock one asks only
 * its own, the native one reads what was asked for the client as if it were a key.
 *
 * So a client's key that can collide travels under a key of ours while planning. In the plan it gets its name back,
 * and what the planner needs for itself stands beside it under a name that no client has.
 */
export function keepKeysApart(
  document: DocumentNode,
  needed: ReadonlySet<string>,
): { readonly query: DocumentNode; readonly restore: (plan: Plan) => Plan } {
  const keys = collidingKeys(document, needed);
  if (keys.size === 0) return { query: document, restore: (plan) => plan };
  const asked = (key: string) => (keys.has(key) ? `_vraag_${key}` : key);
  const restored = new Map(
    [...keys].flatMap((key): [string, string][] => [
      [key, `_sleutel_${key}`],
      [asked(key), key],
    ]),
  );
  const rename = (key: string) => restored.get(key) ?? key;
  return {
    query: renameKeys(document, asked),
    restore: (plan) => mapPlan(plan, renamedStep(rename)),
  };
}

function collidingKeys(document: DocumentNode, needed: ReadonlySet<string>): Set<string> {
  const keys = new Set<string>();
  visit(document, {
    Field: ({ name, alias, arguments: given = [] }) => {
      const key = (alias ?? name).value;
      const isOther = key !== name.value || given.length > 0;
      if ((isOther && needed.has(key)) || MADE_UP.test(key)) keys.add(key);
    },
  });
  return keys;
}

type Rename = (key: string) => string;

function renameKeys(document: DocumentNode, rename: Rename): DocumentNode {
  return visit(document, {
    Field: (node): FieldNode | undefined => {
      const key = (node.alias ?? node.name).value;
      const renamed = rename(key);
      if (renamed === key) return undefined;
      const { alias: _, ...bare } = node;
      if (renamed === node.name.value) return bare;
      return { ...bare, alias: { kind: Kind.NAME, value: renamed } };
    },
  });
}

const renamedStep =
  (rename: Rename) =>
  <S extends PlanStep>(step: S): S => {
    if (step.kind === "fetch") return { ...step, ...renamedFetch(step, rename) };
    if (step.kind === "entities") {
      const operation = renamedText(step.operation, rename);
      return { ...step, operation, batches: step.batches.map((it) => renamedBatch(it, rename)) };
    }
    if (step.kind === "defer") {
      const deferred = step.deferred.map((it) => ({ ...it, path: it.path.map(rename) }));
      return { ...step, deferred };
    }
    return step;
  };

function renamedFetch(step: FetchStep, rename: Rename): Partial<FetchStep> {
  return {
    operation: renamedText(step.operation, rename),
    outputRewrites: step.outputRewrites.map((it) => renamedRewrite(it, rename)),
    at: renamedPath(step.at, rename),
  };
}

const renamedText = (operation: string, rename: Rename): string =>
  print(renameKeys(parse(operation), rename));

function renamedBatch(batch: EntityBatch, rename: Rename): EntityBatch {
  return {
    ...batch,
    paths: batch.paths.map((path) => renamedPath(path, rename)),
    requires: batch.requires.map((it) => renamedRequired(it, rename)),
    outputRewrites: batch.outputRewrites.map((it) => renamedRewrite(it, rename)),
  };
}

const renamedRewrite = ({ path, renameTo }: OutputRewrite, rename: Rename): OutputRewrite => ({
  path: renamedPath(path, rename),
  renameTo: rename(renameTo),
});

const renamedPath = (path: PlacePath, rename: Rename): PlacePath =>
  path.map((it) => (it.kind === "key" ? { ...it, key: rename(it.key) } : it));

function renamedRequired<R extends RequiredSelection>(required: R, rename: Rename): R {
  const selections = required.selections.map((it) => renamedRequired(it, rename));
  if (required.kind === "fragment") return { ...required, selections };
  return { ...required, selections, key: rename(required.key) };
}
