import { type Urgency, urgencies } from "../../domain/urgency.ts";

export type Shortcut =
  | { readonly action: "assess" | "park" | "new-patient" | "waiting" | "search" }
  | { readonly action: "decide"; readonly level: Urgency };

/** What of a key event tells a shortcut. */
export type Keys = Pick<
  KeyboardEvent,
  "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing" | "repeat"
>;

const letters: Readonly<Record<string, Shortcut>> = {
  KeyP: { action: "park" },
  KeyN: { action: "new-patient" },
  KeyW: { action: "waiting" },
};

/**
 * The shortcut of a key event. Where Alt types characters (Option on a Mac), a field keeps what it types: there, and
 * in a field, Ctrl+Option does it. AltGr, which is Ctrl+Alt elsewhere, never counts.
 */
export function shortcutOf(event: Keys, where: { inField: boolean; isMac: boolean }): Shortcut | undefined {
  if (event.isComposing || event.repeat) return undefined;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.altKey) return { action: "assess" };
  if (event.key === "/" && !where.inField && !event.altKey && !event.ctrlKey && !event.metaKey)
    return { action: "search" };
  if (!event.altKey || event.metaKey || event.shiftKey) return undefined;
  const shortcut = byAlt(event.code);
  if (!shortcut) return undefined;
  if (event.ctrlKey) return where.isMac ? shortcut : undefined;
  return where.isMac && where.inField && typesSomethingElse(event) ? undefined : shortcut;
}

function byAlt(code: string): Shortcut | undefined {
  const level = urgencies.find((one) => code === `Digit${String(one)}` || code === `Numpad${String(one)}`);
  return level ? { action: "decide", level } : letters[code];
}

function typesSomethingElse({ key, code }: Keys): boolean {
  return key.length === 1 && !code.endsWith(key.toUpperCase());
}

/** Whether Option, which types characters, stands where Alt is. */
export function isMacKeyboard(): boolean {
  return /^Mac|iP(?:hone|ad)/u.test(navigator.platform);
}

/** Whether a node takes text, so that keys are its own. */
export function isField(node: EventTarget | null): boolean {
  return (
    node instanceof HTMLElement &&
    (node.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(node.tagName))
  );
}
