import { describe, expect, it } from "vitest";
import { fold } from "../../../src/reading/fold.ts";
import { tokenize } from "../../../src/reading/tokens.ts";

function source(original: string, words: string): string | undefined {
  const { text, starts, ends } = fold(original);
  const at = text.indexOf(words);
  return at < 0 ? undefined : original.slice(starts[at], ends[at + words.length - 1]);
}

describe("folding", () => {
  it("makes case, accents, width and degree signs one, and finds the way back", () => {
    expect(fold("Disnéa Ｔ３８．５º ℃ ˚F").text).toBe("disnea t38.5° °c °f");
    expect(source("a Disne\u0301a b", "disnea")).toBe("Disne\u0301a");
    expect(source("T 38.5℃.", "°c")).toBe("℃");
    expect(source("İzmir 痛", "痛")).toBe("痛");
  });

  it("drops invisible marks without losing places", () => {
    expect(fold("che\u200bst \u202epain\u202c").text).toBe("chest pain");
    expect(source("che\u200bst pain", "chest")).toBe("che\u200bst");
  });

  it("keeps one place for every unit of the folded text", () => {
    for (const text of ["ﬃ ½ ㎎ ０", "e\u0301\u0302x", "👨‍👩‍👧 fever", "\uD800 lone", "Tª 38ºC"]) {
      const folded = fold(text);
      expect(folded.starts).toHaveLength(folded.text.length);
      expect(folded.ends).toHaveLength(folded.text.length);
    }
  });
});

describe("tokens", () => {
  it("part numbers, letters, characters and signs", () => {
    const texts = (text: string) => tokenize(text).map((token) => token.text);
    expect(texts("e4v5m6 38.5°c 胸痛x2")).toEqual([
      "e",
      "4",
      "v",
      "5",
      "m",
      "6",
      "38.5",
      "°",
      "c",
      "胸",
      "痛",
      "x",
      "2",
    ]);
    expect(texts("bp 92/60,hr 110.")).toEqual(["bp", "92", "/", "60", ",", "hr", "110", "."]);
    expect(texts("a\r\nb")).toEqual(["a", "\n", "b"]);
  });
});
