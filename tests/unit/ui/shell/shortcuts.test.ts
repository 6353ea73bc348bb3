import { describe, expect, it } from "vitest";
import { type Keys, shortcutOf } from "../../../../src/ui/shell/shortcuts.ts";

const keys = (part: Partial<Keys>): Keys => ({
  key: "",
  code: "",
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
  ...part,
});
const inField = { inField: true, isMac: false };
const onMac = { inField: true, isMac: true };
const outside = { inField: false, isMac: false };

describe("shortcuts", () => {
  it("decide with Alt and a digit, in a field too", () => {
    expect(shortcutOf(keys({ key: "2", code: "Digit2", altKey: true }), inField)).toEqual({
      action: "decide",
      level: 2,
    });
    expect(shortcutOf(keys({ key: "6", code: "Digit6", altKey: true }), inField)).toBeUndefined();
  });

  it("open the waiting list with Alt and W, in a field too", () => {
    expect(shortcutOf(keys({ key: "w", code: "KeyW", altKey: true }), inField)).toEqual({
      action: "waiting",
    });
  });

  it("assess with Ctrl or ⌘ and Enter", () => {
    expect(shortcutOf(keys({ key: "Enter", ctrlKey: true }), inField)).toEqual({ action: "assess" });
    expect(shortcutOf(keys({ key: "Enter", metaKey: true }), onMac)).toEqual({ action: "assess" });
    expect(shortcutOf(keys({ key: "Enter" }), inField)).toBeUndefined();
  });

  it("never are AltGr, which types @ and | in Spanish", () => {
    expect(
      shortcutOf(keys({ key: "@", code: "Digit2", altKey: true, ctrlKey: true }), inField),
    ).toBeUndefined();
  });

  it("leave a Mac's Option characters to the field, and take Ctrl and Option there", () => {
    expect(shortcutOf(keys({ key: "@", code: "Digit2", altKey: true }), onMac)).toBeUndefined();
    expect(shortcutOf(keys({ key: "@", code: "Digit2", altKey: true, ctrlKey: true }), onMac)).toEqual({
      action: "decide",
      level: 2,
    });
  });

  it("do nothing while an input method composes, nor when a key is held down", () => {
    const two = { key: "2", code: "Digit2", altKey: true };
    expect(shortcutOf(keys({ ...two, isComposing: true }), inField)).toBeUndefined();
    expect(shortcutOf(keys({ ...two, repeat: true }), inField)).toBeUndefined();
  });

  it("search with a slash outside a field only", () => {
    expect(shortcutOf(keys({ key: "/", code: "Slash" }), outside)).toEqual({ action: "search" });
    expect(shortcutOf(keys({ key: "/", code: "Slash" }), inField)).toBeUndefined();
  });

  it("are never a single letter", () => {
    for (const code of "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
      expect(shortcutOf(keys({ key: code.toLowerCase(), code: `Key${code}` }), outside)).toBeUndefined();
  });
});
