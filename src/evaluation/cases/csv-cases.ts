import Papa from "papaparse";
import { guessColumns } from "./case-columns.ts";
import { countOf } from "./case-text.ts";
import type { FileRow, FileRows } from "./file-row.ts";

/** How much is parsed at once; a longer row is tried in larger pieces, up to the last. */
const windowCharacters = 1 << 16;
const longestRow = 1 << 19;

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
  let end = start;
  for (const row of parsed(text.slice(start, start + longestRow), separator)) {
    end = start + row.end;
    if (isBlank(row.cells)) continue;
    return { separator, headers: distinct(row.cells), end };
  }
  return { separator, headers: [], end };
}

/** The separator that finds more columns by name; else the one that finds more columns. */
function better(a: Header, b: Header): Header {
  const known = ({ headers }: Header) => Object.keys(guessColumns(headers)).length;
  const more = known(b) - known(a) || b.headers.length - a.headers.length;
  return more > 0 ? b : a;
}

/** Names that can be told apart: a column without one has its number, a second of the same name says so. */
function distinct(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim() === "" ? `#${index + 1}` : cell.trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** The rows from a place on, a window at a time: its last row may go on behind it and is read again with the next. */
function* rowsFrom(
  text: string,
  from: number,
  firstLine: number,
  headers: readonly string[],
  separator: string,
): Iterable<FileRow> {
  let start = from;
  let line = firstLine;
  let size = windowCharacters;
  while (start < text.length) {
    const window = text.slice(start, start + size);
    const isWhole = start + size >= text.length;
    let used = 0;
    let fault: ParsedRow["fault"];
    for (const row of parsed(window, separator)) {
      fault = row.fault;
      if (fault || (row.end >= window.length && !isWhole)) break;
      const next = line + countOf("\n", window.slice(used, row.end));
      const endLine = window[row.end - 1] === "\n" ? next - 1 : next;
      if (!isBlank(row.cells)) yield rowOf(row.cells, headers, line, endLine);
      used = row.end;
      line = next;
    }
    start += used;
    const mayGoOn = used === 0 && fault !== "stray-quote" && !isWhole && size < longestRow;
    size = mayGoOn ? size * 2 : windowCharacters;
    if (used > 0 || mayGoOn) continue;
    // The rest of this line cannot be read; what follows may be.
    yield { line, endLine: line, reason: fault ? "broken-quotes" : "too-long" };
    const next = text.indexOf("\n", start);
    start = next < 0 ? text.length : next + 1;
    line++;
  }
}

function rowOf(cells: readonly string[], headers: readonly string[], line: number, endLine: number): FileRow {
  // A separator in a text without quotes moves all that follows into the wrong column.
  if (!isBlank(cells.slice(headers.length))) return { line, endLine, reason: "wrong-fields" };
  return { line, endLine, fields: Object.fromEntries(headers.map((name, at) => [name, cells[at]])) };
}

type ParsedRow = {
  readonly cells: readonly string[];
  /** Where it ends, its line's end counted in. */
  readonly end: number;
  /** A quote stands where none may stand, or it is not closed. */
  readonly fault?: "stray-quote" | "open-quote";
};

/** The rows of a window, up to the first with a fault. */
function parsed(window: string, separator: string): readonly ParsedRow[] {
  const rows: ParsedRow[] = [];
  Papa.parse<string[]>(window, {
    delimiter: separator,
    newline: "\n",
    step({ data: cells, errors, meta: { cursor: end } }, parser) {
      const faults = errors.filter(({ type }) => type === "Quotes");
      if (faults.length === 0) return void rows.push({ cells, end });
      const isStray = faults.some(({ code }) => code === "InvalidQuotes");
      rows.push({ cells, end, fault: isStray ? "stray-quote" : "open-quote" });
      parser.abort();
    },
  });
  return rows;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
