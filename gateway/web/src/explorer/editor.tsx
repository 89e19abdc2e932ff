import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { useGraphiQL } from "@graphiql/react";
import type { Fetcher } from "@graphiql/toolkit";
import { toTables } from "@samenloop/schema/table/to-tables";
import { GraphiQL } from "graphiql";
import { useEffect, useMemo, useState } from "react";
import { AnswerTables } from "./answer-view.tsx";
import { ask, type Answer, type Asked } from "./ask.ts";
import type { Question } from "./questions.ts";

/** GraphiQL, with the chosen question in it and the table of what it answered below the JSON. */
export function Editor({ question }: { readonly question: Question | undefined }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const fetcher = useMemo<Fetcher>(
    () => async (asked) => {
      const answered = await ask(withOwnOperation(asked as Asked));
      if (asked.operationName !== "IntrospectionQuery") setAnswer(answered);
      return answered as never;
    },
    [],
  );
  return (
    <GraphiQL
      fetcher={fetcher}
      initialQuery={question?.query ?? ""}
      initialVariables={variablesOf(question)}
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <span />
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <Chosen question={question} />
        <div className="below-json">
          {answer?.data && <AnswerTables answered={toTables(answer.data)} name="antwoord" />}
        </div>
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

/** For a tenth of a second after another question was put in, GraphiQL still names the operation of the one before. */
const withOwnOperation = (asked: Asked): Asked =>
  asked.operationName && asked.query.includes(asked.operationName)
    ? asked
    : { ...asked, operationName: null };

/** Puts another question into the editors when the reader chooses one. */
function Chosen({ question }: { readonly question: Question | undefined }) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  useEffect(() => {
    if (!question) return;
    queryEditor?.setValue(question.query);
    variableEditor?.setValue(variablesOf(question));
  }, [question, queryEditor, variableEditor]);
  return null;
}

const variablesOf = (question: Question | undefined): string =>
  JSON.stringify(question?.variables ?? {}, null, 2);
