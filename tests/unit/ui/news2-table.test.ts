import { describe, expect, it } from "vitest";
import type { VitalName } from "../../../src/domain/note.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { news2, type News2Parameter } from "../../../src/safety/news2.ts";
import { Patient } from "../../../src/safety/patient.ts";
import { type News2Cell, news2Points, news2Rows } from "../../../src/ui/sheets/news2-table.ts";

function readingWith(name: VitalName, value: number, more: Partial<Reading>): Reading {
  return {
    pregnancy: { status: "no" },
    vitals: { [name]: { value, from: "entered" } },
    observations: [],
    spo2Scale2: false,
    mentions: [],
    unread: [],
    contradictions: [],
    doubts: [],
    ...more,
  };
}

/** The edges of a printed range: "9–11" is 9 and 11, "≥ 25" is 25, "88–92, ≥ 93" is 88, 92 and 93. */
function edges(cell: News2Cell): readonly number[] {
  return cell && "range" in cell ? (cell.range.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number) : [];
}

const rows = [
  { row: "sheets.news2.respiratoryRate", parameter: "respiratoryRate", vital: "respiratoryRate" },
  { row: "sheets.blank.scale1", parameter: "spo2", vital: "spo2" },
  { row: "sheets.blank.scale2", parameter: "spo2", vital: "spo2" },
  { row: "sheets.news2.systolic", parameter: "systolic", vital: "systolic" },
  { row: "sheets.news2.pulse", parameter: "heartRate", vital: "heartRate" },
  { row: "sheets.news2.temperature", parameter: "temperatureC", vital: "temperatureC" },
] as const satisfies readonly { row: string; parameter: News2Parameter; vital: VitalName }[];

describe("the printed NEWS2 table", () => {
  it.each(rows)("gives the points that the rules give: $row", ({ row, parameter, vital }) => {
    const cells = news2Rows.find(({ name }) => name === row)?.cells ?? [];
    expect(cells).toHaveLength(news2Points.length);
    const compared = cells.flatMap((cell, column) =>
      edges(cell).map((value) => {
        const onOxygen = cell !== undefined && "range" in cell && cell.on === "onOxygen";
        const result = news2(
          new Patient(
            readingWith(vital, value, {
              spo2Scale2: row === "sheets.blank.scale2",
              oxygen: { value: onOxygen ? "oxygen" : "air", from: "entered" },
            }),
          ),
        );
        return {
          value,
          printed: news2Points[column],
          scored: result.status === "scored" ? result.scores[parameter] : undefined,
        };
      }),
    );
    expect(compared.length).toBeGreaterThan(4);
    for (const { value, printed, scored } of compared)
      expect({ value, points: scored }).toEqual({ value, points: printed });
  });

  it("has each parameter of the score and SpO2 on both scales", () => {
    expect(news2Rows).toHaveLength(8);
  });
});
