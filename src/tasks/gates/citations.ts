import type { GateFailure } from "../../domain/model-answer.ts";

/** Every way to point at a paper: small models invent them. */
const citations = [
  /\bPMC?(?:ID)?\s*:?\s*\d{4,9}/iu,
  /\bdoi\b\s*:?|\b10\.\d{4,9}\/\S+/iu,
  /\bNCT\s*\d{6,8}/iu,
  /\bhttps?:\/\/|\bwww\.|\b[a-z0-9-]+\.(?:com|org|gov|net|edu)\b/iu,
  /\bet\s+al\b/iu,
  /\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]/u,
  /\(\s*\p{Lu}[\p{L}'-]+(?:\s+(?:and|&|y)\s+\p{Lu}[\p{L}'-]+)?,?\s+(?:19|20)\d{2}[a-z]?\s*\)/u,
  /\b(?:N Engl J Med|NEJM|Lancet|JAMA|BMJ|Ann Intern Med|Cochrane)\b/u,
  /\b(?:J|Journal|Revista|Rev)\.?\s+(?:of\s+)?\p{Lu}[\p{L}.]+[^.]{0,40}\b(?:19|20)\d{2}\b/u,
  /\b(?:19|20)\d{2}\s*;\s*\d+(?:\(\d+\))?\s*:\s*\d+/u,
];

/** Citations of any kind, each with its words. */
export function citationsIn(texts: readonly string[]): readonly GateFailure[] {
  return texts.flatMap((text) =>
    citations.flatMap((pattern) => {
      const found = pattern.exec(text);
      return found
        ? [{ gate: "citations", message: { key: "gate.citations.found" }, quote: found[0].trim() }]
        : [];
    }),
  );
}
