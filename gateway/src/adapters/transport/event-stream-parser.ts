/** One event of `text/event-stream`; its data are text as it was sent. */
export interface StreamEvent {
  readonly name: string;
  readonly data: string;
  /** Of the whole event on the line. */
  readonly bytes: number;
}

const LF = 0x0a;
const CR = 0x0d;
const COLON = 0x3a;
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Reads `text/event-stream` (the WHATWG's format) piece by piece, however it was cut on the way.
 *
 * Lines are cut as bytes, so that a character in two pieces stays whole and the cap counts what came over the line.
 */
export class EventStreamParser {
  readonly #mostBytes: number;
  #line: Buffer[] = [];
  #name = "";
  #data: string[] | null = null;
  #bytes = 0;
  /** The line before ended with a return: a line feed that follows at once belongs to it. */
  #afterReturn = false;
  #isFirstLine = true;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Whether an event is larger than allowed: do not read on then. */
  get isTooLarge(): boolean {
    return this.#bytes > this.#mostBytes;
  }

  /** The events that end in this piece, up to one that is too large. */
  read(piece: Buffer): readonly StreamEvent[] {
    const events: StreamEvent[] = [];
    let start = 0;
    for (let end = 0; end < piece.length; end++) {
      const byte = piece[end];
      if (byte !== LF && byte !== CR) continue;
      this.#keep(piece.subarray(start, end));
      if (this.isTooLarge) return events;
      start = end + 1;
      if (byte === LF && this.#afterReturn && this.#line.length === 0) this.#afterReturn = false;
      else this.#endLine(events, byte === CR);
    }
    this.#keep(piece.subarray(start));
    return events;
  }

  #keep(part: Buffer): void {
    if (part.length > 0) this.#line.push(part);
    this.#bytes += part.length;
  }

  #endLine(events: StreamEvent[], byReturn: boolean): void {
    this.#afterReturn = byReturn;
    const [first, ...more] = this.#line;
    this.#line = [];
    if (!first) return this.#endEvent(events);
    const line = more.length === 0 ? first : Buffer.concat([first, ...more]);
    if (line[0] !== COLON) return this.#readField(line);
    // A comment is a heartbeat: it belongs to no event, so no number of them makes one too large.
    this.#bytes -= line.length;
  }

  #readField(line: Buffer): void {
    let text = line.toString("utf8");
    if (this.#isFirstLine && text.startsWith(BYTE_ORDER_MARK)) text = text.slice(1);
    this.#isFirstLine = false;
    const colon = text.indexOf(":");
    const field = colon < 0 ? text : text.slice(0, colon);
    const from = text[colon + 1] === " " ? colon + 2 : colon + 1;
    const value = colon < 0 ? "" : text.slice(from);
    if (field === "event") this.#name = value;
    else if (field === "data") (this.#data ??= []).push(value);
  }

  #endEvent(events: StreamEvent[]): void {
    // The format drops events without data; `complete` has an empty one, or with some servers none.
    if (this.#name || this.#data)
      events.push({
        name: this.#name,
        data: this.#data?.join("\n") ?? "",
        bytes: this.#bytes,
      });
    this.#name = "";
    this.#data = null;
    this.#bytes = 0;
  }
}
