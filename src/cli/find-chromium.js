import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usual = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The Chromium to run: CHROMIUM_PATH, this machine's, or Playwright's own; undefined when there is none. */
export function findChromium() {
  const onPath = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [
    process.env["CHROMIUM_PATH"],
    ...names.flatMap((name) => onPath.map((folder) => join(folder, name))),
    ...usual,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && isExecutable(path));
}

/** Installs a Chromium where none was found. Returns its path, undefined when that failed. */
export function installChromium() {
  const commands =
    existsSync("/etc/debian_version") && process.getuid?.() === 0
      ? [
          ["apt-get", "update"],
          ["apt-get", "install", "-y", "chromium"],
          ["npx", "playwright", "install", "--with-deps", "chromium"],
        ]
      : [["npx", "playwright", "install", "chromium"]];
  for (const [command, ...args] of commands) {
    try {
      execFileSync(command, args, {
        stdio: "inherit",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    } catch (error) {
      console.error(`${command} failed: ${error.message}`);
    }
    const found = findChromium();
    if (found) return found;
  }
  return undefined;
}

/** What Chromium needs: quiet towards the network, and no sandbox as root, where it cannot have one. */
export function chromiumArgs() {
  const quiet = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  return process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
