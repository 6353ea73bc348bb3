import { foldWords } from "../reading/fold.ts";

/** Words that say nothing of a disease, in the languages that are searched. */
const empty = new Set(
  (
    "a an the of and or in to for on at by from is are was has have had my i me his her their patient pt " +
    "de del la el los las en y o un una por al su se lo es con"
  ).split(" "),
);

const word = /[a-z0-9]+(?:'[a-z]+)?|\p{Script=Han}+/gu;

/** Beginnings that some write with a hyphen, some without: pre-eclampsia, gastro-esophageal. */
const hyphened = /\b(pre|gastro|osteo|broncho|cardio|cerebro)[- ](?=[a-z]{3})/g;

/** The words of a text as the index holds them: folded, in the singular; Chinese as pairs of characters. */
export function wordsOf(text: string): readonly string[] {
  return foldedWordsOf(/^[ -~]*$/.test(text) ? text.toLowerCase() : foldWords(text));
}

/** The same of a text that is folded already. */
export function foldedWordsOf(folded: string): readonly string[] {
  const found: string[] = [];
  for (const [match] of folded.replace(hyphened, "$1").matchAll(word)) {
    if (match.charCodeAt(0) > 0x7f) found.push(...pairsOf(match));
    else if (!empty.has(match)) found.push(singular(match));
  }
  return found;
}

/** 高血壓 is 高血 and 血壓; a single character stands alone. */
function pairsOf(han: string): readonly string[] {
  const characters = Array.from(han);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => (characters[at] ?? "") + character);
}

function singular(text: string): string {
  const plain = text.endsWith("'s") ? text.slice(0, -2) : text;
  if (plain.length < 4 || !plain.endsWith("s")) return plain;
  if (/(?:ss|us|is|as|os)$/.test(plain)) return plain;
  if (plain.endsWith("ies")) return `${plain.slice(0, -3)}y`;
  return /(?:x|z|ch|sh|ss)es$/.test(plain) ? plain.slice(0, -2) : plain.slice(0, -1);
}

/**
 * What English, British and Spanish spelling of a learned word have in common: pneumonia and neumonía, cholecystitis and
 * colecistitis, haematuria and hematuria, hypothyroidism and hipotiroidismo are one.
 */
export function skeleton(text: string): string {
  return text
    .replace(/^(?:p(?=[nst])|g(?=n))/, "")
    .replace(/ae|oe/g, "e")
    .replace(/ph/g, "f")
    .replace(/([^s]|^)ch/g, "$1c")
    .replace(/sch/g, "squ")
    .replace(/[tr]h/g, (pair) => pair.charAt(0))
    .replace(/qu|k/g, "c")
    .replace(/cc|ct(?=i)/g, "c")
    .replace(/tion/g, "cion")
    .replace(/y/g, "i")
    .replace(/^h/, "")
    .replace(/x/g, "s")
    .replace(/z/g, "c")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?:ico|ica|ic|ical)$/, "ic")
    .replace(/(?:oso|osa|ous)$/, "os")
    .replace(/(?:ado|ada|ated|ate)$/, "ad")
    .replace(/[aeio]+$/, "");
}

/** Whether one letter is missing, added, changed, or two neighbours are swapped. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const restA = endA - from;
  const restB = endB - from;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
