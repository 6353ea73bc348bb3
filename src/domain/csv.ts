import Papa from "papaparse";

/** What a spreadsheet takes for a formula, also in full width. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A table for a spreadsheet (RFC 4180), with the byte order mark without which Excel misreads Chinese. A text that it
 * would run as a formula begins with an apostrophe.
 */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  const data = rows.map((row) => row.map((field) => field ?? ""));
  return `\uFEFF${Papa.unparse({ fields: [...columns], data }, { escapeFormulae: formulaStart })}\r\n`;
}
