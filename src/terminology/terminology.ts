import type { CodeBook, CodeFacts, CodeLine } from "./code-book.ts";
import type { CodeDetails } from "./code-facts.ts";
import type { SearchHit } from "./code-search.ts";
import type { TitlesFile } from "./titles-file.ts";

/** How a titles file was taken; the titles that fit are in use when it says `read`. */
export type TitlesReport =
  | Exclude<TitlesFile, { readonly status: "read" }>
  | (Omit<Extract<TitlesFile, { readonly status: "read" }>, "titles"> & {
      readonly titles: readonly (readonly [code: string, title: string])[];
    });

/** What the app asks of ICD-10-CM. Everything throws TerminologyError, and the signal's reason when it aborts. */
export type Terminology = {
  /** Loads the table when it is not loaded yet; the release. */
  open(signal: AbortSignal): Promise<string>;
  /** The best codes for what was typed, best first. */
  search(query: string, limit: number, signal: AbortSignal): Promise<readonly SearchHit[]>;
  /** A code with its notes, its parents, children and siblings; undefined: there is no such code. */
  details(code: string, signal: AbortSignal): Promise<CodeDetails | undefined>;
  /** A book of these codes, the real ones with what must be known to judge them. */
  bookFor(codes: readonly string[], signal: AbortSignal): Promise<CodeBook>;
  /** Reads a file of titles in another language and searches in them too; it replaces the one before. */
  readTitles(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<TitlesReport>;
  /** Takes titles that were read before; none takes them away. */
  useTitles(titles: readonly (readonly [code: string, title: string])[], signal: AbortSignal): Promise<void>;
};

/** What a book is made of, as it crosses from a worker. */
export type BookFacts = {
  readonly release: string;
  readonly facts: readonly CodeFacts[];
  readonly nearest: Readonly<Record<string, readonly CodeLine[]>>;
};
