import * as z from "zod/mini";
import { languages, type Language } from "../domain/note.ts";

/** A labelled case. The label's meaning belongs to the task: ESI 1–5, Manchester ROJO … AZUL, codes with a space between. */
export type Case = {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly lang: Language;
};

export type RefusedLine = {
  readonly line: number;
  readonly reason: "not-json" | "wrong-fields" | "unknown-label" | "duplicate-id";
};

const caseSchema = z.object({
  id: z.string().check(z.minLength(1)),
  text: z.string(),
  label: z.union([z.string(), z.number(), z.array(z.string())]),
  lang: z.catch(z.enum(languages), "en"),
});

/** Cases from JSONL, a line each; what does not fit is listed by its line, the rest is usable. */
export function parseCases(
  jsonl: string,
  isLabel: (label: string) => boolean,
): { readonly cases: readonly Case[]; readonly refused: readonly RefusedLine[] } {
  const cases: Case[] = [];
  const refused: RefusedLine[] = [];
  const ids = new Set<string>();
  jsonl.split(/\r?\n/).forEach((content, index) => {
    if (content.trim() === "") return;
    const line = index + 1;
    const parsed = caseSchema.safeParse(parseJson(content));
    if (!parsed.success) {
      refused.push({ line, reason: parseJson(content) === undefined ? "not-json" : "wrong-fields" });
      return;
    }
    const { id, text, lang } = parsed.data;
    const label = [parsed.data.label].flat().join(" ");
    if (!isLabel(label)) refused.push({ line, reason: "unknown-label" });
    else if (ids.has(id)) refused.push({ line, reason: "duplicate-id" });
    else {
      ids.add(id);
      cases.push({ id, text, label, lang });
    }
  });
  return { cases, refused };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
