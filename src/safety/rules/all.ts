import type { Rule } from "../rule.ts";
import { abdomen } from "./abdomen.ts";
import { airwayBreathing } from "./airway-breathing.ts";
import { allergy } from "./allergy.ts";
import { bleedingRules } from "./bleeding.ts";
import { childRules } from "./child.ts";
import { circulation } from "./circulation.ts";
import { endocrine } from "./endocrine.ts";
import { eye } from "./eye.ts";
import { mentalHealthAndPoison } from "./mental-health-and-poison.ts";
import { neurology } from "./neurology.ts";
import { pain } from "./pain.ts";
import { pregnancy } from "./pregnancy.ts";
import { sepsisInfection } from "./sepsis-infection.ts";
import { trauma } from "./trauma.ts";
import { vitals } from "./vitals.ts";

/** Every rule; where two findings are equally urgent, the earlier leads. */
export const allRules: readonly Rule[] = [
  ...airwayBreathing,
  ...allergy,
  ...circulation,
  ...neurology,
  ...bleedingRules,
  ...sepsisInfection,
  ...pregnancy,
  ...endocrine,
  ...childRules,
  ...trauma,
  ...mentalHealthAndPoison,
  ...abdomen,
  ...eye,
  ...pain,
  ...vitals,
];
