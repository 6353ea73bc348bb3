import { describe, expect, it } from "vitest";
import type { CaseResult } from "../../../../src/evaluation/scoring/case-result.ts";
import { judgedIds, runCases, type RunCasesOptions } from "../../../../src/evaluation/runs/run-cases.ts";
import type { Answered } from "../../../../src/pipeline/answer-note.ts";
import { fullResult, someCases } from "./run-support.ts";

function answered(code?: string): Answered {
  const model = code === undefined ? {} : { model: { outcome: { status: "failed", code } } };
  return { answer: { ...model }, rulesMs: 0, latencyMs: 0 } as unknown as Answered;
}

function setUp(options: Partial<RunCasesOptions> = {}) {
  const asked: string[] = [];
  const results: CaseResult[] = [];
  const run = (more: Partial<RunCasesOptions> = {}) =>
    runCases({
      cases: someCases(4),
      done: new Set(),
      answer: async ({ id }) => {
        asked.push(id);
        return answered();
      },
      judge: async ({ id }) => fullResult(id),
      pause: async () => undefined,
      signal: new AbortController().signal,
      onResult: (result) => void results.push(result),
      ...options,
      ...more,
    });
  return { run, asked, results };
}

describe("running over cases", () => {
  it("asks each once, in their order", async () => {
    const { run, asked, results } = setUp();
    expect(await run()).toEqual({ status: "done" });
    expect(asked).toEqual(["c0", "c1", "c2", "c3"]);
    expect(results.map(({ id }) => id)).toEqual(asked);
  });

  it("leaves out what was judged before", async () => {
    const { run, asked } = setUp();
    await run({ done: judgedIds([fullResult("c1"), fullResult("c3")]) });
    expect(asked).toEqual(["c0", "c2"]);
  });

  it("waits for a result to be taken before it asks the next case", async () => {
    const { run, asked } = setUp();
    let take = (): void => undefined;
    const running = run({ onResult: () => new Promise<void>((resolve) => (take = resolve)) });
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(["c0"]);
    take();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(["c0", "c1"]);
    void running;
  });

  it("throws the signal's reason, and does not judge the case in flight", async () => {
    const stop = new AbortController();
    const { run, results } = setUp();
    const answer = async ({ id }: { readonly id: string }) => {
      if (id === "c2") stop.abort(new Error("paused"));
      return answered();
    };
    await expect(run({ answer, signal: stop.signal })).rejects.toThrow("paused");
    expect(results.map(({ id }) => id)).toEqual(["c0", "c1"]);
  });

  it("stops when the engine is gone, with its code and without a result", async () => {
    const { run, results } = setUp();
    const answer = async ({ id }: { readonly id: string }) =>
      answered(id === "c1" ? "device-lost" : undefined);
    expect(await run({ answer })).toEqual({ status: "stopped", code: "device-lost" });
    expect(results).toHaveLength(1);
  });

  it("takes another failure of the model for a result", async () => {
    const { run, results } = setUp();
    expect(await run({ answer: async () => answered("context-exceeded") })).toEqual({ status: "done" });
    expect(results).toHaveLength(4);
  });

  it("throws what broke in judging", async () => {
    const { run } = setUp();
    await expect(run({ judge: () => Promise.reject(new Error("no table")) })).rejects.toThrow("no table");
  });
});
