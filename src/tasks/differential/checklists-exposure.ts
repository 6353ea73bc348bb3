import { now } from "../../safety/condition.ts";
import * as clue from "./checklists-clues.ts";
import { diagnosis, risk, sign, signs } from "./checklists-form.ts";
import type { ComplaintTable } from "./checklists-form.ts";
import { compartment } from "./checklists-limbs.ts";
import { childAbuse } from "./checklists-whole.ts";
import { vessel } from "./checklists-injury.ts";
import * as limit from "./checklists-limits.ts";
import { carbonMonoxide } from "./checklists-shared.ts";

/** Burns, bites and stings. Sources: checklists-shared.ts where a diagnosis stands there, else [J]. */

export const burnTable: ComplaintTable = {
  id: "burn",
  opens: now(
    "burn",
    "major-burn",
    "face-or-airway-burn",
    "chemical-burn",
    "electric-injury",
    "smoke-inhalation",
  ),
  diagnoses: [
    diagnosis("airway-burn", [
      sign("face-or-airway-burn"),
      sign("hoarseness"),
      sign("stridor"),
      sign("smoke-inhalation"),
      clue.dyspnoea,
    ]),
    carbonMonoxide,
    diagnosis("burn-shock", [sign("major-burn"), limit.lowPressure, limit.fastPulse, clue.poorPerfusion]),
    diagnosis("electric-or-chemical-burn", [
      sign("electric-injury"),
      clue.chemical,
      sign("palpitations"),
      limit.extremePulse,
      sign("numbness"),
    ]),
    childAbuse,
    compartment,
  ],
};

export const biteTable: ComplaintTable = {
  id: "bite-or-sting",
  opens: now("snake-bite", "animal-bite", "human-bite", "insect-sting", "marine-sting"),
  diagnoses: [
    diagnosis("envenomation", [
      signs("venomous-animal", "snake-bite", "marine-sting", "insect-sting"),
      sign("limb-swelling"),
      limit.lowPressure,
      clue.anyBleeding,
      clue.focalDeficit,
    ]),
    diagnosis("bite-infection", [
      signs("bite", "animal-bite", "human-bite"),
      sign("skin-redness", "cellulitis"),
      limit.fever,
      clue.lowDefenceOrDiabetes,
      risk("unvaccinated-tetanus"),
    ]),
    vessel,
  ],
};
