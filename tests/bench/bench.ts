import { measureAsking } from "./ask-model.ts";
import { measureEngineCost } from "./engine-cost.ts";
import { measureHistory } from "./history.ts";
import { measureInitialJavaScript } from "./initial-javascript.ts";
import { measureNotes } from "./note-speed.ts";
import { measureOfflineStart } from "./offline-start.ts";
import { measureStore } from "./store-speed.ts";
import { measureTerminology } from "./terminology.ts";

/** Prints each figure beside its budget. Nothing here passes or fails: it measures. */
async function bench(): Promise<void> {
  for (const measure of [
    measureNotes,
    measureInitialJavaScript,
    measureOfflineStart,
    measureHistory,
    measureStore,
    measureTerminology,
    measureEngineCost,
    measureAsking,
  ]) {
    for (const { what, value, budget } of await measure()) {
      console.log(`${what.padEnd(58)} ${value.padStart(12)}   budget ${budget}`);
    }
  }
}

await bench();
