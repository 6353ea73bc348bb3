import type { ListedRun, RunRecord, RunStore } from "../evaluation/runs/run-store.ts";

export type PastRunsPorts = {
  readonly store: () => Promise<RunStore>;
  /** Whether another tab of this app measures now. */
  readonly isClaimedElsewhere: () => Promise<boolean>;
  /** The run that is in this tab's hands, going on or paused. */
  readonly ownId: () => string | undefined;
};

/** Runs of before on this device. */
export class PastRuns {
  readonly #ports: PastRunsPorts;
  #all = $state.raw<readonly ListedRun[] | undefined>(undefined);
  #isRunningElsewhere = $state(false);
  #isUnreadable = $state(false);

  constructor(ports: PastRunsPorts) {
    this.#ports = ports;
  }

  /** Newest first; undefined until they were read. */
  get all(): readonly ListedRun[] | undefined {
    return this.#all;
  }
  /** Begun, not ended, and in no tab's hands: can be resumed or deleted. */
  get interrupted(): readonly RunRecord[] {
    const own = this.#ports.ownId();
    return (this.#all ?? []).flatMap((run) => {
      if (run.status !== "ok" || run.id === own) return [];
      const { record } = run;
      const isOpen = record.status === "paused" || (record.status === "running" && !this.#isRunningElsewhere);
      return isOpen ? [record] : [];
    });
  }
  /** Another tab of this app is measuring now. */
  get isRunningElsewhere(): boolean {
    return this.#isRunningElsewhere;
  }
  /** Another tab measures, and this run may be what it measures: to delete it would pull it from under that tab. */
  isGoingOnElsewhere(runId: string): boolean {
    return this.#isRunningElsewhere && this.recordOf(runId)?.status === "running";
  }
  /** The database could not be read. */
  get isUnreadable(): boolean {
    return this.#isUnreadable;
  }

  recordOf(runId: string): RunRecord | undefined {
    const run = this.#all?.find(({ id }) => id === runId);
    return run?.status === "ok" ? run.record : undefined;
  }

  /** Reads them again. Never throws. */
  async refresh(): Promise<void> {
    try {
      const all = await (await this.#ports.store()).runs();
      this.#isRunningElsewhere = await this.#ports.isClaimedElsewhere();
      this.#all = all;
      this.#isUnreadable = false;
    } catch {
      this.#isUnreadable = true;
    }
  }

  /** Not one that goes on in another tab. */
  async delete(runId: string): Promise<void> {
    await this.refresh();
    if (this.isGoingOnElsewhere(runId)) return;
    try {
      await (await this.#ports.store()).deleteRun(runId);
    } catch {
      this.#isUnreadable = true;
    }
    await this.refresh();
  }
}
