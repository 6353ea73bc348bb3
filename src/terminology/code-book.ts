import * as z from "zod/mini";
import { bareCode, isIn } from "./code-form.ts";

/** A code as lists show it. */
export const codeLineSchema = z.object({ code: z.string(), title: z.string(), billable: z.boolean() });
export type CodeLine = z.infer<typeof codeLineSchema>;

/** What must be known of a code to judge and to explain it. */
export const codeFactsSchema = z.object({
  ...codeLineSchema.shape,
  /** Of a code that cannot be billed: what would make it one that can. */
  lacks: z.exactOptional(z.enum(["seventh-character", "subdivision"])),
  /** The title says so itself: unspecified, or not elsewhere classified. */
  isUnspecified: z.boolean(),
  parent: z.exactOptional(codeLineSchema),
  children: z.array(codeLineSchema),
  siblings: z.array(codeLineSchema),
  /** The same of the left side, the right side, both. */
  sides: z.array(codeLineSchema),
  /** Codes that are never coded together with this one: its own notes and those above it. */
  excludes1: z.array(z.object({ from: z.string(), to: z.string() })),
  /** What must be coded before this one: its own notes and those above it. */
  codeFirst: z.array(z.string()),
});
export type CodeFacts = z.infer<typeof codeFactsSchema>;

/** The codes of a release, to judge answers against. */
export type CodeBook = {
  readonly release: string;
  /** With or without dot, in any case; undefined: there is no such code. */
  find(code: string): CodeFacts | undefined;
  /** Real codes that are written nearly like this one. */
  nearest(code: string): readonly CodeLine[];
};

/** Whether either code's excludes1 notes name the other. */
export function excludeEachOther(a: CodeFacts, b: CodeFacts): boolean {
  return a.excludes1.some((range) => isIn(range, b.code)) || b.excludes1.some((range) => isIn(range, a.code));
}

/** A book of a few codes: what a worker that has the table told of them. */
export function bookOf(
  release: string,
  facts: readonly CodeFacts[],
  nearest: Readonly<Record<string, readonly CodeLine[]>>,
): CodeBook {
  const known = new Map(facts.map((one) => [bareCode(one.code), one]));
  const near = new Map(Object.entries(nearest).map(([code, lines]) => [bareCode(code), lines]));
  return {
    release,
    find: (code) => known.get(bareCode(code)),
    nearest: (code) => near.get(bareCode(code)) ?? [],
  };
}
