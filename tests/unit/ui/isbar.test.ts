import { describe, expect, it } from "vitest";
import type { Assessment, Encounter } from "../../../src/domain/assessment.ts";
import { defaultSettings } from "../../../src/domain/settings.ts";
import { type Instant, type Language, languages } from "../../../src/domain/note.ts";
import { isbarText } from "../../../src/ui/isbar.ts";
import { addDecision, withDecision } from "../../../src/state/case-decision.ts";
import type { Telling } from "../../../src/ui/sheets/telling.ts";
import { arrivedAt, assessment, decidedAs, noteText, sayIn, undecided } from "./sample-case.ts";

const minuteMs = 60_000;

/** Half an hour after arrival, unless said otherwise. */
function telling(language: Language, now: Instant = arrivedAt + 30 * minuteMs): Telling {
  const { esiTargets, manchesterTargets, retriageMinutes } = defaultSettings;
  const targets = { esi: esiTargets, manchester: manchesterTargets };
  return {
    say: sayIn(language),
    language,
    now,
    times: { targets: (scale) => targets[scale], retriageMinutes, levelFirst: false },
  };
}

const english = (encounter = undecided, now?: Instant): string => isbarText(encounter, telling("en", now));

/** The lines of one part, from its heading to the next blank line. */
function partOf(text: string, heading: string): string {
  return text.split("\n\n").find((part) => part.startsWith(heading)) ?? "";
}

describe("ISBAR text", () => {
  it("has its five parts in order, in each language", () => {
    for (const language of languages) {
      const text = isbarText(undecided, telling(language));
      const places = ["I · ", "S · ", "B · ", "A · ", "R · "].map((heading) => text.indexOf(`\n${heading}`));
      expect(places.every((place) => place > 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("says who it is without a name: label, age, sex, arrival, flags", () => {
    const part = partOf(english(), "I · ");
    expect(part).toContain("Bed 4");
    expect(part).toContain("58 y, male");
    expect(part).toMatch(/Arrived .*13:41/u);
    expect(part).toContain("isolation");
  });

  it("names the scale and its direction with the level", () => {
    expect(partOf(english(), "S · ")).toContain("ESI 1 of 5 (1 = most urgent)");
  });

  it("says that nobody decided yet", () => {
    expect(partOf(english(), "S · ")).toContain("Not yet decided by a clinician");
  });

  it("gives an override with its floor, its reason and its initials", () => {
    const part = partOf(
      english(
        decidedAs({ level: 2, floor: 1, reason: "other", reasonText: "chronic low BP", initials: "MR" }),
      ),
      "S · ",
    );
    expect(part).toContain("ESI 2 of 5");
    expect(part).toContain("by MR");
    expect(part).toContain("OVERRIDE");
    expect(part).toContain("Reason: Other: chronic low BP");
  });

  it("does not call a decision above the floor an override", () => {
    expect(english(decidedAs({ level: 1, floor: 1 }))).not.toContain("OVERRIDE");
  });

  it("says what the rules suggest when the case changed after the decision", () => {
    const decided = decidedAs({ level: 1 });
    const worse = { ...assessment, at: assessment.at + 600_000 };
    const text = english({ ...decided, assessments: [...decided.assessments, worse] });
    expect(text).toContain("Changed since the decision");
  });

  it("keeps every line of the note as entered", () => {
    const part = partOf(english(), "S · ");
    for (const line of noteText.split("\n")) expect(part).toContain(line);
  });

  it("names the vitals that are missing and never calls them normal", () => {
    const part = partOf(english(), "A · ");
    expect(part).toContain("BP 88/60 mmHg");
    expect(part).toContain("T 36.8 °C");
    expect(part).toMatch(/Not recorded: .*SpO₂/u);
    expect(part).not.toMatch(/normal/iu);
  });

  it("writes numbers as the language does", () => {
    expect(isbarText(undecided, telling("es"))).toContain("T 36,8 °C");
  });

  it("leaves out what speaks only on the other scale or at another level", () => {
    const [floor] = assessment.findings;
    if (!floor) throw new Error("the sample has a floor");
    const message = { literal: "One vital sign in the danger zone" };
    const dangerZone = { ...floor, ruleId: "danger-zone", effect: "consider", onlyAt: 3, message } as const;
    const more = { ...assessment, findings: [...assessment.findings, dangerZone] };
    expect(english({ ...undecided, assessments: [more] })).not.toContain("danger zone");
  });

  it("gives NEWS2 with what it lacks, and no number for an incomplete low score", () => {
    expect(partOf(english(), "A · ")).toMatch(/NEWS2 ≥ 5 · missing: .*SpO₂/u);
    const { heartRate } = assessment.reading.vitals;
    const little = { ...assessment.reading, vitals: { ...(heartRate && { heartRate }) } };
    expect(english({ ...undecided, assessments: [{ ...assessment, reading: little }] })).toContain(
      "NEWS2 incomplete",
    );
  });

  it("shows a systolic pressure without its partner as such", () => {
    const { systolic } = assessment.reading.vitals;
    const vitals = { ...(systolic && { systolic }) };
    const alone = { ...assessment, reading: { ...assessment.reading, vitals } };
    expect(english({ ...undecided, assessments: [alone] })).toContain("BP 88/– mmHg");
  });

  it("gives a finding with its minimum and the words it stands on", () => {
    expect(partOf(english(), "A · ")).toContain(
      "At least 1: Chest pain with signs of poor perfusion [“crushing chest pain”, “BP 88/60”]",
    );
  });

  it("puts the known illnesses and the allergy into the background, and nothing that was denied", () => {
    const part = partOf(english(), "B · ");
    expect(part).toContain("Allergies: penicillin");
    expect(part).toContain("HTN");
    expect(part).not.toContain("fever");
  });

  it("says that allergies were not recorded when nobody asked", () => {
    const silent = { ...undecided, flags: [], allergyText: "" };
    expect(partOf(english(silent), "B · ")).toContain("Allergies: not recorded");
  });

  it("asks what the rules ask", () => {
    const part = partOf(english(), "R · ");
    expect(part).toContain("Call the senior now");
    expect(part).toContain("Ask: ECG within 10 minutes?");
  });

  it("names its source and the disclaimer in each language", () => {
    for (const language of languages) {
      const text = isbarText(undecided, telling(language));
      expect(text).toContain("2026.11");
      expect(text).toContain(sayIn(language)({ key: "sheets.disclaimer" }));
    }
  });

  it("can hand over a patient who was called level 1 before any form", () => {
    const text = english({ ...undecided, assessments: [], immediateAt: undecided.arrivedAt });
    expect(text).toContain("Level 1 called at 13:41");
    expect(text).toContain("Not assessed");
  });

  it("says what is due, and by how much it is late", () => {
    const part = partOf(english(decidedAs({ level: 2 })), "R · ");
    expect(part).toContain("First contact was due 13:51: overdue 20 min");
    expect(part).toMatch(/Next observations due 14:18/u);
  });

  it("never counts overdue on a clock that was set back, and says that it was", () => {
    const text = english(decidedAs({ level: 2 }), arrivedAt - 60 * minuteMs);
    expect(text).not.toContain("overdue");
    expect(text).toContain("clock was set back");
    expect(english(decidedAs({ level: 2 }))).not.toContain("clock was set back");
  });

  it("says what was decided before the suggestion was shown", () => {
    const part = partOf(english(decidedAs({ level: 1, first: 3 })), "S · ");
    expect(part).toContain("Chosen before the suggestion was shown: 3; suggested: 1");
  });

  it("names the standing minimum of the rules", () => {
    expect(partOf(english(decidedAs({ level: 1, floor: 1 })), "S · ")).toContain(
      "Rules’ minimum: ESI 1 of 5",
    );
  });

  it("says how the stay ended instead of what is due", () => {
    const at = arrivedAt + 25 * minuteMs;
    const gone = { ...decidedAs({ level: 2 }), stay: [{ status: "admitted" as const, at, initials: "JL" }] };
    expect(partOf(english(gone), "S · ")).toContain("Admitted, 14:06, JL");
    expect(english(gone)).not.toMatch(/due|overdue/u);
  });

  it("gives the last vitals with their time, what they were before, and which are older", () => {
    const part = partOf(english(reassessed(), arrivedAt + 45 * minuteMs), "A · ");
    expect(part).toContain("Observations at 14:20, set 2");
    expect(part).toContain("HR 128/min ↑ (before 112/min)");
    expect(part).toContain("BP 88/60 mmHg ↓ (at 14:03)");
  });

  it("counts the next set from the last one that was decided on", () => {
    expect(partOf(english(reassessed(), arrivedAt + 45 * minuteMs), "R · ")).toContain(
      "Next observations due 14:35",
    );
  });
});

/** The sample, decided on at 14:04, and again on a second set at 14:20. */
function reassessed(): Encounter {
  const first = decidedAs({ level: 2 });
  const at = arrivedAt + 39 * minuteMs;
  const { vitals } = assessment.reading;
  const second: Assessment<unknown> = {
    ...assessment,
    at,
    note: { ...assessment.note, text: `${noteText}\n── 2026-11-20 14:20 ──\n` },
    reading: { ...assessment.reading, vitals: { ...vitals, heartRate: { value: 128, from: "entered" } } },
  };
  const decision = { level: 2, suggested: 1, at: at + 1 } as const;
  return addDecision(first, { decision, assessment: withDecision(second, decision) });
}
