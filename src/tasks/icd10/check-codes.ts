import {
  type CodeBook,
  type CodeFacts,
  type CodeLine,
  excludeEachOther,
} from "../../terminology/code-book.ts";
import { bareCode } from "../../terminology/code-form.ts";
import type { Icd10Output, ProposedCode, UnknownCode } from "./schema.ts";

const mostAlternatives = 12;

/** Every code that an output names, to make a book of. */
export function codesNamed({ codes, suspected, unknown }: Icd10Output): readonly string[] {
  const named = [...codes, ...suspected].map(({ code }) => code);
  return [...new Set([...named, ...unknown.map(({ written }) => written)])];
}

/**
 * The output looked up in a release: titles, what a code lacks, alternatives, codes that exclude each other. What is no
 * code of the release is listed apart.
 */
export function checkCodes(output: Icd10Output, book: CodeBook): Icd10Output {
  const facts = (list: readonly ProposedCode[]) => list.flatMap(({ code }) => book.find(code) ?? []);
  const together = facts(output.codes);
  const check = (list: readonly ProposedCode[]) =>
    list.flatMap((proposed) => {
      const found = book.find(proposed.code);
      return found ? [lookedUp(proposed, found, together)] : [];
    });
  const isMissing = ({ code }: ProposedCode) => book.find(code) === undefined;
  const missing = [...output.codes, ...output.suspected]
    .filter(isMissing)
    .map(({ code, why, evidence }): UnknownCode => ({
      written: code,
      why,
      evidence,
      nearest: book.nearest(code),
    }));
  const unknown = output.unknown.map((one) => ({ ...one, nearest: book.nearest(one.written) }));
  return {
    ...output,
    release: book.release,
    codes: check(output.codes),
    suspected: check(output.suspected),
    unknown: [...missing, ...unknown],
  };
}

function lookedUp(proposed: ProposedCode, found: CodeFacts, together: readonly CodeFacts[]): ProposedCode {
  const { why, evidence } = proposed;
  return {
    code: found.code,
    title: found.title,
    status: found.billable ? "checked" : "incomplete",
    ...(found.lacks && { lacks: found.lacks }),
    isUnspecified: found.isUnspecified,
    why,
    evidence,
    specific: specificOf(found),
    ...(found.parent && { general: found.parent }),
    excludes: together
      .filter((other) => other.code !== found.code && excludeEachOther(found, other))
      .map(({ code }) => code),
    codeFirst: found.codeFirst,
  };
}

/** What would say more: below a header its children; of an unspecified code the sides, then its neighbours. */
function specificOf({
  code,
  billable,
  isUnspecified,
  children,
  sides,
  siblings,
}: CodeFacts): readonly CodeLine[] {
  if (!billable) return children.slice(0, mostAlternatives);
  if (!isUnspecified) return [];
  const bare = bareCode(code);
  const isLaterVisit = (other: CodeLine) =>
    bare.length === 7 && bareCode(other.code).startsWith(bare.slice(0, 6));
  const seen = new Set<string>();
  return [...sides, ...siblings.filter((other) => !isLaterVisit(other))]
    .filter((other) => !seen.has(other.code) && seen.add(other.code))
    .slice(0, mostAlternatives);
}
