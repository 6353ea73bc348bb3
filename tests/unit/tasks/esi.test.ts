import { describe, expect, it } from "vitest";
import en from "../../../locales/en.json" with { type: "json" };
import type { Wording } from "../../../src/domain/finding.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { assess } from "../../../src/pipeline/assess.ts";
import { shownLevel } from "../../../src/pipeline/trail.ts";
import { highRiskSources } from "../../../src/tasks/esi/high-risk.ts";
import { interventionIds } from "../../../src/tasks/esi/interventions.ts";
import { resourceIds } from "../../../src/tasks/esi/schema.ts";
import { esi } from "../../../src/tasks/esi/task.ts";
import { noteOf, noteWith, toldInThree } from "../../support/notes.ts";

const vitals = "Alert. HR 78, BP 124/78, RR 16, SpO2 98%, T 36.8 C.";

/** What a triage nurse would call these. */
const cases: readonly (readonly [Urgency, string])[] = [
  [1, "70F found down, unresponsive, not breathing, CPR in progress"],
  [1, "Mujer de 25 años, picadura de abeja, habones generalizados y estridor, TA 78/40"],
  [1, "5歲男童，持續抽搐中，叫不醒"],
  [2, `58M crushing substernal chest pain radiating to left arm x 40 min, diaphoretic. ${vitals}`],
  [
    2,
    "72 a, varón. Debilidad súbita de brazo derecho y dificultad para hablar desde hace 1 h. TA 170/90 FC 80 FR 16 SatO2 97%",
  ],
  [2, "20歲女，想自殺，剛吞了50顆安眠藥。意識清楚。血壓110/70 心跳90 呼吸16 血氧98%"],
  [
    2,
    `45M on chemotherapy for lymphoma, fever 38.6 at home. Alert. HR 104, BP 118/70, RR 18, SpO2 97%, T 38.6 C.`,
  ],
  [2, "3-week-old with fever 38.4, feeding less"],
  [3, `34F abdominal pain and vomiting since yesterday, pain 6/10. ${vitals}`],
  [
    3,
    "Varón de 50 años con cólico renal conocido, dolor en fosa renal 5/10, vómitos. Alerta. FC 88 TA 140/85 FR 16 SatO2 98% T 36,7",
  ],
  [3, "66歲男性，發燒、咳嗽3天。意識清楚。心跳96 血壓132/78 呼吸20 血氧96% 體溫38.3"],
  [4, `28M twisted right ankle playing basketball, swelling, able to walk, pain 5/10. ${vitals}`],
  [
    4,
    "Niña de 8 años, herida en la frente de 2 cm tras golpe con la mesa, sin pérdida de conocimiento. Alerta, FC 90. Dolor 2/10.",
  ],
  [4, `31F burning on urination and frequency for 2 days, no fever, no flank pain. ${vitals}`],
  [5, `40M needs refill of blood pressure pills, no symptoms. ${vitals}`],
  [
    5,
    "Varón de 30 años viene a retirada de puntos, herida limpia. Alerta, FC 72, TA 120/70, FR 14, SatO2 99%.",
  ],
  [5, "24歲女性，來拆線，無不適。意識清楚。心跳70 血壓110/70 呼吸16 血氧99%"],
];

describe("the ESI protocol", () => {
  for (const [level, text] of cases) {
    it(`calls ${level}: ${text.slice(0, 70)}`, () => {
      expect(shownLevel(assess(esi, noteOf(text), 0).trail)).toBe(level);
    });
  }

  it("says what is missing instead of calling an internal complaint 4 or 5 without vital signs", () => {
    const { protocol } = assess(esi, noteOf("31F burning on urination for 2 days"), 0);
    expect(protocol).toMatchObject({ level: 3, certainty: "provisional" });
    expect(protocol.missing.slice(0, 2)).toEqual(["consciousness", "heartRate"]);
  });

  it("asks for the complaint first where none is understood", () => {
    const { protocol } = assess(esi, noteWith("", { vitals: { heartRate: 80 } }), 0);
    expect(protocol).toMatchObject({ level: 3, certainty: "provisional" });
    expect(protocol.missing[0]).toBe("complaint");
  });

  it("takes the path in order and stops where it is decided", () => {
    const steps = (text: string) =>
      assess(esi, noteOf(text), 0).protocol.path.map(({ step, answer }) => `${step} ${answer}`);
    expect(steps("60M no pulse")).toEqual(["A yes"]);
    expect(steps("58M crushing chest pain, sweating")).toEqual(["A no", "B yes"]);
    expect(steps(`34F abdominal pain 6/10. ${vitals}`)).toEqual(["A no", "B no", "C yes", "D no"]);
  });

  it("counts each kind of resource once", () => {
    const { output } = assess(
      esi,
      noteOf(`34F abdominal pain, vomiting, diarrhea, pain 6/10. ${vitals}`),
      0,
    ).protocol;
    const kinds = output.resources.map(({ resource }) => resource);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toContain("labs");
  });

  it("offers as what would change it only what does", () => {
    for (const { en: text } of toldInThree) {
      const { protocol } = assess(esi, noteOf(text), 0);
      for (const { level } of protocol.wouldChange) expect(level).toBeLessThan(protocol.level);
    }
    const confused = assess(esi, noteWith(`28M ankle sprain. HR 78`, { consciousness: "C" }), 0).protocol
      .level;
    const promised = assess(esi, noteOf("28M ankle sprain. HR 78"), 0).protocol.wouldChange.find(
      ({ change }) => "key" in change && change.key === "esi.whatIf.confusion",
    );
    expect(promised?.level).toBe(confused);
  });

  it("has words for everything it can say", () => {
    const keys = new Set(Object.keys(en));
    const wanted = [
      ...interventionIds.map((id) => `esi.do.${id}`),
      ...highRiskSources.map(({ id }) => `esi.highRisk.${id}`),
      ...resourceIds.map((id) => `resources.${id}`),
      ...["A", "B", "C", "D", "vitals"].map((step) => `esi.path.${step}`),
    ];
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
    const said = (wordings: readonly Wording[]) =>
      wordings.flatMap((wording) => ("key" in wording ? [wording.key] : []));
    for (const [, text] of cases) {
      const { output, path, wouldChange } = assess(esi, noteOf(text), 0).protocol;
      const all = [
        ...said(output.justification),
        ...said(path.flatMap(({ why }) => why)),
        ...said(wouldChange.map(({ change }) => change)),
      ];
      expect(all.filter((key) => !keys.has(key))).toEqual([]);
    }
  });
});
