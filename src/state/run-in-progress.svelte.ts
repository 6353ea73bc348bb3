import { blankNote, type Instant } from "../domain/note.ts";
import type { CaseResult } from "../evaluation/scoring/case-result.ts";
import type { Case } from "../evaluation/cases/cases.ts";
import { pagePause } from "../evaluation/runs/page-pause.ts";
import type { Report } from "../evaluation/figures/report.ts";
import { judgedIds, runCases, type RunEnd } from "../evaluation/runs/run-cases.ts";
import type { RunHeader } from "../evaluation/runs/run-header.ts";
import type { RunRecord, RunStore } from "../evaluation/runs/run-store.ts";
import type { ScoringPorts } from "../evaluation/scoring/scoring.ts";
import { scoringOf } from "../evaluation/scoring/scoring-of.ts";
import { answerNote, type Answered } from "../pipeline/answer-note.ts";
import type { LoadedModel } from "../pipeline/ask-model.ts";
import type { TriageCore } from "../pipeline/core.ts";
import type { RunProgress } from "./evaluation-status.ts";
import type { ModelTurns } from "./model-turns.svelte.ts";

export type RunPorts = {
  readonly core: () => Promise<TriageCore>;
  readonly turns: Pick<ModelTurns, "whenFree">;
  readonly scoring: ScoringPorts;
  readonly isWatched: () => boolean;
  readonly live: (header: RunHeader, results: readonly CaseResult[]) => Promise<Report>;
  readonly now: () => Instant;
};

export type RunParts = {
  readonly record: RunRecord;
  /** Of before, when it goes on. */
  readonly results: readonly CaseResult[];
  readonly cases: readonly Case[];
  readonly store: RunStore;
  readonly model?: LoadedModel;
};

/** Results wait this long, or until there are so many, to be written together. */
const writeEveryMs = 250;
const writeEvery = 200;
const tellEveryMs = 100;
const reportEveryMs = 1000;
/** The figures so far take at most this share of the time. */
const reportShare = 0.1;

/** One run while it is in this tab's hands: asks, judges, keeps, and tells how far it is. */
export class RunInProgress {
  readonly parts: RunParts;
  readonly #ports: RunPorts;
  readonly #results: CaseResult[];
  #record: RunRecord;
  #progress = $state.raw<RunProgress>({ judged: 0, total: 0, ratePerS: undefined, remainingMs: undefined });
  #live = $state.raw<Report | undefined>(undefined);
  #unwritten: CaseResult[] = [];
  #writtenAt = 0;
  #toldAt = 0;
  #reportAt = 0;

  constructor(parts: RunParts, ports: RunPorts) {
    this.parts = parts;
    this.#ports = ports;
    this.#results = [...parts.results];
    this.#record = { ...parts.record, judged: parts.results.length };
    this.#progress = this.#progressSince(undefined, 0);
  }

  get header(): RunHeader {
    return this.#record.header;
  }
  get record(): RunRecord {
    return this.#record;
  }
  get results(): readonly CaseResult[] {
    return this.#results;
  }
  get progress(): RunProgress {
    return this.#progress;
  }
  get live(): Report | undefined {
    return this.#live;
  }

  /** Judges what is left. Whatever ends it, what was judged is written first. Throws the signal's reason, and what broke. */
  async work(signal: AbortSignal): Promise<RunEnd> {
    const { cases, store } = this.parts;
    const { header, ratings = {} } = this.#record;
    const { judge } = scoringOf(header.task);
    const core = await this.#ports.core();
    await store.saveRun((this.#record = this.#as("running")));
    const startedAt = performance.now();
    const before = this.#results.length;
    this.#writtenAt = startedAt;
    try {
      return await runCases({
        cases: cases.map((one) => withRating(one, ratings[one.id])),
        done: judgedIds(this.#results),
        answer: (labelled, stop) => this.#answer(core, labelled, stop),
        judge: (labelled, answered, stop) => judge(labelled, answered, this.#ports.scoring, stop),
        pause: pagePause(),
        signal,
        onResult: (result) => this.#take(result, startedAt, before),
      });
    } finally {
      this.#progress = this.#progressSince(startedAt, before);
      await this.#write();
    }
  }

  /** Writes how it stands, unless it was deleted. Throws RunStoreError. */
  async save(status: RunRecord["status"], more: Pick<RunRecord, "accuracy" | "verdict"> = {}): Promise<void> {
    this.#record = { ...this.#as(status), ...more };
    await this.#write();
    await this.parts.store.updateRun(this.#record);
  }

  #answer(core: TriageCore, { text, lang }: Case, signal: AbortSignal): Promise<Answered> {
    const { model } = this.parts;
    const { task, costRatio, emergencyNumber } = this.header;
    const note = { ...blankNote(lang), text };
    if (!model) return answerNote(core, task, note);
    const asked = {
      model,
      onProgress: () => undefined,
      bookFor: this.#ports.scoring.bookFor,
      ...(emergencyNumber !== undefined && { emergencyNumber }),
      ...(costRatio !== undefined && { cost: { ratio: costRatio } }),
    };
    return this.#ports.turns.whenFree(
      (stop) => answerNote(core, task, note, { ...asked, signal: stop }),
      signal,
    );
  }

  async #take(result: CaseResult, startedAt: number, before: number): Promise<void> {
    this.#results.push(result);
    this.#unwritten.push(result);
    const now = performance.now();
    const isDue = this.#unwritten.length >= writeEvery || now - this.#writtenAt >= writeEveryMs;
    if (result.model || isDue) await this.#write();
    if (now - this.#toldAt >= tellEveryMs) {
      this.#toldAt = now;
      this.#progress = this.#progressSince(startedAt, before);
    }
    if (this.#ports.isWatched() && now >= this.#reportAt) await this.#report();
  }

  async #report(): Promise<void> {
    const startedAt = performance.now();
    this.#live = await this.#ports.live(this.header, this.#results);
    const tookMs = performance.now() - startedAt;
    this.#reportAt = startedAt + Math.max(reportEveryMs, tookMs / reportShare);
  }

  async #write(): Promise<void> {
    this.#writtenAt = performance.now();
    const results = this.#unwritten;
    if (results.length === 0) return;
    this.#unwritten = [];
    this.#record = { ...this.#as(this.#record.status), judged: this.#results.length };
    try {
      await this.parts.store.append(this.#record, results);
    } catch (error) {
      this.#unwritten = results;
      throw error;
    }
  }

  #as(status: RunRecord["status"]): RunRecord {
    return { ...this.#record, status, updatedAt: this.#ports.now() };
  }

  #progressSince(startedAt: number | undefined, before: number): RunProgress {
    const judged = this.#results.length;
    const { total } = this.#record;
    const seconds = startedAt === undefined ? 0 : (performance.now() - startedAt) / 1000;
    const ratePerS = judged > before && seconds > 0.5 ? (judged - before) / seconds : undefined;
    const remainingMs = ratePerS === undefined ? undefined : ((total - judged) / ratePerS) * 1000;
    return { judged, total, ratePerS, remainingMs };
  }
}

/** What a person said before the run wins over the file. */
function withRating(labelled: Case, person: string | undefined): Case {
  return person === undefined ? labelled : { ...labelled, person };
}
