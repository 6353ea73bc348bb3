import { guessColumns } from "./case-columns.ts";
import { countOf } from "./case-text.ts";
import { type CsvRow, csvRowAt } from "./csv-row.ts";
import type { FileRow, FileRows } from "./file-row.ts";

/** How far a header is looked for behind blank lines. */
const farthestHeader = 1 << 19;
/** More than any table of cases. */
const mostColumns = 2000;

const separators = [",", ";", "\t", "|"] as const;

/** CSV with any separator; the first row names the columns. */
export function csvRows(text: string): FileRows {
  // Excel's way to say which separator follows.
  const said = /^"?sep=(.)"?\n/iu.exec(text);
  const start = said?.[0].length ?? 0;
  const found = separators.map((separator) => headerWith(text, start, separator));
  const header = said?.[1] === undefined ? found.reduce(better) : headerWith(text, start, said[1]);
  const { headers, separator, end } = header;
  const line = 1 + countOf("\n", text.slice(0, end));
  return { headers, rows: rowsFrom(text, end, line, headers, separator) };
}

type Header = { readonly separator: string; readonly headers: readonly string[]; readonly end: number };

/** The first row that is not blank. */
function headerWith(text: string, start: number, separator: string): Header {
  for (let at = start; at < text.length && at - start < farthestHeader;) {
    const row = csvRowAt(text, at, separator);
    at = row.end;
    if ("fault" in row || isBlank(row.cells)) continue;
    return { separator, headers: distinct(row.cells.slice(0, mostColumns)), end: at };
  }
  return { separator, headers: [], end: start };
}

/** The separator that finds more columns by name; else the one that finds more columns. */
function better(a: Header, b: Header): Header {
  const known = ({ headers }: Header) => Object.keys(guessColumns(headers)).length;
  const more = known(b) - known(a) || b.headers.length - a.headers.length;
  return more > 0 ? b : a;
}

/** Names that can be told apart: a column without one has its number, a second of the same name says so. */
function distinct(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  for (const [index, cell] of cells.entries()) {
    const plain = cell.trim() === "" ? `#${index + 1}` : cell.trim();
    let name = plain;
    for (let times = 2; taken.has(name); times++) name = `${plain} (${times})`;
    taken.add(name);
  }
  return [...taken];
}

function* rowsFrom(
  text: string,
  from: number,
  firstLine: number,
  headers: readonly string[],
  separator: string,
): Iterable<FileRow> {
  let line = firstLine;
  for (let at = from; at < text.length;) {
    const row = csvRowAt(text, at, separator);
    const next = line + countOf("\n", text.slice(at, row.end));
    yield rowOf(row, headers, line, text[row.end - 1] === "\n" ? next - 1 : next);
    at = row.end;
    line = next;
  }
}

function rowOf(row: CsvRow, headers: readonly string[], line: number, endLine: number): FileRow {
  if ("fault" in row) return { line, endLine, reason: row.fault };
  const { cells } = row;
  if (isBlank(cells)) return { line, endLine, isBlank: true };
  // A separator in a text without quotes moves all that follows into the wrong column.
  if (!isBlank(cells.slice(headers.length))) return { line, endLine, reason: "wrong-fields" };
  return { line, endLine, fields: Object.fromEntries(headers.map((name, at) => [name, cells[at]])) };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
