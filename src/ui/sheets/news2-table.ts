import type { MessageKey } from "../../i18n/i18n.ts";

/** Points of the seven columns, left to right. */
export const news2Points = [3, 2, 1, 0, 1, 2, 3] as const;

/** A cell: a range in figures, or a word that is translated. */
export type News2Cell =
  { readonly range: string; readonly on?: "onAir" | "onOxygen" } | { readonly word: MessageKey } | undefined;

type News2Row = { readonly name: MessageKey; readonly cells: readonly News2Cell[] };

const at = (range: string, on?: "onAir" | "onOxygen"): News2Cell => (on ? { range, on } : { range });
const no = undefined;

/** The scoring table of NEWS2 (Royal College of Physicians, 2017). */
export const news2Rows: readonly News2Row[] = [
  {
    name: "sheets.news2.respiratoryRate",
    cells: [at("≤ 8"), no, at("9–11"), at("12–20"), no, at("21–24"), at("≥ 25")],
  },
  { name: "sheets.blank.scale1", cells: [at("≤ 91"), at("92–93"), at("94–95"), at("≥ 96"), no, no, no] },
  {
    name: "sheets.blank.scale2",
    cells: [
      at("≤ 83"),
      at("84–85"),
      at("86–87"),
      at("88–92, ≥ 93", "onAir"),
      at("93–94", "onOxygen"),
      at("95–96", "onOxygen"),
      at("≥ 97", "onOxygen"),
    ],
  },
  {
    name: "sheets.news2.oxygen",
    cells: [no, { word: "sheets.news2.o2" }, no, { word: "sheets.news2.air" }, no, no, no],
  },
  {
    name: "sheets.news2.systolic",
    cells: [at("≤ 90"), at("91–100"), at("101–110"), at("111–219"), no, no, at("≥ 220")],
  },
  {
    name: "sheets.news2.pulse",
    cells: [at("≤ 40"), no, at("41–50"), at("51–90"), at("91–110"), at("111–130"), at("≥ 131")],
  },
  {
    name: "sheets.news2.consciousness",
    cells: [no, no, no, { word: "sheets.news2.alert" }, no, no, at("C V P U")],
  },
  {
    name: "sheets.news2.temperature",
    cells: [at("≤ 35.0"), no, at("35.1–36.0"), at("36.1–38.0"), at("38.1–39.0"), at("≥ 39.1"), no],
  },
];
