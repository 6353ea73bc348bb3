import { EngineError, isWorthRebuilding } from "./engine-error.ts";
import { workerMessageSchema, type PageMessage, type WorkerMessage } from "./webllm-protocol.ts";

/** Of a Worker, what is used. */
export type WorkerLike = Pick<EventTarget, "addEventListener"> & {
  postMessage(message: PageMessage): void;
  terminate(): void;
};

/** `aborted` is put among what the worker says, so that both are read in their order. */
export type Reply =
  Exclude<WorkerMessage, { type: "ready" | "pong" | "failed" }> | { readonly type: "aborted" };
type Arrival = Reply | { readonly type: "failed"; readonly error: EngineError };

const pingEveryMs = 5_000;
/**
 * 120 s without a word. Compiling shaders or a long prefill on a slow GPU holds the worker's thread for tens of
 * seconds, and meanwhile it answers nothing. Counted in pings, not by the clock: a laptop may have slept.
 */
const unansweredPings = 24;

/** The page's end of one worker. What breaks it is thrown by every later call. */
export class WebllmLink {
  readonly #worker: WorkerLike;
  #arrivals: Arrival[] = [];
  #wake: (() => void) | undefined;
  #fault: EngineError | undefined;
  #silentPings = 0;
  #hasStarted = false;

  constructor(worker: WorkerLike) {
    this.#worker = worker;
    worker.addEventListener("message", (event) => this.#receive(Reflect.get(event, "data")));
    worker.addEventListener("messageerror", () =>
      this.close(new EngineError("engine-stopped", "unreadable")),
    );
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      const detail = String(Reflect.get(event, "message") ?? "");
      this.close(new EngineError(this.#hasStarted ? "engine-stopped" : "engine-missing", detail));
    });
  }

  /** Begins a request: what was left of the one before counts no more. */
  begin(message: PageMessage): void {
    this.#arrivals = [];
    this.post(message);
  }

  post(message: PageMessage): void {
    if (!this.#fault) this.#worker.postMessage(message);
  }

  /** What the worker says next. Throws EngineError when it failed, died or says nothing for too long. */
  async next(): Promise<Reply> {
    const arrival = this.#arrivals.shift() ?? (await this.#arrival());
    if (arrival.type === "failed") throw arrival.error;
    return arrival;
  }

  /** Puts `aborted` among the replies when the signal says so, until `end`. */
  listenTo(signal: AbortSignal, end: AbortSignal): void {
    signal.addEventListener("abort", () => this.#take({ type: "aborted" }), { signal: end });
  }

  /** Ends the worker and frees all that it has; who waits, or asks later, is told `reason`. */
  close(reason: EngineError): void {
    this.#worker.terminate();
    this.#fault ??= reason;
    this.#wake?.();
  }

  async #arrival(): Promise<Arrival> {
    this.#silentPings = 0;
    const timer = setInterval(() => this.#ping(), pingEveryMs);
    try {
      for (;;) {
        const arrival = this.#arrivals.shift();
        if (arrival) return arrival;
        if (this.#fault) throw this.#fault;
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    } finally {
      clearInterval(timer);
    }
  }

  #ping(): void {
    if (this.#silentPings >= unansweredPings) this.close(new EngineError("engine-stopped", "no answer"));
    this.#silentPings++;
    this.post({ type: "ping" });
  }

  #receive(data: unknown): void {
    this.#hasStarted = true;
    this.#silentPings = 0;
    const message = workerMessageSchema.safeParse(data);
    if (!message.success) return this.close(new EngineError("engine-stopped", "not the protocol"));
    const { data: reply } = message;
    if (reply.type === "ready" || reply.type === "pong") return;
    if (reply.type !== "failed") return this.#take(reply);
    const error = new EngineError(reply.code, reply.detail);
    // This worker can do nothing more, whether or not somebody waits.
    if (isWorthRebuilding(error)) this.close(error);
    else this.#take({ type: "failed", error });
  }

  #take(arrival: Arrival): void {
    this.#arrivals.push(arrival);
    this.#wake?.();
  }
}
