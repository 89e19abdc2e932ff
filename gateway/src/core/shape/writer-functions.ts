import type { GeneratedCode } from "../generated-code.ts";
import { quote } from "./quote.ts";
import type { CompositeShape, LeafShape, ListShape, ObjectShape, ValueShape } from "./shape.ts";

/** How answers of one shape are written. */
export interface Writing {
  /** Whether no text in an answer needs an escape, so that none is looked for. */
  readonly isPlain: boolean;
  /** Whether what stands at a place (its response keys, joined by dots) may stand elsewhere too. */
  readonly mayRepeat: (path: string) => boolean;
}

/** The functions of one writer: each adds one value to the text `t` and gives that back. */
interface Generating extends Writing {
  readonly code: GeneratedCode;
  repeats: number;
}

/** The name of the function that writes the whole. */
export const rootFunction = (code: GeneratedCode, shape: ObjectShape, writing: Writing): string =>
  objectFunction({ ...writing, code, repeats: 0 }, shape, "");

/** Whether the quote after the text that was written last is still to come: it goes with what comes next, in one piece. */
type Pending = "no" | "yes" | "maybe";

/** An expression: this text, and before it the quote that is pending. `e` knows about that where nobody else does. */
function literal(generating: Generating, pending: Pending, text: string): string {
  const bare = generating.code.constant(text);
  if (pending === "no") return bare;
  const quoted = generating.code.constant(`"${text}`);
  return pending === "yes" ? quoted : `(e?${quoted}:${bare})`;
}

/** Text is put together in one line, not as a tree: that is fewer pieces. */
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
    body += `v=s[${generating.code.constant(key)}];${written.code}`;
    ({ pending } = written);
  }
  const last = literal(generating, pending, shape.fields.length === 0 ? "{}" : "}");
  return generating.code.define(
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
      const code = `{const w=${generating.code.constant(write)}(v);if(w===undefined)throw G;t+=${before}+w}`;
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
  return generating.code.define(
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
    typename: generating.code.constant(shape.type),
    name: objectFunction(generating, shape, path),
  }));
  const [only] = functions;
  if (only && functions.length === 1 && byType.has(declared)) return only.name;
  const key = generating.code.constant("__typename");
  const choices = functions.map(
    ({ typename, name }) => `if(y===${typename})return ${name}(s,m,t);`,
  );
  const own = generating.code.constant(declared);
  return generating.code.define(
    "s,m,t",
    `if(s===undefined||s.constructor!==O)throw G;let y=s[${key}];if(y===undefined)y=${own};${choices.join("")}throw G`,
  );
}
