import type { Settings } from "../domain/settings.ts";
import type { Arm } from "../evaluation/scoring/case-result.ts";
import { parity } from "../evaluation/figures/parity.ts";
import type { Report } from "../evaluation/figures/report.ts";
import { isSameSet } from "../evaluation/runs/run-header.ts";
import type { RunRecord, RunStore } from "../evaluation/runs/run-store.ts";
import { calibrationOffer } from "./calibration-offer.ts";
import type { Compared, OpenedRun } from "./evaluation-status.ts";
import type { ReportMaker } from "./report-maker.ts";

export type OpenedRunsPorts = {
  readonly store: () => Promise<RunStore>;
  readonly recordOf: (runId: string) => RunRecord | undefined;
  readonly reports: Pick<ReportMaker, "whole">;
  /** The calibration in the settings. */
  readonly calibration: () => Settings["calibration"];
};

type Opened =
  | { readonly status: "none" }
  | { readonly status: "reading" | "failed"; readonly id: string }
  | { readonly status: "open"; readonly record: RunRecord; readonly report: Report };

/** The run that is looked at, alone or beside another. */
export class OpenedRuns {
  readonly #ports: OpenedRunsPorts;
  #opened = $state.raw<Opened>({ status: "none" });
  #compared = $state.raw<Compared>({ status: "none" });
  readonly #now: OpenedRun = $derived.by(() => {
    const opened = this.#opened;
    if (opened.status !== "open") return opened;
    const { record, report } = opened;
    return { ...opened, calibration: calibrationOffer(record, report, this.#ports.calibration()) };
  });

  constructor(ports: OpenedRunsPorts) {
    this.#ports = ports;
  }

  get now(): OpenedRun {
    return this.#now;
  }
  get compared(): Compared {
    return this.#compared;
  }

  /** Shows a run that has just ended. */
  show(record: RunRecord, report: Report): void {
    this.#compared = { status: "none" };
    this.#opened = { status: "open", record, report };
  }

  /** Reads a run of before and makes its report anew. Never throws: see `now`. */
  async open(runId: string): Promise<void> {
    const reading: Opened = { status: "reading", id: runId };
    this.#compared = { status: "none" };
    this.#opened = reading;
    const opened = await this.#read(runId);
    // Only the newest press counts.
    if (this.#opened === reading) this.#opened = opened;
  }

  close(): void {
    this.#opened = { status: "none" };
    this.#compared = { status: "none" };
  }

  /** The opened run against another one over the same cases. Never throws: see `compared`. */
  async compare(otherId: string, arm: Arm): Promise<void> {
    const a = this.#opened.status === "open" ? this.#opened.record : undefined;
    const b = this.#ports.recordOf(otherId);
    if (!a || !b || !isSameSet(a.header, b.header)) return;
    const reading: Compared = { status: "reading" };
    this.#compared = reading;
    const compared = await this.#compare(a, b, arm);
    if (this.#compared === reading) this.#compared = compared;
  }

  closeComparison(): void {
    this.#compared = { status: "none" };
  }

  async #read(id: string): Promise<Opened> {
    const record = this.#ports.recordOf(id);
    if (!record) return { status: "failed", id };
    try {
      const results = await (await this.#ports.store()).results(id);
      return { status: "open", record, report: await this.#ports.reports.whole(record.header, results) };
    } catch {
      return { status: "failed", id };
    }
  }

  async #compare(a: RunRecord, b: RunRecord, arm: Arm): Promise<Compared> {
    try {
      const store = await this.#ports.store();
      const [ofA, ofB] = [await store.results(a.header.id), await store.results(b.header.id)];
      return { status: "compared", arm, a, b, parity: parity(ofA, ofB, arm) };
    } catch {
      return { status: "failed" };
    }
  }
}
