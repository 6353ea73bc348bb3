import {
  aged,
  all,
  any,
  below,
  ever,
  given,
  mentioned,
  notUnder,
  now,
  ongoing,
  vital,
} from "../condition.ts";
import {
  abdominalPain,
  altered,
  breathless,
  hypotensive,
  isCentral,
  mottledOrCold,
  severePain,
} from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

const headInjury = any(
  now("head-injury", "concussion"),
  mentioned(
    ["injury", "fall", "contusion", "laceration", "fracture"],
    ({ site }) => site === "head" || site === "scalp",
  ),
);
const wounds = ["penetrating-trauma", "stab", "gunshot"] as const;
const centralWound = mentioned(wounds, isCentral);
const woundOfUnknownPlace = mentioned(["stab", "gunshot"], ({ site }) => site === undefined);
const mechanism = now(
  "dangerous-mechanism",
  "high-speed",
  "pedestrian-struck",
  "fall-from-height",
  "fall-six-metres",
  "ejection",
  "extrication",
);

export const trauma: readonly Rule[] = [
  floor({
    id: "penetrating-unstable",
    problem: "penetrating",
    urgency: 1,
    source: sources.esiA,
    when: all(
      any(centralWound, woundOfUnknownPlace),
      any(
        hypotensive,
        altered,
        mottledOrCold,
        ongoing("severe-respiratory-distress", "exsanguination"),
        below("spo2", 90),
      ),
    ),
  }),
  floor({
    id: "penetrating",
    problem: "penetrating",
    urgency: 2,
    source: sources.esiB,
    when: any(centralWound, woundOfUnknownPlace),
  }),
  consider({
    id: "penetrating-possible",
    problem: "penetrating",
    urgency: 2,
    source: sources.esiB,
    when: any(
      now("gunshot"),
      mentioned(["penetrating-trauma"], ({ site }) => site === undefined),
    ),
  }),
  floor({
    id: "mechanism",
    problem: "mechanism",
    urgency: 2,
    source: sources.esiB,
    when: now("fall-six-metres", "ejection", "extrication"),
  }),
  floor({
    id: "injury-shock",
    problem: "mechanism",
    urgency: 2,
    source: "ACS COT national guideline for the field triage of injured patients (2021), red criteria",
    when: all(
      notUnder(10),
      now(
        "road-crash",
        "pedestrian-struck",
        "dangerous-mechanism",
        "polytrauma",
        "fall-from-height",
        "chest-injury",
        "abdominal-injury",
        "pelvic-injury",
        "crush-injury",
        "penetrating-trauma",
        "stab",
        "gunshot",
      ),
      given((patient) => (patient.vital("heartRate") ?? 0) > (patient.vital("systolic") ?? Infinity)),
    ),
    values: (patient) => ({
      rate: patient.vital("heartRate") ?? "",
      systolic: patient.vital("systolic") ?? "",
    }),
  }),
  consider({
    id: "mechanism-possible",
    problem: "mechanism",
    urgency: 2,
    source: sources.practice,
    when: now(
      "fall-from-height",
      "polytrauma",
      "dangerous-mechanism",
      "high-speed",
      "pedestrian-struck",
      "blast",
      "crush-injury",
    ),
  }),
  floor({
    id: "head-injury",
    problem: "head-injury",
    urgency: 2,
    source: sources.niceHead,
    when: all(
      headInjury,
      any(
        vital("gcs", (gcs) => gcs < 15),
        altered,
        now(
          "seizure",
          "active-seizure",
          "postictal",
          "skull-fracture-signs",
          "persistent-vomiting",
          "intracranial-haemorrhage",
        ),
        ongoing("neurological-deficit", "unilateral-weakness", "speech-disturbance", "bulging-fontanelle"),
        all(now("vomiting"), now("recurrent")),
      ),
    ),
  }),
  consider({
    id: "head-injury-risk",
    problem: "head-injury",
    urgency: 2,
    source: sources.niceHead,
    when: all(
      headInjury,
      any(
        now("anticoagulant"),
        ever("haemophilia", "clotting-disorder"),
        all(now("loss-of-consciousness", "amnesia", "syncope"), any(aged(65), mechanism)),
        all(aged(16), now("vomiting")),
        aged(0, 0.25),
      ),
    ),
  }),
  floor({
    id: "limb-threat",
    problem: "limb-threat",
    urgency: 2,
    source: sources.esiB,
    when: any(
      mentioned(["amputation"], ({ site }) => site !== "nail"),
      ongoing("compartment-syndrome", "neurovascular-compromise"),
      all(
        ongoing("pulse-deficit"),
        now("limb-injury", "fracture", "dislocation", "leg-pain", "arm-pain", "cold-painful-limb"),
      ),
    ),
  }),
  consider({
    id: "open-fracture",
    problem: "limb-threat",
    urgency: 2,
    source: sources.practice,
    when: now("open-fracture"),
  }),
  floor({
    id: "spine-deficit",
    problem: "spine",
    urgency: 2,
    source: sources.esiB,
    when: all(
      any(
        now("spinal-injury", "neck-injury", "back-injury"),
        all(now("fall", "road-crash", "injury"), now("neck-pain", "back-pain")),
      ),
      any(
        ongoing("neurological-deficit", "leg-weakness-bilateral"),
        mentioned(["limb-weakness", "numbness"], ({ side }) => side === "both"),
      ),
    ),
  }),
  consider({
    id: "spine-possible",
    problem: "spine",
    urgency: 2,
    source: "Canadian C-Spine Rule, JAMA 2001",
    when: all(
      any(
        now("spinal-injury", "neck-injury"),
        all(now("neck-pain"), now("fall", "road-crash", "injury", "head-injury")),
      ),
      any(aged(65), mechanism, now("numbness", "limb-weakness")),
    ),
  }),
  consider({
    id: "chest-injury",
    problem: "chest-injury",
    urgency: 2,
    source: sources.practice,
    when: any(
      now("pneumothorax"),
      all(now("chest-injury"), any(breathless, below("spo2", 94), now("crepitus-skin"), hypotensive)),
    ),
  }),
  consider({
    id: "abdomen-or-pelvis-injury",
    problem: "abdomen-injury",
    urgency: 2,
    source: sources.practice,
    when: any(
      all(now("abdominal-injury"), any(abdominalPain, severePain, now("rigid-abdomen", "haematuria"))),
      all(now("pelvic-injury"), any(mechanism, severePain, now("unable-to-walk"))),
    ),
  }),
  consider({
    id: "burn",
    problem: "burn",
    urgency: 2,
    source: sources.practice,
    when: any(
      now("major-burn", "face-or-airway-burn"),
      mentioned(["burn"], ({ site }) => site === "face" || site === "neck"),
      now("electric-injury"),
    ),
  }),
  consider({
    id: "snake-bite",
    problem: "snake-bite",
    urgency: 2,
    source: sources.practice,
    when: now("snake-bite"),
  }),
  consider({
    id: "drowning",
    problem: "drowning",
    urgency: 2,
    source: sources.practice,
    when: now("drowning"),
  }),
];
