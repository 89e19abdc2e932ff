import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from "graphql";
import { definitionsUsed } from "../operation/definitions-used.ts";

/** A sub-query as a planner wrote it. */
export interface ParsedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export function parseOperation(text: string): ParsedOperation {
  const document = parse(text, { noLocation: true });
  const { definitions } = document;
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("A plan asks operations.");
  const fragments = definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION
      ? [[definition.name.value, definition] as const]
      : [],
  );
  return { document, operation, fragments: new Map(fragments) };
}

/** The same operation with only some of its root fields, and with no variable or fragment that they do not use. */
export function onlyRootFields(
  { document, operation }: ParsedOperation,
  keep: (key: string) => boolean,
): string {
  const selections = operation.selectionSet.selections.filter(
    (selection) => selection.kind === Kind.FIELD && keep((selection.alias ?? selection.name).value),
  );
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  return stripIgnoredCharacters(print(definitionsUsed(document, { ...operation, selectionSet })));
}
