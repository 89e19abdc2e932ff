import {
  isBestuursnummer,
  isBrin,
  isGemeentecode,
  isSamenwerkingsverbandcode,
  isSchooljaar,
  isVestigingscode,
  Problem,
} from "@samenloop/schema";

/** What may be asked for by a public code, how it is checked and how it is written. */
const CODES = {
  bestuursnummer: [isBestuursnummer, "41400"],
  brin: [isBrin, "00AO"],
  gemeentecode: [isGemeentecode, "GM0363"],
  samenwerkingsverbandcode: [isSamenwerkingsverbandcode, "PO2707"],
  schooljaar: [isSchooljaar, "2026-2027"],
  vestigingscode: [isVestigingscode, "00AO01"],
} as const;

type Code = keyof typeof CODES;

/**
 * The code, when it is well formed. These codes are public: a slip of the pen deserves a sentence that says how to
 * write it, where the id of a child would simply be absent.
 */
export function requireCode(kind: Code, code: string): string {
  const [isWellFormed, example] = CODES[kind];
  if (isWellFormed(code)) return code;
  throw new Problem("INPUT_INVALID", `A ${kind} is written as ${example}.`);
}

/** The same for the codes of a filter, which would otherwise find nothing and not say why. */
export const requireCodes = (kind: Code, codes: readonly string[]): string[] =>
  codes.map((code) => requireCode(kind, code));
