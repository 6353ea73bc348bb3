import type { Lexicon } from "./lexicon.ts";
import { qualities, sides, sites } from "./zh-hant/body.ts";
import { complaints } from "./zh-hant/complaints.ts";
import { conditions } from "./zh-hant/conditions.ts";
import { cues, informants, sections, strongDenials } from "./zh-hant/context.ts";
import { drugsAndRequests } from "./zh-hant/drugs-requests.ts";
import { events } from "./zh-hant/events.ts";
import {
  ageUnits,
  ageWords,
  consciousness,
  durations,
  labels,
  numbers,
  onsetWords,
  oxygen,
  sexes,
} from "./zh-hant/measures.ts";
import { modifiers } from "./zh-hant/modifiers.ts";
import { plain } from "./zh-hant/plain.ts";
import { signs } from "./zh-hant/signs.ts";

/** Traditional Chinese: Taiwan first, Hong Kong understood. */
export const zhHant: Lexicon = {
  language: "zh-Hant",
  terms: { ...complaints, ...signs, ...events, ...conditions, ...drugsAndRequests, ...modifiers },
  sites,
  qualities,
  sides,
  cues,
  ...(strongDenials && { strongDenials }),
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
  plain,
};
