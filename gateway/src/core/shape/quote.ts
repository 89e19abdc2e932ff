/** What JSON writes differently from how it stands in a string (RFC 8259 §7), and halves of characters. */
// oxlint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Up to here it is quicker to look at each character than to start a search. */
const SHORT = 40;

/** A string as JSON text. */
export function quote(text: string): string {
  const isPlain = text.length > SHORT ? !NEEDS_ESCAPE.test(text) : isPlainShort(text);
  return isPlain ? `"${text}"` : JSON.stringify(text);
}

function isPlainShort(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x22 || code === 0x5c) return false;
    if (code >= 0xd800 && code <= 0xdfff) return false;
  }
  return true;
}
