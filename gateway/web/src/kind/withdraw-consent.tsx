import { useRef } from "react";
import { ToestemmingIntrekkenDocument } from "../graph/graph.generated.ts";
import { useChange } from "./change.ts";
import type { Toestemming } from "./child.ts";
import { Dialog } from "./dialog.tsx";

interface WithdrawConsentProps {
  readonly consent: Toestemming;
  /** Whose consent, for what: the button's whole name for who cannot see where it stands. */
  readonly what: string;
  readonly conceal: (isConcealed: boolean) => void;
}

export function WithdrawConsent({ consent, what, conceal }: WithdrawConsentProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { isBusy, trouble, send } = useChange(ToestemmingIntrekkenDocument, conceal);
  const withdraw = async (): Promise<void> => {
    const isDone = await send({ toestemmingId: consent.id });
    if (isDone) dialog.current?.close();
  };
  return (
    <>
      <button
        type="button"
        className="button small"
        aria-label={`Trek in. ${what}`}
        onClick={() => dialog.current?.showModal()}
      >
        Trek in
      </button>
      <Dialog ref={dialog} title="Toestemming intrekken?" trouble={trouble}>
        <p>{what}.</p>
        <p>
          Vanaf nu zien school en jeugdhulp elkaars plan niet meer. Een reden is niet nodig. Later
          opnieuw toestemming geven kan altijd.
        </p>
        <div className="actions">
          <button
            type="button"
            className="button main"
            disabled={isBusy}
            onClick={() => void withdraw()}
          >
            {isBusy ? "Bezig …" : "Ja, trek in"}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Nee, laat staan
          </button>
        </div>
      </Dialog>
    </>
  );
}
