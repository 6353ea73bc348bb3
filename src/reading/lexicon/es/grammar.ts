import type { Lexicon } from "../lexicon.ts";
import { list } from "./list.ts";

const relatives = `madre|padre|mamá|papá|hija|hijo|hijos|hijas|hermana|hermano|hermanos|esposa|esposo|marido|pareja|abuela|abuelo|familiar|familiares|familia|padres|cuidadora|cuidador|vecina|vecino|acompañante|acompañantes|nieta|nieto|sobrina|sobrino|nuera|yerno|novia|novio|compañero|compañera|compañeros|suegra|profesora|profesor|maestra|maestro|conviviente|testigos|policía`;
const bareRelatives =
  "madre, padre, mamá, papá, hija, hijo, hijos, hermana, hermano, esposa, esposo, marido, pareja, abuela, abuelo, familiar, familiares, padres, cuidadora, cuidador, vecina, vecino, sobrina, sobrino, nieta, nieto, compañera, compañero";
const kin = `padre|madre|hermano|hermana|hermanos|tío|tía|padres|primo|prima|papá|mamá`;

/** Denials that plainly govern a whole list: "niega fiebre, tos y disnea". The others end at a comma. */
export const strongDenials = list(
  `niega, niegan, negó, niego, negando, niega {el|la|} paciente, niega {presentar|tener|haber presentado|haber tenido|referir|antecedentes de|antecedente de|historia de|episodios de|síntomas de|clínica de|sensación de}, no {refiere|refieren|ha presentado|ha tenido|manifiesta|reporta|menciona} {|el paciente|la paciente}, sin {datos de|signos de|evidencia de|síntomas de|clínica de|antecedentes de|presencia de}, en ausencia de, negativo para, negativa para, : no`,
);

export const cues = {
  denied: {
    before: [
      ...strongDenials,
      ...list(`afebril, afebriles, apirétic{o|a}, eutérmic{o|a}, eupneic{o|a}, acianótic{o|a}, anictéric{o|a}, afebril {al tacto|en todo momento|en domicilio|actualmente}, no, negaba, no {presenta|presentan|presentó|tiene|tienen|tengo|tuvo|hay|hubo|ha habido|asocia|asociado|asociada|impresiona de|se observa|se observan|se objetiva|se objetivan|se aprecia|se aprecian|se evidencia|se evidencian|se palpa|se palpan|se ausculta|se auscultan|se ve|se ven|muestra|relata|comenta|siente|nota|noto|siento|impresiona|cuenta|existe|existen|dice|aqueja|acompañado de|acompañada de|signos de|síntomas de|clínica de|datos de|se acompaña de|se asocia a|antecedentes de|historia de|evidencia de|ha referido|consta|constan|ha notado|aparecen|aparece|sufrió|ha sufrido|precedido de|presentaba|refería|tenía|padece|toma|consume|usa|ha tomado|recibe|han notado|sufre},
      sin, sin {referir|presentar|asociar|antecedente de|otra|otros|otras|otro|haber presentado|haber tenido|que refiera|apreciarse|evidenciar|evidencia|objetivar|sensación de|llegar a|acompañarse de|síntoma de|síntomas como|manifestar|nada de|tener|signos ni síntomas de|episodios de|historia de|clínica}, tampoco, tampoco {refiere|presenta|tiene|ha tenido|hay|ha presentado}, ni, ni {tampoco|refiere|tiene|presenta|ha tenido}, ningún, ninguna, ninguno, ausencia de, ausencia, ausencias de, descarta, descartan, descartó, se descarta, se ha descartado, se descartan, nunca, nunca {ha tenido|tuvo|ha presentado|ha padecido}, jamás, jamás {ha tenido|tuvo}, negativo para, negativa para, negativos para, libre de, exent{o|a} de, carece de, nada de, en ausencia de, neg para, no ha, no he, nunca ha, sin que presente, negativo a, no claro, no clara, no claros, sin clara, sin claro, sin claros, excluye, excluido, excluida, no es, no son, no era, no está, no se, sin aparente, no aparente, no franco, no franca`),
    ],
    after: list(
      `negativo, negativa, negativos, negativas, ausente, ausentes, negad{o|a}, negados, negadas, (-), : no, : niega, : negativo, : negativa, : ausente, : neg, : (-), = no, descartad{o|a}, descartados, : -, : 0, (no), neg`,
    ),
  },
  history: {
    before: list(
      `antecedente de, antecedentes de, antecedentes, con antecedentes de, con antecedente de, antec de, antec, ant de, AP de, APP de, antecedentes personales de, antecedente personal de, antecedente patológico de, historia de, historia previa de, hx de, h/o, operad{o|a} de, intervenid{o|a} de, intervenid{o|a} quirúrgicamente de, IQ de, IQ:, ingreso previo por, ingresos previos por, ingresó por, ingreso por, ingresado hace un año por, ya tuvo, {había|ha} tenido anteriormente, en el pasado, exbebedor de, secuelas de, secuela de, tuvo de {niño|niña|pequeño|pequeña|joven}, en la infancia, de niño tuvo, hace {años|muchos años|varios años|mucho tiempo|tiempo|meses} {tuvo|presentó|sufrió|le dio|padeció|le operaron de|lo operaron de|la operaron de|fue operado de|fue operada de|hizo}, previamente diagnosticad{o|a} de, episodio previo de, episodios previos de, episodios anteriores de, cuadro previo de, cuadros previos de, tras ingreso por, antecedente quirúrgico de, antecedentes quirúrgicos de, antecedentes médicos de, antecedentes médicos, antecedentes patológicos de, antecedentes de importancia, alta hace un mes por, alta por, dad{o|a} de alta por, ingresad{o|a} en {2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024} por, antigu{o|a}, antcedentes de, antecedntes de, anteceentes de, con historia de`,
    ),
    after: list(
      `previ{o|a}, previos, previas, en el pasado, hace {años|muchos años|varios años|mucho tiempo|tiempo atrás}, hace {2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|32|35|40|45|50} {años|a}, hace {un año|1 año|dos años|tres años|cuatro años|cinco años|seis años|siete años|ocho años|nueve años|diez años|doce años|quince años|veinte años|treinta años|unos años|algunos años|más de un año|más de 10 años|más de 20 años|bastantes años|unos 10 años|unos 5 años|año y medio}, el año pasado, cuando era {niño|niña|pequeño|pequeña|joven}, en la infancia, en la niñez, en la juventud, antigu{o|a}, antiguos, antiguas, años atrás, años antes, en su juventud, en la adolescencia, en embarazos anteriores, en embarazo anterior, residual, residuales, antaño, resuelt{o|a} hace años, secuelar`,
    ),
  },
  family: {
    before: list(
      `antecedentes familiares de, antecedente familiar de, antecedentes familiares, AF de, AHF de, historia familiar de, carga familiar de, herencia familiar de, familiar con, familiares con, familiar con antecedente de, familiar que, familiar fallecido por, {${kin}} con, {${kin}} {fallecido por|fallecida por|fallecido de|fallecida de|murió de|murió por|muerto por|falleció por|falleció de|tuvo|tiene|padece|padeció|con antecedente de|con antecedentes de|sufrió|con cáncer de|enfermo de|enferma de|que tuvo|que tiene|que murió de|diagnosticado de|diagnosticada de|ha tenido|están con|está con|presentan|vivo con|viva con|finado por|finada por}, {su|un|una} {${kin}|abuelo|abuela|abuelos} {con|tiene|tuvo|padece|murió de|falleció de|está con|también tiene|también con|está igual con}, contacto con {persona con|paciente con|familiar con|caso de|alguien con|un caso de}, convivientes con, conviviente con, compañeros con, compañero con, {compañero|compañeros} {de clase|de trabajo|de colegio} con, contacto con {personas|pacientes|gente|alguien|niños|niño|persona|paciente|otros} con, su {mujer|pareja|marido|esposa|esposo} con, en casa todos con, amigo con, amiga con, casos de`,
    ),
    after: list(
      `en {la|su} {familia|madre|hermana|abuela|mamá}, en {el|su} {padre|hermano|abuelo|papá|marido|esposo}, en familiares, en familia, en sus {padres|hermanos|abuelos|hermanas|tíos}, en {hermanos|padres|hermano|hermana|padre|madre|abuelos|abuelo|abuela}, paterno, materno, por parte de {padre|madre}, (madre), (padre), (abuelo), (hermano), de su {padre|madre|hermano}`,
    ),
  },
  conditional: {
    before: list(
      `si {el|la|su|} {paciente|niño|niña|bebé|hijo|hija} {|presenta|tiene|inicia|empeora|vuelve|vomita|convulsiona|no}, en caso de, en caso de que, en caso que, en el caso de, si {presenta|presentara|presentase|aparece|aparecen|apareciera|tiene|tuviera|hay|empeora|empeora el|empeoran|nota|notara|vuelve|vuelve a|vuelve a tener|persiste|persisten|persistiera|aumenta|hubiera|hubiese|desarrolla|inicia|le da|le dan|le vuelve|llegara a|sale|siente|surge|surgen|observa|ve|no cede|no mejora|reaparece|repite|se repite|sangra|vomita|convulsiona|se pone|sube|continúa|continúan|deja de|no tolera|se presenta|se presentan|existiera|existe|comienza con|comienza|empieza con|empieza|llega a|fuese a|signos de}, {acudir|volver|consultar|reconsultar|regresar|vuelva|acuda|regrese|venir|venga|reevaluar|reconsulte|consulte|retornar|retorne|avisar|avise|llamar|llame|traer|traerlo|traerla|acudirá|volverá|acudir a urgencias|volver a urgencias|regresar a urgencias|acudir de inmediato|acuda a urgencias|acudir nuevamente} {|inmediatamente|de nuevo|nuevamente|al hospital|a urgencias} {si|en caso de} {|presenta|presentara|aparece|aparecen|tiene|tuviera|hay|nota|persiste|persisten|empeora|vuelve|presentan|aumenta|siente|fuera|hubiera|vuelve a}, signos de alarma:, signos de alarma, datos de alarma, síntomas de alarma, criterios de reconsulta, signos de alarma como, se explican signos de alarma, se dan signos de alarma, se explican datos de alarma, vigilar, vigilar aparición de, vigilar si, vigile, estar atento a, atentos a, pendiente de aparición de, por si, para prevenir, prevención de, para evitar, evitar, ante la aparición de, ante aparición de, profilaxis de, riesgo de, con riesgo de, por riesgo de, a riesgo de, alto riesgo de, si precisa por, si precisa, si dolor, si fiebre, si vómitos, temor a, teme, miedo a, miedo de, por miedo a, cuando tenga, cuando presente, medidas preventivas de, cribado de, despistaje de, screening de`,
    ),
    after: list(`si precisa`),
  },
  suspected: {
    before: list(
      `sospecha de, sospecha clínica de, sospecha diagnóstica de, sospechoso de, sospechosa de, se sospecha, sospecho, sospechamos, probable, probables, posible, posibles, posiblemente, probablemente, impresiona de, impresiona, impresión diagnóstica de, ID de, compatible con, cuadro compatible con, sugestivo de, sugestiva de, sugerente de, sugiere, a descartar, d/c, descartar, para descartar, dx presuntivo, diagnóstico presuntivo de, orientación diagnóstica de, orientado como, parece, parece que, podría ser, puede ser, pudiera ser, podría tener, pb, prob, ¿, ?, valorar, a valorar, duda de, dudoso, dudosa, dudosos, duda diagnóstica de, no se descarta, no descarta, no se puede descartar, no puede descartarse, no descartable, no se descarta la posibilidad de, JC de, juicio clínico de, aparente, aparentes, al parecer, aparentemente, quizás, quizá, tal vez, probable cuadro de, DP de, IDx, DDx, a/d, diagnóstico diferencial con, cuadro sugestivo de, cuadro sugerente de, presunto, presunta, susp, sosp, sosp de, ¿posible, cree que, cree tener, sospecha que, vs`,
    ),
    after: list(
      `?, a descartar, en estudio, probable, posible, por confirmar, a filiar, sin confirmar, dudos{o|a}, como sospecha, (?), a estudio, versus`,
    ),
  },
  resolved: {
    before: list(
      `ya no {tiene|presenta|refiere|hay|siente|nota|le da|le dan|ha tenido|ha vuelto a tener}, dejó de, ha dejado de, dejó de tener, cesó {el|la}, cesaron {los|las}, desapareció {el|la}, desaparecieron {los|las}, ha desaparecido {el|la}, cedió {el|la}, cedieron {los|las}, se le {pasó|quitó|fue} {el|la}, se me {pasó|quitó} {el|la}, remitió {el|la}, resolución de, resolución del, recuperad{o|a} de, actualmente sin, ya sin, ahora sin, en este momento sin, remisión de, resuelto el, resuelta la, superad{o|a}, a su llegada sin, a la llegada sin, desaparición de, desaparición del, cese de, cese del, en el momento actual sin, ahora mismo sin, al momento sin, mejoró de, se recuperó de, curad{o|a} de, recuperación de`,
    ),
    after: list(
      `resuelt{o|a}, resueltos, resueltas, autolimitad{o|a}, autolimitados, autolimitadas, cedió, cedieron, ha cedido, han cedido, ya cedido, que cedió, que cedieron, ya ha cedido, remitió, remitieron, ha remitido, que remitió, que remitieron, ya pasó, ya le pasó, ya se le pasó, ya se me pasó, se le pasó, se me pasó, ya se le quitó, se le quitó, se me quitó, ya desapareció, desapareció, desaparecieron, ha desaparecido, han desaparecido, que desapareció, ya no tiene, ya no presenta, ya no lo tiene, ya no la tiene, ya recuperad{o|a}, con recuperación completa, ya está bien, en remisión, que ya no tiene, actualmente asintomátic{o|a}, ahora asintomátic{o|a}, asintomátic{o|a} {actualmente|ahora|en este momento|a su llegada|al llegar|en el momento actual|a la llegada|en urgencias}, que se resolvió, se resolvió, que resolvió, cesó, ha cesado, cesaron, ya resuelt{o|a}, que ha cedido, ha mejorado completamente, que se le quitó, que se le pasó, ya curad{o|a}, ya superad{o|a}, ya mejoró del todo, transitori{o|a} ya resuelt{o|a}, recuperad{o|a} completamente, se recuperó, que recuperó, con resolución completa, con resolución espontánea, ya no le molesta`,
    ),
  },
  affirmed: list(
    `paciente, pcte, px, el paciente, la paciente, niño, niña, TA, PA, T/A, FC, FR, SatO2, SpO2, saturación, Glasgow, GCS, EVA, BEG, MEG, REG, COC, consciente, normocoloread{o|a}, normohidratad{o|a}, normoperfundid{o|a}, exploración, buen estado general, mal estado general, pero, pero {sí|sí presenta|sí tiene|sí refiere|refiere|con|presenta|tiene|ahora|hoy|desde|ha|dice|se|le}, aunque, aunque {sí|refiere|presenta|con|tiene}, sin embargo, no obstante, refiere, refieren, refirió, refiere que, sí refiere, sí que, presenta, presentan, presentó, presentando, presentaba, ha presentado, acude por, acude con, acude a urgencias por, acude al servicio por, acude, consulta por, consulta, consultan por, consultó por, viene por, viene con, vienen por, ingresa por, ingresa con, ingresó por presentar, trae por, lo traen por, la traen por, lo trae por, la trae por, traído por presentar, traída por presentar, traído por cuadro, llega con, llega por, inicia, inició, inicia con, comienza con, comenzó con, empieza con, empezó con, cursa con, cursando con, se queja de, quejándose de, aqueja, manifiesta, manifestó, se añade, se agrega, se le agrega, agregándose, asocia, asociado a, asociada a, asociando, asociados a, con aparición de, aparece, aparición de, aparecieron, apareció, ahora, ahora con, ahora presenta, ahora tiene, actualmente presenta, actualmente con, actualmente refiere, hoy, hoy presenta, hoy con, hoy refiere, hoy acude por, en cambio, solo refiere, solamente refiere, únicamente refiere, sólo, únicamente, destaca, destacando, llama la atención, se objetiva, se observa, se aprecia, se evidencia, se palpa, con exploración de, y con, y además, además, además de, añade, por lo que acude, por lo que consulta, motivo por el que, motivo por el cual, motivo por lo que, tiene, tengo, tienen, tuvo, motiva la consulta, motivo de consulta, confirma, positivo para, positiva para, (+), : sí, : positivo, : positiva, : presente, : (+), excepto, salvo, a excepción de, esta vez, este episodio, en esta ocasión, hasta que, luego, posteriormente, desde hace, desde ayer, desde anoche, desde esta mañana, desde hoy, hace, hace un rato, debuta con, padece, sufre, sufrió, padece de, ha tenido, ha sufrido`,
  ),
  neutral: list(
    `no solo, no sólo, no solamente, no únicamente, no deja de, no para de, no ha dejado de, no ha parado de, no sabe si, no sé si, no está {claro|segura|seguro} si, no está {claro|segura|seguro}, no puede más, no aguanta, no aguanto, no más que, no obstante, no tanto, no siempre, no todo, no todos, no muy, no mucho más, no hay cambios, sin cambios, sin variación, sin respuesta, sin éxito, sin resultado, no ha tomado nada, no ha hecho nada, no ha consultado, no toma nada, no ha tomado medicación, no toma medicación, no ha acudido, sin consultar, sin acudir, no da tiempo, sin causa aparente, sin motivo aparente, sin causa, sin motivo, sin razón aparente, sin desencadenante, sin desencadenante aparente, sin desencadenante claro, sin claro desencadenante, sin causa desencadenante, sin esfuerzo, sin foco claro, sin foco aparente, sin foco, sin duda, no hace falta, no quiere, no quiere ir al médico, no acude a, no sabía, no sabe, no sabe decir, no precisa, no precisa cuándo, no es la primera vez, no había tenido nunca antes, nunca antes, nunca antes había tenido, nunca había tenido, como nunca, como nunca antes, nunca había sentido, nunca ha estado, no conocid{o|a}, no conocidos, no conocidas, no conocido previamente, no filiad{o|a}, no diagnosticad{o|a}, no controlad{o|a}, no tratad{o|a}, sin tratar, sin tratamiento, sin diagnosticar, no cuantificad{o|a}, no termometrad{o|a}, no productiva, no pulsátil, no complicad{o|a}, sin complicaciones, no resuelt{o|a}, no desplazada, no invasiva, no especificad{o|a}, no identificad{o|a}, no traumátic{o|a}, no habitual , no relacionad{o|a} con, sin relación con, sin relación a, no dependiente, no insulinodependiente, no adherente, mal cumplidor, mala adherencia, sin adherencia, no cumple tratamiento, no se toma la medicación, no lo toma, no la toma, no toma su medicación, no se toma, ha dejado el tratamiento, dejó el tratamiento, abandono de tratamiento, abandonó tratamiento, no se acuerda de, sin ayuda, no acompañado, no acompañada, no ingresó, sin ingreso, nunca ingresado, sin dejar de, no es capaz de, no deja, no alcanza, no logra, no consigue, no ha podido, no puede, no puedo, no podía, no pudo, no quiso, no habla español, no habla castellano, no habla el idioma, no colabora, no colaborador, no valorable, no se puede valorar, sin poder, sin descartar`,
  ),
} satisfies Lexicon["cues"];

export const listEnds = list("ni, ni tampoco, o, u, ni siquiera");

export const beforeYear = list("en, en el, en el año, el año, año, desde, desde el año, del, del año");

/** Words or English short forms in lower case. */
export const acronyms = {
  immunosuppressed: list("LES"),
  "upper-respiratory-infection": list("IRA, IRAs"),
  hiv: list("TAR"),
  "penile-problem": list("ITS"),
  "autism-or-learning-disability": list("TEA"),
  "anxiety-disorder": list("TAG"),
  bipolar: list("TAB"),
  arthritis: list("AR"),
  "heart-failure": list("IC"),
} satisfies NonNullable<Lexicon["acronyms"]>;

export const informants = list(
  `{la|el|su|los|las|sus|mi|mis} {${relatives}}, {su|mi|según su|según la} {mujer|tía|tío}, según {${relatives}}, según {la|el|su|los} {${relatives}}, ${bareRelatives}, según refiere, según refieren, según relato, en brazos de {su|la} {madre|mamá}, informante, informador, testigo, testigos, acompañante, la mujer refiere`,
);

export const sections = {
  current: list(
    `MC, M.C., motivo de consulta, motivo consulta, motivo de ingreso, motivo de atención, motivo, MDC, EA, E.A., enfermedad actual, PA actual, padecimiento actual, anamnesis, historia actual, historia de la enfermedad actual, HEA, HDA actual, situación actual, cuadro actual, relato, exploración, exploración física, EF, E.F., EXF, examen físico, ex físico, examen, exploracion fisica, signos vitales, SV, constantes, constantes vitales, CV, triaje, triage, nota de triaje, valoración, valoración inicial, subjetivo, objetivo, juicio clínico, JC, JD, diagnóstico, dx, impresión diagnóstica, ID, IDx, análisis, evolución, síntomas, sintomatología, AC, ACP, AR, auscultación, auscultación cardiopulmonar, auscultación pulmonar, auscultación cardíaca, abdomen, neurológico, neuro, exploración neurológica, estado general, inspección, pruebas complementarias, PC, laboratorio, analítica, ECG, TEP pediátrico, queja principal, queja, problema actual, historia, interrogatorio, TAPS, aspecto general, piel, extremidades, MMII, tórax, cabeza y cuello, ORL, orofaringe, faringe, motivo de la consulta, motivo principal, enfermedad, clasificación, hallazgos, al examen, al examen físico, a la exploración, a la exploración física, al ingreso`,
  ),
  history: list(
    `AP, A.P., antecedentes personales, antecedentes, antecedentes patológicos, antecedentes médicos, antecedentes patológicos personales, antecedentes personales patológicos, APP, AMP, antecedentes de interés, antecedentes de importancia, antecedentes mórbidos, antec, ant, antec personales, IQ, IQX, intervenciones quirúrgicas, antecedentes quirúrgicos, AQx, quirúrgicos, patológicos, antecedentes médico quirúrgicos, historia médica, historia previa, historial, comorbilidades, enfermedades previas, patologías previas, FRCV, factores de riesgo, hábitos, hábitos tóxicos, antecedentes no patológicos, APNP, AGO, antecedentes ginecoobstétricos, antecedentes gineco obstétricos, antecedentes obstétricos, antecedentes perinatales, perinatales, crónicos, patológicos personales, antecedentes clínicos, enfermedades crónicas, patologías crónicas, operaciones, cirugías, RAM y enfermedades, antecedentes mórbidos personales, enf previas, ant personales, ant patológicos, traumáticos, antecedentes traumáticos`,
  ),
  family: list(
    `AF, A.F., antecedentes familiares, antecedentes heredofamiliares, AHF, heredofamiliares, antec familiares, historia familiar, familiares, ant familiares, antecedentes hereditarios`,
  ),
  medication: list(
    `tratamiento habitual, tratamiento actual, tto habitual, tto actual, tto crónico, medicación habitual, medicación actual, medicación, medicamentos, medicamentos habituales, medicamentos actuales, tratamiento domiciliario, tratamiento crónico, tto, tratamiento, trat habitual, TTO habitual, tto domiciliario, fármacos, toma, farmacológicos, tratamiento previo, medicación crónica, medicación domiciliaria, fármacos habituales, farmacoterapia, tratamiento de base, medicinas, tto. habitual`,
  ),
  allergy: list(
    `alergias, alergias medicamentosas, alergia, AMC, RAM, RAMC, alérgicos, alergias conocidas, antecedentes alérgicos, alergias a medicamentos, alergias e intolerancias, alergia a medicamentos, antecedentes de alergia, hipersensibilidad`,
  ),
  advice: list(
    `plan, recomendaciones, recomendaciones al alta, indicaciones, indicaciones al alta, signos de alarma, datos de alarma, recomendación, consejos, normas, pautas de alarma, criterios de reconsulta, plan de alta, tratamiento al alta, tto al alta, al alta, signos y síntomas de alarma, instrucciones, cita abierta, cita abierta a urgencias, educación, síntomas de alarma, pautas de alta, cuidados, plan terapéutico, cuidados en casa, criterios de alarma`,
  ),
} satisfies Lexicon["sections"];
