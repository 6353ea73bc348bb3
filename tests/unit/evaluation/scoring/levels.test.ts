import { describe, expect, it } from "vitest";
import { urgencies } from "../../../../src/domain/urgency.ts";
import { labelOfLevel, levelOfLabel } from "../../../../src/evaluation/scoring/levels.ts";

describe("labels of levels", () => {
  it.each([
    "2",
    "ESI 2",
    "esi2",
    "ESI-2",
    "ESI level 2",
    "2.0",
    "2,0",
    "level 2",
    "Nivel  2",
    "第2級",
    "二級",
    "第二級",
    "II",
    "Ⅱ",
    "ESI-II",
    "Level II",
    "Nivel Ⅱ",
    "第Ⅱ級",
    "２",
    " 2 ",
  ])("of ESI take %j for 2", (label) => expect(levelOfLabel("esi", label)).toBe(2));

  it.each([
    "NARANJA",
    "naranja",
    " Orange ",
    "橙",
    "橙色",
    "2",
    "2.0",
    "Manchester 2",
    "MTS: orange",
    "nivel naranja",
    "Nivel II",
    "二級",
    "第Ⅱ級",
    "Muy urgente",
    "very urgent",
  ])("of Manchester take %j for 2", (label) => expect(levelOfLabel("manchester", label)).toBe(2));

  it("know every numeral", () => {
    for (const list of ["I II III IV V", "Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ", "一 二 三 四 五"])
      expect(list.split(" ").map((word) => levelOfLabel("esi", word))).toEqual([...urgencies]);
  });

  it("know every colour in every language", () => {
    const lists = [
      "red orange yellow green blue",
      "rojo naranja amarillo verde azul",
      "紅 橙 黃 綠 藍",
      "紅色 橙色 黃色 綠色 藍色",
      "immediate very-urgent urgent standard non-urgent",
      "inmediato muy-urgente urgente estándar no-urgente",
    ];
    for (const list of lists)
      expect(
        list.split(" ").map((word) => levelOfLabel("manchester", word.replace(/^(very|muy|no)-/u, "$1 "))),
      ).toEqual([...urgencies]);
  });

  it.each([
    [
      "esi",
      [
        "",
        "0",
        "6",
        "22",
        "2.5",
        "-2",
        "1.02",
        "rojo",
        "MTS 2",
        "ESI",
        "2 or 3",
        "VI",
        "IIII",
        "X",
        "六級",
        "二三",
        "urgent",
      ],
    ],
    ["manchester", ["", "0", "6", "ESI 2", "black", "rojizo", "level", "V", "I", "N", "very"]],
  ] as const)("of %s take nothing else", (scale, labels) => {
    for (const label of labels) expect(levelOfLabel(scale, label), label).toBeUndefined();
  });

  it("are written one way, which is read back", () => {
    expect(labelOfLevel("manchester", 5)).toBe("AZUL");
    for (const scale of ["esi", "manchester"] as const)
      for (const level of urgencies) expect(levelOfLabel(scale, labelOfLevel(scale, level))).toBe(level);
  });
});
