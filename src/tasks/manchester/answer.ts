import * as z from "zod/mini";
import type { Note } from "../../domain/note.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { atLevel } from "./advice.ts";
import type { ManchesterOutput } from "./schema.ts";

export const colours = ["ROJO", "NARANJA", "AMARILLO", "VERDE", "AZUL"] as const;
export type Colour = (typeof colours)[number];

export const urgencyOf: Readonly<Record<Colour, Urgency>> = {
  ROJO: 1,
  NARANJA: 2,
  AMARILLO: 3,
  VERDE: 4,
  AZUL: 5,
};

const line = z.string().check(z.minLength(1), z.maxLength(200));

/** What every dialect's parser makes of a model's answer. What a model left out is empty: the gates say so. */
export const manchesterAnswerSchema = z.strictObject({
  level: z.enum(colours),
  explanation: z.string().check(z.minLength(1), z.maxLength(400)),
  steps: z.array(line).check(z.maxLength(6)),
  alarmSigns: z.array(line).check(z.maxLength(6)),
  disclaimer: z.string().check(z.maxLength(240)),
  emergencyNumber: z.string().check(z.maxLength(20)),
});
export type ManchesterAnswer = z.infer<typeof manchesterAnswerSchema>;

/** The card's content: the model's words; presentation, where to send and the patient's sheet are the rules' at its level. */
export function presentManchester(
  answer: ManchesterAnswer,
  _note: Note,
  rules: ManchesterOutput,
): ManchesterOutput {
  return {
    ...atLevel(rules, urgencyOf[answer.level]),
    explanation: [{ literal: answer.explanation }],
    actions: answer.steps.map((literal) => ({ literal })),
    alarmSigns: answer.alarmSigns.map((literal) => ({ literal })),
  };
}

/** All the model's words, for the gates that read them. */
export function textsOf({ explanation, steps, alarmSigns, disclaimer }: ManchesterAnswer): readonly string[] {
  return [explanation, ...steps, ...alarmSigns, disclaimer];
}
