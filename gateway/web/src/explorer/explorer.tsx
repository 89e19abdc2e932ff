import { useState } from "react";
import { DemoNotice } from "../look/frame.tsx";
import { EditorSection } from "./editor-section.tsx";
import { Introduction } from "./introduction.tsx";
import { QuestionForm } from "./question-form.tsx";
import { QuestionPicker } from "./question-picker.tsx";
import { QUESTIONS, type Question } from "./questions.ts";

/** The page at `/`: a ready question and its table for everyone, and below it the whole editor for who wants more. */
export function Explorer() {
  const [question, choose] = useState<Question | undefined>(QUESTIONS[0]);
  return (
    <>
      <Introduction />
      <DemoNotice />
      <section className="ready" aria-labelledby="kant-en-klaar">
        <h2 id="kant-en-klaar">Vragen die klaar staan</h2>
        <div className="workbench">
          <QuestionPicker chosen={question} choose={choose} />
          {question && <QuestionForm key={question.id} question={question} />}
        </div>
      </section>
      <EditorSection question={question} />
    </>
  );
}
