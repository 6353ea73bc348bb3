import { countOf } from "./case-text.ts";
import type { FileRow, FileRows } from "./file-row.ts";

/** How many rows are looked at for the names of their fields, and how many, with blank ones, at most. */
const rowsWithNames = 100;
const rowsLookedAt = 10_000;

/** JSON, an object a line. */
export function jsonLines(text: string): FileRows {
  return { headers: namesIn(linesOf(text)), rows: linesOf(text) };
}

/** One JSON array of objects. Each is read by itself, so that a broken one spoils no other. */
export function jsonArray(text: string): FileRows {
  return { headers: namesIn(elementsOf(text)), rows: elementsOf(text) };
}

function namesIn(rows: Iterable<FileRow>): readonly string[] {
  const names = new Set<string>();
  let looked = 0;
  let count = 0;
  for (const row of rows) {
    if ("fields" in row) for (const name of Object.keys(row.fields)) names.add(name);
    if (!("isBlank" in row)) count++;
    if (count === rowsWithNames || ++looked === rowsLookedAt) break;
  }
  return [...names];
}

function* linesOf(text: string): Iterable<FileRow> {
  for (let start = 0, line = 1; start < text.length; line++) {
    const end = text.indexOf("\n", start);
    const content = text.slice(start, end < 0 ? text.length : end);
    yield rowOf(content, line, line);
    start = end < 0 ? text.length : end + 1;
  }
}

function* elementsOf(text: string): Iterable<FileRow> {
  let line = 1;
  let counted = 0;
  let start = text.indexOf("[") + 1;
  let depth = 0;
  const marks = /["[\]{},]/gu;
  marks.lastIndex = start;
  const element = function* (end: number): Iterable<FileRow> {
    const content = text.slice(start, end);
    const begin = end - content.trimStart().length;
    line += countOf("\n", text.slice(counted, begin));
    counted = begin;
    yield rowOf(content, line, line + countOf("\n", content.trim()));
    start = end + 1;
  };
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const at = mark.index;
    if (mark[0] === '"') {
      const { end, isClosed } = stringFrom(text, at);
      marks.lastIndex = end;
      if (isClosed) continue;
      // Nothing after it can be told apart any more: on with the next line.
      yield* element(end);
      depth = 0;
    } else if (mark[0] === "{" || mark[0] === "[") depth++;
    else if (depth > 0) depth -= mark[0] === "," ? 0 : 1;
    else {
      yield* element(at);
      if (mark[0] === "]") return;
    }
  }
  yield* element(text.length);
}

/** Where the string that begins at `at` ends: behind its quote, or with its line, which no string outlasts. */
function stringFrom(text: string, at: number): { readonly end: number; readonly isClosed: boolean } {
  for (let from = at + 1; ;) {
    const quote = text.indexOf('"', from);
    const piece = text.slice(from, quote < 0 ? text.length : quote);
    // Looked for in this piece alone: a file may be one line.
    const lineEnd = piece.indexOf("\n");
    if (lineEnd >= 0) return { end: from + lineEnd, isClosed: false };
    if (quote < 0) return { end: text.length, isClosed: false };
    let escapes = quote;
    while (text[escapes - 1] === "\\") escapes--;
    from = quote + 1;
    if ((quote - escapes) % 2 === 0) return { end: from, isClosed: true };
  }
}

function rowOf(content: string, line: number, endLine: number): FileRow {
  if (content.trim() === "") return { line, endLine, isBlank: true };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return { line, endLine, reason: "not-json" };
  }
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? { line, endLine, fields: { ...value } }
    : { line, endLine, reason: "wrong-fields" };
}
