import type { Lexicon } from "../lexicon.ts";
import { phrases } from "../phrases.ts";

/** Complaints of urine and sex organs, pregnancy, limbs, skin, head and neck, general ones, and of children. */
export const moreComplaints = {
  dysuria: phrases(
    `disuria, escozor al orinar, ardor al orinar, {le|me} arde al orinar, {me|le} arde orinar, dolor al orinar, {me|le} duele al orinar, quemazón al orinar, {me|le} quema al orinar, ardor miccional, molestias al orinar, escozor miccional, estranguria, mal de orín, {le|me} arde {la pipí|el pipí|la orina|cuando orina|cuando orino|al hacer pipí|al hacer pis}, escuece al orinar, {le|me} escuece al orinar, orina con ardor, dolor con la micción, micción dolorosa`,
  ),
  "urinary-frequency": phrases(
    `polaquiuria, orina {muy seguido|a cada rato|muchas veces|poquito y seguido|a poquitos|frecuente}, orino {muy seguido|a cada rato|muchas veces|poquito}, urgencia miccional, urgencia urinaria, tenesmo vesical, nicturia, va mucho a orinar, aumento de la frecuencia urinaria, aumento de frecuencia miccional, pujo vesical, ganas de orinar a cada rato, ganas constantes de orinar`,
  ),
  "urinary-retention": phrases(
    `retención urinaria, retención aguda de orina, retención de orina, RAO, globo vesical, no puede orinar, no puedo orinar, no logra orinar, no consigue orinar, imposibilidad {para orinar|para la micción|miccional|de orinar}, incapacidad para orinar, no puede {hacer pis|hacer pipí|mear|miccionar|vaciar la vejiga}, no puedo {hacer pis|hacer pipí|mear|miccionar}, se le tapó la orina, se le tranca la orina, se le trancó la orina, orina por rebosamiento, {tapado|tapada} de la orina, dificultad para {orinar|la micción|iniciar la micción}, le cuesta orinar, me cuesta orinar, chorro débil, orina gota a gota, orina a gotas`,
  ),
  "urinary-incontinence": phrases(
    `incontinencia urinaria, incontinencia de orina, pérdida{s|} de orina, escapes de orina, se orina {encima|sin darse cuenta|en la ropa}, me orino {encima|sin darme cuenta|en la ropa}, se hace {pis|pipí} encima, me hago {pis|pipí} encima, no {controla|aguanta|retiene} {la orina|el pis|esfínter vesical}, no controlo {la orina|el pis}, se mea encima, incontinente, se le sale la orina, se me sale la orina, pérdida del control de {esfínteres|la vejiga}, incontinencia de esfínteres, incontinencia, no controla esfínteres, no nota {las ganas de orinar|cuando orina|la vejiga}, no siente cuando orina`,
  ),
  "faecal-incontinence": phrases(
    `incontinencia fecal, incontinencia de heces, incontinencia anal, se {caga|hace caca} encima, no controla {las heces|el esfínter anal|la caca|la deposición}, no controlo {las heces|la caca}, se le sale {la caca|el popó|la deposición}, encopresis, ensucia la ropa interior, hipotonía del esfínter anal, pérdida de tono anal, se ensucia encima`,
  ),
  "sexual-dysfunction-new": phrases(
    `disfunción eréctil {nueva|reciente|de reciente aparición}, disfunción sexual {nueva|reciente}, impotencia {sexual|} de reciente aparición, disfunción sexual, pérdida de erección desde, no siente el pene`,
  ),
  haematuria: phrases(
    `hematuria, hematúrica, orina {con sangre|sanguinolenta|hematúrica|roja|rojiza|color coñac|con coágulos|oscura con sangre}, sangre en {la|} orina, orina sangre, orino sangre, orinó sangre, mea sangre, orinando sangre, hematuria {franca|macroscópica|con coágulos}, sangre al orinar, orines con sangre, pipí con sangre, pis con sangre, sangra al orinar`,
  ),
  "no-urine": phrases(
    `sin diuresis, anuria, anúric{o|a}, oliguria, oligúric{o|a}, oligoanuria, no orina, no ha orinado, no he orinado, no hace {pis|pipí}, no ha hecho {pis|pipí}, sin orinar, sin micción, ausencia de diuresis, diuresis nula, no mea, no presenta diuresis, no uresis, sin uresis, uresis ausente, no miccion{a|ó}, anuria, oligoanuria`,
  ),
  "urinary-symptoms": phrases(
    `síndrome miccional, clínica miccional, síntomas urinarios, síntomas miccionales, molestias urinarias, clínica urinaria, problema urinario, problemas urinarios, sintomatología urinaria, orina turbia, orina maloliente, orina con mal olor, orina fétida, orina {oscura|cargada|concentrada}, coluria aislada, orina espumosa, síntomas irritativos {urinarios|bajos}`,
  ),
  "testicular-pain": phrases(
    `dolor testicular, dolor escrotal, escroto agudo, orquialgia, dolor en {el|} {teste|testículo|escroto|huevo|bolas}, {me|le} {duele el huevo|duelen los huevos}, dolor de {huevos|testículos}, dolor en hemiescroto, orquitis, orquiepididimitis, epididimitis`,
  ),
  "testicular-swelling": phrases(
    `hinchazón testicular, tumefacción testicular, tumefacción escrotal, edema escrotal, inflamación testicular, hidrocele, varicocele, testículo {hinchado|inflamado|aumentado de tamaño}, escroto {hinchado|inflamado|aumentado de tamaño}, bulto en el testículo, teste aumentado de tamaño, masa testicular`,
  ),
  priapism: phrases(
    `priapismo, erección {dolorosa|prolongada|persistente|mantenida|que no cede|que no se le baja}, erección de {más de|} {4|5|6|8} horas, no se le baja la erección, no {le|se le} baja la erección, no me baja la erección`,
  ),
  "penile-problem": phrases(
    `parafimosis, fimosis, balanitis, balanopostitis, secreción uretral, supuración uretral, uretritis, secreción por el pene, lesión en {el|} {pene|glande}, problema en el pene, frenillo roto, rotura del frenillo, desgarro del frenillo, fractura de pene, herida en {el|} {prepucio|glande|frenillo}, pene hinchado, gonorrea, sífilis, chancro, ETS, enfermedad de transmisión sexual, infección de transmisión sexual`,
  ),
  "vaginal-bleeding": phrases(
    `sangrado vaginal, sangrado {vaginal|transvaginal} {rojo|oscuro|escaso|leve|moderado|rojo rutilante}, metrorragia, metrorragias, hemorragia vaginal, sangrado genital, STV, sangrado transvaginal, spotting, manchado, manchado vaginal, mancha al limpiarse, sangrado uterino, SUA, sangrado uterino anormal, sangrado intermenstrual, sangra por {la vagina|vagina|genitales|abajo|sus partes}, sangro por {la vagina|vagina|abajo}, sangrado por {la vagina|vagina|genitales|vía vaginal}, sangre por {la vagina|vagina|genitales|abajo}, sangrado postmenopáusico, ginecorragia, sangrado poscoital, sangrado postcoital, {está|estoy} manchando, genitorragia, expulsa coágulos por vagina, sangrado de la matriz, sangrado por el útero, sangrado en el embarazo, {sangrado menstrual|regla|menstruación|período|periodo} {abundante|abundantes|más abundante|más abundante de lo normal|abundante de lo habitual|prolongada|prolongado|larga}, reglas {abundantes|largas}, {menorragia|menorragias|polimenorrea}`,
  ),
  "heavy-vaginal-bleeding": phrases(
    `sangrado vaginal {abundante|profuso|masivo|importante|intenso|con coágulos|severo}, metrorragia {abundante|profusa|intensa|masiva|importante|con coágulos}, hemorragia vaginal {abundante|masiva|profusa|importante|intensa}, sangrado transvaginal {abundante|profuso|con coágulos}, STV abundante, hipermenorrea, regla {muy abundante|muy fuerte|con coágulos}, sangrado menstrual muy abundante, {empapa|moja|llena|cambia|usa} {una|1} {compresa|toalla|toallita} {cada hora|por hora}, más de {una|1|dos|2} {compresa|compresas|toalla|toallas} {por|cada|a la} hora, {se le|le} baja{n|} coágulos, sangra a chorros por la vagina, {chorrea|sangra} mucho por {la vagina|abajo}, empapando compresas, empapa compresas, sangrado mayor que una regla, más que una regla, {empapa|empapo|moja|mojo|llena|lleno|cambia|cambio|usa|uso|gasta|gasto} {una|1|dos|2|más de una|más de 1|una o dos} {compresa|compresas|toalla|toallas|toallita|toallas sanitarias|toalla sanitaria|pañal|tampón} {cada hora|por hora|a la hora|cada media hora|cada 30 minutos|en una hora}, {una|1|dos|2} {compresa|compresas|toalla|toallas} {por|cada|a la} hora`,
  ),
  "vaginal-discharge": phrases(
    `flujo vaginal, flujo, leucorrea, flujo {maloliente|blanquecino|amarillento|verdoso|con mal olor|abundante|fétido}, secreción vaginal, descarga vaginal, flujo blanco, flujos, vaginitis, vaginosis, candidiasis vaginal, candidiasis vulvovaginal, vulvovaginitis, picor vaginal, comezón vaginal, prurito vaginal, flor blanca`,
  ),
  "vulval-problem": phrases(
    `bartolinitis, bartolino, absceso de Bartolino, quiste de Bartolino, lesión vulvar, úlcera genital, úlceras genitales, prolapso uterino, prolapso genital, prurito vulvar, dolor vulvar, dolor vaginal, dispareunia, condiloma, condilomas, verrugas genitales, herpes genital, vulvodinia, ardor vaginal, tampón retenido`,
  ),
  "breast-problem": phrases(
    `mastitis, mastalgia, mastodinia, nódulo mamario, nódulo en mama, bulto en {la|el} {mama|pecho|seno|teta}, bolita en {el seno|la mama|el pecho|la teta}, ingurgitación mamaria, absceso mamario, secreción por el pezón, telorrea, grietas en el pezón, obstrucción mamaria, dolor de {mama|mamas|tetas|senos}, pecho duro y rojo, ginecomastia, mama {roja|inflamada|dolorosa|endurecida|caliente|hinchada} {y {roja|dolorosa|caliente|inflamada|hinchada|dura}|}, {dolor|inflamación|enrojecimiento|bulto|secreción} {en|de} {la mama|las mamas|una mama|el seno|los senos}, {ingurgitación|absceso|infección} mamari{a|o}, pecho {rojo y doloroso|endurecido|inflamado} por {la|} lactancia, {pecho|mama|seno|teta} {|derech{o|a}|izquierd{o|a}|dcho|izq} {|muy} {roj{o|a}|enrojecid{o|a}|endurecid{o|a}} {|y} {|dur{o|a}|caliente|hinchad{o|a}|doloros{o|a}}`,
  ),
  "missed-period": phrases(
    `amenorrea, retraso menstrual, retraso de {la|} {regla|menstruación}, retraso de la menstruación, retraso {de|en} {su|la} {regla|periodo|menstruación}, falta de regla, no {le|me} {viene|baja|ha venido|ha bajado} {la regla|la menstruación|el periodo|su regla|el mes}, no {le|me} {vino|bajó} {la regla|la menstruación|el periodo|el mes}, falta menstrual, atraso menstrual, con atraso, atraso de {la|} {regla|menstruación}, sin regla desde, regla atrasada, periodo atrasado, con retraso de 1 mes, retraso de {una|1|dos|2|tres|3} {semana|semanas} de {la|} regla, no ha {reglado|menstruado}, {le|me} falta la regla, no {le|me} {baja|ha bajado|bajó|viene|ha venido} {la regla|el periodo|la menstruación}`,
  ),
  "shoulder-tip-pain": phrases(
    `omalgia referida, dolor referido al hombro, dolor en la punta del hombro, omalgia con dolor abdominal, dolor irradiado a hombro {derecho|izquierdo|}, dolor que sube al hombro, signo de Kehr`,
  ),

  contractions: phrases(
    `contracciones, contracción uterina, contracciones uterinas, contracciones {cada|regulares|frecuentes|rítmicas}, dinámica uterina, DU regular, dolores de parto, {trabajo|pródromos|pródromo} de parto, TDP, PDP, amenaza de parto prematuro, amenaza de parto pretérmino, dureza{s|} abdominal{es|}, {la barriga|la panza} se le pone dura, se {le|me} pone dura la {barriga|panza}, en labor de parto, labor de parto, dolores cada {5|3|10} minutos, trabajo de parto, {parto|trabajo de parto} {en curso|inminente|activo}, dinámica uterina, {pródromos|inicio|fase activa} de parto, amenaza de parto {prematuro|pretérmino|}, {parto|trabajo de parto} {pretérmino|prematuro} {en curso|actual}`,
  ),
  "waters-broken": phrases(
    `rotura de {bolsa|aguas|membranas|la bolsa|la fuente}, ruptura de {membranas|fuente|la fuente|bolsa}, rompió {aguas|bolsa|fuente|la fuente|la bolsa|membranas}, ha roto {aguas|bolsa|la bolsa|fuente}, roto aguas, bolsa rota, RPMO, amniorrexis, amniorrea, pérdida de líquido {amniótico|vaginal|por vagina}, {pierde|perdiendo|perdió|pierdo} líquido {por vagina|por la vagina|amniótico|}, salida de líquido {amniótico|por vagina|transvaginal|vaginal}, {se le|se me} {rompió|reventó} la {fuente|bolsa}, {se le|se me} {sale|salió} {el agua|líquido|agüita} por {abajo|la vagina}, hidrorrea, fuente rota, {rompió|ha roto|rompí|se le rompió|se me rompió|se rompió} {fuente|la fuente|aguas|la bolsa|bolsa|las aguas|la bolsa de aguas}, {líquido|aguas} {verdoso|verde|meconial|meconiales|teñido|amniótico|teñidas|verdes}, amniorrexis, bolsa rota, sale líquido por la vagina {y está embarazada|}, ruptura prematura de membranas, rotura prematura de membranas, pérdida{s|} de líquido`,
  ),
  "reduced-fetal-movement": phrases(
    `no nota al {bebé|niño|feto}, no noto al {bebé|niño}, no siente al {bebé|niño|producto|feto|bebe|guagua}, no siento al {bebé|niño|bebe}, no siente {moverse|que se mueva} {al bebé|el bebé}, no siento {moverse|que se mueva} {al bebé|el bebé|mi bebé}, {disminución|ausencia|disminucion} de {los|} movimientos fetales, movimientos fetales {disminuidos|ausentes}, no percibe movimientos fetales, no percibe movimientos, no nota movimientos fetales, no nota movimientos, no siente movimientos fetales, sin movimientos fetales, el bebé {no se mueve|se mueve menos|se mueve poco|ya no se mueve|dejó de moverse}, nota menos {movimientos|movimientos fetales|al bebé}, bebé no se mueve, no se mueve el bebé, no se le mueve {el bebé|la guagua}, MF disminuidos, MF ausentes, no MF, hipomotilidad fetal, percibe menos movimientos fetales, no {nota|noto|siente|siento|percibe|percibo|ha notado|ha sentido|he notado|he sentido} {moverse|que se mueva|los movimientos de|movimientos de|movimiento de|mover|movimiento} {|a|al|el|del} {|su|mi} {bebé|feto|niño|bebe|guagua|producto|hijo|criatura}, {nota|noto|siente|siento|percibe} {menos|pocos} {los|} movimientos {del|de su|de mi} {bebé|bebe|feto}, {se mueve|mueve} {menos|poco} {el|su|mi} {bebé|bebe|feto}, {el|mi|su} {bebé|bebe} {casi no se mueve|no se ha movido|no se mueve|se mueve menos|dejó de moverse|ha dejado de moverse}, {reducción|pérdida} de {los|} movimientos fetales, menos movimientos fetales`,
  ),
  "imminent-delivery": phrases(
    `expulsivo, coronamiento, en expulsivo, periodo expulsivo, parto inminente, parto en curso, coronando, está coronando, corona la cabeza, se ve la cabeza del {bebé|niño|feto}, {asoma|sale|saliendo} la cabeza {del bebé|}, dilatación completa, {ganas|deseos} de {pujar|empujar}, tiene ganas de {pujar|empujar}, ya viene el bebé, está saliendo el bebé, va a {parir|nacer} ya, parto extrahospitalario, se asoma el bebé, está pariendo, parto precipitado, {ya|} quiere {nacer|salir} el {bebé|bebe|niño}, {siente|siento} {que sale|salir} {el|la cabeza del} {bebé|bebe}`,
  ),
  "cord-prolapse": phrases(
    `prolapso de cordón, prolapso de cordon umbilical, procidencia de cordón, {se le|} {sale|salió|asoma|se ve} el cordón, cordón umbilical en vagina, cordón en vagina, circular visible fuera de vagina`,
  ),
  "postpartum-haemorrhage": phrases(
    `hemorragia posparto, hemorragia postparto, hemorragia puerperal, HPP, sangrado {posparto|postparto|puerperal}, sangrado después del parto, sangrado abundante {tras|después de} {el parto|dar a luz|la cesárea}, sangra mucho {desde|después de|tras} {el parto|dar a luz|la cesárea|que parió}, loquios {abundantes|hemáticos abundantes|con coágulos}, atonía uterina, retención placentaria, retención de placenta, no expulsó la placenta, restos placentarios, no ha salido la placenta, no le salió la placenta`,
  ),
  "morning-sickness": phrases(
    `náuseas del embarazo, náuseas {gravídicas|matutinas}, vómitos del embarazo, hiperemesis gravídica, vómitos gravídicos, emesis gravídica, ascos del embarazo`,
  ),

  "back-pain": phrases(
    `lumbalgia, lumbago, lumbociatalgia mecánica, dorsalgia, dorsolumbalgia, raquialgia, dolor lumbar, dolor dorsal, dolor de espalda, dolor interescapular, lumbalgia mecánica, dolor de cintura, {me|le} duele la {cintura|espalda|rabadilla|columna|cadera y espalda}, dolor en {la|} {rabadilla|columna}, dolor de columna, dolor en región lumbar, coxigodinia, coccigodinia, contractura {lumbar|dorsal|de espalda}, se quedó {enganchado|trabado|tieso} de la espalda, enganchad{o|a} de la espalda, ciática no irradiada, {aire|frío} en la espalda, dolor {en|de} la {sintura|cintura|espalda baja|rabadilla}, {me|le} duele la {sintura|cintura|espalda}`,
  ),
  "neck-pain": phrases(
    `cervicalgia, dolor cervical, dolor de cuello, dolor de nuca, contractura cervical, tortícolis, dolor en trapecio, {me|le} duele {la nuca|el pescuezo|el cogote|la cerviz}, dolor en {la nuca|la cerviz|cervicales}, cervicobraquialgia, esguince cervical`,
  ),
  "shoulder-pain": phrases(
    `omalgia, hombro doloroso, dolor de hombro, periartritis, hombro congelado, tendinitis {de hombro|del supraespinoso}, bursitis de hombro, paletilla, dolor en la paletilla`,
  ),
  "arm-pain": phrases(`braquialgia, dolor braquial, dolor de brazo`),
  "elbow-pain": phrases(
    `epicondilitis, codo de tenista, epitrocleitis, bursitis olecraniana, olecranitis, codo de niñera, pronación dolorosa, dolor de codo`,
  ),
  "wrist-pain": phrases(
    `túnel carpiano, síndrome del túnel carpiano, tendinitis de De Quervain, muñeca dolorosa, {se le|se me} abrió la muñeca`,
  ),
  "hand-pain": phrases(`dolor de manos, mano dolorosa, quiragra, dedo en resorte`),
  "finger-pain": phrases(`panadizo doloroso, dolor de dedos, dedo doloroso`),
  "hip-pain": phrases(
    `coxalgia, trocanteritis, cadera dolorosa, coxartrosis dolorosa, dolor inguinal mecánico, dolor de cadera, {me|le} duele el cuadril, dolor en el cuadril`,
  ),
  "leg-pain": phrases(
    `dolor de pierna, dolor de piernas, {me|le} duelen las {canillas|piernas}, dolor de canillas, calambres en las piernas, claudicación intermitente, claudicación`,
  ),
  "calf-pain": phrases(
    `dolor {gemelar|en gemelo|en gemelos|en pantorrilla|en el gemelo|en la pantorrilla|sural|en el batato|en la batata}, Homans {positivo|+|}, signo de Homans {positivo|}, empastamiento {gemelar|de la pantorrilla|}, tirón en el gemelo, calambre en la pantorrilla, desgarro {gemelar|del gemelo|fibrilar}, rotura fibrilar, pedrada`,
  ),
  "knee-pain": phrases(
    `gonalgia, rodilla dolorosa, dolor de rodilla, gonartrosis dolorosa, dolor femoropatelar`,
  ),
  "ankle-pain": phrases(`dolor de tobillo, dolor maleolar, tobillo doloroso`),
  "foot-pain": phrases(
    `talalgia, fascitis plantar, dolor de pie, dolor de pies, metatarsalgia, podalgia, dolor plantar, espolón calcáneo, podagra de pie, dolor en {el|} talón, pie doloroso, dolor {en|de|del} {el|los|ambos|un|} {pie|pies} {derecho|izquierdo|dcho|izdo|izq|der|}, {me|le} {duele|duelen} {el|los|un} {pie|pies}, molestias en {el|los} {pie|pies}`,
  ),
  "toe-pain": phrases(
    `podagra, dolor en primer dedo del pie, dolor en {el|} {dedo gordo|hallux} {del pie|}, dolor en {primer|1º|1er} {dedo del pie|ortejo}, dolor de ortejo`,
  ),
  "joint-pain": phrases(
    `artralgia, artralgias, poliartralgias, dolor articular, dolores articulares, monoartritis, oligoartritis, poliartritis, dolor de articulaciones, dolor de coyunturas, {me|le} duelen {las coyunturas|las articulaciones|los huesos}, dolor de huesos, dolor óseo`,
  ),
  "joint-swelling": phrases(
    `derrame articular, hidrartros, hemartros, tumefacción articular, artritis, inflamación articular, hinchazón articular, choque rotuliano, peloteo rotuliano, peloteo, articulación {hinchada|inflamada|caliente|roja}, rodilla {hinchada|caliente|roja}, flogosis articular, bursitis`,
  ),
  "muscle-pain": phrases(
    `mialgia, mialgias, dolor muscular, dolores musculares, contractura, contracturas, contractura muscular, agujetas, tirón muscular, tirón, sobrecarga muscular, desgarro muscular, calambre{s|}, calambre muscular, cuerpo {cortado|molido|adolorido|quebrantado}, {me|le} duele {todo el cuerpo|el cuerpo}, dolor {de|en} {todo el|} cuerpo, quebrantamiento, dolor de cuerpo, dolor corporal generalizado, mialgias generalizadas, osteomialgias, osteomuscular, dolor osteomuscular, dolor generalizado`,
  ),
  "limb-swelling": phrases(
    `edema en {MSD|MSI|brazo|mano}, edema de {extremidad|miembro}, hinchazón de {brazo|mano|pie|tobillo}, aumento de volumen de {la|} {extremidad|mano|tobillo|pie|brazo}, extremidad {hinchada|edematizada}, linfedema, {se le|se me} {inchó|hinchó|incho|inflamó|ha hinchado|está hinchando|está inchando|esta inchando} {el|la} {pie|mano|tobillo|brazo|dedo|muñeca}, {pie|tobillo|brazo} {inchado|hinchado|inflamado}, mano {inchada|hinchada|inflamada}`,
  ),
  "leg-swelling": phrases(
    `edemas en {MMII|EEII|miembros inferiores|extremidades inferiores|piernas|las piernas|tobillos}, edema en {MMII|EEII|MII|MID|EII|EID|pierna|piernas|la pierna}, edema de {MMII|EEII|MII|MID|miembros inferiores|piernas}, edemas maleolares, edemas pretibiales, edema {maleolar|pretibial|bimaleolar}, edemas bimaleolares, edemas con fóvea, fóvea, pierna{s|} {hinchada|hinchadas|inflamada|inflamadas}, {se le|se me} {hinchan|hincharon|hinchó|inflaman|inflamó} {las piernas|los pies|la pierna|los tobillos}, aumento de diámetro de {MII|MID|la pierna|pierna|pantorrilla}, aumento de perímetro de {MII|MID|la pierna|pierna}, pies hinchados, tobillos hinchados, empastamiento de pierna, hinchazón de {piernas|pierna|la pierna|las piernas|MMII|MII|MID}, {se le|se me} {inchó|hinchó|incho|inflamó|ha hinchado|está hinchando|está inchando|esta inchando} {la|una} {pierna|pantorrilla}, pierna {inchada|hinchada|inflamada}`,
  ),
  pain: phrases(`dolor, dolores, dolorid{o|a}, adolorid{o|a}, dolencia, algia, algias, dolencias`),
  "chest-wall-pain": phrases(
    `dolor costal, costalgia, dolor en {parrilla costal|la parrilla costal|reja costal|las costillas}, dolor de {costillas|parrilla costal}, {me|le} duelen las costillas, costocondritis, osteocondritis, Tietze, síndrome de Tietze, dolor osteomuscular torácico, dolor torácico {mecánico|de características mecánicas|osteomuscular|de pared|a la palpación|reproducible}, dolor a la palpación {costal|torácica|de parrilla costal|esternal}, dolor intercostal, neuralgia intercostal, dolor parietal torácico, dolor mecánico {costal|torácico}, contractura pectoral, dolor {costal|en la pared torácica|en la parrilla costal} que {aumenta|empeora|se reproduce|se modifica} {al palpar|al tocar|a la palpación|con la palpación|con el movimiento|al moverse|con los movimientos}, dolor torácico {musculoesquelético|muscular|de tipo mecánico}`,
  ),
  "jaw-pain": phrases(
    `dolor mandibular, dolor de mandíbula, dolor de quijada, dolor en ATM, {me|le} duele la quijada, trismus, disfunción de ATM, dolor temporomandibular`,
  ),

  rash: phrases(
    `exantema, exantemas, sarpullido, salpullido, rash, erupción, erupción cutánea, brote, brote en la piel, brotad{o|a}, ronchita, lesiones cutáneas {generalizadas|difusas}, manchas {rojas|en la piel|en el cuerpo}, granitos, granos {en|por} {el cuerpo|todo el cuerpo|la piel}, granos, lesiones {maculopapulares|papulares|eritematosas|pruriginosas}, máculas, pápulas, eritema, eritemas, eritema generalizado, dermatitis, dermatitis {de contacto|del pañal|atópica|seborreica}, eccema, eczema, pañalitis, escaldad{o|a}, psoriasis, toxicodermia, intertrigo, se {brotó|llenó de granos|enronchó}, le {salió|salieron} {granos|granitos|manchas|un brote|un sarpullido}, me {salió|salieron} {granos|granitos|manchas|un brote|un sarpullido}, impétigo, pitiriasis, quemazones de la piel, escarlatina, exantema súbito, boca mano pie, mano pie boca, eritema infeccioso, foliculitis, pustulas, lesiones dérmicas, lesiones {pruriginosas|rojas|eritematosas} {en|por|de} {la|los|las|el|todo} {piel|cuerpo|brazos|piernas|tronco|cara}, brote {en la piel|en el cuerpo|cutáneo|alérgico}, granitos en {el|todo el|la|los|las} {cuerpo|cara|brazos|piernas|piel|tronco}, manchas rojas en {el|todo el|la|los|las} {cuerpo|cara|brazos|piernas|piel|tronco}`,
  ),
  urticaria: phrases(
    `urticaria, urticariforme, habones, habón, ronchas, roncha, habonosas, lesiones habonosas, lesiones urticariformes, enronchad{o|a}, urticaria aguda, urticaria generalizada, habones generalizados, {se llenó|lleno|llena} de ronchas, exantema urticariforme, sarpullido con ronchas`,
  ),
  itching: phrases(
    `prurito, picor, picores, picazón, comezón, {le|me} pica {todo|mucho|el cuerpo|todo el cuerpo|la piel|la espalda|la cabeza}, rasquiña, pruriginos{o|a}, se rasca mucho, prurito generalizado, rasquera, rascado, pican, picaba, picaban`,
  ),
  cellulitis: phrases(
    `celulitis, erisipela, linfangitis, piel caliente y roja, flemón cutáneo, celulitis {preseptal|periorbitaria|orbitaria}, infección de {la piel|piel y partes blandas|partes blandas}, zona caliente y roja`,
  ),
  abscess: phrases(
    `absceso, forúnculo, furúnculo, ántrax, divieso, golondrino, hidrosadenitis, sinus pilonidal, quiste pilonidal, quiste {sebáceo|epidérmico} {infectado|inflamado}, absceso {perianal|glúteo|axilar}, nacido infectado, nacido con pus, chincaca, postema, apostema, grano con pus, quiste infectado, paroniquia, panadizo, uñero, colección purulenta, flemón, {grano|golondrino|forúnculo|furúnculo|divieso|postema} {infectado|inflamado|con pus|doloroso|caliente}, {grano|golondrino|forúnculo|furúnculo|divieso|postema} en {la|el} {nalga|axila|ingle|espalda|pierna|cuello|glúteo|sobaco|entrepierna}`,
  ),
  "skin-lesion": phrases(
    `lesión cutánea, lesión en la piel, lesiones en la piel, lesiones cutáneas, lunar, lunares, verruga, verrugas, nevus, mancha en la piel, úlcera cutánea, úlcera {varicosa|venosa|vascular|en la pierna|en pierna|maleolar}, queloide, callo, callosidad, molusco, moluscos, hongos en la piel, hongos, tiña, micosis, costra, costras, acné, queratosis, mezquino, papiloma, llaga en la {pierna|piel}, úlcera del pie diabético, pie diabético, piojos, pediculosis, liendres, {lunar|verruga|mancha|lesión} {que cambia|que ha cambiado|que sangra|nueva|nuevo|en la piel}`,
  ),
  lump: phrases(
    `bulto, bultoma, tumoración, bolita, nódulo, masa palpable, adenopatía, adenopatías, adenopatía {cervical|inguinal|axilar|laterocervical}, ganglio inflamado, ganglios inflamados, ganglio, ganglios, lipoma, quiste, quiste sebáceo, bulto {inguinal|cervical|axilar|abdominal}, lobanillo, chichón sin golpe, tumefacción localizada, incordio, encordio, pelota en {el cuello|la ingle|la axila|la panza}`,
  ),
  swelling: phrases(
    `hinchazón, hinchad{o|a}, inflamación, inflamad{o|a}, tumefacción, tumefact{o|a}, se {hinchó|ha hinchado|hincha|inflamó|ha inflamado}, aumento de volumen, hinchao, hinchazones, entumecido e hinchado`,
  ),
  "face-swelling": phrases(
    `edema facial, cara {hinchada|inflamada}, hinchazón {de la cara|de cara|facial|de labios|labial|de los labios|palpebral y labial}, edema labial, edema de {labios|labio|cara|párpados y labios}, labios {hinchados|inflamados}, {se le|se me} {hinchó|hincharon|inflamó|inflamaron|ha hinchado|han hinchado|hincha} {la cara|los labios|la boca|los ojos y labios|el labio}, tumefacción facial, facies abotagada, cara abotagada, abotagad{o|a}, edema en {cara|labios}, inflamación facial, flemón facial, {hinchazón|hinchason|inchazon|inchason|hinchasón} {en|de} {la|} cara, cara {inchada|hinchada|inflamada}, {se le|se me} {inchó|hinchó|incho|inflamó|ha hinchado|está hinchando|está inchando} la cara`,
  ),
  "tongue-or-throat-swelling": phrases(
    `edema lingual, edema de {lengua|úvula|glotis|la lengua|la glotis|la úvula|laringe}, macroglosia, lengua {hinchada|inflamada|gorda|gruesa}, hinchazón de {lengua|la lengua|garganta|la garganta}, {se le|se me} {hinchó|hincha|inflamó|ha hinchado} la {lengua|garganta}, {se le|se me} {cierra|cerró|está cerrando|ha cerrado} la garganta, garganta cerrada, sensación de {cierre de garganta|garganta cerrada|cierre faríngeo|ocupación faríngea}, edema {de|} {faríngeo|laríngeo|glótico}, úvula edematosa, uvulitis, {siente|siento|nota|noto} que {se le|se me} cierra la garganta, nudo en la garganta con hinchazón, opresión en la garganta, opresión faríngea, angina de Ludwig, absceso {periamigdalino|retrofaríngeo|parafaríngeo}, flemón periamigdalino, flemón de suelo de boca`,
  ),
  blister: phrases(
    `ampolla, flictena, vesículas, vesícula en piel, lesiones {vesiculosas|ampollosas|vesiculares}, bulla, ámpula, ampollas, ampollas {dolorosas|en|con dolor|pruriginosas}, {vesículas|lesiones} {dolorosas|pruriginosas} en {costado|tórax|espalda|cara|flanco|abdomen|cintura|hemitórax}, ampollas dolorosas en {el|} {costado|flanco|tórax|hemitórax|espalda|abdomen}, lesiones {en racimo|arracimadas|metaméricas}`,
  ),
  "skin-redness": phrases(
    `enrojecimiento, enrojecid{o|a}, rubor, rubor y calor, colorad{o|a}, piel {roja|enrojecida|colorada|caliente}, rojez, rubefacción, piel eritematosa, eritema local, flogosis, signos inflamatorios locales, signos flogóticos, eritematos{o|a}`,
  ),
  "nail-problem": phrases(
    `uña encarnada, uña encajada, uña enterrada, onicocriptosis, hematoma subungueal, avulsión ungueal, uña {arrancada|levantada|rota|negra}, {se le|se me} {arrancó|levantó|cayó|salió} la uña, onicomicosis, hongos en las uñas, uñero encarnado`,
  ),
  "wound-problem": phrases(
    `herida infectada, herida {quirúrgica|operatoria} {infectada|abierta|roja|con secreción|que supura|dehiscente|con pus}, dehiscencia {de sutura|de herida|de puntos|}, infección de {la|} herida {quirúrgica|operatoria|}, infección de sitio quirúrgico, ISQ, secreción por {la|} herida {quirúrgica|}, {supura|supuración de} la herida, herida que {no cierra|no cura|no sana|supura|drena pus}, {se le|se me} {abrió|abrieron|soltaron} {la herida|los puntos|la sutura|la cesárea}, puntos abiertos, seroma, {secreción|secreción purulenta|supuración|pus|exudado|drenaje|secreción serosa} {por|en|de} {la|} {herida|herida quirúrgica|herida operatoria|cicatriz|sutura}, herida con {pus|secreción purulenta|exudado|mal olor}, herida {abierta de la operación|fea|purulenta}, herida no cicatriza, dolor en {la|} herida {quirúrgica|operatoria|de la operación|}, dolor de {la|} herida {quirúrgica|operatoria}, {herida|cicatriz} {quirúrgica|operatoria|de la operación|de cesárea|de la cesárea|de la cirugía} {roja|inflamada|abierta|infectada|supurante|que supura|con pus|dehiscente|caliente|dolorosa|mal aspecto|con mal aspecto|con secreción}, {sangrado|supuración|secreción|infección|dehiscencia|problema|problemas|apertura|complicación|exudado} {de|del|de la|en|en la|con la|por la} {herida|herida quirúrgica|herida operatoria|sitio quirúrgico|cicatriz|herida de cesárea|incisión}, se {abrió|ha abierto|le abrió|me abrió|le ha abierto} la {herida|cicatriz|herida quirúrgica}, complicación {posoperatoria|postoperatoria|postquirúrgica|posquirúrgica|de cirugía}, úlcera {en|de|del|en el|en la|de la} {pie|pierna|tobillo|talón|dedo|planta|MII|MID|miembro inferior|sacro|maléolo}, úlcera {venosa|arterial|vascular|diabética|crónica|infectada|plantar|cutánea|varicosa|en extremidad}, úlceras {vasculares|venosas|varicosas|en piernas|en pies}, pie diabético {infectado|ulcerado|con úlcera}`,
  ),
  "pressure-sore": phrases(
    `úlcera por presión, úlceras por presión, UPP, UPP sacra, escara, escaras, escara sacra, úlcera {sacra|de decúbito|por decúbito|en talón}, llaga de cama, llagas de estar acostad{o|a}, decúbito sacro`,
  ),

  "sore-throat": phrases(
    `odinofagia, faringalgia, dolor de garganta, garganta {irritada|inflamada|roja|rasposa|seca}, ardor {de|en la} garganta, carraspera, {le|me} raspa la garganta, picor de garganta, molestia faríngea, molestias faríngeas, dolor al tragar, {le|me} duele al {tragar|pasar saliva|pasar}, faringitis, dolor faríngeo, hiperemia faríngea, faringe hiperémica`,
  ),
  "ear-pain": phrases(
    `otalgia, dolor de oído, dolor de oídos, dolor ótico, oído doloroso, trago positivo, signo del trago positivo, trago doloroso, se {toca|agarra|jala} {la oreja|el oído|mucho el oído|las orejas}, {le|me} da punzadas el oído`,
  ),
  "ear-discharge": phrases(
    `otorrea, supuración {de oído|ótica|por el oído|del oído}, {le|me} supura el oído, oído que supura, {le|me} sale {pus|líquido|secreción|sangre} del oído, secreción ótica, otorragia leve, secreción por el oído`,
  ),
  "hearing-loss": phrases(
    `hipoacusia, sordera, sordera súbita, pérdida de audición, pérdida auditiva, no oye, no oigo, no oye {bien|nada|de un oído}, no oigo {bien|nada|de un oído}, oído {tapado|taponado}, {se le|se me} tapó el oído, tapón de {cera|cerumen}, tapón ceruminoso, cerumen, oídos tapados, sensación de taponamiento ótico, plenitud ótica, taponamiento ótico, dejó de oír, sordo de repente, sorda de repente`,
  ),
  tinnitus: phrases(
    `acúfenos, acúfeno, tinnitus, tinitus, zumbido, zumbidos, zumbido de oídos, {le|me} zumban los oídos, pitido en {el|los} {oído|oídos}, pitidos en los oídos, {me|le} pitan los oídos, ruido en {el|los} {oído|oídos}, {pitido|pitidos|zumbido|zumbidos|ruido|ruidos} en {ambos|los dos|un|el|los} {oído|oídos}`,
  ),
  epistaxis: phrases(
    `epistaxis, sangrado nasal, sangrado por la nariz, sangra por la nariz, sangro por la nariz, hemorragia nasal, {le|me} {sale|salió} sangre {de|por} la nariz, {le|me} sangra la nariz, sangre por la nariz, sangrado de nariz, sangre de narices, rinorragia, nariz sangrante`,
  ),
  "nasal-symptoms": phrases(
    `rinorrea, congestión nasal, obstrucción nasal, rinitis, rinitis alérgica, mocos, moco, moquera, nariz {tapada|congestionada|taponada}, moquea, {secreción|descarga} nasal, estornudos, estornuda, estornudo, anosmia, hiposmia, pérdida de olfato, pérdida del olfato, no huele nada, mucosidad, mucosidad nasal, goteo nasal, fiebre del heno, {le|me} escurre la nariz, escurrimiento nasal, no puede respirar por la nariz, no puedo respirar por la nariz, no respira por la nariz, insuficiencia respiratoria nasal, taponamiento nasal por moco, moquillo`,
  ),
  hoarseness: phrases(
    `disfonía, disfónic{o|a}, afonía, afónic{o|a}, ronquera, ronc{o|a}, voz {ronca|tomada|apagada|de pato}, se quedó sin voz, pérdida de voz, laringitis, cambio de voz`,
  ),
  "mouth-sore": phrases(
    `afta, aftas, llaga en la boca, llagas en la boca, úlcera bucal, úlceras bucales, úlceras orales, úlcera oral, muguet, candidiasis oral, estomatitis, gingivoestomatitis, herpes labial, calentura en el labio, boquera, boqueras, fuego en la boca, fuegos en la boca, fuego labial, fogazo, lesión oral, lesiones en la boca, postemilla, algodoncillo, boca {con llagas|llagada|escaldada}, quemazón en la boca, glositis, mucositis, sapito en la boca`,
  ),
  toothache: phrases(
    `odontalgia, dolor dental, dolor dentario, dolor de {muela|muelas|diente|dientes}, {me|le} {duele la muela|duelen las muelas|duele el diente}, dolor en {pieza dental|pieza dentaria|molar}, muela del juicio, cordal, cordales, dolor de cordal`,
  ),
  "gum-bleeding": phrases(
    `gingivorragia, sangrado de encías, {le|me} sangran las encías, sangra la encía, sangrado gingival, sangrado {postexodoncia|post exodoncia|tras extracción dental|tras extracción}, sangrado de {la muela|alveolo}, encías que sangran`,
  ),
  "gum-swelling": phrases(
    `gingivitis, flemón dental, flemón dentario, encía {inflamada|hinchada}, encías {inflamadas|hinchadas}, pericoronaritis, periodontitis, {inflamación|hinchazón|tumefacción|absceso|bulto|infección|dolor e inflamación} {de|en|de la|en la|de las|en las} {encía|encías}, encía {roja|dolorosa|con pus}`,
  ),
  "dental-problem": phrases(
    `caries, muela {picada|rota|infectada}, infección dental, infección dentaria, absceso dental, absceso dentario, absceso periapical, corona caída, empaste caído, {se le|se me} cayó {el empaste|la corona|la muela|la tapadura}, brackets, problema dental, alveolitis, extracción dental, exodoncia, pulpitis, prótesis dental rota`,
  ),
  "facial-pain": phrases(
    `dolor facial, algia facial, neuralgia del trigémino, dolor en la cara, dolor {malar|maxilar|en senos paranasales|sinusal|frontal y maxilar}, prosopalgia`,
  ),
  "red-eye": phrases(
    `{conjuntiva|conjuntivas|ojo|ojos|esclera|escleras} {muy|} inyectad{o|a|os|as}, ojo rojo, ojos rojos, ojo {colorado|irritado y rojo|enrojecido}, hiperemia conjuntival, inyección conjuntival, hiperemia ciliar, inyección ciliar, enrojecimiento ocular, hiposfagma, hemorragia subconjuntival, derrame en el ojo, {se le|se me} reventó una venita en el ojo, uveítis, epiescleritis, escleritis, queratitis, úlcera corneal`,
  ),
  "eye-pain": phrases(
    `dolor ocular, oftalmalgia, dolor de ojo, dolor {periocular|retroocular|retroorbitario|orbitario}, dolor retrocular`,
  ),
  "eye-discharge": phrases(
    `legañas, lagañas, secreción ocular, secreción conjuntival, {ojo|ojos} {pegado|pegados|con pus|lagañoso|lagañosos|legañoso}, amanece con los ojos pegados, ojos pegados al levantarse, exudado ocular, exudado conjuntival, supuración ocular, cheles`,
  ),
  "eyelid-swelling": phrases(
    `edema palpebral, orzuelo, chalazión, chalacion, párpado {hinchado|inflamado}, párpados {hinchados|inflamados}, ojo {hinchado|inflamado|morado|amoratado}, {se le|se me} {hinchó|hincha|inflamó} {el ojo|el párpado}, blefaritis, perrilla, dacriocistitis, hinchazón del párpado, hematoma palpebral, hinchazón de ojos, perrilla en el ojo`,
  ),
  "floaters-or-flashes": phrases(
    `miodesopsias, miodesopsia, moscas volantes, fotopsias, fotopsia, destellos, fogonazos, destellos luminosos, {ve|veo} {moscas|lucecitas|destellos|luces|chispas|puntos negros|estrellitas|puntitos}, luces centelleantes, puntos negros en la visión, cuerpos flotantes, fosfenos, fosfeno, centelleos, relámpagos en la visión`,
  ),
  "eye-irritation": phrases(
    `irritación ocular, ojo irritado, ojos irritados, {ojo|ojos} {lloroso|llorosos|seco|secos}, escozor ocular, escozor {de|en los} ojos, {le|me} {arden|pican|lloran|lagrimean} los ojos, {le|me} {arde|pica|llora|lagrimea} el ojo, lagrimeo, epífora, picor ocular, ardor ocular, prurito ocular, sensación de {arenilla|cuerpo extraño} {en el ojo|ocular|en ojo}, sensación de arenilla, ojo seco, queratitis por soldadura, quemadura por soldadura, arco eléctrico, estuvo soldando`,
  ),
  "common-cold": phrases(
    `resfriado, resfriad{o|a}, catarro, acatarrad{o|a}, catarro común, resfrío, constipado, gripa, catarro de vías altas, cuadro catarral, síntomas catarrales, clínica catarral, síntomas gripales, agripad{o|a}, cuadro gripal, engripad{o|a}, coriza, romadizo, rinofaringitis, cuadro viral, virosis, proceso viral, trancazo, cuadro pseudogripal`,
  ),

  fever: phrases(
    `fiebre, afebril, afebriles, apirétic{o|a}, eutérmic{o|a}, afebril {al tacto|en todo momento|en domicilio|actualmente}, fiebre {de hasta|hasta|máxima de|máxima}, {pico|picos} {febril|febriles} de, febril a, fiebre {termometrada de|cuantificada en|cuantificada de}, febril, febriles, hipertermia, pirexia, calentura, calenturas, calenturient{o|a}, fiebres, fiebre {alta|elevada|intermitente|vespertina|persistente}, alza térmica, alzas térmicas, pico febril, picos febriles, síndrome febril, cuadro febril, temperatura alta, arde en fiebre, hirviendo en fiebre, fiebrecita, febrícula, febricula, temperatura elevada, tiene {temperatura|calentura|fiebre}, con {temperatura|calentura}, hipertérmic{o|a}, hace fiebre, le dio fiebre, volado en fiebre, volando en fiebre, ardiendo en fiebre, subfebril, sí fiebre {de|alta|desde|hace|termometrada}`,
  ),
  "fever-reported": phrases(
    `sensación febril, sensación distérmica, sensación de fiebre, fiebre no {termometrada|cuantificada|medida|tomada}, fiebre en {casa|domicilio|el domicilio|su casa}, fiebre {termometrada|subjetiva|referida|sin cuantificar|no termometrada en domicilio}, distermia, destemplad{o|a}, destemplanza, sensación de alza térmica, alza térmica no {cuantificada|termometrada}, alzas térmicas no cuantificadas, calentura en casa, caliente al tacto, está {calentito|caliente|calientita|calientito|muy caliente}, {se siente|me siento|se sentía|lo siente|la siente|lo nota|la nota|siente el cuerpo} {caliente|con calentura|afiebrado|afiebrada|con fiebre}, afiebrad{o|a}, cuerpo caliente, tuvo fiebre, ha tenido fiebre, ha hecho fiebre, tuvo calentura`,
  ),
  rigors: phrases(
    `tiritona, tiritonas, tirita, tiritando, escalofríos con tiritona, escalofríos intensos, temblores con fiebre, tiembla de frío, temblando de frío, rigidez con escalofrío, tiembla con la fiebre, temblor generalizado con fiebre, castañeteo de dientes, {le|me} castañetean los dientes, tembladera con {calentura|fiebre|frío}, escalofríos con temblor, calosfríos intensos, bacteriemia`,
  ),
  chills: phrases(
    `escalofrío, escalofríos, calofrío, calofríos, calosfrío, calosfríos, siente frío, siento frío, escalofrio, fríos en el cuerpo, chuchos, chuchos de frío, repeluznos, chucho`,
  ),
  malaise: phrases(
    `malestar general, malestar, se siente mal, me siento mal, me encuentro mal, se encuentra mal, no me encuentro bien, no se encuentra bien, no me siento bien, no se siente bien, siente malestar, mal cuerpo, decaimiento, decaíd{o|a}, está {decaído|decaída|mal|muy mal|malito|malita|regular}, compromiso del estado general, CEG, quebrantamiento general, afectación del estado general, deterioro del estado general, desmejorad{o|a}, indispuest{o|a}, indispuest{o|a} desde ayer, REG, regular estado general, regulares condiciones generales, ajead{o|a}, maluc{o|a}, maluquera, malestar inespecífico, cuadro inespecífico, achacos{o|a}, malit{o|a}, mala gana, chipil, destemple, arromadizad{o|a}, está mal`,
  ),
  "night-sweats": phrases(
    `sudoración nocturna, sudores nocturnos, suda {mucho|} {por|de|en} {la|} noche, diaforesis nocturna, sudoración vespertina, moja la cama de sudor`,
  ),
  "weight-loss": phrases(
    `pérdida de peso, pérdida ponderal, baja de peso, bajó de peso, ha bajado de peso, ha perdido peso, perdió peso, {ha perdido|perdió|bajó|ha bajado} {1|2|5|10|3|4|6|7|8|12|15|20} {kg|kilos}, adelgaza, adelgazó, adelgazamiento, ha adelgazado, enflaquecid{o|a}, enflaqueció, síndrome constitucional, caquexia, caquéctic{o|a}, se está secando, está más flac{o|a}, adelgazad{o|a}`,
  ),
  insomnia: phrases(
    `insomnio, no puede dormir, no puedo dormir, no duerme, no duermo, no duerme bien, no duermo bien, duerme mal, duermo mal, no logra dormir, no concilia el sueño, trastorno del sueño, desvelo, problemas {de sueño|para dormir}, sin dormir, no ha dormido`,
  ),
  "cold-exposure": phrases(
    `exposición al frío, congelación, congelaciones, sabañones, hipotermia por exposición, encontrad{o|a} {en la calle|a la intemperie} con frío, pasó la noche {a la intemperie|en la calle|al raso}, a la intemperie, caída al agua helada, expuest{o|a} al frío, pie de trinchera, enfriamiento accidental`,
  ),
  "heat-illness": phrases(
    `golpe de calor, insolación, insolad{o|a}, agotamiento por calor, exposición al calor, calor extremo, estuvo al sol {muchas horas|todo el día}, acaloramiento, acalorad{o|a}, síncope por calor, calambres por calor, trabajando al sol, trabajó al sol`,
  ),
  anxiety: phrases(
    `ansiedad, ansios{o|a}, crisis de ansiedad, nervios, nervios{o|a}, muy nervios{o|a}, nerviosismo, angustia, angustiad{o|a}, estado de nervios, ansiedad reactiva, alterad{o|a} de los nervios, intranquilidad, intranquil{o|a}, desesperad{o|a}, desesperación, muina, bilis por coraje, hiperventila, hiperventilación, hiperventilando, cuadro ansioso`,
  ),
  panic: phrases(
    `ataque de pánico, ataques de pánico, crisis de pánico, crisis de angustia, ataque de ansiedad, ataque de nervios, ataque de angustia, miedo a morir, sensación de muerte inminente, pánico, siente que se va a morir, siento que me voy a morir, siento que me muero`,
  ),
  "low-mood": phrases(
    `tristeza, triste, ánimo {bajo|deprimido|depresivo|triste}, bajo ánimo, ánimo decaído, deprimid{o|a}, llanto fácil, llora {todo el día|sin motivo|sin parar}, labilidad emocional, apatía, apátic{o|a}, anhedonia, hipotimia, desánimo, desanimad{o|a}, sin ganas de {nada|hacer nada}, no tiene ganas de nada, síntomas depresivos, clínica depresiva, duelo, desesperanza, se siente {sol{o|a}|triste|vací{o|a}}, crisis depresiva, síntomas de depresión, depresión {aguda|reagudizada|descompensada|que empeora}, {muy|está|se siente|me siento} {deprimid{o|a}|depre|hundid{o|a}|de bajón}`,
  ),
  stress: phrases(
    `estrés, estresad{o|a}, stress, problemas {familiares|laborales|en el trabajo|de pareja}, conflicto {familiar|de pareja|laboral}, situación estresante, sobrecarga {emocional|del cuidador}, agobio, agobiad{o|a}, tensión emocional, shock emocional, en shock emocional`,
  ),
  bleeding: phrases(
    `sangrado, sangrados, hemorragia, hemorragias, sangra, sangran, sangrando, sangró, sangrante, sangrantes, ha sangrado, sangre, {le|me} sale sangre, echa sangre, bota sangre, pierde sangre, pérdida de sangre, desangre, sangramiento, sangrao`,
  ),
  oedema: phrases(
    `edema, edemas, edematos{o|a}, anasarca, edematizad{o|a}, retención de líquidos, edemas generalizados, hinchazón generalizada, hinchazón de todo el cuerpo, edema {generalizado|general|periférico|bilateral|de todo el cuerpo|de cuerpo entero|de partes blandas generalizado}, {hinchado|hinchada|hinchad{o|a}} {todo el cuerpo|entero|entera|de todo el cuerpo}, hinchazón {general|de cuerpo entero|en todo el cuerpo}, edema bilateral de {piernas|MMII|miembros inferiores|extremidades inferiores}, {con|y|presenta|tiene|por} edemas, edemas {en|de} {miembros inferiores|MMII|piernas|extremidades|párpados y piernas}`,
  ),
  "thirst-or-polyuria": phrases(
    `polidipsia, poliuria, polidipsia y poliuria, poliúric{o|a}, mucha sed, sed intensa, sed excesiva, {tiene|tengo} mucha sed, bebe mucha agua, bebe mucho, toma mucha agua, orina mucho, orino mucho, orina demasiado, polifagia, poliuria y polidipsia, sed, sediento, sedienta, clínica cardinal, síntomas cardinales de diabetes`,
  ),
  "hypotension-reported": phrases(
    `hipotensión, hipotens{o|a}, hipotensión arterial, tensión baja, presión baja, TA baja, PA baja, baja presión, {se le|se me} {bajó|baja|ha bajado|bajaba} la {presión|tensión}, bajón de {tensión|presión}, baja de tensión, baja de presión, tensión {muy|} bajita, hipotensión ortostática, ortostatismo, hipotensión postural`,
  ),
  "hypertension-reported": phrases(
    `presión alta, tensión alta, TA alta, PA alta, TA elevada, PA elevada, tensión elevada, presión elevada, cifras {tensionales|de tensión} {altas|elevadas}, cifras tensionales, presión arterial {alta|elevada}, tensión arterial {alta|elevada}, crisis hipertensiva, crisis HTA, urgencia hipertensiva, emergencia hipertensiva, {se le|se me} {subió|sube|ha subido} la {presión|tensión}, {tiene|tengo} {la presión|la tensión} {alta|subida|muy alta|elevada|disparada}, la presión por las nubes, tensión descontrolada, presión descontrolada, HTA mal controlada, HTA descontrolada, HTA no controlada, tensión por las nubes, alta presión, emergencia HTA, pico hipertensivo, tensión disparada, {hipertensión|hipertensión arterial|HTA} {descontrolada|sintomática|asintomática|de difícil control|mal controlada|no controlada|severa|grave|elevada|descompensada}, {control|descontrol|elevación|subida|mal control} de {tensión arterial|presión arterial|la tensión|la presión|cifras tensionales}, {cifras|valores} {altas|altos|elevadas|elevados} de {tensión|presión|TA|PA}`,
  ),
  "high-glucose-reported": phrases(
    `azúcar alta, azúcar alto, azúcar elevada, glucosa alta, glucosa elevada, glucemia elevada, glucemia alta, glicemia elevada, glicemia alta, glicemias altas, glucemias altas, {se le|se me} subió {el azúcar|la azúcar|la glucosa}, tiene {el|la} azúcar {alta|alto|subida|disparada}, {el|la} azúcar {muy|} {alta|alto|subida|disparada|descontrolada|por las nubes}, HI en el glucómetro, glucómetro {marca|marcó} HI, glucemia HI, glicemia HI, glucosa HI, dextro HI, BMT HI, HGT HI, azúcar descontrolada, descompensación diabética, diabetes descompensada, diabetes descontrolada, DM descompensada, DM mal controlada`,
  ),
  "low-glucose-reported": phrases(
    `azúcar baja, azúcar bajo, glucosa baja, glucemia baja, glicemia baja, {se le|se me} bajó {el azúcar|la azúcar|la glucosa}, bajada de {azúcar|glucosa}, bajón de azúcar, baja de azúcar, tiene {el|la} azúcar {baja|bajo|bajita}, {el|la} azúcar {muy|} {baja|bajo}, glucemia LO, glucómetro {marca|marcó} LO`,
  ),
  "abnormal-result": phrases(
    `analítica alterada, análisis alterados, análisis alterado, resultado alterado, resultados alterados, laboratorio alterado, laboratorios alterados, exámenes alterados, examen alterado, ECG alterado, electro alterado, electrocardiograma alterado, ECG anormal, alteración en {la|} {analítica|ECG|electro}, alteración analítica, alteraciones analíticas, hiperpotasemia, hiperkalemia, hipopotasemia, hipokalemia, hiponatremia, hipernatremia, potasio {alto|elevado|bajo}, sodio {bajo|alto}, creatinina {elevada|alta}, troponina {elevada|positiva|alta}, INR {elevado|alto|supraterapéutico|fuera de rango}, dímero D {elevado|alto}, hemoglobina baja, Hb baja, plaquetas bajas, transaminasas elevadas, leucocitosis, trombopenia, plaquetopenia, trombocitopenia, hipercalcemia, remitid{o|a} por {analítica|resultado}, llamad{o|a} por {el|} laboratorio, valor crítico, función renal {alterada|empeorada|deteriorada}, deterioro de {la|} función renal, fracaso renal {agudo|} en analítica, {alteración|alteraciones|anomalía|anormalidad} {analítica|analíticas|de laboratorio|del laboratorio|de la analítica|del hemograma|de la coagulación|de la función renal|de la función hepática|iónica|electrolítica|hidroelectrolítica|de los iones|del electro|del ECG|radiológica|en la radiografía|en el TAC|en el escáner|de los análisis}, {valores|resultados|pruebas|perfil} {anormal|anormales|alterado|alteradas|alterados|fuera de rango|críticos}, {creatinina|urea|bilirrubina|transaminasas|leucocitos|PCR|procalcitonina|lactato|calcio|magnesio|CK|amilasa|lipasa|TSH|glóbulos blancos|plaquetas|hemoglobina|hematocrito|potasio|sodio|INR|troponina|dímero D} {alterado|alterada|alterados|alteradas|elevado|elevada|elevados|elevadas|alto|alta|altos|altas|bajo|baja|bajos|bajas|en descenso|muy alto|muy bajo|muy alta|muy baja}, hallazgo {anormal|patológico|incidental} en {radiografía|TAC|escáner|analítica|ECG|ecografía}, hiperkaliemia, hipokaliemia, hipomagnesemia, hipocalcemia, hipofosfatemia, pancitopenia, leucopenia, derivad{o|a} por {analítica|análisis|laboratorio|resultado|resultados|ECG|electro}, INR {prolongado|alargado|muy alto|descontrolado}, {TP|TTPa|tiempo de protrombina} {alargado|prolongado}, {prolongación|alargamiento} {de|del} {INR|TP|tiempo de protrombina}`,
  ),

  "poor-feeding": phrases(
    `no agarra pecho, no agarra el pecho, no agarra {la teta|el biberón|el seno|la mamila|la mamadera|el tetero|el pepe|la pacha}, no coge {el pecho|la teta|el biberón}, no toma {pecho|el pecho|biberón|el biberón|leche|la leche|la teta|teta|mamadera|la mamadera|el tetero|seno|el seno|tomas}, no quiere {el pecho|pecho|teta|la teta|mamar|el biberón|biberón|la leche|leche|tomar leche|tomar pecho|lactar|el tetero|la mamadera|beber ni comer}, no mama, no lacta, no puede mamar, no puede beber ni tomar el pecho, no bebe ni mama, no succiona, succiona {mal|débil|poco}, succión débil, mala succión, rechaza {las tomas|tomas|el pecho|pecho|biberón|el biberón|la leche|la teta|el seno|la vía oral|líquidos}, rechazo de {tomas|las tomas|pecho|biberón|la toma}, rechazo {del pecho|del biberón|al pecho|al biberón|alimentario|de la alimentación}, come {menos|la mitad}, toma {menos|menos de la mitad|la mitad|poco|poquito|muy poco} {leche|de las tomas|pecho|biberón|de lo habitual|}, mama {poco|menos|mal}, disminución de {tomas|las tomas|la ingesta}, se cansa con las tomas, se cansa al mamar, mala tolerancia a las tomas, hace tomas cortas, no se alimenta, no quiere alimentarse, no bebe, no toma líquidos`,
  ),
  "irritable-child": phrases(
    `irritable, irritabilidad, quejos{o|a}, quejumbros{o|a}, chinchos{o|a}, molest{o} e irritable, está irritable, muy irritable, lloros{o|a}, niñ{o|a} irritable, lactante irritable, fastidios{o|a}, chillona, chillón, maños{o|a}, rabietas, está chipil, berrea`,
  ),
  "crying-baby": phrases(
    `llanto, llora, llorando, lloró, bebé que llora, bebé llora, llanto {intenso|prolongado|continuo|frecuente|del lactante}, cólico del lactante, cólicos del lactante, llora {mucho|bastante|toda la noche}, lactante que llora`,
  ),
  "limping-child": phrases(
    `cojera, cojea, cojeando, niñ{o|a} que cojea, niñ{o|a} cojeando, renguea, rengueando, renguera, rengo, no apoya {el pie|la pierna|una pierna|al caminar}, no quiere {caminar|apoyar el pie|andar|apoyar la pierna|pisar}, claudicación de la marcha, sinovitis de cadera, sinovitis transitoria, camina cojeando, claudica, marcha claudicante`,
  ),
  "barking-cough": phrases(
    `tos perruna, tos de perro, tos metálica, tos disfónica, tos de foca, tos laríngea, tos crupal, tos como perro, tos como ladrido, tose como {perro|perrito|foca}`,
  ),
  "few-wet-nappies": phrases(
    `no moja {pañales|el pañal|pañal}, moja {pocos|menos} pañales, moja poco {el pañal|}, pocos pañales mojados, pañales secos, pañal seco, sin pañales mojados, menos pañales {mojados|}, no ha mojado {pañales|el pañal|pañal}, no ha mojado el pañal desde, orina menos {de lo habitual|}, {solo|sólo} ha mojado {un|1|dos|2} {pañal|pañales}, disminución de pañales mojados, no moja el pañal desde, disminución de {la|} diuresis, diuresis {escasa|disminuida}, orina {muy poco|poco|poquito|escasa}, orino poco, uresis disminuida`,
  ),
  "parent-worried": phrases(
    `{madre|padre|padres|mamá|papás} {primeriza|primerizo|primerizos}{| y| muy} {preocupada|preocupado|preocupados|angustiados|angustiada}, padres preocupados, madre preocupada, padre preocupado, mamá preocupada, {madre|padres|mamá|familia|padre} {muy|} {angustiada|angustiados|angustiado|preocupada|preocupados|preocupado|asustada|asustados}, la madre lo {ve|nota} {raro|mal|muy mal|distinto}, la madre la {ve|nota} {rara|mal|muy mal|distinta}, preocupación de los padres, preocupación materna, la mamá lo ve {raro|mal|distinto|muy mal}, no es el de siempre, no es la de siempre, inquietud familiar, padres {primerizos|jóvenes|muy} {|y} preocupados, padres preocupados`,
  ),
} satisfies Lexicon["terms"];
