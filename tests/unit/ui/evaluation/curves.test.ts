import { describe, expect, it } from "vitest";
import { layReliability, layTradeOff, plot } from "../../../../src/ui/evaluation/report/curves.ts";
import { placeLabels } from "../../../../src/ui/evaluation/report/place-labels.ts";

const point = (ratio: number | undefined, underTriage: number, overTriage: number, isSite = false) => ({
  ratio,
  underTriage,
  overTriage,
  isSite,
});

describe("the reliability curve", () => {
  const bin = (cases: number, meanConfidence: number, accuracy: number) => ({
    from: meanConfidence,
    to: meanConfidence + 0.1,
    cases,
    meanConfidence,
    accuracy,
  });

  it("puts a model that is as right as it is sure on the diagonal", () => {
    const { dots } = layReliability([bin(3, 0.5, 0.5), bin(3, 0.9, 0.9)]);
    const slope = (plot.bottom - plot.top) / (plot.right - plot.left);
    for (const { x, y } of dots) expect(plot.bottom - y).toBeCloseTo((x - plot.left) * slope, 6);
  });

  it("draws the area of a dot by its cases, and no dot of none", () => {
    const { dots } = layReliability([bin(0, 0.2, 0), bin(1, 0.5, 1), bin(100, 0.9, 0.8)]);
    expect(dots.map(({ cases }) => cases)).toEqual([1, 100]);
    expect(dots[1]?.radius).toBeGreaterThan(dots[0]?.radius ?? Infinity);
  });
});

describe("the trade-off curve", () => {
  it("goes by cost, whatever the order of its points, with no cost first", () => {
    const { dots } = layTradeOff([point(10, 0.02, 0.3), point(undefined, 0.1, 0.1), point(2, 0.05, 0.2)]);
    expect(dots.flatMap(({ ratios }) => ratios)).toEqual([undefined, 2, 10]);
  });

  it("makes one dot of costs that change nothing, and keeps the site's mark on it", () => {
    const { dots } = layTradeOff([
      point(undefined, 0.1, 0.1),
      point(1, 0.1, 0.1),
      point(2, 0.1, 0.1, true),
      point(3, 0.05, 0.2),
    ]);
    expect(dots.map(({ ratios, isSite }) => [ratios, isSite])).toEqual([
      [[undefined, 1, 2], true],
      [[3], false],
    ]);
  });

  it("has room for the limits also where every point is far from them", () => {
    const { limitX = 0, limitY = Infinity } = layTradeOff([point(undefined, 0.01, 0.01)], {
      overTriage: 0.5,
      underTriage: 0.4,
    });
    expect(limitX).toBeLessThanOrEqual(plot.right);
    expect(limitY).toBeGreaterThanOrEqual(plot.top);
  });

  it("stays in the picture when nothing is triaged wrong, or everything", () => {
    for (const share of [0, 1]) {
      const [dot] = layTradeOff([point(undefined, share, share)]).dots;
      expect(dot?.x).toBeGreaterThanOrEqual(plot.left);
      expect(dot?.x).toBeLessThanOrEqual(plot.right);
      expect(dot?.y).toBeGreaterThanOrEqual(plot.top);
      expect(dot?.y).toBeLessThanOrEqual(plot.bottom);
    }
  });
});

describe("labels in a picture", () => {
  it("stand at their own point", () => {
    expect(placeLabels([{ x: 150, y: 100, text: "3 : 1" }], plot)).toEqual([
      { x: 150, y: 90, text: "3 : 1", anchor: "middle" },
    ]);
  });

  it("never lie over each other: what comes later gives way, or is left out", () => {
    const crowd = Array.from({ length: 8 }, (_, at) => ({ x: 150 + at, y: 100, text: `label ${at}` }));
    const placed = placeLabels(crowd, plot);
    expect(placed[0]?.text).toBe("label 0");
    expect(placed.length).toBeLessThan(crowd.length);
    const heights = placed.filter(({ anchor }) => anchor === "middle").map(({ y }) => y);
    expect(new Set(heights).size).toBe(heights.length);
  });

  it("do not leave the picture", () => {
    expect(
      placeLabels([{ x: plot.left, y: plot.top, text: "a rather long text" }], plot)[0]?.anchor,
    ).not.toBe("middle");
  });
});
