import { geversVan, leeftijdsregimeOp, plusDagen } from "@samenloop/schema";
import type { hulpverleningsplan } from "../tables/jeugdzorg.ts";
import type { Child } from "./child.ts";
import type { Gezag } from "./gezag.ts";

type Plan = typeof hulpverleningsplan.$inferInsert;

interface Agreeing {
  readonly gezag: readonly Gezag[];
  readonly peildatum: string;
  /** Null while the plan is being made. */
  readonly vastgesteldOp: string | null;
  readonly isForced: boolean;
}

/** Part of the unfinished plans that lack nothing but to be determined. */
const READY = 0.6;

/**
 * Who agreed to the plan, before it was determined: these rules block and are never broken. Of the plans that are
 * still being made some have it all and some not yet.
 */
export function agreements(child: Child, agreeing: Agreeing): Partial<Plan> {
  const { peildatum, vastgesteldOp } = agreeing;
  const dag = vastgesteldOp ?? peildatum;
  const isReady = vastgesteldOp !== null || child.chance("klaar om vast te stellen") < READY;
  const asked = plusDagen(dag, -6);
  return {
    ...consent(child, agreeing, { dag, asked, isReady }),
    ...(agreeing.gezag.some(({ rol }) => rol === "PLEEGOUDER") && foster(asked, isReady)),
  };
}

interface Moment {
  readonly dag: string;
  readonly asked: string;
  readonly isReady: boolean;
}

/** By the age on the day of determination, from everyone who has a say then; in forced help from nobody. */
function consent(
  { geboortedatum }: Child,
  { gezag, isForced }: Agreeing,
  { dag, asked, isReady }: Moment,
): Partial<Plan> {
  if (isForced || !isReady) return {};
  const regime = leeftijdsregimeOp(geboortedatum, dag);
  const door = geversVan("JEUGDHULP_NAAR_SCHOOL", regime, gezag);
  return door
    ? { toestemmingHulpDoor: [...door], toestemmingHulpRegime: regime, toestemmingHulpOp: asked }
    : {};
}

const foster = (asked: string, isReady: boolean): Partial<Plan> => ({
  overlegMetPleegouderOp: isReady ? asked : null,
  instemmingPleegouder: isReady ? "VERLEEND" : "NOG_NIET_GEVRAAGD",
  instemmingPleegouderOp: isReady ? asked : null,
});
