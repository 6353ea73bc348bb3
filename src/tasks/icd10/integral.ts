import type { MentionCode } from "../../terminology/concepts/mention-codes.ts";

/**
 * A confirmed diagnosis and the signs and symptoms that routinely go with it, which are not coded beside it (ICD-10-CM
 * Official Guidelines, section I.B.4 and I.B.5). Only what is said to be present counts, never what is suspected; which
 * symptoms are routine of which diagnosis is our judgement [J].
 */
const integral: readonly (readonly [diagnosis: RegExp, symptoms: RegExp])[] = [
  [/^I2[0-2]|^I24/, /^R07\.(?:89|9)|^R61/],
  [/^I50|^I11\.0|^I13/, /^R06\.0|^R60\.0/],
  [/^J4[45]/, /^R06\.(?:0|2)|^R05/],
  [/^J(?:0[0-69]|1[0-58]|2[01]|69)|^U07\.1/, /^R05|^R07\.0|^J02\.9|^R09\.81|^J34\.89/],
  [/^J(?:1[0-58]|2[01])/, /^R50\.9|^R06\.[02]/],
  [/^(?:N10|N30|N39\.0|O23)/, /^R30\.0|^R35\.0|^R39\.15|^R39\.9/],
  [/^N10/, /^R10\.A|^R50\.9/],
  [/^N20|^N23/, /^R10\.A|^R10\.9/],
  [/^K3[5-7]/, /^R10\.(?:0|3|9)|^R11/],
  [/^K8[01]/, /^R10\.(?:0|1|9)/],
  [/^K85/, /^R10\.(?:0|1|9)|^R11/],
  [/^(?:A08|A09|K52\.9)/, /^R19\.7|^R11|^R10\.9/],
  [/^G40/, /^R56\.9/],
  [/^G43/, /^R51\.9|^R11\.0|^H53\.14/],
  [/^G03|^I60/, /^R51\.9/],
  [/^H66/, /^H92\.0/],
  [/^H10/, /^H57\.|^H11\.43/],
  [/^L0[23]/, /^L53\.9|^M79\.89/],
  [/^L50/, /^L29\.9|^R21/],
  [/^O14/, /^R51\.9|^R03\.0|^R80/],
  [/^O24|^E1[013]/, /^R73\.9/],
  [/^F3[23]/, /^R45\.89/],
  [/^F41\.[01]/, /^F41\.9|^R00\.2/],
  [/^K70\.31/, /^R18\.8/],
];

/** Codes without the site or the kind that another code of the same problem has: the specific one alone is coded. */
const unspecified: readonly (readonly [specific: RegExp, vague: RegExp])[] = [
  [/^I21/, /^I24\.9|^I20|^I25\.2/],
  [/^I4[78]/, /^I49\.9/],
  [/^R65\.21/, /^R57\.9/],
  [/^K35/, /^K65\.9/],
  [/^E11\.[0-8]/, /^E11\.9/],
  [/^I10/, /^R03\.0/],
  [/^F10\.2/, /^F10\.1/],
  // An injury of a named place, and the fall or cut that says none.
  [/^S\d[0-8]/, /^T14\.[89]/],
  [/^T(?:3[6-9]|4\d|50)\.\w{2}2A/, /^T14\.91XA/],
];

/** In a long history a symptom this far from a diagnosis, in characters, may be of another illness. */
const oneIllnessWithin = 150;

/** The codes left when each confirmed diagnosis stands without its own symptoms and vaguer names. */
export function withoutIntegral(found: readonly MentionCode[]): readonly MentionCode[] {
  const confirmed = found.filter(({ as }) => as === "present");
  const isSuperfluous = ({ code, mention }: MentionCode) =>
    [...integral, ...unspecified].some(
      ([diagnosis, symptoms]) =>
        symptoms.test(code) &&
        confirmed.some(
          (other) =>
            diagnosis.test(other.code) &&
            Math.abs(other.mention.span.start - mention.span.start) <= oneIllnessWithin,
        ),
    );
  return found.filter(
    (one) => one.as !== "present" || one.mention.status === "history" || !isSuperfluous(one),
  );
}
