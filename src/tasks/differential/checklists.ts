import { abdomenTables } from "./checklists-abdomen.ts";
import {
  chestPainTable,
  coughTable,
  dyspnoeaTables,
  palpitationsTable,
  syncopeTable,
} from "./checklists-chest.ts";
import * as exposure from "./checklists-exposure.ts";
import * as face from "./checklists-face.ts";
import type { ComplaintTable } from "./checklists-form.ts";
import * as gut from "./checklists-gut.ts";
import * as head from "./checklists-head.ts";
import * as injury from "./checklists-injury.ts";
import * as limbs from "./checklists-limbs.ts";
import * as mind from "./checklists-mind.ts";
import * as pregnancy from "./checklists-pregnancy.ts";
import * as whole from "./checklists-whole.ts";

/**
 * Every complaint with what must not be missed, in the order in which a note with many complaints is answered: what
 * threatens life or an organ within hours first, what often only comes along (cough, vomiting, weakness) last [J].
 */
export const complaintTables: readonly ComplaintTable[] = [
  limbs.allergyTable,
  ...whole.childFeverTables,
  whole.unwellInfantTable,
  pregnancy.postpartumTable,
  injury.majorInjuryTable,
  injury.headInjuryTable,
  head.strokeTable,
  head.weakLegsTable,
  head.seizureTable,
  chestPainTable,
  ...dyspnoeaTables,
  syncopeTable,
  mind.overdoseTable,
  mind.mindTable,
  head.confusionTable,
  head.headacheTable,
  ...abdomenTables,
  pregnancy.vaginalBleedingTable,
  pregnancy.pregnancyTable,
  gut.gutBleedingTable,
  gut.testicleTable,
  gut.flankTable,
  limbs.backTable,
  face.redEyeTable,
  face.visionTable,
  palpitationsTable,
  exposure.burnTable,
  exposure.biteTable,
  injury.assaultTable,
  injury.limbInjuryTable,
  limbs.limbTable,
  limbs.jointTable,
  face.neckTable,
  whole.adultFeverTable,
  whole.sugarTable,
  gut.jaundiceTable,
  face.soreThroatTable,
  gut.urinaryTable,
  head.dizzinessTable,
  limbs.rashTable,
  limbs.skinTable,
  coughTable,
  ...gut.vomitingTables,
  face.faceTable,
  face.nosebleedTable,
  face.bleedingTable,
  face.earTable,
  injury.fallTable,
  whole.weaknessTable,
];
