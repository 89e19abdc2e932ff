import { useId, type ReactNode, type RefObject } from "react";

interface DialogProps {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly trouble: string | null;
  readonly children: ReactNode;
}

/** The browser's own modal: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ ref, title, trouble, children }: DialogProps) {
  const id = useId();
  return (
    <dialog ref={ref} className="sheet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {trouble && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
    </dialog>
  );
}

interface DialogActionsProps {
  /** What the button that sends says while there is nothing under way. */
  readonly label: string;
  readonly isBusy: boolean;
  readonly onClose: () => void;
}

/** The end of a form in a dialog: send it, or leave. */
export function DialogActions({ label, isBusy, onClose }: DialogActionsProps) {
  return (
    <div className="actions">
      <button type="submit" className="button main" disabled={isBusy}>
        {isBusy ? "Bezig …" : label}
      </button>
      <button type="button" className="button" onClick={onClose}>
        Sluit
      </button>
    </div>
  );
}
