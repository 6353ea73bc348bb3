import type { Telling } from "../sheets/telling.ts";
import type { HandoverBlock } from "./handover-block.ts";
import { dateTimeText } from "../sheets/times.ts";

/** Who hands over to whom: initials, kept nowhere. */
export type Handing = { readonly from: string; readonly to: string };

/** The lines above the patients: when, who, how many, and that this is one device only. */
export function handoverHead(
  { from, to }: Handing,
  count: number,
  { say, now, language }: Telling,
): readonly string[] {
  const nobody = say({ key: "handover.noInitials" });
  const values = { from: from.trim() || nobody, to: to.trim() || nobody };
  return [
    say({ key: "handover.at", values: { time: dateTimeText(now, language) } }),
    say({ key: "handover.who", values }),
    say({ key: "waiting.count", values: { count } }),
    say({ key: "handover.thisDevice" }),
  ];
}

/** The whole hand-over as plain text. */
export function handoverText(blocks: readonly HandoverBlock[], handing: Handing, telling: Telling): string {
  const { say } = telling;
  const head = [say({ key: "handover.title" }), ...handoverHead(handing, blocks.length, telling)];
  const patients = blocks.map((block, index) => blockText(block, index + 1, telling));
  return [head.join("\n"), ...patients, say({ key: "sheets.disclaimer" })].join("\n\n");
}

function blockText({ label, levelText, parts }: HandoverBlock, number: number, { say }: Telling): string {
  const lines = parts.map(
    ({ part, lines: told }) =>
      `  ${say({ key: `handover.part.${part}` })}: ${told.map(({ text }) => text).join(" · ")}`,
  );
  return [`${number}. ${label} · ${levelText}`, ...lines].join("\n");
}
