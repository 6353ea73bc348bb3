import type { CodeLine } from "../terminology/code-book.ts";
import type { CodeDetails } from "../terminology/code-facts.ts";
import type { Terminology } from "../terminology/terminology.ts";
import type { TerminologyErrorCode } from "../terminology/terminology-error.ts";
import { errorCode } from "./error-code.ts";

export type CodePageShown =
  | { readonly status: "none" }
  | { readonly status: "shown"; readonly details: CodeDetails }
  /** No code of this release, and real ones written nearly like it. */
  | { readonly status: "unknown"; readonly written: string; readonly nearest: readonly CodeLine[] }
  | { readonly status: "failed"; readonly code: TerminologyErrorCode };

/** One code with all that the tabular list says of it. */
export class CodePage {
  readonly #terminology: Pick<Terminology, "details" | "bookFor">;
  #shown = $state.raw<CodePageShown>({ status: "none" });
  #abort: AbortController | undefined;

  constructor(terminology: Pick<Terminology, "details" | "bookFor">) {
    this.#terminology = terminology;
  }

  get shown(): CodePageShown {
    return this.#shown;
  }

  /** The page before stands until this one is there. */
  async show(code: string | undefined): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    try {
      const shown = code === undefined ? ({ status: "none" } as const) : await this.#find(code, signal);
      if (!signal.aborted) this.#shown = shown;
    } catch (error) {
      if (!signal.aborted) this.#shown = { status: "failed", code: errorCode(error) };
    }
  }

  async #find(code: string, signal: AbortSignal): Promise<CodePageShown> {
    const details = await this.#terminology.details(code, signal);
    if (details) return { status: "shown", details };
    const book = await this.#terminology.bookFor([code], signal);
    return { status: "unknown", written: code, nearest: book.nearest(code) };
  }
}
