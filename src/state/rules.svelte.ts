import type { TriageCore } from "../pipeline/core.ts";

type Loading =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly core: TriageCore }
  /** Not reachable: a first visit that lost its network. */
  | { readonly status: "failed" };

/** The lexicons, rules and protocols on their way to the page; the form stands without them. */
export class RulesState {
  readonly #fetch: () => Promise<TriageCore>;
  readonly #onReady: (core: TriageCore) => void;
  #loading = $state.raw<Loading>({ status: "loading" });

  constructor(fetch: () => Promise<TriageCore>, onReady: (core: TriageCore) => void) {
    this.#fetch = fetch;
    this.#onReady = onReady;
  }

  get status(): Loading["status"] {
    return this.#loading.status;
  }
  get core(): TriageCore | undefined {
    return this.#loading.status === "ready" ? this.#loading.core : undefined;
  }

  /** Fetches the rules; also the retry after a failure. */
  async load(): Promise<void> {
    if (this.#loading.status === "ready") return;
    this.#loading = { status: "loading" };
    try {
      const core = await this.#fetch();
      this.#loading = { status: "ready", core };
      this.#onReady(core);
    } catch {
      this.#loading = { status: "failed" };
    }
  }
}
