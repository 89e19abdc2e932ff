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
return (r,m)=>{try{return ${root}(r,m,"")}catch(e){if(e===G)return undefined;throw e}}`;
  return { code, constants };
}

type Factory = (...parts: readonly unknown[]) => WriteFast;

const GIVE_UP = Symbol("not as agreed");

/** An ID that a subgraph wrote as a number. */
const wholeNumber = (value: unknown): string => {
  if (!isWhole(value)) throw GIVE_UP;
  return String(value);
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

/** Whether the quote after the text that was written last is still to come: it goes with what comes next, in one piece. */
type Pending = "no" | "yes" | "maybe";

/** An expression: this text, and before it the quote that is pending. `e` knows about that where nobody else does. */
function literal(generating: Generating, pending: Pending, text: string): string {
  const bare = constant(generating, text);
  if (pending === "no") return bare;
  const quoted = constant(generating, `"${text}`);
  return pending === "yes" ? quoted : `(e?${quoted}:${bare})`;
}

/** Each function adds one value to the text `t` and gives that back: text is put together in one line, not as a tree. */
function objectFunction(generating: Generating, shape: ObjectShape, path: string): string {
  let pending: Pending = "no";
  let body = "";
  for (const [index, { key, value }] of shape.fields.entries()) {
    const head = `${index === 0 ? "{" : ","}${quote(key)}:`;
    if (value.kind === "typename") {
      body += `t+=${literal(generating, pending, head + quote(shape.type))};`;
      pending = "no";
      continue;
    }
    const below = path === "" ? key : `${path}.${key}`;
    const written = writeStatement(generating, value, { head, path: below, pending });
    body += `v=s[${constant(generating, key)}];${written.code}`;
    ({ pending } = written);
  }
  const last = literal(generating, pending, shape.fields.length === 0 ? "{}" : "}");
  return define(
    generating,
    "s,m,t",
    `if(s===undefined||s.constructor!==O)throw G;let v,e=false;${body}return t+${last}`,
  );
}

interface Spot {
  /** Text before the value. */
  readonly head: string;
  readonly path: string;
  readonly pending: Pending;
}

interface Statement {
  readonly code: string;
  /** After it. */
  readonly pending: Pending;
}

/** Adds the value `v` to the text `t`. */
function writeStatement(generating: Generating, shape: ValueShape, spot: Spot): Statement {
  const { code, pending } = presentStatement(generating, shape, spot);
  if (shape.isNonNull) return { code: `if(v===null)throw G;${code}`, pending };
  const nothing = `t+=${literal(generating, spot.pending, `${spot.head}null`)};`;
  if (pending === "no") return { code: `if(v===null)${nothing}else{${code}}`, pending };
  return { code: `if(v===null){${nothing}e=false}else{${code}e=true}`, pending: "maybe" };
}

function presentStatement(generating: Generating, shape: ValueShape, spot: Spot): Statement {
  if (shape.kind === "typename") throw new Error("A type name is no value of an answer.");
  if (shape.kind === "leaf") return leafStatement(generating, shape, spot);
  const name =
    shape.kind === "list"
      ? listFunction(generating, shape, spot.path)
      : compositeFunction(generating, shape, spot.path);
  const head = literal(generating, spot.pending, spot.head);
  const call = `t=${name}(v,m,t+${head});`;
  if (!generating.mayRepeat(spot.path)) return { code: call, pending: "no" };
  const repeat = generating.repeats;
  generating.repeats += 1;
  // To look at a character of a text that was put together makes one piece of it, which the next time is only copied.
  const again = `const M=m[${repeat}]??=new Map();let w=M.get(v);if(w===undefined){w=${name}(v,m,"");M.set(v,w)}else if(w.charCodeAt(0)===0)throw G;t+=${head}+w`;
  return { code: `if(m===null){${call}}else{${again}}`, pending: "no" };
}

function leafStatement(generating: Generating, shape: LeafShape, spot: Spot): Statement {
  const { type, write } = shape;
  const before = literal(generating, spot.pending, spot.head);
  const text = textStatement(generating, spot);
  switch (type) {
    case "String":
      return { ...text, code: `if(typeof v!=="string")throw G;${text.code}` };
    case "ID":
      return { ...text, code: `if(typeof v!=="string")v=d(v);${text.code}` };
    case "Int":
      return { code: `if(typeof v!=="number"||(v|0)!==v)throw G;t+=${before}+v;`, pending: "no" };
    case "Boolean":
      return { code: `if(typeof v!=="boolean")throw G;t+=${before}+v;`, pending: "no" };
    default: {
      const code = `{const w=${constant(generating, write)}(v);if(w===undefined)throw G;t+=${before}+w}`;
      return { code, pending: "no" };
    }
  }
}

/** Adds the text `v`: its first quote goes with the head and its last one with what follows, unless `q` is to see to both. */
function textStatement(generating: Generating, { head, pending }: Spot): Statement {
  if (!generating.isPlain) {
    return { code: `t+=${literal(generating, pending, head)}+q(v);`, pending: "no" };
  }
  return { code: `t+=${literal(generating, pending, `${head}"`)}+v;`, pending: "yes" };
}

function listFunction(generating: Generating, { item }: ListShape, path: string): string {
  const { code, pending } = writeStatement(generating, item, { head: "", path, pending: "no" });
  const last = pending === "no" ? "" : `t+=${literal(generating, pending, "")};`;
  return define(
    generating,
    "a,m,t",
    `if(!Array.isArray(a))throw G;const n=a.length;let v,e=false;t+="[";for(let i=0;i<n;i++){if(i>0)t+=",";v=a[i];${code}${last}}return t+"]"`,
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
  const choices = functions.map(
    ({ typename, name }) => `if(y===${typename})return ${name}(s,m,t);`,
  );
  const own = constant(generating, declared);
  return define(
    generating,
    "s,m,t",
    `if(s===undefined||s.constructor!==O)throw G;let y=s[${key}];if(y===undefined)y=${own};${choices.join("")}throw G`,
  );
}
