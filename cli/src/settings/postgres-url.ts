/**
 * True for a URL by which one role reaches one database, `postgresql://role:password@host:5432/database`.
 *
 * Stricter than the driver, which fills in what is left out: a database named after the account that happens to run
 * us is not what anybody meant. One host only; what stands behind `?` is the driver's business.
 */
export function isPostgresUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, pathname, hash } = new URL(text);
  return (
    /^postgres(ql)?:$/.test(protocol) &&
    hostname !== "" &&
    !hostname.includes(",") &&
    username !== "" &&
    /^\/[^/]+$/.test(pathname) &&
    hash === "" &&
    [username, password, pathname].every(isDecodable)
  );
}

/** Where the URL leads, whoever asks there. */
export function databaseOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname.toLowerCase()}:${port || "5432"}${decodeURIComponent(pathname)}`;
}

export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username);

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text).length > 0 || text === "";
  } catch {
    // A lone % is no encoding: the driver would stumble over it later, with the password in its hands.
    return false;
  }
}
