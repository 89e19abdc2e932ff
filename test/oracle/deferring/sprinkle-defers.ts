import {
  Kind,
  parse,
  print,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type SelectionNode,
  type ValueNode,
  type VariableDefinitionNode,
} from "graphql";
import { MOST_DEFERS } from "../../../gateway/src/core/defer/name-defers.ts";
import type { Dice } from "../generate/dice.ts";
import type { OperationText } from "../operation/operation-text.ts";

/** The same question with `@defer` on some of its fragments, and on some that are put around what is asked. */
export function sprinkleDefers(operation: OperationText, dice: Dice): OperationText {
  const sprinkling: Sprinkling = { dice, variables: new Map(), left: { count: MOST_DEFERS / 2 } };
  const document = visit(parse(operation.query, { noLocation: true }), {
    FragmentSpread: (node) => ({
      ...node,
      directives: [...(node.directives ?? []), ...defers(sprinkling, 0.5)],
    }),
    InlineFragment: (node) => ({
      ...node,
      directives: [...(node.directives ?? []), ...defers(sprinkling, 0.5)],
    }),
    SelectionSet: {
      leave: ({ selections, ...set }) => ({ ...set, selections: around(sprinkling, selections) }),
    },
  });
  const sent = Object.fromEntries(sprinkling.variables);
  const variables = { ...operation.variables, ...sent };
  return { ...operation, query: print(declared(document, sprinkling)), variables };
}

interface Sprinkling {
  readonly dice: Dice;
  readonly variables: Map<string, boolean>;
  readonly left: { count: number };
}

/** Sometimes what is deferred is asked at once too. */
function around(
  sprinkling: Sprinkling,
  selections: readonly SelectionNode[],
): readonly SelectionNode[] {
  const { dice } = sprinkling;
  const directives = defers(sprinkling, 0.4);
  if (directives.length === 0) return selections;
  const inside = new Set(dice.some(selections, 1));
  const isPlain = (one: SelectionNode): boolean => !print(one).includes("@defer");
  const outside = selections.filter(
    (one) => !inside.has(one) || (isPlain(one) && dice.chance(0.15)),
  );
  const fragment: SelectionNode = {
    kind: Kind.INLINE_FRAGMENT,
    directives,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...inside] },
  };
  return dice.chance(0.5) ? [...outside, fragment] : [fragment, ...outside];
}

function defers({ dice, variables, left }: Sprinkling, chance: number): readonly DirectiveNode[] {
  if (!dice.chance(chance) || left.count === 0) return [];
  left.count -= 1;
  const given: [string, ValueNode][] = [];
  if (dice.chance(0.3)) {
    given.push(["label", { kind: Kind.STRING, value: `uitstel ${left.count}` }]);
  }
  if (dice.chance(0.1)) given.push(["if", { kind: Kind.BOOLEAN, value: dice.chance(0.5) }]);
  else if (dice.chance(0.15)) given.push(["if", variable(dice, variables)]);
  return [
    {
      kind: Kind.DIRECTIVE,
      name: { kind: Kind.NAME, value: "defer" },
      arguments: given.map(([name, value]) => ({
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: name },
        value,
      })),
    },
  ];
}

function variable(dice: Dice, variables: Sprinkling["variables"]): ValueNode {
  const name = `wacht${dice.int(2)}`;
  variables.set(name, variables.get(name) ?? dice.chance(0.5));
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}

const declared = (document: DocumentNode, { variables }: Sprinkling): DocumentNode =>
  visit(document, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [
        ...(node.variableDefinitions ?? []),
        ...[...variables.keys()].map(definition),
      ],
    }),
  });

const definition = (name: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: {
    kind: Kind.NON_NULL_TYPE,
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: "Boolean" } },
  },
});
