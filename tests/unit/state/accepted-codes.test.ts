import { expect, it } from "vitest";
import { codesAsCsv, codesAsText, withCode, withoutCode } from "../../../src/state/accepted-codes.ts";
import { caseForTest } from "./case-support.ts";
import { line } from "./codes-support.ts";

const list = [line("R07.9"), line("I10")];

it("a code stands in the list once, at the end, or in the place of the one it is taken for", () => {
  expect(withCode(list, line("E11.9")).map(({ code }) => code)).toEqual(["R07.9", "I10", "E11.9"]);
  expect(withCode(list, line("I10"))).toEqual(list);
  expect(withCode(list, line("R07.89"), "R07.9").map(({ code }) => code)).toEqual(["R07.89", "I10"]);
  expect(withCode(list, line("I10"), "R07.9").map(({ code }) => code)).toEqual(["I10"]);
  expect(withCode(list, line("I10"), "I10")).toEqual(list);
  expect(withCode(list, line("J45.901"), "J45.909").map(({ code }) => code)).toEqual([
    "R07.9",
    "I10",
    "J45.901",
  ]);
  expect(withoutCode(list, "R07.9").map(({ code }) => code)).toEqual(["I10"]);
});

it("is written as lines, and as CSV whose quotes and commas survive", () => {
  expect(codesAsText(list)).toBe("R07.9 Title of R07.9\nI10 Title of I10");
  const odd = { code: "A00", title: 'Cholera, "true"', billable: false };
  expect(codesAsCsv([odd], "2026-04-01")).toBe(
    '\uFEFFcode,title,billable,release\r\nA00,"Cholera, ""true""",no,2026-04-01\r\n',
  );
});

it("belongs to the patient: parked with the case, gone for the next, there again when taken up", async () => {
  const { patient, history } = caseForTest();
  patient.details.setCodes(list);
  expect(patient.isBlank).toBe(false);
  await patient.newPatient();
  expect(patient.encounter.codes).toBeUndefined();
  const [draft] = [...history.kept.values()];
  if (!draft) throw new Error("not parked");
  await patient.resume(draft);
  expect(patient.encounter.codes).toEqual(list);
});
