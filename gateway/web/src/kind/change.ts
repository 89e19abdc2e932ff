import type { ApolloClient, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useRef, useState } from "react";
import {
  KoppelingenVanLeerlingDocument,
  VerloopVanKoppelingDocument,
} from "../graph/graph.generated.ts";
import { keyFor, type Keys } from "./idempotency-key.ts";

interface Outcome {
  readonly fouten: readonly { readonly tekst: string }[];
}

type ChangeDocument = TypedDocumentNode<object, never>;

/** What a change says, without the key under which it is sent. */
type Words<D extends ChangeDocument> =
  D extends TypedDocumentNode<object, infer V>
    ? V extends { readonly input: infer I }
      ? Omit<I, "idempotentiesleutel">
      : never
    : never;

type Changed = Readonly<Record<string, Outcome | string | undefined>>;

export interface Change<D extends ChangeDocument> {
  readonly isBusy: boolean;
  /** What went wrong, in words for the reader; null when nothing did. */
  readonly trouble: string | null;
  /** True when it is done. Sent again after no answer came, it is still done once. */
  send(input: Words<D>): Promise<boolean>;
}

const NO_ANSWER = "Er kwam geen antwoord. Probeer het nog eens: het wordt nooit twee keer gedaan.";

/**
 * Sends a change with a key that is kept until an answer comes, and asks the link anew once it is done.
 *
 * The key belongs to what is sent: other words are another change. `conceal` takes away at once what may no longer be
 * seen, until the link has been asked anew.
 */
export function useChange<D extends ChangeDocument>(
  document: D,
  conceal: (isConcealed: boolean) => void = () => undefined,
): Change<D> {
  const client = useApolloClient();
  const keys = useRef<Keys>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const send = async (input: Words<D>): Promise<boolean> => {
    setBusy(true);
    setTrouble(null);
    const words = JSON.stringify(input);
    const keyed = { ...(input as object), idempotentiesleutel: keyFor(keys.current, words) };
    const outcome = await ask(client, document, { input: keyed });
    setBusy(false);
    if (!outcome) return fail(NO_ANSWER);
    keys.current.delete(words);
    const [fout] = outcome.fouten;
    if (fout) return fail(fout.tekst);
    conceal(true);
    await client.refetchQueries({
      include: [KoppelingenVanLeerlingDocument, VerloopVanKoppelingDocument],
    });
    conceal(false);
    return true;
  };
  const fail = (words: string): false => {
    setTrouble(words);
    return false;
  };
  return { isBusy, trouble, send };
}

/** Null when no answer came, or one that does not say whether it was done. */
function ask(
  client: ApolloClient,
  mutation: ChangeDocument,
  variables: { readonly input: object },
): Promise<Outcome | null> {
  const options = { mutation, variables, errorPolicy: "all", fetchPolicy: "no-cache" } as const;
  return client.mutate(options as never).then(
    ({ data }) => outcomeOf(data as object | undefined),
    () => null,
  );
}

function outcomeOf(data: object | null | undefined): Outcome | null {
  const found = Object.values((data ?? {}) as Changed).find(
    (value): value is Outcome => typeof value === "object",
  );
  return found ?? null;
}
