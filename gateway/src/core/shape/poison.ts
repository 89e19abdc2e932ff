/** A key by which an object could change its kind when somebody copies it: `__proto__`, and `constructor.prototype`. */
export const isPoison = (key: string, value: unknown): boolean =>
  key === "__proto__" || (key === "constructor" && holdsPrototype(value));

const holdsPrototype = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "prototype");
