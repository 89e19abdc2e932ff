import type { contactpersoon } from "../tables/koppelingen.ts";
import type { Child } from "./child.ts";
import { hasGuardian } from "./gezag.ts";
import { uuidFor } from "./hash.ts";
import type { Setting } from "./pupil.ts";

/** A mailbox in a domain that cannot exist (RFC 2606). */
export const youthContact = (gemeentecode: string): string =>
  `jeugdteam@${gemeentecode.toLowerCase()}.voorbeeld.invalid`;

export const schoolRole = ({ onderwijs, isVso }: Child): "IB_ER" | "ZORGCOORDINATOR" =>
  isVso || onderwijs === "VO" || onderwijs === "PRO" ? "ZORGCOORDINATOR" : "IB_ER";

export function makeContacten(
  child: Child,
  id: string,
  { seed, vestigingscode }: Setting & { readonly vestigingscode: string },
): (typeof contactpersoon.$inferInsert)[] {
  const contacts = [
    [
      schoolRole(child),
      vestigingscode,
      `ondersteuning@${vestigingscode.toLowerCase()}.voorbeeld.invalid`,
    ],
    [
      hasGuardian(child) ? "JEUGDBESCHERMER" : "JEUGDCONSULENT",
      child.woongemeentecode,
      youthContact(child.woongemeentecode),
    ],
  ] as const;
  return contacts.map(([rol, organisatie, functioneelContact], i) => ({
    id: uuidFor("contactpersoon", seed, child.index, i),
    plankoppelingId: id,
    rol,
    organisatie,
    functioneelContact,
  }));
}
