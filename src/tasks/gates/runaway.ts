import type { GateFailure } from "../../domain/model-answer.ts";

const mostCharacters = 600;

/** Text that runs away: a field longer than any card needs, the same words again and again, the same line twice. */
export function runaway(texts: readonly string[]): readonly GateFailure[] {
  const failures: GateFailure[] = [];
  const long = texts.find((text) => text.length > mostCharacters);
  if (long !== undefined) failures.push({ gate: "runaway", message: { key: "gate.runaway.long" } });
  const loop = texts.map(loopIn).find((words) => words !== undefined);
  if (loop !== undefined) {
    failures.push({ gate: "runaway", message: { key: "gate.runaway.loop" }, quote: loop });
  }
  const lines = texts.map((text) => text.trim().toLowerCase()).filter((text) => text.length > 12);
  if (new Set(lines).size < lines.length) {
    failures.push({ gate: "runaway", message: { key: "gate.runaway.twice" } });
  }
  return failures;
}

/** Three to eight words (or 6 to 20 characters without spaces) said more than three times in a row. */
function loopIn(text: string): string | undefined {
  const found =
    /((?:\S+\s+){2,7}\S+)(?:[\s,.;]+\1){3,}/u.exec(text) ?? /(\S{2,20})(?:[\s,.;、，]*\1){5,}/u.exec(text);
  return found?.[1];
}
