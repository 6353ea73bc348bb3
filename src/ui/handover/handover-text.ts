import type { LeftOut } from "../../state/handover.svelte.ts";
import type { Telling } from "../sheets/telling.ts";
import type { HandoverBlock } from "./handover-block.ts";
import { dateTimeText } from "../sheets/times.ts";

/** Who hands over to whom: initials, kept nowhere. */
export type Handing = { readonly from: string; readonly to: string };

/** The lines above the patients: when, who, how many, who is left out and why, and that this is one device only. */
export function handoverHead(
  { from, to }: Handing,
  count: number,
  leftOut: LeftOut,
  { say, now, language }: Telling,
): readonly string[] {
  const nobody = say({ key: "handover.noInitials" });
  const values = { from: from.trim() || nobody, to: to.trim() || nobody };
  return [
    say({ key: "handover.at", values: { time: dateTimeText(now, language) } }),
    say({ key: "handover.who", values }),
    say({ key: "waiting.count", values: { count } }),
    ...leftOutLines(leftOut, say),
    say({ key: "handover.thisDevice" }),
  ];
}

/** How many who wait are not handed over here, and why. */
export function leftOutLines({ forgotten, unreadable }: LeftOut, say: Telling["say"]): readonly string[] {
  return [
    ...(forgotten > 0 ? [say({ key: "handover.forgotten", values: { count: forgotten } })] : []),
    ...(unreadable > 0 ? [say({ key: "handover.unreadable", values: { count: unreadable } })] : []),
  ];
}

/** The whole hand-over as plain text. */
export function handoverText(
  blocks: readonly HandoverBlock[],
  handing: Handing,
  leftOut: LeftOut,
  telling: Telling,
): string {
  const { say } = telling;
  const head = [say({ key: "handover.title" }), ...handoverHead(handing, blocks.length, leftOut, telling)];
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
