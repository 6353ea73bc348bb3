import { beforeAll, describe, expect, it } from "vitest";
import { blankNote } from "../../../src/domain/note.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { assess } from "../../../src/pipeline/assess.ts";
import { shownLevel } from "../../../src/pipeline/trail.ts";
import { esi } from "../../../src/tasks/esi/task.ts";
import { manchester } from "../../../src/tasks/manchester/task.ts";

/** A note, its ESI level and, where it is clear, its Manchester level. */
const notes: readonly (readonly [text: string, esi: Urgency, manchester?: Urgency])[] = [];

// The first reading compiles the lexicons, which a busy machine may take its time for.
beforeAll(() => void assess(esi, blankNote("zh-Hant"), 0), 60_000);

describe("a Chinese note gets the level a nurse would give", () => {
  it.each(notes)("%s", (text, level, colour) => {
    const note = { ...blankNote("zh-Hant"), text };
    const assessment = assess(esi, note, 0);
    expect(shownLevel(assessment.trail)).toBe(level);
    expect(assessment.protocol.certainty).toBe("full");
    if (colour !== undefined) expect(shownLevel(assess(manchester, note, 0).trail)).toBe(colour);
  });
});
