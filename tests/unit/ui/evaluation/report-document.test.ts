import { expect, it } from "vitest";
import { reportDocument } from "../../../../src/ui/evaluation/report-document.ts";

const document = (given: Partial<Parameters<typeof reportDocument>[0]> = {}) =>
  reportDocument({ language: "es", title: "ESI", foot: "Tamiz", css: "", markup: "<p>x</p>", ...given });

it("lets a file load, run and send nothing", () => {
  expect(document()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(document()).toContain(`<html lang="es">`);
});

it("takes a file's name for text, whatever stands in it", () => {
  const html = document({ title: `</title><script>alert("x")</script> & co`, foot: "<b>" });
  expect(html).not.toContain("<script");
  expect(html).not.toContain("<b>");
  expect(html).toContain("&lt;script&gt;");
});

it("lets no rule end the sheet that it stands in", () => {
  expect(document({ css: `a { content: "</style><img>" }` }).match(/<\/style/gu)).toHaveLength(1);
});
