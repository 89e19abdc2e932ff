/** What is generated; null where the process may not generate code (`--disallow-code-generation-from-strings`). */
export function unlessForbidden<T>(generate: () => T): T | null {
  try {
    return generate();
  } catch (error) {
    if (error instanceof EvalError) return null;
    throw error;
  }
}

/**
 * Functions that are generated, and what they know by name. The code holds no text of a client or a schema: names and
 * keys are numbered places in the table of constants.
 */
export class GeneratedCode {
  readonly constants: unknown[] = [];
  readonly #places = new Map<unknown, number>();
  readonly #functions: string[] = [];

  /** The name of a constant. */
  constant(value: unknown): string {
    const place = this.#places.get(value) ?? this.constants.push(value) - 1;
    this.#places.set(value, place);
    return `k${place}`;
  }

  /** The name of a function, whose body may know its own. */
  define(parameters: string, body: string | ((own: string) => string)): string {
    const index = this.#functions.push("") - 1;
    const own = `f${index}`;
    const text = typeof body === "string" ? body : body(own);
    this.#functions[index] = `function ${own}(${parameters}){${text}}`;
    return own;
  }

  /** Adds what is done once, when all functions are there. */
  once(statement: string): void {
    this.#functions.push(statement);
  }

  /** Declares the constants, of a table `K`, and the functions. */
  text(): string {
    const names = this.constants.map((_, index) => `k${index}=K[${index}]`);
    return [`const ${names.join(",") || "k=0"};`, ...this.#functions].join("\n");
  }
}
