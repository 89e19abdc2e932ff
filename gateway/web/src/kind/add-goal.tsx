import { useRef, type FormEvent } from "react";
import {
  GedeeldDoelToevoegenDocument,
  type Contactrol,
  type Leefgebied,
} from "../graph/graph.generated.ts";
import { plusDays } from "../look/day.ts";
import { formText } from "../look/form-text.ts";
import { useChange } from "./change.ts";
import { Dialog, DialogActions } from "./dialog.tsx";
import { LEEFGEBIED, ROL } from "./words.ts";

interface AddGoalProps {
  readonly link: string;
  readonly today: string;
}

const OWNERS = [
  "IB_ER",
  "ZORGCOORDINATOR",
  "MENTOR",
  "JEUGDCONSULENT",
  "REGIEBEHANDELAAR",
  "OUDER",
] as const satisfies readonly Contactrol[];

export function AddGoal({ link, today }: AddGoalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { isBusy, trouble, send } = useChange(GedeeldDoelToevoegenDocument);
  const add = async (form: HTMLFormElement): Promise<void> => {
    const isDone = await send({ plankoppelingId: link, ...goalIn(new FormData(form)) });
    if (!isDone) return;
    form.reset();
    dialog.current?.close();
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void add(event.currentTarget);
  };
  return (
    <div>
      <button type="button" className="button small" onClick={() => dialog.current?.showModal()}>
        Voeg een doel toe
      </button>
      <Dialog ref={dialog} title="Gedeeld doel toevoegen" trouble={trouble}>
        <form onSubmit={submit}>
          <Fields today={today} />
          <DialogActions label="Voeg toe" isBusy={isBusy} onClose={() => dialog.current?.close()} />
        </form>
      </Dialog>
    </div>
  );
}

function Fields({ today }: { readonly today: string }) {
  return (
    <>
      <label className="field">
        Wat is het doel? Noem geen namen.
        <textarea name="omschrijving" required rows={2} maxLength={200} />
      </label>
      <Choice label="Waar gaat het over?" name="leefgebied" options={Object.entries(LEEFGEBIED)} />
      <Choice
        label="Wie trekt het?"
        name="eigenaar"
        options={OWNERS.map((rol) => [rol, ROL[rol]])}
      />
      <label className="field">
        Klaar vóór
        <input
          type="date"
          name="streefdatum"
          required
          min={today}
          defaultValue={plusDays(today, 90)}
        />
      </label>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly options: readonly (readonly [string, string])[];
}

function Choice({ label, name, options }: ChoiceProps) {
  return (
    <label className="field">
      {label}
      <select name={name}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function goalIn(form: FormData) {
  const text = (name: string): string => formText(form, name);
  return {
    omschrijving: text("omschrijving"),
    leefgebied: text("leefgebied") as Leefgebied,
    eigenaar: text("eigenaar") as Contactrol,
    streefdatum: text("streefdatum"),
  };
}
