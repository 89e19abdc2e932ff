/**
 * True for an address that can be asked over HTTP.
 *
 * A name and password in it are refused: `fetch` does not send them, and every place that shows where we ask would
 * show them.
 */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}
