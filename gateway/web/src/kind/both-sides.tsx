import { useBridge } from "./bridge.ts";
import { CarePlan } from "./care-plan.tsx";
import type { Leerling } from "./child.ts";
import { Consents } from "./consents.tsx";
import { Contacts } from "./contacts.tsx";
import { EarlierLinks } from "./earlier-links.tsx";
import { GapList } from "./gap-list.tsx";
import { gapsOf } from "./gaps.ts";
import { History } from "./history.tsx";
import { Silent } from "./instead.tsx";
import { LinkBanner } from "./link-banner.tsx";
import { SchoolPlan } from "./school-plan.tsx";
import { SharedGoals } from "./shared-goals.tsx";
import { TimeLine } from "./time-line.tsx";

interface BothSidesProps {
  readonly leerling: Leerling;
  readonly today: string;
}

/** The two plans, what lies between them, and who agreed to that. */
export function BothSides({ leerling, today }: BothSidesProps) {
  const { link, earlier, state, isCareSilent, conceal, retry } = useBridge(leerling.id);
  const isKnown = state === "known";
  const isActive = link?.status === "ACTIEF";
  return (
    <>
      {isKnown && <LinkBanner link={link} />}
      {state === "silent" && <Silent what="De koppelingen" retry={retry} />}
      {isKnown && <GapList gaps={gapsOf({ leerling, link, isCareSilent, today })} />}
      <TimeLine leerling={leerling} link={link} today={today} />
      <div className="plans">
        <SchoolPlan leerling={leerling} />
        <SharedGoals link={isActive ? link : null} isAsking={state === "asking"} today={today} />
        <CarePlan
          plan={link?.hulpverleningsplan ?? null}
          isSilent={isCareSilent || state === "silent"}
        />
      </div>
      {isActive && <Contacts contacts={link.contactpersonen} />}
      {link && <Consents link={link} conceal={conceal} />}
      {link && <History link={link.id} />}
      <EarlierLinks links={earlier} />
    </>
  );
}
