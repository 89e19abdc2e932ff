import type { Source } from "../fetch/failure.ts";
import { isWhole } from "./leaf.ts";
import { quote } from "./quote.ts";
import type { CompositeShape, LeafShape, ListShape, ObjectShape, ValueShape } from "./shape.ts";

/** What was written of each object that stands in more than one place, by the number of the place. */
export type Memo = (Map<object, string> | undefined)[];

/** JSON text of an answer in which nothing is missing; undefined for any other, which needs to be written carefully. */
export type WriteFast = (root: Source, memo: Memo | null) => string | undefined;

/** How answers of one shape are written. */
export interface Writing {
  /** Whether no text in an answer needs an escape, so that none is looked for. */
  readonly isPlain: boolean;
  /** Whether what stands at a place (its response keys, joined by dots) may stand elsewhere too. */
  readonly mayRepeat: (path: string) => boolean;
}

/**
 * Generates code that writes answers of one shape. It knows nothing of errors: at the first value that is not as
 * agreed it gives up.
 *
 * @throws EvalError where the process may not generate code
 */
export function generateWriter(shape: ObjectShape, writing: Writing): WriteFast {
  const { code, constants } = writerCode(shape, writing);
  // oxlint-disable-next-line no-implied-eval
  const factory = new Function("K", "G", "O", "q", "d", code) as Factory;
  return factory(constants, GIVE_UP, Object, quote, wholeNumber);
}

/** The code holds no text of a client or a schema: names and keys are numbered places in the table of constants. */
export function writerCode(
  shape: ObjectShape,
  writing: Writing,
): { readonly code: string; readonly constants: readonly unknown[] } {
  const generating: Generating = { ...writing, constants: new Map(), functions: [], repeats: 0 };
  const root = objectFunction(generating, shape, "");
  const constants = [...generating.constants.keys()];
  const names = constants.map((_, index) => `k${index}=K[${index}]`).join(",");
  const code = `"use strict";const ${names || "k=0"};
${generating.functions.join("\n")}
return (r,m)=>{try{return ${root}(r,m)}catch(e){if(e===G)return undefined;throw e}}`;
  return { code, constants };
}

type Factory = (...parts: readonly unknown[]) => WriteFast;

const GIVE_UP = Symbol("not as agreed");

/** An ID that a subgraph wrote as a number. */
const wholeNumber = (value: unknown): string => {
  if (!isWhole(value)) throw GIVE_UP;
  return `"${String(value)}"`;
};

interface Generating extends Writing {
  readonly constants: Map<unknown, number>;
  readonly functions: string[];
  repeats: number;
}

function constant({ constants }: Generating, value: unknown): string {
  const index = constants.get(value) ?? constants.size;
  constants.set(value, index);
  return `k${index}`;
}

function define({ functions }: Generating, parameters: string, body: string): string {
  const name = `f${functions.length}`;
  functions.push(`function ${name}(${parameters}){${body}}`);
  return name;
}

function objectFunction(generating: Generating, shape: ObjectShape, path: string): string {
  const lines = shape.fields.map(({ key, value }, index) => {
    const head = `${index === 0 ? "{" : ","}${quote(key)}:`;
    const below = path === "" ? key : `${path}.${key}`;
    if (value.kind === "typename") {
      return `t+=${constant(generating, head + quote(shape.type))};`;
    }
    const read = `v=s[${constant(generating, key)}];`;
    return read + writeStatement(generating, value, { head, path: below });
  });
  const end = shape.fields.length === 0 ? '"{}"' : 't+"}"';
  return define(
    generating,
    "s,m",
    `if(s===undefined||s.constructor!==O)throw G;let t="",v;${lines.join("")}return ${end}`,
  );
}

interface Spot {
  /** Text before the value. */
  readonly head: string;
  readonly path: string;
}

/** Adds the value `v` to the text `t`. */
function writeStatement(generating: Generating, shape: ValueShape, spot: Spot): string {
  const write = presentStatement(generating, shape, spot);
  if (shape.isNonNull) return `if(v===null)throw G;${write}`;
  return `if(v===null)t+=${constant(generating, `${spot.head}null`)};else{${write}}`;
}

function presentStatement(generating: Generating, shape: ValueShape, spot: Spot): string {
  if (shape.kind === "typename") throw new Error("A type name is no value of an answer.");
  if (shape.kind === "leaf") return leafStatement(generating, shape, spot.head);
  const name =
    shape.kind === "list"
      ? listFunction(generating, shape, spot.path)
      : compositeFunction(generating, shape, spot.path);
  const head = constant(generating, spot.head);
  const call = `t+=${head}+${name}(v,m);`;
  if (!generating.mayRepeat(spot.path)) return call;
  const repeat = generating.repeats;
  // To look at a character of a text that was put together makes one piece of it, which the next time is only copied.
  generating.repeats += 1;
  return `if(m===null){${call}}else{const M=m[${repeat}]??=new Map();let w=M.get(v);if(w===undefined){w=${name}(v,m);M.set(v,w)}else if(w.charCodeAt(0)===0)throw G;t+=${head}+w}`;
}

function leafStatement(generating: Generating, { type, write }: LeafShape, head: string): string {
  const before = constant(generating, head);
  switch (type) {
    case "String":
      return `if(typeof v!=="string")throw G;${textStatement(generating, head)}`;
    case "ID":
      return `if(typeof v==="string"){${textStatement(generating, head)}}else t+=${before}+d(v);`;
    case "Int":
      return `if(typeof v!=="number"||(v|0)!==v)throw G;t+=${before}+v;`;
    case "Boolean":
      return `if(typeof v!=="boolean")throw G;t+=${before}+v;`;
    default:
      return `{const w=${constant(generating, write)}(v);if(w===undefined)throw G;t+=${before}+w}`;
  }
}

/** Adds the text `v`: the quote before it in one piece with the head, and both left to `q` where it may need escapes. */
const textStatement = (generating: Generating, head: string): string =>
  generating.isPlain
    ? `t+=${constant(generating, `${head}"`)}+v+${constant(generating, '"')};`
    : `t+=${constant(generating, head)}+q(v);`;

function listFunction(generating: Generating, { item }: ListShape, path: string): string {
  const write = writeStatement(generating, item, { head: "", path });
  return define(
    generating,
    "a,m",
    `if(!Array.isArray(a))throw G;const n=a.length;let t="[",v;for(let i=0;i<n;i++){if(i>0)t+=",";v=a[i];${write}}return t+"]"`,
  );
}

function compositeFunction(
  generating: Generating,
  { declared, byType }: CompositeShape,
  path: string,
): string {
  const functions = [...byType.values()].map((shape) => ({
    typename: constant(generating, shape.type),
    name: objectFunction(generating, shape, path),
  }));
  const [only] = functions;
  if (only && functions.length === 1 && byType.has(declared)) return only.name;
  const key = constant(generating, "__typename");
  const choices = functions.map(({ typename, name }) => `if(y===${typename})return ${name}(s,m);`);
  const own = constant(generating, declared);
  return define(
    generating,
    "s,m",
    `if(s===undefined||s.constructor!==O)throw G;let y=s[${key}];if(y===undefined)y=${own};${choices.join("")}throw G`,
  );
}
