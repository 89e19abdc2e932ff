import { useState, type FormEvent } from "react";
import { AnswerView } from "./answer-view.tsx";
import { ask, type Answer, type Asked } from "./ask.ts";
import type { Question } from "./questions.ts";
import { variablesIn } from "./variables.ts";

/** One ready question with its variables, and the answer as a table. */
export function QuestionForm({ question }: { readonly question: Question }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const askWith = async (variables: Asked["variables"]): Promise<void> => {
    setBusy(true);
    setAnswer(await ask({ query: question.query, variables }));
    setBusy(false);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void askWith(variablesIn(new FormData(event.currentTarget), question.variables));
  };
  return (
    <div className="question sheet">
      <h3>{question.title}</h3>
      <form onSubmit={submit}>
        {Object.entries(question.variables).map(([name, value]) => (
          <label className="field" key={name}>
            {name}
            <input name={name} defaultValue={String(value)} required spellCheck={false} />
          </label>
        ))}
        <button type="submit" className="button main" disabled={isBusy}>
          {isBusy ? "Bezig …" : "Stel de vraag"}
        </button>
      </form>
      <details>
        <summary>De vraag in GraphQL</summary>
        <pre tabIndex={0}>{question.query.trim()}</pre>
      </details>
      {answer && <AnswerView answer={answer} name={question.id} />}
    </div>
  );
}
