import { bookOf, type CodeFacts, type CodeLine } from "../../../src/terminology/code-book.ts";
import type { CodeDetails } from "../../../src/terminology/code-facts.ts";
import type { SearchHit } from "../../../src/terminology/code-search.ts";
import type { KeptTable } from "../../../src/terminology/kept-table.ts";
import type { TitlesRecord } from "../../../src/terminology/kept-titles.ts";
import type { Terminology, TitlesReport } from "../../../src/terminology/terminology.ts";
import { TerminologyError, type TerminologyErrorCode } from "../../../src/terminology/terminology-error.ts";
import { CodesState } from "../../../src/state/codes.svelte.ts";

export function facts(code: string, more: Partial<CodeFacts> = {}): CodeFacts {
  return {
    code,
    title: `Title of ${code}`,
    billable: true,
    isUnspecified: false,
    children: [],
    siblings: [],
    sides: [],
    excludes1: [],
    codeFirst: [],
    ...more,
  };
}

export function line(code: string): CodeLine {
  return { code, title: `Title of ${code}`, billable: true };
}

/** A few codes; fails, waits and counts as a test wants. */
export class TestTerminology implements Terminology {
  readonly release = "2026-04-01";
  readonly known: CodeFacts[] = [];
  readonly nearest: Record<string, CodeLine[]> = {};
  readonly asked: (readonly string[])[] = [];
  readonly searches: { query: string; signal: AbortSignal; answer: (hits: readonly SearchHit[]) => void }[] =
    [];
  opens = 0;
  failure: TerminologyErrorCode | undefined;
  report: TitlesReport = { status: "empty" };
  inUse: TitlesRecord["titles"] = [];

  open(): Promise<string> {
    this.opens += 1;
    return this.#answer(this.release);
  }
  search(query: string, _limit: number, signal: AbortSignal): Promise<readonly SearchHit[]> {
    return new Promise((resolve, reject) => {
      if (this.failure) reject(new TerminologyError(this.failure));
      signal.addEventListener("abort", () => reject(signal.reason as Error));
      this.searches.push({ query, signal, answer: resolve });
    });
  }
  details(code: string): Promise<CodeDetails | undefined> {
    const found = this.known.find((one) => one.code === code);
    return this.#answer(found && { ...found, ancestors: [], notes: [] });
  }
  bookFor(codes: readonly string[]) {
    this.asked.push(codes);
    const known = this.known.filter(({ code }) => codes.includes(code));
    return this.#answer(bookOf(this.release, known, this.nearest));
  }
  readTitles(): Promise<TitlesReport> {
    if (this.report.status === "read") this.inUse = this.report.titles;
    return this.#answer(this.report);
  }
  useTitles(titles: TitlesRecord["titles"]): Promise<void> {
    this.inUse = titles;
    return this.#answer(undefined);
  }

  #answer<T>(value: T): Promise<T> {
    return this.failure ? Promise.reject(new TerminologyError(this.failure)) : Promise.resolve(value);
  }
}

/** Titles kept in memory, or nowhere. */
export class TestTitles {
  kept: TitlesRecord | undefined;
  canKeep = true;

  read(): Promise<TitlesRecord | undefined> {
    return Promise.resolve(this.kept);
  }
  keep(record: TitlesRecord): Promise<boolean> {
    if (this.canKeep) this.kept = record;
    return Promise.resolve(this.canKeep);
  }
  forget(): Promise<void> {
    this.kept = undefined;
    return Promise.resolve();
  }
}

export function codesForTest(kept: KeptTable = "absent") {
  const terminology = new TestTerminology();
  const titles = new TestTitles();
  const codes = new CodesState({
    terminology,
    keptTable: () => Promise.resolve(kept),
    keptTitles: titles,
  });
  return { codes, terminology, titles };
}
