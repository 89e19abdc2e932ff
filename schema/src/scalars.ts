import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { isPostcode } from "./codes.ts";
import { isDatum, isTijdstip } from "./klok.ts";
import { Problem } from "./problem.ts";

/** A scalar written as text: what is accepted is also what is served, unchanged. */
function textScalar(name: string, example: string, isValid: (text: string) => boolean) {
  const parse = (value: unknown): string => {
    if (typeof value === "string" && isValid(value)) return value;
    throw new Problem("INPUT_INVALID", `A ${name} is written as ${example}.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function parseBedrag(value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw new Problem("INPUT_INVALID", "A Bedrag is a whole number of euro cents, as 125000.");
}

/** How each scalar of schema/scalars.graphql is read and written. */
export const SCALARS = {
  Datum: textScalar("Datum", "2026-10-01", isDatum),
  Tijdstip: textScalar("Tijdstip", "2026-10-01T09:30:00+02:00", isTijdstip),
  Postcode: textScalar("Postcode", "1011AB", isPostcode),
  Bedrag: new GraphQLScalarType({
    name: "Bedrag",
    serialize: parseBedrag,
    parseValue: parseBedrag,
    parseLiteral: (node) => parseBedrag(node.kind === Kind.INT ? Number(node.value) : undefined),
  }),
};
