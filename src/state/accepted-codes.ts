import type { AcceptedCode } from "../domain/assessment.ts";
import { csvText } from "../domain/csv.ts";

/** The list with this code at its end, or in the place of another; a code stands in it once. */
export function withCode(
  list: readonly AcceptedCode[],
  { code, title, billable }: AcceptedCode,
  insteadOf?: string,
): readonly AcceptedCode[] {
  const taken = { code, title, billable };
  if (list.some((one) => one.code === code)) {
    return insteadOf === undefined || insteadOf === code ? list : withoutCode(list, insteadOf);
  }
  return list.some((one) => one.code === insteadOf)
    ? list.map((one) => (one.code === insteadOf ? taken : one))
    : [...list, taken];
}

export function withoutCode(list: readonly AcceptedCode[], code: string): readonly AcceptedCode[] {
  return list.filter((one) => one.code !== code);
}

/** One code and its title per line, as records take them. */
export function codesAsText(list: readonly AcceptedCode[]): string {
  return list.map(({ code, title }) => `${code} ${title}`).join("\n");
}

/** For a spreadsheet. */
export function codesAsCsv(list: readonly AcceptedCode[], release: string): string {
  const rows = list.map(({ code, title, billable }) => [code, title, billable ? "yes" : "no", release]);
  return csvText(["code", "title", "billable", "release"], rows);
}
