import { all, any, below, not, now, ongoing } from "../condition.ts";
import { breathless, fainted, hypotensive, olderThan, severePain } from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { floor } from "../rule.ts";
import { sources } from "../sources.ts";

const allergen = now("allergen-exposure", "allergic-reaction", "insect-sting");
/** Hives and swelling of mucosa speak for themselves; a rash or a swollen face only after an allergen. */
const skin = any(
  now("urticaria", "angioedema", "mucosal-swelling", "tongue-or-throat-swelling"),
  all(allergen, now("rash", "itching", "face-swelling", "skin-redness", "eyelid-swelling")),
);
const airways = any(breathless, now("wheeze", "stridor", "hoarseness", "cyanosis"), below("spo2", 92));
const circulation = any(hypotensive, fainted, now("shock"));
const severeGut = any(now("persistent-vomiting"), all(now("abdominal-pain"), now("vomiting"), severePain));

export const allergy: readonly Rule[] = [
  floor({
    id: "anaphylaxis",
    problem: "anaphylaxis",
    urgency: 1,
    source: sources.wao,
    when: any(
      ongoing("anaphylaxis"),
      all(skin, not(olderThan(24)), any(airways, circulation, severeGut)),
      all(
        allergen,
        not(olderThan(24)),
        any(circulation, now("wheeze", "stridor", "tongue-or-throat-swelling", "hoarseness")),
      ),
      all(allergen, now("epinephrine-given")),
    ),
  }),
  floor({
    id: "anaphylaxis-ended",
    problem: "anaphylaxis",
    urgency: 2,
    source: sources.wao,
    when: any(now("anaphylaxis"), all(allergen, breathless)),
  }),
];
