import { assess } from "../../src/pipeline/assess.ts";
import { esi } from "../../src/tasks/esi/task.ts";
import { tasks } from "../../src/tasks/tasks.ts";
import { noteOf } from "../support/notes.ts";
import { milliseconds, percentile, type Measured } from "./measured.ts";
import { longNotes } from "./notes.ts";

const warmUps = 200;
const rounds = 1500;

/** Reading, rules and protocol of a 1,500-character note, as on every keystroke. */
export function measureNotes(): Promise<readonly Measured[]> {
  const cold = performance.now();
  assess(esi, noteOf(longNotes[0] ?? ""), 0);
  const coldMs = performance.now() - cold;
  const figures: Measured[] = [
    { what: "first note, lexicons compiled", value: milliseconds(coldMs), budget: "–" },
  ];
  for (const task of tasks) {
    const times: number[] = [];
    for (let round = -warmUps; round < rounds; round++) {
      const text = longNotes[Math.abs(round) % longNotes.length] ?? "";
      // A key pressed somewhere in the note, so that nothing can be remembered from the last round.
      const at = (Math.abs(round) * 37) % text.length;
      const note = noteOf(
        `${text.slice(0, at)}${String.fromCharCode(97 + (Math.abs(round) % 26))}${text.slice(at)}`,
      );
      const started = performance.now();
      assess(task, note, 0);
      if (round >= 0) times.push(performance.now() - started);
    }
    figures.push(
      {
        what: `${task.id}: read + rules + protocol, 1,500 characters, p50`,
        value: milliseconds(percentile(times, 0.5)),
        budget: "–",
      },
      {
        what: `${task.id}: read + rules + protocol, 1,500 characters, p95`,
        value: milliseconds(percentile(times, 0.95)),
        budget: "≤ 2 ms",
      },
    );
  }
  return Promise.resolve(figures);
}
