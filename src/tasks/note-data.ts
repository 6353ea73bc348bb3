import type { ChatTemplate } from "./chat-template.ts";

/** Control strings of families that a converted model may still know, whatever template speaks to it. */
const commonMarkers = ["</s>", "<s>", "[INST]", "[/INST]", "<think>", "</think>", "<unk>", "<pad>"];

const opening = "<<<NOTE";
const closing = "NOTE>>>";

/**
 * What a person wrote, as data between two marks: markers of the template are broken, so that no tokenizer takes one
 * for a control token (`</s>` typed ten times was 11 tokens; `< /s>` is plain text), and so are our own marks.
 */
export function asData(text: string, template: ChatTemplate): string {
  return `${opening}\n${breakMarkers(text, template)}\n${closing}`;
}

/** The text with every control string broken by a space behind its first character. */
export function breakMarkers(text: string, template: ChatTemplate): string {
  const markers = [...template.markers, ...commonMarkers, opening, closing];
  let broken = withoutControls(text);
  for (const marker of markers) {
    broken = broken.replaceAll(marker, () => `${marker.slice(0, 1)} ${marker.slice(1)}`);
  }
  // `<|` and `|>` open and close control tokens of every newer family, of names that no list holds.
  return broken.replaceAll("<|", "< |").replaceAll("|>", "| >");
}

/** Control and bidirectional characters say nothing to a model and hide words from a reader. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, (found) =>
    found === "\n" || found === "\t" ? found : found === "\r" ? "" : " ",
  );
}
