import type { Language } from "../../domain/note.ts";
import {
  type CaseColumns,
  type CaseField,
  caseFields,
  guessColumns,
  neededFields,
  type NeededField,
} from "./case-columns.ts";
import { CaseList, type LineFields } from "./case-list.ts";
import { decodeText } from "./case-text.ts";
import type { Case, RefusedLine, Remark } from "./cases.ts";
import { csvRows } from "./csv-cases.ts";
import { type FileAdvice, unreadable } from "./file-advice.ts";
import type { FileRow, FileRows } from "./file-row.ts";
import { jsonArray, jsonLines } from "./json-cases.ts";

export type CaseFormat = "jsonl" | "json" | "csv";

/** A file of cases as it was read. */
export type CaseFile = {
  /** What is wrong with the file as a whole; with `encoding`, the lines that could be read are here. */
  readonly advice?: FileAdvice;
  readonly format: CaseFormat;
  /** The columns of the file; of JSON, the names of its fields. */
  readonly headers: readonly string[];
  /** The columns that were used: those given, else those that their names tell. */
  readonly columns: CaseColumns;
  /** What no column was found for: nothing is usable until a person says which it is. */
  readonly needs: readonly NeededField[];
  /** Columns that a person named and no line has. */
  readonly missing: readonly CaseField[];
  /** The first lines by header, cut short, to show what a column holds. */
  readonly sample: readonly Readonly<Record<string, string>>[];
  readonly cases: readonly Case[];
  readonly refused: readonly RefusedLine[];
  readonly remarks: readonly Remark[];
};

/** What a person says of a file. */
export type CaseMapping = {
  /** Each wins over what the names tell. */
  readonly columns?: CaseColumns;
  /** Of lines that name no language; English when not given. */
  readonly language?: Language;
};

export type ReadCasesOptions = CaseMapping & {
  /** Awaited between slices of work, so that a page stays responsive. */
  readonly pause?: () => Promise<void>;
  readonly signal?: AbortSignal;
};

/** A larger one does not fit in a string of every browser. */
export const largestFileBytes = 256 * 1024 * 1024;

const sampleRows = 5;
const sampleCharacters = 200;
const sliceMs = 8;

/**
 * Cases from JSONL, a JSON array, or CSV with any separator; what does not fit is listed by its line, the rest is
 * usable. Throws the signal's reason, and RangeError for a file over `largestFileBytes`.
 */
export async function readCaseFile(
  bytes: Blob | Uint8Array,
  name: string,
  isLabel: (label: string) => boolean,
  { columns: chosen = {}, language = "en", pause, signal }: ReadCasesOptions = {},
): Promise<CaseFile> {
  const rest = resting(pause, signal);
  const whole = await wholeOf(bytes);
  const advice = unreadable(whole);
  if (advice) return { ...nothing, advice, format: formatOf(name, "") };
  const { text, brokenLines } = await decodeText(whole, rest);
  const format = formatOf(name, text);
  const { headers, rows } = readers[format](text);
  const columns = { ...guessColumns(headers), ...chosen };
  const list = new CaseList(isLabel, language);
  const sample: Readonly<Record<string, string>>[] = [];
  const unseen = new Map(Object.entries(chosen).filter(([, column]) => !headers.includes(column)));
  let count = 0;
  for (const row of rows) {
    await rest();
    if ("isBlank" in row) continue;
    count++;
    if (isBroken(row, brokenLines)) list.refuse(row.line, "broken-text");
    else if ("reason" in row) list.refuse(row.line, row.reason);
    else {
      for (const [field, column] of unseen) if (column in row.fields) unseen.delete(field);
      if (sample.length < sampleRows) sample.push(shown(row.fields));
      const expect = format === "csv" ? undefined : row.fields["expect"];
      const ownId = columns.id === undefined ? String(count) : undefined;
      list.add(row.line, { ...picked(row.fields, columns), expect }, ownId);
    }
  }
  const { cases, refused, remarks } = list;
  const needs = neededFields.filter((field) => !headers.includes(columns[field] ?? ""));
  const missing = caseFields.filter((field) => unseen.has(field));
  const encoding = brokenLines.size > 0 && { advice: "encoding" as const };
  return { ...encoding, format, headers, columns, needs, missing, sample, cases, refused, remarks };
}

const nothing = {
  ...{ headers: [], columns: {}, needs: neededFields, missing: [] },
  ...{ sample: [], cases: [], refused: [], remarks: [] },
} satisfies Omit<CaseFile, "format">;

const readers: Readonly<Record<CaseFormat, (text: string) => FileRows>> = {
  jsonl: jsonLines,
  json: jsonArray,
  csv: csvRows,
};

/** By the file's name, and by how it begins where the name does not say. */
function formatOf(name: string, text: string): CaseFormat {
  const first = text.trimStart()[0];
  if (/\.(jsonl|ndjson)$/iu.test(name)) return "jsonl";
  if (/\.(csv|tsv)$/iu.test(name)) return "csv";
  if (first === "[") return "json";
  return first === "{" || /\.json$/iu.test(name) ? "jsonl" : "csv";
}

async function wholeOf(bytes: Blob | Uint8Array): Promise<Uint8Array> {
  const size = bytes instanceof Uint8Array ? bytes.length : bytes.size;
  if (size > largestFileBytes) throw new RangeError(`a file of cases has at most ${largestFileBytes} bytes`);
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(await bytes.arrayBuffer());
}

/** Pauses when a slice's time is over, and ends when it was aborted. */
function resting(pause: ReadCasesOptions["pause"], signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceMs) return;
    signal?.throwIfAborted();
    await pause?.();
    signal?.throwIfAborted();
    since = performance.now();
  };
}

function isBroken({ line, endLine }: FileRow, brokenLines: ReadonlySet<number>): boolean {
  if (brokenLines.size === 0) return false;
  for (let at = line; at <= endLine; at++) if (brokenLines.has(at)) return true;
  return false;
}

function picked(fields: Readonly<Record<string, unknown>>, columns: CaseColumns): LineFields {
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, fields[column]]));
}

function shown(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, sampleCharacters),
    ]),
  );
}
