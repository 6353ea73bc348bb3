import { aged, all, any, beside, ever, given, not, now, ongoing } from "../condition.ts";
import {
  abdominalPain,
  beganWithin,
  lowerAbdominalPain,
  olderThan,
  severePain,
  sudden,
} from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { ask, consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

export const abdomen: readonly Rule[] = [
  floor({
    id: "torsion",
    problem: "torsion",
    urgency: 2,
    source: sources.esiB,
    when: any(
      now("testicular-torsion", "ovarian-torsion"),
      all(now("testicular-pain"), any(sudden, beganWithin(24))),
    ),
  }),
  consider({
    id: "testicular-pain",
    problem: "torsion",
    urgency: 2,
    source: sources.practice,
    when: all(now("testicular-pain"), not(olderThan(72))),
  }),
  ask({
    id: "testicular-onset",
    problem: "torsion",
    urgency: 2,
    source: sources.esiB,
    asks: "onset",
    when: now("testicular-pain"),
  }),
  consider({
    id: "ovarian-torsion",
    problem: "torsion",
    urgency: 2,
    source: sources.practice,
    when: all(
      given(({ reading }) => reading.sex?.value !== "male"),
      lowerAbdominalPain,
      beside(["sudden-onset"], ["pelvic-pain", "lower-abdominal-pain", "right-lower-abdominal-pain"]),
      severePain,
      now("vomiting", "persistent-vomiting"),
    ),
  }),
  floor({
    id: "priapism",
    problem: "priapism",
    urgency: 2,
    source: sources.aua,
    when: ongoing("priapism"),
  }),
  consider({
    id: "peritonitis",
    problem: "peritonitis",
    urgency: 2,
    source: sources.practice,
    when: now("rigid-abdomen", "peritonitis"),
  }),
  consider({
    id: "abdominal-pain-older",
    problem: "abdomen",
    urgency: 2,
    source: sources.practice,
    when: all(aged(65), abdominalPain, severePain),
  }),
  consider({
    id: "mesenteric-ischaemia",
    problem: "abdomen",
    urgency: 2,
    source: sources.practice,
    when: all(
      abdominalPain,
      any(now("pain-out-of-proportion"), all(ever("atrial-fibrillation"), severePain)),
    ),
  }),
  consider({
    id: "strangulated-hernia",
    problem: "abdomen",
    urgency: 2,
    source: sources.practice,
    when: all(now("hernia"), any(severePain, now("vomiting", "persistent-vomiting"))),
  }),
  floor({
    id: "battery-or-magnet",
    problem: "swallowed",
    urgency: 2,
    source: sources.esiB,
    when: now("button-battery", "magnet-ingestion"),
  }),
];
