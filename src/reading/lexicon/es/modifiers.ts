import type { Lexicon } from "../lexicon.ts";
import { phrases } from "../phrases.ts";

/** How it is: onset, strength, course, place and circumstances. */
export const modifiers = {
  "sudden-onset": phrases(
    `súbit{o|a}, súbitamente, repentin{o|a}, repentinamente, brusc{o|a}, bruscamente, de repente, de golpe, de pronto, inicio {súbito|brusco|repentino|agudo|abrupto}, de inicio {súbito|brusco|repentino|abrupto}, instauración {brusca|súbita}, aparición {brusca|súbita|repentina}, comienzo {brusco|súbito}, abrupt{o|a}, abruptamente, en segundos, de un momento a otro, de forma {brusca|súbita|repentina|abrupta}, de manera {brusca|súbita|repentina|abrupta}, como un rayo, derrepente, de improviso, de un rato a otro, fulminante, de la nada`,
  ),
  "peak-within-hour": phrases(
    `máxima intensidad {en minutos|desde el inicio|en segundos|en menos de una hora|en pocos minutos|en menos de 1 hora|en 1 hora|de inicio|en menos de 1 minuto|en un minuto}, intensidad máxima {en minutos|desde el inicio|en segundos|al inicio|de inicio|en menos de una hora|en pocos minutos}, máximo desde el {inicio|comienzo|principio}, pico en {minutos|segundos|menos de una hora|menos de 1 hora}, {alcanza|alcanzó} {el máximo|su máximo|la máxima intensidad|su máxima intensidad|máxima intensidad} {en|a los} {minutos|segundos|pocos minutos|menos de una hora|una hora}, en minutos se hizo {insoportable|muy fuerte|intenso}, muy intenso desde el {principio|inicio|comienzo}, intenso desde el {inicio|principio}, fuerte desde el primer momento`,
  ),
  severe: phrases(
    `intens{o|a}, intensísim{o|a}, sever{o|a}, grave, fuerte, fuertes, muy fuerte, fuertísim{o|a}, much{o|a} dolor, intolerable, insoportable, inaguantable, atroz, terrible, horrible, agudísim{o|a}, gran intensidad, de gran intensidad, alta intensidad, importante, muy intens{o|a}, invalidante, incapacitante, de fuerte intensidad, de intensidad severa, demasiado fuerte, bien fuerte, recio, muy recio, harto, exagerad{o|a}`,
  ),
  mild: phrases(
    `leve, leves, levemente, ligero, ligera, ligeros, ligeras, poc{o|a} intens{o|a}, de baja intensidad, suave, un poquito, discret{o|a}, leve intensidad, de leve intensidad, de poca intensidad, soportable, tolerable, poca cosa, poquito, escas{o|a}, poca intensidad, levísim{o|a}`,
  ),
  moderate: phrases(
    `moderad{o|a}, moderadamente, de moderada intensidad, de intensidad moderada, intensidad moderada, mediana intensidad, regular intensidad, de mediana intensidad, leve a moderado, leve moderado, moderado a severo, moderado severo`,
  ),
  worsening: phrases(
    `empeora, empeoró, empeorando, empeoramiento, ha empeorado, va a peor, peor, cada vez {peor|más|mayor|más fuerte|más intenso|más seguido|más frecuente}, progresiv{o|a}, progresivamente, en aumento, aumentando, ha ido a más, va en aumento, ha ido en aumento, va a más, aumentó de intensidad, se intensifica, se intensificó, ha aumentado, se ha intensificado, agravamiento, se agravó, agravad{o|a}, incremento progresivo, se exacerba, exacerbación, reagudización, reagudizad{o|a}, se ha agravado, sigue peor, más intenso que, más que antes, se puso peor, crescendo, in crescendo, se incrementa`,
  ),
  improving: phrases(
    `mejora, mejoró, mejorando, ha mejorado, mejoría, algo mejor, está mejor, mejor, va mejor, va mejorando, en mejoría, se alivia, alivia, alivió, calma con, {cede|mejora|alivia|calma|disminuye|responde} {con|a|al} {paracetamol|analgesia|analgésicos|ibuprofeno|reposo|el reposo|metamizol|antitérmicos|nolotil|medicación|acetaminofén|tratamiento|la analgesia|antipirético|antipiréticos|enantyum|nitroglicerina|NTG|cafinitrina|salbutamol|inhaladores|postura|AINES|paracetamol e ibuprofeno}, en remisión, parcialmente mejor, buena respuesta, mejoría parcial, mejoría clínica, con buena respuesta, disminuyó, ha disminuido, bajó de intensidad, menos intenso`,
  ),
  chronic: phrases(
    `crónic{o|a}, de larga evolución, de larga data, larga data, desde hace {años|meses|mucho tiempo|mucho|varios años|varios meses|bastante tiempo|muchos años}, hace mucho tiempo, de {años|meses|varios años|varios meses|larga|muchos años} de evolución, de siempre, desde siempre, habitual, de toda la vida, de tiempo atrás, toda la vida, persistente desde hace años, crónicamente, cronicidad, desde {niño|niña|joven|la infancia|pequeño}, de años, de años atrás, larga evolución`,
  ),
  recurrent: phrases(
    `recurrente, recurrentes, de repetición, a repetición, episodios similares, episodios previos similares, cuadros similares previos, otros episodios, otros episodios similares, varios episodios, intermitente, intermitentes, recidivante, recidiva, {ya|} le ha pasado {antes|otras veces|más veces|más de una vez}, {ya|} me ha pasado {antes|otras veces}, otras veces, va y viene, de manera intermitente, episódic{o|a}, repetid{o|a}, repetidamente, a menudo, reiterad{o|a}, frecuentemente, cada cierto tiempo, ya le había pasado, recaída, recurre, cuadro similar previo, episodios de repetición, es la {segunda|tercera|cuarta} vez, otra vez, nuevamente, de nuevo`,
  ),
  tearing: phrases(
    `desgarrante, desgarrador, desgarradora, desgarro en {el pecho|la espalda}, lacerante, como {si se rasgara|si se desgarrara|un desgarro|si le rasgaran}, transfixiante, transfixivo, rasgante, en puñalada, como una puñalada, como puñalada, tipo puñalada, como cuchillada, desgarrando`,
  ),
  crushing: phrases(
    `opresiv{o|a}, {que|como que} {me|le|se} {aprieta|oprime|apretaba|aplasta|aprieto}, {me|le} oprime, opresivo, aplastante, de características opresivas, tipo opresivo, en garra, constrictivo, constrictiva, como {un puño|una garra|una prensa|una losa}, carácter opresivo, tipo peso, como si le {apretaran|aplastaran|pisaran} el pecho, tipo opresión, de tipo opresivo, estrujante`,
  ),
  radiating: phrases(
    `irradiad{o|a}, irradia, irradiado {a|hacia|al|hasta}, irradiada {a|hacia|al|hasta}, se irradia {a|hacia|al|}, irradia {a|hacia|al|hasta}, irradiación {a|hacia|al|}, con irradiación {a|hacia|al|}, se {corre|corre a|corre al|corre hacia|corre para|va para|va hacia|pasa a|pasa al|extiende a|extiende al|extiende hacia|recorre|le corre|me corre|le corre al|me corre al|le va al|me va al|le pasa al|me pasa al|baja por|le baja por|me baja por|sube a|sube hacia|le sube a|le sube hasta}, irradiándose, irradiarse, irradiar, irradia por, que corre {a|al|hacia|para}, que baja por, que sube {a|al|hasta|hacia}, irradiando {a|hacia|al}, se propaga a, propagado a, referido a, con propagación a`,
  ),
  "radiating-arm": phrases(
    `irradiad{o|a} {a|al|hacia|hasta|por} {MSI|MSD|miembro superior izquierdo|miembro superior|miembros superiores|MMSS|ESI|brazo y mandíbula|brazo izquierdo|brazo|brazos|el brazo|ambos brazos|el brazo izquierdo|los brazos|extremidad superior izquierda|cuello y brazo}, irradia {a|al|hacia} {MSI|MSD|miembro superior izquierdo|MMSS|brazo izquierdo|brazo|brazos|ambos brazos|el brazo|hombro y brazo}, irradiación {a|al|hacia} {MSI|MSD|miembro superior|brazo izquierdo|brazo|brazos|ambos brazos|MMSS}, se {le|me|} {corre|pasa|va|extiende|baja|recorre} {al|por el|hacia el|hasta el|para el} brazo {izquierdo|}, {le|me} {coge|agarra|llega|corre|baja} {el|al|por el|hasta el} brazo {izquierdo|}, con dolor en brazo izquierdo asociado`,
  ),
  "radiating-jaw": phrases(
    `irradiad{o|a} {a|al|hacia|hasta} {mandíbula|la mandíbula|cuello|el cuello|maxilar|maxilar inferior|garganta|la garganta|dientes|la quijada|ambas mandíbulas}, irradia {a|al|hacia} {mandíbula|la mandíbula|cuello|el cuello|maxilar|la quijada|garganta}, irradiación {a|al|hacia} {mandíbula|cuello|la mandíbula|maxilar|garganta|quijada}, se {le|me|} {corre|sube|va|pasa|extiende} {a la|al|hacia la|hasta la|hasta el|hacia el} {mandíbula|quijada|cuello|muelas|garganta}`,
  ),
  "radiating-back": phrases(
    `irradiad{o|a} {a|al|hacia|hasta} {la|} {espalda|zona interescapular|región interescapular|dorso|región dorsal|zona lumbar|región lumbar|escápula}, irradia {a|al|hacia} {la|} {espalda|dorso|región dorsal|zona interescapular|región lumbar}, irradiación {a|al|hacia} {la|} {espalda|dorso|interescapular|región dorsal}, irradiación en {cinturón|hemicinturón}, irradiado en {cinturón|hemicinturón}, se {le|me|} {pasa|va|corre|extiende|recorre} {a la|hacia la|para la|hasta la} espalda, en cinturón, en hemicinturón, {le|me} {atraviesa|traspasa} {a|hasta|hacia} la espalda`,
  ),
  exertional: phrases(
    `con el esfuerzo, al esfuerzo, con esfuerzos, con esfuerzo, de esfuerzo, a los esfuerzos, con los esfuerzos, de pequeños esfuerzos, de moderados esfuerzos, tras esfuerzo, tras el esfuerzo, durante el ejercicio, con el ejercicio, haciendo ejercicio, al hacer ejercicio, al {caminar|subir escaleras|subir cuestas|subir las escaleras|correr|andar|hacer esfuerzo|hacer fuerza|cargar peso|levantar peso}, al subir {escaleras|gradas|cuestas}, jugando al fútbol, corriendo, mientras {corría|hacía ejercicio|jugaba|hacía deporte}, practicando deporte, haciendo deporte`,
  ),
  positional: phrases(
    `postural, posicional, aumenta con {los movimientos|el movimiento|la palpación|la postura|la tos|los cambios posturales|la flexión}, con los movimientos, con el movimiento, al moverse, al moverme, al {girar|agacharse|levantarse|acostarse|tumbarse|incorporarse|mover el cuello|mover la cabeza}, cambios posturales, con los cambios posturales, con los cambios de posición, con cambios de postura, con la movilización, a la movilización, a la palpación, empeora {al moverse|con el movimiento|con los movimientos|acostado|tumbado|al tumbarse|al acostarse}, mejora {sentado|inclinado hacia delante|al inclinarse hacia delante|al sentarse|en sedestación}, con la bipedestación, aumenta a la palpación, con la digitopresión, reproducible a la palpación, se reproduce a la palpación, aumenta con movimientos`,
  ),
  unilateral: phrases(
    `unilateral, de un lado, de un solo lado, un solo lado, hemi, hemicraneal, hemicraneana, de un lado del cuerpo`,
  ),
  bilateral: phrases(
    `bilateral, ambos lados, en ambos lados, bilateralmente, de los dos lados, de ambos lados`,
  ),
  "pain-out-of-proportion": phrases(
    `desproporcionad{o|a}, mucho dolor para lo que se ve, dolor mayor del esperado, desproporción entre el dolor, {dolor|duele} {|mucho|mucho más|más} {de lo que|que lo que} {parece|aparenta|se ve|cabría esperar}`,
  ),
  colicky: phrases(
    `cólic{o|a}, tipo cólico, de tipo cólico, cólicos, a retortijones, tipo retortijón, en oleadas, intermitente tipo cólico, va por ratos, por oleadas, como cólico, con retortijones, tipo contracción`,
  ),
  "no-relief": phrases(
    `no cede, no mejora, sin mejoría, no se {le|me} {quita|pasa|calma|alivia}, no se {quita|pasa|alivia}, no {le|me} {hace nada|hizo nada|calma|alivia|ha hecho nada|baja|cede|hace efecto|quita}, no cede {con|a|al|tras} {paracetamol|analgesia|analgésicos|ibuprofeno|nada|medicación|tratamiento|la analgesia|analgesia habitual|antitérmicos|antipiréticos|metamizol|nolotil|el tratamiento|la medicación|reposo|salbutamol|nitroglicerina|acetaminofén|medicamento|AINES|inhaladores}, no mejora {con|a|tras} {paracetamol|analgesia|analgésicos|ibuprofeno|nada|medicación|tratamiento|la medicación|el tratamiento|analgesia habitual|nolotil|inhaladores|salbutamol|antibiótico|antibióticos|el antibiótico}, no responde {a|al} {analgesia|paracetamol|analgésicos|tratamiento|medicación|el tratamiento|antibiótico|antibióticos|la medicación|AINES|tratamiento analgésico|antitérmicos|ibuprofeno|salbutamol|broncodilatadores|inhaladores|insulina|diuréticos}, sin respuesta a {analgesia|tratamiento|analgésicos|paracetamol|medicación|antibiótico|broncodilatadores|nitroglicerina|AINES}, {sin|no} alivio, sin alivio con {analgesia|paracetamol|ibuprofeno|nada}, refractari{o|a} {a|al|} {tratamiento|analgesia|}, rebelde a tratamiento, sin ceder, pese a {tratamiento|analgesia|medicación|antibiótico|paracetamol|analgésicos}, a pesar de {tratamiento|analgesia|medicación|antibiótico|antibióticos|paracetamol|analgésicos|la medicación|el tratamiento|ibuprofeno|inhaladores}, no se le baja la fiebre, {la fiebre|} no {le|} baja con {paracetamol|ibuprofeno|nada|acetaminofén}, no remite, no calma con {nada|analgésicos}, nada le calma`,
  ),
  "with-collapse": phrases(
    `con {síncope|desmayo|pérdida de conciencia|pérdida de conocimiento|pérdida de consciencia} asociad{o|a}, seguid{o|a} de {síncope|desmayo|pérdida de conciencia|pérdida de conocimiento|desvanecimiento|convulsión|pérdida de consciencia|colapso}, y {se desmayó|perdió el conocimiento|se desplomó|cayó desmayado|cayó desmayada}, y luego {se desmayó|perdió el conocimiento|se desplomó}`,
  ),
  "self-resolved": phrases(
    `autolimitad{o|a}, autolimitado en {segundos|minutos|pocos minutos}, cedió {sol{o|a}|espontáneamente|por sí solo|por sí sola|sin tratamiento}, cede {sol{o|a}|espontáneamente}, con recuperación {espontánea|completa|espontánea y completa|completa y espontánea|ad integrum|total|rápida}, recuperación {espontánea|completa|ad integrum|total}, resuelt{o|a} espontáneamente, resolución espontánea, que cedió sol{o|a}, se recuperó {sol{o|a}|espontáneamente|completamente|del todo|por completo|en minutos|al minuto}, remisión espontánea, ya se le pasó, ya se me pasó, se le pasó sol{o|a}, se quitó sol{o|a}, ya recuperad{o|a}`,
  ),
  "high-speed": phrases(
    `alta velocidad, a alta velocidad, gran velocidad, a gran velocidad, a {60|70|80|90|100|110|120|130|140} km/h, a {60|70|80|90|100|110|120} km, a {60|70|80|90|100|120} km por hora, exceso de velocidad, a toda velocidad, velocidad elevada, a mucha velocidad`,
  ),
  traumatic: phrases(
    `traumátic{o|a}, postraumátic{o|a}, postraumatic{o|a}, tras {caída|golpe|traumatismo|accidente|un golpe|una caída|trauma|torcedura|contusión}, después de {una caída|un golpe|caída|golpe|caerse|golpearse|un accidente|accidente}, luego de {caída|golpe|una caída|un golpe|accidente}, a raíz de {caída|golpe|una caída|un golpe|accidente}, secundario a {caída|trauma|traumatismo|golpe|accidente}, por {caída|golpe|una caída|un golpe|accidente|traumatismo|torcedura}, post traumático, postrauma, producto de {caída|golpe}`,
  ),
  "known-coronary-context": phrases(
    `antecedentes coronarios, antecedentes {cardiológicos|cardiovasculares|cardíacos|cardiacos}, antecedente {cardiovascular|cardíaco|coronario|cardiaco}, {igual|similar|parecido|idéntico} {que|a|al} {cuando el infarto|su infarto|el infarto|cuando tuvo el infarto|infarto previo|dolor del infarto|mi infarto|cuando me dio el infarto|su angina|angina previa|angina habitual}, mismo dolor que {en el infarto|cuando el infarto|el infarto|cuando le pusieron el stent}, factores de riesgo cardiovascular, FRCV, varios FRCV, múltiples FRCV, alto riesgo cardiovascular, toma nitroglicerina, cafinitrina, nitroglicerina sublingual, solinitrina, parche de nitroglicerina, isosorbide, vernies`,
  ),
  "healthcare-worker": phrases(
    `personal sanitario, personal de salud, {trabajador|trabajadora} {sanitario|sanitaria|de la salud|del hospital}, sanitari{o|a}, enfermera de {profesión|este hospital|quirófano|planta|UCI}, enfermero de {profesión|este hospital}, médico residente, auxiliar de enfermería, estudiante de {enfermería|medicina}, personal de {enfermería|limpieza hospitalaria|laboratorio}, celador, trabajador de salud, interno de medicina, profesional sanitario, {enfermera|enfermero|auxiliar|celadora|celador|médico|médica|doctora|doctor|residente|matrona|cirujano|cirujana|técnico|técnica|paramédico|paramédica|camillero|dentista|odontólogo|odontóloga|higienista|limpiadora} de {{quirófano|urgencias|planta|hospital|laboratorio|ambulancia|guardia|UCI|profesión|este centro|centro de salud}|{18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65} {años|a}}, {enfermera|enfermero|auxiliar|médico|médica|residente|estudiante|técnico} que se {pincha|pinchó|ha pinchado|corta|cortó|ha cortado|puncionó|salpicó|ha salpicado}, trabajador{a|} {sanitario|sanitaria}`,
  ),
  superficial: phrases(
    `superficial, superficiales, sólo piel, no profund{o|a}, superficialmente, herida pequeña, pequeñ{o|a}, milimétric{o|a}, de pequeño tamaño, pequeñ{o|a} y superficial, no atraviesa piel`,
  ),
  "deep-wound": phrases(
    `profund{o|a}, herida profunda, corte profundo, {se ve|se le ve|expone|con exposición de} {grasa|la grasa|músculo|el músculo|tendón|el tendón|carne|tejido celular subcutáneo}, afecta a plano muscular, plano muscular, hasta {hueso|el hueso|músculo|plano muscular|aponeurosis|plano óseo}, bordes separados, muy abierta, muy profund{o|a}, {corte|tajo|muy|bien} hond{o|a}, herida honda, llega al hueso`,
  ),
  minor: phrases(
    `banal, menor, sin importancia, trivial, nimi{o|a}, poca importancia, patología banal, cosa leve`,
  ),
  "ambulance-arrival": phrases(
    `ambulancia, {traíd{o|a}|trasladad{o|a}|viene|llega|acude|ingresa|ingresó|llegó|vino} {en|por} {la|} {ambulancia|SAMU|SVB|SVA|UVI móvil|SAME|UME|SUMMA|061|112|SEM|Cruz Roja|bomberos|UVI|SAMUR|CRUM|helicóptero|Protección Civil}, SAMU, SVB, SVA, UVI móvil, USVB, USVA, SUMMA, traíd{o|a} por paramédicos, paramédicos, helicóptero, helitransportad{o|a}, 061, ambulancia convencional, traído por bomberos`,
  ),
  "walked-in": phrases(
    `por {su propio pie|sus propios medios|su pie|sus medios}, {llega|entra|ingresa|viene|acude|llegó|ingresó} {caminando|andando|por su propio pie|deambulando|por sus propios medios|por su pie|a pie|por medios propios}, medios propios, por medios propios, deambulando por su propio pie, entra andando`,
  ),
  "unvaccinated-tetanus": phrases(
    `tétanos {no actualizado|caducado|desconocido|sin vacunar|no al día|incompleto}, sin {vacuna|vacunación|profilaxis} {antitetánica|de tétanos|del tétanos}, no {vacunado|vacunada} {de|del|contra el|contra} {tétanos|tétano}, antitetánica {no actualizada|no puesta|caducada|desconocida|no al día}, vacunación antitetánica {incompleta|desconocida|no actualizada|no al día|dudosa|caducada}, no recuerda {la última|última|vacuna|cuándo fue la última|vacuna del} {antitetánica|tétanos|vacuna del tétanos|vacuna antitetánica}, no vacuna antitetánica, más de 10 años de {la última|} antitetánica, no tiene la antitetánica, no tiene vacuna del tétanos`,
  ),
  "sick-contact": phrases(
    `contacto con {enfermos|enfermo|familiar enfermo|caso|paciente|positivo|personas enfermas|niños enfermos|covid|gripe|varicela|caso confirmado|persona enferma|caso de}, contacto estrecho, contacto epidemiológico, contactos enfermos, ambiente epidémico {familiar|escolar|}, ambiente familiar, {hermano|hermana|hijo|hija|compañeros|compañero de clase|familiar|familiares|convivientes|conviviente|primos|varios niños|varios en casa|otros familiares|más familiares} {con los mismos síntomas|con lo mismo|con cuadro similar|enfermo|enfermos|con síntomas similares|con mismo cuadro|con la misma clínica|con el mismo cuadro|resfriado|resfriados}, acude a guardería, va a {la|} guardería, brote {en|en la|en el} {la|} {guardería|escuela|colegio|residencia|familia}, contacto de riesgo, contacto con, todos en casa están enfermos, toda la familia con {diarrea|vómitos|lo mismo}`,
  ),
  travel: phrases(
    `viaje reciente, viaje a, viajó a, viaje, regresó de, regresa de, vuelve de viaje, viajer{o|a}, {llegó|llegado|llegada|procedente|regresó|vuelve|viene|volvió} de {África|viaje|India|Asia|zona endémica|la selva|Guinea|Senegal|Nigeria|Brasil|Colombia|México|Perú|Guinea Ecuatorial|Tailandia}, viaje {al extranjero|internacional|al trópico|tropical|a África|a la selva}, zona {endémica|de dengue|endémica de dengue|de malaria|palúdica}, procede de zona endémica, área endémica, estancia en {África|zona endémica|la selva}, nexo epidemiológico, vuelo reciente, residente en zona endémica`,
  ),
  "severe-pain": phrases(
    `{muerto|muerta|loco|loca|rabiando} {de|del} dolor, no {aguanta|aguanto|soporta|soporto} {el dolor|más el dolor|del dolor|de dolor}, {el|este} dolor es {insoportable|horrible|terrible|muy fuerte|fuertísimo|muy intenso}, {que|} no {lo|la|le|me} deja {dormir|moverse|caminar|vivir}, dolor {10|9|8} de 10, {me|le} duele {demasiado|muchísimo|horrible|un montón|harto|horrores}, muchísimo dolor`,
  ),
  "mild-pain": phrases(
    `dolor {1|2|3} de 10, molestia leve, leve molestia, dolor residual, {el|este} dolor es {leve|soportable|tolerable|ligero}`,
  ),
  "moderate-pain": phrases(`dolor {4|5|6|7} de 10, {el|este} dolor es {moderado|regular}`),
  "no-pain": phrases(
    `indolor{o|a}, {no le|no me} duele nada, no duele nada, asintomático de dolor, sin dolor {actualmente|en este momento|actual|en reposo ni|ahora}, ya no {le|me} duele, ya sin dolor, sin dolores, EVA cero, dolor 0`,
  ),
  bedbound: phrases(
    `encamad{o|a}, postrad{o|a} en cama, vida cama sillón, vida cama sillón, cama sillón, no se levanta de la cama, en cama todo el día, inmovilizad{o|a} en cama, postrad{o|a} crónic{o|a}, en silla de ruedas, silla de ruedas, no deambula de base, encamamiento, postrad{o|a}, vida cama silla, no camina de base, paciente postrad{o|a}`,
  ),
  "lives-alone": phrases(
    `vive sol{o|a}, vivo sol{o|a}, sin apoyo familiar, sin apoyo social, no tiene {quien lo cuide|quien la cuide|familia|cuidador|acompañante}, sin {cuidador|familiares|red de apoyo|acompañante}, indigente, sin hogar, sin techo, situación de calle, en situación de calle, habitante de calle, persona sin hogar, soledad`,
  ),
} satisfies Lexicon["terms"];
