import { Lexer, Source, TokenKind, type Token } from "graphql";

/** What is known of a text before it is parsed. */
export interface TextLimits {
  /** Lexical tokens. */
  readonly tokens: number;
  /** Brackets of any kind inside each other: a parser calls itself for each of them, and its stack is finite. */
  readonly nesting: number;
}

export interface Overrun {
  readonly name: keyof TextLimits;
  /** The first token that is one too many, or one too deep. */
  readonly token: Token;
}

/** Reads until the first token that goes over a limit; the rest of a hostile text is never looked at. */
export function scanText(text: string, limits: TextLimits): Overrun | null {
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  for (let tokens = 1; ; tokens += 1) {
    const token = lexer.advance();
    if (token.kind === TokenKind.EOF) return null;
    if (tokens > limits.tokens) return { name: "tokens", token };
    nesting += STEPS.get(token.kind) ?? 0;
    if (nesting > limits.nesting) return { name: "nesting", token };
  }
}

const STEPS: ReadonlyMap<TokenKind, 1 | -1> = new Map([
  [TokenKind.PAREN_L, 1],
  [TokenKind.BRACKET_L, 1],
  [TokenKind.BRACE_L, 1],
  [TokenKind.PAREN_R, -1],
  [TokenKind.BRACKET_R, -1],
  [TokenKind.BRACE_R, -1],
]);
