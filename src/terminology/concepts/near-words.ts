import type { SiteId } from "../../domain/concepts.ts";
import type { Side } from "../../domain/reading.ts";

/** Sites that injuries and infections are coded by, as words of the three languages; the narrower ones first. */
const sites: readonly (readonly [SiteId, RegExp])[] = [
  ["scalp", /\bscalp|cuero cabelludo|頭皮/iu],
  ["eyelid", /\beyelid|p[aá]rpado|眼瞼|眼皮/iu],
  ["eye", /\beyes?\b|\bojos?\b|眼/iu],
  ["lip", /\blips?\b|\blabio|嘴唇/iu],
  ["nose", /\bnose\b|\bnasal|\bnariz|鼻/iu],
  ["ear", /\bears?\b|\boreja|\bo[ií]do|耳/iu],
  ["tooth", /\btooth|\bteeth|\bdent|\bdiente|\bmuela|牙/iu],
  ["jaw", /\bjaw|mandib|mand[ií]b|下巴|下顎/iu],
  ["face", /\bface|\bfacial|\bcheek|forehead|\bcara\b|\bfrente\b|臉|顏面|額頭/iu],
  ["head", /\bhead|\bskull|\bcabeza|cr[aá]ne|頭|顱/iu],
  ["neck", /\bneck|cervical|\bcuello|頸|脖/iu],
  ["finger", /\bfingers?\b|\bthumb|\bpulgar|dedos? (?:de la mano|[ií]ndice|anular|me[ñn]ique)|手指|拇指/iu],
  ["toe", /\btoes?\b|\bhallux|dedos? (?:gordo |del pie)|腳趾/iu],
  ["wrist", /\bwrist|\bmu[ñn]eca|手腕|腕/iu],
  ["hand", /\bhands?\b|\bpalm|\bmanos?\b|手掌|手(?![腕臂肘指術])/iu],
  ["elbow", /\belbow|\bcodo|手肘|肘/iu],
  ["shoulder", /\bshoulder|\bhombro|肩/iu],
  ["arm", /\barms?\b|forearm|\bbrazo|antebrazo|upper limb|miembro superior|手臂|前臂|上肢/iu],
  ["ankle", /\bankle|\btobillo|腳踝|踝/iu],
  ["foot", /\bfoot|\bfeet|\bheel|\bpies?\b|\btal[oó]n|足|腳(?![踝趾])/iu],
  ["knee", /\bknee|\brodilla|膝/iu],
  ["thigh", /\bthigh|\bmuslo|大腿/iu],
  ["calf", /\bcalf|\bpantorrilla|小腿/iu],
  ["hip", /\bhips?\b|\bcadera|髖/iu],
  ["leg", /\blegs?\b|\bshin|\bpierna|lower limb|lower extremit|miembro inferior|腿|下肢/iu],
  ["anus", /\banal|\banus|perianal|\bano\b|肛/iu],
  ["groin", /\bgroin|inguinal|\bingle|鼠蹊|腹股溝/iu],
  ["chest", /\bchest|\bribs?\b|thorac|\bt[oó]rax|\bpecho|costilla|胸/iu],
  ["abdomen", /\babdom|\bbelly|\bvientre|腹/iu],
  ["low-back", /lower back|low back|lumbar|腰/iu],
  ["back", /\bback\b|\bespalda|背/iu],
  ["pelvis", /\bpelvi|骨盆/iu],
];

const sides: readonly (readonly [Side, RegExp])[] = [
  ["both", /\bbilateral|\bboth\b|\bambos\b|\bambas\b|雙|兩側/iu],
  ["left", /\bleft\b|\blt\b|\bizquierd|\bizq\b|左/iu],
  ["right", /\bright\b|\brt\b|\bderech|\bdcha?\b|右/iu],
];

/** The first site that words name. */
export function siteIn(words: string): SiteId | undefined {
  return sites.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The side that words name; undefined when they name both one and the other. */
export function sideIn(words: string): Side | undefined {
  const named = sides.filter(([, pattern]) => pattern.test(words)).map(([side]) => side);
  return named.length === 1 || named[0] === "both" ? named[0] : undefined;
}
