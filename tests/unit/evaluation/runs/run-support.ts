import type { LevelResult } from "../../../../src/evaluation/scoring/case-result.ts";
import type { Case } from "../../../../src/evaluation/cases/cases.ts";
import type { RunHeader } from "../../../../src/evaluation/runs/run-header.ts";
import type { RunRecord } from "../../../../src/evaluation/runs/run-store.ts";

/** So many cases, each with its number for an id. */
export function someCases(count: number): readonly Case[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `c${at}`,
    text: `case ${at}`,
    label: "3",
    lang: "en" as const,
  }));
}

export const header: RunHeader = {
  id: "run-1",
  task: "esi",
  startedAt: 100,
  set: { name: "own.jsonl", sha256: "a".repeat(64), cases: 3, refused: 1, isOwn: true },
  appVersion: "1.0.0",
  rulesVersion: "2",
  model: {
    packId: "small-q4",
    title: "Small",
    quantization: "Q4_K_M",
    revision: "abc",
    engine: "wllama",
    dialect: "chatml",
    promptVersion: "3",
    contextTokens: 4096,
    sampling: { kind: "sampled", temperature: 0.1, topP: 0.9, seed: 7 },
  },
  costRatio: 3,
  machine: "Chrome 140, Linux",
};

export const record: RunRecord = { header, status: "running", total: 3, judged: 0, updatedAt: 100 };

/** A result with every part of its kind. */
export function fullResult(id: string): LevelResult {
  return {
    kind: "level",
    id,
    features: {
      language: "en",
      sex: "female",
      age: "adult",
      pregnancy: "no-or-unknown",
      missingVitals: "some",
      complaint: "headache",
    },
    rulesMs: 1.5,
    model: {
      status: "withheld",
      failures: ["numbers"],
      marks: [],
      labelMs: 40,
      totalMs: 100,
      usage: { promptTokens: 9, outputTokens: 3, prefillTokensPerS: 90, decodeTokensPerS: 30, totalMs: 100 },
    },
    label: 2,
    calls: { rules: 3, both: 3, person: 2 },
    provisional: true,
    floor: 3,
    findings: [{ ruleId: "r.one", effect: "floor", level: 3 }],
    said: { level: 2, confidence: { probabilities: { "2": 0.7, "3": 0.2 }, unseen: 0.1 } },
    reading: {
      vitals: { right: 1, wrong: ["spo2"], missed: [] },
      affirmed: { right: 0, wrong: [], missed: ["cough"] },
      denied: { right: 0, wrong: [], missed: [] },
    },
  };
}
