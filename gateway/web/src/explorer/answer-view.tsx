import { asCsv } from "@samenloop/schema/table/as-csv";
import { columnsOf, toRows, type Table } from "@samenloop/schema/table/to-rows";
import type { Answer } from "./ask.ts";
import { saveFile } from "./save-file.ts";

interface AnswerViewProps {
  readonly answer: Answer;
  /** What a file with this answer is called. */
  readonly name: string;
}

/** The answer as tables, with the same rows as a file and the JSON that came. */
export function AnswerView({ answer, name }: AnswerViewProps) {
  return (
    <div className="answer">
      {answer.errors?.map(({ message }) => (
        <p key={message} className="notice" role="alert">
          {message}
        </p>
      ))}
      {answer.data && <AnswerTables data={answer.data} name={name} />}
      <details>
        <summary>Het antwoord als JSON</summary>
        <pre tabIndex={0}>{JSON.stringify(answer, null, 2)}</pre>
      </details>
    </div>
  );
}

interface AnswerTablesProps {
  readonly data: NonNullable<Answer["data"]>;
  readonly name: string;
}

export function AnswerTables({ data, name }: AnswerTablesProps) {
  // What is absent, or may not be seen, has no row: an empty one would look like an answer.
  const there = Object.entries(data).filter(([, value]) => value !== null);
  const tables = toRows(Object.fromEntries(there));
  const count = tables.reduce((total, { rows }) => total + rows.length, 0);
  if (tables.length === 0) return <p role="status">Er is niets gevonden.</p>;
  const save = (): void => saveFile(`${name}.csv`, asCsv(tables));
  return (
    <>
      <p className="bar" role="status">
        <span className="quiet">
          {count === 1 ? "1 rij" : `${count.toLocaleString("nl-NL")} rijen`}
        </span>
        <button type="button" className="button small" onClick={save}>
          Download als CSV
        </button>
      </p>
      {tables.map((table) => (
        <OneTable key={table.name} table={table} />
      ))}
    </>
  );
}

/** Rows beyond this are in the file only: nobody reads them in a page. */
const SHOWN = 200;

function OneTable({ table: { name, rows } }: { readonly table: Table }) {
  const columns = columnsOf(rows);
  return (
    <div className="scroll" role="region" aria-label={`Tabel ${name}`} tabIndex={0}>
      <table>
        <caption>
          {name}
          {rows.length > SHOWN && `: de eerste ${SHOWN} rijen, de rest staat in het bestand`}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, i) => (
            // Rows of an answer have no key of their own and never move.
            // oxlint-disable-next-line no-array-index-key
            <tr key={i}>
              {columns.map((column) => (
                <td key={column}>{row[column] ?? ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
