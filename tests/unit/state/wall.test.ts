import { expect, it } from "vitest";
import { Wall } from "../../../src/state/wall.svelte.ts";

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

it("labels alone are shown by the tab that was told so, through its reloads, and by no other", () => {
  const ofTab = storage();
  new Wall(ofTab).set(true);
  expect(new Wall(ofTab).isOn).toBe(true);
  const other = new Wall(storage());
  expect(other.isOn).toBe(false);
  other.set(false);
  expect(new Wall(ofTab).isOn).toBe(true);
});
