import type { KeptTitles, TitlesRecord } from "../terminology/kept-titles.ts";
import type { Terminology } from "../terminology/terminology.ts";
import type { TerminologyErrorCode } from "../terminology/terminology-error.ts";
import type { RefusedRow } from "../terminology/titles-file.ts";
import { errorCode } from "./error-code.ts";

export type TitlesReading =
  | { readonly status: "none" }
  | { readonly status: "reading" }
  /** Every row that did not fit; `kept`: they stay on this device. */
  | {
      readonly status: "read";
      readonly taken: number;
      readonly refused: readonly RefusedRow[];
      readonly kept: boolean;
    }
  | { readonly status: "wrong-encoding" | "too-large" | "empty" | "unreadable" }
  | { readonly status: "failed"; readonly code: TerminologyErrorCode };

/** Titles of codes in another language, from a file that a site chose. */
export class AddedTitles {
  readonly #terminology: Terminology;
  readonly #store: Pick<KeptTitles, "read" | "keep" | "forget">;
  #inUse = $state.raw<TitlesRecord | undefined>(undefined);
  /** The terminology was given titles. */
  #isTold = false;
  #reading = $state.raw<TitlesReading>({ status: "none" });

  constructor(terminology: Terminology, store: Pick<KeptTitles, "read" | "keep" | "forget">) {
    this.#terminology = terminology;
    this.#store = store;
  }

  /** The file whose titles are searched in. */
  get inUse(): TitlesRecord | undefined {
    return this.#inUse;
  }
  /** What became of the file chosen last. */
  get reading(): TitlesReading {
    return this.#reading;
  }

  /** Which titles are kept; the table is not needed to tell. */
  async load(): Promise<void> {
    this.#inUse ??= await this.#store.read();
  }

  /** Gives the kept titles to the terminology. Throws TerminologyError. */
  async restore(): Promise<void> {
    await this.load();
    if (this.#inUse) await this.#use(this.#inUse.titles);
  }

  /** Reads a file; only one with a title that fits replaces the one before. */
  async choose(file: File): Promise<void> {
    this.#reading = { status: "reading" };
    try {
      this.#reading = await this.#read(file);
    } catch (error) {
      this.#reading = { status: "failed", code: errorCode(error) };
    }
  }

  async remove(): Promise<void> {
    this.#inUse = undefined;
    this.#reading = { status: "none" };
    await this.#store.forget();
    // Nobody asks the table for what it was never told.
    if (this.#isTold) await this.#use([]).catch(() => undefined);
  }

  async #read(file: File): Promise<TitlesReading> {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return { status: "unreadable" };
    const report = await this.#terminology.readTitles(new Uint8Array(bytes), new AbortController().signal);
    if (report.status !== "read") return { status: report.status };
    const { titles, refused } = report;
    this.#isTold = true;
    if (titles.length === 0) {
      await this.#use(this.#inUse?.titles ?? []);
      return { status: "read", taken: 0, refused, kept: false };
    }
    this.#inUse = { name: file.name, titles };
    const kept = await this.#store.keep(this.#inUse);
    return { status: "read", taken: titles.length, refused, kept };
  }

  #use(titles: TitlesRecord["titles"]): Promise<void> {
    this.#isTold = true;
    return this.#terminology.useTitles(titles, new AbortController().signal);
  }
}
