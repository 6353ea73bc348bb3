import type { Settings } from "../domain/settings.ts";

/** What a country's ambulance is called with. */
export type CountryNumbers = {
  readonly number: string;
  /** Other numbers that work, or that a source gives. */
  readonly others?: readonly string[];
  /** Sources disagree: to be checked with the local service. */
  readonly uncertain?: true;
  /** A suicide or crisis line; given from memory, so always to be checked. */
  readonly crisisLine?: string;
};

/**
 * By ISO 3166 country, from the project's clinical facts, where sources that disagree are marked. A site can type its
 * own number over any of them.
 */
const numbersByCountry = {
  AR: { number: "107", others: ["911"], uncertain: true },
  AT: { number: "112" },
  AU: { number: "000" },
  BE: { number: "112" },
  BG: { number: "112" },
  BO: { number: "911", others: ["110", "118"], uncertain: true },
  BR: { number: "192" },
  CA: { number: "911" },
  CL: { number: "131" },
  CN: { number: "120" },
  CO: { number: "123" },
  CR: { number: "911" },
  CU: { number: "104", uncertain: true },
  CY: { number: "112" },
  CZ: { number: "112" },
  DE: { number: "112" },
  DK: { number: "112" },
  DO: { number: "911" },
  EC: { number: "911" },
  EE: { number: "112" },
  ES: { number: "112", crisisLine: "024" },
  FI: { number: "112" },
  FR: { number: "15", others: ["112"] },
  GB: { number: "999", others: ["112"], crisisLine: "116 123" },
  GQ: { number: "112", others: ["115"], uncertain: true },
  GR: { number: "112" },
  GT: { number: "128", others: ["122", "123"], uncertain: true },
  HK: { number: "999" },
  HN: { number: "911", others: ["195"], uncertain: true },
  HR: { number: "112" },
  HU: { number: "112" },
  IE: { number: "112" },
  IN: { number: "112" },
  IT: { number: "118", others: ["112"] },
  JP: { number: "119" },
  KR: { number: "119", others: ["112"], uncertain: true },
  LT: { number: "112" },
  LU: { number: "112" },
  LV: { number: "112" },
  MT: { number: "112" },
  MX: { number: "911" },
  NI: { number: "128", others: ["115"], uncertain: true },
  NL: { number: "112" },
  NZ: { number: "111" },
  PA: { number: "911" },
  PE: { number: "106", others: ["911", "105"], uncertain: true },
  PL: { number: "112" },
  PR: { number: "911" },
  PT: { number: "112" },
  PY: { number: "911", others: ["141"] },
  RO: { number: "112" },
  SE: { number: "112" },
  SI: { number: "112" },
  SK: { number: "112" },
  SV: { number: "132", others: ["911"], uncertain: true },
  TW: { number: "119", others: ["112"] },
  US: { number: "911", crisisLine: "988" },
  UY: { number: "911", others: ["105"], uncertain: true },
  VE: { number: "911", others: ["171"] },
} as const satisfies Record<string, CountryNumbers>;

export type CountryCode = keyof typeof numbersByCountry;

/** The countries to choose from; the name of each is the locale key `countries.<code>`. */
export const countryCodes = Object.keys(numbersByCountry) as readonly CountryCode[];

/** The number for the card, where it comes from, and whether it must be checked. */
export type EmergencyNumber = {
  readonly number: string;
  readonly from: "typed" | "country";
  readonly others: readonly string[];
  readonly uncertain: boolean;
  readonly crisisLine?: string;
};

/** The site's own number wins; without it the chosen country's; without a country none, and the card says to choose. */
export function emergencyNumberFor(
  settings: Pick<Settings, "country" | "emergencyNumber">,
): EmergencyNumber | undefined {
  const country = countryNumbers(settings.country);
  const crisis = country?.crisisLine === undefined ? {} : { crisisLine: country.crisisLine };
  const typed = settings.emergencyNumber?.trim();
  if (typed) return { number: typed, from: "typed", others: [], uncertain: false, ...crisis };
  if (!country) return undefined;
  const { number, others = [], uncertain = false } = country;
  return { number, from: "country", others, uncertain, ...crisis };
}

function countryNumbers(code: string | undefined): CountryNumbers | undefined {
  const known = countryCodes.find((one) => one === code);
  return known && numbersByCountry[known];
}
