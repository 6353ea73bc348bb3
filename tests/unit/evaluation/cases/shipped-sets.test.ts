import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCaseFile } from "../../../../src/evaluation/cases/case-file.ts";
import { scoringOf } from "../../../../src/evaluation/scoring/scoring-of.ts";
import { type ShippedSet, shippedSets } from "../../../../src/evaluation/cases/shipped-sets.ts";

/** The labels that a set is balanced over; of the others each label stands once, more or less. */
const balanced: Readonly<Partial<Record<ShippedSet["task"], readonly string[]>>> = {
  esi: ["1", "2", "3", "4", "5"],
  manchester: ["ROJO", "NARANJA", "AMARILLO", "VERDE", "AZUL"],
  evidence: ["yes", "no", "uncertain"],
};

async function open({ path, name, task }: ShippedSet) {
  const bytes = await readFile(join(import.meta.dirname, "../../../../public", path));
  return readCaseFile(bytes, name, scoringOf(task).isLabel);
}

describe.each(shippedSets)("the set $name", (set) => {
  it("is whole: every line usable, in its language, with the reasoning of its label", async () => {
    const { cases, refused, remarks } = await open(set);
    expect(refused).toEqual([]);
    expect(remarks).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(15);
    for (const { id, lang, why } of cases) {
      expect([id, lang]).toEqual([expect.any(String), set.language]);
      expect([id, why?.trim()]).toEqual([id, expect.stringMatching(/\S{2}/u)]);
    }
  });

  it("is balanced over its labels", async () => {
    const { cases } = await open(set);
    const labels = balanced[set.task];
    const counts = new Map<string, number>();
    for (const { label } of cases) counts.set(label, (counts.get(label) ?? 0) + 1);
    if (labels) expect(counts).toEqual(new Map(labels.map((label) => [label, cases.length / labels.length])));
    else expect(Math.max(...counts.values())).toBeLessThanOrEqual(2);
  });
});

it("there is a set for each task and language, and no id stands in two of them", async () => {
  expect(shippedSets).toHaveLength(15);
  const files = await Promise.all(shippedSets.map(open));
  const ids = files.flatMap(({ cases }) => cases.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

it("no set brings a person's levels: those are for people who really gave them", async () => {
  const files = await Promise.all(shippedSets.map(open));
  const withPerson = files.flatMap(({ cases }) => cases).filter(({ person }) => person !== undefined);
  expect(withPerson.map(({ id }) => id)).toEqual([]);
});

it("sets for triage say what a careful reader takes from each note", async () => {
  for (const set of shippedSets.filter(({ task }) => task === "esi" || task === "manchester")) {
    const { cases } = await open(set);
    expect(cases.filter(({ expect }) => expect === undefined).map(({ id }) => id)).toEqual([]);
  }
});
