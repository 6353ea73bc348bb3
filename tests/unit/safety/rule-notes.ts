import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/note.ts";
import { blankNote, languages } from "../../../src/domain/note.ts";
import { read } from "../../../src/reading/read.ts";
import { checkSafety } from "../../../src/safety/check-safety.ts";
import { Patient } from "../../../src/safety/patient.ts";
import type { Rule } from "../../../src/safety/rule.ts";

export type RuleNotes = Readonly<
  Record<
    string,
    {
      readonly fires: Readonly<Record<Language, string>>;
      readonly silent: Readonly<Record<Language, string>>;
    }
  >
>;

const readText = (text: string, language: Language) => read({ ...blankNote(language), text });

/** A firing and a silent note for every rule in every language; a rule without its six notes fails. */
export function testRules(topic: string, rules: readonly Rule[], notes: RuleNotes): void {
  describe(`rules: ${topic}`, () => {
    it(`has six notes for every rule of ${topic} and none for others`, () => {
      expect(Object.keys(notes).sort()).toEqual(rules.map(({ id }) => id).sort());
    });
    for (const rule of rules) {
      const pair = notes[rule.id];
      if (!pair) continue;
      for (const language of languages) {
        it(`${rule.id} fires on its ${language} note`, () => {
          const found = checkSafety(readText(pair.fires[language], language));
          expect(found.map(({ ruleId }) => ruleId)).toContain(rule.id);
        });
        // The rule itself is asked, so that a merged line does not pass for silence; a question is dropped when its answer stands.
        it(`${rule.id} is silent on its ${language} near miss`, () => {
          const reading = readText(pair.silent[language], language);
          if (rule.effect === "ask")
            expect(checkSafety(reading).map(({ ruleId }) => ruleId)).not.toContain(rule.id);
          else expect(rule.when(new Patient(reading))).toBeUndefined();
        });
      }
    }
  });
}
