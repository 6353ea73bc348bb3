import { type BookFacts, type TitlesReport } from "./terminology.ts";
import { type CodeDetails, detailsOf, factsOf, tableBook } from "./code-facts.ts";
import { CodeSearch, type SearchHit } from "./code-search.ts";
import { codesInWords } from "./concepts/codes-in-words.ts";
import type { CodeTable } from "./table.ts";
import { readTitlesFile } from "./titles-file.ts";

/** Answers from a loaded table, in a worker or in Node: all of it at once and without waiting. */
export class TerminologyDesk {
  readonly table: CodeTable;
  #search: CodeSearch;
  #knowsConcepts = false;

  constructor(table: CodeTable) {
    this.table = table;
    this.#search = this.#searchWith([]);
  }

  /** Compiles the reading's lexicons, so that their words are understood too: half a second, once. */
  learnConcepts(): void {
    codesInWords("fever");
    this.#knowsConcepts = true;
  }

  search(query: string, limit: number): readonly SearchHit[] {
    return this.#search.find(query, limit);
  }

  details(code: string): CodeDetails | undefined {
    const entry = this.table.find(code);
    return entry === undefined ? undefined : detailsOf(this.table, entry);
  }

  bookFacts(codes: readonly string[]): BookFacts {
    const book = tableBook(this.table);
    const facts: BookFacts["facts"][number][] = [];
    const nearest: Record<string, BookFacts["nearest"][string]> = {};
    for (const code of codes) {
      const entry = this.table.find(code);
      if (entry === undefined) nearest[code] = book.nearest(code);
      else facts.push(factsOf(this.table, entry));
    }
    return { release: this.table.release, facts, nearest };
  }

  readTitles(bytes: Uint8Array): TitlesReport {
    const file = readTitlesFile(bytes, this.table);
    if (file.status !== "read") return file;
    const titles = [...file.titles];
    this.useTitles(titles);
    return { ...file, titles };
  }

  /** Titles of codes that this release does not have are passed over. */
  useTitles(titles: readonly (readonly [code: string, title: string])[]): void {
    this.#search = this.#searchWith(titles);
  }

  #searchWith(titles: readonly (readonly [code: string, title: string])[]): CodeSearch {
    return new CodeSearch(this.table, {
      added: new Map(titles),
      conceptCodes: (query) => (this.#knowsConcepts ? codesInWords(query) : []),
    });
  }
}
