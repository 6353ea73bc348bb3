/** A row that was read, or why it cannot be. `end`: where the next begins; behind a broken row, the next line. */
export type CsvRow =
  | { readonly cells: readonly string[]; readonly end: number }
  | { readonly fault: RowFault; readonly end: number };
type RowFault = "broken-quotes" | "too-long";

/** In characters. */
const longestRow = 1 << 19;

/**
 * The row of CSV that begins at a place; lines end with "\n". Each is read by itself: a reader can pause between two,
 * and a broken one costs no more than where it breaks.
 */
export function csvRowAt(text: string, start: number, separator: string): CsvRow {
  const cells: string[] = [];
  let lineEnd = lineEndFrom(text, start);
  for (let at = start; ;) {
    const cell = text[at] === '"' ? quoted(text, at, separator) : plain(text, at, lineEnd, separator);
    if (!cell) return broken("broken-quotes", text, start);
    if (cell.end - start > longestRow) return broken("too-long", text, start);
    cells.push(cell.text);
    if (!text.startsWith(separator, cell.end)) return { cells, end: Math.min(cell.end + 1, text.length) };
    at = cell.end + separator.length;
    if (at > lineEnd) lineEnd = lineEndFrom(text, at);
  }
}

type Cell = { readonly text: string; readonly end: number };

function plain(text: string, at: number, lineEnd: number, separator: string): Cell {
  // Looked for in this line alone: none may follow for the rest of the file.
  const found = text.slice(at, lineEnd).indexOf(separator);
  const end = found < 0 ? lineEnd : at + found;
  return { text: text.slice(at, end), end };
}

/** Undefined where the quotes are not closed, or something else than the cell's end stands behind them. */
function quoted(text: string, at: number, separator: string): Cell | undefined {
  let close = text.indexOf('"', at + 1);
  // Two are one that is written.
  while (close >= 0 && text[close + 1] === '"' && close - at <= longestRow)
    close = text.indexOf('"', close + 2);
  if (close < 0) return undefined;
  let end = close + 1;
  while (text[end] === " ") end++;
  if (end < text.length && text[end] !== "\n" && !text.startsWith(separator, end)) return undefined;
  return { text: text.slice(at + 1, close).replaceAll('""', '"'), end };
}

function broken(fault: RowFault, text: string, start: number): CsvRow {
  return { fault, end: Math.min(lineEndFrom(text, start) + 1, text.length) };
}

function lineEndFrom(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
