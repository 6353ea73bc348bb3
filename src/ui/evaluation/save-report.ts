import type { Limit } from "../../domain/limit.ts";
import type { Language } from "../../domain/note.ts";
import type { ResultKind } from "../../evaluation/scoring/case-result.ts";
import type { Report } from "../../evaluation/figures/report.ts";
import { reportCsv } from "../../evaluation/figures/report-csv.ts";
import { fileName, saveFile } from "../history/save-file.ts";
import { cssFor } from "./css-for.ts";
import { reportDocument } from "./report-document.ts";

type Words = { readonly language: Language; readonly title: string; readonly foot: string };

/** Gives the drawn report as one HTML file that opens alone. */
export function saveReportHtml(drawn: Element, report: Report, words: Words, at: Date): void {
  saveFile(nameOf(report, "html", at), "text/html", reportFile(drawn, words));
}

/** Gives every figure as JSON. */
export function saveReportJson(report: Report, at: Date): void {
  saveFile(nameOf(report, "json", at), "application/json", `${JSON.stringify(report, undefined, 2)}\n`);
}

/** Gives a figure a line as CSV. */
export function saveReportCsv(report: Report, at: Date): void {
  saveFile(nameOf(report, "csv", at), "text/csv", reportCsv(report));
}

/** Gives limits as the file that the command line's `--limits` takes. */
export function saveLimits(limits: readonly Limit[], kind: ResultKind, at: Date): void {
  const text = `${JSON.stringify(limits, undefined, 2)}\n`;
  saveFile(fileName(`evaluation-limits-${kind}`, "json", at), "application/json", text);
}

/** The drawn report as a file of its own. */
export function reportFile(drawn: Element, words: Words): string {
  const copy = drawn.cloneNode(true) as Element;
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const marks: Node[] = [];
  while (comments.nextNode()) marks.push(comments.currentNode);
  for (const mark of marks) mark.parentNode?.removeChild(mark);
  return reportDocument({ ...words, css: cssFor(copy, [...document.styleSheets]), markup: copy.outerHTML });
}

/** By task and time alone: a set's own name may tell of somebody. */
function nameOf(report: Report, extension: string, at: Date): string {
  return fileName(`evaluation-${report.header.task}`, extension, at);
}
