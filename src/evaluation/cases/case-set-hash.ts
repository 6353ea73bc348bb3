import { createSHA256 } from "hash-wasm";
import type { Case } from "./cases.ts";

/** SHA-256 of the cases by their ids, in whatever order they come: one hash, and an id names one case. `pause` is awaited often: it should cost nothing most times. */
export async function caseSetHash(cases: readonly Case[], pause?: () => Promise<void>): Promise<string> {
  // Not WebCrypto: on a page over plain http there is none, and it takes nothing piece by piece.
  const hasher = (await createSHA256()).init();
  const encoder = new TextEncoder();
  for (const one of cases.toSorted(byId)) {
    hasher.update(encoder.encode(`${JSON.stringify(canonical(one))}\n`));
    await pause?.();
  }
  return hasher.digest();
}

function byId(a: Case, b: Case): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** What is asked and what is right, the same from whatever file it came. A person's own call may be added later. */
function canonical({ id, text, label, lang, expect }: Case): readonly unknown[] {
  const vitals = Object.entries(expect?.vitals ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const mentions = [expect?.affirmed, expect?.denied].map((concepts) => [...(concepts ?? [])].sort());
  return [id, text, label, lang, vitals, mentions];
}
