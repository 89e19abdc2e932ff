import { promiseOfSeeds, WORLDS } from "./differential.ts";

promiseOfSeeds(Array.from({ length: WORLDS / 2 }, (_, at) => 2 * at + 0));
