import { isCodeForm } from "./code-form.ts";
import type { AddedTitles } from "./code-search.ts";
import type { CodeTable } from "./table.ts";

/** A row that did not fit: its line in the file, and why. */
export type RefusedRow = {
  readonly line: number;
  readonly reason: "no-title" | "not-a-code" | "unknown-code" | "duplicate" | "too-long";
  readonly content: string;
};

export type TitlesFile =
  | { readonly status: "read"; readonly titles: AddedTitles; readonly refused: readonly RefusedRow[] }
  /** Not UTF-8 (nor UTF-16 with its mark): another encoding would come out as other words. */
  | { readonly status: "wrong-encoding" }
  | { readonly status: "too-large" }
  | { readonly status: "empty" };

const mostBytes = 40 * 1024 * 1024;
const longestTitle = 500;
const longestShown = 120;

/** Titles in another language from a CSV or TSV file of `code,title`: what fits is usable, what does not is listed. */
export function readTitlesFile(bytes: Uint8Array, table: CodeTable): TitlesFile {
  if (bytes.length > mostBytes) return { status: "too-large" };
  const text = decode(bytes);
  if (text === undefined) return { status: "wrong-encoding" };
  const rows = rowsOf(text, separatorOf(text));
  const titles = new Map<string, string>();
  const refused: RefusedRow[] = [];
  for (const [at, { line, fields }] of rows.entries()) {
    const [code = "", title = ""] = fields.map((field) => field.trim());
    if (code === "" && title === "") continue;
    // The first row may be a head.
    if (at === 0 && !isCodeForm(code)) continue;
    const entry = isCodeForm(code) ? table.find(code) : undefined;
    const reason = !isCodeForm(code)
      ? "not-a-code"
      : entry === undefined
        ? "unknown-code"
        : title === ""
          ? "no-title"
          : title.length > longestTitle
            ? "too-long"
            : titles.has(table.code(entry))
              ? "duplicate"
              : undefined;
    if (reason === undefined && entry !== undefined) titles.set(table.code(entry), title);
    else if (reason !== undefined) {
      refused.push({ line, reason, content: fields.join(" · ").slice(0, longestShown) });
    }
  }
  if (titles.size === 0 && refused.length === 0) return { status: "empty" };
  return { status: "read", titles, refused };
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  return ["\t", ";", ","].find((sign) => head.includes(sign)) ?? ",";
}

type Row = { readonly line: number; readonly fields: readonly string[] };

/** The rows of a file, quoted fields as in RFC 4180; what is behind the second separator belongs to an unquoted title. */
function rowsOf(text: string, separator: string): readonly Row[] {
  const rows: Row[] = [];
  let fields: string[] = [];
  let field = "";
  let isQuoted = false;
  let line = 1;
  let from = 1;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at];
    if (sign === "\n") line++;
    if (isQuoted && sign !== undefined) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') field += text[at++];
      else isQuoted = false;
    } else if (sign === '"' && field === "") isQuoted = true;
    else if (sign === separator && fields.length === 0) {
      fields.push(field);
      field = "";
    } else if (sign === "\n" || sign === undefined) {
      rows.push({ line: from, fields: [...fields, field.replace(/\r$/, "")] });
      fields = [];
      field = "";
      isQuoted = false;
      from = line;
    } else field += sign;
  }
  return rows;
}
