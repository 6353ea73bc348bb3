import { describe, expect, it } from "vitest";
import { pagePause } from "../../../../src/evaluation/runs/page-pause.ts";

describe("a pause for the page", () => {
  /** Whether other work of the page came in between. */
  async function givesTurn(pause: () => Promise<void>): Promise<boolean> {
    let came = false;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      came = true;
      port1.close();
    };
    port2.postMessage(undefined);
    await pause();
    return came;
  }

  it("gives the page its turn when the time is over, and costs nothing before", async () => {
    let now = 0;
    const pause = pagePause(12, () => now);
    now = 11;
    expect(await givesTurn(pause)).toBe(false);
    now = 12;
    expect(await givesTurn(pause)).toBe(true);
    expect(await givesTurn(pause)).toBe(false);
  });
});
