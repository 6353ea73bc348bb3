import { describe, expect, it } from "vitest";
import type { TriageCore } from "../../../src/pipeline/core.ts";
import { RulesState } from "../../../src/state/rules.svelte.ts";
import { core } from "./case-support.ts";

/** Rules whose fetching a test answers, one press at a time. */
function rulesForTest() {
  const answers: ((core?: TriageCore) => void)[] = [];
  const told: TriageCore[] = [];
  const fetch = () =>
    new Promise<TriageCore>((resolve, reject) =>
      answers.push((given) => (given ? resolve(given) : reject(new Error("offline")))),
    );
  return { rules: new RulesState(fetch, (one) => told.push(one)), answers, told };
}

describe("the rules on their way", () => {
  it("are loading until they are there, and tell it once", async () => {
    const { rules, answers, told } = rulesForTest();
    const loading = rules.load();
    expect(rules.status).toBe("loading");
    expect(rules.core).toBeUndefined();
    answers[0]?.(core);
    await loading;
    expect(rules.status).toBe("ready");
    expect(rules.core).toBe(core);
    await rules.load();
    expect([answers.length, told.length]).toEqual([1, 1]);
  });

  it("are fetched again after a failure", async () => {
    const { rules, answers, told } = rulesForTest();
    const first = rules.load();
    answers[0]?.();
    await first;
    expect(rules.status).toBe("failed");
    const second = rules.load();
    expect(rules.status).toBe("loading");
    answers[1]?.(core);
    await second;
    expect([rules.status, told.length]).toEqual(["ready", 1]);
  });
});
