import { all, any, ever, not, now } from "../condition.ts";
import { beganWithin, olderThan, severePain, sudden } from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

export const eye: readonly Rule[] = [
  floor({
    id: "vision-loss-sudden",
    problem: "sight",
    urgency: 2,
    source: sources.esi4B,
    when: all(
      now("vision-loss"),
      any(sudden, beganWithin(48), now("retinal-detachment", "eye-injury")),
      not(olderThan(168)),
    ),
  }),
  floor({
    id: "eye-splash-or-rupture",
    problem: "sight",
    urgency: 2,
    source: sources.esi4B,
    when: now("chemical-eye-splash", "globe-trauma"),
  }),
  consider({
    id: "sight-threat",
    problem: "sight",
    urgency: 2,
    source: sources.practice,
    when: any(
      now("glaucoma-acute", "retinal-detachment"),
      all(now("vision-loss"), not(now("chronic"))),
      all(
        now("red-eye", "eye-pain"),
        now("vision-loss", "blurred-vision"),
        any(severePain, now("headache", "vomiting", "nausea")),
      ),
      all(now("red-eye", "eye-pain"), now("blurred-vision"), ever("immunosuppressed")),
    ),
  }),
];
