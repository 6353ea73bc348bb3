import { get } from "svelte/store";
import { render } from "svelte/server";
import type { Language } from "../domain/note.ts";
import type { Report } from "../evaluation/figures/report.ts";
import { dateTime, showLanguage, t } from "../i18n/i18n.ts";
import { reportDocument } from "../ui/evaluation/report-document.ts";
import { reportTitle } from "../ui/evaluation/report-title.ts";
import ReportView from "../ui/evaluation/report/Report.svelte";

/** Runs inside Vite, which knows components: draws a report as the page does. `appCss` is what the app brings for all. */
export async function drawReport(report: Report, language: Language, appCss: string): Promise<string> {
  await showLanguage(language);
  const { head, body } = render(ReportView, { props: { report } });
  const ownCss = [...head.matchAll(/<style[^>]*>(.*?)<\/style>/gsu)].map(([, css]) => css).join("\n");
  return reportDocument({
    language,
    ...reportTitle(get(t), get(dateTime), report),
    css: `${appCss}\n${ownCss}`,
    markup: body.replaceAll(/<!--.*?-->/gsu, ""),
  });
}
