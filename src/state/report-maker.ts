import type { Limit } from "../domain/limit.ts";
import { makeReportInSlices, type ReportOptions } from "../evaluation/figures/make-report.ts";
import type { CaseResult } from "../evaluation/scoring/case-result.ts";
import { pagePause } from "../evaluation/runs/page-pause.ts";
import { fieldComparators } from "../evaluation/figures/published.ts";
import type { Comparator, Report } from "../evaluation/figures/report.ts";
import type { RunHeader } from "../evaluation/runs/run-header.ts";

const resamples = 1000;

export type ReportPorts = {
  /** The site's cost of under-triage. */
  readonly costRatio: () => number | undefined;
  /** What a model has to keep in a task at this site. */
  readonly limits: (task: RunHeader["task"]) => readonly Limit[];
  /** What a pack's authors publish for a task; none of packs that nobody knows. */
  readonly publishedOf: (packId: string, task: RunHeader["task"]) => Promise<readonly Comparator[]>;
};

/** Makes reports as this site reads them. */
export class ReportMaker {
  readonly #ports: ReportPorts;

  constructor(ports: ReportPorts) {
    this.#ports = ports;
  }

  /** Without intervals, for who watches a run. */
  live(header: RunHeader, results: readonly CaseResult[]): Promise<Report> {
    return makeReportInSlices(
      header,
      results,
      this.#options(header, 0, fieldComparators(header.task)),
      pagePause(),
    );
  }

  /** With intervals and all that is published beside it. */
  async whole(header: RunHeader, results: readonly CaseResult[]): Promise<Report> {
    const { task, model } = header;
    const ofModel = model ? await this.#publishedOf(model.packId, task) : [];
    const options = this.#options(header, resamples, [...ofModel, ...fieldComparators(task)]);
    return makeReportInSlices(header, results, options, pagePause());
  }

  /** What is published stands beside the figures; they do not wait for it, nor fail with it. */
  async #publishedOf(packId: string, task: RunHeader["task"]): Promise<readonly Comparator[]> {
    try {
      return await this.#ports.publishedOf(packId, task);
    } catch {
      return [];
    }
  }

  #options({ task }: RunHeader, times: number, published: readonly Comparator[]): ReportOptions {
    const costRatio = this.#ports.costRatio();
    const limits = this.#ports.limits(task);
    return { resamples: times, limits, published, ...(costRatio !== undefined && { costRatio }) };
  }
}

/** The share of cases that the arm which counts had right: the model's own where one was asked. */
export function accuracyOf({ arms }: Report): number | undefined {
  const counted = arms.find(({ arm }) => arm === "model") ?? arms.find(({ arm }) => arm === "rules");
  return counted?.measures.find(({ id }) => id === "accuracy")?.value;
}
