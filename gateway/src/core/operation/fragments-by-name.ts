import { Kind, type DocumentNode, type FragmentDefinitionNode } from "graphql";

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsByName = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
