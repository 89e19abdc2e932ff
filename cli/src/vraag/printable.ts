/**
 * Text of an answer, harmless on a terminal: what would move the cursor, colour the screen or turn the reading
 * direction round is left out, so that an answer can look like nothing but an answer.
 */
export const printable = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/\p{Cs}/gu, "\uFFFD")
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll(/\p{Cf}/gu, "");

const graphemes = new Intl.Segmenter("nl");
const segments = (text: string): string[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment);

/** How many places a text takes on a terminal: pictures and East Asian signs take two. */
export const widthOf = (text: string): number =>
  PLAIN.test(text)
    ? text.length
    : segments(text).reduce((width, segment) => width + (WIDE.test(segment) ? 2 : 1), 0);

const PLAIN = /^[\x20-\x7E]*$/;
const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/** The text, or what fits of it with an ellipsis; never half a sign. */
export function cutTo(text: string, places: number): string {
  if (widthOf(text) <= places) return text;
  let kept = "";
  for (const segment of segments(text)) {
    if (widthOf(kept + segment) > places - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
