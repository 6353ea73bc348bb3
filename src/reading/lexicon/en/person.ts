import type { Lexicon } from "../lexicon.ts";
import { phrases } from "./phrases.ts";

export const sexes: Lexicon["sexes"] = {
  female: phrases("female, F, woman, girl, lady, baby girl, Mrs, YOF, yoF, y.o.f., transgender woman, trans woman, gravida"),
  male: phrases("male, M, man, boy, gentleman, baby boy, Mr, YOM, yoM, y.o.m., transgender man, trans man"),
};

export const ageUnits: Lexicon["ageUnits"] = {
  years: phrases("yo, y/o, y.o., y o, year old, years old, yr old, yrs old, yr, yrs, y, years, year, years of age, yrs of age, yr/o, yro, y.o, year-old, yr-old, yo's, YOF, YOM, yoM, yoF, year olds, y old"),
  months: phrases("mo, m/o, month old, months old, mos old, mo old, mos, mths, mth old, month, months, months of age, m.o., month-old, mth, mon old, /12 old"),
  weeks: phrases("wo, week old, weeks old, wk old, wks old, wk, wks, week, weeks, weeks of age, week-old, wko, /52 old"),
  days: phrases("do, day old, days old, d/o, day, days, d, days of age, day-old, DOL, d old, /7 old"),
};

export const ageWords: Lexicon["ageWords"] = [
  { term: "newborn", amount: 7, unit: "days" },
  { term: "neonate", amount: 14, unit: "days" },
  { term: "infant", amount: 6, unit: "months" },
  { term: "toddler", amount: 2, unit: "years" },
  { term: "preschooler", amount: 4, unit: "years" },
  { term: "teenager", amount: 15, unit: "years" },
  { term: "teenage", amount: 15, unit: "years" },
  { term: "adolescent", amount: 15, unit: "years" },
  { term: "elderly", amount: 80, unit: "years" },
];

export const durations: Lexicon["durations"] = {
  minutes: phrases("minute, minutes, min, mins, minuts"),
  hours: phrases("hour, hours, hr, hrs, h, hours'"),
  days: phrases("day, days, d, dys, nights, night, /7"),
  weeks: phrases("week, weeks, wk, wks, w"),
  months: phrases("month, months, mo, mos, mths, mth"),
  years: phrases("year, years, yr, yrs, y"),
};

export const numbers: Lexicon["numbers"] = Object.entries({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, half: 0.5,
  "half an": 0.5, "half a": 0.5, couple: 2, "a couple": 2, "couple of": 2, "a couple of": 2, few: 3, "a few": 3,
  several: 4, "the last few": 3, "past few": 3,
}).map(([term, value]) => ({ term, value }));

export const onsetWords: Lexicon["onsetWords"] = Object.entries({
  "just now": 0.1, "moments ago": 0.1, "few minutes ago": 0.2, "a few minutes ago": 0.2,
  "immediately prior to arrival": 0.3, "just prior to arrival": 0.5, "just PTA": 0.5, "an hour ago": 1, "1 hour PTA": 1,
  "about an hour ago": 1, "within the hour": 1, "a couple hours ago": 2, "couple of hours ago": 2, "a few hours ago": 3,
  "today": 6, "this morning": 5, "this am": 5, "this a.m.": 5, "since this morning": 5, "since this am": 5, "early this morning": 8,
  "this afternoon": 3, "this evening": 3, "this pm": 3, "tonight": 3, "earlier today": 5, "since today": 6,
  "upon waking": 6, "upon awakening": 6, "woke up this morning": 6, "overnight": 10, "during the night": 10, "in the night": 10, "last night": 12,
  "since last night": 12, "last evening": 16, "yesterday": 24, "since yesterday": 24, "yesterday evening": 18, "yesterday morning": 30,
  "yesterday afternoon": 24, "yesterday night": 14, "a day ago": 24, "1 day ago": 24, "the day before yesterday": 48, "day before yesterday": 48,
  "few days": 72, "several days": 96, "a few days ago": 72, "a couple days ago": 48, "couple of days ago": 48, "since the weekend": 72,
  "over the weekend": 72, "this week": 72, "since last week": 168, "last week": 168, "for a week": 168, "a week ago": 168, "past week": 168,
  "for the past week": 168, "for weeks": 500, "few weeks": 500, "a few weeks ago": 500, "a month ago": 730, "for a month": 730, "last month": 730,
  "for months": 2200, "for several months": 2900, "for years": 20000,
}).map(([term, hours]) => ({ term, hours }));
