import { describe, expect, it } from "vitest";
import { vitalTrends } from "../../../../src/ui/waiting/vital-trends.ts";

describe("vitals of a patient who waits", () => {
  it("stand in the order of a chart, and say which way they are off", () => {
    const trends = vitalTrends({ spo2: 91, heartRate: 124, weightKg: 70 }, undefined, { heartRate: "high" });
    expect(trends).toEqual([
      { name: "heartRate", value: 124, off: "high" },
      { name: "spo2", value: 91 },
    ]);
  });

  it("are worse when they move the way they are off, and better when they move back", () => {
    const moved = (from: number, to: number, off: "high" | "low") =>
      vitalTrends({ heartRate: to }, { heartRate: from }, { heartRate: off })[0]?.moved?.to;
    expect(moved(100, 124, "high")).toBe("worse");
    expect(moved(124, 112, "high")).toBe("better");
    expect(moved(50, 38, "low")).toBe("worse");
    expect(moved(38, 45, "low")).toBe("better");
  });

  it("are merely changed where neither way is good by itself", () => {
    const [trend] = vitalTrends({ heartRate: 88 }, { heartRate: 72 }, {});
    expect(trend?.moved).toEqual({ from: 72, to: "changed" });
  });

  it("have a good way of their own where age does not matter", () => {
    const trends = vitalTrends({ spo2: 95, gcs: 15, pain: 7 }, { spo2: 98, gcs: 13, pain: 3 }, {});
    expect(trends.map(({ name, moved }) => [name, moved?.to])).toEqual([
      ["spo2", "worse"],
      ["gcs", "better"],
      ["pain", "worse"],
    ]);
  });

  it("did not move when they were not measured before, or are the same", () => {
    expect(vitalTrends({ spo2: 95 }, { spo2: 95 }, {})[0]?.moved).toBeUndefined();
    expect(vitalTrends({ spo2: 95 }, { heartRate: 80 }, {})[0]?.moved).toBeUndefined();
  });
});
