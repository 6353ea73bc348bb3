/** The Chromium to run: CHROMIUM_PATH, this machine's, or Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined;
/** Installs a Chromium where none was found. Returns its path, undefined when that failed. */
export function installChromium(): string | undefined;
/** What Chromium needs: quiet towards the network, and no sandbox as root, where it cannot have one. */
export function chromiumArgs(): string[];
