const storageKey = "tamiz.wall";

/**
 * The waiting list shows labels and levels alone, for a screen that others see. Of one tab and its reloads: a switch on
 * another machine's tab must not uncover what hangs on the wall.
 */
export class Wall {
  readonly #storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;
  #isOn: boolean;

  constructor(storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined) {
    this.#storage = storage;
    this.#isOn = $state(storage?.getItem(storageKey) === "on");
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  set(isOn: boolean): void {
    this.#isOn = isOn;
    try {
      if (isOn) this.#storage?.setItem(storageKey, "on");
      else this.#storage?.removeItem(storageKey);
    } catch {
      // A full or private store: it lasts until the reload.
    }
  }
}
