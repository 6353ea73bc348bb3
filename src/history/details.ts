import type { AcceptedCode, Encounter } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";

/** What is said of a patient beside the note and the decisions: each can be changed, and taken away. */
type Details = Pick<Encounter, "label" | "arrivedAt" | "flags" | "allergyText" | "codes" | "changedAt">;

type Named = ReadonlyMap<string, string | number | true | undefined>;

/**
 * The encounter with the instant of each detail that a person changed in it. What was taken away leaves nothing but that
 * instant: by it another tab, a draft or a file that still has the detail is told from one that brings it anew. Later than
 * the change before, even on a clock that was set back.
 */
export function stampDetails(before: Encounter, after: Encounter, now: Instant): Encounter {
  const [was, is] = [namesAndValues(before), namesAndValues(after)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => was.get(name) !== is.get(name),
  );
  if (changed.length === 0) return after;
  const stamps = changed.map((name) => [name, Math.max(now, stampOf(before, name) + 1)] as const);
  return { ...after, changedAt: { ...before.changedAt, ...Object.fromEntries(stamps) } };
}

/**
 * The details of two states of an encounter: of each, what was changed last stands. Where nobody changed it since both
 * were one, or in records of before instants were kept, what is there stands over what is not: a flag too many is safer
 * than one too few. Of two texts the one of the newer state stands, `b` being newer where they are of one instant.
 */
export function mergeDetails(a: Encounter, b: Encounter): Details {
  const [older, newer] = a.updatedAt > b.updatedAt ? [b, a] : [a, b];
  const [was, is] = [namesAndValues(older), namesAndValues(newer)];
  const standing = (name: string): Encounter => {
    const [before, after] = [stampOf(older, name), stampOf(newer, name)];
    if (before !== after) return before > after ? older : newer;
    return is.get(name) || !was.get(name) ? newer : older;
  };
  const { allergyText } = standing("allergyText");
  const codes = codesOf(older, newer).filter((one) => hasCode(standing(codeName(one)), one));
  const changedAt = newestStamps(older, newer);
  return {
    label: standing("label").label,
    arrivedAt: standing("arrivedAt").arrivedAt,
    flags: [...new Set([...older.flags, ...newer.flags])].filter((flag) =>
      standing(flag).flags.includes(flag),
    ),
    ...(allergyText !== undefined && { allergyText }),
    ...((older.codes ?? newer.codes) && { codes }),
    ...(changedAt && { changedAt }),
  };
}

/** Whether these are the details of an encounter, in whatever order. */
export function hasDetails(encounter: Encounter, details: Details): boolean {
  return (
    isSame(namesAndValues(encounter), namesAndValues(details)) &&
    isSame(stampsOf(encounter), stampsOf(details))
  );
}

/** Each detail by a name of its own, a flag by itself. */
function namesAndValues({ label, arrivedAt, allergyText, flags, codes = [] }: Details): Named {
  return new Map<string, string | number | true | undefined>([
    ["label", label],
    ["arrivedAt", arrivedAt],
    ["allergyText", allergyText],
    ...flags.map((flag) => [flag, true] as const),
    ...codes.map((code) => [codeName(code), true] as const),
  ]);
}

function codeName({ code }: AcceptedCode): string {
  return `code ${code}`;
}

function codesOf(older: Details, newer: Details): readonly AcceptedCode[] {
  const { codes = [] } = older;
  return [...codes, ...(newer.codes ?? []).filter((one) => !hasCode(older, one))];
}

function hasCode({ codes = [] }: Details, { code }: AcceptedCode): boolean {
  return codes.some((one) => one.code === code);
}

function stampOf({ changedAt }: Details, name: string): Instant {
  return changedAt?.[name] ?? 0;
}

function newestStamps(a: Details, b: Details): Details["changedAt"] {
  if (!a.changedAt || !b.changedAt) return a.changedAt ?? b.changedAt;
  const names = Object.keys({ ...a.changedAt, ...b.changedAt });
  return Object.fromEntries(names.map((name) => [name, Math.max(stampOf(a, name), stampOf(b, name))]));
}

function stampsOf({ changedAt = {} }: Details): ReadonlyMap<string, Instant> {
  return new Map(Object.entries(changedAt));
}

function isSame<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}
