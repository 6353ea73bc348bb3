import {
  aged,
  all,
  any,
  atLeast,
  below,
  beside,
  ever,
  given,
  mentioned,
  not,
  now,
  ongoing,
  vital,
} from "../condition.ts";
import {
  altered,
  beganWithin,
  fainted,
  feverish,
  hypotensive,
  olderThan,
  severePain,
  sudden,
  unresponsive,
} from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { ask, consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

const weekHours = 168;

/** A weak arm or leg of one side, which no injury and no sore back explains. */
const oneSidedLimb = all(
  mentioned(["limb-weakness"], ({ side }) => side === "left" || side === "right"),
  not(now("injury", "limb-injury", "back-pain", "neck-pain", "sciatica", "fracture")),
);
const faceArmSpeech = now(
  "unilateral-weakness",
  "speech-disturbance",
  "transient-neurological-attack",
  "tia",
  "stroke",
);
const droop = all(now("facial-droop"), not(all(now("facial-palsy"), not(faceArmSpeech))));
const lostSight = all(now("vision-loss"), any(sudden, beganWithin(48)));
const strokeSigns = any(faceArmSpeech, droop, oneSidedLimb, lostSight, ongoing("neurological-deficit"));
const drunk = all(now("alcohol-intoxication"), not(now("facial-droop", "unilateral-weakness")));
const stroke = all(strokeSigns, not(olderThan(weekHours)), not(drunk));

const headHurt = now("head-injury");
const headache = all(now("headache"), not(headHurt));
const severeHeadache = any(now("worst-headache"), all(now("headache"), severePain));

const backOrLegPain = now("back-pain", "leg-pain", "sciatica");
const sphincters = now(
  "urinary-retention",
  "urinary-incontinence",
  "faecal-incontinence",
  "sexual-dysfunction-new",
);
const bothLegs = any(
  now("leg-weakness-bilateral"),
  mentioned(
    ["limb-weakness", "numbness"],
    ({ side, site }) => side === "both" && (site === undefined || site === "leg"),
  ),
);

export const neurology: readonly Rule[] = [
  floor({
    id: "unresponsive",
    problem: "consciousness",
    urgency: 1,
    source: sources.esiA,
    when: unresponsive,
  }),
  floor({
    id: "seizure-now",
    problem: "seizure",
    urgency: 1,
    source: sources.esiA,
    when: ongoing("active-seizure", "status-epilepticus"),
  }),
  floor({
    id: "altered-state",
    problem: "consciousness",
    urgency: 2,
    source: sources.esiB,
    when: altered,
  }),
  consider({
    id: "altered-state-possible",
    problem: "consciousness",
    urgency: 2,
    source: sources.esiB,
    when: any(
      ongoing("confusion", "new-confusion", "drowsy"),
      vital("gcs", (gcs) => gcs === 14),
      beside(["sudden-onset"], ["amnesia"]),
    ),
  }),
  ask({
    id: "glucose",
    problem: "glucose",
    urgency: 1,
    source: sources.beFast,
    asks: "glucoseMgDl",
    when: any(
      altered,
      stroke,
      now("active-seizure", "seizure", "postictal", "low-glucose-reported", "restless-or-strange-behaviour"),
      all(ever("diabetes"), now("general-weakness", "sweating", "tremor", "syncope")),
    ),
  }),
  consider({
    id: "seizure-adult",
    problem: "seizure",
    urgency: 2,
    source: sources.practice,
    when: all(
      now("seizure", "focal-seizure", "active-seizure"),
      not(aged(0, 16)),
      any(
        given((patient) => patient.ever("epilepsy").length === 0),
        now("recurrent", "head-injury", "worsening"),
      ),
    ),
  }),
  floor({
    id: "stroke",
    problem: "stroke",
    urgency: 2,
    source: sources.beFast,
    when: stroke,
  }),
  consider({
    id: "stroke-possible",
    problem: "stroke",
    urgency: 2,
    source: sources.practice,
    when: any(
      all(strokeSigns, not(now("chronic"))),
      now("facial-droop"),
      all(
        any(
          mentioned(["numbness"], ({ side }) => side === "left" || side === "right"),
          now("gait-disturbance", "double-vision", "vision-loss"),
          all(now("vertigo", "dizziness"), now("gait-disturbance", "double-vision", "dysphagia")),
        ),
        any(sudden, beganWithin(24)),
        not(now("limb-injury")),
      ),
    ),
  }),
  ask({
    id: "last-known-well",
    problem: "stroke",
    urgency: 2,
    source: sources.beFast,
    asks: "lastKnownWell",
    keepAsking: true,
    when: stroke,
  }),
  ask({
    id: "dizziness-onset",
    problem: "stroke",
    urgency: 2,
    source: sources.beFast,
    asks: "onset",
    when: all(now("dizziness", "vertigo"), not(aged(0, 40))),
  }),
  floor({
    id: "subarachnoid-haemorrhage",
    problem: "intracranial-bleed",
    urgency: 2,
    source: sources.ottawaSah,
    when: any(
      now("thunderclap-headache"),
      all(ongoing("subarachnoid-haemorrhage", "intracranial-haemorrhage"), not(now("chronic"))),
      all(
        headache,
        severeHeadache,
        any(beside(["sudden-onset"], ["headache", "worst-headache"]), now("peak-within-hour")),
      ),
      all(
        beside(["sudden-onset"], ["headache"]),
        now("neck-stiffness", "worst-headache", "vomiting", "exertional", "seizure"),
      ),
      all(headache, fainted),
    ),
  }),
  consider({
    id: "headache-worrying",
    problem: "intracranial-bleed",
    urgency: 2,
    source: sources.ottawaSah,
    when: any(
      now("worst-headache"),
      all(
        headache,
        any(
          now("neck-stiffness", "anticoagulant", "exertional", "cancer", "metastatic-cancer"),
          beside(["sudden-onset"], ["headache"]),
          all(aged(50), now("jaw-pain", "blurred-vision")),
        ),
      ),
    ),
  }),
  floor({
    id: "meningitis",
    problem: "meningitis",
    urgency: 2,
    source: "NICE NG143/NG240; adult signs: common emergency practice",
    when: any(
      now("meningitis"),
      all(
        feverish,
        any(
          altered,
          now("neck-stiffness", "non-blanching-rash", "bulging-fontanelle"),
          all(now("headache"), now("photophobia")),
        ),
      ),
    ),
  }),
  ask({
    id: "meningitis-signs",
    problem: "meningitis",
    urgency: 2,
    source: sources.nice143,
    asks: "redFlagsMeningitis",
    when: all(
      feverish,
      now("headache", "irritable-child", "inconsolable"),
      given((patient) => !patient.denies("neck-stiffness")),
    ),
  }),
  floor({
    id: "cauda-equina",
    problem: "cauda-equina",
    urgency: 2,
    source: sources.bmjCauda,
    when: any(
      now("cauda-equina", "saddle-numbness"),
      all(backOrLegPain, not(now("chronic")), any(sphincters, bothLegs)),
    ),
  }),
  ask({
    id: "cauda-equina-signs",
    problem: "cauda-equina",
    urgency: 2,
    source: sources.bmjCauda,
    asks: "redFlagsCaudaEquina",
    when: all(
      now("back-pain", "sciatica"),
      any(severePain, now("sciatica")),
      now("limb-weakness", "numbness", "sciatica"),
      given((patient) => !patient.denies("saddle-numbness") && !patient.denies("urinary-incontinence")),
    ),
  }),
  consider({
    id: "both-legs-weak",
    problem: "cauda-equina",
    urgency: 2,
    source: sources.practice,
    when: all(now("leg-weakness-bilateral"), not(now("chronic"))),
  }),
  floor({
    id: "pupils-unequal",
    problem: "intracranial-bleed",
    urgency: 2,
    source: sources.esiB,
    when: all(ongoing("unequal-pupils"), any(now("headache", "vomiting"), altered, headHurt)),
  }),
  consider({
    id: "fever-back-pain",
    problem: "spinal-infection",
    urgency: 2,
    source: sources.practice,
    when: all(
      any(atLeast("temperatureC", 38), now("rigors")),
      now("back-pain", "neck-pain"),
      any(ever("drug-use", "immunosuppressed", "cancer"), bothLegs, below("systolic", 100), hypotensive),
    ),
  }),
];
