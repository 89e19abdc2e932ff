import { isAscii } from "node:buffer";
import { brotliDecompress, gunzip, inflate, type InputType } from "node:zlib";
import type { SubAnswer, SubAnswerText } from "../../core/fetch/subgraph-client.ts";
import type { Coding } from "./read-head.ts";

/** UTF-8 as text. What is ASCII, as most JSON is, need not be decoded: it is copied. */
export function decode(body: Buffer): SubAnswerText {
  const bytes = body.length;
  return isAscii(body)
    ? { text: body.toString("latin1"), ascii: body, bytes }
    : { text: body.toString("utf8"), ascii: null, bytes };
}

const INVALID: SubAnswer = { failed: "SUBGRAPH_ANSWER_INVALID" };

type Inflate = (
  body: InputType,
  options: { readonly maxOutputLength: number; readonly chunkSize: number },
  done: (error: Error | null, inflated: Buffer) => void,
) => void;

const INFLATE: Readonly<Record<Exclude<Coding, "identity">, Inflate>> = {
  gzip: gunzip,
  deflate: inflate,
  br: brotliDecompress,
};

/** A body that may be a bomb: it is unfolded off this thread, and no further than allowed. */
export interface Folded {
  readonly body: Buffer;
  readonly coding: Exclude<Coding, "identity">;
  readonly mostBytes: number;
}

/** Each piece waits its turn among whatever else is off this thread: few of them, or a busy machine takes a second. */
const PIECE = 1 << 17;

export function unfold(folded: Folded, done: (answer: SubAnswer) => void): void {
  const options = { maxOutputLength: folded.mostBytes, chunkSize: PIECE };
  INFLATE[folded.coding](folded.body, options, (error, inflated) => {
    done(error ? INVALID : decode(inflated));
  });
}
