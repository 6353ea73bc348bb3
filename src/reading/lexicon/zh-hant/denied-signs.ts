import { words } from "./words.ts";

const no = "{無|沒有|沒|無明顯|沒有明顯|未有|否認有}";

const noDrug = "{無|沒|沒有|未|否認|無在|沒有在|沒在}{吃|服用|使用|用}";

/**
 * Signs that are negations by themselves ("無呼吸") begin phrases that deny another thing ("無呼吸困難"). Those phrases are
 * listed twice, as the denial and as the symptom, so that the symptom is denied and so is the list behind it.
 */
export const deniedSigns = {
  dyspnea: words(
    `{不|不會|不太|沒在}{比較|更|特別|}喘, {呼吸|走路}不喘, ${no}呼吸{困難|急促|喘|短促|費力|不順|淺快|不適|喘促|異常|會喘}`,
  ),
  "severe-respiratory-distress": words(`${no}呼吸{窘迫|衰竭|窘迫情形}`),
  palpitations: words(`${no}心跳{加速|過快|快|不規則|異常|過速|過慢}`),
  confusion: words(`${no}意識{改變|不清|障礙|變化|異常|模糊|混亂|不清楚|狀態改變|程度改變|不明}`),
  "loss-of-consciousness": words(`${no}意識{喪失|昏迷|失去|中斷}`),
  "urinary-frequency": words(`${no}尿{頻|急|頻尿急}`),
  "urinary-incontinence": words(`${no}{尿|小便}失禁`),
  "faecal-incontinence": words(`${no}大便失禁`),
  haematuria: words(`${no}{尿血|小便帶血|小便有血}`),
  "rectal-bleeding": words(`${no}{大便|解便|排便}{帶血|有血}`),
  dysuria: words(`${no}{解尿|排尿|小便|尿}{疼痛|灼熱|灼熱感|會痛|痛|不適|尿疼痛}`),
  "urinary-retention": words(`${no}{解尿|排尿|小便}{困難|滯留}, ${no}尿{滯留|液滯留}`),
  "urinary-symptoms": words(
    `${no}{解尿|排尿|小便}{異常|不順|症狀|問題|混濁}, ${no}尿{路感染|道症狀|路症狀|液混濁|道感染}`,
  ),
  drowsy: words(`${no}反應{遲鈍|變慢|差}`),
  "loss-of-appetite": words(`${no}{食慾|胃口}{不振|差|變差|不佳|下降|減退|不好}`),
  dizziness: words(`{頭|}{不|不會}暈, 頭不昏`),
  itching: words(`{不|不會|也不|不太}癢`),
  cough: words(`{不|不會|沒在}咳`),
  fever: words(`{不|不會|沒在}燒`),
  vomiting: words(`不吐, 不會吐`),
  swelling: words(`{不|不會|也不}腫`),
  "abdominal-distension": words(`{腹|肚子|下腹}不{脹|會脹}`),
  "chest-pressure": words(`{胸|胸口|}不悶, 不會悶`),
  "ear-pain": words(`耳{朵|}不痛`),
  "sore-throat": words(`喉嚨不痛`),
  anticoagulant: words(`${noDrug}{抗凝血劑|抗凝血藥|抗凝血藥物|薄血藥}`),
  antiplatelet: words(`${noDrug}{抗血小板{藥物|藥|劑|}|阿斯匹靈|阿斯匹林|aspirin}`),
  "hormonal-contraception": words(`${noDrug}{避孕藥|荷爾蒙|口服避孕藥|女性荷爾蒙}`),
  "antibiotic-recent": words(`${noDrug}抗生素`),
  "steroid-long-term": words(`${noDrug}類固醇`),
  numbness: words(`{不|不會|也不}麻, ${no}{感覺|知覺}{異常|喪失|改變|障礙|變差}`),
  "reduced-fetal-movement": words(`${no}胎動{減少|異常}`),
} as const;
