import { Kind, parse, print, visit, type EnumValueNode } from "graphql";

/** What stands in the place of a value. */
export const HIDDEN = "[verborgen]";

const hidden = (): EnumValueNode => ({ kind: Kind.ENUM, value: HIDDEN });

/** The same operation with every value in it hidden, defaults included; names of variables stay. */
export function hideValues(operation: string): string {
  const document = parse(operation, { noLocation: true });
  return print(
    visit(document, {
      IntValue: hidden,
      FloatValue: hidden,
      StringValue: hidden,
      BooleanValue: hidden,
      NullValue: hidden,
      EnumValue: hidden,
    }),
  );
}
