import {
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DirectiveNode,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fragmentsByName, type Fragments } from "./fragments-by-name.ts";
import type { Question } from "./root-fields.ts";

/**
 * The same question in words that every planner understands.
 *
 * What a literal condition switches off is gone, and a fragment on the type that it stands in has no type condition: the
 * native planner fails on either. `__typename` is asked of an abstract type of which only an alias of it was asked, since
 * nobody can tell otherwise what came back; and of an object of which all fields are asked under conditions, since the
 * stock planner does not ask for it at all when none of them holds.
 */
export function plainQuestion(schema: GraphQLSchema, { document, operation }: Question): Question {
  const typeInfo = new TypeInfo(schema);
  const fragments = fragmentsByName(document);
  const narrow = (condition: string): boolean => typeInfo.getParentType()?.name !== condition;
  const plain = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: { enter: (node) => withoutLiterals(node) },
      InlineFragment: { enter: (node) => plainFragment(node, narrow) },
      FragmentSpread: { enter: (node) => plainSpread(node, { fragments, narrow }) },
      SelectionSet: {
        leave: (node) => telling(node, isAbstractType(typeInfo.getParentType())),
      },
    }),
  );
  const found = plain.definitions[document.definitions.indexOf(operation)];
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new Error("Operations stay where they are.");
  return { document: plain, operation: found };
}

/** Null for what is never asked; undefined for what has no literal condition. */
function withoutLiterals<N extends SelectionNode>(node: N): N | null | undefined {
  const literal = (node.directives ?? []).filter(isLiteral);
  if (literal.length === 0) return undefined;
  if (literal.some((one) => !holds(one))) return null;
  return { ...node, directives: node.directives?.filter((one) => !isLiteral(one)) ?? [] };
}

const isLiteral = ({ name, arguments: given }: DirectiveNode): boolean =>
  isCondition({ name }) && given?.[0]?.value.kind === Kind.BOOLEAN;

const isCondition = ({ name }: Pick<DirectiveNode, "name">): boolean =>
  /^(skip|include)$/.test(name.value);

function holds({ name, arguments: given }: DirectiveNode): boolean {
  const value = given?.[0]?.value;
  return value?.kind === Kind.BOOLEAN && value.value === (name.value === "include");
}

function plainFragment(
  node: InlineFragmentNode,
  narrow: (condition: string) => boolean,
): InlineFragmentNode | null | undefined {
  const now = withoutLiterals(node);
  if (now === null) return null;
  const { typeCondition, ...rest } = now ?? node;
  return typeCondition && !narrow(typeCondition.name.value) ? rest : now;
}

interface Spreading {
  readonly fragments: Fragments;
  readonly narrow: (condition: string) => boolean;
}

/** A spread under a condition is written out where its type says nothing. */
function plainSpread(
  node: FragmentSpreadNode,
  { fragments, narrow }: Spreading,
): FragmentSpreadNode | InlineFragmentNode | null | undefined {
  const now = withoutLiterals(node);
  if (now === null) return null;
  const { directives = [] } = now ?? node;
  const fragment = fragments.get(node.name.value);
  if (!fragment || directives.length === 0 || narrow(fragment.typeCondition.name.value)) return now;
  return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet: fragment.selectionSet };
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

function telling(node: SelectionSetNode, isAbstract: boolean): SelectionSetNode | undefined {
  const { selections } = node;
  const isAliased = selections.some((one) => isTypename(one) && one.alias !== undefined);
  const isConditional = selections.every(({ directives = [] }) => directives.some(isCondition));
  if (!isConditional && !(isAbstract && isAliased)) return undefined;
  if (selections.some((one) => isTypename(one) && isBare(one))) return undefined;
  return { ...node, selections: [TYPENAME, ...selections] };
}

const isTypename = (node: SelectionNode): node is FieldNode =>
  node.kind === Kind.FIELD && node.name.value === "__typename";

const isBare = ({ alias, directives = [] }: FieldNode): boolean =>
  !alias && directives.length === 0;
