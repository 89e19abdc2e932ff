import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  type DocumentNode,
  type OperationDefinitionNode,
} from "graphql";
import { fragmentsByName, type Fragments } from "../operation/fragments-by-name.ts";
import { definitionsUsed } from "../operation/definitions-used.ts";

/** A sub-query as a planner wrote it. */
export interface ParsedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
}

export function parseOperation(text: string): ParsedOperation {
  const document = parse(text, { noLocation: true });
  const { definitions } = document;
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("A plan asks operations.");
  return { document, operation, fragments: fragmentsByName(document) };
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
