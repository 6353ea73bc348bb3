import type { Lexicon } from "./lexicon.ts";
import { qualities, sides, sites } from "./zh-hant/body.ts";
import { complaints } from "./zh-hant/complaints.ts";
import { conditions } from "./zh-hant/conditions.ts";
import { cues, informants, sections, strongDenials } from "./zh-hant/context.ts";
import { deniedSigns } from "./zh-hant/denied-signs.ts";
import { drugsAndRequests } from "./zh-hant/drugs-requests.ts";
import { events } from "./zh-hant/events.ts";
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
} from "./zh-hant/measures.ts";
import { modifiers } from "./zh-hant/modifiers.ts";
import { moreComplaints } from "./zh-hant/more-complaints.ts";
import { plain } from "./zh-hant/plain.ts";
import { signs } from "./zh-hant/signs.ts";

const terms: Lexicon["terms"] = {
  ...complaints,
  ...moreComplaints,
  ...signs,
  ...events,
  ...conditions,
  ...drugsAndRequests,
  ...modifiers,
};

function withDenied(): Lexicon["terms"] {
  const all = { ...terms };
  for (const [concept, denied] of Object.entries(deniedSigns)) {
    const id = concept as keyof typeof deniedSigns;
    all[id] = [...(terms[id] ?? []), ...denied];
  }
  return all;
}

/** Traditional Chinese: Taiwan first, Hong Kong understood. */
export const zhHant: Lexicon = {
  language: "zh-Hant",
  terms: withDenied(),
  sites,
  qualities,
  sides,
  cues,
  strongDenials,
  listEnds: ["或", "或是", "及", "與", "等"],
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
