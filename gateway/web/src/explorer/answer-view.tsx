import { asCsv } from "@samenloop/schema/table/as-csv";
import { toTables, type Answered, type Cell, type Table } from "@samenloop/schema/table/to-tables";
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
      {answer.data && <AnswerTables answered={toTables(answer.data)} name={name} />}
      <details>
        <summary>Het antwoord als JSON</summary>
        <pre tabIndex={0}>{JSON.stringify(answer, null, 2)}</pre>
      </details>
    </div>
  );
}

interface AnswerTablesProps {
  readonly answered: readonly Answered[];
  readonly name: string;
}

export function AnswerTables({ answered, name }: AnswerTablesProps) {
  // What is absent, or may not be seen, has no table: an empty one would look like an answer.
  const there = answered.filter(({ facts, tables }) => facts.length + tables.length > 0);
  if (there.length === 0) return <p role="status">Er is niets gevonden.</p>;
  const count = there
    .flatMap(({ tables }) => tables)
    .reduce((sum, { rows }) => sum + rows.length, 0);
  const save = (): void => saveFile(`${name}.csv`, asCsv(answered));
  return (
    <>
      <p className="bar" role="status">
        <span className="quiet">{rowsInWords(count)}</span>
        <button type="button" className="button small" onClick={save}>
          Download als CSV
        </button>
      </p>
      {there.map((root) => (
        <OneRoot key={root.name} root={root} />
      ))}
    </>
  );
}

function rowsInWords(count: number): string {
  if (count === 0) return "";
  return count === 1 ? "1 rij" : `${count.toLocaleString("nl-NL")} rijen`;
}

/** What is said once of a root field, and below it a table for each of its lists. */
function OneRoot({ root: { name, facts, tables } }: { readonly root: Answered }) {
  return (
    <>
      {facts.length > 0 && (
        <dl className="facts" aria-label={name}>
          {facts.map(({ label, cell }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{textOf(cell)}</dd>
            </div>
          ))}
        </dl>
      )}
      {tables.map((table) => (
        <OneTable key={table.title} table={table} />
      ))}
    </>
  );
}

/** Rows beyond this are in the file only: nobody reads them in a page. */
const SHOWN = 200;

function OneTable({ table: { title, columns, rows } }: { readonly table: Table }) {
  return (
    <div className="scroll" role="region" aria-label={`Tabel ${title}`} tabIndex={0}>
      <table>
        <caption>
          {title}
          {rows.length > SHOWN && `: de eerste ${SHOWN} rijen, de rest staat in het bestand`}
        </caption>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ cells }, i) => (
            // Rows of an answer have no key of their own and never move.
            // oxlint-disable-next-line no-array-index-key
            <tr key={i}>
              {columns.map(({ label }, at) => (
                <td key={label}>{textOf(cells[at] ?? null)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "ja" : "nee";
  return typeof cell === "number" ? cell.toLocaleString("nl-NL", { useGrouping: false }) : cell;
}
