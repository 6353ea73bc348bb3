import type { Lexicon } from "../lexicon.ts";
import { phrases } from "../phrases.ts";

export const labels = {
  heartRate: phrases(
    `FC, F.C., frecuencia cardíaca, frecuencia cardiaca, frec cardíaca, frec card, pulso, pulsaciones, latidos, latidos por minuto, pulsos, frecuencia del pulso, FCM, FC basal, frecuencia ventricular, ritmo cardíaco`,
  ),
  systolic: phrases(
    `TAS, PAS, tensión sistólica, presión sistólica, TA sistólica, PA sistólica, sistólica, T/A sistólica, máxima sistólica, presión arterial sistólica, tensión arterial sistólica`,
  ),
  diastolic: phrases(
    `TAD, PAD, tensión diastólica, presión diastólica, TA diastólica, PA diastólica, diastólica, presión arterial diastólica, tensión arterial diastólica`,
  ),
  bloodPressure: phrases(
    `TA, PA, T/A, P/A, T.A., P.A., tensión, tensión arterial, presión arterial, presión, PANI, tensiones, TA basal, presiones, TA brazo derecho, TA brazo izquierdo, PNI, TANI, TA inicial, PA inicial, tensión de, presión de, tens art, cifras tensionales de, cifras de TA, cifras de tensión de, cifras de, presion arterial`,
  ),
  respiratoryRate: phrases(
    `FR, F.R., frecuencia respiratoria, frec respiratoria, frec resp, respiraciones, respiraciones por minuto, FRESP, FResp`,
  ),
  spo2: phrases(
    `SatO2, Sat O2, SatO2 basal, SpO2, Sp O2, saturación, saturación de oxígeno, saturación O2, saturando, saturando al, satura, satura al, sat, SAT, Sat. O2, saturaciones, saturación basal, SO2, STO2, saturometría, pulsioximetría, oximetría, Sat basal, SatHb, oximetría de pulso, saturación arterial, SAO2, SaO2, saturacion, saturan, desatura, desatura a, desaturando, desaturación, desatura hasta, pulsioxímetro, oxímetro, saturado`,
  ),
  temperature: phrases(
    `Tª, T, Tº, T°, temp, temperatura, temperatura axilar, temperatura máxima, Tª máxima, Tª axilar, Tª rectal, temperatura rectal, temperatura ótica, Tª ótica, Temp axilar, temperatura de, fiebre de hasta, fiebre hasta, fiebre máxima de, fiebre máxima, pico febril de, picos febriles de, T ax, Tax, T ax., febril a, fiebre termometrada de, fiebre cuantificada en, fiebre cuantificada de, temperatura corporal, Tmáx, T máx, temp de`,
  ),
  glucose: phrases(
    `glucemia, glicemia, glucosa, glucemia capilar, glicemia capilar, BMT, BM test, BM, BMtest, dextro, dextrostix, destrostix, HGT, DTX, DXT, glucometría, hemoglucotest, glucotest, glucómetro, azúcar, el azúcar, azúcar en sangre, glucosa capilar, GC, glucosa en sangre, glicemia venosa, glucemia basal, glucemia venosa, hemoglucotés, glicemias, glucemias, glucostix, azúcar capilar, dextrostick, dextrotest, GLUC, glucometria`,
  ),
  gcs: phrases(
    `Glasgow, GCS, escala de Glasgow, escala de coma de Glasgow, escala Glasgow, Glasgow de, SCG, puntuación de Glasgow, GSC`,
  ),
  capillaryRefillS: phrases(
    `relleno capilar, llenado capilar, TRC, RC, TLLC, LLC, tiempo de relleno capilar, tiempo de llenado capilar, llene capilar, LLCAP, tiempo de recapilarización, repleción capilar, TLC capilar, relleno capilar de, llenado capilar de`,
  ),
  pain: phrases(
    `EVA, EVN, ENA, EVA:, escala de dolor, escala visual analógica, escala numérica, escala EVA, dolor, intensidad, intensidad de, intensidad del dolor, escala analógica, EVA de, EVERA, escala verbal numérica, FLACC, Wong Baker, PAINAD, EVAD, puntuación de dolor, nivel de dolor, EAV`,
  ),
  weightKg: phrases(`peso, pesa, peso actual, peso corporal, peso aproximado, peso de, peso estimado`),
  ketones: phrases(
    `cetonas, cetonemia, cuerpos cetónicos, cetonas capilares, cetonemia capilar, betahidroxibutirato, cetonas en sangre, beta hidroxibutirato, CC sangre`,
  ),
  age: phrases(
    `edad, {|mi|su} {hijo|hija} de, edad de, edad:, paciente de, paciente con edad de, edad actual, de edad`,
  ),
  onset: phrases(
    `hace, desde hace, desde hace unas, desde hace unos, desde hace unos, desde hace aproximadamente, desde hace como, desde hace más de, desde hace casi, hace unas, hace unos, hace como, hace aproximadamente, hace más de, hace menos de, hace casi, hace aprox, lleva, llevo, llevan, lleva unos, lleva unas, lleva con, evolución, de evolución, tiempo de evolución, de evolucion, evolución de, inicio hace, inició hace, empezó hace, comenzó hace, comienza hace, desde, desde aprox, T evolución, TE, T.E., tiempo de enfermedad, cuadro de, historia de, clínica de, en las últimas, en los últimos, durante, de duración, de inicio hace, con un, con una, últimas, últimos, a lo largo de, por espacio de, de unos, de unas, de aproximadamente, de más de, con cuadro de, cuadro clínico de, evolución aproximada de, duró, dura, duración, duración de, de una duración de, por unos, aproximadamente, dentro de las`,
  ),
  gestation: phrases(
    `gestación, gestacion, gestante, embarazo, embarazada, EG, edad gestacional, SG, SDG, sem gest, cursando embarazo, EG:, gestacional, gestacionales, embarazos, primigesta, multigesta, secundigesta, primigestante, preñada, grávida`,
  ),
  postpartum: phrases(
    `puérpera, puerperio, posparto, postparto, parto hace, parió hace, cesárea hace, dio a luz hace, ha dado a luz hace, di a luz hace, tuvo un parto hace, tuvo al bebé hace, tras el parto, después del parto, post parto, post cesárea, postcesárea, post cesárea, de cesárea, se alivió hace, después de dar a luz`,
  ),
} satisfies Lexicon["labels"];

export const oxygen = {
  air: phrases(
    `aire ambiente, aire ambiental, basal, AA, al aire ambiente, respirando aire ambiente, sin oxígeno, sin O2, FiO2 21%, FiO2 0.21, FiO2 21, a aire, aire amb, a aire ambiente, sin aporte de oxígeno, sin oxígeno suplementario, sin oxigenoterapia, sin aporte de O2, sin O2 suplementario, respirando aire, a/a`,
  ),
  oxygen: phrases(
    `con O2, con oxígeno, gafas nasales, GN, GGNN, puntas nasales, cánula nasal, cánula binasal, bigotera, naricera, mascarilla, mascarilla reservorio, mascarilla con reservorio, Ventimask, VMK, VM al, VMNI, VNI, CNAF, alto flujo, oxigenoterapia, FiO2, con oxígeno a, con gafas nasales, con mascarilla, mascarilla de no reinhalación, O2 a, oxígeno a, oxígeno a 2 litros, LPM O2, reservorio a, BiPAP, BIPAP, lentillas nasales, catéter nasal, cánulas nasales, máscara de Venturi, máscara, OAF, cánula de alto flujo, mascarilla simple, oxígeno por {cánula|mascarilla|gafas|puntas|naricera}, O2 por {cánula|mascarilla|gafas|puntas|naricera}, oxígeno suplementario, O2 suplementario, mascarilla facial`,
  ),
} satisfies Lexicon["oxygen"];

export const consciousness = {
  A: phrases(
    `AVDI A, AVDI: A, AVDI alerta, AVDI: alerta, escala AVDI A, AVPU A, ACVPU A, AVPU: A, ACVPU: A, estado de conciencia: alerta, estado neurológico: alerta, conciencia: alerta, AVDN A, AVDN: A`,
  ),
  C: phrases(
    `ACVPU C, ACVPU: C, conciencia: confuso, conciencia: confusa, estado de conciencia: confuso, estado de conciencia: confusa`,
  ),
  V: phrases(
    `AVDI V, AVDI: V, AVDI verbal, AVPU V, AVPU: V, ACVPU V, ACVPU: V, AVDN V, AVDN: V, conciencia: responde a la voz`,
  ),
  P: phrases(`AVDI D, AVDI: D, AVDI dolor, AVDI: dolor, AVPU P, AVPU: P, ACVPU P, ACVPU: P, AVDN D, AVDN: D`),
  U: phrases(
    `AVDI I, AVDI: I, AVDI inconsciente, AVDI: inconsciente, AVPU U, AVPU: U, ACVPU U, ACVPU: U, AVDN N, AVDN: N, estado de conciencia: inconsciente, conciencia: inconsciente`,
  ),
} satisfies Lexicon["consciousness"];

export const sexes = {
  female: phrases(
    `mujer, femenina, femenino, sexo femenino, niña, señora, muchacha, joven mujer, anciana, embarazada, gestante, puérpera, primigesta, multigesta, fem, viejita, abuelita, doña, adolescente femenina, adolescente mujer, lactante femenina, lactante femenino, lactante mujer, escolar femenina, sexo mujer, sexo: F, sexo: femenino, nena, beba, chamaca, usuaria, recién nacida, bebita, preescolar femenina, femenil, RN mujer, RN femenino, ama de casa, secundigesta`,
  ),
  male: phrases(
    `varón, hombre, H, masculino, sexo masculino, niño, señor, muchacho, anciano, caballero, masc, V, viejito, abuelito, adolescente varón, adolescente masculino, lactante varón, lactante masculino, escolar masculino, escolar varón, sexo: masculino, nene, bebe varón, chamaco, usuario, recién nacido varón, RN varón, RN masculino, varon, preescolar masculino, sexo varón, nenito`,
  ),
} satisfies Lexicon["sexes"];

export const ageUnits = {
  years: phrases(
    `años, año, a, añitos, años de edad, a de edad, anios, añs, año de edad, añito, años cumplidos`,
  ),
  months: phrases(
    `meses, mes, m, meses de nacido, meses de nacida, meses de edad, mes de edad, meses de vida, mes de vida, mesecitos`,
  ),
  weeks: phrases(`semanas de vida, semanas, semana, sem, semanas de edad, semana de vida, sem de vida`),
  days: phrases(
    `días de vida, días, día, d, días de edad, día de vida, ddv, d de vida, dias de nacido, días de nacido, días de nacida, DDV`,
  ),
} satisfies Lexicon["ageUnits"];

export const ageWords: Lexicon["ageWords"] = [
  ...Array.from({ length: 28 }, (_, day) => ({
    term: `RN {|de} ${day + 1} {días|d|día}`,
    amount: day + 1,
    unit: "days" as const,
  })),
  ...Array.from({ length: 24 }, (_, month) => ({
    term: `{{bebé|bebe|bebito|bebita|beba|lactante|guagua}|{bebé|bebe|bebito|bebita|beba|nene|nena|niño|niña|lactante|guagua} de} ${month + 1} {meses|mes|m}`,
    amount: month + 1,
    unit: "months" as const,
  })),
  ...Array.from({ length: 12 }, (_, week) => ({
    term: `{bebé|bebe|bebito|bebita|beba|nene|nena|niño|niña|lactante|guagua} de ${week + 1} {semanas|semana|sem}`,
    amount: week + 1,
    unit: "weeks" as const,
  })),
  ...Array.from({ length: 28 }, (_, day) => ({
    term: `{bebé|bebe|bebito|bebita|beba|nene|nena|niño|niña|lactante|guagua} de ${day + 1} {días|día|d}`,
    amount: day + 1,
    unit: "days" as const,
  })),
  ...phrases(
    `{bebé|bebe|bebito|bebita|nene|nena|niño|niña|lactante} {|de} {año y medio|1 año y medio|un año y medio}`,
  ).map((term) => ({ term, amount: 18, unit: "months" as const })),
  ...phrases(
    `recién nacido, recién nacida, RN {de|con|a término|varón|mujer}, neonato, neonata, RNT, RNAT, RNPT, recien nasido, recién nacido a término, recién nacido varón, RN varón, RN mujer, RN femenino, RN masculino`,
  ).map((term) => ({ term, amount: 7, unit: "days" as const })),
  ...phrases(
    `lactante menor, lactante pequeño, lactante, lactante mayor, bebé de, bebé con, bebita, bebito, beba, lactante varón, lactante mujer, lactante femenino, lactante femenina, lactante masculino, guagua, lactantito, bebe varón`,
  ).map((term) => ({ term, amount: 6, unit: "months" as const })),
  ...phrases(`preescolar, párvulo, preescolar masculino, preescolar femenina`).map((term) => ({
    term,
    amount: 4,
    unit: "years" as const,
  })),
  ...phrases(`escolar, escolar masculino, escolar femenina, escolar varón`).map((term) => ({
    term,
    amount: 8,
    unit: "years" as const,
  })),
  ...phrases(
    `adolescente, adolescente varón, adolescente femenina, adolescente mujer, adolescente masculino`,
  ).map((term) => ({
    term,
    amount: 15,
    unit: "years" as const,
  })),
  ...phrases(`anciano, anciana, viejito, viejita, octogenario, octogenaria`).map((term) => ({
    term,
    amount: 80,
    unit: "years" as const,
  })),
  ...phrases(`nonagenario, nonagenaria`).map((term) => ({ term, amount: 92, unit: "years" as const })),
];

export const durations = {
  minutes: phrases(`minutos, minuto, min, mins, minutitos`),
  hours: phrases(`horas, hora, h, hs, hrs, hr, horitas, hras, hora y media`),
  days: phrases(`días, día, d, dias, noches`),
  weeks: phrases(`semanas, semana, sem, sems, SDG`),
  months: phrases(`meses, mes`),
  years: phrases(`años, año, a, anios, añitos`),
} satisfies Lexicon["durations"];

// Eleven is left out: English notes say "once".
const numberWords = `cero un/una/uno dos tres cuatro cinco seis siete ocho nueve diez - doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta`;

export const numbers: Lexicon["numbers"] = [
  ...numberWords
    .split(" ")
    .flatMap((words, value) => words.split("/").map((term) => ({ term, value })))
    .filter(({ term }) => term !== "-"),
  { term: "media", value: 0.5 },
  { term: "medio", value: 0.5 },
  { term: "un par de", value: 2 },
  { term: "cuarenta", value: 40 },
  { term: "cuarenta y cinco", value: 45 },
  { term: "cuarenta y ocho", value: 48 },
  { term: "cincuenta", value: 50 },
  { term: "sesenta", value: 60 },
  { term: "setenta", value: 70 },
  { term: "setenta y dos", value: 72 },
  { term: "ochenta", value: 80 },
  { term: "noventa", value: 90 },
];

export const onsetWords: Lexicon["onsetWords"] = [
  ...since(
    0.25,
    `ahora mismo, en este momento, ahorita, hace un momento, hace un momentito, hace un ratito, hace minutos, hace unos minutos, hace escasos minutos, en estos momentos, hace instantes`,
  ),
  ...since(1, `hace un rato, desde hace un rato, desde hace rato, hace rato, hace poco rato, recién ahora`),
  ...since(
    4,
    `esta tarde, desde esta tarde, después de comer hoy, hoy por la tarde, hoy en la tarde, hace unas horas, hace pocas horas, desde hace unas horas, desde hace horas, hace varias horas, desde el mediodía, este mediodía, hoy al mediodía, desde mediodía`,
  ),
  ...since(
    6,
    `hoy, desde hoy, esta mañana, desde esta mañana, hoy por la mañana, en la mañana de hoy, hoy en la mañana, hoy temprano, desde la mañana, esta mañana temprano, en el día de hoy, hoy día, desde la mañanita, al levantarse hoy, hoy al despertar, desde que despertó, desde que se levantó`,
  ),
  ...since(
    9,
    `esta madrugada, desde esta madrugada, desde la madrugada, de madrugada hoy, en la madrugada, esta noche, desde esta noche, hoy de madrugada`,
  ),
  ...since(
    12,
    `anoche, desde anoche, ayer noche, ayer por la noche, desde ayer por la noche, ayer en la noche, desde ayer en la noche, desde ayer noche`,
  ),
  ...since(
    18,
    `ayer por la tarde, ayer tarde, desde ayer por la tarde, desde ayer tarde, ayer en la tarde, desde ayer en la tarde`,
  ),
  ...since(
    24,
    `ayer, desde ayer, ayer por la mañana, desde ayer por la mañana, el día de ayer, en el día de ayer, desde el día anterior, el día anterior, la noche anterior, ayer al mediodía`,
  ),
  ...since(
    48,
    `anteayer, desde anteayer, antier, desde antier, antes de ayer, desde antes de ayer, antes de anoche, anteanoche, antenoche, desde antenoche`,
  ),
  ...since(
    72,
    `desde el fin de semana, el fin de semana, este fin de semana, desde hace unos días, hace unos días, unos días, desde hace algunos días, hace algunos días, desde hace días, hace días, desde hace varios días, hace varios días, hace pocos días, hace escasos días, varios días, desde hace pocos días`,
  ),
  ...since(168, `la semana pasada, desde la semana pasada, hace una semanita, esta semana`),
  ...since(
    504,
    `desde hace semanas, hace semanas, hace varias semanas, desde hace varias semanas, hace unas semanas, desde hace unas semanas`,
  ),
  ...since(730, `el mes pasado, desde el mes pasado`),
  ...since(
    2190,
    `desde hace meses, hace meses, desde hace varios meses, hace varios meses, hace unos meses, desde hace unos meses, desde hace tiempo`,
  ),
  ...since(
    8766,
    `desde el año pasado, desde hace años, desde hace varios años, desde hace muchos años, desde hace mucho tiempo`,
  ),
];

function since(hours: number, terms: string): Lexicon["onsetWords"] {
  return phrases(terms).map((term) => ({ term, hours }));
}

export const elsewhere: Lexicon["elsewhere"] = phrases(
  `en {casa|su casa|domicilio|su domicilio|el domicilio|el colegio|la guardería|la escuela}, domiciliaria, anoche, ayer, esta madrugada, temperatura máxima, Tª máxima, Tmáx, T máx, fiebre de hasta, fiebre hasta, fiebre máxima, fiebre máxima de, pico febril de, picos febriles de, fiebre termometrada de, fiebre cuantificada en, fiebre cuantificada de`,
);

export const thermometers: Lexicon["thermometers"] = phrases(
  `rectal, axilar, ótica, timpánica, oral, bucal, frontal`,
);

export const otherFluids: Lexicon["otherFluids"] = phrases(
  `LCR, líquido cefalorraquídeo, punción lumbar, líquido {pleural|ascítico|sinovial}`,
);
