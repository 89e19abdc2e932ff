import { buildASTSchema, extendSchema, graphqlSync, Kind, parse, type DocumentNode } from "graphql";

/** What the subgraphs of one scenario know, as plain objects that may point at each other. */
export interface Objects {
  /** Root fields, as values or as functions of their arguments. */
  readonly root: object;
  /** The object a representation stands for. */
  readonly entity: (representation: Representation) => object | undefined;
}

export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** The body of a request → the body of its answer. */
export type AnswerBody = (body: string) => string;

/**
 * Answers for all subgraphs of a supergraph at once, by graphql-js: the canned bytes are recorded from it.
 *
 * Each of them knows the whole graph, so it does not show when a gateway asks the wrong one; the answers of the gateways
 * are compared for that.
 */
export function answerFromObjects(supergraph: string, { root, entity }: Objects): AnswerBody {
  const document = parse(supergraph);
  const lenient = { assumeValid: true, assumeValidSDL: true };
  const schema = extendSchema(buildASTSchema(document, lenient), protocolOf(document), lenient);
  const entities = ({ representations }: { readonly representations: readonly Representation[] }) =>
    representations.map((representation) => {
      const found = entity(representation);
      return found ? { ...found, __typename: representation.__typename } : null;
    });
  const rootValue = { ...root, _entities: entities };
  return (body) => {
    const { query: source, variables: variableValues, operationName } = JSON.parse(body);
    const result = graphqlSync({ schema, source, rootValue, variableValues, operationName });
    return JSON.stringify(result);
  };
}

function protocolOf(supergraph: DocumentNode): DocumentNode {
  const entities = supergraph.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION &&
    node.directives?.some(({ arguments: given }) => given?.some(({ name }) => name.value === "key"))
      ? [node.name.value]
      : [],
  );
  return parse(`
    scalar _Any
    union _Entity = ${entities.join(" | ")}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
  `);
}
