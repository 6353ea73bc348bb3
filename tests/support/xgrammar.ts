import type * as Xgrammar from "@mlc-ai/web-xgrammar";

/** One grammar in web-llm's own matcher, fed byte by byte. */
export type Recognizer = {
  readonly accepts: (text: string) => boolean;
  /** A text that the grammar allows, in such UTF-8 as models write; `pick` chooses among so many next bytes. */
  readonly write: (pick: (count: number) => number) => Promise<string>;
  readonly dispose: () => void;
};

const endToken = 256;

/** Lead bytes of overlong forms, half surrogate pairs and what is beyond U+FFFF: xgrammar keeps out none of them. */
const unwritten = new Set([0xc0, 0xc1, 0xe0, 0xed, ...Array.from({ length: 16 }, (_, at) => 0xf0 + at)]);

const xgrammar = loadXgrammar();

/**
 * The package is a script for pages that calls itself a module: it finds its folder by `location` and leaves its exports
 * on the global object.
 */
async function loadXgrammar(): Promise<typeof Xgrammar> {
  const file = import.meta.resolve("@mlc-ai/web-xgrammar");
  const page = globalThis as { location?: unknown; xgrammar?: typeof Xgrammar };
  page.location = new URL(file);
  const { log, warn } = console;
  // It keeps what the console has now. The warning is of what the grammars rely on: see `beyondAscii`.
  console.log = console.warn = (line: unknown) => {
    if (!String(line).includes("clamping to 127")) warn(line);
  };
  try {
    await import(file);
    if (page.xgrammar === undefined) throw new Error("xgrammar did not load");
    await page.xgrammar.Grammar.builtinJSONGrammar();
    return page.xgrammar;
  } finally {
    delete page.location;
    Object.assign(console, { log, warn });
  }
}

async function makeCompiler(): Promise<Xgrammar.GrammarCompiler> {
  const { TokenizerInfo, GrammarCompiler } = await xgrammar;
  const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, "0"));
  const vocabulary = [...bytes.map((hex) => `<0x${hex}>`), "</s>"];
  return GrammarCompiler.createGrammarCompiler(
    await TokenizerInfo.createTokenizerInfo(vocabulary, "byte_fallback", false, undefined, endToken),
  );
}

const compiler = makeCompiler();

/** Throws what xgrammar says when it cannot read the grammar. */
export async function recognizer(grammarText: string): Promise<Recognizer> {
  const { Grammar, GrammarMatcher } = await xgrammar;
  const grammar = await Grammar.fromEBNF(grammarText);
  const compiled = await (await compiler).compileGrammar(grammar);
  const matcher = await GrammarMatcher.createGrammarMatcher(compiled);
  return {
    accepts: (text) => {
      matcher.reset();
      return [...new TextEncoder().encode(text), endToken].every((token) => matcher.acceptToken(token));
    },
    write: async (pick) => {
      matcher.reset();
      const bytes: number[] = [];
      for (;;) {
        const mask = await matcher.getNextTokenBitmask();
        const legal = Array.from({ length: endToken + 1 }, (_, token) => token).filter(
          (token) => ((mask[token >> 5] ?? 0) >>> (token & 31)) & 1 && !unwritten.has(token),
        );
        const token = legal[pick(legal.length)];
        if (token === undefined) throw new Error("The grammar has a dead end");
        if (!matcher.acceptToken(token)) throw new Error("The mask allows what the matcher refuses");
        if (token === endToken)
          return new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes));
        bytes.push(token);
      }
    },
    dispose: () => {
      matcher.dispose();
      compiled.dispose();
      grammar.dispose();
    },
  };
}
