import { Weigering, type Fout } from "@samenloop/schema";

/** Of a payload: what it says when nothing was changed. */
export interface Geweigerd {
  readonly fouten: readonly Fout[];
}

/** The answer to a change that is refused before it begins. */
export const refuse = (...refusal: ConstructorParameters<typeof Weigering>): Geweigerd => ({
  fouten: new Weigering(...refusal).fouten,
});
