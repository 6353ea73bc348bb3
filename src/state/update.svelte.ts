/** `waiting`: a new version is ready and comes in only when the person says so. */
export type UpdateStatus = "none" | "waiting" | "applying";

/**
 * Whether the page opens without a network. `insecure`: plain http elsewhere than localhost; `unsupported`: this
 * browser has no service worker, or hides it in a private window.
 */
export type OfflineStatus = "starting" | "ready" | "insecure" | "unsupported" | "failed";

/** What a new version would do to the models that are here. `asking`: it has been asked and may still answer. */
export type UpdateEffects =
  | { readonly status: "asking" }
  /** These packs would have to be downloaded again. */
  | { readonly status: "known"; readonly brokenPackIds: readonly string[] };

/** What the update state needs of the browser. */
export type UpdateEnvironment = {
  /** Undefined where the browser has none. */
  readonly container: ServiceWorkerContainer | undefined;
  readonly secure: boolean;
  readonly reload: () => void;
  /** Asks a waiting version which packs would no longer run with it; an answer that does not come is none. */
  readonly askEffects: (waiting: ServiceWorker) => Promise<readonly string[]>;
};

const checkEveryMs = 60 * 60 * 1000;

/** Keeps the app offline and offers new versions: shown when there, applied on the person's press alone. */
export class UpdateState {
  #status = $state.raw<UpdateStatus>("none");
  #offline = $state.raw<OfflineStatus>("starting");
  #effects = $state.raw<UpdateEffects>({ status: "asking" });
  #registration: ServiceWorkerRegistration | undefined;
  /** Another tab brought the new version in: a reload is all that is left to do here. */
  #replaced = false;
  readonly #busy: () => boolean;
  readonly #environment: UpdateEnvironment;

  /** `busy` is true while a case is open: nothing is applied then. */
  constructor(busy: () => boolean, environment: UpdateEnvironment) {
    this.#busy = busy;
    this.#environment = environment;
  }

  get status(): UpdateStatus {
    return this.#status;
  }

  get offline(): OfflineStatus {
    return this.#offline;
  }

  /** What the waiting version would do to the models. */
  get effects(): UpdateEffects {
    return this.#effects;
  }

  /** A new version waits, has said what it would do, and no case is open. */
  get canApply(): boolean {
    return this.#status === "waiting" && this.#effects.status === "known" && !this.#busy();
  }

  /** Registers the service worker and looks for new versions, now and every hour. */
  async start(scriptUrl: string): Promise<void> {
    const { container, secure } = this.#environment;
    if (!container) {
      this.#offline = secure ? "unsupported" : "insecure";
      return;
    }
    container.addEventListener("controllerchange", () => this.#onNewController());
    try {
      const registration = await container.register(scriptUrl, { updateViaCache: "none" });
      this.#registration = registration;
      this.#watch(registration);
      await container.ready;
      this.#offline = "ready";
      setInterval(() => void this.check(), checkEveryMs);
    } catch {
      this.#offline = "failed"; // storage full, certificate not trusted, script not there
    }
  }

  /** Looks for a new version; without a network there is none. */
  async check(): Promise<void> {
    try {
      await this.#registration?.update();
    } catch {
      // Offline is the normal state here: the next check may find one.
    }
  }

  /** Brings the new version in, when the person asked and no case is open. Returns whether it began. */
  apply(): boolean {
    if (!this.canApply) return false;
    if (this.#replaced) {
      this.#status = "applying";
      this.#environment.reload();
      return true;
    }
    const waiting = this.#registration?.waiting;
    if (!waiting) {
      this.#status = "none";
      return false;
    }
    this.#status = "applying";
    waiting.postMessage({ type: "activate-update" });
    return true;
  }

  #watch(registration: ServiceWorkerRegistration): void {
    if (registration.waiting && registration.active) void this.#offer(registration.waiting);
    this.#follow(registration);
    registration.addEventListener("updatefound", () => this.#follow(registration));
  }

  /** A version on its way: the first one makes the page ready, a later one waits to be asked for. */
  #follow({ installing, active }: ServiceWorkerRegistration): void {
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && active) void this.#offer(installing);
      if (installing.state === "redundant" && !active) this.#offline = "failed";
    });
  }

  async #offer(waiting: ServiceWorker): Promise<void> {
    this.#status = "waiting";
    this.#effects = { status: "asking" };
    this.#effects = { status: "known", brokenPackIds: await this.#environment.askEffects(waiting) };
  }

  #onNewController(): void {
    if (this.#status === "applying") {
      this.#environment.reload();
      return;
    }
    this.#replaced = true;
    this.#effects = { status: "known", brokenPackIds: [] };
    this.#status = "waiting";
  }
}
