import type { PathStep, ProtocolAnswer } from "../../domain/assessment.ts";
import type { Finding, Wording } from "../../domain/finding.ts";
import type { Reading } from "../../domain/reading.ts";
import { moreUrgent, type Urgency } from "../../domain/urgency.ts";
import { Patient } from "../../safety/patient.ts";
import { highRisksOf } from "./high-risk.ts";
import { interventionsFor } from "./interventions.ts";
import { expectResources, type Expectation } from "./resources.ts";
import type { EsiOutput } from "./schema.ts";
import { missingForLowUrgency, missingToRecord } from "./what-is-missing.ts";

/** The protocol's answer without what would change it. */
export type EsiDecision = Omit<ProtocolAnswer<EsiOutput>, "wouldChange">;

/**
 * The ESI decisions in their order: A lifesaving intervention now → 1; B high risk, new confusion or severe distress
 * → 2; C different resources: none 5, one 4, two or more 3; D vital signs out of range at a would-be 3 → consider 2
 * (ENA ESI Handbook, 5th ed. (2023)). Silence is not evidence: without what 4–5 need the answer is 3, provisional.
 */
export function decide(reading: Reading, findings: readonly Finding[]): EsiDecision {
  const patient = new Patient(reading);
  const floors = findings.filter(({ effect }) => effect === "floor");
  const path: PathStep[] = [];

  const immediate = floors.filter(({ urgency }) => urgency.esi === 1);
  path.push(floorStep("A", immediate));
  if (immediate.length > 0) return finish(1, "full", immediate, []);

  const high = floors.filter(({ urgency }) => urgency.esi === 2);
  const risks = highRisksOf(patient);
  path.push({
    step: "B",
    answer: high.length + risks.length > 0 ? "yes" : "no",
    why: [...high.map(({ message }) => message), ...risks.map(({ why }) => why)],
    evidence: [...high.flatMap(({ evidence }) => evidence), ...risks.flatMap(({ evidence }) => evidence)],
  });
  if (high.length > 0) return finish(2, "full", high, []);
  if (risks.length > 0) {
    return finish(
      2,
      "full",
      [],
      risks.map(({ why, evidence }) => ({ wording: why, evidence })),
    );
  }

  const expectation = expectResources(patient);
  const byResources = levelOf(expectation.resources.length);
  const lacking = missingForLowUrgency(patient, expectation);
  const isKnown = expectation.complaints.length > 0;
  path.push({
    step: "C",
    answer: !isKnown ? "unknown" : expectation.resources.length >= 2 ? "yes" : "no",
    why: isKnown
      ? [{ key: "esi.why.resources", values: { count: expectation.resources.length } }]
      : [{ key: "esi.why.unknown-complaint" }],
    evidence: expectation.complaints.map(({ span }) => span),
  });
  const disturbing = disturbingVitals(patient);
  const lowestFloor = floors.reduce<Urgency>((level, { urgency }) => moreUrgent(level, urgency.esi), 5);
  const isProvisional = !isKnown || (byResources > 3 && lacking.length > 0);
  const level = moreUrgent(
    isProvisional || disturbing.length > 0 ? moreUrgent(3, byResources) : byResources,
    lowestFloor,
  );
  if (level === 3) path.push(dangerStep(findings));
  if (disturbing.length > 0 && byResources > 3)
    path.push({ step: "vitals", answer: "yes", why: disturbing, evidence: [] });
  return finish(
    level,
    isProvisional ? "provisional" : "full",
    floors,
    complaintFindings(expectation),
    expectation,
    lacking,
  );

  function finish(
    level: Urgency,
    certainty: "full" | "provisional",
    because: readonly Finding[],
    more: EsiOutput["keyFindings"],
    expectation?: Expectation,
    lacking: ReturnType<typeof missingForLowUrgency> = [],
  ): EsiDecision {
    const keyFindings = [
      ...because.map(({ message, evidence }) => ({ wording: message, evidence })),
      ...more,
    ];
    const output: EsiOutput = {
      level,
      justification: justificationOf(level, certainty, because, more, expectation),
      keyFindings,
      resources: (expectation?.resources ?? []).map(({ resource, for: mention }) => ({
        resource,
        why: { key: `concepts.${mention.concept}` },
      })),
      interventions: interventionsFor(patient, level),
    };
    const missing = missingToRecord(patient, findings, lacking);
    return { level, output, certainty, missing, path };
  }
}

function levelOf(resources: number): Urgency {
  if (resources === 0) return 5;
  return resources === 1 ? 4 : 3;
}

function floorStep(step: string, floors: readonly Finding[]): PathStep {
  return {
    step,
    answer: floors.length > 0 ? "yes" : "no",
    why: floors.map(({ message }) => message),
    evidence: floors.flatMap(({ evidence }) => evidence),
  };
}

function dangerStep(findings: readonly Finding[]): PathStep {
  const considered = findings.filter(({ effect, onlyAt }) => effect === "consider" && onlyAt === 3);
  return floorStep("D", considered);
}

/** A would-be 4 or 5 with vitals like these needs more than one resource after all [J]. Adults' limits are used from 12 years. */
function disturbingVitals(patient: Patient): readonly Wording[] {
  const why: Wording[] = [];
  const spo2 = patient.vital("spo2");
  if (spo2 !== undefined && spo2 < 92) why.push({ key: "esi.why.low-spo2", values: { value: spo2 } });
  if (!patient.aged(12) && patient.ageYears !== undefined) return why;
  const heartRate = patient.vital("heartRate");
  if (heartRate !== undefined && (heartRate > 120 || heartRate < 45))
    why.push({ key: "esi.why.heart-rate", values: { value: heartRate } });
  const rate = patient.vital("respiratoryRate");
  if (rate !== undefined && rate > 24) why.push({ key: "esi.why.respiratory-rate", values: { value: rate } });
  const systolic = patient.vital("systolic");
  if (systolic !== undefined && systolic < 95)
    why.push({ key: "esi.why.systolic", values: { value: systolic } });
  return why;
}

function complaintFindings(expectation: Expectation): EsiOutput["keyFindings"] {
  return expectation.complaints.map(({ concept, span }) => ({
    wording: { key: `concepts.${concept}` },
    evidence: [span],
  }));
}

function justificationOf(
  level: Urgency,
  certainty: "full" | "provisional",
  because: readonly Finding[],
  more: EsiOutput["keyFindings"],
  expectation: Expectation | undefined,
): readonly Wording[] {
  if (certainty === "provisional") return [{ key: "esi.why.provisional" }];
  const reasons = because.map(({ message }) => message);
  if (!expectation)
    return [
      { key: `esi.why.level-${level}` },
      ...reasons,
      ...(reasons.length === 0 ? more.map(({ wording }) => wording) : []),
    ];
  return [
    { key: "esi.why.no-immediate-risk" },
    { key: "esi.why.resources", values: { count: expectation.resources.length } },
    ...reasons,
  ];
}
