import type { Language } from "../domain/note.ts";
import type { Settings, Targets } from "../domain/settings.ts";
import type { Scale } from "../domain/urgency.ts";
import { parseSettings } from "./settings-schema.ts";

const storageKey = "tamiz.settings";
const channelName = "tamiz.settings";

type SettingsProblem =
  | { readonly status: "none" }
  /** Some stored fields could not be read; their defaults stand. */
  | { readonly status: "unread"; readonly fields: readonly string[] }
  /** The browser does not let us store: the choice lasts as long as the tab. */
  | { readonly status: "not-stored" };

/** What the site chose, kept on this device and shared between its tabs. */
export class SettingsState {
  #value: Settings;
  #problem: SettingsProblem;
  readonly #channel: BroadcastChannel | undefined;

  constructor() {
    const { settings, unread, readable } = load();
    this.#value = $state.raw(settings);
    this.#problem = $state.raw<SettingsProblem>(
      !readable
        ? { status: "not-stored" }
        : unread.length > 0
          ? { status: "unread", fields: unread }
          : { status: "none" },
    );
    this.#channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(channelName) : undefined;
    this.#channel?.addEventListener("message", () => {
      this.#value = load().settings;
    });
  }

  get value(): Settings {
    return this.#value;
  }
  get problem(): SettingsProblem {
    return this.#problem;
  }

  /** Changes some settings; `undefined` takes an optional one away. */
  change(part: { readonly [K in keyof Settings]?: Settings[K] | undefined }): void {
    const merged = Object.entries({ ...this.#value, ...part }).filter(([, value]) => value !== undefined);
    const json = JSON.stringify(Object.fromEntries(merged));
    this.#value = parseSettings(json).settings;
    try {
      localStorage.setItem(storageKey, json);
      this.#problem = { status: "none" };
      this.#channel?.postMessage("changed");
    } catch {
      this.#problem = { status: "not-stored" };
    }
  }

  dismissProblem(): void {
    this.#problem = { status: "none" };
  }

  /** Waiting targets of a scale, in minutes. */
  targets(scale: Scale): Targets {
    return { esi: this.#value.esiTargets, manchester: this.#value.manchesterTargets }[scale];
  }

  /** The language to show, when the browser wants these. */
  language(match: (wanted: readonly string[]) => Language): Language {
    return this.#value.language === "auto" ? match(navigator.languages) : this.#value.language;
  }
}

function load(): { settings: Settings; unread: readonly string[]; readable: boolean } {
  try {
    return { ...parseSettings(localStorage.getItem(storageKey)), readable: true };
  } catch {
    return { ...parseSettings(null), readable: false };
  }
}
