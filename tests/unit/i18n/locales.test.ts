import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../../src/domain/note.ts";

type Messages = Readonly<Record<string, string>>;
type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

const root = new URL("../../../", import.meta.url).pathname;
const load = (language: Language): Messages =>
  JSON.parse(readFileSync(join(root, `locales/${language}.json`), "utf8")) as Messages;
const messages: Readonly<Record<Language, Messages>> = {
  en: load("en"),
  es: load("es"),
  "zh-Hant": load("zh-Hant"),
};
const keys = Object.keys(messages.en);

/** Names of the arguments in a message, however deep in its plurals and selects. */
function argumentsOf(elements: readonly Element[]): readonly string[] {
  const names = elements.flatMap((element): readonly string[] => {
    const own = "value" in element && element.type !== 0 ? [String(element.value)] : [];
    const inner =
      "options" in element ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value)) : [];
    return [...own, ...inner];
  });
  return [...new Set(names)].sort();
}

const argumentsIn = (language: Language, key: string) =>
  argumentsOf(
    new IntlMessageFormat(messages[language][key] ?? "", language, undefined, { ignoreTag: true }).getAst(),
  );

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|svelte)$/u.test(name))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
}

/** Keys as the code writes them; what is filled in stands for any text. */
function keyPatterns(): readonly RegExp[] {
  const literal = /["'`]([a-z][A-Za-z0-9]*(?:\.(?:[\w-]|\$\{[^}]*\})+)+)["'`]/gu;
  const written = new Set<string>();
  for (const source of sourcesIn("src"))
    for (const [, key] of source.matchAll(literal)) if (key) written.add(key);
  // A key may also be put together of a variable root and fixed ends: `${task}.path.${step}`.
  const open = /`(\$\{[^}]*\}\.[\w.${}-]+)`/gu;
  for (const source of sourcesIn("src"))
    for (const [, key] of source.matchAll(open)) if (key) written.add(key);
  return [...written].map((key) => {
    const parts = key.split(/\$\{[^}]*\}/u).map((part) => part.replaceAll(".", "\\."));
    return new RegExp(`^${parts.join(".+")}$`, "u");
  });
}

describe("the locales", () => {
  it.each(languages)("of %s have the same keys as English, sorted", (language) => {
    expect(Object.keys(messages[language])).toEqual([...keys].sort());
  });

  it.each(languages)("of %s take the same arguments as English", (language) => {
    const different = keys.filter(
      (key) => JSON.stringify(argumentsIn(language, key)) !== JSON.stringify(argumentsIn("en", key)),
    );
    expect(different).toEqual([]);
  });

  it.each(languages)("of %s have no empty text", (language) => {
    expect(keys.filter((key) => messages[language][key]?.trim() === "")).toEqual([]);
  });

  it("hold nothing that no code asks for", () => {
    const patterns = keyPatterns();
    expect(keys.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});
