import type { SearchHit } from "../terminology/code-search.ts";
import type { Terminology } from "../terminology/terminology.ts";
import type { TerminologyErrorCode } from "../terminology/terminology-error.ts";
import { errorCode } from "./error-code.ts";

/** Shorter than between two keys of who types fast. */
const pauseMs = 60;

export type Found =
  | { readonly status: "idle" }
  | { readonly status: "found"; readonly query: string; readonly hits: readonly SearchHit[] }
  | { readonly status: "failed"; readonly code: TerminologyErrorCode };

/** A search as it is typed: one at a time, and only the last one's hits are shown. */
export class CodeQuery {
  readonly #terminology: Pick<Terminology, "search">;
  readonly #limit: number;
  #text = $state("");
  #found = $state.raw<Found>({ status: "idle" });
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(terminology: Pick<Terminology, "search">, limit: number) {
    this.#terminology = terminology;
    this.#limit = limit;
  }

  get text(): string {
    return this.#text;
  }
  /** While another text is searched, the hits of the one before stand. */
  get found(): Found {
    return this.#found;
  }
  /** The hits are those of the text as it is. */
  get isCurrent(): boolean {
    return this.#found.status === "found" && this.#found.query === this.#text;
  }

  write(text: string): void {
    this.#text = text;
    this.#stop();
    if (text.trim() === "") this.#found = { status: "idle" };
    else this.#timer = setTimeout(() => void this.now(), pauseMs);
  }

  /** Searches at once. */
  async now(): Promise<void> {
    this.#stop();
    const text = this.#text;
    const { signal } = (this.#abort = new AbortController());
    try {
      const hits = await this.#terminology.search(text, this.#limit, signal);
      if (!signal.aborted) this.#found = { status: "found", query: text, hits };
    } catch (error) {
      if (!signal.aborted) this.#found = { status: "failed", code: errorCode(error) };
    }
  }

  clear(): void {
    this.write("");
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }
}
