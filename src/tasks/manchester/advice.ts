import type { Wording } from "../../domain/finding.ts";
import type { Urgency } from "../../domain/urgency.ts";
import type { GroupId } from "./presentations.ts";
import type { ManchesterAdvice, ManchesterOutput } from "./schema.ts";

/** Staff signs and the same signs in plain words for the patient: `manchester.alarm.<id>`, `manchester.back.<id>`. */
type AlarmId =
  | "breathing"
  | "drowsy"
  | "fainting"
  | "chest-pain"
  | "seizure"
  | "stroke-signs"
  | "worse-pain"
  | "bleeding"
  | "vomiting"
  | "blood-inside"
  | "fever"
  | "purple-rash"
  | "swelling-airway"
  | "no-urine"
  | "cold-limb"
  | "spreading"
  | "vision"
  | "stiff-neck"
  | "self-harm"
  | "pregnancy"
  | "vaginal-bleeding"
  | "not-drinking"
  | "hard-belly"
  | "legs-bladder"
  | "fast-heart"
  | "sugar"
  | "clear-fluid"
  | "pale-sweaty";

type ActionId =
  | "airway-watch"
  | "adrenaline-ready"
  | "bleeding-pressure"
  | "calm-place"
  | "circulation-check"
  | "cool-burn"
  | "cover-clean"
  | "device-untouched"
  | "do-not-pull"
  | "ecg"
  | "eye-irrigate"
  | "eye-vision"
  | "fall-cause"
  | "glucose"
  | "glucose-ketones"
  | "hidden-symptom"
  | "hydration"
  | "immobilise"
  | "keep-warm"
  | "last-known-well"
  | "legs-bladder"
  | "lie-down"
  | "mark-edge"
  | "mask"
  | "neuro-observations"
  | "not-alone"
  | "nothing-by-mouth"
  | "obstetric-team"
  | "packaging"
  | "pain-relief"
  | "pinch-nose"
  | "poison-advice"
  | "pregnancy-test"
  | "private-place"
  | "protect-seizure"
  | "remove-allergen"
  | "remove-means"
  | "remove-rings"
  | "sit-upright"
  | "skin-look"
  | "spine-still"
  | "swallow-check"
  | "tetanus"
  | "urine-sample"
  | "wash-wound"
  | "weeks-movements";

type TodoId =
  | "ask-before-eating"
  | "burn-care"
  | "drink-often"
  | "keep-clean"
  | "no-driving"
  | "no-rubbing"
  | "not-alone"
  | "rest-limb"
  | "stay-calm"
  | "talk"
  | "upright"
  | "usual-medicine"
  | "watch-child";

/** Where a health worker at distance sends the patient. */
type Distance = "now-escort" | "today" | "within-days" | "care-here";

type GroupAdvice = {
  readonly actions: readonly ActionId[];
  readonly alarms: readonly AlarmId[];
  readonly todo: readonly TodoId[];
  readonly distance: { readonly 3: Distance; readonly 4: Distance; readonly 5: Distance };
};

const guarded = { 3: "now-escort", 4: "today", 5: "today" } as const;
const soon = { 3: "today", 4: "today", 5: "within-days" } as const;
const usual = { 3: "today", 4: "within-days", 5: "care-here" } as const;

/** What fits each group, whatever the level. Nothing here harms if the picture is another. */
const adviceByGroup: Readonly<Record<GroupId, GroupAdvice>> = {
  collapse: {
    actions: ["airway-watch", "glucose", "ecg"],
    alarms: ["breathing", "drowsy", "fainting", "chest-pain", "pale-sweaty"],
    todo: ["not-alone"],
    distance: guarded,
  },
  "major-injury": {
    actions: ["bleeding-pressure", "spine-still", "keep-warm", "pain-relief"],
    alarms: ["breathing", "drowsy", "worse-pain", "bleeding", "cold-limb"],
    todo: ["not-alone"],
    distance: guarded,
  },
  allergy: {
    actions: ["remove-allergen", "airway-watch", "adrenaline-ready"],
    alarms: ["swelling-airway", "breathing", "fainting", "vomiting"],
    todo: ["not-alone"],
    distance: guarded,
  },
  seizure: {
    actions: ["protect-seizure", "glucose", "neuro-observations"],
    alarms: ["seizure", "drowsy", "stroke-signs", "breathing", "stiff-neck"],
    todo: ["no-driving", "not-alone"],
    distance: guarded,
  },
  neurological: {
    actions: ["last-known-well", "glucose", "neuro-observations", "swallow-check"],
    alarms: ["stroke-signs", "drowsy", "seizure", "legs-bladder", "vision"],
    todo: ["no-driving", "not-alone"],
    distance: guarded,
  },
  "chest-pain": {
    actions: ["ecg", "lie-down", "pain-relief"],
    alarms: ["chest-pain", "breathing", "fainting", "pale-sweaty", "fast-heart"],
    todo: ["stay-calm", "no-driving"],
    distance: guarded,
  },
  breathing: {
    actions: ["sit-upright", "airway-watch", "mask"],
    alarms: ["breathing", "drowsy", "chest-pain", "fever", "blood-inside"],
    todo: ["upright", "usual-medicine"],
    distance: { 3: "now-escort", 4: "today", 5: "within-days" },
  },
  poisoning: {
    actions: ["packaging", "poison-advice", "not-alone", "glucose"],
    alarms: ["drowsy", "breathing", "seizure", "vomiting", "fast-heart"],
    todo: ["not-alone"],
    distance: guarded,
  },
  "self-harm": {
    actions: ["not-alone", "remove-means", "calm-place"],
    alarms: ["self-harm", "drowsy", "bleeding"],
    todo: ["talk", "not-alone"],
    distance: guarded,
  },
  violence: {
    actions: ["private-place", "bleeding-pressure", "pain-relief"],
    alarms: ["drowsy", "worse-pain", "bleeding", "breathing", "self-harm"],
    todo: ["talk"],
    distance: guarded,
  },
  "head-injury": {
    actions: ["neuro-observations", "spine-still", "pain-relief"],
    alarms: ["drowsy", "vomiting", "seizure", "stroke-signs", "clear-fluid"],
    todo: ["not-alone", "no-driving"],
    distance: guarded,
  },
  "trunk-injury": {
    actions: ["airway-watch", "nothing-by-mouth", "pain-relief"],
    alarms: ["breathing", "worse-pain", "pale-sweaty", "hard-belly", "blood-inside"],
    todo: ["not-alone"],
    distance: guarded,
  },
  fainting: {
    actions: ["lie-down", "ecg", "glucose"],
    alarms: ["fainting", "chest-pain", "breathing", "fast-heart", "stroke-signs"],
    todo: ["no-driving", "not-alone"],
    distance: guarded,
  },
  "internal-bleeding": {
    actions: ["nothing-by-mouth", "lie-down", "keep-warm"],
    alarms: ["blood-inside", "fainting", "pale-sweaty", "worse-pain", "drowsy"],
    todo: ["ask-before-eating", "not-alone"],
    distance: guarded,
  },
  pregnancy: {
    actions: ["weeks-movements", "obstetric-team", "private-place"],
    alarms: ["vaginal-bleeding", "pregnancy", "worse-pain", "vision", "seizure", "breathing"],
    todo: ["not-alone"],
    distance: guarded,
  },
  gynaecology: {
    actions: ["pregnancy-test", "private-place", "pain-relief"],
    alarms: ["vaginal-bleeding", "worse-pain", "fainting", "fever"],
    todo: ["usual-medicine"],
    distance: soon,
  },
  burn: {
    actions: ["cool-burn", "remove-rings", "cover-clean", "pain-relief"],
    alarms: ["breathing", "worse-pain", "spreading", "fever", "cold-limb"],
    todo: ["burn-care"],
    distance: soon,
  },
  "unwell-child": {
    actions: ["skin-look", "hydration", "glucose"],
    alarms: ["drowsy", "breathing", "not-drinking", "purple-rash", "seizure", "fever"],
    todo: ["watch-child", "drink-often"],
    distance: guarded,
  },
  palpitations: {
    actions: ["ecg", "lie-down"],
    alarms: ["fast-heart", "chest-pain", "fainting", "breathing"],
    todo: ["stay-calm", "no-driving"],
    distance: guarded,
  },
  diabetes: {
    actions: ["glucose-ketones", "hydration"],
    alarms: ["sugar", "drowsy", "vomiting", "breathing"],
    todo: ["usual-medicine", "not-alone"],
    distance: soon,
  },
  headache: {
    actions: ["neuro-observations", "skin-look", "pain-relief"],
    alarms: ["worse-pain", "stiff-neck", "stroke-signs", "drowsy", "vision", "purple-rash"],
    todo: ["usual-medicine", "no-driving"],
    distance: soon,
  },
  "abdominal-pain": {
    actions: ["nothing-by-mouth", "pregnancy-test", "urine-sample", "pain-relief"],
    alarms: ["worse-pain", "hard-belly", "vomiting", "blood-inside", "fever", "fainting"],
    todo: ["ask-before-eating"],
    distance: soon,
  },
  urinary: {
    actions: ["urine-sample", "pregnancy-test", "pain-relief"],
    alarms: ["fever", "no-urine", "worse-pain", "vomiting", "blood-inside"],
    todo: ["drink-often"],
    distance: soon,
  },
  genital: {
    actions: ["private-place", "urine-sample", "pain-relief"],
    alarms: ["worse-pain", "fever", "spreading", "no-urine"],
    todo: ["usual-medicine"],
    distance: soon,
  },
  "vomiting-diarrhoea": {
    actions: ["hydration", "glucose"],
    alarms: ["not-drinking", "vomiting", "blood-inside", "worse-pain", "drowsy", "no-urine"],
    todo: ["drink-often"],
    distance: usual,
  },
  fever: {
    actions: ["skin-look", "hydration", "mask"],
    alarms: ["drowsy", "breathing", "purple-rash", "stiff-neck", "fever", "no-urine"],
    todo: ["drink-often"],
    distance: soon,
  },
  dizziness: {
    actions: ["lie-down", "glucose", "fall-cause"],
    alarms: ["stroke-signs", "fainting", "chest-pain", "worse-pain", "vomiting"],
    todo: ["no-driving"],
    distance: soon,
  },
  "mental-health": {
    actions: ["calm-place", "not-alone", "glucose"],
    alarms: ["self-harm", "drowsy", "chest-pain", "breathing"],
    todo: ["talk", "not-alone"],
    distance: soon,
  },
  fall: {
    actions: ["fall-cause", "circulation-check", "pain-relief"],
    alarms: ["drowsy", "worse-pain", "vomiting", "cold-limb", "breathing"],
    todo: ["rest-limb", "not-alone"],
    distance: soon,
  },
  eye: {
    actions: ["eye-irrigate", "eye-vision"],
    alarms: ["vision", "worse-pain", "spreading"],
    todo: ["no-rubbing", "no-driving"],
    distance: soon,
  },
  "back-neck": {
    actions: ["legs-bladder", "pain-relief"],
    alarms: ["legs-bladder", "worse-pain", "fever", "no-urine"],
    todo: ["usual-medicine"],
    distance: usual,
  },
  limb: {
    actions: ["circulation-check", "immobilise", "remove-rings", "pain-relief"],
    alarms: ["cold-limb", "worse-pain", "spreading", "breathing"],
    todo: ["rest-limb"],
    distance: usual,
  },
  wound: {
    actions: ["bleeding-pressure", "cover-clean", "tetanus", "circulation-check"],
    alarms: ["bleeding", "spreading", "fever", "cold-limb"],
    todo: ["keep-clean"],
    distance: soon,
  },
  "bite-sting": {
    actions: ["wash-wound", "remove-rings", "tetanus", "airway-watch"],
    alarms: ["swelling-airway", "spreading", "fever", "worse-pain"],
    todo: ["keep-clean"],
    distance: soon,
  },
  "foreign-body": {
    actions: ["do-not-pull", "airway-watch"],
    alarms: ["breathing", "vomiting", "worse-pain", "bleeding"],
    todo: ["ask-before-eating"],
    distance: soon,
  },
  "face-mouth": {
    actions: ["airway-watch", "pain-relief"],
    alarms: ["swelling-airway", "breathing", "fever", "bleeding"],
    todo: ["usual-medicine"],
    distance: usual,
  },
  "ear-nose-throat": {
    actions: ["swallow-check", "pinch-nose", "pain-relief"],
    alarms: ["breathing", "not-drinking", "bleeding", "fever", "stiff-neck"],
    todo: ["drink-often"],
    distance: usual,
  },
  "skin-infection": {
    actions: ["skin-look", "mark-edge"],
    alarms: ["spreading", "purple-rash", "fever", "swelling-airway", "drowsy"],
    todo: ["keep-clean"],
    distance: soon,
  },
  skin: {
    actions: ["skin-look"],
    alarms: ["spreading", "fever", "swelling-airway", "breathing"],
    todo: ["keep-clean"],
    distance: usual,
  },
  device: {
    actions: ["device-untouched", "skin-look"],
    alarms: ["bleeding", "spreading", "fever", "no-urine"],
    todo: ["keep-clean"],
    distance: soon,
  },
  "unwell-adult": {
    actions: ["glucose", "hydration"],
    alarms: ["breathing", "drowsy", "chest-pain", "fainting", "fever"],
    todo: ["not-alone"],
    distance: soon,
  },
  request: {
    actions: ["hidden-symptom"],
    alarms: ["breathing", "chest-pain", "worse-pain", "fever"],
    todo: ["usual-medicine"],
    distance: { 3: "today", 4: "within-days", 5: "care-here" },
  },
};

/** Of the group's actions these only make sense while urgent: at VERDE and AZUL nobody is kept fasting or lying. */
const onlyWhileUrgent: ReadonlySet<ActionId> = new Set<ActionId>([
  "nothing-by-mouth",
  "lie-down",
  "adrenaline-ready",
]);

/** Once staff are with the patient, a sheet about resting or drinking at home is out of place. */
const sheetFrom: Urgency = 3;

/** What a level and a group call for. */
export function advise(level: Urgency, group: GroupId): ManchesterAdvice {
  const { actions, alarms, todo, distance } = adviceByGroup[group];
  const fitting = actions.filter((id) => level <= 3 || !onlyWhileUrgent.has(id));
  return {
    actions: [
      ...levelActions[level].map((id) => key("action", id)),
      ...fitting.map((id) => key("action", id)),
    ],
    alarmSigns: alarms.map((id) => key("alarm", id)),
    atDistance: key("distance", level <= 2 ? "now-escort" : distance[lowerLevel(level)]),
    patientSheet: {
      todo: [
        key("todo", `level-${level}`),
        ...(level >= sheetFrom ? todo.map((id) => key("todo", id)) : [key("todo", "ask-before-eating")]),
      ],
      comeBack: [...alarms.map((id) => key("back", id)), key("back", "worse")],
    },
  };
}

/** The same card at the level that a person decided: actions, sheet and where to send change with it. */
export function atLevel(output: ManchesterOutput, level: Urgency): ManchesterOutput {
  return { ...output, ...advise(level, output.group), level };
}

function lowerLevel(level: Urgency): 3 | 4 | 5 {
  return level === 4 || level === 5 ? level : 3;
}

const levelActions: Readonly<Record<Urgency, readonly string[]>> = {
  1: ["resuscitation-now", "airway-breathing-circulation", "stay-with-patient"],
  2: ["observed-place", "clinician-now", "monitor"],
  3: ["all-vitals", "repeat-vitals", "raise-if-worse"],
  4: ["look-again", "raise-if-worse"],
  5: ["look-again", "right-service"],
};

function key(part: string, id: string): Wording {
  return { key: `manchester.${part}.${id}` };
}
