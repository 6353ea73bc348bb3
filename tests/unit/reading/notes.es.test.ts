import { describe, expect, it } from "vitest";
import type { ConceptId } from "../../../src/domain/concepts.ts";
import type { AgeUnit, Sex, VitalName } from "../../../src/domain/note.ts";
import type { MentionStatus } from "../../../src/domain/reading.ts";
import { blankNote } from "../../../src/domain/note.ts";
import { read } from "../../../src/reading/read.ts";

type Expected = {
  readonly note: string;
  readonly affirmed?: readonly ConceptId[];
  readonly age?: readonly [number, AgeUnit];
  readonly sex?: Sex;
  readonly vitals?: Partial<Record<VitalName, number>>;
  readonly pregnant?: "yes" | "no" | "unknown";
  readonly weeks?: number;
  readonly onsetHours?: number;
  readonly allergies?: "none" | "listed";
} & { readonly [S in Exclude<MentionStatus, "affirmed">]?: readonly ConceptId[] };

const statuses = ["affirmed", "suspected", "resolved", "denied", "history", "family", "conditional"] as const;

function check(notes: readonly Expected[]): void {
  it.each(notes)("$note", (expected) => {
    const reading = read({ ...blankNote("es"), text: expected.note });
    const found = (status: MentionStatus) =>
      reading.mentions.filter((mention) => mention.status === status).map((mention) => mention.concept);
    for (const status of statuses) {
      for (const concept of expected[status] ?? []) expect(found(status), `${status}`).toContain(concept);
    }
    for (const concept of [...(expected.denied ?? []), ...(expected.conditional ?? [])]) {
      expect(found("affirmed"), "affirmed").not.toContain(concept);
    }
    if (expected.age) expect(reading.age?.value).toEqual({ amount: expected.age[0], unit: expected.age[1] });
    if (expected.sex) expect(reading.sex?.value).toBe(expected.sex);
    for (const [name, value] of Object.entries(expected.vitals ?? {})) {
      expect(reading.vitals[name as VitalName]?.value, name).toBe(value);
    }
    if (expected.pregnant) expect(reading.pregnancy.status).toBe(expected.pregnant);
    if (expected.weeks) expect(reading.pregnancy.weeks).toBe(expected.weeks);
    if (expected.onsetHours) expect(reading.onsetHours?.value).toBe(expected.onsetHours);
    if (expected.allergies) expect(reading.allergies?.value).toBe(expected.allergies);
  });
}

describe("a Spanish note of heart and lungs is read", () => {
  check([
    {
      note: "Varón de 67 años. AP: HTA, DM2, IAM hace 5 años. Acude por dolor torácico opresivo irradiado a brazo izquierdo de 2 horas de evolución, con sudoración. Niega disnea y fiebre. TA 150/90, FC 98 lpm, SatO2 96% basal, Tª 36,5",
      affirmed: ["chest-pressure", "radiating-arm", "sweating"],
      denied: ["dyspnea", "fever"],
      history: ["hypertension", "diabetes", "myocardial-infarction"],
      age: [67, "years"],
      sex: "male",
      vitals: { systolic: 150, diastolic: 90, heartRate: 98, spo2: 96, temperatureC: 36.5 },
      onsetHours: 2,
    },
    {
      note: "V 58a. MC: opresion en el pecho desde esta mañana. AP: fumador, DLP. EA: refiere peso en el pecho con cortejo vegetativo, sin sincope ni palpitaciones.",
      affirmed: ["chest-pressure", "sweating"],
      denied: ["syncope", "palpitations"],
      history: ["smoker", "hyperlipidaemia"],
      age: [58, "years"],
      sex: "male",
    },
    {
      note: "Señora de 74 años, me falta el aire desde anoche, no puedo dormir acostada, se me hinchan los pies",
      affirmed: ["dyspnea", "orthopnoea", "leg-swelling"],
      age: [74, "years"],
      sex: "female",
      onsetHours: 12,
    },
    {
      note: "Mujer 71 años. EPOC con O2 domiciliario. Disnea de reposo, tiraje, sibilancias, no puede terminar frases. SatO2 84% con gafas nasales, FR 34",
      affirmed: [
        "copd",
        "home-oxygen",
        "breathlessness-at-rest",
        "chest-indrawing",
        "wheeze",
        "cannot-speak-sentences",
      ],
      age: [71, "years"],
      sex: "female",
      vitals: { spo2: 84, respiratoryRate: 34 },
    },
    {
      note: "Niño asmático de 6 años, le silba el pecho y tose desde ayer, sin fiebre",
      affirmed: ["asthma", "wheeze", "cough"],
      denied: ["fever"],
      age: [6, "years"],
      sex: "male",
      onsetHours: 24,
    },
    {
      note: "Paciente de 45 años con dolor en punta de costado izquierdo y disnea súbita. Viaje en avión hace 3 días. Toma anticonceptivos orales. FC 118, sat 92%",
      affirmed: ["pleuritic-pain", "dyspnea", "sudden-onset", "hormonal-contraception"],
      age: [45, "years"],
      vitals: { heartRate: 118, spo2: 92 },
    },
    {
      note: "le late muy rapido el corazon y se marea, tiene arritmia y toma sintrom",
      affirmed: ["palpitations", "dizziness", "arrhythmia", "anticoagulant"],
    },
    {
      note: "Varón de 80 años, FA anticoagulada con apixabán, ICC. Edemas en MMII y ortopnea de 3 almohadas. Afebril. PA 168/94 FC 110 FR 26 Sat O2 89% aa",
      affirmed: ["atrial-fibrillation", "anticoagulant", "heart-failure", "leg-swelling", "orthopnoea"],
      denied: ["fever"],
      age: [80, "years"],
      vitals: { systolic: 168, diastolic: 94, heartRate: 110, respiratoryRate: 26, spo2: 89 },
    },
    {
      note: "Hombre 35 años refiere pinchazo en el pecho al respirar hondo, se reproduce a la palpación. No disnea, no palpitaciones. ECG normal.",
      denied: ["dyspnea", "palpitations"],
      affirmed: ["positional"],
      age: [35, "years"],
      sex: "male",
    },
    {
      note: "Tos con sangre desde hace 2 semanas, sudores nocturnos y pérdida de peso. Contacto TBC.",
      affirmed: ["haemoptysis", "night-sweats", "weight-loss", "tuberculosis"],
    },
    {
      note: "Paciente sin pulso, no respira, se inicia RCP",
      affirmed: ["no-pulse", "apnoea", "cardiac-arrest"],
    },
    {
      note: "Dolor torácico ayer de 20 minutos, ya resuelto. Actualmente asintomático.",
      resolved: ["chest-pain"],
    },
    {
      note: "Sospecha de TEP. Probable neumonía. ?IAM",
      suspected: ["pulmonary-embolism", "pneumonia", "myocardial-infarction"],
    },
    {
      note: "dolor de pecho que se me corre al brazo izquierdo y a la quijada, con sudor frio",
      affirmed: ["chest-pain", "radiating-arm", "sweating"],
    },
    {
      note: "Padre con IAM a los 50 años. Consulta por palpitaciones.",
      family: ["myocardial-infarction"],
      affirmed: ["palpitations"],
    },
  ]);
});

describe("a Spanish note of head and nerves is read", () => {
  check([
    {
      note: "Mujer de 72 años, hace 1 hora desviación de la comisura bucal y debilidad en brazo derecho, no puede hablar. Glasgow 14. Glucemia 132 mg/dl",
      affirmed: ["facial-droop", "unilateral-weakness", "speech-disturbance"],
      age: [72, "years"],
      vitals: { gcs: 14, glucoseMgDl: 132 },
      onsetHours: 1,
    },
    {
      note: "se le fue la boca de lado y se le duerme el brazo izquierdo, empezo hoy",
      affirmed: ["facial-droop", "numbness"],
    },
    {
      note: "Cefalea en trueno mientras hacía ejercicio, vómitos, fotofobia. No focalidad neurológica. No rigidez de nuca.",
      affirmed: ["thunderclap-headache", "vomiting", "photophobia"],
      denied: ["neurological-deficit", "neck-stiffness"],
    },
    {
      note: "el peor dolor de cabeza de su vida, de golpe, con desmayo",
      affirmed: ["worst-headache", "sudden-onset", "syncope"],
    },
    {
      note: "Le dio un ataque en la casa, se mordió la lengua y se orinó encima, ahora somnoliento",
      affirmed: ["seizure", "drowsy"],
    },
    {
      note: "Está convulsionando, no responde",
      affirmed: ["active-seizure", "unresponsive"],
    },
    {
      note: "Varón, epilepsia conocida, convulsionó durante 3 min, ya recuperado, consciente y orientado",
      affirmed: ["alert"],
      resolved: ["seizure"],
      sex: "male",
    },
    {
      note: "AIT hace 3 años. Acude por mareo con giro de objetos al levantarse, sin diplopía ni disartria",
      history: ["tia"],
      affirmed: ["vertigo"],
      denied: ["double-vision", "speech-disturbance"],
    },
    {
      note: "Se desmayó en la iglesia, no perdió el control de esfínteres. No convulsión. Madre refiere que estuvo inconsciente 1 minuto",
      affirmed: ["syncope", "loss-of-consciousness"],
      denied: ["seizure"],
    },
    {
      note: "Lumbalgia con anestesia en silla de montar y pérdida de fuerza en ambas piernas, no puede orinar",
      affirmed: ["back-pain", "saddle-numbness", "leg-weakness-bilateral", "urinary-retention"],
    },
    {
      note: "Anciana con demencia, desorientada de base, hoy más dormida y no quiere comer",
      affirmed: ["dementia", "baseline-confusion", "loss-of-appetite"],
      sex: "female",
    },
    {
      note: "cuadro confusional desde ayer, fiebre 39ºC, dice incoherencias",
      affirmed: ["confusion", "fever"],
      vitals: { temperatureC: 39 },
      onsetHours: 24,
    },
    {
      note: "TCE hace 2 h con pérdida de conocimiento y amnesia del episodio, 2 vómitos. Toma Sintrom. Glasgow 15. Pupilas isocóricas y reactivas",
      affirmed: ["head-injury", "loss-of-consciousness", "amnesia", "vomiting", "anticoagulant"],
      vitals: { gcs: 15 },
      onsetHours: 2,
    },
    {
      note: "no ve del ojo derecho de repente, como una cortina negra en el ojo",
      affirmed: ["vision-loss", "sudden-onset"],
    },
    {
      note: "Migrañosa conocida, cefalea hemicraneal igual a sus migrañas previas, náuseas. Niega fiebre o traumatismo.",
      affirmed: ["migraine", "headache", "nausea"],
      denied: ["fever"],
    },
  ]);
});

describe("a Spanish note of the belly is read", () => {
  check([
    {
      note: "Mujer 29 a. Dolor en FID de 12 h de evolución, náuseas, no vómitos. Blumberg positivo. Tª 37.8. Niega embarazo.",
      affirmed: ["right-lower-abdominal-pain", "nausea", "rigid-abdomen"],
      denied: ["vomiting"],
      age: [29, "years"],
      sex: "female",
      pregnant: "no",
      vitals: { temperatureC: 37.8 },
    },
    {
      note: "Dolor en hipocondrio derecho tras comida grasa, Murphy +, ictericia, coluria y fiebre con tiritona",
      affirmed: ["right-upper-abdominal-pain", "jaundice", "fever", "rigors"],
    },
    {
      note: "vomito con sangre y caca negra desde ayer, toma ibuprofeno",
      affirmed: ["haematemesis", "melaena"],
      onsetHours: 24,
    },
    {
      note: "Niño de 2 años con chorrillo y vomito desde hace 3 dias, no deja de vomitar, ojos hundidos, llora sin lágrimas, no moja pañales",
      affirmed: [
        "diarrhoea",
        "vomiting",
        "persistent-vomiting",
        "sunken-eyes",
        "dehydration",
        "few-wet-nappies",
      ],
      age: [2, "years"],
      onsetHours: 72,
    },
    {
      note: "Estreñimiento de 5 días, no expulsa gases, abdomen distendido y timpánico, vómitos fecaloideos",
      affirmed: ["constipation", "bowel-obstruction", "abdominal-distension", "bilious-vomiting"],
    },
    {
      note: "retortijones y evacuaciones liquidas con moco y sangre, pujo, calentura",
      affirmed: ["abdominal-pain", "diarrhoea", "fever"],
    },
    {
      note: "Cólico nefrítico derecho, EVA 9, puñopercusión positiva, no cede con nolotil. Hematuria.",
      affirmed: ["renal-colic", "flank-pain", "no-relief", "haematuria"],
      vitals: { pain: 9 },
    },
    {
      note: "Cirrosis enólica, ascitis a tensión, viene a paracentesis. Sin fiebre, sin dolor abdominal",
      affirmed: ["cirrhosis", "ascites", "ascites-drainage"],
      denied: ["fever", "abdominal-pain"],
    },
    {
      note: "escozor al orinar y va mucho a orinar, sin fiebre ni dolor lumbar",
      affirmed: ["dysuria", "urinary-frequency"],
      denied: ["fever", "back-pain"],
    },
    {
      note: "Varón 16 años, dolor testicular izquierdo brusco hace 3 horas, vómitos",
      affirmed: ["testicular-pain", "sudden-onset", "vomiting"],
      age: [16, "years"],
      onsetHours: 3,
    },
    {
      note: "me duele la boca del estomago y tengo agruras, no vomito",
      affirmed: ["epigastric-pain", "heartburn"],
      denied: ["vomiting"],
    },
    {
      note: "dolor abdominal difuso, abdomen blando, depresible, no doloroso a la palpación. Sin diuresis desde ayer",
      affirmed: ["abdominal-pain", "no-urine"],
    },
    {
      note: "Varón de 70 años sondado, la sonda no drena, globo vesical",
      affirmed: ["urinary-catheter", "urinary-retention"],
      age: [70, "years"],
    },
  ]);
});

describe("a Spanish note of pregnancy and women is read", () => {
  check([
    {
      note: "Gestante de 34 semanas, cefalea y visión borrosa, TA 165/110, edemas",
      affirmed: ["headache", "blurred-vision", "pregnant"],
      pregnant: "yes",
      weeks: 34,
      vitals: { systolic: 165, diastolic: 110 },
    },
    {
      note: "Embarazada de 38 semanas, rompió fuente, contracciones cada 5 minutos, no siente al bebé",
      affirmed: ["waters-broken", "contractions", "reduced-fetal-movement"],
      pregnant: "yes",
      weeks: 38,
      sex: "female",
    },
    {
      note: "Mujer de 26 años con retraso menstrual de 6 semanas, dolor pélvico y sangrado vaginal, se desmayó",
      affirmed: ["missed-period", "pelvic-pain", "vaginal-bleeding", "syncope"],
      age: [26, "years"],
    },
    {
      note: "Puérpera de 10 días con fiebre y loquios fétidos. Presión 100/60",
      affirmed: ["postpartum", "fever"],
      vitals: { systolic: 100 },
    },
    {
      note: "Sangrado vaginal abundante, empapa una compresa cada hora, mareada",
      affirmed: ["heavy-vaginal-bleeding", "dizziness"],
    },
    {
      note: "ya viene el bebé, está coronando",
      affirmed: ["imminent-delivery"],
    },
    {
      note: "Solicita píldora del día después, se rompió el condón anoche",
      affirmed: ["emergency-contraception"],
    },
  ]);
});

describe("a Spanish note of a child is read", () => {
  check([
    {
      note: "Lactante de 8 meses con fiebre de 39,2ºC desde ayer, rechaza tomas, decaído. Vacunas al día. Buen estado general",
      affirmed: ["fever", "poor-feeding", "malaise", "complete-vaccination", "well-appearing"],
      age: [8, "months"],
      vitals: { temperatureC: 39.2 },
    },
    {
      note: "RN de 12 días, no agarra pecho, mollera hundida, hipotónico",
      affirmed: ["poor-feeding", "sunken-eyes", "floppy"],
      age: [12, "days"],
    },
    {
      note: "niña de 3 años con petequias y fiebre, mollera abombada no, rigidez de nuca no valorable, mal estado general",
      affirmed: ["non-blanching-rash", "fever", "ill-appearing"],
      age: [3, "years"],
      sex: "female",
    },
    {
      note: "bebe de 5 meses, la mamá dice que le suena el pecho y se le hunden las costillas, quejido",
      affirmed: ["chest-indrawing", "grunting"],
      age: [5, "months"],
    },
    {
      note: "Niño 18 meses, convulsión febril de 2 minutos, tos perruna, estridor en reposo",
      affirmed: ["febrile-seizure", "barking-cough", "stridor"],
      age: [18, "months"],
    },
    {
      note: "se tragó una pila de botón hace media hora",
      affirmed: ["button-battery"],
      onsetHours: 0.5,
    },
    {
      note: "niño de 4 años que cojea desde ayer, no quiere caminar, no caída, no fiebre",
      affirmed: ["limping-child"],
      denied: ["fall", "fever"],
      age: [4, "years"],
      sex: "male",
    },
    {
      note: "Lactante 3 meses: dejó de respirar unos segundos, hipotónico, labios morados",
      affirmed: ["brief-apnoea-infant", "floppy", "cyanosis"],
      age: [3, "months"],
    },
    {
      note: "niña 6a varicela, prurito, afebril, juega. Hermano con varicela",
      affirmed: ["chickenpox", "itching", "well-appearing"],
      denied: ["fever"],
      family: ["chickenpox"],
      age: [6, "years"],
    },
    {
      note: "Llanto inconsolable, vómito verde, evacuó sangre, niño de 9 meses",
      affirmed: ["inconsolable", "bilious-vomiting", "rectal-bleeding"],
      age: [9, "months"],
    },
  ]);
});

describe("a Spanish note of an injury is read", () => {
  check([
    {
      note: "Caída casual desde su altura, dolor en cadera derecha, MID acortado y en rotación externa, impotencia funcional. No TCE. No pérdida de conciencia.",
      affirmed: ["fall", "hip-pain", "deformity", "unable-to-walk"],
      denied: ["head-injury", "loss-of-consciousness"],
    },
    {
      note: "se torció el tobillo jugando al fútbol, hinchado, apoya sin dolor",
      affirmed: ["limb-injury", "walks-normally"],
    },
    {
      note: "Herida en dedo índice con cuchillo, sangrado controlado, NVD conservado, vacuna del tétanos no sabe",
      affirmed: ["laceration", "bleeding-controlled", "neurovascular-intact"],
    },
    {
      note: "Accidente de moto a 80 km/h, salió despedido, herida por empalamiento en muslo. TA 88/50 FC 130",
      affirmed: ["road-crash", "high-speed", "ejection", "penetrating-trauma"],
      vitals: { systolic: 88, heartRate: 130 },
    },
    {
      note: "se cayó del tejado, caída de 6 metros, no siente ni mueve las piernas",
      affirmed: ["fall-six-metres", "leg-weakness-bilateral"],
    },
    {
      note: "Le picó un alacrán en el pie hace 1 h, sialorrea, agitado",
      affirmed: ["insect-sting", "cannot-swallow-saliva", "agitation"],
      onsetHours: 1,
    },
    {
      note: "lo mordió una serpiente en la pierna, edema progresivo",
      affirmed: ["snake-bite", "leg-swelling"],
    },
    {
      note: "Quemadura por aceite en mano derecha, flictenas, 2% SCQ",
      affirmed: ["burn", "blister"],
    },
    {
      note: "le salpicó lejía en el ojo, ojo rojo, no ve bien del ojo",
      affirmed: ["chemical-eye-splash", "red-eye", "vision-loss"],
    },
    {
      note: "Fractura abierta de tibia, pie frío y pálido, no siente los dedos",
      affirmed: ["open-fracture", "cold-painful-limb", "neurovascular-compromise"],
    },
    {
      note: "me duele la rodilla izquierda desde hace 2 meses, sin golpe",
      affirmed: ["knee-pain"],
      denied: ["injury"],
    },
    {
      note: "Puñalada en tórax, disnea, enfisema subcutáneo",
      affirmed: ["stab", "dyspnea", "crepitus-skin"],
    },
    {
      note: "lo mordio el perro del vecino en la mano, herida superficial",
      affirmed: ["animal-bite", "superficial"],
    },
  ]);
});

describe("a Spanish note of mind, poison and allergy is read", () => {
  check([
    {
      note: "Mujer 19 años, ingesta de 30 comprimidos de paracetamol hace 2 horas con intención autolítica. Niega ideas suicidas actuales",
      affirmed: ["paracetamol-overdose", "suicide-attempt"],
      denied: ["suicidal-ideation"],
      age: [19, "years"],
    },
    {
      note: "se tomó 20 paracetamoles, quiere morirse",
      affirmed: ["paracetamol-overdose", "suicidal-ideation"],
    },
    {
      note: "tomó veneno para ratas en un intento de suicidio",
      affirmed: ["toxic-ingestion", "suicide-attempt"],
    },
    {
      note: "Crisis de ansiedad, hormigueo en manos, hiperventilando, niega ideación autolítica",
      affirmed: ["anxiety", "numbness"],
      denied: ["suicidal-ideation"],
    },
    {
      note: "oye voces que le ordenan hacer daño, agresivo con la familia, esquizofrenia en tratamiento",
      affirmed: ["psychosis", "violent-behaviour", "schizophrenia"],
    },
    {
      note: "Tras comer mariscos presenta ronchas, se le cierra la garganta y disnea. Alérgico a penicilina",
      affirmed: ["allergen-exposure", "urticaria", "tongue-or-throat-swelling", "dyspnea", "allergy-listed"],
      allergies: "listed",
    },
    {
      note: "NAMC. Exantema pruriginoso tras amoxicilina, sin edema labial, sin disnea",
      affirmed: ["no-known-allergies", "rash"],
      denied: ["face-swelling", "dyspnea"],
      allergies: "none",
    },
    {
      note: "Toda la familia con cefalea y mareo, brasero encendido en el cuarto",
      affirmed: ["carbon-monoxide", "dizziness"],
    },
    {
      note: "borracho, aliento etílico, dormido, responde a estímulos dolorosos",
      affirmed: ["alcohol-intoxication", "responds-to-pain"],
    },
  ]);
});

describe("whose finding it is, and when, is told apart in Spanish", () => {
  check([
    {
      note: "Mujer con sangrado por la vagina con coágulos, 8 semanas de embarazo",
      affirmed: ["vaginal-bleeding"],
      pregnant: "yes",
      weeks: 8,
    },
    { note: "mi hijo tiene fiebre y vomita todo", affirmed: ["fever", "persistent-vomiting"] },
    { note: "trae a su hija con tos y fiebre", affirmed: ["cough", "fever"] },
    {
      note: "hermana con varicela, niña con dolor abdominal",
      family: ["chickenpox"],
      affirmed: ["abdominal-pain"],
    },
    {
      note: "No dolor torácico ni disnea, pero sí mareo",
      affirmed: ["dizziness"],
      denied: ["chest-pain", "dyspnea"],
    },
    { note: "le dio un derrame hace 2 años, ahora se cayó", history: ["stroke"], affirmed: ["fall"] },
    { note: "Fiebre 38.5, tos", affirmed: ["fever", "cough"], vitals: { temperatureC: 38.5 } },
    {
      note: "Dolor torácico. No irradiado. Sin cortejo vegetativo.",
      affirmed: ["chest-pain"],
      denied: ["radiating", "sweating"],
    },
    { note: "Riesgo de caídas. Volver si aparece fiebre", conditional: ["fever"] },
    { note: "refiere la madre que no respira bien", affirmed: ["dyspnea"] },
    { note: "el niño no deja de vomitar según la abuela", affirmed: ["persistent-vomiting"], sex: "male" },
    {
      note: "dolor de rodilla, intervenido de prótesis de rodilla hace 10 días",
      affirmed: ["knee-pain", "recent-surgery"],
    },
    { note: "AP: MVC, sin ruidos. Dolor de oído", affirmed: ["ear-pain"] },
    {
      note: "Se descarta IAM. Dolor de pecho al mover el brazo",
      denied: ["myocardial-infarction"],
      affirmed: ["chest-pain"],
    },
    { note: "LES en tratamiento, no les da fiebre", affirmed: ["immunosuppressed"] },
    { note: "ya no tiene fiebre, sigue con tos", resolved: ["fever"], affirmed: ["cough"] },
  ]);
});

describe("a Spanish note of fever, sugar, skin and small things is read", () => {
  check([
    {
      note: "Paciente en quimioterapia, último ciclo hace 7 días, fiebre 38.3 y escalofríos. MEG, livideces. PA 85/50 FC 125 FR 28",
      affirmed: ["chemotherapy", "fever", "chills", "ill-appearing", "mottled"],
      vitals: { systolic: 85, heartRate: 125, respiratoryRate: 28 },
    },
    {
      note: "Diabético, azúcar alta, vómitos, respiración de Kussmaul, glucemia 480, cetonas 4,2",
      affirmed: ["diabetes", "high-glucose-reported", "vomiting", "kussmaul-breathing"],
      vitals: { glucoseMgDl: 480, ketonesMmolL: 4.2 },
    },
    {
      note: "DMID, dextro 42, sudoroso y confuso, se puso insulina y no comió",
      affirmed: ["diabetes", "sweating", "confusion", "insulin"],
      vitals: { glucoseMgDl: 42 },
    },
    {
      note: "BEG, COC, eupneica, normocoloreada, afebril. Odinofagia y tos seca de 2 días",
      affirmed: ["well-appearing", "alert", "sore-throat", "cough"],
      denied: ["fever"],
      onsetHours: 48,
    },
    {
      note: "Afebril, BEG. Acude para retirada de puntos",
      affirmed: ["suture-removal", "well-appearing"],
      denied: ["fever"],
    },
    {
      note: "viene por receta, se le acabó la medicación de la tensión",
      affirmed: ["prescription-request", "medication-refill"],
    },
    {
      note: "Pierna derecha roja, caliente y dolorosa, celulitis, fiebre en casa",
      affirmed: ["cellulitis", "fever-reported"],
    },
    {
      note: "gripa, mocos y dolor de garganta, nada de fiebre",
      affirmed: ["common-cold", "nasal-symptoms", "sore-throat"],
      denied: ["fever"],
    },
    {
      note: "Zumbido de oídos y presión alta, me duele la nuca. TA 190/100",
      affirmed: ["tinnitus", "hypertension-reported", "neck-pain"],
      vitals: { systolic: 190, diastolic: 100 },
    },
    {
      note: "dolor de muela con cachete hinchado",
      affirmed: ["toothache", "face-swelling"],
    },
    {
      note: "Fiebre (-), tos (+), disnea: no",
      affirmed: ["cough"],
      denied: ["fever", "dyspnea"],
    },
    {
      note: "Recomendaciones: acudir si fiebre, vómitos persistentes o sangrado",
      conditional: ["persistent-vomiting", "bleeding"],
    },
    {
      note: "Esguince de tobillo. Volver si presenta dolor intenso o dedos fríos",
      affirmed: ["sprain"],
      conditional: ["severe"],
    },
    {
      note: "En caso de fiebre o disnea consultar. Catarro de 3 días.",
      conditional: ["fever", "dyspnea"],
      affirmed: ["common-cold"],
    },
    {
      note: "AP: ictus en 2015 con hemiparesia izquierda residual. AF: padre diabético. Alergias: no conocidas. EA: disuria",
      history: ["stroke", "unilateral-weakness"],
      family: ["diabetes"],
      affirmed: ["dysuria"],
      allergies: "none",
    },
    {
      note: "no tolera nada vía oral, vomita todo lo que come desde antier",
      affirmed: ["persistent-vomiting"],
      onsetHours: 48,
    },
    {
      note: "dolr de caveza y calentura, tembladera con frio",
      affirmed: ["fever", "rigors"],
    },
    {
      note: "desmallo y conbulsion en la calle",
      affirmed: ["seizure"],
    },
    {
      note: "pt con chest pain y SOB. Hx de HTA. Niega fiebre",
      affirmed: ["chest-pain", "dyspnea"],
      denied: ["fever"],
      history: ["hypertension"],
    },
    {
      note: "ojo derecho rojo con lagañas, se le metió basurita al ojo trabajando",
      affirmed: ["red-eye", "eye-discharge", "foreign-body-eye"],
    },
    {
      note: "sangra por la nariz desde hace 1 hora, no se le para, toma clopidogrel",
      affirmed: ["epistaxis", "bleeding-uncontrolled", "antiplatelet"],
      onsetHours: 1,
    },
    {
      note: "HIV positivo sin tratamiento, tos y disnea progresiva de 3 semanas, SpO2 90% aire ambiente",
      affirmed: ["hiv", "cough", "dyspnea", "worsening"],
      vitals: { spo2: 90 },
      onsetHours: 504,
    },
    {
      note: "Consulta por debilidad generalizada y decaimiento. Niega dolor torácico, disnea, palpitaciones, fiebre ni síncope.",
      affirmed: ["general-weakness", "malaise"],
      denied: ["chest-pain", "dyspnea", "syncope", "palpitations", "fever"],
    },
    {
      note: "No refiere fiebre pero sí tos y dolor al respirar",
      affirmed: ["cough", "pleuritic-pain"],
      denied: ["fever"],
    },
  ]);
});

describe("a Spanish note says of whom and whether", () => {
  check([
    { note: "No se golpeó la cabeza, no se ha caído", denied: ["head-injury", "fall"] },
    { note: "No se dio en la cabeza", denied: ["head-injury"] },
    { note: "se golpeó la cabeza", affirmed: ["head-injury"] },
    { note: "No se queja de dolor torácico", denied: ["chest-pain"] },
    { note: "No sangrado, no pérdida de líquido", denied: ["bleeding", "waters-broken"] },
    { note: "bolitas en el tronco, no pican", denied: ["itching"] },
    { note: "Al padre le dio un infarto el mes pasado", family: ["myocardial-infarction"] },
    { note: "le dio un infarto el mes pasado", affirmed: ["myocardial-infarction"] },
    { note: "Hace 5 años TVP en la otra pierna", history: ["deep-vein-thrombosis"] },
    { note: "Hace 5 días TVP", affirmed: ["deep-vein-thrombosis"] },
    { note: "niega ictus previo", denied: ["stroke"] },
    { note: "test de embarazo (+)", affirmed: ["pregnant"], pregnant: "yes" },
    { note: "test de embarazo (-)", pregnant: "no" },
    { note: "sin saco gestacional, BHCG positiva", affirmed: ["pregnant"], pregnant: "yes" },
  ]);
});

describe("a Spanish note's signs are read for what they are", () => {
  check([
    { note: "empezó a sudar frío, está sudado", affirmed: ["sweating"] },
    {
      note: "lo encontró morado en la cuna, respiración boqueante",
      affirmed: ["cyanosis", "agonal-breathing"],
    },
    {
      note: "dolor brusco y desgarrador en el pecho",
      affirmed: ["chest-pain", "tearing", "sudden-onset"],
    },
    { note: "dolor en costado derecho al respirar hondo y al toser", affirmed: ["pleuritic-pain"] },
    { note: "dice cosas sin sentido", affirmed: ["confusion"] },
    {
      note: "Pecho derecho rojo, duro y caliente, está dando pecho",
      affirmed: ["breast-problem", "breastfeeding"],
    },
    { note: "ya decidió cómo y cuándo", affirmed: ["suicide-plan"] },
    { note: "Orina poco y oscuro", affirmed: ["few-wet-nappies"] },
    { note: "no orina desde ayer", affirmed: ["no-urine"] },
    { note: "paresia del brazo", affirmed: ["limb-weakness"] },
    { note: "la fiebre remitió", resolved: ["fever"] },
    { note: "la fiebre repitió", affirmed: ["fever"] },
    { note: "hipotensa, caderas dolorosas", affirmed: ["hypotension-reported", "hip-pain"] },
    { note: "va colocado", affirmed: ["drug-intoxication"] },
    { note: "humor expansivo, arcadas", affirmed: ["mania", "nausea"] },
    { note: "IC descompensada", affirmed: ["heart-failure"] },
    { note: "conjuntiva inyectada", affirmed: ["red-eye"] },
    { note: "torcedura de tobillo derecho", affirmed: ["sprain", "limb-injury"] },
    { note: "platica y se ríe con los amigos", affirmed: ["comfortable"] },
    { note: "madre primeriza muy preocupada", affirmed: ["parent-worried"] },
    { note: "AP: no, dolor torácico", affirmed: ["chest-pain"] },
  ]);

  it.each([
    ["sensación de arenilla en OD", "overdose"],
    ["le cayó mal la cena", "fall"],
    ["Ve igual que siempre", "baseline-confusion"],
    ["duele al respirar hondo", "deep-wound"],
    ["ojo morado", "cyanosis"],
    ["Orina poco", "no-urine"],
    ["las pupilas no responden a la luz", "unresponsive"],
    ["otalgia OD", "overdose"],
    ["lesión expansiva en arcada dentaria", "mania"],
    ["lesión expansiva en arcada dentaria", "nausea"],
    ["parecía tranquila", "general-weakness"],
    ["parecía perder el brazo", "limb-weakness"],
    ["lesión hipodensa en la figura", "hypotension-reported"],
    ["se abordó y se ha logrado", "miscarriage"],
    ["se ha colocado férula", "drug-intoxication"],
    ["dolores agudos", "general-weakness"],
    ["pocos recursos", "recurrent"],
    ["RR 1,20 (IC 95 % 1,07-1,34)", "heart-failure"],
    ["se solicita IC a cardiología", "heart-failure"],
    ["se ríe sola", "comfortable"],
  ] as const)("%j is no %s", (note, concept) => {
    const { mentions } = read({ ...blankNote("es"), text: note });
    expect(mentions.map((mention) => mention.concept)).not.toContain(concept);
  });
});
