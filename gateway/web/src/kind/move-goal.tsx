import { useRef, useState, type FormEvent } from "react";
import { GedeeldDoelWijzigenDocument, type Voortgang } from "../graph/graph.generated.ts";
import { useChange } from "./change.ts";
import type { GedeeldDoel } from "./child.ts";
import { Dialog, DialogActions } from "./dialog.tsx";
import { VOORTGANG } from "./words.ts";

interface MoveGoalProps {
  readonly goal: GedeeldDoel;
  readonly version: number;
}

export function MoveGoal({ goal, version }: MoveGoalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { isBusy, trouble, send } = useChange(GedeeldDoelWijzigenDocument);
  const [streefdatum, setDay] = useState(goal.streefdatum);
  const [voortgang, setProgress] = useState<Voortgang>(goal.voortgang);
  const save = async (): Promise<void> => {
    const change = { gedeeldDoelId: goal.id, verwachteVersie: version, streefdatum, voortgang };
    if (await send(change)) dialog.current?.close();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <>
      <button
        type="button"
        className="button small"
        aria-label={`Wijzig: ${goal.omschrijving}`}
        onClick={() => dialog.current?.showModal()}
      >
        Wijzig
      </button>
      <Dialog ref={dialog} title="Doel wijzigen" trouble={trouble}>
        <form onSubmit={submit}>
          <p>{goal.omschrijving}</p>
          <Day value={streefdatum} onChange={setDay} />
          <Progress value={voortgang} onChange={setProgress} />
          <DialogActions label="Bewaar" isBusy={isBusy} onClose={() => dialog.current?.close()} />
        </form>
      </Dialog>
    </>
  );
}

interface ValueProps<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Day({ value, onChange }: ValueProps<string>) {
  return (
    <label className="field">
      Klaar vóór
      <input
        type="date"
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function Progress({ value, onChange }: ValueProps<Voortgang>) {
  return (
    <label className="field">
      Hoe het gaat
      <select value={value} onChange={(event) => onChange(event.target.value as Voortgang)}>
        {Object.entries(VOORTGANG).map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
