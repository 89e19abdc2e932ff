import { DOELEN, type Doel } from "@samenloop/schema/doel";
import { ROLLEN, type Rol } from "@samenloop/schema/rol";
import { useState } from "react";
import { QUESTIONS, type Question } from "./questions.ts";
import { DOEL, ROL } from "./words.ts";

interface QuestionPickerProps {
  readonly chosen: Question | undefined;
  readonly choose: (question: Question) => void;
}

/** Role and purpose choose which questions are shown, and nothing else: the page says so. */
export function QuestionPicker({ chosen, choose }: QuestionPickerProps) {
  const [rol, setRol] = useState<Rol | null>(null);
  const [doel, setDoel] = useState<Doel | null>(null);
  const shown = QUESTIONS.filter(
    (question) => (!rol || question.rol === rol) && (!doel || question.doel === doel),
  );
  return (
    <div className="picker">
      <Choice label="Wie vraagt?" all="Iedereen" codes={ROLLEN} words={ROL} choose={setRol} />
      <Choice label="Waarvoor?" all="Elk doel" codes={DOELEN} words={DOEL} choose={setDoel} />
      <p className="quiet small">
        U kiest hiermee alleen welke vragen u ziet. Rechten geeft het niet: zolang er geen inloggen
        is, krijgt iedereen de rol <code>DEMO</code> met het doel <code>DEMONSTRATIE</code>. Straks
        volgt de rol uit wie u bent, en reist het doel met elke vraag mee.
      </p>
      <Titles shown={shown} chosen={chosen} choose={choose} />
    </div>
  );
}

function Titles({
  shown,
  chosen,
  choose,
}: QuestionPickerProps & { readonly shown: readonly Question[] }) {
  if (shown.length === 0) {
    return (
      <p role="status">
        Voor deze keuze staat nog geen vraag klaar. Schrijf er hieronder zelf een.
      </p>
    );
  }
  return (
    <ul className="titles">
      {shown.map((question) => (
        <li key={question.id}>
          <button
            type="button"
            aria-pressed={question.id === chosen?.id}
            onClick={() => choose(question)}
          >
            {question.title}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly all: string;
  readonly codes: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly choose: (code: T | null) => void;
}

function Choice<T extends string>({ label, all, codes, words, choose }: ChoiceProps<T>) {
  return (
    <label className="field">
      {label}
      <select
        onChange={(event) => choose(codes.find((code) => code === event.target.value) ?? null)}
      >
        <option value="">{all}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {words[code]}
          </option>
        ))}
      </select>
    </label>
  );
}
