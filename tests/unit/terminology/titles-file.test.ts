import { describe, expect, it } from "vitest";
import { readTitlesFile } from "../../../src/terminology/titles-file.ts";
import { terminologyTable } from "../../support/terminology.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function readText(text: string) {
  const file = readTitlesFile(bytesOf(text), await terminologyTable());
  if (file.status !== "read") throw new Error(file.status);
  return { titles: Object.fromEntries(file.titles), refused: file.refused };
}

describe("a titles file", () => {
  it.each([
    [
      "commas",
      'code,title\nI10,"Hipertensión esencial (primaria)"\ne119,"Diabetes tipo 2, sin complicaciones"\n',
    ],
    ["tabs", "I10\tHipertensión esencial (primaria)\r\nE11.9\tDiabetes tipo 2, sin complicaciones"],
    ["semicolons", "I10;Hipertensión esencial (primaria)\nE11.9;Diabetes tipo 2, sin complicaciones\n\n"],
    [
      "a byte order mark",
      "\uFEFFcode,title\nI10,Hipertensión esencial (primaria)\nE11.9,Diabetes tipo 2, sin complicaciones",
    ],
  ])("is read with %s", async (_, text) => {
    expect(await readText(text)).toEqual({
      titles: { I10: "Hipertensión esencial (primaria)", "E11.9": "Diabetes tipo 2, sin complicaciones" },
      refused: [],
    });
  });

  it("reads quotes in quotes and line breaks within them", async () => {
    const { titles } = await readText('I10,"Tensión ""alta""\nesencial"\nR05.9,Tos');
    expect(titles).toEqual({ I10: 'Tensión "alta"\nesencial', "R05.9": "Tos" });
  });

  it("lists each row that does not fit, with its line and why, and keeps the others", async () => {
    const rows = [
      "code,title",
      "I10,Hipertensión",
      "I10,Otra vez",
      "E11.99,No existe",
      "hola,Título",
      "R05.9,",
      `R52,${"a".repeat(501)}`,
      "R51.9,Cefalea",
    ];
    const { titles, refused } = await readText(rows.join("\n"));
    expect(titles).toEqual({ I10: "Hipertensión", "R51.9": "Cefalea" });
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [3, "duplicate"],
      [4, "unknown-code"],
      [5, "not-a-code"],
      [6, "no-title"],
      [7, "too-long"],
    ]);
  });

  it("says so when it is not UTF-8, and reads UTF-16 that carries its mark", async () => {
    const table = await terminologyTable();
    const latin1 = Uint8Array.from(Buffer.from("I10,Hipertensión", "latin1"));
    const big5 = Uint8Array.from([0x49, 0x31, 0x30, 0x2c, 0xb0, 0xaa, 0xa6, 0xe5, 0xc0, 0xa3]);
    expect(readTitlesFile(latin1, table)).toEqual({ status: "wrong-encoding" });
    expect(readTitlesFile(big5, table)).toEqual({ status: "wrong-encoding" });
    const utf16 = Uint8Array.from(Buffer.from("\uFEFFI10,高血壓", "utf16le"));
    expect(readTitlesFile(utf16, table)).toMatchObject({ status: "read", refused: [] });
    const withoutMark = Uint8Array.from(Buffer.from("I10,Hypertension", "utf16le"));
    expect(readTitlesFile(withoutMark, table)).toEqual({ status: "wrong-encoding" });
  });

  it("says so when there is nothing in it", async () => {
    const table = await terminologyTable();
    expect(readTitlesFile(bytesOf(""), table)).toEqual({ status: "empty" });
    expect(readTitlesFile(bytesOf("code,title\n\n"), table)).toEqual({ status: "empty" });
  });
});
