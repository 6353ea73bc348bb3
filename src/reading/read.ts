import type { Age, Consciousness, Note, Sex, Span } from "../domain/note.ts";
import { ageInYears, type Contradiction, type Fact, type Mention, type Reading } from "../domain/reading.ts";
import { consciousnessOf } from "./consciousness.ts";
import { Context } from "./context.ts";
import { onsetOf } from "./durations.ts";
import { chooseVitals, choosePregnancy, decide, enteredObservations, isPossibleAge } from "./entered.ts";
import { fold } from "./fold.ts";
import { Automaton } from "./lexicon/automaton.ts";
import { en } from "./lexicon/en.ts";
import { es } from "./lexicon/es.ts";
import { zhHant } from "./lexicon/zh-hant.ts";
import { longestReadCharacters } from "./longest-read.ts";
import { correct } from "./corrections.ts";
import { mentionsOf } from "./mentions.ts";
import { observe } from "./observations.ts";
import { oxygenOf } from "./oxygen.ts";
import { personOf } from "./person.ts";
import { pregnancyOf } from "./pregnancy.ts";
import { type Hit, hitsByToken, Scanner } from "./scan.ts";
import { settle } from "./settle.ts";
import { sentencesOf } from "./sentences.ts";
import { Sets, withoutDividers } from "./sets.ts";
import { type Token, tokenize } from "./tokens.ts";
import { unreadOf } from "./unread.ts";

let scanner: Scanner | undefined;

/** The lexicons are sorted for the first note with a word in it: a page that opens blank need not wait for that. */
function scan(tokens: readonly Token[]): readonly Hit[] {
  scanner ??= new Scanner(new Automaton([en, es, zhHant]));
  return scanner.scan(tokens);
}

/** Reads a note: every fact with its place in the text as entered. Never throws; any text is data. */
export function read(note: Note): Reading {
  const { entered } = note;
  const whole = note.text.slice(0, longestReadCharacters);
  const sets = new Sets(whole);
  const text = sets.count === 0 ? whole : withoutDividers(whole);
  const folded = fold(text);
  const tokens = tokenize(folded.text, (start) => {
    const letter = text.charAt(folded.starts[start] ?? 0);
    return letter !== letter.toLowerCase();
  });
  const hits = tokens.length > 0 ? scan(tokens) : [];
  const hitAt = hitsByToken(tokens.length, hits);
  const sentences = sentencesOf(tokens, hits, hitAt);
  const context = new Context(tokens, hits, sentences, hitAt, folded);
  const written = observe(context);
  const found = mentionsOf(sentences, hits, tokens, folded);

  const contradictions: Contradiction[] = [];
  const person = personOf(context);
  const age = decide(
    "age",
    enteredAge(entered.age),
    asNumber(person.age),
    preferFirst,
    entered.picks,
    contradictions,
  );
  const ageFact = age && (age.from === "entered" ? fromEntered(entered.age) : person.age);
  const sex = decide<Sex>(
    "sex",
    fromEntered(entered.sex),
    person.sex,
    preferFirst,
    entered.picks,
    contradictions,
  );
  const ageYears = ageFact && ageInYears(ageFact.value);
  const mentions = correct(settle(found, written.observations, ageYears), entered.corrections, text, sets);

  const typed = enteredObservations(entered);
  const painless = written.observations.some(({ name }) => name === "pain") ? undefined : noPain(mentions);
  const textObservations = painless
    ? [...written.observations, { name: "pain" as const, fact: painless }]
    : written.observations;
  const chosen = chooseVitals(textObservations, typed.observations, sets, ageYears, entered.picks);
  contradictions.push(...chosen.contradictions);

  const consciousness = decide<Consciousness>(
    "consciousness",
    fromEntered(entered.consciousness),
    unlessOlder(consciousnessOf(context, mentions, sets), entered.consciousness, sets),
    (a, b) => ("UPVCA".indexOf(a.value) <= "UPVCA".indexOf(b.value) ? a : b),
    entered.picks,
    contradictions,
  );
  const writtenPregnancy = pregnancyOf(context, mentions, sex?.value);
  const pregnancy = choosePregnancy(entered, writtenPregnancy, contradictions);
  const oxygen = fromEntered(entered.oxygen) ?? oxygenOf(context, sets);
  const painBehaviour = fromEntered(entered.painBehaviour) ?? painBehaviourOf(mentions, sets);
  const allergies = fromEntered(entered.allergies) ?? allergiesOf(context, mentions);
  const pregnancySpan = writtenPregnancy.from === "entered" ? undefined : writtenPregnancy.from;
  const ageSpan = person.age?.from === "entered" ? undefined : person.age?.from;
  const valueSpans = written.observations.flatMap(({ fact }) => (fact.from === "entered" ? [] : [fact.from]));
  const onsetHours = onsetOf(context, [ageSpan, pregnancySpan, ...valueSpans]);

  return {
    ...(ageFact && { age: ageFact }),
    ...(sex && { sex }),
    pregnancy,
    vitals: chosen.vitals,
    observations: [...typed.observations, ...textObservations],
    ...(consciousness && { consciousness }),
    ...(oxygen && { oxygen }),
    ...(painBehaviour && { painBehaviour }),
    ...(onsetHours && { onsetHours }),
    ...(allergies && { allergies }),
    spo2Scale2: entered.spo2Scale2 ?? false,
    mentions,
    unread: unreadOf(context, valueSpans),
    contradictions,
    doubts: [...typed.doubts, ...person.doubts, ...written.doubts],
  };
}

function fromEntered<T>(value: T | undefined): Fact<T> | undefined {
  return value === undefined ? undefined : { value, from: "entered" };
}

function enteredAge(age: Age | undefined): Fact<number> | undefined {
  return age && isPossibleAge(age) ? { value: ageInYears(age), from: "entered" } : undefined;
}

function asNumber(age: Fact<Age> | undefined): Fact<number> | undefined {
  return age && { value: ageInYears(age.value), from: age.from };
}

/** Of age and sex neither value is the more dangerous by itself: the form counts until a person picks. */
function preferFirst<T>(a: T): T {
  return a;
}

/** A statement of an earlier set says nothing against what was entered since. */
function unlessOlder<T>(
  written: Fact<T> | undefined,
  entered: T | undefined,
  sets: Sets,
): Fact<T> | undefined {
  const isOlder = written !== undefined && sets.of(written.from) < sets.count;
  return entered !== undefined && isOlder ? undefined : written;
}

function noPain(mentions: Reading["mentions"]): Fact<number> | undefined {
  const hasPain = mentions.some(
    ({ concept, status }) =>
      status === "affirmed" && (concept === "pain" || concept.endsWith("-pain") || concept === "headache"),
  );
  if (hasPain) return undefined;
  const none = mentions.find(
    ({ concept, status, site }) =>
      (concept === "no-pain" && status === "affirmed") ||
      (concept === "pain" && status === "denied" && site === undefined),
  );
  return none && { value: 0, from: none.span };
}

function painBehaviourOf(all: Reading["mentions"], sets: Sets): Reading["painBehaviour"] {
  const isDistressed = ({ concept, status }: Mention) =>
    concept === "visible-distress" && status === "affirmed";
  const isComfortable = ({ concept, status }: Mention) =>
    (concept === "comfortable" && status === "affirmed") ||
    (concept === "visible-distress" && status === "denied");
  const said = all.filter((mention) => isDistressed(mention) || isComfortable(mention));
  const mentions = sets.newest(said, ({ span }) => span);
  const distressed = mentions.find(isDistressed);
  if (distressed) return { value: "distressed", from: distressed.span };
  const comfortable = mentions.find(isComfortable);
  return comfortable && { value: "comfortable", from: comfortable.span };
}

function allergiesOf(context: Context, mentions: Reading["mentions"]): Reading["allergies"] {
  const none = mentions.find(
    ({ concept, status }) =>
      (concept === "no-known-allergies" && status !== "denied") ||
      (concept === "allergy-listed" && status === "denied"),
  );
  const listed = mentions.find(
    ({ concept, status }) => concept === "allergy-listed" && status !== "denied" && status !== "family",
  );
  const span = listed?.span ?? (none ? undefined : listUnderHead(context));
  return span ? { value: "listed", from: span } : none && { value: "none", from: none.span };
}

/** What stands under the head of an allergy section: "Allergies: penicillin". */
function listUnderHead(context: Context): Span | undefined {
  const section = context.sentences.find(
    (sentence) => sentence.section === "allergy" && sentence.opensSection,
  );
  if (!section) return undefined;
  const colon = context.tokens.findIndex(
    (token, at) => at >= section.from && at < section.to && token.text === ":",
  );
  const from = colon < 0 ? section.from + 1 : colon + 1;
  const isDenied = context.sense(from, "cue")?.status === "denied";
  const isListed = context.tokens
    .slice(from, section.to)
    .some(({ kind }) => kind === "word" || kind === "han");
  const to = context.textAt(section.to - 1) === "." ? section.to - 1 : section.to;
  return isListed && !isDenied ? context.span(from, to) : undefined;
}
