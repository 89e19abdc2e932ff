/** A plan is kept and run many times at once: nobody may change it. */
export function freezePlan<T>(plan: T): T {
  if (typeof plan !== "object" || plan === null || Object.isFrozen(plan)) return plan;
  for (const part of Object.values(plan)) freezePlan(part);
  return Object.freeze(plan);
}
