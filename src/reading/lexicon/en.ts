import { sites, qualities, sides } from "./en/body.ts";
import { complaints } from "./en/complaints.ts";
import { moreComplaints } from "./en/complaints-more.ts";
import { conditions } from "./en/conditions.ts";
import { cues, informants, sections, strongDenials } from "./en/context.ts";
import { drugs } from "./en/drugs.ts";
import { events } from "./en/events.ts";
import { consciousness, elsewhere, labels, otherFluids, oxygen, thermometers } from "./en/measures.ts";
import { modifiers } from "./en/modifiers.ts";
import { ageUnits, ageWords, durations, numbers, onsetWords, sexes } from "./en/person.ts";
import { plain } from "./en/plain.ts";
import { requests } from "./en/requests.ts";
import { signs } from "./en/signs.ts";
import type { Lexicon } from "./lexicon.ts";

/** English, as triage nurses, ambulance crews, doctors and patients write it, in British and American spelling. */
export const en: Lexicon = {
  language: "en",
  terms: {
    ...complaints,
    ...moreComplaints,
    ...signs,
    ...events,
    ...conditions,
    ...drugs,
    ...requests,
    ...modifiers,
  },
  sites,
  qualities,
  sides,
  cues,
  strongDenials,
  listEnds: ["or", "nor", "and/or"],
  beforeYear: ["in", "since", "from", "dx", "circa"],
  acronyms: {
    headache: ["HA", "HAs"],
    "myocardial-infarction": ["MI", "AMI"],
    "pulmonary-embolism": ["PE"],
    "suicidal-ideation": ["SI"],
    "homicidal-ideation": ["HI"],
    "arteriovenous-fistula": ["AVF", "AVG"],
  },
  informants,
  sections,
  labels,
  oxygen,
  consciousness,
  sexes,
  ageUnits,
  ageWords,
  durations,
  numbers,
  onsetWords,
  elsewhere,
  thermometers,
  otherFluids,
  plain,
};
