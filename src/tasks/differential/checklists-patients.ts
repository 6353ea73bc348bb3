import { all, any, given, type Condition } from "../../safety/condition.ts";

/** Who can have a diagnosis. What the note does not tell leaves it in the list. */

export const notMale = given(({ reading, pregnant }) => pregnant || reading.sex?.value !== "male");
export const notFemale = given(({ reading, pregnant }) => !pregnant && reading.sex?.value !== "female");

export const female = given(({ reading }) => reading.sex?.value === "female");
export const male = given(({ reading }) => reading.sex?.value === "male");

/** Not known to be so old or older. */
export function under(years: number): Condition {
  return given(({ ageYears }) => ageYears === undefined || ageYears < years);
}

/** Pregnant, or it is not excluded: not male, 12 to 55 years, and not denied; a missed period outweighs the denial. */
export const mayBePregnant = given((patient) => {
  const { reading, ageYears, pregnant } = patient;
  if (pregnant) return true;
  if (reading.sex?.value === "male") return false;
  if (ageYears !== undefined && (ageYears < 12 || ageYears >= 56)) return false;
  return reading.pregnancy.status === "unknown" || patient.has("missed-period");
});

/** As `mayBePregnant`, and not known to be past 20 weeks. */
export const mayBeEarlyPregnant = all(
  mayBePregnant,
  given(({ reading }) => (reading.pregnancy.weeks ?? 0) < 20),
);

/** As `mayBePregnant`, and not known to be before 20 weeks. */
export const mayBeLatePregnant = all(
  mayBePregnant,
  given(({ reading }) => (reading.pregnancy.weeks ?? Infinity) >= 20),
);

export const isPostpartum = given(({ postpartum }) => postpartum);
export const mayBeLateOrPostpartum = any(mayBeLatePregnant, isPostpartum);
export const under90Days = given(({ ageDays }) => ageDays !== undefined && ageDays < 90);
