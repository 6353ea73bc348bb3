import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../../src/engine/choose-model.ts";
import { mergeRows } from "../../../../src/state/pack-rows.ts";
import { byteRateText, durationText, rateText, shareText } from "../../../../src/ui/models/amounts.ts";
import { bestRow } from "../../../../src/ui/models/best-row.ts";
import { manifest, model } from "../../state/model-support.ts";

describe("amounts in words", () => {
  it("give rates and times in the unit that says enough", () => {
    expect(byteRateText(4_240_000, "en")).toBe("4.2 MB/s");
    expect(byteRateText(512_300, "en")).toBe("512 kB/s");
    expect([0.2, 59, 61, 5000, 9000].map((seconds) => durationText(seconds, "en"))).toEqual([
      "1 sec",
      "59 sec",
      "2 min",
      "84 min",
      "3 hr",
    ]);
  });

  it("are written as the language writes them", () => {
    expect(rateText(4.72, "es")).toBe("4,7");
    expect(rateText(47.2, "en")).toBe("47");
    expect(shareText(0.139, "en")).toBe("13.9%");
  });
});

describe("the build that is shown first", () => {
  const build = model.builds[0];
  if (!build) throw new Error("no build");
  const builds = ["a", "b", "c"].map((id) => ({ ...build, id }));
  const rowsWith = (stored: readonly string[]) =>
    mergeRows({
      registry: [{ ...model, builds }],
      offered: [],
      stored: stored.map((id) => ({ status: "ready", manifest: manifest(id) })),
    });
  const lights: Readonly<Record<string, Verdict["light"]>> = { a: "red", b: "amber", c: "green" };
  const verdict = ({ id }: { id: string }): Verdict => ({ light: lights[id] ?? "red", reasons: [] });

  it("is the one that suits this machine best", () => {
    expect(bestRow(rowsWith([]), verdict)?.id).toBe("c");
  });

  it("is the one that is here already", () => {
    expect(bestRow(rowsWith(["b"]), verdict)?.id).toBe("b");
  });
});
