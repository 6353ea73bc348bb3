/** Of the rules in these sheets, those that an element, what is in it or the page around it is drawn by. */
export function cssFor(element: Element, sheets: readonly CSSStyleSheet[]): string {
  const page = document.implementation.createHTMLDocument();
  page.body.append(page.importNode(element, true));
  return sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => textOf(rule, page))).join("\n");
}

function textOf(rule: CSSRule, page: Document): string {
  if (rule instanceof CSSStyleRule) return isUsed(rule.selectorText, page) ? rule.cssText : "";
  if (!(rule instanceof CSSGroupingRule)) return "";
  const inner = [...rule.cssRules].map((one) => textOf(one, page)).filter((text) => text !== "");
  if (inner.length === 0) return "";
  const head = rule.cssText.slice(0, rule.cssText.indexOf("{"));
  return `${head}{\n${inner.join("\n")}\n}`;
}

/** A state (hovered, focused) or a part that only a browser makes counts as there. */
function isUsed(selectors: string, page: Document): boolean {
  const still = selectors.replaceAll(
    /::?(?:before|after|marker|backdrop|details-content|focus-visible|focus|hover|active|disabled)\b/gu,
    "",
  );
  try {
    return page.querySelector(still.replaceAll(/(^|[\s,>+~(])(?=$|[,)])/gu, "$1*")) !== null;
  } catch {
    // A selector that this cannot cut: kept, which does no harm.
    return true;
  }
}
