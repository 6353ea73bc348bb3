import type { Encounter } from "../domain/assessment.ts";

/**
 * What is saved when the store already holds this encounter: the new one, with the follow-up notes and decisions that
 * another tab added meanwhile. Both are only ever added to.
 */
export function mergeStored(stored: Encounter, saved: Encounter): Encounter {
  const decided = stored.decision ? [...stored.earlierDecisions, stored.decision] : stored.earlierDecisions;
  const kept = saved.decision ? [...saved.earlierDecisions, saved.decision] : saved.earlierDecisions;
  const missed = lacking(decided, kept, (decision) => `${decision.at} ${decision.level}`);
  const followUps = lacking(stored.followUps, saved.followUps, (note) => `${note.at} ${note.text}`);
  if (missed.length === 0 && followUps.length === 0) return saved;
  return {
    ...saved,
    earlierDecisions: inOrder([...saved.earlierDecisions, ...missed]),
    followUps: inOrder([...saved.followUps, ...followUps]),
  };
}

function lacking<T>(these: readonly T[], there: readonly T[], key: (item: T) => string): readonly T[] {
  const known = new Set(there.map(key));
  return these.filter((item) => !known.has(key(item)));
}

function inOrder<T extends { readonly at: number }>(items: T[]): readonly T[] {
  return items.sort((a, b) => a.at - b.at);
}
