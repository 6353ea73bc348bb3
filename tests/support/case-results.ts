import fc from "fast-check";
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
import type { Measure, Report } from "../../src/evaluation/figures/report.ts";
import type { RunHeader } from "../../src/evaluation/runs/run-header.ts";

/** Whence a report of a test comes. */
export function headerOf(task: AnyTaskId): RunHeader {
  return {
    id: "run",
    task,
    startedAt: 0,
    set: { name: "a set", sha256: "00", cases: 1, refused: 0, isOwn: true },
    appVersion: "1",
    rulesVersion: "1",
    machine: "a machine",
  };
}

export const features: CaseFeatures = {
  language: "en",
  sex: "female",
  age: "adult",
  pregnancy: "no-or-unknown",
  missingVitals: "none",
  complaint: "none",
};

/** A model's answer that passed. */
export const passed: ModelResult = { status: "passed", failures: [], marks: [], totalMs: 20, labelMs: 10 };
export const withheld: ModelResult = { ...passed, status: "withheld", failures: ["numbers"] };

export function levelCase(
  id: string,
  label: Urgency,
  rules: Urgency,
  more: Partial<LevelResult> = {},
): LevelResult {
  return {
    kind: "level",
    id,
    features,
    rulesMs: 1,
    label,
    calls: { rules },
    provisional: false,
    findings: [],
    ...more,
  };
}

/** A case on which a model was asked: its level, undefined where it was withheld. */
export function askedCase(
  id: string,
  label: Urgency,
  model: Urgency | undefined,
  more: Partial<LevelResult> = {},
): LevelResult {
  const calls = { rules: label, both: model ?? label, ...(model && { model }) };
  const said = model && { said: { level: model } };
  return levelCase(id, label, label, { calls, model: model ? passed : withheld, ...said, ...more });
}

export function verdictCase(
  id: string,
  label: VerdictResult["label"],
  calls: VerdictResult["calls"],
  model?: ModelResult,
): VerdictResult {
  return { kind: "verdict", id, features, rulesMs: 1, label, calls, ...(model && { model }) };
}

export function diagnosisCase(
  id: string,
  found: DiagnosisResult["found"],
  model?: ModelResult,
): DiagnosisResult {
  return { kind: "diagnosis", id, features, rulesMs: 1, label: "a", found, ...(model && { model }) };
}

export function codesCase(
  id: string,
  label: readonly string[],
  calls: CodesResult["calls"],
  model?: ModelResult,
): CodesResult {
  return { kind: "codes", id, features, rulesMs: 1, label, calls, ...(model && { model }) };
}

/** The figure of this name, of an arm or of the model's answers. */
export function figureOf(report: Report, arm: string, id: string): Measure | undefined {
  const one = report.arms.find((candidate) => candidate.arm === arm);
  const measures = arm === "answers" ? report.answers : [...(one?.measures ?? []), ...(one?.perLevel ?? [])];
  return measures.find((measure) => measure.id === id);
}

const anyLevel = fc.constantFrom<Urgency>(...urgencies);
const probability = fc.double({ min: 0, max: 1, noNaN: true });

/** Cases on which a model was asked, of every sort that a run may give. */
export const anyLevelCases = fc
  .array(
    fc.record({
      label: anyLevel,
      rules: anyLevel,
      both: anyLevel,
      said: fc.option(anyLevel, { nil: undefined }),
      isWithheld: fc.boolean(),
      person: fc.option(anyLevel, { nil: undefined }),
      provisional: fc.boolean(),
      floor: fc.option(anyLevel, { nil: undefined }),
      weights: fc.tuple(probability, probability, probability, probability, probability),
      unseen: fc.constantFrom(0, 0.05, 0.3),
      sex: fc.constantFrom("female" as const, "male" as const, "unknown" as const),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((cases) => cases.map((one, at) => levelOf(`c${String(at).padStart(3, "0")}`, one)));

type Drawn = {
  readonly label: Urgency;
  readonly rules: Urgency;
  readonly both: Urgency;
  readonly said: Urgency | undefined;
  readonly isWithheld: boolean;
  readonly person: Urgency | undefined;
  readonly provisional: boolean;
  readonly floor: Urgency | undefined;
  readonly weights: readonly number[];
  readonly unseen: number;
  readonly sex: CaseFeatures["sex"];
};

function levelOf(id: string, drawn: Drawn): LevelResult {
  const { label, both, said, isWithheld, person, provisional, floor, weights, unseen, sex } = drawn;
  const rules = floor !== undefined && floor < drawn.rules ? floor : drawn.rules;
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const probabilities = Object.fromEntries(
    urgencies.map((level, at) => [String(level), ((1 - unseen) * (weights[at] ?? 0)) / total]),
  );
  const model =
    said === undefined ? { ...passed, status: "unreadable" as const } : isWithheld ? withheld : passed;
  return levelCase(id, label, rules, {
    features: { ...features, sex },
    calls: {
      rules,
      both,
      ...(said && !isWithheld && { model: said }),
      ...(person && { person }),
    },
    model,
    provisional,
    ...(floor && { floor, findings: [{ ruleId: "a-floor", effect: "floor", level: floor }] }),
    ...(said && { said: { level: said, confidence: { probabilities, unseen } } }),
  });
}
