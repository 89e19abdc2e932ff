import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { weightsOf } from "./media-type.ts";

export type Encoding = "br" | "gzip";

/** The encoding that the client prefers, brotli when it has no preference; null when it names neither. */
export function preferredEncoding(acceptEncoding: string | undefined): Encoding | null {
  if (!acceptEncoding) return null;
  const weights = weightsOf(acceptEncoding);
  const brotli = weights.get("br") ?? 0;
  const zipped = weights.get("gzip") ?? 0;
  if (!(brotli > 0 || zipped > 0)) return null;
  return brotli >= zipped ? "br" : "gzip";
}

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Fast settings: JSON shrinks to a tenth with these too. */
const OPTIONS = {
  br: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  gzip: { level: 5 },
};

/**
 * Compresses off the event loop.
 *
 * The length of a compressed text tells about its content to whoever can both see that length and put text of his
 * own beside a secret (BREACH). An answer here repeats nothing that was asked but names of aliases, which only the
 * caller himself chooses, and no page of a stranger can ask in somebody's name: there are no cookies. Once an answer
 * holds a token or another secret of the session, that answer may not be compressed.
 */
export function compress(text: string, encoding: Encoding): Promise<Buffer> {
  return encoding === "br"
    ? compressors.br(text, OPTIONS.br)
    : compressors.gzip(text, OPTIONS.gzip);
}
