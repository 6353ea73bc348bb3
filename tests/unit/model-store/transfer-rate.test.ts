import { expect, it } from "vitest";
import { TransferRate } from "../../../src/model-store/transfer-rate.ts";

it("says nothing in the first second, then the rate over the last seconds", () => {
  let at = 0;
  const rate = new TransferRate(() => at);
  rate.add(500);
  at = 500;
  expect(rate.bytesPerS()).toBeUndefined();
  for (at = 1_000; at <= 20_000; at += 500) {
    rate.add(1_000);
    rate.bytesPerS();
  }
  at = 20_000;
  expect(rate.bytesPerS()).toBeCloseTo(2_000);
});

it("falls to nothing when nothing comes any more", () => {
  let at = 0;
  const rate = new TransferRate(() => at);
  rate.add(50_000);
  for (at = 1_000; at <= 9_000; at += 1_000) rate.bytesPerS();
  expect(rate.bytesPerS()).toBe(0);
});
