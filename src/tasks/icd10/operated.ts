import type { Reading } from "../../domain/reading.ts";

const led =
  /\b(?:intervenid|operad)[oa]s? (?:quir[uú]rgicamente |de urgencia )?de [^.;,]{3,60} por (?:un |una )?$/iu;
const past = /^[^.;]{0,40}(?:hace (?:\d+|un|unos|varios|muchos) (?:años?|mes(?:es)?)|en (?:19|20)\d\d)/iu;

/** "Intervenido de apendicectomía por apendicitis": what somebody is operated for now is no old disease, unless dated so. */
export function withOperatedFor<R extends Pick<Reading, "mentions">>(reading: R, text: string): R {
  const mentions = reading.mentions.map((mention) => {
    const { start, end } = mention.span;
    const isFor = mention.status === "history" && led.test(text.slice(Math.max(0, start - 120), start));
    return isFor && !past.test(text.slice(end)) ? { ...mention, status: "affirmed" as const } : mention;
  });
  return { ...reading, mentions };
}
