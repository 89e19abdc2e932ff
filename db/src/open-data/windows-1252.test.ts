import { expect, test } from "vitest";
import { decodeWindows1252 } from "./windows-1252.ts";

/** Bytes 0x80 to 0x9f after unicode.org's CP1252.TXT; 0 means nothing there. */
const CP1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
  0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
  0x203a, 0x0153, 0, 0x017e, 0x0178,
];

test("each byte is the sign that windows-1252 gives it, on every Node", () => {
  for (let byte = 0; byte < 256; byte += 1) {
    const expected = byte >= 0x80 && byte < 0xa0 ? (CP1252[byte - 0x80] ?? 0) : byte;
    const text = decodeWindows1252(Uint8Array.of(byte));
    expect([byte, text]).toEqual([
      byte,
      expected === 0 && byte !== 0 ? null : String.fromCodePoint(expected),
    ]);
  }
});
