import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { KoppelingenVanLeerlingDocument } from "../graph/graph.generated.ts";
import { shownLink, type Koppeling } from "./child.ts";
import { isSilent } from "./client.ts";

/** What there is to see across the bridge between school and youth care, and how sure that is. */
export interface Bridge {
  readonly link: Koppeling | null;
  readonly earlier: readonly Koppeling[];
  readonly state: "asking" | "silent" | "known";
  /** The links are known, the plan of youth care did not come with them. */
  readonly isCareSilent: boolean;
  readonly conceal: (isConcealed: boolean) => void;
  readonly retry: () => void;
}

export function useBridge(leerling: string): Bridge {
  // What comes over the bridge is shown while it may be seen, and kept in no cache.
  const { data, error, loading, refetch } = useQuery(KoppelingenVanLeerlingDocument, {
    variables: { leerling },
    errorPolicy: "all",
    fetchPolicy: "no-cache",
  });
  const [isConcealed, conceal] = useState(false);
  const links = data?.leerling?.koppelingen;
  const shown = links ? shownLink(links) : null;
  return {
    link: shown && isConcealed ? concealed(shown) : shown,
    earlier: (links ?? []).filter(({ id }) => id !== shown?.id),
    state: links ? "known" : loading ? "asking" : "silent",
    isCareSilent: isSilent(error, "hulpverleningsplan"),
    conceal,
    retry: () => void refetch(),
  };
}

/** The link without anything that a consent opens. */
const concealed = (link: Koppeling): Koppeling => ({
  ...link,
  hulpverleningsplan: null,
  gedeeldeDoelen: [],
  contactpersonen: [],
});
