import type { ConceptId } from "../../domain/concepts.ts";
import type { Wording } from "../../domain/finding.ts";
import type { Note, Span } from "../../domain/note.ts";
import type { Mention, Reading } from "../../domain/reading.ts";
import { evidence, type EvidencePart, Patient } from "../../safety/patient.ts";
import type { ClueLine, ComplaintTable, Denials } from "./checklists-form.ts";
import { complaintTables } from "./checklists.ts";
import type { Checklist, Clue, DifferentialOutput, MustNotMiss } from "./schema.ts";

const mostChecklists = 3;

/** What must not be missed with the complaints of a note; empty when none is recognised. */
export function mustNotMiss(_note: Note, reading: Reading): DifferentialOutput {
  const patient = new Patient(reading);
  const denials = denialsOf(reading);
  const checklists: Checklist[] = [];
  const shown = new Set<string>();
  const groups = new Set<string>();
  for (const table of complaintTables) {
    if (checklists.length === mostChecklists) break;
    const opened = openedBy(table, patient, groups);
    if (!opened) continue;
    const items = itemsOf(table, patient, denials).filter(({ id }) => !shown.has(id));
    if (items.length === 0) continue;
    for (const { id } of items) shown.add(id);
    checklists.push({
      complaint: { key: `differential.complaint.${table.id}` },
      evidence: spansOf(opened),
      items,
    });
  }
  return { checklists };
}

/** What opens the table; of one group only the first that opens does. */
function openedBy(
  { group, opens, only }: ComplaintTable,
  patient: Patient,
  groups: Set<string>,
): readonly EvidencePart[] | undefined {
  if (group !== undefined && groups.has(group)) return undefined;
  if (only && !only(patient)) return undefined;
  const opened = opens(patient);
  if (opened && group !== undefined) groups.add(group);
  return opened;
}

/** The diagnoses that this patient can have, those with most clues first; the table's order decides among equals. */
function itemsOf(
  { diagnoses, told = [] }: ComplaintTable,
  patient: Patient,
  denials: Denials,
): readonly MustNotMiss[] {
  const known = new Set(told.map(({ wording }) => keyOf(wording)));
  return diagnoses
    .filter(({ only }) => !only || only(patient))
    .map(({ id, clues }) => {
      const looked = clues
        .filter(({ wording }) => !known.has(keyOf(wording)))
        .map((line) => lookFor(line, patient, denials));
      return {
        id,
        name: { key: `differential.diagnosis.${id}` },
        clues: looked,
        present: looked.filter(({ state }) => state === "present").length,
      };
    })
    .sort((a, b) => b.present - a.present);
}

function keyOf(wording: Wording): string | undefined {
  return "key" in wording ? wording.key : undefined;
}

function lookFor({ wording, when, against }: ClueLine, patient: Patient, denials: Denials): Clue {
  const present = when(patient);
  if (present) return { wording, state: "present", evidence: spansOf(present) };
  const denied = against(patient, denials);
  if (denied) return { wording, state: "denied", evidence: spansOf(denied) };
  return { wording, state: "not-recorded", evidence: [] };
}

/** Each place once, in the order of the note. */
function spansOf(parts: readonly EvidencePart[]): readonly Span[] {
  const spans = [...evidence(...parts).spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.filter(({ start, end }, at) => spans[at - 1]?.start !== start || spans[at - 1]?.end !== end);
}

/** "No fever at home" denies fever, "no loss of consciousness" fainting: other words for the same. */
const sameDenial: { readonly [C in ConceptId]?: ConceptId } = {
  "fever-reported": "fever",
  "loss-of-consciousness": "syncope",
};

function denialsOf(reading: Reading): Denials {
  const denials = new Map<ConceptId, Mention[]>();
  for (const mention of reading.mentions) {
    if (mention.status !== "denied") continue;
    for (const concept of [mention.concept, sameDenial[mention.concept]]) {
      if (concept === undefined) continue;
      const list = denials.get(concept);
      if (list) list.push(mention);
      else denials.set(concept, [mention]);
    }
  }
  return denials;
}
