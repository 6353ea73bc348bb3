import type { EngineClaim } from "../engine/engine-lock.ts";
import type { Report } from "../evaluation/figures/report.ts";
import type { RunRecord } from "../evaluation/runs/run-store.ts";
import { runProblem, saved } from "./evaluation-problem.ts";
import type { RunProblem, RunStatus } from "./evaluation-status.ts";
import { RunTaken, storedRecord } from "./evaluation-stored.ts";
import type { ModelTurns } from "./model-turns.svelte.ts";
import { accuracyOf, type ReportMaker } from "./report-maker.ts";
import { RunInProgress, type RunParts, type RunPorts } from "./run-in-progress.svelte.ts";

export type EvaluationRunPorts = Omit<RunPorts, "isWatched" | "live" | "turns"> & {
  readonly turns: Pick<ModelTurns, "whenFree" | "isTaken">;
  readonly reports: Pick<ReportMaker, "live" | "whole">;
  /** The right to measure: one tab at a time. Throws EngineError `other-tab`. */
  readonly claim: () => Promise<EngineClaim>;
  /** An engine was lost while it wrote: whoever loaded it must know. */
  readonly answerFailed: (code: string) => void;
  /** A run has come to its end, or was cancelled. */
  readonly onEnded: (record: RunRecord, report: Report) => void;
  /** Something changed in what is kept of runs. */
  readonly onKept: () => Promise<void>;
};

type Phase =
  | { readonly is: "idle"; readonly problem?: RunProblem }
  | { readonly is: "starting" }
  | { readonly is: "running" | "finishing"; readonly run: RunInProgress }
  | { readonly is: "paused"; readonly run: RunInProgress; readonly problem?: RunProblem };

/** The one run that is in this tab's hands: begins, stands still, goes on, ends. */
export class EvaluationRun {
  readonly #ports: EvaluationRunPorts;
  #phase = $state.raw<Phase>({ is: "idle" });
  readonly #now: RunStatus = $derived.by(() => statusOf(this.#phase, this.#ports.turns.isTaken));
  #watchers = 0;
  #holdsClaim = false;
  #going: { readonly stop: AbortController; readonly ended: Promise<void> } | undefined;
  /** What a press has asked of the run that goes on. */
  #wanted: "paused" | "cancelled" = "paused";

  constructor(ports: EvaluationRunPorts) {
    this.#ports = ports;
  }

  get now(): RunStatus {
    return this.#now;
  }
  get live(): Report | undefined {
    return this.current?.live;
  }
  /** Going on or paused. */
  get current(): RunInProgress | undefined {
    return "run" in this.#phase ? this.#phase.run : undefined;
  }
  get paused(): RunInProgress | undefined {
    return this.#phase.is === "paused" ? this.#phase.run : undefined;
  }
  /** Another may begin: what is paused can be taken up again later. */
  get isFree(): boolean {
    return this.#phase.is === "idle" || this.#phase.is === "paused";
  }
  /** This tab has the right to measure. */
  get holdsClaim(): boolean {
    return this.#holdsClaim;
  }

  /** Live figures are made while somebody looks. Returns the way to stop. */
  watch(): () => void {
    this.#watchers += 1;
    return () => void (this.#watchers -= 1);
  }

  /** Says why nothing begins; a run that goes on meanwhile says enough. */
  refuse(problem: RunProblem): void {
    if (!this.isFree) return;
    const { paused } = this;
    this.#phase = paused ? { is: "paused", run: paused, problem } : { is: "idle", problem };
  }

  dismissProblem(): void {
    const { paused } = this;
    if (this.isFree) this.#phase = paused ? { is: "paused", run: paused } : { is: "idle" };
  }

  /** Begins or goes on. Settles when it has ended, or stands still. Never throws: see `now`. */
  async begin(partsOf: () => Promise<RunParts>): Promise<void> {
    if (!this.isFree) return;
    const before = this.#going?.ended;
    const stop = new AbortController();
    const ended = this.#held(this.#phase, before, async () =>
      this.#work(new RunInProgress(await partsOf(), this.#runPorts()), stop.signal),
    );
    this.#going = { stop, ended };
    await ended;
  }

  /** Stands still at once: the case in flight is given up and asked again when the run goes on. */
  async pause(): Promise<void> {
    await this.#stop("paused");
  }

  /** Ends it; what was judged stays as a cancelled run, also what another tab has judged of a paused one. */
  async cancel(): Promise<void> {
    const { paused } = this;
    if (!paused) return this.#stop("cancelled");
    const before = this.#going?.ended;
    const ended = this.#held(this.#phase, before, async () =>
      this.#finish(await this.#asStored(paused), "cancelled"),
    );
    this.#going = { stop: new AbortController(), ended };
    await ended;
  }

  /** Lets go of what is paused; it stays among the runs of before. */
  drop(): void {
    if (this.paused) this.#phase = { is: "idle" };
  }

  async #stop(wanted: "paused" | "cancelled"): Promise<void> {
    this.#wanted = wanted;
    this.#going?.stop.abort();
    await this.#going?.ended;
  }

  /** Works with the right to measure in hand, so that no other tab has the same run. */
  async #held(otherwise: Phase, before: Promise<void> | undefined, work: () => Promise<void>): Promise<void> {
    this.#phase = { is: "starting" };
    // What stands still may be letting go of its claim yet.
    await before;
    let claim: EngineClaim | undefined;
    try {
      claim = await this.#ports.claim();
      this.#holdsClaim = true;
      await work();
    } catch (error) {
      this.#phase = isTaken(otherwise, error) ? { is: "idle" } : otherwise;
      this.refuse(runProblem(error));
    } finally {
      claim?.release();
      this.#holdsClaim = false;
      await this.#ports.onKept();
    }
  }

  /** A paused run as it stands by now: as it is in hand, unless another tab has brought it further. */
  async #asStored(run: RunInProgress): Promise<RunInProgress> {
    const { parts } = run;
    const record = await storedRecord(parts.store, run.record);
    if (record.judged <= run.results.length) return run;
    const results = await parts.store.results(record.header.id);
    return new RunInProgress({ ...parts, record, results }, this.#runPorts());
  }

  async #work(run: RunInProgress, signal: AbortSignal): Promise<void> {
    this.#phase = { is: "running", run };
    try {
      const end = await run.work(signal);
      if (end.status === "done") return await this.#finish(run, "done");
      this.#ports.answerFailed(end.code);
      await this.#rest(run, end.code);
    } catch (error) {
      if (!signal.aborted) await this.#rest(run, runProblem(error));
      else if (this.#wanted === "cancelled") await this.#finish(run, "cancelled");
      else await this.#rest(run);
    }
  }

  async #rest(run: RunInProgress, problem?: RunProblem): Promise<void> {
    const kept = await saved(run.save("paused"));
    const why = kept === "deleted" ? kept : (problem ?? kept);
    if (why === "deleted") return void (this.#phase = { is: "idle", problem: why });
    this.#phase = { is: "paused", run, ...(why && { problem: why }) };
  }

  async #finish(run: RunInProgress, status: "done" | "cancelled"): Promise<void> {
    this.#phase = { is: "finishing", run };
    if (run.results.length === 0) {
      const problem = await saved(run.parts.store.deleteRun(run.header.id));
      this.#phase = { is: "idle", ...(problem && { problem }) };
      return;
    }
    let report: Report;
    try {
      report = await this.#ports.reports.whole(run.header, run.results);
    } catch (error) {
      return this.#rest(run, runProblem(error));
    }
    const accuracy = accuracyOf(report);
    const verdict = report.acceptance?.verdict;
    const ending = { ...(accuracy !== undefined && { accuracy }), ...(verdict && { verdict }) };
    const problem = await saved(run.save(status, ending));
    this.#phase = { is: "idle", ...(problem && { problem }) };
    this.#ports.onEnded(run.record, report);
  }

  #runPorts(): RunPorts {
    const { reports } = this.#ports;
    return {
      ...this.#ports,
      isWatched: () => this.#watchers > 0,
      live: (header, results) => reports.live(header, results),
    };
  }
}

function statusOf(phase: Phase, isTaken: boolean): RunStatus {
  switch (phase.is) {
    case "idle":
      return { status: "idle", ...(phase.problem && { problem: phase.problem }) };
    case "starting":
      return { status: "starting" };
    case "running": {
      const { header, progress, parts } = phase.run;
      return { status: "running", header, progress, isWaiting: isTaken && parts.model !== undefined };
    }
    case "finishing":
      return { status: "finishing", header: phase.run.header, progress: phase.run.progress };
    case "paused": {
      const { header, progress } = phase.run;
      return { status: "paused", header, progress, ...(phase.problem && { problem: phase.problem }) };
    }
  }
}

/** Whether it is the paused run that another tab has taken. */
function isTaken(phase: Phase, error: unknown): boolean {
  return phase.is === "paused" && error instanceof RunTaken && error.runId === phase.run.header.id;
}
