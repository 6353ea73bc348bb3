import { expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { appVersion } from "../../../src/pipeline/app-version.ts";

it("the version stamped on assessments is the package's", () => {
  expect(appVersion).toBe(packageJson.version);
});
