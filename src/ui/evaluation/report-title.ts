import type { Instant } from "../../domain/note.ts";
import type { Report } from "../../evaluation/figures/report.ts";
import type { MessageKey, MessageValues } from "../../i18n/i18n.ts";

/** The words around a report that stands alone. */
export function reportTitle(
  t: (key: MessageKey, values?: MessageValues) => string,
  dateTime: (at: Instant) => string,
  { header }: Report,
): { readonly title: string; readonly foot: string } {
  return {
    title: t("evaluation.report.document.title", {
      task: t(`assess.task.${header.task}`),
      set: header.set.name,
    }),
    foot: t("evaluation.report.document.app", { at: dateTime(header.startedAt) }),
  };
}
