import { describe, expect, it } from "vitest";
import { read } from "../../../src/reading/read.ts";
import { noteOf } from "../../support/notes.ts";

describe("age and sex as people write them", () => {
  it.each<[string, number, string | undefined]>([
    ["H 35a. Hace 20 min comió camarones", 35, "male"],
    ["Mujer 42 años. Hace 3 días fiebre", 42, "female"],
    ["28 a, embarazo de 10 semanas", 28, undefined],
    ["31 a, parto hace 5 meses", 31, undefined],
    ["Gestante 33 semanas, 27 a. Venía por cefalea", 27, "female"],
    ["19 masc, herida por arma blanca", 19, "male"],
    ["19 masc con tos", 19, "male"],
    ["Mujer 41. Palpitaciones", 41, "female"],
    ["Varón 68, pitido en los oídos", 68, "male"],
    ["H 38. Dolor de garganta", 38, "male"],
  ])("are read in %j", (text, years, sex) => {
    const reading = read(noteOf(text));
    expect(reading.age?.value).toEqual({ amount: years, unit: "years" });
    expect(reading.sex?.value).toBe(sex);
  });

  it.each(["TCE hace 2 h con vómitos", "herida a las 20 H, 3 cm", "dolor de 7 a 8", "2 hombres le pegaron"])(
    "are not read in %j",
    (text) => expect(read(noteOf(text)).age).toBeUndefined(),
  );

  it("an hour is no man", () => {
    expect(read(noteOf("28 a, 3 h de dolor")).sex).toBeUndefined();
    expect(read(noteOf("王先生中風")).sex?.value).toBe("male");
  });
});
