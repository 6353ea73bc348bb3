import type { GateFailure } from "../../domain/model-answer.ts";
import type { Language } from "../../domain/note.ts";

/** Words that hardly a sentence of the language does without, and that the other one does not have. */
const telling = {
  en: /\b(?:the|and|with|of|is|are|for|should|patient|pain|to|or|due|this|be|immediately|seek)\b/giu,
  es: /\b(?:el|la|los|las|de|del|y|con|en|por|para|que|se|debe|paciente|dolor|si|acuda|urgencias|un|una|al)\b/giu,
};

/** Characters that only simplified Chinese writes, common in clinical text. */
const simplified = /[热诊断损伤压严应与这为时间现关节脑过检护医张发头两无见]/gu;

/**
 * Whether the answer is in the language asked for. English abbreviations and names of drugs are legal anywhere; a text
 * too short to tell passes.
 */
export function wrongLanguage(texts: readonly string[], language: Language): readonly GateFailure[] {
  const text = texts.join("\n");
  return speaks(text, language)
    ? []
    : [{ gate: "language", message: { key: "gate.language.other", values: { language } } }];
}

function speaks(text: string, language: Language): boolean {
  const letters = count(text, /\p{L}/gu);
  if (letters < shortest) return true;
  const han = count(text, /\p{Script=Han}/gu);
  if (language === "zh-Hant") {
    return han / letters >= leastHan && count(text, simplified) <= han * mostSimplified;
  }
  if (han / letters > mostForeignHan) return false;
  const own = count(text, telling[language]);
  const other = count(text, telling[language === "en" ? "es" : "en"]);
  return own >= other;
}

const shortest = 24;
/** Chinese clinical text is full of English abbreviations: a quarter of Chinese characters makes it Chinese. */
const leastHan = 0.25;
const mostSimplified = 0.03;
const mostForeignHan = 0.2;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
