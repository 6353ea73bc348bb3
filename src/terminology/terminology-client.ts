import { bookOf } from "./code-book.ts";
import type { Terminology } from "./terminology.ts";
import { TerminologyError } from "./terminology-error.ts";
import {
  type TerminologyReply,
  type TerminologyRequest,
  terminologyReplySchema,
} from "./terminology-messages.ts";

/** As much of a Worker as is used. */
export type TerminologyWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** Silence after which the worker is given up: a slow machine unpacks for seconds, a host may take its time. */
const openLimitMs = 60_000;
const answerLimitMs = 15_000;
/** A machine that slept has waited no longer than one tick. */
const ticks = 5;

type Question = Exclude<TerminologyRequest, { readonly type: "forget" }>;
/** A question without the number that it gets. */
type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, "id"> : never) : never;
type Waiting = {
  readonly resolve: (reply: TerminologyReply) => void;
  readonly reject: (error: Error) => void;
};

/**
 * ICD-10-CM through a worker that starts with the first question. A worker that died or stays silent is replaced by the
 * next question; added titles are given to it again.
 */
export class TerminologyClient implements Terminology {
  readonly #start: () => TerminologyWorker;
  readonly #scope: string;
  #worker: TerminologyWorker | undefined;
  #opened: Promise<string> | undefined;
  #titles: readonly (readonly [string, string])[] = [];
  #nextId = 1;
  readonly #waiting = new Map<number, Waiting>();

  constructor(startWorker: () => TerminologyWorker, scope: string) {
    this.#start = startWorker;
    this.#scope = scope;
  }

  async open(signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    this.#opened ??= this.#open();
    return withSignal(this.#opened, signal);
  }

  async search(query: string, limit: number, signal: AbortSignal) {
    const reply = await this.#ask({ type: "search", query, limit }, signal);
    return reply.type === "search" ? reply.hits : unexpected(reply);
  }

  async details(code: string, signal: AbortSignal) {
    const reply = await this.#ask({ type: "details", code }, signal);
    return reply.type === "details" ? reply.details : unexpected(reply);
  }

  async bookFor(codes: readonly string[], signal: AbortSignal) {
    const reply = await this.#ask({ type: "book", codes: [...codes] }, signal);
    return reply.type === "book" ? bookOf(reply.release, reply.facts, reply.nearest) : unexpected(reply);
  }

  async readTitles(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal) {
    const reply = await this.#ask({ type: "read-titles", bytes }, signal);
    if (reply.type !== "read-titles") return unexpected(reply);
    if (reply.report.status === "read") this.#titles = reply.report.titles;
    return reply.report;
  }

  async useTitles(titles: readonly (readonly [string, string])[], signal: AbortSignal): Promise<void> {
    this.#titles = titles;
    await this.#ask(titlesRequest(titles), signal);
  }

  /** Ends the worker; the next question starts another. */
  close(): void {
    this.#giveUp(new TerminologyError("worker-stopped", "closed"));
  }

  async #open(): Promise<string> {
    try {
      const reply = await this.#post({ type: "open", scope: this.#scope }, openLimitMs);
      if (this.#titles.length > 0) await this.#post(titlesRequest(this.#titles), openLimitMs);
      return reply.type === "open" ? reply.release : unexpected(reply);
    } catch (error) {
      this.#opened = undefined;
      throw error;
    }
  }

  async #ask(asked: Asked, signal: AbortSignal): Promise<TerminologyReply> {
    await this.open(signal);
    return this.#post(asked, answerLimitMs, signal);
  }

  #post(asked: Asked, limitMs: number, signal?: AbortSignal): Promise<TerminologyReply> {
    const worker = (this.#worker ??= this.#startWorker());
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      let silentTicks = 0;
      const timer = setInterval(() => {
        if (++silentTicks >= ticks) this.#giveUp(new TerminologyError("worker-stopped", "silent"));
      }, limitMs / ticks);
      const settle = (then: () => void) => {
        clearInterval(timer);
        signal?.removeEventListener("abort", abort);
        this.#waiting.delete(id);
        then();
      };
      const abort = () => {
        worker.postMessage({ type: "forget", id } satisfies TerminologyRequest);
        settle(() => reject(signal?.reason as Error));
      };
      signal?.addEventListener("abort", abort);
      this.#waiting.set(id, {
        resolve: (reply) => settle(() => resolve(reply)),
        reject: (error) => settle(() => reject(error)),
      });
      worker.postMessage({ ...asked, id } as TerminologyRequest);
    });
  }

  #startWorker(): TerminologyWorker {
    const worker = this.#start();
    worker.addEventListener("error", () => this.#giveUp(new TerminologyError("worker-stopped")));
    worker.addEventListener("message", ({ data }) => {
      const parsed = terminologyReplySchema.safeParse(data);
      if (!parsed.success) return;
      const reply = parsed.data;
      const waiting = this.#waiting.get(reply.id);
      if (reply.type === "failed") waiting?.reject(new TerminologyError(reply.code));
      else waiting?.resolve(reply);
    });
    return worker;
  }

  #giveUp(error: TerminologyError): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#opened = undefined;
    for (const { reject } of [...this.#waiting.values()]) reject(error);
  }
}

function titlesRequest(titles: readonly (readonly [string, string])[]): Asked {
  return { type: "use-titles", titles: titles.map(([code, title]): [string, string] => [code, title]) };
}

function unexpected(reply: TerminologyReply): never {
  throw new TerminologyError("unknown", reply.type);
}

/** The work's result, or the signal's reason as soon as it aborts; the work goes on for others. */
function withSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
