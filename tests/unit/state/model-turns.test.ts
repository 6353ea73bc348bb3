import { describe, expect, it } from "vitest";
import { ModelTurns } from "../../../src/state/model-turns.svelte.ts";

/** A question whose answer a test gives. */
function question() {
  const asked: { answer: (value: string) => void; signal: AbortSignal | undefined }[] = [];
  const ask = (signal?: AbortSignal) =>
    new Promise<string>((resolve) => {
      asked.push({ answer: resolve, signal });
      // As the pipeline does: an aborted question ends as cancelled, it does not throw.
      signal?.addEventListener("abort", () => resolve("cancelled"));
    });
  return { asked, ask };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const never = new AbortController().signal;

describe("whose question the model answers", () => {
  it("begins a patient's at once when nobody else asks", () => {
    const turns = new ModelTurns();
    const patient = question();
    void turns.first(patient.ask);
    expect(patient.asked).toHaveLength(1);
    expect(turns.isTaken).toBe(true);
  });

  it("gives up an evaluation's for a patient's, and asks it anew after", async () => {
    const turns = new ModelTurns();
    const [other, patient] = [question(), question()];
    const answered = turns.whenFree(other.ask, never);
    expect(other.asked).toHaveLength(1);
    const first = turns.first(() => patient.ask());
    expect(other.asked[0]?.signal?.aborted).toBe(true);
    await settled();
    expect(patient.asked).toHaveLength(1);
    expect(other.asked).toHaveLength(1);
    patient.asked[0]?.answer("for the patient");
    expect(await first).toBe("for the patient");
    await settled();
    expect(other.asked).toHaveLength(2);
    other.asked[1]?.answer("later");
    expect(await answered).toBe("later");
    expect(turns.isTaken).toBe(false);
  });

  it("begins a patient's only when what was given up has let go of the engine", async () => {
    const turns = new ModelTurns();
    const patient = question();
    let letGo = (): void => undefined;
    void turns.whenFree(() => new Promise<void>((resolve) => (letGo = resolve)), never);
    void turns.first(() => patient.ask());
    await settled();
    expect(patient.asked).toHaveLength(0);
    letGo();
    await settled();
    expect(patient.asked).toHaveLength(1);
  });

  it("waits while any patient's question is open", async () => {
    const turns = new ModelTurns();
    const [one, two, other] = [question(), question(), question()];
    void turns.first(() => one.ask());
    void turns.first(() => two.ask());
    void turns.whenFree(other.ask, never);
    one.asked[0]?.answer("");
    await settled();
    expect(other.asked).toHaveLength(0);
    two.asked[0]?.answer("");
    await settled();
    expect(other.asked).toHaveLength(1);
  });

  it("is free again after a patient's question that failed", async () => {
    const turns = new ModelTurns();
    await expect(turns.first(() => Promise.reject(new Error("lost")))).rejects.toThrow("lost");
    expect(await turns.whenFree(() => Promise.resolve("now"), never)).toBe("now");
  });

  it("throws the signal's reason, while it asks and while it waits", async () => {
    const turns = new ModelTurns();
    const stop = new AbortController();
    const other = question();
    const asking = turns.whenFree(other.ask, stop.signal);
    stop.abort(new Error("paused"));
    await expect(asking).rejects.toThrow("paused");
    expect(other.asked[0]?.signal?.aborted).toBe(true);

    const again = new AbortController();
    void turns.first(() => question().ask());
    const waiting = turns.whenFree(question().ask, again.signal);
    again.abort(new Error("cancelled"));
    await expect(waiting).rejects.toThrow("cancelled");
  });

  it("throws what the question throws", async () => {
    const turns = new ModelTurns();
    await expect(turns.whenFree(() => Promise.reject(new Error("broke")), never)).rejects.toThrow("broke");
  });
});
