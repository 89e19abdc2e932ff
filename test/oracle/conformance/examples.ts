import { abstract } from "./abstract.ts";
import type { Example } from "./example.ts";
import { failingExamples } from "./failing.ts";
import { keys } from "./keys.ts";
import { mutatingExamples } from "./mutating.ts";
import { places } from "./places.ts";
import { reEnteringExamples } from "./re-entering.ts";
import { requires } from "./requires.ts";
import { selecting } from "./selecting.ts";
import { sharing } from "./sharing.ts";

/** Every shape that a gateway must know, by what it is about. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  keys,
  places,
  requires,
  sharing,
  abstract,
  selecting,
  failing: failingExamples,
  mutating: mutatingExamples,
  reEntering: reEnteringExamples,
};
