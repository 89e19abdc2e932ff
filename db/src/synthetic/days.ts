/** Days as text, which sorts as days do. */
export const latest = (a: string, b: string): string => (a > b ? a : b);
export const earliest = (a: string, b: string): string => (a < b ? a : b);

/** Negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
