import type { CharRange, Expression } from "./grammar.ts";

/** An expression once, however often it occurs. */
type Shared = {
  readonly expression: Expression;
  readonly children: readonly Shared[];
  /** Told apart from every other by this. */
  readonly id: number;
  uses: number;
  isRepeated: boolean;
};

/**
 * The grammar's text, its first rule `root`. What occurs twice becomes a rule, so the text never grows with the depth of
 * the schema; so does what is repeated, since llama.cpp multiplies the bounds of repetitions written inside each other.
 * Throws when two rules of one name differ.
 */
export function printGrammar(root: Expression): string {
  const shared = share(root);
  const names = new Map<number, string>();
  const bodies = new Map<string, Shared>();
  const lines: string[] = [];

  const name = (node: Shared): string => {
    const known = names.get(node.id);
    if (known !== undefined) return known;
    const { expression } = node;
    const given = expression.kind === "rule" ? expression.name : `part-${names.size + 1}`;
    if (bodies.has(given)) throw new Error(`Two rules are called ${given}`);
    names.set(node.id, given);
    bodies.set(given, node);
    return given;
  };

  const inline = (node: Shared): string => {
    const { expression, children } = node;
    switch (expression.kind) {
      case "literal":
        return printLiteral(expression.text);
      case "class":
        return `[${expression.isNegated ? "^" : ""}${expression.ranges.map(printRange).join("")}]`;
      case "sequence":
        return joinLiterals(piecesOf(node))
          .map((piece) => (typeof piece === "string" ? printLiteral(piece) : print(piece, "choice")))
          .join(" ");
      case "choice":
        return children.map((option) => print(option)).join(" | ");
      case "repeat":
        return children.map((item) => print(item, "choice", "sequence")).join("") + printBounds(expression);
      case "rule":
        return children.map((body) => inline(body)).join("");
    }
  };

  /** In parentheses when it is one of these. */
  const print = (node: Shared, ...loose: readonly Expression["kind"][]): string => {
    if (isRule(node)) return name(node);
    return loose.includes(node.expression.kind) ? `(${inline(node)})` : inline(node);
  };

  lines.push(`root ::= ${inline(shared)}`);
  // Printing a body may name more: a Map is walked with what is added on the way.
  for (const [given, node] of bodies) lines.push(`${given} ::= ${inline(node)}`);
  return `${lines.join("\n")}\n`;
}

function share(root: Expression): Shared {
  const known = new Map<string, Shared>();
  const seen = new Map<Expression, Shared>();
  const visit = (expression: Expression): Shared => {
    const before = seen.get(expression);
    if (before !== undefined) return before;
    const children = childrenOf(expression).map(visit);
    const key = keyOf(expression, children);
    let node = known.get(key);
    if (node === undefined) {
      node = { expression, children, id: known.size, uses: 0, isRepeated: false };
      known.set(key, node);
      for (const child of children) {
        child.uses += 1;
        child.isRepeated ||= expression.kind === "repeat";
      }
    }
    seen.set(expression, node);
    return node;
  };
  return visit(root);
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "literal":
    case "class":
      return [];
    case "sequence":
      return expression.parts;
    case "choice":
      return expression.options;
    case "repeat":
      return [expression.item];
    case "rule":
      return [expression.body];
  }
}

function keyOf(expression: Expression, children: readonly Shared[]): string {
  const ids = children.map(({ id }) => id).join(" ");
  switch (expression.kind) {
    case "literal":
      return `literal ${expression.text}`;
    case "class":
      return `class ${expression.isNegated} ${expression.ranges.join(" ")}`;
    case "repeat":
      return `repeat ${expression.min} ${expression.max} ${ids}`;
    case "rule":
      return `rule ${expression.name} ${ids}`;
    case "sequence":
    case "choice":
      return `${expression.kind} ${ids}`;
  }
}

function isRule({ expression, uses, isRepeated }: Shared): boolean {
  switch (expression.kind) {
    case "rule":
      return true;
    case "class":
      return false;
    case "literal":
      return isRepeated && expression.text.length > 1;
    case "sequence":
    case "choice":
    case "repeat":
      return uses > 1 || isRepeated;
  }
}

/** The parts of a sequence, those of an inner one in its place where it is not a rule of its own. */
function piecesOf({ children }: Shared): readonly Shared[] {
  return children.flatMap((child) =>
    child.expression.kind === "sequence" && !isRule(child) ? piecesOf(child) : [child],
  );
}

function joinLiterals(pieces: readonly Shared[]): readonly (Shared | string)[] {
  const joined: (Shared | string)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.expression.kind !== "literal" || isRule(piece)) joined.push(piece);
    else if (typeof last === "string") joined[joined.length - 1] = last + piece.expression.text;
    else joined.push(piece.expression.text);
  }
  return joined;
}

function printBounds({ min, max }: { readonly min: number; readonly max: number }): string {
  if (min === 0 && max === 1) return "?";
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

/** By number where a parser could take it for something else, at the one width that both read. */
function printRange([first, last]: CharRange): string {
  const [from = "", to = ""] = [first, last].map((code) => {
    const character = String.fromCharCode(code);
    return code <= 0x7e && /[ !#-,.-Z_a-~]/u.test(character) ? character : byNumber(code);
  });
  return first === last ? from : `${from}-${to}`;
}

/**
 * Several literals where one would be misread: xgrammar 0.1.27 writes what is not ASCII below U+0100 as \xF1 for itself
 * and reads it back with every hex digit that follows, so that "ña" becomes U+0F1A.
 */
function printLiteral(text: string): string {
  const pieces = text.split(/(?<=[^ -~\n\u0100-\u{10FFFF}])(?=[0-9A-Fa-f])/u);
  return pieces.map((piece) => `"${Array.from(piece, printCharacter).join("")}"`).join(" ");
}

function printCharacter(character: string): string {
  if (character === '"' || character === "\\") return `\\${character}`;
  if (character === "\n") return "\\n";
  return /[ \p{L}\p{N}\p{P}\p{S}]/u.test(character) ? character : byNumber(character.codePointAt(0) ?? 0);
}

function byNumber(code: number): string {
  const hex = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
