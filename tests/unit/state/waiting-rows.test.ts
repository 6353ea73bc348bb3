import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDue } from "../../../src/domain/due.ts";
import { defaultSettings } from "../../../src/domain/settings.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import type { EncounterSummary } from "../../../src/history/history.ts";
import { summarize } from "../../../src/history/summary.ts";
import { judgeDraft } from "../../../src/state/judge-draft.ts";
import { type PlacedDraft, waitingRows, type WaitingTimes } from "../../../src/state/waiting-rows.ts";
import { caseForTest, core } from "./case-support.ts";

const minute = 60_000;
const noon = Date.UTC(2026, 0, 5, 12, 0);
const times: WaitingTimes = {
  targets: (scale) => (scale === "esi" ? defaultSettings.esiTargets : defaultSettings.manchesterTargets),
  retriageMinutes: defaultSettings.retriageMinutes,
  levelFirst: false,
};

function kept(id: string, level: Urgency, more: Partial<EncounterSummary> = {}): EncounterSummary {
  return {
    id,
    label: id,
    arrivedAt: noon,
    updatedAt: noon,
    task: "esi",
    level,
    decided: true,
    waiting: { flags: [], decidedAt: noon, lastSetAt: noon, vitals: {}, isOverridden: false },
    words: "",
    ...more,
  };
}

const ids = (open: readonly EncounterSummary[], drafts: readonly PlacedDraft[] = []) =>
  waitingRows(open, drafts, times).map(({ id }) => id);

describe("the order of those who wait", () => {
  it("is by level, then by what is due first, then by arrival", () => {
    const later = kept("later", 3, { arrivedAt: noon + 5 * minute });
    const sooner = kept("sooner", 3, {
      waiting: { flags: [], lastSetAt: noon - 10 * minute, vitals: {}, isOverridden: false },
    });
    const first = kept("first", 3);
    expect(ids([later, kept("five", 5), first, sooner, kept("two", 2)])).toEqual([
      "two",
      "sooner",
      "first",
      "later",
      "five",
    ]);
  });

  it("has those for whom nothing is due last in their level", () => {
    const none = kept("none", 4, { arrivedAt: noon - 60 * minute });
    const rows = waitingRows([none, kept("one", 4)], [], { ...times, retriageMinutes: {} });
    expect(rows.map(({ id }) => id)).toEqual(["none", "one"]);
    expect(rows.every(({ due }) => firstDue(due) === undefined)).toBe(true);
  });

  const summary = fc
    .record({
      id: fc.integer({ min: 0, max: 10_000 }),
      level: fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Urgency>,
      arrived: fc.integer({ min: 0, max: 500 }),
      set: fc.integer({ min: 0, max: 500 }),
      task: fc.constantFrom("esi" as const, "manchester" as const),
    })
    .map(({ id, level, arrived, set, task }) =>
      kept(`p${String(id)}`, level, {
        arrivedAt: noon + arrived * minute,
        task,
        waiting: { flags: [], lastSetAt: noon + set * minute, vitals: {}, isOverridden: false },
      }),
    );
  const list = fc.uniqueArray(summary, { selector: ({ id }) => id, maxLength: 20 });

  it("and every due time are the same however the records come, and whoever else waits", () => {
    fc.assert(
      fc.property(list, fc.integer(), (open, seed) => {
        const shuffled = [...open].sort(
          (a, b) => Math.sin(seed + a.arrivedAt) - Math.sin(seed + b.arrivedAt) || (a.id < b.id ? 1 : -1),
        );
        const rows = waitingRows(open, [], times);
        expect(waitingRows(shuffled, [], times)).toEqual(rows);
        for (const one of open) {
          const [alone] = waitingRows([one], [], times);
          expect(rows.find(({ id }) => id === one.id)?.due).toEqual(alone?.due);
        }
        const keys = rows.map(({ level, due }) => [level ?? 0, firstDue(due) ?? Infinity] as const);
        for (const [at, [level, due]] of keys.entries()) {
          const [before = 0, dueBefore = 0] = keys[at - 1] ?? [];
          expect(before < level || (before === level && dueBefore <= due)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("while staff choose a level first", () => {
  const first = { ...times, levelFirst: true };
  const rowsOf = async (...write: Parameters<typeof parked>) => {
    const { open, drafts } = await parked(...write);
    return waitingRows([kept("one", 1), ...open], drafts, first);
  };

  it("a patient nobody has decided on shows no suggestion, and none orders the list", async () => {
    const rows = await rowsOf((patient) => {
      patient.entry.setText("cough");
      patient.entry.enterVitals({ weightKg: 4 });
    });
    expect(rows[0]).toMatchObject({ isHidden: true, due: {} });
    expect(rows[0]?.level).toBeUndefined();
  });

  it("a standing floor shows, without what the rules suggest above it", async () => {
    const rows = await rowsOf((patient) => {
      patient.entry.enterVitals({ spo2: 88, weightKg: 1 });
    });
    expect(rows[1]).toMatchObject({ level: 2, isFloor: true, isHidden: true });
  });

  it("a reassessment that was begun suggests nothing", async () => {
    const write: Parameters<typeof parked>[0] = (patient) => {
      patient.entry.setText("cough");
      patient.decide(4, { reason: "senior-review" });
      patient.reassess("");
      patient.entry.enterVitals({ weightKg: 2 });
    };
    expect((await rowOf(write))?.suggests).toBe(2);
    const rows = await rowsOf(write);
    expect(rows[1]).toMatchObject({ level: 4, isHidden: true });
    expect(rows[1]?.suggests).toBeUndefined();
  });

  it("a first choice that was parked uncovers the suggestion", async () => {
    const { drafts } = await parked((patient) => {
      patient.entry.setText("cough");
    });
    const chosen = drafts.map((one) => ({ ...one, draft: { ...one.draft, first: 3 as const } }));
    expect(waitingRows([], chosen, first)[0]).toMatchObject({ level: 3, isHidden: false });
  });
});

/** A case as its tab left it: the record, where there is one, and the draft. */
async function parked(
  write: (patient: ReturnType<typeof caseForTest>["patient"], clock: { now: number }) => void,
) {
  const { patient, history, clock } = caseForTest();
  write(patient, clock);
  const { id } = patient;
  await patient.newPatient();
  const encounter = history.saved.get(id);
  const draft = history.kept.get(id);
  return {
    open: encounter ? [summarize(encounter)] : [],
    drafts: draft ? [{ draft, place: "parked" as const, judged: judgeDraft(core, draft) }] : [],
    clock,
  };
}

async function rowOf(...write: Parameters<typeof parked>) {
  const { open, drafts } = await parked(...write);
  const rows = waitingRows(open, drafts, times);
  expect(rows).toHaveLength(1);
  return rows[0];
}

describe("a patient nobody has decided on", () => {
  it("waits at the level of the rules, and says that it is not decided", async () => {
    const row = await rowOf((patient) => {
      patient.details.setLabel("Bed 4");
      patient.entry.setText("crushing chest pain, sweating");
    });
    expect(row).toMatchObject({
      label: "Bed 4",
      level: 2,
      standing: { status: "not-decided" },
      draft: { place: "parked" },
      isKept: false,
    });
    expect(row?.due.contactAt).toBe((row?.arrivedAt ?? 0) + 10 * minute);
  });

  it("has no level before the rules have come, and stands first", async () => {
    const { drafts } = await parked((patient) => patient.entry.setText("cough"));
    const unread = drafts.map(({ draft, place }) => ({ draft, place }));
    const [row] = waitingRows([kept("one", 1)], unread, times);
    expect(row).toMatchObject({ standing: { status: "not-decided" }, due: {} });
    expect(row?.level).toBeUndefined();
  });

  it("is at level 1 when that was called before any form", async () => {
    const { patient, history } = caseForTest({ core: undefined });
    patient.levelOneNow();
    await patient.keepNow();
    const encounter = history.saved.get(patient.id);
    expect(encounter && waitingRows([summarize(encounter)], [], times)[0]).toMatchObject({
      level: 1,
      isFloor: true,
      standing: { status: "not-decided" },
    });
  });
});

describe("a patient who is looked at again", () => {
  it("is one row, with the decided level, while nothing worse is found", async () => {
    const row = await rowOf((patient, clock) => {
      patient.entry.setText("cough");
      patient.entry.enterVitals({ spo2: 98 });
      patient.decide(3);
      clock.now += 20 * minute;
      patient.reassess("SpO2 98%");
      patient.entry.enterVitals({ spo2: 97 });
    });
    expect(row).toMatchObject({
      level: 3,
      standing: { status: "decided", isOverridden: false },
      vitals: { spo2: 97 },
      before: { spo2: 98 },
      isKept: true,
    });
  });

  it("shows the floor of a worse set that nobody decided on, and asks for a decision", async () => {
    const row = await rowOf((patient, clock) => {
      patient.entry.setText("cough");
      patient.entry.enterVitals({ spo2: 98 });
      patient.decide(3);
      clock.now += 20 * minute;
      patient.reassess("SpO2 98%");
      patient.entry.enterVitals({ spo2: 94 });
    });
    expect(row).toMatchObject({ level: 2, standing: { status: "decide-again", decided: 3 }, isFloor: true });
  });

  it("stays due from the last set that was decided on", async () => {
    const before = await rowOf((patient) => {
      patient.entry.setText("cough");
      patient.decide(3);
    });
    const begun = await rowOf((patient, clock) => {
      patient.entry.setText("cough");
      patient.decide(3);
      clock.now += 25 * minute;
      patient.reassess("");
    });
    expect(begun?.due).toEqual(before?.due);
  });

  it("is told on the scale of the decision, whatever tab the note stands in", async () => {
    const row = await rowOf((patient) => {
      patient.entry.setText("cough");
      patient.decide(3);
      patient.reassess("");
      patient.setTask("manchester");
    });
    expect(row).toMatchObject({ level: 3, task: "esi", standing: { status: "decided" } });
    expect(row?.due.contactAt).toBeUndefined();
  });

  it("shows the floor of a worse set on the other scale", async () => {
    const row = await rowOf((patient) => {
      patient.entry.enterVitals({ spo2: 98 });
      patient.decide(3);
      patient.reassess("SpO2 98%");
      patient.setTask("manchester");
      patient.entry.enterVitals({ spo2: 94 });
    });
    expect(row).toMatchObject({ level: 2, task: "esi", standing: { status: "decide-again", decided: 3 } });
  });

  it("has each vital with the time when it was measured", async () => {
    const write: Parameters<typeof rowOf>[0] = (patient, clock) => {
      patient.entry.enterVitals({ spo2: 98, heartRate: 80 });
      patient.decide(3);
      clock.now += 40 * minute;
      patient.reassess("SpO2 98%, HR 80");
      patient.entry.enterVitals({ spo2: 97 });
    };
    const begun = await rowOf(write);
    const decided = await rowOf((patient, clock) => {
      write(patient, clock);
      patient.decide(3);
    });
    for (const row of [begun, decided]) {
      const { spo2 = 0, heartRate = 0 } = row?.vitalTimes ?? {};
      expect(spo2 - heartRate).toBe(40 * minute);
      expect(row?.vitalsAt).toBe(spo2);
    }
  });

  it("is due from the last set in which something was measured or said, not from an empty one", async () => {
    const again = (said: string) =>
      rowOf((patient, clock) => {
        patient.entry.setText("cough");
        patient.entry.enterVitals({ weightKg: 3 });
        patient.decide(3);
        clock.now += 25 * minute;
        patient.reassess("");
        patient.entry.setText(`${patient.note.text}${said}`);
        patient.decide(3);
      });
    const [empty, said] = [await again(""), await again("feels the same")];
    expect((said?.due.retriageAt ?? 0) - (empty?.due.retriageAt ?? 0)).toBe(25 * minute);
  });

  it("has the flags and the label that were changed meanwhile", async () => {
    const row = await rowOf((patient, clock) => {
      patient.details.setFlag("isolation", true);
      patient.entry.setText("cough");
      patient.decide(3);
      clock.now += minute;
      patient.reassess("");
      patient.details.setLabel("Bed 9");
      patient.details.setFlag("self-harm-watch", true);
    });
    expect(row).toMatchObject({ label: "Bed 9", flags: ["isolation", "self-harm-watch"] });
  });

  const vitals = fc.record(
    {
      heartRate: fc.integer({ min: 30, max: 190 }),
      spo2: fc.integer({ min: 70, max: 100 }),
      gcs: fc.integer({ min: 3, max: 15 }),
    },
    { requiredKeys: [] },
  );
  const step = fc.oneof(
    fc.record({ do: fc.constant("measure" as const), vitals }),
    fc.record({ do: fc.constant("reassess" as const) }),
    fc.record({
      do: fc.constant("decide" as const),
      level: fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Urgency>,
    }),
  );

  it("is never listed below a floor that nobody decided on, nor below what was decided", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { open, drafts } = await parked((patient, clock) => {
          patient.entry.setText("cough");
          for (const one of steps) {
            clock.now += minute;
            if (one.do === "measure") patient.entry.enterVitals(one.vitals);
            else if (one.do === "reassess") patient.reassess("");
            else patient.decide(one.level, { reason: "stable-on-review", initials: "AB" });
          }
        });
        const rows = waitingRows(open, drafts, times);
        expect(rows).toHaveLength(1);
        const [placed] = drafts;
        const floor = placed?.judged.isBegun ? placed.judged.floor : undefined;
        const decided = open[0]?.decided ? open[0].level : undefined;
        expect(rows[0]?.level).toBeLessThanOrEqual(Math.min(floor ?? 5, decided ?? 5));
      }),
      { numRuns: 60 },
    );
  });
});
