import { DOELEN_VAN, Problem } from "@samenloop/schema";
import type { Policy } from "../policy/policy.ts";
import type { Authorized, Planned } from "../pipeline.ts";

/** Asks each policy in turn; what none of them allows is refused, and so is a purpose that the role can never have. */
export function createAuthorize(policies: readonly Policy[]) {
  return (planned: Planned): Authorized => {
    const { rol, doel } = planned.caller;
    const asked = DOELEN_VAN[rol].includes(doel) ? policies : [];
    const policy = asked.find(({ allows }) => allows(planned.caller, planned.prepared.travels));
    if (!policy) throw new Problem("NOT_ALLOWED", "This caller may not ask this for this purpose.");
    return { ...planned, decision: { policy: policy.code, allowed: true } };
  };
}
