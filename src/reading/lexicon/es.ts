import { qualities, sides, sites } from "./es/body.ts";
import { care } from "./es/care.ts";
import { complaints } from "./es/complaints.ts";
import { conditions } from "./es/conditions.ts";
import { events } from "./es/events.ts";
import { acronyms, beforeYear, cues, informants, listEnds, sections, strongDenials } from "./es/grammar.ts";
import { modifiers } from "./es/modifiers.ts";
import { moreComplaints } from "./es/more-complaints.ts";
import { plain } from "./es/plain.ts";
import { signs } from "./es/signs.ts";
import {
  ageUnits,
  ageWords,
  consciousness,
  durations,
  elsewhere,
  labels,
  numbers,
  onsetWords,
  otherFluids,
  oxygen,
  sexes,
  thermometers,
} from "./es/values.ts";
import type { Lexicon } from "./lexicon.ts";

/** Spanish as triage notes are written in Spain and Latin America. */
export const es: Lexicon = {
  language: "es",
  terms: { ...complaints, ...moreComplaints, ...signs, ...events, ...conditions, ...care, ...modifiers },
  sites,
  qualities,
  sides,
  cues,
  strongDenials,
  listEnds,
  beforeYear,
  acronyms,
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
