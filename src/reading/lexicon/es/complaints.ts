import type { Lexicon } from "../lexicon.ts";
import { phrases } from "../phrases.ts";

/** Complaints of heart, lungs, head, nerves and belly. */
export const complaints = {
  "chest-pain":
    phrases(`dolor torácico, precordalgia, dolor precordial, dolor retroesternal, dolor centrotorácico,
    dolor {coronario|anginoso|cardíaco}, dolor de corazón, {me|le} duele el corazón, dolor en la boca del pecho,
    {punzada|puntada|pinchazo}{|s} en el {pecho|corazón}, ardor en el pecho, quemazón en el pecho, sí dolor {torácico|de pecho|en el pecho|precordial|centrotorácico}`),
  "chest-pressure":
    phrases(`opresión torácica, opresión precordial, opresión centrotorácica, opresión retroesternal,
    {malestar|molestia|molestias|incomodidad|disconfort|dolencia} {torácic{o|a|os|as}|precordial|precordiales|retroesternal|en el pecho|en pecho|en el tórax|de pecho}, opresión en {el|} pecho, opresión de pecho, {dolor|molestia} torácic{o|a} opresiv{o|a}, dolor precordial opresivo,
    dolor centrotorácico opresivo, dolor opresivo en el pecho, dolor opresivo retroesternal, presión torácica,
    presión en el pecho, sensación de presión en el pecho, {me|le|se me|se le} {aprieta|oprime} el pecho, pecho apretado,
    apretazón en el pecho, apretón en el pecho, apretamiento en el pecho, {peso|pesadez} en el pecho,
    como {un peso|una losa|una piedra|algo pesado} en el pecho, pesadez torácica, tirantez en el pecho, tirantez torácica,
    angor, angor {de reposo|de esfuerzo|hemodinámico}, dolor torácico tipo opresión`),
  "pleuritic-pain":
    phrases(`dolor pleurítico, dolor pleuritico, dolor torácico pleurítico, pleurodinia, pleuralgia,
    dolor de características pleuríticas, características pleuríticas, dolor tipo pleurítico, dolor en punta de costado,
    dolor de costado al respirar, puntada de costado, punta de costado, pinchazo al respirar, punzada al respirar,
    dolor que aumenta con la {respiración|inspiración}, dolor al respirar {hondo|profundo|}, {le|me} duele al respirar {hondo|},
    dolor torácico al {respirar|toser}, dolor en el pecho al respirar, dolor con la respiración, aumenta con la inspiración,
    dolor a la inspiración profunda, dolor {torácico|en el pecho|costal|de costado} {que aumenta|que empeora|} {al respirar|con la respiración|con la inspiración|al respirar hondo|al inspirar|con la tos|al toser}, {dolor|duele|pinchazo|punzada} en {|el} costado {|derecho|izquierdo|dcho|izq} al {respirar|toser|inspirar} {|hondo|profundo}, al {respirar|inspirar} {hondo|profundo|profundamente|fuerte}`),
  palpitations:
    phrases(`palpitaciones, palpitación, taquicardia, taquicárdic{o|a}, corazón acelerado, corazón muy rápido,
    {me|le|se le|se me} {late|acelera|aceleraba} {muy|} {rápido|fuerte} el corazón, {se le|se me} acelera el corazón,
    latidos rápidos, latidos {irregulares|fuertes}, vuelcos en el corazón, vuelcos {del corazón|cardíacos}, aleteo en el pecho,
    golpeteo en el pecho, {me|le} brinca el corazón, {el corazón le|el corazón me|me|le} {palpita|brinca|salta}, {se le|se me} sale el corazón,
    taquiarritmia, arritmia sintomática, el corazón {a mil|se le va|desbocado}, latidos en el pecho, pulso acelerado`),
  dyspnea:
    phrases(`disnea, eupneic{o|a}, disneic{o|a}, dísnea, {le|me|nos} falta el aire, {le|me} falta aire, {se me|se le} va el aire, falta de aire,
    falta de aliento, sin aliento, {le|me} falta {la respiración|el aliento|el resuello}, dificultad respiratoria, dificultad para respirar,
    {le|me} cuesta respirar, le cuesta {mucho|trabajo} respirar, cuesta respirar, respira mal, respira con dificultad, respira rápido,
    ahogo, ahogos, sensación de ahogo, sensación de ahogamiento, se ahoga, me ahogo, ahogándose, ahoguío, ahogado al respirar, sofoco respiratorio,
    asfixia, se asfixia, me asfixio, fatiga respiratoria, fatigad{o|a} al respirar, se fatiga al respirar, agitación al respirar,
    se agita al {caminar|hablar}, agitad{o|a} al respirar, taquipnea, taquipneic{o|a}, polipnea, polipneic{o|a}, respiración {agitada|rápida|difícil|corta},
    corto de respiración, no puede respirar bien, no respira bien, no puedo respirar bien, no coge aire, no agarra aire, no jala aire, no le entra el aire,
    disnea de esfuerzo, disnea de {moderados|grandes} esfuerzos, disnea al esfuerzo, sensación disneica, sed de aire,
    hambre de aire, opresión para respirar, insuficiencia respiratoria, SDR, se cansa al respirar, se cansa al {caminar|hablar}, cansancio al respirar,
    respira con la panza, pecho cerrado, {tiene el|el} pecho cerrado, falta el aire, faltándole el aire, con dificultad al respirar, {le|me} falta el {haire|aigre|ayre}, {asficciando|asfisiando|asficiando|asfixiandose|aogando}, se está {asficciando|asfisiando|aogando|ahogando}, dificultad {pa|para} respirar, {le|me} cuesta {respirar|resollar|resoyar}, {no|casi no} {jala|agarra|coge} {aire|haire}, {no puede|le cuesta} resollar, {obstrucción|tapón|taponamiento|oclusión} {de|en} {la|} {traqueostomía|traqueotomía|cánula de traqueostomía|cánula de traqueotomía}, {traqueostomía|traqueotomía|cánula de traqueostomía} {obstruida|tapada|taponada|ocluida}`),
  wheeze:
    phrases(`sibilancias, sibilancia, sibilantes, sibilante, sibilancias espiratorias, pitos, pitidos, pitidos en el pecho, pitos al respirar,
    {le|me} {silba|pita|chifla|pía} el pecho, {le|me} silban los {pulmones|bronquios}, silbidos, silbido en el pecho, silbido al respirar, silba al respirar, pita al respirar,
    chillido{s|} en el pecho, {le|me} chilla el pecho, hervor de pecho, hervidera, hervidera de pecho, {le|me} hierve el pecho, gatos en el pecho, tiene gatos, broncoespasmo,
    broncoobstrucción, espiración alargada, roncus y sibilancias, cuadro bronquial obstructivo, síndrome bronquial obstructivo, pillido{s|}, jadea, jadeo`),
  cough:
    phrases(`tos, toses, tose, tosiendo, tosió, tosió mucho, toser, tosedera, tosecilla, tos {seca|productiva|con flema|con flemas|nocturna|irritativa|persistente|con moco},
    expectoración, expectora, expectoración {purulenta|verdosa|amarillenta|blanquecina|mucosa|herrumbrosa}, esputo, esputos, flema, flemas, gargajo{s|}, tos convulsa, tos ferina, coqueluche, catarro de pecho,
    tos emetizante, tos cianozante, accesos de tos, ataques de tos, quintas de tos`),
  haemoptysis:
    phrases(`hemoptisis, hemoptoic{o|a}, expectoración hemoptoica, esputo{s|} hemoptoico{s|}, tos con sangre, tose sangre, tosiendo sangre, tosió sangre, toser sangre,
    esputo{s|} {con sangre|sanguinolento|sanguinolentos|hemático|hemáticos}, flema{s|} con sangre, flema{s|} {sanguinolenta|sanguinolentas}, escupe sangre, escupió sangre, escupiendo sangre, expectoración {hemática|con sangre|sanguinolenta},
    arroja sangre al toser, sangre al toser, bota sangre al toser, saca sangre al toser, esputo herrumbroso con sangre, desgarro con sangre, gargajo{s|} con sangre`),
  orthopnoea:
    phrases(`ortopnea, ortopneic{o|a}, ortopnea de {dos|tres|2|3} almohadas, disnea paroxística nocturna, DPN, no tolera el decúbito, no tolera decúbito, no puedo {acostarme|estar acostado|estar acostada|tumbarme|dormir acostado|dormir acostada|dormir tumbado|dormir tumbada}, no puede {acostarse|estar acostado|estar acostada|tumbarse|dormir acostado|dormir acostada|dormir tumbado|dormir tumbada} {por la falta de aire|},
    se ahoga {acostado|acostada|al acostarse|tumbado|tumbada|al tumbarse|por la noche}, me ahogo {acostado|acostada|al acostarme|al tumbarme|por la noche}, duerme {sentado|sentada|con varias almohadas|con 3 almohadas|en el sillón}, tiene que dormir {sentado|sentada}, le falta el aire al {acostarse|tumbarse}, me falta el aire al {acostarme|tumbarme}, empeora con el decúbito, intolerancia al decúbito`),
  choking: phrases(
    `atragantamiento, atragantad{o|a}, se está atragantando, atragantándose, ahogándose con {comida|algo|un trozo de carne}, se está ahogando con {comida|algo}, obstrucción por cuerpo extraño en vía aérea, OVACE, asfixia por {cuerpo extraño|alimento|comida}, no puede toser ni hablar, {cuerpo extraño|objeto|comida|alimento} en {la|} {vía aérea|vía respiratoria|tráquea|laringe|bronquio}, no puede toser, aspiración de {cuerpo extraño|objeto}`,
  ),
  "breathlessness-at-rest":
    phrases(`disnea de reposo, disnea en reposo, disnea a mínimos esfuerzos, disnea de mínimos esfuerzos, disnea clase {IV|4}, disnea grado {IV|4}, {le|me} falta el aire en reposo, {le|me} falta el aire {sentado|sentada|sin hacer nada|hasta quieto|hasta quieta},
    se ahoga en reposo, se ahoga sin hacer nada, se ahoga {hasta|incluso} sentad{o|a}, no puede respirar, no puedo respirar, no podía respirar, casi no puede respirar, casi no respira, apenas respira, apenas puede respirar, disnea franca, disnea severa, disnea grave, disnea intensa, gran dificultad respiratoria, mucha dificultad para respirar, le cuesta mucho respirar en reposo`),

  headache: phrases(
    `cefalea, cefaleas, cefalalgia, cefalea {holocraneal|hemicraneal|frontal|occipital|opresiva|pulsátil|bitemporal|parietal}, jaqueca leve, dolor cefálico, {me|le} {revienta|estalla|martillea} la cabeza, punzada en la cabeza, neuralgia occipital, tiene mucho dolor de cabeza, cefalia`,
  ),
  photophobia: phrases(
    `fotofobia, fotofóbic{o|a}, sonofotofobia, fotosonofobia, {le|me} molesta {mucho|} la luz, {le|me} {lastima|hiere|duele|daña} la luz, no soporta la luz, no aguanta la luz, no tolera la luz, intolerancia a la luz, molestia con la luz`,
  ),
  "facial-droop":
    phrases(`desviación de {la|} comisura {bucal|labial|oral|}, desvío de {la|} comisura {bucal|labial|oral|}, comisura {bucal|labial|} desviada, desviación {oral|bucal|labial|facial|de la boca}, asimetría facial, asimetría de la cara, parálisis facial, paresia facial, paresia facial central, parálisis facial central,
    {boca|cara} {torcida|chueca|desviada|virada|de lado|ladeada}, {se le|se me} {torció|fue de lado|desvió|chuequeó|cayó|viró|fue|va} la {boca|cara} {de lado|hacia un lado|a un lado|a un costado|}, {se le|se me} {va|tuerce|desvía} la boca, {se le|se me} ha {torcido|desviado|caído} la {boca|cara}, tiene la {boca|cara} {torcida|chueca|desviada|de lado|caída}, cara caída, caída facial, caída de {la|} comisura {labial|bucal|},
    borramiento del surco {nasogeniano|}, borramiento de surco nasogeniano, {se le|se me} cayó un lado de la cara, se le paralizó la cara, {media|mitad de la} cara paralizada, no puede {sonreír|cerrar el ojo|mover la cara|mover media cara}, se le cae {la comisura|un lado de la cara|media cara|la cara}, se le cae la baba por un lado`),
  "unilateral-weakness":
    phrases(`hemiparesia, hemiparética, hemiparético, hemiplejia, hemiplejía, hemipléjic{o|a}, hemiparesia {izquierda|derecha|izq|dcha|facio braquio crural|faciobraquiocrural|fasciobraquiocrural|braquiocrural},
    {debilidad|pérdida de fuerza|paresia|falta de fuerza|claudicación|parálisis} {de|en|del} {hemicuerpo|medio cuerpo|medio lado|un lado del cuerpo|lado izquierdo|lado derecho|el lado izquierdo|el lado derecho|un lado} {izquierdo|derecho|}, déficit motor {izquierdo|derecho|en hemicuerpo},
    no mueve {el|un} lado {izquierdo|derecho|del cuerpo|}, no puede mover {el|un} lado {izquierdo|derecho|del cuerpo|}, no mueve medio {cuerpo|lado}, no puede mover medio {cuerpo|lado}, {se le|se me} {paralizó|durmió|quedó muerto|fue} {el|un} lado {izquierdo|derecho|del cuerpo|}, {se le|se me} {paralizó|durmió} medio {cuerpo|lado}, se quedó paralítico de un lado, se quedó sin fuerza de un lado, medio cuerpo dormido, medio cuerpo paralizado, lado {izquierdo|derecho} {paralizado|sin fuerza|dormido|muerto},
    no puede {mover|levantar} el brazo y la pierna, pérdida de fuerza en brazo y pierna, debilidad en brazo y pierna, no mueve brazo y pierna, debilidad unilateral, lateraliza, le arrastra una pierna, arrastra {la|una} pierna, déficit motor`),
  "limb-weakness": phrases(
    `monoparesia, paresia, debilidad en {extremidades|miembros}, debilidad de {miembros|extremidades}, no tiene fuerza en {la mano|el brazo|la pierna}, se le caen las cosas {de la mano|de las manos|}, se me caen las cosas {de la mano|de las manos|}, {brazo|pierna|mano} {sin fuerza|muert{o|a}|paralizad{o|a}}, {se le|se me} {paralizó|paraliza|entume} {el brazo|la pierna|la mano}, pie caído, mano caída, impotencia motora`,
  ),
  "general-weakness":
    phrases(`debilidad generalizada, debilidad general, debilidad, débil, astenia, asténic{o|a}, adinamia, adinámic{o|a}, cansancio, cansad{o|a}, agotamiento, agotad{o|a}, fatiga, sin fuerzas, sin fuerza, flojera, floj{o|a}, flojedad, desgano, desguanzad{o|a}, aguad{o|a}, desfallecid{o|a}, desfallecimiento, sin energía, sin ánimo para nada, no tiene fuerzas,
    no le {dan|quedan} fuerzas, no tengo fuerzas, {me|le} tiemblan las piernas, {le|me} flaquean las piernas, postración, postrad{o|a} por debilidad, abatimiento, abatid{o|a}, muy débil, hipostenia`),
  "speech-disturbance":
    phrases(`disartria, disártric{o|a}, afasia, afásic{o|a}, disfasia, bradilalia, anartria, alteración del habla, alteración del lenguaje, trastorno del habla, dificultad para hablar, dificultad {en el|al} habla{r|}, dificultad para articular, dificultad para {la articulación|nombrar|encontrar palabras|emitir palabras},
    no puede hablar, no puedo hablar, no podía hablar, no habla, no le salen las palabras, no me salen las palabras, no le sale la voz ni las palabras, no articula, no articula palabra, {habla|hablaba|hablando} {raro|enredado|mal|arrastrado|pastoso|trabado|como borracho|como borracha|mochado|tapado}, habla {enredada|pastosa|arrastrada|escándida}, {se le|se me} {traba|trabó|enreda|enredó|entrecorta|trababa|pega} {la lengua|el habla|la voz}, lengua {trabada|enredada|pesada}, {arrastra|arrastraba|arrastrando} las palabras, lenguaje {incoherente|ininteligible|incomprensible}, no se le entiende {al hablar|lo que dice|},
    no se le entiende nada, se quedó mud{o|a}, perdió el habla, se le fue el habla, {le|me} cuesta {hablar|articular|encontrar las palabras}, balbucea, farfulla, no comprende lo que se le dice, no comprende órdenes, emite palabras sueltas, no {puede|puedo} {ablar|avlar}, {abla|ablaba} {raro|mal|enredado}`),
  "vision-loss":
    phrases(`pérdida de visión, pérdida de la visión, pérdida visual, pérdida de la vista, pérdida de agudeza visual, pérdida de AV, disminución {brusca|súbita|} de {la|} {visión|agudeza visual}, amaurosis, amaurosis fugaz, ceguera {súbita|transitoria}, hemianopsia, cuadrantanopsia, escotoma,
    no ve, no veo, no ve {nada|bien} {del|por el|de un|por un} ojo, no veo {nada|bien} {del|por el|de un|por un} ojo, no ve nada, no veo nada, ha dejado de ver, he dejado de ver, dejó de ver, dejé de ver, perdió la {vista|visión}, perdí la {vista|visión}, {se le|se me} {nubló toda|fue|apagó} la {vista|visión}, se quedó cieg{o|a}, {veo|ve} {todo|} negro, visión negra, visión en túnel, mancha negra en {la visión|el ojo}, telón {negro|} en el ojo, cortina {negra|} en {el ojo|la visión}, ve como una cortina, déficit visual, pierde la vista, {veo|ve} solo la mitad, {pérdida|disminución|baja|falta|caída} {brusca|súbita|repentina|aguda|completa|total|parcial|transitoria|progresiva|indolora} de {la|} {visión|vista|agudeza visual}, {pérdida|disminución} {de la|de} {visión|vista|agudeza visual} {brusca|súbita|repentina|transitoria|total|parcial}, no {veo|ve} {con|de} {el|un|mi|su} ojo, no {veo|ve} de un ojo, {se le|se me} {fue|nubló|apagó|borró} la {vista|visión} de {un|el|golpe}, {se quedó|me quedé} sin {ver|visión|vista}, se me puso todo negro {el|en el} ojo, ceguera, ceguera monocular, ceguera {de un ojo|bilateral}`),
  "blurred-vision": phrases(
    `visión borrosa, vista borrosa, visión nublada, vista nublada, ve borroso, veo borroso, ve {nublado|nubloso|mal|turbio}, veo {nublado|nubloso|mal|turbio}, {se le|se me} {nubla|nubló|empaña} la {vista|visión}, {se le|se me} pone borrosa la vista, alteración visual, alteraciones visuales, alteración de la visión, trastornos visuales, síntomas visuales, fosfenos con visión borrosa, visión turbia, vista cansada`,
  ),
  "double-vision": phrases(
    `diplopia, diplopía, visión doble, ve doble, veo doble, ve dos cosas, {veo|ve} {las cosas|} dobles, ve repetido, estrabismo agudo, oftalmoplejia, oftalmoparesia, paresia del VI par, ojo desviado`,
  ),
  numbness:
    phrases(`parestesias, parestesia, hipoestesia, anestesia de la extremidad, disestesias, disestesia, hemihipoestesia, hormigueo, hormigueos, hormiguero, hormiguillo, adormecimiento, adormecid{o|a}, entumecimiento, entumecid{o|a}, entumid{o|a}, acorchamiento, acorchad{o|a}, calambres y hormigueo, alteración de la sensibilidad, pérdida de sensibilidad, disminución de la sensibilidad, falta de sensibilidad,
    {brazo|pie} dormido, {mano|pierna|cara} dormida, no siente {el brazo|la pierna|la mano|la cara|los pies|las piernas}, no siento {el brazo|la pierna|la mano|la cara|los pies|las piernas}, cosquilleo, cosquilleos, clavada de agujas, pinchazos en las manos`),
  dizziness: phrases(
    `mareo, mareos, maread{o|a}, mareadit{o|a}, se marea, me mareo, me mareé, se mareó, inestabilidad, sensación de inestabilidad, sensación de mareo, atarantad{o|a}, atarantamiento, aturdid{o|a}, aturdimiento, atontad{o|a}, cabeza {ida|hueca|liviana}, embotamiento, embotad{o|a}, vahído, vahídos, vahido, tarantas, {se le|se me} va la cabeza, {se le|se me} mueve el piso, borrachera sin beber, desequilibrio, como borrach{o|a} al caminar, mareíto`,
  ),
  vertigo: phrases(
    `vértigo, vértigos, vertiginos{o|a}, síndrome vertiginoso, cuadro vertiginoso, sensación de giro{s|} {de objetos|}, giro de objetos, {todo|la habitación|el cuarto|la casa} {me|le|} {da|daba} vueltas, {le|me} da vueltas {todo|la cabeza|la casa|la habitación|el mundo}, dar vueltas todo, gira todo, VPPB, vértigo posicional, vértigo periférico, nistagmo, nistagmus, Ménière`,
  ),
  "gait-disturbance": phrases(
    `ataxia, atáxic{o|a}, marcha {atáxica|inestable|tambaleante|de ebrio|en tijera|parkinsoniana|arrastrada}, alteración de la marcha, trastorno de la marcha, inestabilidad de la marcha, inestabilidad para {la marcha|caminar}, dificultad para {caminar|la marcha|deambular|andar}, {camina|anda|andaba|caminaba} {raro|mal|como borracho|como borracha|chueco|tambaleándose|de lado|torcido}, {se|} tambalea, {se|} tambaleaba, lateropulsión, dismetría, incoordinación, descoordinación, {le|me} cuesta {caminar|andar}, pérdida {de|del} equilibrio, {pierde|perdió} el equilibrio, se va de lado, se va hacia un lado, se va para los lados, Romberg positivo, camina agarrándose`,
  ),
  amnesia: phrases(
    `amnesia, amnesia {del episodio|del evento|retrógrada|anterógrada|postraumática|global transitoria|de lo sucedido}, amnésic{o|a}, no recuerda {lo sucedido|lo ocurrido|lo que pasó|el golpe|el accidente|el episodio|la caída|nada|qué pasó|cómo}, no me acuerdo de {nada|lo que pasó|la caída}, no se acuerda de {nada|lo que pasó|la caída|lo ocurrido|lo sucedido}, no se acuerda, no recuerda, no recuerda nada, laguna de memoria, lagunas, pregunta lo mismo, repite las mismas preguntas, repetitiv{o|a} en preguntas, pregunta repetidamente, AGT`,
  ),
  tremor: phrases(
    `temblor, temblores, tembloroso, temblorosa, tembladera, temblor de {manos|reposo|acción}, {le|me} tiemblan {las manos|los brazos}, temblequeo, tiembla de las manos, temblor fino, flapping, asterixis`,
  ),
  "leg-weakness-bilateral": phrases(
    `paraparesia, paraplejia, paraplejía, parapléjic{o|a}, tetraparesia, tetraplejia, debilidad {en|de} {ambas|las dos|las} piernas, debilidad {en|de} {MMII|EEII|miembros inferiores|ambos MMII|extremidades inferiores|ambas extremidades inferiores}, pérdida de fuerza {en|de} {ambas piernas|las piernas|MMII|EEII|miembros inferiores|extremidades inferiores|ambos MMII}, {no le|no me} responden las piernas, no siente ni mueve las piernas, no mueve las piernas, no puede mover las piernas, no puedo mover las piernas, {no le|no me} dan las piernas, {se le|se me} {aflojan|doblan|van} las piernas, piernas flojas, {le|me} fallan las piernas, debilidad ascendente, Guillain Barré, Guillain Barré`,
  ),
  "restless-or-strange-behaviour": phrases(
    `comportamiento extraño, conducta extraña, conducta {rara|inapropiada|anómala|desorganizada|bizarra}, comportamiento {raro|inapropiado|anómalo|desorganizado|bizarro}, alteración {de|del} {conducta|la conducta|comportamiento}, trastorno de conducta, se comporta raro, está {raro|rara|extraño|extraña}, está como {raro|rara|ausente}, cambio de {comportamiento|conducta|carácter}, inquiet{o|a}, muy inquiet{o|a}, inquietud, desasosiego, desinhibid{o|a}, actúa raro, hace cosas raras, deambula sin rumbo`,
  ),
  "memory-loss": phrases(
    `pérdida de memoria, fallos de memoria, olvidos, se olvida de {las cosas|todo}, se me olvidan las cosas, deterioro de memoria, quejas de memoria, alteración de la memoria, desmemoriad{o|a}, olvidadiz{o|a}`,
  ),

  "abdominal-pain": phrases(
    `dolor abdominal, dolor abd, abdominalgia, abdomen doloroso, abdomen agudo, dolor de {panza|barriga|tripa|tripas|guata|estómago|vientre|estomago}, {me|le} duele la {barriga|panza|tripa|guata}, retortijón, retortijones, retorcijón, retorcijones, torzón, torzones, dolor cólico abdominal, cólico abdominal, dolor tipo cólico abdominal, retortijones de tripa, dolor periumbilical, dolor difuso abdominal, dolor {mesogástrico|en mesogastrio}, mesogastralgia, dolor visceral, cólico{s|} {intestinal|intestinales}, dolor en la boca del ombligo, empach{o|ado|ada}, {le|me} cayó mal la comida, pujo y dolor, abdomen doloroso a la palpación, sí dolor {abdominal|de abdomen|de barriga}, {me|le} duele {la|mi|su} {pansa|pancita|tripita|guatita}, dolor {de|en la} pansa, {malestar|incomodidad|disconfort} {abdominal|en el abdomen|de barriga|de estómago|en la barriga|estomacal|gástrico}`,
  ),
  "epigastric-pain": phrases(
    `epigastralgia, dolor epigástrico, dolor en epigastrio, gastralgia, dolor en la boca del estómago, {me|le} duele la boca del estómago, dolor de boca de estómago, ardor en la boca del estómago, gastritis aguda, crisis de gastritis, dolor de gastritis, {malestar|molestia|molestias|incomodidad|disconfort} {epigástric{o|a|os|as}|en epigastrio|en el epigastrio|en la boca del estómago}`,
  ),
  "upper-abdominal-pain": phrases(
    `dolor en {abdomen superior|hemiabdomen superior|la parte alta del abdomen|la parte de arriba de la barriga}, dolor abdominal {superior|alto}, dolor en cinturón, dolor en faja, dolor en {hipocondrio izquierdo|HCI|HI|cuadrante superior izquierdo}, dolor en hipocondrios`,
  ),
  "lower-abdominal-pain": phrases(
    `dolor en {hipogastrio|hipogástrico|bajo vientre|el bajo vientre|hemiabdomen inferior|la parte baja del abdomen|fosas ilíacas|fosas iliacas}, dolor abdominal {bajo|inferior}, dolor hipogástrico, dolor de bajo vientre, {me|le} duele el bajo vientre, dolor infraumbilical, dolor suprapúbico, {me|le} duele abajo del ombligo, dolor en {fosa ilíaca izquierda|fosa iliaca izquierda|FII|cuadrante inferior izquierdo}, dolor {FII}, diverticulitis`,
  ),
  "right-lower-abdominal-pain": phrases(
    `dolor en {fosa ilíaca derecha|fosa iliaca derecha|FID|fosa iliaca dcha|cuadrante inferior derecho|CID}, dolor FID, dolor localizado en FID, dolor que migra a {FID|fosa ilíaca derecha|fosa iliaca derecha}, McBurney {positivo|doloroso|+|}, punto de McBurney, Rovsing positivo, dolor en la ingle derecha y barriga, dolor del lado derecho abajo de la barriga, dolor abajo a la derecha, FID dolorosa, FID doloroso`,
  ),
  "right-upper-abdominal-pain": phrases(
    `dolor en {hipocondrio derecho|HCD|cuadrante superior derecho|CSD}, dolor HCD, dolor en hipocondrio dcho, dolor de hígado, {me|le} duele el hígado, dolor de vesícula, {me|le} duele la vesícula, Murphy positivo, Murphy +, signo de Murphy, signo de Murphy positivo`,
  ),
  "flank-pain": phrases(
    `dolor lumbar unilateral, dolor en {flanco|fosa renal|fosa lumbar|ijada|ijar|el costado} {izquierdo|derecho|}, dolor renal, dolor de riñón, dolor de riñones, {me|le} {duele el riñón|duelen los riñones}, puñopercusión {renal|} {positiva|derecha|izquierda|dolorosa|+|}, puñopercusión lumbar, PPL {positiva|+|derecha|izquierda}, PPR positiva, PPRD, PPRI, Giordano {positivo|+|}, dolor en fosa renal, dolor lumbar irradiado a {ingle|genitales}`,
  ),
  "pelvic-pain": phrases(
    `dolor pélvico, dolor pelviano, dolor anexial, dolor en anejo, dolor en {ovario|ovarios}, {me|le} {duele|duelen} {el ovario|los ovarios}, dolor de ovarios, dolor en la matriz, {me|le} duele la matriz, dolor uterino, dismenorrea intensa, dolor a la movilización cervical, enfermedad pélvica inflamatoria, enfermedad inflamatoria pélvica, EIP`,
  ),
  vomiting: phrases(
    `vómito, vómitos, vomito, vomitos, vomita, vomitó, ha vomitado, vomité, he vomitado, vomitando, vomitar, vomitaba, vomitan, emesis, emético, devuelve, devolvió, ha devuelto, devolviendo, {arroja|arrojó} {la comida|todo|la leche}, guacareó, buitrea, buitreó, basca, bascas con vómito, regurgitación, regurgita, náuseas y vómitos, vómito alimenticio, vómitos alimentarios, vómito en proyectil, vómito en escopetazo, vómitos en escopetazo, gomitó, gomita, gómito, gómitos, bomito, bómitos, vomitadera, vomitona, sí vómitos {de|desde|con|en|hace}`,
  ),
  "persistent-vomiting":
    phrases(`no deja de vomitar, no para de vomitar, no ha parado de vomitar, no ha dejado de vomitar, sin parar de vomitar, no dejo de vomitar, no paro de vomitar, vómito{s|} {persistente|persistentes|incoercible|incoercibles|continuo|continuos|constante|constantes|incontrolable|incontrolables|de repetición|repetidos}, no tolera nada, no tolero nada, no tolera {líquidos|ni líquidos|ni agua|agua|la vía oral|vía oral|VO|dieta|ingesta|alimentos|sólidos ni líquidos|líquidos ni sólidos|ni el agua|la comida ni el agua|oral}, no tolera ni {agua|líquidos|el agua}, no retiene {nada|líquidos|alimentos}, intolerancia oral, intolerancia {a la|} vía oral, intolerancia digestiva,
    vomita {todo|todo lo que come|todo lo que toma|cada vez que come|cada rato|constantemente|sin parar}, vomito todo, todo lo vomita, todo lo devuelve, lo vomita todo, {lo devuelve|devuelve} todo, vomita cada {toma|media hora|hora|cinco minutos}, hiperemesis, múltiples vómitos, vómitos múltiples, muchísimos vómitos, innumerables vómitos, incontables vómitos, más de {5|6|8|10|15|20|diez|cinco|veinte} vómitos`),
  "bilious-vomiting": phrases(
    `vómito{s|} {bilioso|biliosos|verde|verdes|de bilis|verdoso|verdosos|biliar|porráceo|porráceos}, vomita {bilis|verde}, vomitó {bilis|verde}, vomito bilis, vómito{s|} {fecaloide|fecaloideo|fecaloides|fecaloideos}, contenido bilioso, bilis en el vómito, devuelve bilis`,
  ),
  nausea: phrases(
    `náusea, náuseas, nauseoso, nauseosa, asco, ganas de vomitar, ganas de devolver, arcada, arcadas, revoltura, {estómago|estomago} revuelto, {se le|se me|tiene} revuel{ve|to} el estómago, bascas, bascosidad, ascos, fatiga en el estómago, cuerpo revuelto, desasosiego en el estómago`,
  ),
  diarrhoea:
    phrases(`diarrea, diarreas, diarreic{o|a}, deposiciones {líquidas|diarreicas|blandas|acuosas|sueltas|semilíquidas|desligadas|semiblandas|con moco}, evacuaciones {líquidas|diarreicas|blandas|acuosas|disminuidas de consistencia}, heces {líquidas|blandas|acuosas|sueltas}, cámaras {líquidas|diarreicas}, chorrillo, churra, churrias, churretas, corredera, {suelto|suelta|flojo|floja} del estómago, suelto de tripa, {estómago|estomago} {suelto|flojo}, soltura, cagalera, cagadera, cursiento, descomposición, descompuest{o|a} del estómago, mal de estómago, vientre suelto, colitis, mal del estómago,
    seguidillas, obrando líquido, hace {líquido|aguadito|aguado|agua}, popó {líquido|aguado|aguadita|suelto}, caca líquida, caca aguada, evacúa líquido, pujo, pujos, tenesmo, disentería, dispepsia con diarrea, diarrea con moco, va mucho al baño, no sale del baño, soltura de {vientre|estómago}, con soltura, chorrillo, curso suelto, {obra|evacua|evacúa|hace} {aguado|líquido|como agua|pura agua|suelto}, está suelto {del estómago|}, flojo del estómago`),
  constipation: phrases(
    `estreñimiento, estreñid{o|a}, constipación intestinal, constipación, constipad{o|a} del vientre, estítiquez, estitiquez, estític{o|a}, no {defeca|obra|evacúa|evacua|hace deposición|hace deposiciones|hace del cuerpo|hace de cuerpo|hace caca|hace popó|va de cuerpo|da del cuerpo|ensucia|va al baño}, no ha {defecado|obrado|evacuado|hecho deposición|hecho deposiciones|hecho del cuerpo|hecho caca|hecho popó|ido de cuerpo|ido al baño|podido obrar}, no he {obrado|evacuado|ido de cuerpo|hecho del cuerpo|hecho caca|podido obrar}, no puedo {evacuar|obrar|hacer del cuerpo|ir al baño|defecar|hacer caca}, no puede {evacuar|obrar|hacer del cuerpo|ir al baño|defecar|hacer caca}, sin deposición, sin deposiciones, sin evacuar, sin obrar, sin hacer deposición, sin defecar, ausencia de deposiciones, fecaloma, impactación fecal, heces duras, tapad{o|a} del estómago, estreñio, sin ir de vientre, no va de vientre, duro de vientre, sec{o|a} del estómago`,
  ),
  "abdominal-distension": phrases(
    `distensión abdominal, distensión, abdomen distendido, abdomen globuloso y timpánico, abdomen timpánico, distendid{o|a}, barriga {hinchada|inflada|dura|inflamada}, panza {hinchada|inflada|dura|inflamada}, tripa hinchada, vientre {hinchado|inflamado|hinchao}, estómago {inflado|hinchado|inflamado|aventado}, {se le|se me} {hincha|hinchó|infla|infló|inflamó|inflama} {la barriga|la panza|el estómago|el vientre|la tripa|el abdomen}, aventad{o|a}, timpanismo, meteorismo, flatulencia, {muchos|con} gases, llen{o|a} de gases, hinchazón abdominal, hinchazón de {barriga|vientre|panza|estómago|tripa}, perímetro abdominal aumentado, aumento del perímetro abdominal, aumento de perímetro abdominal, ascitis {a tensión|tensa|en aumento|descompensada|sintomática}, {descompensación|aumento} {ascítica|de ascitis|de la ascitis|hidrópica|de líquido ascítico}, acumulación de líquido en {abdomen|la barriga}`,
  ),
  dysphagia: phrases(
    `disfagia, disfagia {a sólidos|a líquidos|para sólidos|para líquidos|total}, afagia, dificultad para {tragar|deglutir|pasar alimentos|pasar los alimentos|la deglución}, {le|me} cuesta {tragar|pasar la comida|pasar saliva}, no puede {tragar|pasar alimentos|pasar la comida}, no puedo {tragar|pasar la comida}, se le atora la comida, se atora al comer, se atraganta con {líquidos|la comida|frecuencia|todo}, odinofagia intensa con imposibilidad para tragar, no pasa la comida`,
  ),
  heartburn: phrases(
    `pirosis, acidez, ardor de estómago, agruras, agrieras, acedía, acedías, {ardor|quemazón} retroesternal, reflujo ácido, ardor {en el|de} {estómago|esófago}, vinagrera, vinagreras, agrura, hervederas, acidez de estómago, dispepsia, indigestión, indigest{o|ado|ada}, indigestad{o|a}, mala digestión, llenura, pesadez de estómago, digestiones pesadas, eructos, eructa mucho`,
  ),
  haematemesis: phrases(
    `hematemesis, vómito{s|} {con sangre|de sangre|hemático|hemáticos|sanguinolento|sanguinolentos|en poso de café|en posos de café|en pozos de café|en poso de cafe|de sangre roja|en borra de café|como borra de café|en cuncho de café|en pozo de café|negro|negros|como café molido}, vomita sangre, vomitó sangre, vomito sangre, vomité sangre, vomitando sangre, ha vomitado sangre, he vomitado sangre, arroja sangre, arrojó sangre, sangre en el vómito, sangre en los vómitos, {devuelve|devolvió|bota|botó|echó|echa} sangre por la boca, sale sangre por la boca, poso{s|} de café, borra de café, vomitó coágulos, estrías de sangre en el vómito, vómito con {coágulos|estrías de sangre|pintas de sangre}, {está|esta|estaba|} {botando|echando|arrojando|sacando|bota|echa|arroja|arrojó|botó|echó} {mucha|} sangre por la boca, {bomita|bomitó|bomito|gomita} sangre, {guacarea|guacareó|deposita|depuso} sangre`,
  ),
  melaena: phrases(
    `melena, melenas, melénic{o|a}, melenic{o|a}, heces {negras|melénicas|alquitranadas|como alquitrán|como la pez|negruzcas|oscuras y malolientes}, deposiciones {negras|melénicas|alquitranadas|oscuras|negruzcas}, deposición {negra|melénica}, evacuaciones {negras|melénicas|como chapopote|alquitranadas|oscuras}, {caca|popó} negr{a|o}, {caca|popó} negro, {obra|evacúa|hace|hago|caga} negro, obra negro, {excremento|popó} {negro|como chapopote|como brea|como petróleo}, tacto rectal con melenas, TR melena`,
  ),
  "rectal-bleeding": phrases(
    `rectorragia, rectorragias, hematoquecia, hematoquezia, enterorragia, sangrado rectal, sangrado anal, sangrado por {el recto|recto|el ano|ano|vía rectal}, sangre en {las|la|} {heces|deposiciones|deposición|caca|evacuaciones|popó|excremento}, sangre en el {popó|excremento|inodoro|papel}, sangre al {limpiarse|defecar|evacuar|obrar|limpiarme|hacer del cuerpo}, deposiciones con sangre, deposición con sangre, heces con sangre, evacuaciones con sangre, diarrea con sangre, diarrea sanguinolenta, diarrea hemática, {obra|hace|evacúa|caga|obró|evacuó|hizo} {con|} sangre, popó con sangre, caca con sangre, sangra por el {ano|recto|culo}, sangro por el {ano|recto|culo}, sangra al {defecar|ir al baño|evacuar|obrar}, heces en jalea de grosella, sangre por el ano, sangre roja en heces, disentería con sangre, heces sanguinolentas, moco y sangre en las heces, evacuaciones sanguinolentas, {hace|ase|hizo} {popo|popó|pupú|caca|del cuerpo} con sangre, {obra|obró|evacua|evacúa|evacuó} {con|} sangre`,
  ),
  "rectal-pain": phrases(
    `dolor anal, proctalgia, dolor rectal, dolor perianal, dolor al defecar, dolor al evacuar, dolor al obrar, fisura anal, absceso perianal doloroso, tenesmo rectal doloroso, ardor anal`,
  ),
  haemorrhoids: phrases(
    `hemorroides, hemorroide, almorranas, hemorroide trombosada, hemorroides externas, hemorroides internas, hemorroidal, trombosis hemorroidal, crisis hemorroidal`,
  ),
  hernia: phrases(
    `hernia {inguinal|umbilical|crural|incisional|de la pared abdominal|epigástrica|}, hernia {incarcerada|estrangulada|irreductible|encarcerada}, eventración, hernia atascada`,
  ),
  hiccup: phrases(`hipo, singulto, hipo persistente`),
  "loss-of-appetite": phrases(
    `anorexia, hiporexia, inapetencia, inapetente, falta de apetito, pérdida de apetito, pérdida del apetito, disminución del apetito, sin apetito, poco apetito, no tiene apetito, no tiene {hambre|ganas de comer}, sin hambre, no tengo hambre, no quiere comer, no come, no come {nada|bien}, come {poco|muy poco|mal}, no le da hambre, no me da hambre, no {le|me} apetece comer, sin ganas de comer, rechaza la comida, rechaza alimentos, rechazo de alimentos, mala ingesta, poca ingesta, no ha comido`,
  ),
  "menstrual-pain": phrases(
    `dismenorrea, dolor menstrual, dolor de regla, dolores de regla, cólico{s|} menstrual{es|}, cólicos menstruales, dolor con la regla, dolor con la menstruación, {me|le} duele la regla, cólico de la regla, dolor premenstrual`,
  ),
  jaundice: phrases(
    `ictericia, ictéric{o|a}, tinte ictérico, tinte amarillento, piel amarilla, ojos amarillos, {está|se puso|se puso muy|se ve|está muy|se ha puesto} amarill{o|a}, amarillent{o|a}, coloración amarillenta {de la piel|de piel y mucosas|}, escleras ictéricas, ictericia conjuntival, anictéric{o|a}, coluria, acolia, orina oscura como coca cola, orina color coca cola, orina como cocacola, tiricia, piel y ojos amarillos`,
  ),
} satisfies Lexicon["terms"];
