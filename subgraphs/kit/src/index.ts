export * from "./answer-errors.ts";
export * from "./entity-loader.ts";
export type { ClaimsOf, JeugdzorgClaims, SchoolClaims, Uitgever } from "./koppelcode/claims.ts";
export { giveKoppelcode, giveVerhuisbericht } from "./koppelcode/give-koppelcode.ts";
export { readKoppelcode, type Koppelcode, type TrustedKeys } from "./koppelcode/read-koppelcode.ts";
export { bewijsVan, signKoppelcode, type SigningKey } from "./koppelcode/sign-koppelcode.ts";
export {
  readVerhuisbericht,
  signVerhuisbericht,
  type Verhuisbericht,
  type Verhuisreden,
} from "./koppelcode/verhuisbericht.ts";
export * from "./list.ts";
export * from "./list-source.ts";
export * from "./put-in-place.ts";
export * from "./refuse.ts";
export * from "./regel/nalevingssignalen.ts";
export * from "./regel/regel.ts";
export * from "./regel/termijn.ts";
export * from "./require-code.ts";
export * from "./serve-subgraph.ts";
export * from "./wijziging/eenmalig.ts";
export * from "./wijziging/eis-versie.ts";
