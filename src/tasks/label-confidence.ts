import type { LabelConfidence } from "../domain/model-answer.ts";
import type { Token } from "../engine/engine.ts";
import type { LabelPlace } from "./dialect.ts";

/** In characters: beyond it no dialect writes its label. */
const furthestLabel = 200;

/**
 * How sure the model was of its label. At each token from where the label begins, an alternative is credited to the
 * label that it can only lead to; where it may lead to several and was chosen, the next token's alternatives part it.
 * What was not reported, not legal or never parted is `unseen`. Undefined when the label or its alternatives are not there.
 */
export function labelConfidence(
  tokens: readonly Token[],
  { before, written }: LabelPlace,
): LabelConfidence | undefined {
  const begin = beginOfLabel(tokens, before);
  if (begin === undefined) return undefined;
  const credited = new Map<string, number>();
  let mass = 1;
  let soFar = "";
  for (const token of tokens.slice(begin)) {
    if (token.alternatives.length === 0) return undefined;
    const lead = soFar === "" ? withoutSpace : keep;
    let undecided = 0;
    for (const { text, probability } of token.alternatives) {
      const labels = labelsOf(soFar + lead(text), written);
      const [only] = labels;
      if (labels.size === 1 && only !== undefined) {
        credited.set(only, (credited.get(only) ?? 0) + mass * probability);
      } else if (labels.size > 1 && text === token.text) undecided = mass * probability;
    }
    if (undecided === 0) break;
    mass = undecided;
    soFar += lead(token.text);
  }
  if (credited.size === 0) return undefined;
  const seen = [...credited.values()].reduce((sum, probability) => sum + probability, 0);
  return { probabilities: Object.fromEntries(credited), unseen: Math.max(0, 1 - seen) };
}

/** Whether a text that is being written has come to the end of its label, which stands near its beginning. */
export function hasLabel(text: string, { before, written }: LabelPlace): boolean {
  const forms = Object.keys(written);
  for (let end = 0; end <= Math.min(text.length, furthestLabel); end++) {
    if (!before.test(text.slice(0, end))) continue;
    const rest = text.slice(end).trimStart();
    if (forms.some((form) => rest.startsWith(form)))
      return !forms.some((form) => form !== rest && form.startsWith(rest));
  }
  return false;
}

/** The index of the token that the label begins with. */
function beginOfLabel(tokens: readonly Token[], before: RegExp): number | undefined {
  let text = "";
  for (const [index, token] of tokens.entries()) {
    if (before.test(text)) return index;
    text += token.text;
  }
  return undefined;
}

/** The labels that this text may be the beginning of, or that it has already said; all of them before its first sign. */
function labelsOf(text: string, written: LabelPlace["written"]): Set<string> {
  const labels = new Set<string>();
  for (const [form, label] of Object.entries(written)) {
    if (form.startsWith(text) || text.startsWith(form)) labels.add(label);
  }
  return labels;
}

function withoutSpace(text: string): string {
  return text.trimStart();
}

function keep(text: string): string {
  return text;
}
