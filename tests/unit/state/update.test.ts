import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UpdateState } from "../../../src/state/update.svelte.ts";

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = "installing";
  readonly postMessage = vi.fn();
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  readonly update = vi.fn(() => Promise.resolve());

  /** A new version is found, fetched and waits. */
  offer(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event("updatefound"));
    this.installing = null;
    this.waiting = worker;
    worker.become("installed");
    return worker;
  }
}

type SetUp = {
  readonly busy?: boolean;
  readonly fails?: boolean;
  readonly ready?: Promise<unknown>;
  /** Packs that a new version would break; `never`: it does not say. */
  readonly effects?: Promise<readonly string[]>;
};

function setUp({
  busy = false,
  fails = false,
  ready = Promise.resolve(),
  effects = Promise.resolve([]),
}: SetUp = {}) {
  const registration = new FakeRegistration();
  const container = Object.assign(new EventTarget(), {
    register: vi.fn(() =>
      fails ? Promise.reject(new DOMException("no", "SecurityError")) : Promise.resolve(registration),
    ),
    ready,
  });
  const reload = vi.fn();
  const state = { busy };
  const update = new UpdateState(() => state.busy, {
    container: container as unknown as ServiceWorkerContainer,
    secure: true,
    reload,
    askEffects: () => effects,
  });
  const takeOver = () => container.dispatchEvent(new Event("controllerchange"));
  return { registration, reload, state, update, takeOver };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the offline status", () => {
  it("is ready once a service worker serves the app", async () => {
    const { update } = setUp();
    expect(update.offline).toBe("starting");
    await update.start("sw.js");
    expect(update.offline).toBe("ready");
  });

  it.each([
    [false, "insecure"],
    [true, "unsupported"],
  ])("tells plain http from an old browser (secure: %s)", async (secure, expected) => {
    const update = new UpdateState(() => false, {
      container: undefined,
      secure,
      reload: vi.fn(),
      askEffects: () => Promise.resolve([]),
    });
    await update.start("sw.js");
    expect(update.offline).toBe(expected);
    expect(update.status).toBe("none");
  });

  it("says that the registration failed", async () => {
    const { update } = setUp({ fails: true });
    await update.start("sw.js");
    expect(update.offline).toBe("failed");
  });
});

describe("a first installation", () => {
  it("that breaks off, as on a full disk, is told", async () => {
    const { update, registration } = setUp({ ready: new Promise(() => undefined) });
    const worker = new FakeWorker();
    registration.installing = worker;
    void update.start("sw.js");
    await vi.advanceTimersByTimeAsync(0);
    worker.become("redundant");
    expect(update.offline).toBe("failed");
  });
});

describe("an update", () => {
  it("is not offered at the first installation", async () => {
    const { update, registration } = setUp();
    await update.start("sw.js");
    registration.offer();
    expect(update.status).toBe("none");
  });

  it("is offered when it waits, and nothing happens by itself", async () => {
    const { update, registration, reload } = setUp();
    registration.active = new FakeWorker();
    await update.start("sw.js");
    const waiting = registration.offer();
    expect(update.status).toBe("waiting");
    expect(waiting.postMessage).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it("is offered when it waited already before the page was opened", async () => {
    const { update, registration } = setUp();
    registration.active = new FakeWorker();
    registration.waiting = new FakeWorker();
    await update.start("sw.js");
    expect(update.status).toBe("waiting");
  });

  it("is refused while a case is open and comes in once it is not", async () => {
    const { update, registration, reload, state, takeOver } = setUp({ busy: true });
    registration.active = new FakeWorker();
    await update.start("sw.js");
    const waiting = registration.offer();
    expect(update.canApply).toBe(false);
    expect(update.apply()).toBe(false);
    expect(waiting.postMessage).not.toHaveBeenCalled();

    await vi.advanceTimersByTimeAsync(0);
    state.busy = false;
    expect(update.apply()).toBe(true);
    expect(update.status).toBe("applying");
    expect(waiting.postMessage).toHaveBeenCalledExactlyOnceWith({ type: "activate-update" });
    expect(reload).not.toHaveBeenCalled();
    takeOver();
    expect(reload).toHaveBeenCalledOnce();
  });

  it("first says which models it would break", async () => {
    let answer: (packIds: readonly string[]) => void = () => undefined;
    const effects = new Promise<readonly string[]>((resolve) => (answer = resolve));
    const { update, registration } = setUp({ effects });
    registration.active = new FakeWorker();
    await update.start("sw.js");
    registration.offer();
    expect(update.canApply).toBe(false);
    answer(["qwen3-4b-q4f16_1"]);
    await vi.advanceTimersByTimeAsync(0);
    expect(update.effects).toEqual({ status: "known", brokenPackIds: ["qwen3-4b-q4f16_1"] });
    expect(update.canApply).toBe(true);
  });

  it("that another tab brought in does not reload this one", async () => {
    const { update, registration, reload, takeOver } = setUp();
    registration.active = new FakeWorker();
    await update.start("sw.js");
    takeOver();
    expect(reload).not.toHaveBeenCalled();
    expect(update.status).toBe("waiting");
    expect(update.apply()).toBe(true);
    expect(reload).toHaveBeenCalledOnce();
  });

  it("is looked for every hour, and a missing network is no error", async () => {
    const { update, registration } = setUp();
    await update.start("sw.js");
    registration.update.mockRejectedValueOnce(new TypeError("offline"));
    await vi.advanceTimersByTimeAsync(2 * 60 * 60 * 1000);
    expect(registration.update).toHaveBeenCalledTimes(2);
  });
});
