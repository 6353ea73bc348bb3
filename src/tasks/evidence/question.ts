/** The question, and the abstract when one was given: the question ends with its mark, or with its paragraph. */
export function splitQuestion(text: string): { readonly question: string; readonly abstract: string } {
  const trimmed = text.trim();
  const end = /[?？](?=\s|$)|\n\s*\n/u.exec(trimmed);
  if (!end) return { question: trimmed, abstract: "" };
  const at = end.index + (end[0].trim() === "" ? 0 : 1);
  return { question: trimmed.slice(0, at).trim(), abstract: trimmed.slice(at).trim() };
}

const less =
  /\b(?:reduc\w*|lower\w*|decreas\w*|prevent\w*|protect\w*|fewer|less|disminu\w*|baja\w*|prev(?:iene|enir)\w*|proteg\w*|menos|menor)\b|降低|減少|預防/iu;
const more =
  /\b(?:increas\w*|rais\w*|higher|more|worse\w*|elevat\w*|aument\w*|increment\w*|mayor|más|eleva\w*)\b|增加|提高|升高/iu;

/** The direction that a question asks about; undefined when it asks about a difference as such. */
export function askedDirection(question: string): "less" | "more" | undefined {
  const isLess = less.test(question);
  const isMore = more.test(question);
  if (isLess === isMore) return undefined;
  return isLess ? "less" : "more";
}
