import { any, mentioned, now } from "../../safety/condition.ts";
import * as clue from "./checklists-clues.ts";
import { diagnosis, risk, sign, signs } from "./checklists-form.ts";
import type { ComplaintTable, DiagnosisLine } from "./checklists-form.ts";
import * as limit from "./checklists-limits.ts";
import { compartment } from "./checklists-limbs.ts";
import { bloodLoss, hypoglycaemia, pneumothorax } from "./checklists-shared.ts";
import { childAbuse } from "./checklists-whole.ts";

/** Injuries. Sources: checklists-shared.ts where a diagnosis stands there, else [J]. */

const neckSpine: DiagnosisLine = diagnosis("neck-fracture", [
  signs("neck-pain-or-injury", "neck-pain", "neck-injury"),
  clue.focalDeficit,
  clue.highEnergy,
  clue.brittleSpine,
]);

const bellyBleeding: DiagnosisLine = diagnosis("bleeding-in-the-belly", [
  sign("abdominal-injury"),
  clue.bellyPain,
  clue.rigidBelly,
  limit.lowPressure,
  limit.fastPulse,
  clue.bleedsEasily,
]);

const chestBleeding: DiagnosisLine = diagnosis("bleeding-in-the-chest", [
  clue.dyspnoea,
  limit.lowOxygen,
  limit.lowPressure,
  signs("through-the-wall", "penetrating-trauma", "stab", "gunshot"),
  clue.bleedsEasily,
]);

export const vessel: DiagnosisLine = diagnosis("vessel-or-nerve-injury", [
  sign("neurovascular-compromise", "pulse-deficit", "cold-painful-limb"),
  sign("numbness"),
  clue.bleedingGoesOn,
  signs("deformity", "deformity", "dislocation", "fracture"),
]);

const causeOfFall: DiagnosisLine = diagnosis("cause-of-the-fall", [
  clue.fainting,
  clue.chestPain,
  sign("palpitations"),
  clue.seizure,
  limit.lowGlucose,
]);

// NICE NG232, head injury.
const headBleeding: DiagnosisLine = diagnosis("intracranial-haemorrhage", [
  limit.alteredState,
  clue.vomiting,
  clue.seizure,
  clue.focalDeficit,
  signs("passed-out-or-amnesia", "loss-of-consciousness", "amnesia"),
  clue.bleedsEasily,
]);

export const headInjuryTable: ComplaintTable = {
  id: "head-injury",
  group: "head",
  opens: now("head-injury", "concussion", "skull-fracture-signs", "facial-injury"),
  told: [sign("head-injury")],
  diagnoses: [
    headBleeding,
    diagnosis("skull-fracture", [
      sign("skull-fracture-signs"),
      signs("fluid-from-ear-or-nose", "ear-discharge", "nasal-symptoms"),
      clue.highEnergy,
      sign("headache"),
    ]),
    neckSpine,
    causeOfFall,
    childAbuse,
    hypoglycaemia,
  ],
};

export const majorInjuryTable: ComplaintTable = {
  id: "major-injury",
  opens: now(
    "polytrauma",
    "road-crash",
    "dangerous-mechanism",
    "fall-from-height",
    "fall-six-metres",
    "ejection",
    "extrication",
    "pedestrian-struck",
    "penetrating-trauma",
    "gunshot",
    "stab",
    "blast",
    "chest-injury",
    "abdominal-injury",
    "pelvic-injury",
    "spinal-injury",
  ),
  diagnoses: [
    pneumothorax,
    chestBleeding,
    bellyBleeding,
    diagnosis("pelvic-fracture", [
      signs("pelvis-or-hip", "pelvic-injury", "pelvic-pain", "hip-pain"),
      sign("unable-to-walk"),
      limit.lowPressure,
      limit.fastPulse,
    ]),
    neckSpine,
    diagnosis("intracranial-haemorrhage", [
      sign("head-injury"),
      limit.alteredState,
      clue.vomiting,
      clue.focalDeficit,
      clue.bleedsEasily,
    ]),
    bloodLoss,
  ],
};

export const limbInjuryTable: ComplaintTable = {
  id: "limb-injury",
  opens: any(
    now(
      "limb-injury",
      "hand-injury",
      "fracture",
      "open-fracture",
      "dislocation",
      "crush-injury",
      "amputation",
    ),
    now("laceration", "open-wound", "deformity", "compartment-syndrome"),
    mentioned(["sprain", "contusion"], ({ site }) => site !== undefined),
  ),
  diagnoses: [
    vessel,
    compartment,
    diagnosis("open-fracture-or-joint", [
      sign("open-fracture"),
      signs("deformity", "deformity", "dislocation", "fracture"),
      sign("open-wound", "laceration", "deep-wound"),
      sign("foreign-body", "foreign-body-skin"),
    ]),
    bloodLoss,
    childAbuse,
  ],
};

export const fallTable: ComplaintTable = {
  id: "fall",
  opens: now("fall"),
  told: [clue.headKnock],
  diagnoses: [
    causeOfFall,
    headBleeding,
    diagnosis("hip-fracture", [
      signs("pelvis-or-hip", "pelvic-injury", "pelvic-pain", "hip-pain"),
      sign("unable-to-walk"),
      signs("leg-pain-or-deformity", "leg-pain", "deformity"),
      risk("osteoporosis"),
    ]),
    neckSpine,
    bellyBleeding,
    childAbuse,
  ],
};

export const assaultTable: ComplaintTable = {
  id: "assault",
  opens: now("assault", "sexual-assault", "domestic-violence", "child-abuse"),
  diagnoses: [
    headBleeding,
    diagnosis("strangulation", [
      signs("hanging-or-neck-injury", "hanging", "neck-injury"),
      sign("hoarseness"),
      sign("dysphagia"),
      clue.fainting,
      limit.alteredState,
    ]),
    bellyBleeding,
    diagnosis("danger-at-home", [
      sign("domestic-violence"),
      sign("child-abuse"),
      sign("pregnant"),
      clue.intent,
    ]),
    diagnosis("sexual-assault-time-critical", [
      sign("sexual-assault"),
      sign("vaginal-bleeding", "heavy-vaginal-bleeding"),
      signs("pelvic-or-anal-pain", "pelvic-pain", "rectal-pain"),
      limit.withinADay,
    ]),
  ],
};
