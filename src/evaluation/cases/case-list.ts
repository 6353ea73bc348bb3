import * as z from "zod/mini";
import { type Language, languages } from "../../domain/note.ts";
import {
  type Case,
  type Expected,
  expectedSchema,
  type RefusalReason,
  type RefusedLine,
  type Remark,
  type RemarkKind,
} from "./cases.ts";

/** What a line of a file says, by the names of a case's fields. */
export type LineFields = Readonly<Partial<Record<keyof Case, unknown>>>;

/** More than any note: what is longer is a file that was glued together. */
const longestText = 100_000;

const word = z.union([z.string(), z.number()]);
const label = z.union([word, z.array(word)]);
const lineSchema = z.object({ id: z.optional(word), text: z.string(), label, person: z.optional(label) });

/** Gathers the usable cases of a file, and says of each other line why it is not one. */
export class CaseList {
  readonly cases: Case[] = [];
  readonly refused: RefusedLine[] = [];
  readonly remarks: Remark[] = [];
  readonly #isLabel: (label: string) => boolean;
  readonly #language: Language;
  readonly #ids = new Set<string>();
  readonly #byText = new Map<string, Case>();

  /** `language` is that of lines that name none. */
  constructor(isLabel: (label: string) => boolean, language: Language) {
    this.#isLabel = isLabel;
    this.#language = language;
  }

  refuse(line: number, reason: RefusalReason, value?: string): void {
    this.refused.push({ line, reason, ...(value !== undefined && { value: value.slice(0, 80) }) });
  }

  /** Takes a line, or refuses it. `ownId` names a case of a file without ids. */
  add(line: number, fields: LineFields, ownId: string | undefined): void {
    const { data } = lineSchema.safeParse(withoutBlanks(fields));
    const id = ownId ?? data?.id;
    if (!data || id === undefined) return this.refuse(line, "wrong-fields");
    const { text } = data;
    if (text.trim() === "") return this.refuse(line, "no-text");
    if (text.length > longestText) return this.refuse(line, "too-long");
    const label = this.#labelOf(data.label);
    if (label === undefined) return this.refuse(line, "unknown-label", [data.label].flat().join(" "));
    const expected = expectedOf(fields.expect);
    if ("unknown" in expected) return this.refuse(line, "unknown-expectation", expected.unknown);
    if (this.#ids.has(String(id))) return this.refuse(line, "duplicate-id", String(id));

    const person = data.person === undefined ? undefined : this.#labelOf(data.person);
    if (data.person !== undefined && person === undefined)
      this.#remark(line, "unknown-person", [data.person].flat().join(" "));
    this.#keep(line, {
      id: String(id),
      text,
      label,
      lang: this.#languageOf(line, fields.lang),
      ...(person !== undefined && { person }),
      ...expected,
      ...(typeof fields.why === "string" && fields.why !== "" && { why: fields.why }),
    });
  }

  #keep(line: number, one: Case): void {
    this.#ids.add(one.id);
    this.cases.push(one);
    const twin = this.#byText.get(one.text);
    if (!twin) this.#byText.set(one.text, one);
    else this.#remark(line, twin.label === one.label ? "same-case" : "same-text-other-label", twin.id);
  }

  /** The label as this task writes it; lists may come with any separator. */
  #labelOf(written: z.infer<typeof label>): string | undefined {
    const plain = [written].flat().join(" ").trim();
    return [plain, plain.split(/[\s,;|]+/u).join(" ")].find(this.#isLabel);
  }

  #languageOf(line: number, written: unknown): Language {
    if (written === undefined || written === null || written === "") return this.#language;
    const language = languageNamed(String(written));
    if (!language) this.#remark(line, "unknown-language", String(written));
    return language ?? this.#language;
  }

  #remark(line: number, kind: RemarkKind, value: string): void {
    this.remarks.push({ line, kind, value: value.slice(0, 80) });
  }
}

/** An empty cell, and null in JSON, says nothing. The text stays: it is missing, or it is there without words. */
function withoutBlanks({ id, text, label, person }: LineFields): object {
  const blank = (value: unknown) => (value === "" || value === null ? undefined : value);
  return { id: blank(id), text, label, person: blank(person) };
}

function expectedOf(written: unknown): { readonly expect?: Expected } | { readonly unknown: string } {
  if (written === undefined || written === null) return {};
  const parsed = expectedSchema.safeParse(written);
  if (parsed.success) return { expect: parsed.data };
  const [issue] = parsed.error.issues;
  return { unknown: String(issue?.code === "unrecognized_keys" ? issue.keys[0] : at(written, issue?.path)) };
}

function at(value: unknown, path: readonly PropertyKey[] = []): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : inner),
    value,
  );
}

const languageNames: Readonly<Record<Language, RegExp>> = {
  en: /^(en(g|glish)?\b|ingl[eé]s|英)/iu,
  es: /^(es(p|pa[nñ]ol)?(?![a-z])|spanish|spa\b|castellano|西)/iu,
  "zh-Hant": /^(zh|chinese|chino|mandarin|zho|中|繁|國語|華語)/iu,
};

/** The language that a cell names, as a code or in words. */
function languageNamed(written: string): Language | undefined {
  const name = written.trim();
  return languages.find((language) => languageNames[language].test(name));
}
