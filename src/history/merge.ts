import type { Encounter } from "../domain/assessment.ts";

/**
 * What is saved when the store already holds this encounter: the new one, with the follow-up notes, decisions and outcomes
 * that another tab added meanwhile. All are only ever added to.
 */
export function mergeStored(stored: Encounter, saved: Encounter): Encounter {
  const decided = stored.decision ? [...stored.earlierDecisions, stored.decision] : stored.earlierDecisions;
  const kept = saved.decision ? [...saved.earlierDecisions, saved.decision] : saved.earlierDecisions;
  const missed = lacking(decided, kept, (decision) => `${decision.at} ${decision.level}`);
  const followUps = lacking(stored.followUps, saved.followUps, (note) => `${note.at} ${note.text}`);
  const steps = lacking(stored.stay ?? [], saved.stay ?? [], (step) => `${step.at} ${step.status}`);
  if (stored.physicianLevel && !saved.physicianLevel) {
    return mergeStored(stored, { ...saved, physicianLevel: stored.physicianLevel });
  }
  if (missed.length === 0 && followUps.length === 0 && steps.length === 0) return saved;
  return {
    ...saved,
    earlierDecisions: inOrder([...saved.earlierDecisions, ...missed]),
    followUps: inOrder([...saved.followUps, ...followUps]),
    ...(steps.length > 0 && { stay: inOrder([...(saved.stay ?? []), ...steps]) }),
  };
}

function lacking<T>(these: readonly T[], there: readonly T[], key: (item: T) => string): readonly T[] {
  const known = new Set(there.map(key));
  return these.filter((item) => !known.has(key(item)));
}

function inOrder<T extends { readonly at: number }>(items: T[]): readonly T[] {
  return items.sort((a, b) => a.at - b.at);
}
