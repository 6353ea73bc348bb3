/** What a column of a file may hold. */
export const caseFields = ["id", "text", "label", "lang", "person", "why"] as const;
export type CaseField = (typeof caseFields)[number];

/** Which column holds what, by the column's name. */
export type CaseColumns = { readonly [F in CaseField]?: string };

/** Without these there is no case. */
export const neededFields = ["text", "label"] as const satisfies readonly CaseField[];
export type NeededField = (typeof neededFields)[number];

/** Names of columns, folded, the surest first. */
const names: Readonly<Record<CaseField, readonly string[]>> = {
  text: [
    ...["text", "note", "notes", "triagenote", "chiefcomplaint", "complaint", "question", "vignette"],
    ...["texto", "nota", "notas", "notadetriaje", "motivodeconsulta", "motivo", "pregunta", "anamnesis"],
    ...["主訴", "病歷", "紀錄", "病史", "敘述", "內容", "文字", "問題"],
  ],
  lang: ["lang", "language", "idioma", "lengua", "語言", "語系"],
  person: [
    ...["person", "nurse", "nurselevel", "nurselabel", "clinician", "rater"],
    ...["persona", "enfermera", "enfermero", "enfermeria", "clinico"],
    ...["護理師", "護理人員", "人員", "醫師"],
  ],
  label: [
    ...["label", "level", "gold", "expert", "truth", "esi", "ktas", "ctas", "acuity", "urgency", "priority"],
    ...["triage", "verdict", "answer", "diagnosis", "codes", "code", "icd10", "etiqueta", "nivel", "experto"],
    ...["prioridad", "urgencia", "clasificacion", "triaje", "color", "veredicto", "respuesta", "diagnostico"],
    ...[
      "codigos",
      "codigo",
      "cie10",
      "標籤",
      "級別",
      "級數",
      "等級",
      "分級",
      "檢傷",
      "診斷",
      "編碼",
      "代碼",
      "答案",
    ],
  ],
  why: [
    ...["why", "reason", "reasoning", "rationale", "explanation", "razon", "justificacion", "explicacion"],
    ...["理由", "原因", "說明"],
  ],
  id: [
    ...["id", "caseid", "case", "casenumber", "number", "no", "nr", "idcaso", "caso", "numero", "num"],
    ...["編號", "案號", "序號", "個案編號", "個案"],
  ],
};

// Words within a longer name tell too ("Nivel ESI final"), but a number of a patient or a visit is no case's id.
const loose = ["text", "lang", "person", "label", "why"] as const satisfies readonly CaseField[];

/** The columns as their names say, in English, Spanish or Chinese; what no name says is left out. */
export function guessColumns(headers: readonly string[]): CaseColumns {
  const columns: { -readonly [F in CaseField]?: string } = {};
  const free = new Map(headers.map((header) => [header, wordsOf(header)]));
  const take = (field: CaseField, isNamed: (header: Header, name: string) => boolean) => {
    if (columns[field] !== undefined) return;
    for (const name of names[field]) {
      const found = [...free].find((header) => isNamed(header, name));
      if (!found) continue;
      const [header] = found;
      columns[field] = header;
      free.delete(header);
      return;
    }
  };
  for (const field of caseFields) take(field, ([, words], name) => words.join("") === name);
  for (const field of loose) take(field, holds);
  return columns;
}

/** As it is written, and its words. */
type Header = readonly [written: string, words: readonly string[]];

/** A field's name is one of the header's words; Chinese writes no spaces between words. */
function holds([written, words]: Header, name: string): boolean {
  return /^[a-z]/u.test(name) ? words.includes(name) : written.includes(name);
}

function wordsOf(header: string): readonly string[] {
  const folded = header.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
