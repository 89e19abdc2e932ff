import type { SelectedField, Selection, SelectionByType } from "../fetch/selection.ts";
import type { GeneratedCode } from "../generated-code.ts";
import { quote } from "../shape/quote.ts";
import type { Readable, ReadableBatch } from "./readable.ts";

/** The functions of one reader; each of them begins to read where `P` stands, and leaves it behind what it read. */
export interface Generating {
  readonly code: GeneratedCode;
  /** Names of functions that read an object, by what they read. */
  readonly objects: Map<Selection, string>;
}

/** More types than this at one place would be looked for one after the other. */
const MOST_TYPES = 16;

/** The name of a constant: characters that must stand in the text. Names of GraphQL are ASCII. */
export const literal = ({ code }: Pick<Generating, "code">, text: string): string =>
  code.constant(Uint8Array.from(Buffer.from(text, "latin1")));

/** The name of the function that reads the data; null when some of it cannot be read. */
export function dataReader(generating: Generating, readable: Readable): string | null {
  return readable.kind === "root"
    ? objectReader(generating, readable.selection)
    : entitiesReader(generating, readable.batches);
}

function entitiesReader(generating: Generating, batches: readonly ReadableBatch[]): string | null {
  const reads: string[] = [];
  for (const [index, batch] of batches.entries()) {
    const read = batchReader(generating, batch);
    if (read === null) return null;
    const head = literal(generating, `${index === 0 ? "{" : ","}${quote(batch.alias)}:`);
    reads.push(`at(${head});o[${generating.code.constant(batch.alias)}]=${read}(S[${index}]);`);
  }
  const tail = literal(generating, "}");
  return generating.code.define("", () => `const o={};${reads.join("")}at(${tail});return o`);
}

/** As many entities as were asked about, each of the type that it was said to be. */
function batchReader(generating: Generating, { types, answers }: ReadableBatch): string | null {
  if (types.length > MOST_TYPES) return null;
  let choices = "";
  for (const type of types) {
    const selection = answers.of(type);
    const read = selection && objectReader(generating, selection);
    if (!read) return null;
    choices += `y===${generating.code.constant(type)}?${read}():`;
  }
  return generating.code.define(
    "s",
    () =>
      `const n=s.length,l=[];let i=0;if(open(0))do{if(i===n)no();const y=s[i++];l.push(nul()?null:${choices}no())}while(more());if(i!==n)no();return l`,
  );
}

/**
 * An object is made by a function of its own, with `Object.prototype` for its prototype: it is as plain as any other,
 * and has room for all its fields from the beginning.
 */
function objectReader(generating: Generating, selection: Selection): string | null {
  const known = generating.objects.get(selection);
  if (known) return known;
  const values: string[] = [];
  let reads = "";
  let next = "{";
  for (const [index, field] of selection.fields.entries()) {
    next += `${index === 0 ? "" : ","}${quote(field.key)}:`;
    if (field.name === "__typename") {
      next += quote(selection.type);
      values.push(generating.code.constant(selection.type));
      continue;
    }
    const read = fieldReader(generating, field);
    if (read === null) return null;
    reads += `at(${literal(generating, next)});const v${index}=${read}(0);`;
    values.push(`v${index}`);
    next = "";
  }
  reads += `at(${literal(generating, `${next}}`)});`;
  const writes = writesOf(generating, selection, values);
  if (writes === null) return null;
  const made = generating.code.define("", () => "");
  generating.code.once(`${made}.prototype=O;`);
  const name = generating.code.define("", () => `${reads}const o=new ${made}();${writes}return o`);
  generating.objects.set(selection, name);
  return name;
}

/** Null for the one key that would not become a field of an object. */
function writesOf(
  generating: Generating,
  { fields }: Selection,
  values: readonly string[],
): string | null {
  if (fields.some(({ as }) => as === "__proto__")) return null;
  // Of two that go on under the same key, the first does.
  const isFirst = ({ as }: SelectedField, index: number): boolean =>
    fields.findIndex((other) => other.as === as) === index;
  return fields
    .map((field, index) =>
      isFirst(field, index) ? `o[${generating.code.constant(field.as)}]=${values[index]};` : "",
    )
    .join("");
}

const fieldReader = (generating: Generating, { below }: SelectedField): string | null =>
  below ? compositeReader(generating, below) : "leaf";

/** An object, null, or a list of these. */
function compositeReader(generating: Generating, below: SelectionByType): string | null {
  const read = typedReader(generating, below);
  return (
    read &&
    generating.code.define(
      "d",
      (own) => `if(object())return ${read};if(nul())return null;${listOf(`${own}(d+1)`, "d")}`,
    )
  );
}

/** A list that grows makes room for sixteen more: one of a few items is made as long as it is. */
const listOf = (item: string, depth: string): string =>
  `if(!open(${depth}))return [];const a=${item};if(!more())return [a];const b=${item};if(!more())return [a,b];const c=${item};if(!more())return [a,b,c];const l=[a,b,c];do l.push(${item});while(more());return l`;

/** An expression: what reads an object of the type that it says it is, as far as that makes a difference. */
function typedReader(generating: Generating, below: SelectionByType): string | null {
  const [declared, ...others] = below.types().map((type) => below.of(type));
  if (!declared) return null;
  if (others.length === 0 || !declared.fields.some(isTypename)) {
    const read = objectReader(generating, declared);
    return read && `${read}()`;
  }
  if (others.length >= MOST_TYPES) return null;
  const choices = [declared, ...others].map((selection) => choiceOf(generating, selection));
  return choices.includes(null) ? null : `${choices.join("")}no()`;
}

/** The beginning of an expression: the object, when it says first that it is of this type. */
function choiceOf(generating: Generating, selection: Selection | null | undefined): string | null {
  const [first] = selection?.fields ?? [];
  if (!selection || !first || !isTypename(first)) return null;
  const read = objectReader(generating, selection);
  const beginning = literal(generating, `{${quote(first.key)}:${quote(selection.type)}`);
  return read && `is(${beginning})?${read}():`;
}

const isTypename = ({ name }: SelectedField): boolean => name === "__typename";
