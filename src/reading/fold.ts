/** Text made comparable: lower case, no accents, compatibility forms and full width resolved, with the way back. */
export type Folded = {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where its source character starts and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

// NFKD would make º and ª letters: "38ºC" and "Tª" are written so, and are a degree and a mere ornament.
const special: Readonly<Record<string, string>> = {
  º: "°",
  "˚": "°",
  ª: "",
  "’": "'",
  "‘": "'",
  "´": "'",
  "`": "'",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "、": "、",
  "℃": "°c",
  "℉": "°f",
  "₂": "2",
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
};

// Invisible characters: zero width, soft hyphen, bidi marks, variation selectors, byte order mark.
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
const combining = /\p{M}/u;

/** Folds a text, keeping for every folded unit its place in the original. */
export function fold(original: string): Folded {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length;) {
    const code = original.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    const end = at + character.length;
    if (code < 0x80) {
      text += code >= 65 && code <= 90 ? character.toLowerCase() : character;
      starts.push(at);
      ends.push(end);
    } else {
      const folded = foldCharacter(character);
      // A combining mark belongs to the letter before it, so that spans take both.
      if (folded === "" && ends.length > 0 && combining.test(character)) ends[ends.length - 1] = end;
      for (let unit = 0; unit < folded.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
      text += folded;
    }
    at = end;
  }
  return { text, starts, ends };
}

/** Folds words for comparison, without the way back. */
export function foldWords(words: string): string {
  return words.replace(/[^\0-\x7f]/gu, foldCharacter).toLowerCase();
}

const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded =
    special[character] ??
    (invisible.test(character)
      ? ""
      : character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\p{M}/gu, ""));
  if (cache.size < 20_000) cache.set(character, folded);
  return folded;
}
