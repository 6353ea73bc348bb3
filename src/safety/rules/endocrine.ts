import { aged, all, any, atLeast, below, ever, now, ongoing } from "../condition.ts";
import type { Patient } from "../patient.ts";
import { altered, feverish } from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { ask, consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

const glucoseValue = (patient: Patient) => ({ glucose: patient.vital("glucoseMgDl") ?? "" });

const diabetic = any(
  ever("diabetes", "diabetic-ketoacidosis"),
  now("insulin", "glucose-lowering-drug", "sglt2-inhibitor"),
);
const treated = now("insulin", "glucose-lowering-drug");
const ketotic = any(atLeast("ketonesMmolL", 3), now("ketones-high"));
const vomiting = now("vomiting", "persistent-vomiting");
const high = any(atLeast("glucoseMgDl", 250), now("hyperglycaemia", "high-glucose-reported"));

export const endocrine: readonly Rule[] = [
  floor({
    id: "hypoglycaemia-altered",
    problem: "hypoglycaemia",
    urgency: 1,
    source: sources.ada,
    when: all(below("glucoseMgDl", 54), any(altered, ongoing("seizure", "active-seizure", "drowsy"))),
    values: glucoseValue,
  }),
  floor({
    id: "hypoglycaemia",
    problem: "hypoglycaemia",
    urgency: 2,
    source: sources.ada,
    when: below("glucoseMgDl", 54),
    values: glucoseValue,
  }),
  consider({
    id: "glucose-low",
    problem: "hypoglycaemia",
    urgency: 2,
    source: sources.practice,
    when: any(
      all(below("glucoseMgDl", 70), any(treated, ever("diabetes"))),
      now("hypoglycaemia", "low-glucose-reported"),
    ),
  }),
  floor({
    id: "child-ketoacidosis",
    problem: "ketoacidosis",
    urgency: 2,
    source: sources.esi4B,
    when: all(
      aged(0, 18),
      any(now("diabetic-ketoacidosis"), all(any(diabetic, high), any(ketotic, now("kussmaul-breathing")))),
    ),
  }),
  consider({
    id: "ketoacidosis-or-hyperosmolar",
    problem: "ketoacidosis",
    urgency: 2,
    source: sources.practice,
    when: any(
      now("diabetic-ketoacidosis", "kussmaul-breathing"),
      ketotic,
      atLeast("glucoseMgDl", 600),
      all(diabetic, any(altered, ongoing("drowsy")), high),
      all(high, any(vomiting, now("abdominal-pain", "dyspnea"))),
    ),
  }),
  ask({
    id: "ketones",
    problem: "ketoacidosis",
    urgency: 2,
    source: sources.practice,
    asks: "ketonesMmolL",
    when: all(
      diabetic,
      any(vomiting, all(now("sglt2-inhibitor"), now("abdominal-pain", "dyspnea", "malaise", "nausea"))),
    ),
  }),
  consider({
    id: "adrenal-crisis",
    problem: "adrenal-crisis",
    urgency: 2,
    source: sources.practice,
    when: all(
      any(ever("adrenal-insufficiency"), now("steroid-long-term")),
      any(vomiting, now("diarrhoea"), feverish),
      any(below("systolic", 100), altered, now("general-weakness", "near-syncope", "syncope", "drowsy")),
    ),
  }),
  consider({
    id: "thyroid-storm",
    problem: "thyroid-storm",
    urgency: 2,
    source: sources.practice,
    when: all(ever("thyroid-disease"), atLeast("heartRate", 130), any(feverish, altered, now("agitation"))),
  }),
];
