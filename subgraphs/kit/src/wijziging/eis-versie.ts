import { Weigering } from "@samenloop/schema";

/** Somebody who decides on what he saw must have seen the newest. */
export function eisVersie(versie: number, verwacht: number): void {
  if (versie !== verwacht) throw new Weigering("VERSIE_VEROUDERD", { veld: "verwachteVersie" });
}
