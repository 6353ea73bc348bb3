import type { Settings } from "../domain/settings.ts";
import type { Arm } from "../evaluation/scoring/case-result.ts";
import type { Case } from "../evaluation/cases/cases.ts";
import { isSameMaking, makeHeader } from "../evaluation/runs/make-header.ts";
import type { Report } from "../evaluation/figures/report.ts";
import type { RunHeader } from "../evaluation/runs/run-header.ts";
import type { RunRecord } from "../evaluation/runs/run-store.ts";
import type { LoadedModel } from "../pipeline/ask-model.ts";
import { siteCost } from "../pipeline/meet.ts";
import { scoringOf } from "../evaluation/scoring/scoring-of.ts";
import { EvaluationCases, type EvaluationCasesPorts } from "./evaluation-cases.svelte.ts";
import { EvaluationRun, type EvaluationRunPorts } from "./evaluation-run.svelte.ts";
import type { Compared, OpenedRun, RunStatus } from "./evaluation-status.ts";
import { storedRecord } from "./evaluation-stored.ts";
import { OpenedRuns } from "./opened-runs.svelte.ts";
import type { PackLog } from "./pack-log.svelte.ts";
import { PastRuns } from "./past-runs.svelte.ts";
import { siteLimits } from "./site-limits.ts";
import { ReportMaker, type ReportPorts } from "./report-maker.ts";

export type EvaluationPorts = Omit<EvaluationRunPorts, "reports" | "onEnded" | "onKept"> &
  EvaluationCasesPorts &
  Pick<ReportPorts, "publishedOf"> & {
    readonly loadedModel: () => LoadedModel | undefined;
    readonly settings: () => Settings;
    readonly calibrate: (calibration: NonNullable<Settings["calibration"]>) => void;
    readonly log: Pick<PackLog, "evaluated">;
    /** Whether any tab measures now. */
    readonly isClaimed: () => Promise<boolean>;
    readonly emergencyNumber: () => string | undefined;
    /** What the loaded model runs on. */
    readonly device: () => "gpu" | "cpu" | undefined;
    /** The device, in words for a report. */
    readonly machine: (withModel: boolean) => string;
    readonly newId: () => string;
  };

/** Measures on labelled cases: which cases, the run that goes on, runs of before. Lives as long as the page, whatever view is shown. */
export class EvaluationState {
  /** The task and the cases that the next run takes. */
  readonly cases: EvaluationCases;
  readonly past: PastRuns;
  readonly #ports: EvaluationPorts;
  readonly #run: EvaluationRun;
  readonly #looked: OpenedRuns;

  constructor(ports: EvaluationPorts) {
    const { store, settings } = ports;
    const reports = new ReportMaker({
      ...ports,
      costRatio: () => settings().underTriageCost,
      limits: (task) => siteLimits(settings().evaluationLimits, scoringOf(task).kind),
    });
    this.#ports = ports;
    this.cases = new EvaluationCases(ports);
    this.#run = new EvaluationRun({
      ...ports,
      reports,
      onEnded: (record, report) => this.#ended(record, report),
      onKept: () => this.past.refresh(),
    });
    this.past = new PastRuns({
      store,
      isClaimedElsewhere: async () => !this.#run.holdsClaim && (await ports.isClaimed()),
      ownId: () => this.#run.current?.header.id,
    });
    this.#looked = new OpenedRuns({
      store,
      recordOf: (id) => this.past.recordOf(id),
      reports,
      calibration: () => settings().calibration,
    });
  }

  get now(): RunStatus {
    return this.#run.now;
  }
  /** Figures so far, without intervals; only while somebody watches. */
  get live(): Report | undefined {
    return this.#run.live;
  }
  get opened(): OpenedRun {
    return this.#looked.now;
  }
  get compared(): Compared {
    return this.#looked.compared;
  }
  /** The loaded model, when it serves the chosen task. */
  get model(): LoadedModel | undefined {
    const model = this.#ports.loadedModel();
    return model?.tasks.includes(this.cases.task) ? model : undefined;
  }
  /** There are cases, and nothing runs. */
  get canStart(): boolean {
    const { now } = this.cases;
    return this.#run.isFree && now.status === "chosen" && now.cases.length > 0;
  }

  /** Reads what is kept here; called by the view when it opens. Never throws. */
  async refresh(): Promise<void> {
    await Promise.all([this.past.refresh(), this.cases.refresh()]);
  }

  /** Live figures are made while somebody looks. Returns the way to stop. */
  watch(): () => void {
    return this.#run.watch();
  }

  /** Begins a run on the chosen cases. Settles when it has ended, or stands still. */
  async start({ withModel }: { readonly withModel: boolean }): Promise<void> {
    const chosen = this.cases.now;
    if (!this.canStart || chosen.status !== "chosen") return;
    const model = withModel ? this.model : undefined;
    if (withModel && !model) return this.#run.refuse("other-model");
    const { settings, machine, device, emergencyNumber, newId, now } = this.#ports;
    const header = makeHeader({
      id: newId(),
      task: chosen.task,
      startedAt: now(),
      set: chosen.info,
      machine: machine(withModel),
      ...(model && { model }),
      asked: {
        device: device(),
        emergencyNumber: emergencyNumber(),
        cost: siteCost(settings(), chosen.task, model?.packId),
      },
    });
    const record: RunRecord = {
      header,
      status: "running",
      total: chosen.cases.length,
      judged: 0,
      updatedAt: header.startedAt,
      ...(chosen.mapping && { mapping: chosen.mapping }),
      ...(this.cases.ratings.size > 0 && { ratings: Object.fromEntries(this.cases.ratings) }),
    };
    await this.#run.begin(async () => {
      const store = await this.#ports.store();
      return { record, results: [], cases: chosen.cases, store, ...(model && { model }) };
    });
  }

  pause(): Promise<void> {
    return this.#run.pause();
  }

  /** Goes on with the paused run. */
  async goOn(): Promise<void> {
    const { paused } = this.#run;
    if (paused) await this.resume(paused.header.id);
  }

  /** Ends the run that is going on or paused; what was judged stays as a cancelled run, which opens. */
  cancel(): Promise<void> {
    return this.#run.cancel();
  }

  /** Goes on with a run that stands still, also one of before. Told `needs-file`, it is called again with the file. */
  async resume(runId: string, file?: File): Promise<void> {
    if (!this.#run.isFree) return;
    const { paused: held } = this.#run;
    const paused = held?.header.id === runId ? held : undefined;
    const record = paused?.record ?? this.past.recordOf(runId);
    if (record?.status !== "running" && record?.status !== "paused") return;
    const { header } = record;
    if (file) await this.cases.chooseFile(file, record);
    const cases = paused?.parts.cases ?? (await this.#casesOf(header));
    if (!cases) return this.#run.refuse(this.cases.hasFile ? "other-file" : "needs-file");
    const model = header.model && this.#ports.loadedModel();
    if (model?.packId !== header.model?.packId) return this.#run.refuse("other-model");
    if (!isSameMaking(header, madeNow(header, model, this.#ports.device())))
      return this.#run.refuse("other-version");
    await this.#run.begin(async () => {
      const store = paused?.parts.store ?? (await this.#ports.store());
      const now = await storedRecord(store, record);
      return { record: now, results: await store.results(runId), cases, store, ...(model && { model }) };
    });
  }

  /** Shows a run of before. */
  open(runId: string): Promise<void> {
    return this.#looked.open(runId);
  }

  close(): void {
    this.#looked.close();
  }

  /** The opened run against another one over the same cases. */
  compare(otherId: string, arm: Arm): Promise<void> {
    return this.#looked.compare(otherId, arm);
  }

  closeComparison(): void {
    this.#looked.closeComparison();
  }

  /** Chooses the cases of a run again; false when they are not here. */
  async chooseCasesOf(runId: string): Promise<boolean> {
    const record = this.past.recordOf(runId);
    return record !== undefined && (await this.#casesOf(record.header)) !== undefined;
  }

  /** Not one that is going on, here or in another tab. */
  async deleteRun(runId: string): Promise<void> {
    const { current, paused } = this.#run;
    if (current?.header.id === runId && !paused) return;
    if (paused?.header.id === runId) this.#run.drop();
    const { opened } = this;
    if (opened.status === "open" && opened.record.header.id === runId) this.close();
    await this.past.delete(runId);
  }

  /** Takes the opened run's calibration into the settings. */
  useCalibration(): void {
    const offer = this.opened.status === "open" ? this.opened.calibration : undefined;
    if (offer?.status !== "offered") return;
    const { task, packId, cases } = offer;
    this.#ports.calibrate({ task, packId, cases });
  }

  dismissProblem(): void {
    this.#run.dismissProblem();
  }

  async #casesOf(header: RunHeader): Promise<readonly Case[] | undefined> {
    const isHere = await this.cases.chooseCasesOf(header);
    return isHere && this.cases.now.status === "chosen" ? this.cases.now.cases : undefined;
  }

  #ended(record: RunRecord, report: Report): void {
    const { header, status, verdict } = record;
    this.#looked.show(record, report);
    // Too few cases take no earlier mark away, nor does a run that was broken off.
    if (!header.model || status !== "done" || (verdict !== "pass" && verdict !== "fail")) return;
    const { packId, quantization, revision } = header.model;
    const mark = { verdict, cases: report.cases, at: this.#ports.now(), quantization };
    this.#ports.log.evaluated(packId, header.task, { ...mark, ...(revision !== undefined && { revision }) });
  }
}

/** The header that the same run would have, were it begun now. It goes on with its own cost and emergency number. */
function madeNow(
  { id, task, startedAt, set, machine, costRatio, emergencyNumber }: RunHeader,
  model: LoadedModel | undefined,
  device: "gpu" | "cpu" | undefined,
): RunHeader {
  const cost = costRatio === undefined ? {} : { cost: { ratio: costRatio } };
  const asked = { device, emergencyNumber, ...cost };
  return makeHeader({ id, task, startedAt, set, machine, asked, ...(model && { model }) });
}
