import type { Reading } from "../../domain/reading.ts";
import type { MentionCode } from "../../terminology/concepts/mention-codes.ts";

/** What diagnoses mean as codes only beside each other (ICD-10-CM Official Guidelines, the sections named). */
export function codedTogether(
  found: readonly MentionCode[],
  { mentions, pregnancy }: Pick<Reading, "mentions" | "pregnancy">,
): readonly MentionCode[] {
  const present = found.filter(({ as }) => as === "present");
  const has = (pattern: RegExp) => present.some(({ code }) => pattern.test(code));
  const isMeant = mentions.some(
    ({ concept, status }) =>
      (concept === "suicide-attempt" || concept === "suicidal-ideation" || concept === "suicide-plan") &&
      status === "affirmed",
  );
  const coded = found.map((one) => {
    if (one.as !== "present") return one;
    return { ...one, code: withIntent(withKidneysAndHeart(one.code, has), isMeant) };
  });
  // I.C.21.c.11: weeks of gestation beside codes of pregnancy.
  const obstetric = present.find(({ code }) => code.startsWith("O"));
  const weeks = pregnancy.status === "yes" ? Math.floor(pregnancy.weeks ?? 0) : 0;
  const code = weeks >= 8 && weeks <= 42 ? `Z3A.${String(weeks).padStart(2, "0")}` : undefined;
  return obstetric && code ? [...coded, { ...obstetric, code }].map(inTrimester) : coded;

  /** Severe pre-eclampsia is coded by trimester, of which the weeks tell. */
  function inTrimester(one: MentionCode): MentionCode {
    if (one.code !== "O14.10" || weeks < 14) return one;
    return { ...one, code: weeks < 28 ? "O14.12" : "O14.13" };
  }
}

/** I.C.9.a: with hypertension, heart failure and kidney disease are presumed to be of it; I.C.4.a: so with diabetes. */
function withKidneysAndHeart(code: string, has: (pattern: RegExp) => boolean): string {
  // An unstaged "renal failure" may be of any cause, or acute.
  const isKidney = has(/^N18\.[1-6]/);
  if (code === "I10") {
    const isFailing = has(/^I50/);
    const isLate = has(/^N18\.[56]/);
    if (isKidney) return isFailing ? (isLate ? "I13.2" : "I13.0") : isLate ? "I12.0" : "I12.9";
    return isFailing ? "I11.0" : code;
  }
  return isKidney && (code === "E11.9" || code === "E11.21") ? "E11.22" : code;
}

/** I.C.19.e: a poisoning is coded as meant only where the note says so. */
function withIntent(code: string, isMeant: boolean): string {
  return isMeant ? code.replace(/^(T(?:3[6-9]|4\d|50)\.\w{2})1A$/, "$12A") : code;
}
