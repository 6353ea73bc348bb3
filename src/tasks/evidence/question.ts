/** The question, and the abstract when one was given: the question ends with its mark, or with its paragraph. */
export function splitQuestion(text: string): { readonly question: string; readonly abstract: string } {
  const trimmed = text.trim();
  const end = /[?？](?=\s|$)|\n\s*\n/u.exec(trimmed);
  if (!end) return { question: trimmed, abstract: "" };
  const at = end.index + (end[0].trim() === "" ? 0 : 1);
  return { question: trimmed.slice(0, at).trim(), abstract: trimmed.slice(at).trim() };
}

const less =
  /\b(?:reduc\w*|lower\w*|decreas\w*|prevent\w*|protect\w*|fewer|less|short\w*|disminu\w*|baja\w*|prev(?:iene|enir)\w*|proteg\w*|acort\w*|menos|menor)\b|降低|減少|預防|縮短|減輕/iu;
const more =
  /\b(?:increas\w*|rais\w*|higher|more|worse\w*|elevat\w*|aument\w*|increment\w*|mayor|más|eleva\w*)\b|增加|提高|升高/iu;
const good =
  /\b(?:improv\w*|help\w*|benefi\w*|effective|efficac\w*|better|mejor\w*|ayuda\w*|eficaz|eficaces|útil|sirve\w*)\b|改善|有效|有幫助|優於/iu;
const survival = /\bsurviv\w*|\bsuperviv\w*|\bsobreviv\w*|存活/iu;
const harm =
  /\b(?:died|dies|dying|deaths?|mortal\w*|relaps\w*|recurren\w*|infecti\w*|fractur\w*|strokes?|bleed\w*|falls?|readmi\w*|failure|complicat\w*|delirium|muert\w*|murieron|falleci\w*|reca[ií]da\w*|infecci\w*|ictus|sangrado\w*|ca[ií]das?|reingres\w*|fracaso\w*|delirio)|死亡|復發|感染|骨折|中風|出血|跌倒|失敗|併發症|譫妄/iu;

export type Asked = "less" | "more" | "better" | undefined;

/** The direction that a question asks about; undefined when it asks about a difference as such. */
export function askedDirection(question: string): Asked {
  const isLess = less.test(question);
  const isMore = more.test(question);
  if (isLess !== isMore) return isLess ? "less" : "more";
  return !isLess && good.test(question) ? "better" : undefined;
}

/**
 * The direction as the estimate counts: "improve survival" asks for fewer of the deaths that a sentence tells of.
 * "unclear" where it is not plain whether more would be better.
 */
export function directionOf(question: string, sentence: string): "less" | "more" | "unclear" | undefined {
  const asked = askedDirection(question);
  const countsHarm = harm.test(sentence) && !survival.test(sentence);
  if (survival.test(question) && countsHarm) {
    if (asked === "less") return "more";
    return asked === undefined ? "unclear" : "less";
  }
  if (asked !== "better") return asked;
  if (countsHarm) return "less";
  return survival.test(sentence) ? "more" : "unclear";
}
