import { SvelteMap } from "svelte/reactivity";
import { checkCodes, codesNamed } from "../tasks/icd10/check-codes.ts";
import type { Icd10Output } from "../tasks/icd10/schema.ts";
import { type CodeBook, type CodeFacts, type CodeLine, excludeEachOther } from "../terminology/code-book.ts";
import type { KeptTable } from "../terminology/kept-table.ts";
import type { KeptTitles } from "../terminology/kept-titles.ts";
import type { Terminology } from "../terminology/terminology.ts";
import type { TerminologyErrorCode } from "../terminology/terminology-error.ts";
import { AddedTitles } from "./added-titles.svelte.ts";
import { errorCode } from "./error-code.ts";

export type CodesStatus =
  | { readonly status: "closed" }
  /** `from`: where the table comes from. */
  | { readonly status: "opening"; readonly from: "device" | "host" }
  | { readonly status: "ready"; readonly release: string }
  | { readonly status: "failed"; readonly code: TerminologyErrorCode };

export type CodesServices = {
  readonly terminology: Terminology;
  readonly keptTable: () => Promise<KeptTable>;
  readonly keptTitles: Pick<KeptTitles, "read" | "keep" | "forget">;
};

type LookedUp = { readonly facts?: CodeFacts; readonly nearest: readonly CodeLine[] };

/** ICD-10-CM on this page: whether it is at hand, and what was looked up in it. */
export class CodesState {
  readonly terminology: Terminology;
  /** Titles in another language. */
  readonly titles: AddedTitles;
  readonly #services: CodesServices;
  #status = $state.raw<CodesStatus>({ status: "closed" });
  #replaced = $state.raw<Exclude<KeptTable, "absent" | "whole"> | undefined>(undefined);
  readonly #known = new SvelteMap<string, LookedUp>();
  #opening: Promise<void> | undefined;
  #asked: readonly string[] = [];

  constructor(services: CodesServices) {
    this.#services = services;
    this.terminology = services.terminology;
    this.titles = new AddedTitles(services.terminology, services.keptTitles);
  }

  get status(): CodesStatus {
    return this.#status;
  }
  /** What was kept here was of no use and has been fetched anew. */
  get replaced(): "damaged" | "older" | undefined {
    return this.#replaced;
  }

  dismissReplaced(): void {
    this.#replaced = undefined;
  }

  /** Loads the table when it is not at hand; also the retry after a failure. Never throws: see `status`. */
  open(): Promise<void> {
    if (this.#status.status === "ready") return Promise.resolve();
    this.#opening ??= this.#open().finally(() => (this.#opening = undefined));
    return this.#opening;
  }

  /** A book of these codes, for who judges a model's answer. Throws TerminologyError, and the signal's reason. */
  bookFor(codes: readonly string[], signal: AbortSignal): Promise<CodeBook> {
    void this.open();
    return this.terminology.bookFor(codes, signal);
  }

  /** Looks up the codes that are not known yet. */
  async look(codes: readonly string[]): Promise<void> {
    const missing = codes.filter((code) => !this.#asked.includes(code));
    if (missing.length === 0 || this.#status.status !== "ready") return;
    this.#asked = [...this.#asked, ...missing];
    try {
      const book = await this.terminology.bookFor(missing, new AbortController().signal);
      for (const code of missing) this.#known.set(code, lookedUp(book, code));
    } catch (error) {
      this.#asked = this.#asked.filter((code) => !missing.includes(code));
      this.#status = { status: "failed", code: errorCode(error) };
    }
  }

  /** Looks up every code that an output names. */
  lookUp(output: Icd10Output): Promise<void> {
    return this.look(codesNamed(output));
  }

  /** The output with its codes looked up. What is still being looked up is not in it. */
  checked(output: Icd10Output): Icd10Output | undefined {
    if (this.#status.status !== "ready") return undefined;
    const isKnown = (code: string) => this.#known.has(code);
    const known = {
      ...output,
      codes: output.codes.filter(({ code }) => isKnown(code)),
      suspected: output.suspected.filter(({ code }) => isKnown(code)),
      unknown: output.unknown.filter(({ written }) => isKnown(written)),
    };
    return checkCodes(known, this.#book(this.#status.release));
  }

  /** Codes of a list that are never coded together, as far as they were looked up. */
  pairs(codes: readonly string[]): readonly (readonly [string, string])[] {
    const facts = codes.flatMap((code) => this.#known.get(code)?.facts ?? []);
    return facts.flatMap((one, at) =>
      facts
        .slice(0, at)
        .filter((other) => excludeEachOther(one, other))
        .map((other) => [other.code, one.code] as const),
    );
  }

  #book(release: string): CodeBook {
    return {
      release,
      find: (code) => this.#known.get(code)?.facts,
      nearest: (code) => this.#known.get(code)?.nearest ?? [],
    };
  }

  async #open(): Promise<void> {
    this.#status = { status: "opening", from: "device" };
    const kept = await this.#services.keptTable();
    if (kept !== "whole") this.#status = { status: "opening", from: "host" };
    try {
      const release = await this.terminology.open(new AbortController().signal);
      await this.titles.restore();
      if (kept === "damaged" || kept === "older") this.#replaced = kept;
      this.#status = { status: "ready", release };
    } catch (error) {
      this.#status = { status: "failed", code: errorCode(error) };
    }
  }
}

function lookedUp(book: CodeBook, code: string): LookedUp {
  const facts = book.find(code);
  return facts ? { facts, nearest: [] } : { nearest: book.nearest(code) };
}
