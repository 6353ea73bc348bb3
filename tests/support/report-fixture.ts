import type { AnyTaskId } from "../../src/domain/consultation.ts";
import { urgencies, type Urgency } from "../../src/domain/urgency.ts";
import type {
  CaseFeatures,
  CodesResult,
  DiagnosisResult,
  LevelResult,
  ModelResult,
  VerdictResult,
} from "../../src/evaluation/scoring/case-result.ts";
import { makeReport } from "../../src/evaluation/figures/make-report.ts";
import { fieldComparators } from "../../src/evaluation/figures/published.ts";
import type { Report } from "../../src/evaluation/figures/report.ts";
import type { RunHeader } from "../../src/evaluation/runs/run-header.ts";

/** The same numbers at each run: a linear congruential generator. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function pick<T>(next: () => number, of: readonly [T, ...T[]]): T {
  return of[Math.floor(next() * of.length)] ?? of[0];
}

/** A run with a model, every field of its provenance filled. */
export function headerFor(task: AnyTaskId, cases: number, withModel = true): RunHeader {
  return {
    id: "run-1",
    task,
    startedAt: Date.UTC(2026, 10, 20, 13, 5),
    set: {
      name: `${task}-clinic.jsonl`,
      sha256: "4f2c".repeat(16),
      cases,
      refused: 3,
      isOwn: true,
    },
    appVersion: "0.1.0",
    rulesVersion: "2026.11",
    ...(withModel && {
      model: {
        packId: "esi-nurse-q4",
        title: "ESI nurse 4B",
        quantization: "Q4_K_M",
        revision: "0123456789abcdef0123456789abcdef01234567",
        engine: "wllama",
        dialect: "esi-nurse",
        promptVersion: "3",
        contextTokens: 4096,
        sampling: { kind: "sampled", temperature: 0.2, topP: 0.9, repetitionPenalty: 1.1, seed: 42 },
      },
    }),
    machine: "Chromium 142, Linux x86_64, 8 threads",
  };
}

function featuresOf(next: () => number): CaseFeatures {
  return {
    language: pick(next, ["en", "es", "zh-Hant"]),
    sex: pick(next, ["female", "male", "unknown"]),
    age: pick(next, ["child", "adult", "adult", "older", "unknown"]),
    pregnancy: next() < 0.06 ? "yes" : "no-or-unknown",
    missingVitals: pick(next, ["none", "some", "most"]),
    complaint: pick(next, ["chest-pain", "breathing", "abdominal-pain", "fever", "none"]),
  };
}

function modelResult(next: () => number): ModelResult {
  const chance = next();
  const status = chance < 0.9 ? "passed" : chance < 0.97 ? "withheld" : "unreadable";
  return {
    status,
    failures:
      status === "withheld"
        ? [pick(next, ["citations", "numbers", "consistent"])]
        : status === "unreadable"
          ? ["unreadable"]
          : [],
    marks: next() < 0.1 ? ["quotes"] : [],
    labelMs: 900 + next() * 800,
    totalMs: 4000 + next() * 6000,
    usage: {
      promptTokens: 700,
      outputTokens: 160,
      prefillTokensPerS: 210 + next() * 40,
      decodeTokensPerS: 18 + next() * 6,
    },
  };
}

const near = (next: () => number, label: Urgency, accuracy: number): Urgency => {
  if (next() < accuracy) return label;
  const step = pick(next, [-1, -1, 1, 1, 2, -2]);
  return Math.min(5, Math.max(1, label + step)) as Urgency;
};

const rules = [
  "acs",
  "sepsis",
  "shock",
  "news2-high",
  "pain-severe",
  "stroke",
  "child-hot",
  "syncope-cardiac",
  "hypoxia",
  "vaccines",
  "glucose",
  "poisoning",
  "suicide-risk",
  "head-injury",
  "open-fracture",
  "anaphylaxis",
  "fever-low-defence",
];

/** Judged cases of a five-level scale, with everything that a case may have. */
export function levelResults(count: number, accuracy = 0.8, seed = 7): readonly LevelResult[] {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, index): LevelResult => {
    const label = urgencies[index % 5] ?? 3;
    const said = near(next, label, accuracy);
    const byRules = near(next, label, 0.62);
    const floor = next() < 0.3 ? (Math.max(1, label - (next() < 0.2 ? 1 : 0)) as Urgency) : undefined;
    const model = modelResult(next);
    const shown = Math.min(model.status === "passed" ? said : byRules, floor ?? 5) as Urgency;
    const sure = 0.45 + next() * 0.53;
    const person = near(next, label, 0.75);
    return {
      kind: "level",
      id: `case-${String(index + 1).padStart(4, "0")}`,
      features: featuresOf(next),
      rulesMs: 3,
      label,
      calls: {
        rules: byRules,
        both: shown,
        ...(model.status === "passed" && { model: said }),
        ...(index % 2 === 0 && { person }),
      },
      provisional: next() < 0.3,
      ...(floor !== undefined && { floor }),
      findings:
        floor === undefined
          ? []
          : [
              { ruleId: rules[index % rules.length] ?? "acs", effect: "floor", level: floor },
              {
                ruleId: rules[(index * 7) % rules.length] ?? "acs",
                effect: pick(next, ["consider", "ask"]),
                level: 2,
              },
            ],
      said: {
        level: said,
        confidence: {
          probabilities: { [said]: sure, [said === 5 ? 4 : said + 1]: (1 - sure) * 0.9 },
          unseen: (1 - sure) * 0.1,
        },
      },
      model,
      reading: {
        vitals: { right: 4, wrong: next() < 0.05 ? ["heartRate"] : [], missed: next() < 0.1 ? ["spo2"] : [] },
        affirmed: { right: 2, wrong: [], missed: next() < 0.15 ? ["fever"] : [] },
        denied: { right: 1, wrong: next() < 0.05 ? ["chest-pain"] : [], missed: [] },
      },
    };
  });
}

/** A report of a run of the model on a five-level scale, every part of it filled. */
export function levelReport(task: "esi" | "manchester" = "esi", count = 180, accuracy = 0.8): Report {
  return makeReport(headerFor(task, count + 4), levelResults(count, accuracy), {
    resamples: 200,
    costRatio: 3,
    published: [
      ...fieldComparators(task),
      {
        measure: "accuracy",
        value: 0.75,
        isApproximate: true,
        caseSet: "MIETIC",
        of: "model",
        source: "model card",
      },
    ],
  });
}

/** A report of questions of evidence. */
export function verdictReport(count = 60): Report {
  const next = numbers(11);
  const answers = ["yes", "no", "uncertain"] as const;
  const results = Array.from({ length: count }, (_, index): VerdictResult => {
    const label = answers[index % 3] ?? "yes";
    const call = next() < 0.7 ? label : pick(next, answers);
    const model = modelResult(next);
    return {
      kind: "verdict",
      id: `q-${index}`,
      features: { ...featuresOf(next), language: "en" },
      rulesMs: 2,
      label,
      calls: {
        ...(index % 4 === 0 && { rules: label }),
        both: call,
        ...(model.status === "passed" && { model: call }),
      },
      model,
    };
  });
  return makeReport(headerFor("evidence", count), results, { resamples: 200 });
}

/** A report of diagnoses. */
export function diagnosisReport(count = 40): Report {
  const next = numbers(13);
  const results = Array.from({ length: count }, (_, index): DiagnosisResult => ({
    kind: "diagnosis",
    id: `d-${index}`,
    features: featuresOf(next),
    rulesMs: 2,
    label: "appendicitis",
    found:
      next() < 0.6 ? [pick(next, ["mostLikely", "possible", "serious"])] : next() < 0.5 ? ["checklist"] : [],
    model: modelResult(next),
  }));
  return makeReport(headerFor("differential", count), results, { resamples: 200 });
}

/** A report of codes. */
export function codesReport(count = 40): Report {
  const next = numbers(17);
  const results = Array.from({ length: count }, (_, index): CodesResult => ({
    kind: "codes",
    id: `c-${index}`,
    features: featuresOf(next),
    rulesMs: 2,
    label: ["I10", "E119"],
    calls: { rules: ["I10"], both: next() < 0.5 ? ["I10", "E119"] : ["R509"], model: ["E119", "J189"] },
    model: modelResult(next),
  }));
  return makeReport(headerFor("icd10", count), results, { resamples: 200 });
}

/** A report of the rules alone, with few cases. */
export function rulesReport(count = 12): Report {
  const results = levelResults(count).map(
    ({ id, features, rulesMs, kind, label, calls, provisional, findings }) => ({
      ...{ id, features, rulesMs, kind, label, provisional, findings },
      calls: { rules: calls.rules },
    }),
  );
  return makeReport(headerFor("manchester", count, false), results, { resamples: 200 });
}
