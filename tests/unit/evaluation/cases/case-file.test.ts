import fc from "fast-check";
import Papa from "papaparse";
import { afterEach, describe, expect, it, vi } from "vitest";
import { guessColumns } from "../../../../src/evaluation/cases/case-columns.ts";
import {
  largestFileBytes,
  readCaseFile,
  type ReadCasesOptions,
} from "../../../../src/evaluation/cases/case-file.ts";
import { levelOfLabel } from "../../../../src/evaluation/scoring/levels.ts";

const isEsi = (label: string) => levelOfLabel("esi", label) !== undefined;

function readText(text: string, name: string, options?: ReadCasesOptions) {
  return readCaseFile(new TextEncoder().encode(text), name, isEsi, options);
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), !isBigEndian);
  return new Uint8Array(view.buffer);
}

let clockMs = 0;
afterEach(() => vi.restoreAllMocks());

describe("a CSV of cases", () => {
  it.each([",", ";", "\t", "|"])("is read with the separator %j, found by itself", async (separator) => {
    const rows = [
      ["id", "note", "level", "lang"],
      ["a", "chest pain, 2 h; sweating", "2", "en"],
      ["b", 'says "I fell"\nyesterday', "4", "es"],
    ];
    const csv = Papa.unparse(rows, { delimiter: separator });
    const { format, cases, refused } = await readText(csv, "cases.csv");
    expect(format).toBe("csv");
    expect(refused).toEqual([]);
    expect(cases).toEqual([
      { id: "a", text: "chest pain, 2 h; sweating", label: "2", lang: "en" },
      { id: "b", text: 'says "I fell"\nyesterday', label: "4", lang: "es" },
    ]);
  });

  it("says lines as an editor counts them, quoted line breaks counted in", async () => {
    const csv = [
      "id,text,label",
      'a,"two',
      'lines",2',
      "",
      "b,bad label,9",
      "c,a text, with a comma,3",
      "d,no label",
      'e,"a stray" quote,3',
      "f,good,3",
      'g,"never closed,3',
      "h,good too,4",
    ].join("\r\n");
    const { cases, refused } = await readText(csv, "cases.csv");
    expect(cases.map(({ id, text }) => [id, text])).toEqual([
      ["a", "two\nlines"],
      ["f", "good"],
      ["h", "good too"],
    ]);
    expect(refused).toEqual([
      { line: 5, reason: "unknown-label", value: "9" },
      { line: 6, reason: "wrong-fields" },
      { line: 7, reason: "wrong-fields" },
      { line: 8, reason: "broken-quotes" },
      { line: 10, reason: "broken-quotes" },
    ]);
  });

  it("never joins rows over a quote that was left open", async () => {
    const csv = 'id,text,label\na,"left open,2\nb,"quoted",3\nc,plain,4';
    const { cases, refused } = await readText(csv, "cases.csv");
    expect(refused).toEqual([{ line: 2, reason: "broken-quotes" }]);
    expect(cases.map(({ text }) => text)).toEqual(["quoted", "plain"]);
  });

  it("may begin with Excel's line about its separator, and end its lines with a carriage return", async () => {
    const { cases } = await readText("sep=;\rnota;nivel\rdolor, fuerte;2\r", "casos.csv");
    expect(cases).toEqual([{ id: "1", text: "dolor, fuerte", label: "2", lang: "en" }]);
  });

  it("is mapped by a person where its names tell nothing, or the wrong thing", async () => {
    const csv = "A;B;note\nchest pain;2;ignore";
    const unmapped = await readText("A;B\nchest pain;2", "cases.csv");
    expect(unmapped).toMatchObject({ headers: ["A", "B"], columns: {}, needs: ["text", "label"], cases: [] });
    expect(unmapped.sample).toEqual([{ A: "chest pain", B: "2" }]);
    const { cases, needs } = await readText(csv, "cases.csv", { columns: { text: "A", label: "B" } });
    expect(needs).toEqual([]);
    expect(cases).toEqual([{ id: "1", text: "chest pain", label: "2", lang: "en" }]);
  });

  it("tells columns of the same name, and of none, apart", async () => {
    const { headers } = await readText("note,,note,level\nx,,y,2", "cases.csv");
    expect(headers).toEqual(["note", "#2", "note (2)", "level"]);
  });

  it.each([
    ["a,a,a (2)", ["a", "a (2)", "a (2) (2)"]],
    ["#2,,x", ["#2", "#2 (2)", "x"]],
  ])("gives no name twice: %s", async (header, headers) => {
    expect(await readText(`${header}\n1,2,3`, "cases.csv")).toMatchObject({ headers });
  });

  it("says of a row without an end that it is too long, and reads on behind it", async () => {
    const csv = `id,text,label\na,${",".repeat(600_000)}\nb,good,3`;
    const { cases, refused } = await readText(csv, "cases.csv");
    expect(refused).toEqual([{ line: 2, reason: "too-long" }]);
    expect(cases.map(({ id }) => id)).toEqual(["b"]);
  });

  it("gives back what was written, whatever stands in the texts", async () => {
    const text = fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\t", " ", "a", "é", "痛") });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 20 }), async (texts) => {
        const rows = texts.map((one, at) => [String(at), `x${one}x`, "3"]);
        const csv = Papa.unparse({ fields: ["id", "text", "label"], data: rows }, { quotes: true });
        const { cases, refused } = await readText(csv, "cases.csv");
        expect(refused).toEqual([]);
        expect(cases.map((one) => one.text)).toEqual(rows.map(([, one]) => one));
      }),
    );
  });
});

describe("a JSON array of cases", () => {
  it("is read element by element, each with its line", async () => {
    const json = [
      '[{"id": "a", "text": "a \\"quoted\\" ] , }", "label": 2},',
      ' {"id": "b" "text": "no comma", "label": 2},',
      ' {"id": "c", "text": "unclosed, "label": 2},',
      " 7,",
      " {",
      '   "id": "d", "text": "z", "label": [4]',
      " }]",
    ].join("\n");
    const { format, cases, refused } = await readText(json, "cases.json");
    expect(format).toBe("json");
    expect(cases.map(({ id, label }) => [id, label])).toEqual([
      ["a", "2"],
      ["d", "4"],
    ]);
    expect(refused).toEqual([
      { line: 2, reason: "not-json" },
      { line: 3, reason: "not-json" },
      { line: 4, reason: "wrong-fields" },
    ]);
  });
});

describe("a file of cases", () => {
  const csv = "nota,nivel\nniña con fiebre,3\n主訴胸痛,2\n";

  it.each([
    ["UTF-8", new TextEncoder().encode(csv)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${csv}`)],
    ["UTF-16", utf16(csv, false)],
    ["UTF-16, the other way round", utf16(csv, true)],
    ["a Blob", new Blob([csv])],
  ])("is read as %s", async (_, bytes) => {
    const { cases, columns } = await readCaseFile(bytes, "casos.csv", isEsi);
    expect(columns).toEqual({ text: "nota", label: "nivel" });
    expect(cases.map(({ text }) => text)).toEqual(["niña con fiebre", "主訴胸痛"]);
  });

  it("with broken bytes loses the lines that they stand in, and no other", async () => {
    const lines = [
      "id,text,label",
      "a,ni\xf1a,3",
      'b,"two',
      'l\xednes",3',
      "c,good \xef\xbf\xbd,3",
      "d,good,3",
    ];
    const bytes = Uint8Array.from(lines.join("\n"), (one) => one.charCodeAt(0));
    const { cases, refused } = await readCaseFile(bytes, "cases.csv", isEsi);
    expect(refused).toEqual([
      { line: 2, reason: "broken-text" },
      { line: 3, reason: "broken-text" },
    ]);
    expect(cases.map(({ id, text }) => [id, text])).toEqual([
      ["c", "good \ufffd"],
      ["d", "good"],
    ]);
  });

  it("without cases has none, and says nothing of its lines", async () => {
    for (const name of ["cases.csv", "cases.jsonl", "cases.json", "cases"])
      expect(await readText("", name)).toMatchObject({
        ...{ advice: "empty", cases: [], refused: [], needs: ["text", "label"] },
      });
  });

  it.each([
    ["empty", new TextEncoder().encode("\ufeff \r\n\n")],
    ["spreadsheet", Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 8, 8])],
    ["spreadsheet", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ["not-text", utf16("nota;nivel\nniña con fiebre;3\n", false).subarray(2)],
    ["not-text", utf16("nota;nivel\n主訴胸痛;3\n", true).subarray(2)],
    ["not-text", Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256)],
  ])("that is no text has an advice and no garbage: %s", async (advice, bytes) => {
    for (const name of ["casos.csv", "casos.jsonl"])
      expect(await readCaseFile(bytes, name, isEsi)).toMatchObject({
        ...{ advice, headers: [], sample: [], cases: [], refused: [] },
      });
  });

  it("in another encoding has an advice beside the lines that can be read", async () => {
    const bytes = Uint8Array.from("id;motivo;nivel\n1;Dolor tor\xe1cico;2\n2;Tos;4\n", (one) =>
      one.charCodeAt(0),
    );
    const { advice, cases, refused } = await readCaseFile(bytes, "casos.csv", isEsi);
    expect([advice, cases.length, refused.length]).toEqual(["encoding", 1, 1]);
    expect(await readText("text,label\ncafé\u0000,2", "a.csv")).not.toHaveProperty("advice");
  });

  it("says which of the columns that a person named no line has", async () => {
    const late = Array.from({ length: 150 }, (_, at) => ({
      text: `${at}`,
      label: 3,
      ...(at > 120 && { nurse: 2 }),
    }));
    const json = late.map((one) => JSON.stringify(one)).join("\n");
    const columns = { person: "nurse", id: "Zed" };
    expect(await readText(json, "a.jsonl", { columns })).toMatchObject({ missing: ["id"] });
    expect(await readText("text,label\nx,2", "a.csv", { columns })).toMatchObject({
      missing: ["id", "person"],
    });
    expect(
      await readText("text,label,nurse\nx,2,3", "a.csv", { columns: { person: "nurse" } }),
    ).toMatchObject({
      missing: [],
    });
  });

  it("is known by its content where its name does not tell", async () => {
    expect(await readText('{"text":"x","label":2}', "cases.txt")).toMatchObject({ format: "jsonl" });
    expect(await readText('\n[{"text":"x","label":2}]', "cases")).toMatchObject({ format: "json" });
    expect(await readText("text,label\nx,2", "cases.txt")).toMatchObject({ format: "csv" });
  });

  it("of 100,000 lines is read in slices, the bad ones said one by one", async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `${at},"a note ${at}",${at % 10 === 0 ? 7 : 3}`);
    let pauses = 0;
    const pause = async () => void pauses++;
    const { cases, refused } = await readText(`id,text,label\n${lines.join("\n")}`, "cases.csv", { pause });
    expect(cases).toHaveLength(90_000);
    expect(refused).toHaveLength(10_000);
    expect(refused.at(-1)).toEqual({ line: 99_992, reason: "unknown-label", value: "7" });
    expect(pauses).toBeGreaterThan(2);
  });

  it.each([
    ["blank lines, CSV", "cases.csv", "id,text,label\n", "\n"],
    ["blank cells", "cases.csv", "id,text,label\n", ",,\n"],
    ["blank lines, JSONL", "cases.jsonl", "", "\n"],
    ["commas, JSON", "cases.json", "[", ","],
  ])("rests while it goes through %s", async (_, name, start, blank) => {
    const end = name.endsWith("csv") ? "z,good,3" : '{"id":"z","text":"good","label":3}';
    let pauses = 0;
    const pause = async () => void pauses++;
    // Rows are read between two rests: with a clock that moves on at each look, every row is worth one.
    vi.spyOn(performance, "now").mockImplementation(() => (clockMs += 10));
    const { cases } = await readText(`${start}${blank.repeat(5000)}${end}`, name, { pause });
    expect(cases.map(({ id }) => id)).toEqual(["z"]);
    expect(pauses).toBeGreaterThanOrEqual(5000);
  });

  it("of lines with stray quotes looks at no line more than a few times", async () => {
    const lines = Array.from({ length: 2000 }, () => 'e,"a stray" quote,3');
    const indexOf = vi.spyOn(String.prototype, "indexOf");
    const { refused } = await readText(`id,text,label\n${lines.join("\n")}`, "cases.csv");
    const looks = indexOf.mock.calls.length;
    expect(refused).toHaveLength(lines.length);
    expect(looks).toBeLessThan(lines.length * 20);
  });

  it("can be given up", async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `{"id":${at},"text":"${at}","label":3}`).join(
      "\n",
    );
    const stop = new AbortController();
    const pause = async () => stop.abort(new Error("given up"));
    await expect(readText(lines, "a.jsonl", { pause, signal: stop.signal })).rejects.toThrow("given up");
  });

  it("of a size that no text can have is refused whole", async () => {
    const huge = { size: largestFileBytes + 1 } as Blob;
    await expect(readCaseFile(huge, "a.csv", isEsi)).rejects.toThrow(RangeError);
  });
});

describe("names of columns", () => {
  it.each([
    [["id", "text", "label", "lang"], { id: "id", text: "text", label: "label", lang: "lang" }],
    [["Case ID", "Triage note", "ESI level"], { id: "Case ID", text: "Triage note", label: "ESI level" }],
    [
      ["Nº", "Motivo de consulta", "Nivel (enfermera)", "Nivel final", "Idioma"],
      {
        id: "Nº",
        text: "Motivo de consulta",
        person: "Nivel (enfermera)",
        label: "Nivel final",
        lang: "Idioma",
      },
    ],
    [["Nota de enfermería", "Código"], { text: "Nota de enfermería", label: "Código" }],
    [
      ["編號", "主訴與病史", "檢傷級別", "護理師級別", "語言"],
      { id: "編號", text: "主訴與病史", label: "檢傷級別", person: "護理師級別", lang: "語言" },
    ],
    [["Patient number", "Age"], {}],
  ])("%j are understood", (headers, columns) => {
    expect(guessColumns(headers)).toEqual(columns);
  });
});
