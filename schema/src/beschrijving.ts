/** A description of the contract in its two languages: Dutch for who works with children, English for who builds. */
export interface Beschrijving {
  readonly nl: string;
  readonly en: string;
}

/** Words that every longer sentence of one language has and none of the other. */
export const ALLEEN_ENGELS = /\b(the|and|with|which|that|this|when|whose|from)\b/i;
export const ALLEEN_NEDERLANDS = /\b(het|een|voor|niet|zijn|deze|wordt|naar|waar|aan)\b/i;

/**
 * Reads a description: the Dutch line and the English one, or on one line as many sentences of each. Null when it is
 * neither.
 */
export function leesBeschrijving(text: string): Beschrijving | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [nl = "", en = ""] =
    lines.length > 1 ? [lines[0], lines.slice(1).join(" ")] : halves(text.trim());
  const isWhole = [nl, en].every((part) => /^[\p{Lu}\d`].*[.?!]$/u.test(part));
  return isWhole ? { nl, en } : null;
}

/** Of an odd number of sentences the one in the middle goes where its words belong. */
function halves(line: string): readonly [string, string] {
  const sentences = line.split(/(?<=[.?!]) (?=[\p{Lu}\d`])/u);
  const middle = sentences[Math.floor(sentences.length / 2)] ?? "";
  const isOdd = sentences.length % 2 === 1 && sentences.length > 1;
  const half = Math.floor(sentences.length / 2) + (isOdd && !ALLEEN_ENGELS.test(middle) ? 1 : 0);
  return [sentences.slice(0, half).join(" "), sentences.slice(half).join(" ")];
}

const CITATION =
  /\b(AVG|UAVG|Besluit bekostiging WPO|Jeugdwet|Leerplichtwet|WEC|WPO|WVO 2020) artikel ([\d.]+[a-z]?(?: lid \d+[a-z]?)?)(?: en ([\d.]+[a-z]?))?/g;

/** The articles of law that a text names: `WPO 40a lid 2`. */
export function artikelenIn(text: string): string[] {
  return [...text.matchAll(CITATION)].flatMap(([, law, first, second]) =>
    [first, second].flatMap((article) => (article ? [`${law} ${article.replace(/\.$/, "")}`] : [])),
  );
}
