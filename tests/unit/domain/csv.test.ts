import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { csvText } from "../../../src/domain/csv.ts";

it("quotes what needs it, ends lines as spreadsheets do, and says that it is UTF-8", () => {
  const rows = [
    ["床 7, sala", 2],
    ['Cholera, "true"', undefined],
    ["two\nlines", -1.5],
  ];
  expect(csvText(["what", "value"], rows)).toBe(
    '\uFEFFwhat,value\r\n"床 7, sala",2\r\n"Cholera, ""true""",\r\n"two\nlines",-1.5\r\n',
  );
});

it.each(["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "=a\nof two lines", '=HYPERLINK("x")'])(
  "marks %j as a text, which a spreadsheet would run",
  (formula) => {
    expect(csvText(["a"], [[formula]])).toBe(`\uFEFFa\r\n"'${formula.replaceAll('"', '""')}"\r\n`);
  },
);

it("gives back every text, but for the mark", () => {
  const text = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r", " ", "'", "=", "床") });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const { data } = Papa.parse<string[]>(csvText(["a", "b"], rows), { delimiter: ",", newline: "\r\n" });
      const marked = rows.map((row) => row.map((one) => (/^[=\n\r]/u.test(one) ? `'${one}` : one)));
      expect(data).toEqual([["a", "b"], ...marked, [""]]);
    }),
  );
});
