import type { PickedFile } from "../../src/model-store/pack-contents.ts";
import type { Content } from "./store-world.ts";

/** Files as a person chose them, by their path in the folder. */
export function pick(files: Readonly<Record<string, Content>>): PickedFile[] {
  return Object.entries(files).map(([path, content]) => ({ path, file: new File([content], path) }));
}
