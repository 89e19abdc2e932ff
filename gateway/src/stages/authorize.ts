import { DOELEN_VAN, Problem } from "@samenloop/schema";
import type { Policy } from "../policy/policy.ts";
import type { Authorized, Decision, Planned } from "../pipeline.ts";

/** Asks each policy in turn; what none of them allows is refused, and so is a purpose that the role can never have. */
export function createAuthorize(policies: readonly Policy[]) {
  const decide = ({ caller, prepared }: Planned): Decision => {
    const asked = DOELEN_VAN[caller.rol].includes(caller.doel) ? policies : [];
    const policy = asked.find(({ allows }) => allows(caller, prepared.travels));
    if (policy) return { policy: policy.code, allowed: true };
    throw new Problem("NOT_ALLOWED", "This caller may not ask this for this purpose.");
  };
  return (planned: Planned): Authorized =>
    Object.assign(planned, {
      decision: decide(planned),
      decideAnew: planned.prepared.stream ? () => decide(planned) : null,
    });
}
