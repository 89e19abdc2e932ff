/**
 * Text of windows-1252; null when it holds one of the five bytes that mean nothing there.
 *
 * Node 20 reads it as latin1, and so makes of each apostrophe that Word has curled a sign that nobody sees.
 */
export function decodeWindows1252(content: Uint8Array): string | null {
  const latin1 = Buffer.from(content).toString("latin1");
  const text = latin1.replaceAll(
    /[\u0080-\u009f]/g,
    (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? "",
  );
  return text.includes(NONE) ? null : text;
}

const NONE = "\ufffd";

/** Where it differs from latin1: bytes 0x80 to 0x9f. */
const SIGNS = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
