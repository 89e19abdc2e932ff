import { ToestemmingVastleggenDocument } from "../graph/graph.generated.ts";
import { useChange } from "./change.ts";
import type { Toestemming } from "./child.ts";

interface GiveConsentProps {
  readonly consent: Toestemming;
  readonly what: string;
}

export function GiveConsent({ consent, what }: GiveConsentProps) {
  const { isBusy, trouble, send } = useChange(ToestemmingVastleggenDocument);
  const give = (): void => {
    void send({ toestemmingId: consent.id, antwoord: "VERLEEND", vorm: "DIGITAAL" });
  };
  return (
    <>
      <button
        type="button"
        className="button small"
        aria-label={`Geef toestemming. ${what}`}
        disabled={isBusy}
        onClick={give}
      >
        {isBusy ? "Bezig …" : "Geef toestemming"}
      </button>
      {trouble && (
        <span className="notice" role="alert">
          {trouble}
        </span>
      )}
    </>
  );
}
