import type { AnyTaskId } from "../domain/consultation.ts";
import type { Note } from "../domain/note.ts";
import { answerNote, type Answered } from "../pipeline/answer-note.ts";
import { core } from "../pipeline/core.ts";
import type { SiteCost } from "../pipeline/meet.ts";
import { Interrupted, type ModelChoice } from "./arguments.ts";

/** Answers a note: the rules alone, or with a model's part. */
export type Answerer = (
  task: AnyTaskId,
  note: Note,
  options?: { readonly cost?: SiteCost; readonly emergencyNumber?: string },
) => Promise<Answered>;

/** Who answers, and on what machine; `device` is what a model runs on. */
export type Answering = {
  readonly answer: Answerer;
  readonly machine: string;
  readonly device?: "gpu" | "cpu";
};

const node = `Node ${process.versions.node}, ${process.platform} ${process.arch}`;

/** Does work with the rules alone, or with a model beside them; progress goes to standard error. Throws Interrupted at Ctrl-C. */
export async function withAnswerer<T>(
  choice: ModelChoice | undefined,
  task: AnyTaskId,
  work: (answering: Answering) => Promise<T>,
): Promise<T> {
  if (!choice) return work({ answer: (task, note) => answerNote(core, task, note), machine: node });
  // Vite and Playwright, which the rules do not wait for.
  const { withModel } = await import("./model-runner.ts");
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Interrupted());
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const name of signals) process.once(name, interrupt);
  try {
    const tell = (line: string) => void process.stderr.write(`${line}\n`);
    return await withModel({ ...choice, task, tell, signal: stop.signal }, work);
  } finally {
    for (const name of signals) process.off(name, interrupt);
  }
}
