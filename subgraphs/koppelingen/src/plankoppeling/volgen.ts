import { storedId } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type { SubscriptionPlankoppelingGewijzigdArgs } from "../resolver-types.generated.ts";

/** Where the triggers of the database tell of a link, by its id. */
const CHANNEL = "plankoppeling_gewijzigd";

/** Follows one link. An id that is none is followed like any other, so that a caller learns nothing from its form. */
export const plankoppelingGewijzigd = {
  subscribe: (
    _: unknown,
    { id }: SubscriptionPlankoppelingGewijzigdArgs,
    { follow }: Pick<Context, "follow">,
  ) => follow({ channel: CHANNEL, key: storedId(id), stateOf: (context) => standVan(context, id) }),
  resolve: (_: unknown, { id }: SubscriptionPlankoppelingGewijzigdArgs, { load }: Context) =>
    load.plankoppeling.load(id),
};

/** Its `versie` rises with every change; what follows from the day does not change it, so the status counts as well. */
async function standVan({ load }: Context, id: string): Promise<string> {
  const koppeling = await load.plankoppeling.load(id);
  if (!koppeling) return "absent";
  const stand = await load.stand.load(koppeling.id);
  return `${koppeling.versie} ${stand?.status} ${stand?.opschortreden}`;
}
