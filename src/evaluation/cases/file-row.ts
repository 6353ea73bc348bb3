import type { RefusalReason } from "./cases.ts";

/**
 * A row of a file, with the lines on which it begins and ends: its fields by column, or why it has none. One that is
 * blank is no case; it is told all the same, since a file may be nothing else and a reader must rest.
 */
export type FileRow = { readonly line: number; readonly endLine: number } & (
  | { readonly fields: Readonly<Record<string, unknown>> }
  | { readonly reason: RefusalReason }
  | { readonly isBlank: true }
);

/** A file's columns and rows; the rows are read as they are asked for. */
export type FileRows = { readonly headers: readonly string[]; readonly rows: Iterable<FileRow> };
