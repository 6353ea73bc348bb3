import type { Lexicon } from "../lexicon.ts";
import { phrases } from "../phrases.ts";

/** What is seen, measured or found on the patient. */
export const signs = {
  "cardiac-arrest": phrases(
    `parada cardiorrespiratoria, parada cardíaca, parada cardiaca, paro cardiorrespiratorio, paro cardíaco, paro cardiaco, paro respiratorio, parada respiratoria, en PCR, PCR {presenciada|no presenciada|extrahospitalaria|intrahospitalaria}, está en {parada|paro}, llega en {parada|paro}, ingresa en paro, hizo paro, entró en {parada|paro}, maniobras de {RCP|reanimación}, RCP, RCP en curso, reanimación cardiopulmonar, asistolia, fibrilación ventricular, FV, TV sin pulso, AESP, actividad eléctrica sin pulso, sin signos vitales, sin signos de vida, {se le|le} paró el corazón, masaje cardíaco`,
  ),
  "no-pulse": phrases(
    `sin pulso, sin pulsos, no tiene pulso, no se palpa pulso, no se palpan pulsos, no se encuentra pulso, no se le {encuentra|siente|palpa} {el|} pulso, pulso {ausente|no palpable|impalpable} carotídeo, ausencia de pulso, ausencia de pulso {carotídeo|central}, no palpo pulso, pulso carotídeo ausente, no hay pulso`,
  ),
  apnoea: phrases(
    `apnea, hace pausas {|al respirar|respiratorias}, apneas, no respira, no está respirando, no respiraba, dejó de respirar, ha dejado de respirar, deja de respirar, sin respirar, sin respiración, no hay respiración, ausencia de respiración, pausa respiratoria, pausas respiratorias, pausas de apnea, apneic{o|a}, en apnea, sin esfuerzo respiratorio, no respira ni responde, bradipnea extrema`,
  ),
  "agonal-breathing": phrases(
    `respiración agónica, respiración agonal, respiraciones agónicas, boqueo, boqueando, boquea, gasping, bocanadas agónicas, patrón gasping, respiración de pez, estertores agónicos, {respiración|respiraciones|patrón|respira} boqueante, boqueante`,
  ),
  "airway-obstruction": phrases(
    `obstrucción de {la|} vía aérea, vía aérea {obstruida|comprometida|no permeable|en riesgo}, compromiso de {la|} vía aérea, obstrucción {respiratoria|completa de vía aérea|laríngea}, vía aérea difícil con compromiso, atragantamiento con cianosis, obstrucción vía aérea`,
  ),
  intubated: phrases(
    `intubad{o|a}, IOT, intubación orotraqueal, ventilación mecánica, con tubo orotraqueal, en VM, mascarilla laríngea, ventilación invasiva, conectad{o|a} a respirador, conectad{o|a} a ventilador, ventilad{o|a} con ambú, ambú, ventilación con balón, ventilad{o|a} con bolsa`,
  ),
  "post-arrest": phrases(
    `PCR recuperada, parada recuperada, paro recuperado, posparada, postparada, síndrome posparada, síndrome postparada, RCE, recuperación de circulación espontánea, recupera pulso tras {RCP|reanimación}, retorno a circulación espontánea, paro revertido, reanimado con éxito, tras parada recuperada`,
  ),
  "severe-respiratory-distress": phrases(
    `dificultad respiratoria {grave|severa|importante|marcada|intensa}, distrés respiratorio {grave|severo|importante|marcado}, distrés respiratorio, distress respiratorio, gran trabajo respiratorio, aumento {importante|marcado} del trabajo respiratorio, insuficiencia respiratoria {grave|severa|aguda}, IRespA, fracaso respiratorio, fallo respiratorio, claudicación respiratoria, {se está|está} ahogando, disnea {asfixiante|muy intensa|extrema}, asfixiándose, se está asfixiando, edema agudo de pulmón, {en|cuadro de|clínica de} EAP, broncoespasmo severo, crisis asmática {grave|severa|casi fatal|vital}, estatus asmático, status asmático, agotamiento respiratorio, polipnea severa, respiración paradójica, no le entra nada de aire`,
  ),
  "cannot-speak-sentences": phrases(
    `no puede hablar por {la falta de aire|la disnea|el ahogo|falta de aire|disnea}, no puede {terminar|completar|acabar} {frases|las frases|una frase|oraciones|las oraciones}, no termina {frases|las frases}, no completa {frases|las frases}, no es capaz de {terminar|completar} {frases|una frase|las frases}, habla entrecortad{o|a}, lenguaje entrecortado, habla {con|en} {palabras sueltas|frases cortas|monosílabos|frases entrecortadas}, frases entrecortadas, palabras entrecortadas, habla a palabras, habla palabra por palabra, {disnea que|} {le|} impide hablar, solo dice palabras sueltas, incapaz de {hablar|completar frases|terminar frases}, dificultad para completar frases, {se ahoga|se fatiga|se agota} al hablar, disnea al hablar, no puede hablar seguido, habla a trompicones, no {puede|puedo|podía} hablar, no {puede|puedo} {ablar|avlar}`,
  ),
  stridor: phrases(
    `estridor, estridor {inspiratorio|laríngeo|en reposo|audible|respiratorio}, estridoros{o|a}, respiración estridorosa, ruido al {inspirar|coger aire|tomar aire|jalar aire}, ronquido inspiratorio, respiración ruidosa al inspirar, cornaje, tiraje alto con estridor`,
  ),
  "cannot-swallow-saliva": phrases(
    `no {puede|puedo} tragar {saliva|la saliva|ni la saliva|ni saliva|su saliva}, no traga {saliva|la saliva|ni la saliva}, no maneja {secreciones|saliva|sus secreciones|las secreciones}, babea, babeando, babeo, babeante, sialorrea, sialorréic{o|a}, se le cae la baba, se babea, hipersalivación, ptialismo, no maneja la saliva, salivación excesiva, no pasa la saliva, no pasa ni saliva, escupe la saliva`,
  ),
  cyanosis: [
    ...phrases(
      `cianosis, acianótic{o|a}, cianótic{o|a}, cianosis {central|periférica|labial|perioral|peribucal|distal|acra}, acrocianosis, {se|} {puso|pone|ponía|está|quedó|queda} {morad{o|a}|azul|moradit{o|a}|violet{o|a}|negrit{o|a}|amoratad{o|a} entero}, labios {azules|morados|moraditos|cianóticos}, boca morada, uñas {azules|moradas}, {se le|se me} {ponen|pusieron} {morados|azules} los labios, coloración {azulada|violácea}, {se puso|está} moradito, morad{o|a} al llorar, {lo|la|le} {encontró|encontraron|halló|hallaron|vio|vieron|notó|notaron} {|muy} {morad{o|a}|azul}, {niño|niña|bebé|lactante} {morad{o|a}|azul}, {llega|llegó|viene|entra} {morad{o|a}|azul}`,
    ),
    "{convulsionando|convulsiona|convulsión|se ahoga|ahogándose|no respira} {|ahora}, {morado|morada|azul}",
  ],
  grunting: phrases(
    `quejido, quejido {respiratorio|espiratorio}, se queja al respirar, quejido audible, quejumbre espiratoria, quejidos con la respiración, pujidos al respirar, puja al respirar, aleteo y quejido`,
  ),
  "chest-indrawing": phrases(
    `tiraje, tirajes, tiraje {subcostal|intercostal|supraesternal|universal|supraclavicular|subcostal e intercostal|bajo|alto|sub e intercostal}, retracción {xifoidea|subcostal|intercostal|esternal|costal}, retracciones, retracciones {subcostales|intercostales|xifoideas|costales}, {se le|le} {hunde|hunden|marcan|marca} {el pecho|las costillas|la costilla|las costillitas}, hundimiento {del pecho|intercostal|subcostal|torácico}, disociación toracoabdominal, bamboleo abdominal, balanceo toracoabdominal, se le mete el pecho, {se le|le} ven las costillas al respirar, disbalance toracoabdominal, Silverman`,
  ),
  "accessory-muscles": phrases(
    `uso de {musculatura accesoria|músculos accesorios|la musculatura accesoria}, utiliza {musculatura accesoria|músculos accesorios}, usa {músculos accesorios|musculatura accesoria}, {con|} musculatura accesoria, músculos accesorios, aleteo nasal, aleteo, trabajo respiratorio, aumento del trabajo respiratorio, aumento de trabajo respiratorio, respira con el abdomen, respiración abdominal, posición de trípode, en trípode, trípode, cabeceo al respirar, cabeceo, esfuerzo respiratorio, tira de musculatura`,
  ),
  "kussmaul-breathing": phrases(
    `respiración de Kussmaul, Kussmaul, respiración acidótica, respiración profunda y rápida, acidótic{o|a}, respiración {de|tipo} acidosis, hiperpnea, respiración acetonémica, fetor cetósico, fetor cetónico, aliento {cetósico|cetónico|a manzana|a manzanas|a acetona|afrutado|frutal}, olor a {acetona|manzana|manzanas}, huele a acetona`,
  ),
  "silent-chest": phrases(
    `tórax silente, silencio auscultatorio, pulmón silente, hipoventilación {global|generalizada|severa|marcada}, no entra aire a la auscultación, no se ausculta {paso|entrada} de aire, murmullo vesicular abolido {bilateral|}, MV abolido, MV abolido bilateral, no moviliza aire`,
  ),
  unresponsive: phrases(
    `no responde, no responde a {nada|estímulos|ningún estímulo|estímulo|estímulos dolorosos|la voz ni al dolor|llamado}, no respondía, inconsciente, está inconsciente, arreactiv{o|a}, sin respuesta a {estímulos|estímulos dolorosos}, no contesta, no contesta ni abre los ojos, no reacciona, no reacciona a nada, comatos{o|a}, en coma, estado de coma, coma profundo, no consciente, pérdida de conciencia mantenida, no se despierta, no despierta, no lo {pueden|podemos|logran|puedo} despertar, no la {pueden|podemos|logran|puedo} despertar, imposible {despertarlo|despertarla}, no vuelve en sí, no ha vuelto en sí, sigue inconsciente, permanece inconsciente, encontrad{o|a} {inconsciente|en el suelo inconsciente|sin respuesta|sin conocimiento}, sin conocimiento, está sin sentido, no obedece ni abre ojos, inconsiente, inconciente`,
  ),
  "responds-to-pain": phrases(
    `responde {solo|sólo|únicamente|} {al dolor|a dolor|a estímulo doloroso|a estímulos dolorosos|a estímulos álgicos|al estímulo doloroso}, reacciona {solo|sólo|} {al dolor|a estímulos dolorosos}, retira al dolor, localiza el dolor, localiza dolor, estupor, estuporos{o|a}, en estupor, soporos{o|a}, sopor, sopor profundo, abre los ojos al dolor, apertura ocular al dolor, estímulos dolorosos, pellizcándolo responde, solo responde si se le pellizca, decorticación, descerebración, postura de {decorticación|descerebración}`,
  ),
  "responds-to-voice": phrases(
    `responde {solo|sólo|únicamente|} a la voz, responde {al|a} {llamado|llamada|estímulo verbal|estímulos verbales|órdenes verbales|la llamada|llamada verbal}, abre los ojos {a la llamada|al llamado|a la voz|cuando se le habla|a la orden}, apertura ocular a la {voz|llamada|orden}, despierta a la {voz|llamada}, despierta al llamado, despierta con estímulo verbal, despertable a la llamada, reacciona a la voz, responde si se le llama`,
  ),
  alert: phrases(
    `alerta, consciente, consciente y orientad{o|a}, consciente orientad{o|a}, COC, CyO, C y O, CyC, COAP, vigil, lúcid{o|a}, lucidez, orientad{o|a}, orientad{o|a} en {tiempo|las tres esferas|3 esferas|las 3 esferas|tiempo y espacio|tiempo espacio y persona}, consciente y colaborador, consciente y colaboradora, despiert{o|a}, activ{o|a} y reactiv{o|a}, colaborador, colaboradora, consciente y alerta, plenamente consciente, nivel de conciencia conservado, nivel de conciencia normal, bien orientad{o|a}, LOTEP, LOTE, conectad{o|a} con el {medio|entorno}, sin alteración del nivel de conciencia, sin alteración de la conciencia, sin deterioro del nivel de conciencia`,
  ),
  "new-confusion": phrases(
    `confusión {aguda|nueva|reciente|súbita|brusca|de inicio brusco|de nueva aparición|en aumento|progresiva|desde ayer|desde hoy|desde esta mañana}, {más|muy|cada vez más} {confus{o|a}|desorientad{o|a}}, {confus{o|a}|desorientad{o|a}} desde {hoy|ayer|esta mañana|anoche|hace}, síndrome confusional agudo, cuadro confusional agudo, {aumento de|mayor|empeoramiento de} {la confusión|confusión|la desorientación|desorientación}, no {es|está como} {él mismo|ella misma|siempre}, desorientación {aguda|súbita|nueva|brusca|reciente}, cambio agudo del estado mental`,
  ),
  confusion: phrases(
    `confusión, confus{o|a}, cuadro confusional, síndrome confusional, desorientad{o|a}, desorientación, desorientación {temporoespacial|temporal|en tiempo y espacio|témporo espacial|espacial}, delirium, delírium, delirio febril, desvaría, desvariando, desvaríos, está desvariando, delirando, delira, obnubilad{o|a}, obnubilación, dice incoherencias, incoherente, incoherencias, habla incoherencias, habla sin sentido, {no sabe|no sabía} {dónde está|quién es|qué día es|en qué día vive|lo que dice|en donde está}, no reconoce {a|a su|a sus|a la|a nadie|a los} {familia|familiares|hijos|esposa|marido|hija|}, no conoce a {nadie|su familia|los suyos}, está {perdido|perdida|ido|ida|como ido|como ida}, {se le|se} {va|fue} la onda, habla cosas raras, dice cosas raras, confunde a las personas, encefalopatía, encefalopatía hepática, alteración del estado mental, alteración del nivel de {conciencia|consciencia}, alteración {de la|de} {conciencia|consciencia}, alteración del estado de {alerta|conciencia}, alteración del sensorio, bajo nivel de {conciencia|consciencia}, disminución del nivel de {conciencia|consciencia}, deterioro del nivel de {conciencia|consciencia}, deterioro neurológico, estado confusional, compromiso de conciencia, CC cuantitativo, compromiso cualicuantitativo de conciencia, disminución del sensorio, tendencia al desvarío, bradipsíquic{o|a}, trastorno del sensorio, alelad{o|a}, atontad{o|a} y confus{o|a}, se pierde en casa, {dice|diciendo|contesta} {cosas|frases|palabras|} sin sentido`,
  ),
  drowsy: phrases(
    `somnolencia, somnolient{o|a}, somnolencia excesiva, adormilad{o|a}, dormid{o|a} todo el {día|rato}, muy dormid{o|a}, dormilón, dormilona, letargia, letargo, letárgic{o|a}, aletargad{o|a}, amodorrad{o|a}, hipersomnia, {cuesta|le cuesta} {despertarlo|despertarla|despertarse|mantenerse despierto|mantenerse despierta|despertar}, duerme todo el {día|tiempo}, se queda dormid{o|a} {hablando|en la consulta|al hablar|}, no se mantiene despiert{o|a}, tendencia al sueño, tendencia a la somnolencia, tendente al sueño, mucho sueño, más dormid{o|a} de lo {normal|habitual}, sedad{o|a}, embotad{o|a} mentalmente, hipoactiv{o|a}, hiporreactiv{o|a}, poco reactiv{o|a}, apagad{o|a}, adormecid{o|a} y no habla, dormidit{o|a}, soñolient{o|a}`,
  ),
  agitation: phrases(
    `agitación, agitad{o|a}, agitación psicomotriz, agitación psicomotora, muy agitad{o|a}, inquietud psicomotriz, inquietud psicomotora, combativ{o|a}, está descontrolad{o|a}, hay que sujetarlo, hay que sujetarla, contención mecánica, contención física, requiere contención, exaltad{o|a}, muy alterad{o|a}, se altera, hiperactividad motora, se arranca las vías, se quita la vía, excitación psicomotriz, excitad{o|a}, no se está quiet{o|a}, grita y se mueve`,
  ),
  "active-seizure": phrases(
    `convulsionando, está convulsionando, convulsionando ahora, convulsiona, sigue convulsionando, llega convulsionando, ingresa convulsionando, en crisis convulsiva, convulsión activa, crisis activa, convulsión {en curso|en este momento|ahora}, convulsionando activamente, crisis en curso, crisis comicial activa, crisis convulsiva activa, le está dando un ataque, le está dando el ataque, está con ataques, está teniendo una {crisis|convulsión}, movimientos tónico clónicos activos, {vuelve|volvió|ha vuelto|empieza|empezó} a convulsionar, convulsiona {de nuevo|otra vez|en triaje|en la sala|a su llegada|a la llegada}, convulsionó {en triaje|en la puerta|al llegar}`,
  ),
  "status-epilepticus": phrases(
    `estatus epiléptico, status epiléptico, estado epiléptico, estatus convulsivo, status convulsivo, estado de mal epiléptico, crisis {repetidas|subintrantes|sin recuperar conciencia|reentrantes|que no cede|que no ceden}, convulsiones {repetidas|subintrantes|continuas|seguidas|sin parar|que no ceden|reentrantes|a repetición}, no deja de convulsionar, no para de convulsionar, convulsión {que no cede|de más de 5 minutos|prolongada|de 10 minutos}, convulsiona sin parar, lleva {5|10|15|20|30} {minutos|min} convulsionando, ataques seguidos`,
  ),
  "focal-seizure": phrases(
    `crisis focal, crisis parcial, crisis parcial compleja, convulsión focal, crisis focales, movimientos {clónicos|involuntarios} {en|de} {un brazo|una pierna|hemicara|mano|brazo|miembro superior}, crisis jacksoniana, crisis focal motora, clonías {faciales|de|en} {hemicara|brazo|mano|}, clonías, desviación {oculocefálica|de la mirada|conjugada de la mirada}, desconexión del medio con automatismos, ausencias, crisis de ausencia, episodio de desconexión, episodios de desconexión, desconexión del medio, mirada {fija|perdida}, se queda con la mirada perdida, automatismos`,
  ),
  postictal: phrases(
    `poscrítico, postcrítico, poscrítica, postcrítica, estado {poscrítico|postcrítico|postictal|posictal}, periodo {poscrítico|postcrítico|postictal|posictal}, postictal, posictal, estupor {poscrítico|postcrítico}, confusión {poscrítica|postcrítica}, somnoliento tras la crisis, somnolienta tras la crisis, quedó dormid{o|a} después {del ataque|de la convulsión|de la crisis}`,
  ),
  "neck-stiffness": phrases(
    `rigidez de nuca, rigidez nucal, rigidez de cuello, rigidez cervical con fiebre, cuello rígido, nuca rígida, cuello tieso, nuca tiesa, cuello duro, meningismo, signos meníngeos, signos meníngeos positivos, Kernig positivo, Kernig +, Brudzinski positivo, Brudzinski +, Kernig, Brudzinski, no puede {doblar|flexionar|mover} el cuello, no puede doblar la nuca, no puede tocar el pecho con {la barbilla|el mentón}, irritación meníngea, signos de irritación meníngea, envarad{o|a} del cuello, opistótonos`,
  ),
  "bulging-fontanelle": phrases(
    `fontanela abombada, fontanela {tensa|abultada|hinchada|llena|hipertensa|prominente|protruyente|a tensión}, mollera {abombada|hinchada|abultada|saltada|levantada|tensa|alta|salida}, abombamiento de {la|} {fontanela|mollera}, se le {hinchó|abombó|levantó|infló} la mollera, abombamiento fontanelar, fontanela anterior abombada`,
  ),
  floppy: phrases(
    `hipotónic{o|a}, hipotonía, hipotonía generalizada, flácid{o|a}, flacidez, atónic{o|a}, desmadejad{o|a}, se {quedó|queda|puso} {flojito|flojita|flácido|flácida|como un trapo|como trapo|como muñeco|lacio|aguado|aguadito|aguadita|desmadejado|desmadejada|blandito|blandita|flojo y pálido|como muerto|como muerta}, está {flojito|flojita|aguadito|aguadita|desmadejado|desmadejada|lacio|como trapo|como un trapo}, bebé {flojito|blandito|aguado|flácido}, sin tono, pérdida de tono, lacidez, desgonzad{o|a}, se desgonzó, desguanzado como trapo, blandit{o|a}`,
  ),
  "weak-cry": phrases(
    `llanto {débil|apagado|agudo|estridente|quejumbroso|anormal|cerebral|de tono agudo|muy agudo|poco vigoroso}, llora {débil|flojito|bajito|sin fuerza|muy agudo|con quejido|quedito}, grito meníngeo, sin fuerza para llorar, no tiene fuerza para llorar, llanto muy débil`,
  ),
  inconsolable: phrases(
    `inconsolable, llanto inconsolable, llora {sin consuelo|sin parar y no se calma|inconsolable|desconsolado}, no {se consuela|hay forma de calmarlo|hay manera de calmarlo|hay forma de calmarla|hay quien lo calme}, no para de llorar, no deja de llorar, no ha parado de llorar, no ha dejado de llorar, {imposible|difícil} de {calmar|consolar}, llanto incoercible, no hay consuelo, difícilmente consolable`,
  ),
  "not-rousable": phrases(
    `no despertable, no {se logra|se consigue|logran|consiguen|puedo|podemos|pueden} {despertarlo|despertarla|despertar al niño|despertar al bebé|despertar a la niña}, no se despierta {para comer|para mamar|con nada|ni para comer}, {muy|} {difícil|difíciles} de despertar, no despierta {para comer|para mamar|ni para comer|con nada}, no responde a {su madre|los padres|estímulos sociales|la madre|la mamá}, sin respuesta a estímulos sociales, cuesta mucho despertarlo, cuesta mucho despertarla, no sonríe ni responde, no fija la mirada, no sigue con la mirada`,
  ),
  "neurological-deficit": phrases(
    `focalidad neurológica, focalidad, déficit neurológico, déficit focal, déficit {sensitivo|motor y sensitivo|sensitivo motor|neurológico focal|neurológico agudo}, signos {de focalidad|focales|neurológicos focales}, focalización neurológica, signos de focalización, foco neurológico, clínica neurológica focal, NIHSS, código ictus, heminegligencia, negligencia, anisoreflexia, Babinski positivo, Babinski, piramidalismo, reflejo cutáneo plantar extensor, RCP extensor, focalidad aguda, focalidad neurologica, paresia de pares craneales, parálisis de pares`,
  ),
  "skull-fracture-signs": phrases(
    `signo de Battle, Battle, ojos de mapache, hematoma {en mapache|en anteojos|en antifaz|periorbitario bilateral|retroauricular|mastoideo}, hemotímpano, otorragia, otorraquia, rinorraquia, otolicuorrea, rinolicuorrea, salida de LCR, {sale|salida de} {líquido|sangre} {claro|} por {el oído|los oídos|oído}, sangra por {el oído|los oídos|un oído|oído}, sangre por el oído, le sale líquido por la nariz tras el golpe, hundimiento craneal, crepitación craneal, escalón óseo en {cráneo|calota}, fractura {de cráneo|craneal|de base de cráneo|hundimiento|de calota}, cefalohematoma {blando|}, hematoma {blando|boggy} en {cuero cabelludo|parietal}, sangrado por oído, licuorrea`,
  ),
  pale: phrases(
    `palidez, pálid{o|a}, pálido y sudoroso, pálida y sudorosa, palidez {cutánea|cutaneomucosa|mucocutánea|de piel y mucosas|de tegumentos}, muy pálid{o|a}, descolorid{o|a}, desencajad{o|a}, blanc{o|a} como {el papel|la pared|papel|la cera|una hoja}, está blanc{o|a}, {se puso|se quedó|se ve} {blanc{o|a}|pálid{o|a}|amarill{o|a} papel}, palidecid{o|a}, paliducho, paliducha, color terroso, ceniciento, cenicienta, grisáce{o|a}, color ceniza, palor, mucosas pálidas, hipocoloread{o|a}, hipocoloreado de mucosas`,
  ),
  sweating: phrases(
    `sudoración, sudoros{o|a}, sudor, sudores, suda, sudando, sudó, sudaba, diaforesis, diaforétic{o|a}, diaforético y pálido, empapad{o|a} en sudor, bañad{o|a} en sudor, sudoración {profusa|abundante|intensa}, cortejo vegetativo, con cortejo vegetativo, síntomas vegetativos, clínica vegetativa, sintomatología vegetativa, afectación vegetativa, sintomas neurovegetativos, síntomas neurovegetativos, cuadro vegetativo, sudadera, chorreando sudor, transpira, transpirad{o|a}, transpiración, trasudad{o|a}, {suda|sudando|sudaba|sudó|sude} {frío|helado|a chorros|mucho}, sudor frío, sudores fríos, sofocos, bochornos, sofoco, sudad{o|a}, sudar {frío|a chorros|mucho|}`,
  ),
  clammy: phrases(
    `sudoración fría, piel fría y {húmeda|sudorosa|pegajosa}, frí{o|a} y sudoros{o|a}, piel pegajosa, sudoración viscosa, sudor pegajoso, sudoración pegajosa, piel húmeda y fría, fría y sudorosa, pálid{o|a} frí{o|a} y sudoros{o|a}`,
  ),
  mottled: phrases(
    `livideces, livedo, livedo reticularis, lividez, piel {moteada|marmórea|marmorata|jaspeada|reticulada|marmoleada}, cutis {marmorata|reticular|marmóreo}, moteado, moteada, moteado cutáneo, marmóreo, reticulado cutáneo, piel como mármol, cutis reticulado, reticulad{o|a}, livideces en {rodillas|MMII|piernas}`,
  ),
  "cold-extremities": phrases(
    `extremidades frías, frialdad distal, frialdad acra, frialdad de {extremidades|manos y pies|miembros}, manos y pies fríos, {manos|pies} {fríos|frías|heladas|helados|fríos y morados}, acros fríos, partes acras frías, frialdad, piel fría, frialdad cutánea, pies y manos {fríos|helados}, manos y pies helados, extremidades heladas, distalmente frí{o|a}`,
  ),
  "poor-perfusion": phrases(
    `mala perfusión, mal perfundid{o|a}, hipoperfusión, mala perfusión {periférica|distal|tisular}, perfusión {disminuida|enlentecida|pobre|deficiente}, relleno capilar {enlentecido|lento|prolongado|alargado|retardado|mayor de 2 segundos|mayor de 3 segundos}, llenado capilar {enlentecido|lento|prolongado|alargado|retardado|mayor de 2 segundos|mayor de 3 segundos}, hipoperfundid{o|a}, signos de {hipoperfusión|bajo gasto|mala perfusión}, bajo gasto, pulso {débil|filiforme|muy débil|débil y rápido|rápido y débil}, pulsos {débiles|filiformes}, regular perfusión, pulso filiforme`,
  ),
  shock: phrases(
    `shock, en shock, en choque, estado de {shock|choque}, shock {séptico|hipovolémico|hemorrágico|cardiogénico|distributivo|obstructivo}, choque {séptico|hipovolémico|hemorrágico|cardiogénico|distributivo}, chocad{o|a}, inestabilidad hemodinámica, inestable hemodinámicamente, hemodinámicamente inestable, colapso circulatorio, signos de shock, colapso hemodinámico, shockead{o|a}`,
  ),
  dehydration: phrases(
    `deshidratación, deshidratad{o|a}, deshidratación {grave|moderada|leve|severa}, signos de deshidratación, mucosas {secas|pastosas|orales secas|secas y saburrales|subhidratadas|poco hidratadas}, mucosa oral {seca|pastosa|subhidratada}, {boca|lengua} {seca|pastosa|saburral}, saliva pastosa, sequedad de {mucosas|piel y mucosas|boca}, llora sin lágrimas, llanto sin lágrimas, sin lágrimas, subhidratad{o|a}, desecad{o|a}, plan B, plan C, plan C de hidratación, labios secos, deplecionad{o|a}, depleción de volumen, mal hidratad{o|a}, deshidratao, regular hidratación`,
  ),
  "sunken-eyes": phrases(
    `ojos hundidos, ojeros{o|a}, ojitos hundidos, enoftalmos, hundimiento ocular, fontanela {hundida|deprimida|depresible}, mollera {hundida|caída|sumida|bajada}, caída de {la|} mollera, se le {cayó|hundió|sumió} la mollera, ojos sumidos, ojos chupados, facies {hundida|hipocrática}, ojeras marcadas, {mollera|fontanela|molleras} {hundida|undida|caída|deprimida}, {se le|} {hundió|undió|undio|cayó} la mollera, caída de mollera`,
  ),
  "reduced-turgor": phrases(
    `signo del pliegue, pliegue {positivo|cutáneo positivo|lento|prolongado|cutáneo lento|+}, signo de pliegue {positivo|}, turgencia disminuida, turgor disminuido, disminución {de la turgencia|del turgor|de turgor}, pérdida {de turgencia|de turgor|del turgor}, piel {sin turgencia|con pliegue|acartonada}, el pellizco tarda, pliegue cutáneo, turgencia cutánea disminuida, signo del lienzo húmedo`,
  ),
  "non-blanching-rash": phrases(
    `petequias, petequia, exantema petequial, exantema purpúrico, púrpura, púrpuras, lesiones {petequiales|purpúricas}, rash {petequial|purpúrico}, manchas {que no desaparecen|que no se borran|moradas|rojas que no desaparecen|violáceas|vinosas|moraditas} {a la presión|al presionar|con el vaso|al estirar la piel|al apretar|en la piel|en el cuerpo|}, no {blanquea|desaparece|desaparecen|se borra|se borran|palidece|blanquean|palidecen} {a la|con la|al|a la digito} {presión|presionar|digitopresión|vitropresión|apretar}, no vitropresión, no desaparece a vitropresión, vitropresión negativa, vitropresión positiva, test del vaso {positivo|+}, equimosis espontáneas, equimosis generalizadas, púrpura palpable, púrpura fulminante, puntos {rojos|morados} que no {desaparecen|se borran} {al apretar|}, manchitas moradas, petequiado`,
  ),
  "pulse-deficit": phrases(
    `déficit de pulso, asimetría de pulsos, pulsos asimétricos, ausencia de pulso {radial|femoral|pedio|poplíteo|distal|tibial}, ausencia de pulsos {distales|periféricos|femorales|pedios}, pulso {radial|femoral|pedio} {ausente|disminuido|no palpable|abolido}, pulsos {ausentes|abolidos|distales ausentes|disminuidos|no palpables}, no se palpa pulso {pedio|distal|radial|femoral|poplíteo|tibial}, no se palpan pulsos {distales|pedios|femorales}, sin pulso {pedio|distal|radial|femoral|poplíteo|tibial}, sin pulsos {distales|pedios}, no {se le|le|se|} {encuentra|encuentran|palpa|palpan|palpo|nota|notan|siente|sienten|detecta|detectan} {el|los|} {pulso|pulsos} {pedio|pedios|radial|distal|distales|femoral|femorales|poplíteo|poplíteos|tibial|periférico|periféricos}, {sin|ausencia de} {pulso|pulsos} {en|de} {el pie|pie|la pierna|la mano|mano|tobillo|muñeca|MID|MII|la extremidad|extremidad}, {pulso|pulsos} {pedio|pedios|radial|distal|distales|femoral|femorales|poplíteo|poplíteos|tibial|periféricos} {no palpables|no palpable|ausentes|ausente|débiles|débil|filiforme}, {pie|mano|pierna|brazo|extremidad} sin {pulso|pulsos}`,
  ),
  "blood-pressure-difference": phrases(
    `diferencia de {tensión|presión|TA|PA|presiones|tensiones} entre {brazos|ambos brazos|los dos brazos|MMSS|ambos MMSS|extremidades|miembros superiores}, TA asimétrica, PA asimétrica, asimetría de {TA|PA|tensiones|presiones|tensión arterial}, tensión {distinta|diferente} en {cada brazo|ambos brazos}, TA diferente en ambos brazos, diferencia tensional, gradiente de presión entre brazos`,
  ),
  "pulsatile-mass": phrases(
    `masa pulsátil, masa abdominal pulsátil, latido abdominal, masa pulsátil abdominal, latido en el abdomen, bulto que late, latido epigástrico expansivo, masa que late`,
  ),
  "rigid-abdomen": phrases(
    `abdomen {rígido|en tabla|en madera|leñoso}, vientre en tabla, vientre rígido, defensa abdominal, defensa muscular, defensa, defensa {generalizada|involuntaria|voluntaria|localizada}, abdomen con defensa, irritación peritoneal, signos de irritación peritoneal, peritonismo, signos de peritonismo, Blumberg positivo, Blumberg +, Blumberg, signo de Blumberg, rebote positivo, rebote, signo de rebote, contractura abdominal, abdomen {contracturado|duro como tabla|peritonítico}, barriga dura como {tabla|piedra|una tabla|una piedra}, panza dura como {tabla|piedra}, signos peritoneales, Rebote +, descompresión dolorosa, reacción peritoneal`,
  ),
  "cold-painful-limb": phrases(
    `pierna {fría y dolorosa|fría y pálida|fría|blanca y fría|fría y morada|helada}, pie {frío y doloroso|frío y pálido|frío y morado|helado y morado}, mano {fría y pálida|fría y dolorosa}, extremidad {fría|fría y dolorosa|pálida y fría|pálida}, brazo {frío y pálido|frío y doloroso}, dolor y frialdad {en|de} {pierna|pie|MID|MII|brazo|mano|extremidad}, frialdad y palidez de {la extremidad|la pierna|MID|MII}, miembro frío, frialdad de {MID|MII|la pierna|el pie|pierna|pie}, frialdad en {MID|MII|la pierna|el pie|pierna|pie}`,
  ),
  "neurovascular-compromise": phrases(
    `compromiso {neurovascular|vascular|vasculonervioso|neurovascular distal|vascular distal|vascular nervioso}, alteración neurovascular, afectación neurovascular, pérdida de pulso distal, dedos {fríos|morados|pálidos|sin sensibilidad|azules}, dedo {frío y pálido|sin sensibilidad|pálido}, relleno capilar distal {ausente|enlentecido}, llenado capilar distal {ausente|enlentecido|lento}, no siente los dedos, no siento los dedos, no mueve los dedos, pérdida de sensibilidad distal, isquemia distal, mano pálida y sin pulso, pie pálido y sin pulso, no {le|} pasa la sangre, lesión nerviosa, sección de tendón, sección tendinosa, no puede {doblar|flexionar|extender|estirar} el dedo, no flexiona el dedo, no extiende el dedo, {pie|mano|dedos|dedo|extremidad} {frío|fría|fríos|pálido|pálida|morado|morada|azul|blanco|blanca} {y|,|} {sin sensibilidad|insensible|sin pulso|dormido|dormida|anestésico|anestésica|sin moverlo|que no mueve}, {pie|mano} {frío|fría} {distal|} {a la fractura|tras la fractura|tras el golpe}, {pérdida|ausencia|disminución} de {sensibilidad|pulso|pulsos|movilidad} distal`,
  ),
  "neurovascular-intact": phrases(
    `neurovascular {conservado|intacto|normal|distal conservado|distal normal|sin alteraciones|distal sin alteraciones}, sin compromiso {neurovascular|vasculonervioso|vascular|neurovascular distal|vascular nervioso}, NV conservado, NVD conservado, NVD normal, vasculonervioso {distal|} {conservado|normal}, pulsos {distales|periféricos|} {presentes|conservados|palpables|presentes y simétricos|simétricos|positivos}, pulsos pedios {presentes|conservados|palpables}, pulsos {+|positivos}, sensibilidad {conservada|distal conservada|y movilidad conservadas|y movilidad distal conservadas}, pulsos y sensibilidad conservados, movilidad {y sensibilidad|} {conservada|conservadas}, llenado capilar {inmediato|conservado|normal|distal conservado}, relleno capilar {inmediato|conservado|normal|distal conservado|adecuado}, buena perfusión, perfusión {distal|} {conservada|adecuada}, bien perfundid{o|a}, buen llenado capilar, buen relleno capilar, normoperfundid{o|a}, moviliza dedos, mueve los dedos`,
  ),
  "compartment-syndrome": phrases(
    `síndrome compartimental, sindrome compartimental, compartimento a tensión, dolor {al estiramiento pasivo|a la extensión pasiva}, pierna {dura y tensa|muy tensa}, antebrazo tenso, tensión en el compartimento, dolor bajo el yeso que no cede, le aprieta mucho el yeso y no siente los dedos`,
  ),
  "crepitus-skin": phrases(
    `crepitación {cutánea|subcutánea|de la piel|en la piel|en piel}, enfisema subcutáneo, crepita la piel, piel crepitante, crepitantes subcutáneos, crepitación a la palpación de la piel, gas en tejidos blandos, gas subcutáneo, crepita {al tacto|a la palpación|al tocar}, {crepitación|crepitantes} {al tacto|bajo la piel}`,
  ),
  "saddle-numbness": phrases(
    `anestesia en silla de montar, hipoestesia en silla de montar, silla de montar, anestesia perineal, hipoestesia {perineal|perianal|genital}, anestesia {perianal|genital|en periné}, {adormecimiento|acorchamiento|entumecimiento|hormigueo|parestesias|pérdida de sensibilidad|hipoestesia} {en|de|del} {la entrepierna|entrepierna|el periné|periné|perineal|genitales|los genitales|área genital|zona genital|región perineal|las nalgas|zona perineal|la zona íntima|sus partes|la horcajadura}, no siente {la entrepierna|al limpiarse|sus partes|cuando se limpia|los genitales|las nalgas|la parte de abajo}, no siento {la entrepierna|al limpiarme|mis partes|los genitales|las nalgas}, {se le|se me} {durmió|duerme|adormeció|ha dormido} la entrepierna, entrepierna dormida, {se le|se me} {durmieron|duermen} {los genitales|las nalgas|las partes}`,
  ),
  "bleeding-uncontrolled": phrases(
    `hemorragia {no controlada|incontrolable|incoercible|que no cede|que no para|no controlable}, sangrado {no controlado|incontrolable|incoercible|que no cede|que no para|que no se detiene|que no cesa|imparable|no cede|no controlable}, no {para|deja|ha parado|ha dejado} de sangrar, no {se le|se me} para, no {se le|le|se me|me} {para|corta|detiene|quita} {la sangre|la hemorragia|el sangrado|la sangradera}, no {cede|cesa} {el sangrado|la hemorragia}, sangra sin parar, sigue sangrando, sangrado {activo y abundante|pulsátil}, sangra a chorro, sangrado a chorro, sangrado en jet, sangrado en chorro, sangra a chorros, sangrado arterial, no se logra {contener|cohibir|parar} {el sangrado|la hemorragia}, torniquete, sangrado que no cede a la compresión, no cede a la compresión, sangra a pesar de {compresión|la compresión|presionar}, sangra a borbotones`,
  ),
  "bleeding-controlled": phrases(
    `sangrado {controlado|cohibido|contenido|detenido|autolimitado|ya controlado|escaso|mínimo}, hemorragia {controlada|cohibida|contenida|detenida|escasa}, sangrado cede {con|a la} {compresión|la compresión|presión}, hemostasia {conseguida|adecuada|correcta}, ya no sangra, dejó de sangrar, ha dejado de sangrar, sin sangrado activo, sin sangrado en este momento, no sangrado activo, paró de sangrar, no sangrante, no presenta sangrado activo, sangrado que cedió, sin hemorragia activa, ya no está sangrando, cohibido con compresión`,
  ),
  exsanguination: phrases(
    `exanguinación, exsanguinación, exanguinante, exsanguinante, hemorragia {exanguinante|exsanguinante|masiva|catastrófica|profusa con shock}, sangrado masivo, se está desangrando, desangrándose, se desangra, exanguinado, pérdida masiva de sangre, charco de sangre, perdió muchísima sangre, se va en sangre`,
  ),
  "brisk-bleeding": phrases(
    `sangrado {abundante|profuso|importante|activo|activo abundante|intenso|copioso|cuantioso}, hemorragia {abundante|activa|importante|profusa|intensa}, sangra {mucho|bastante|abundante|abundantemente|profusamente|un montón}, mucha sangre, {pierde|perdió|ha perdido} mucha sangre, {sale|salió} mucha sangre, gran cantidad de sangre, epistaxis {abundante|profusa|importante|que no cede|posterior|masiva|activa}, sangrado {en abundancia|moderado a abundante}, hematoquecia masiva, rectorragia {abundante|masiva|importante|franca}, hematemesis {abundante|masiva|franca|copiosa}, hemoptisis {masiva|abundante|franca}, coágulos, con coágulos, expulsa coágulos`,
  ),
  "visible-distress": phrases(
    `se retuerce, retorciéndose, {llora|llorando|grita|gritando} {de|del|por el} dolor, facies {de dolor|álgica|dolorosa}, muy afectad{o|a} por el dolor, {impresiona|impresiona de|con} {dolor intenso|afectado por dolor|mucho dolor}, álgic{o|a}, quejándose de mucho dolor, revolcándose, se revuelca, {no encuentra|sin encontrar} {postura|posición} {antiálgica|}, no encuentra postura, no encuentro postura, no encuentra posición, no halla postura, no se está quiet{o|a} por el dolor, no se puede estar quiet{o|a} del dolor, cara de dolor, expresión de dolor, angustiad{o|a} por el dolor, diaforético por dolor, agitado por el dolor, facies de sufrimiento, visiblemente {afectado|afectada|adolorido|adolorida}, muy dolorid{o|a}, muy adolorid{o|a}, muy quejos{o|a}, sufriente, quejumbros{o|a} por dolor, en un grito, un grito de dolor, fascie álgica, fascies de dolor`,
  ),
  comfortable: phrases(
    `{platica|habla|charla|conversa|bromea} y se ríe, se ríe con {los|las|sus|el|la|su} {amigos|amigas|amigo|amiga|familia|acompañantes|hijos|hermanos}, {viendo|mirando|usando|mira|usa|ve} el {celular|móvil|teléfono}, cómod{o|a}, confortable, tranquil{o|a}, sin facies de dolor, no impresiona de dolor, no afectad{o|a}, conversador, conversando tranquil{o|a}, usa el móvil, mirando el celular, mirando el móvil, sentad{o|a} tranquil{o|a}, no aparenta dolor, no impresiona de dolor intenso, descansa tranquil{o|a}, duerme tranquil{o|a}, sin aspecto de dolor, no aparenta estar con dolor`,
  ),
  "unable-to-walk": phrases(
    `no puede {caminar|andar|deambular|apoyar|levantarse|mantenerse en pie|ponerse de pie|pararse|sostenerse de pie|sostenerse|tenerse en pie|apoyar el pie|apoyar la pierna|cargar peso|dar un paso|dar pasos|pisar|marchar|estar de pie}, no puedo {caminar|andar|apoyar|levantarme|pararme|apoyar el pie|pisar|tenerme en pie|ponerme de pie}, no camina, no anda, no deambula, no se {sostiene|mantiene|tiene|para|sujeta} {de pie|en pie|}, imposibilidad para {la marcha|caminar|la deambulación|deambular|el apoyo|apoyar}, incapacidad para {la marcha|caminar|deambular|el apoyo|apoyar|bipedestación}, incapaz de {caminar|andar|apoyar|mantenerse en pie|levantarse}, impotencia funcional, impotencia funcional {absoluta|total|completa}, marcha imposible, no logra {caminar|pararse|ponerse de pie|apoyar}, ya no camina, no apoya, dejó de caminar, llega en camilla sin poder andar, no consigue andar`,
  ),
  "walks-normally": phrases(
    `deambula, deambulando, deambula {sin dificultad|sin ayuda|por sus propios medios|normal|por sí mismo|por sí misma|bien}, camina {normal|bien|sin dificultad|sin ayuda|por sí solo|por sí sola}, marcha {normal|conservada|estable|no claudicante|sin alteraciones}, anda {bien|normal|sin problema|sin ayuda}, apoya bien, apoya sin dolor, deambulación normal, deambulación conservada, ambulante, deambula por su propio pie`,
  ),
  "well-appearing": phrases(
    `BEG, buen estado general, buenas condiciones generales, BECG, buen aspecto general, buen aspecto, aspecto sano, buen color, impresiona {sano|sana|de buen estado general|bien}, {niño|niña|lactante|bebé} {activo|activa|reactivo|reactiva|vital|risueño|risueña|sonriente|contento|contenta|contactador|contactadora}, sonríe, sonriente, risueñ{o|a}, juega, está jugando, sigue jugando, juguetón, juguetona, contactador, contactadora, {está|se ve} {bien|muy bien|contento|contenta|animado|animada}, estado general conservado, aceptable estado general, TEP normal, triángulo de evaluación pediátrica normal, TEP estable, buen estado, hemodinámicamente estable, estable hemodinámicamente, estable, no aspecto séptico, sin aspecto séptico, no impresiona de gravedad, no impresiona de enfermedad grave, asintomátic{o|a}, come y juega, buena apariencia, buen estado general aparente, rosadit{o|a}`,
  ),
  "ill-appearing": phrases(
    `MEG, mal estado general, malas condiciones generales, mal aspecto, mal aspecto general, aspecto {séptico|tóxico|enfermo|grave|de enfermedad grave|de gravedad|muy enfermo}, facies {séptica|tóxica|de enfermo}, impresiona de {gravedad|enfermedad grave|mal estado general|grave|sepsis}, impresiona {grave|enfermo|enferma}, muy afectad{o|a}, luce tóxic{o|a}, aspecto toxiinfeccioso, toxiinfeccios{o|a}, muy mal aspecto, mal color, se ve {muy mal|mal|grave|muy enfermo|muy enferma|muy decaído|muy decaída}, está {grave|muy grave|muriéndose|agonizando|malísimo|malísima}, gravemente enferm{o|a}, muy decaíd{o|a}, muy postrad{o|a}, postrado y {febril|pálido}, afectación importante del estado general, muy mal estado general, estado general {malo|muy afectado|deteriorado|comprometido}, afectación del estado general importante, TEP inestable, triángulo de evaluación pediátrica alterado, TEP alterado, apariencia alterada, tocad{o|a}, en muy mal estado, en estado crítico, estado crítico, paciente crític{o|a}, moribund{o|a}, se está muriendo, agónic{o|a}, séptic{o|a}`,
  ),
  "unequal-pupils": phrases(
    `anisocoria, pupilas {anisocóricas|desiguales|asimétricas|de distinto tamaño}, anisocóricas, anisocóric{o|a}, midriasis {unilateral|derecha|izquierda|arreactiva|fija|paralítica|media arreactiva}, pupila {dilatada|fija|arreactiva|midriática|grande} {derecha|izquierda|unilateral|}, una pupila más grande, pupilas no reactivas, pupilas arreactivas, pupila derecha mayor, pupila izquierda mayor, una niña del ojo más grande, {pupila|pupilas} {|que} {no responde|no responden|no reacciona|no reaccionan|sin respuesta|sin reacción|no reactiva} {|a la luz}, no {responde|responden|reacciona|reaccionan} a la luz, {sin|ausencia de} {reflejo|reflejos} {fotomotor|fotomotores}`,
  ),
  "mucosal-swelling": phrases(
    `edema de mucosas, edema mucoso, edema de mucosa {oral|bucal|}, inflamación de mucosas, compromiso de mucosas, afectación mucosa, afectación de mucosas`,
  ),
  "hypothermia-sign": phrases(
    `hipotermia, hipotérmic{o|a}, hipotermia {grave|severa|leve|moderada}, temperatura {baja|muy baja}, cuerpo helado, cuerpo frío, frí{o|a} al tacto, está helad{o|a}, temperatura no registrable`,
  ),
  deformity: phrases(
    `deformidad, deformidades, deformad{o|a}, deforme, deformidad {evidente|ósea|en dorso de tenedor|en charretera}, dorso de tenedor, acortamiento y rotación externa, acortada y rotada, acortamiento {de la pierna|del miembro|de la extremidad|de MID|de MII}, rotación externa, rotación externa y acortamiento, hueso {torcido|salido|desviado|chueco}, angulación, angulad{o|a}, pierna más corta, acortamiento, {brazo|dedo|pierna|muñeca} {torcido|torcida|chueco|chueca|virado|doblado}`,
  ),
  "joint-locked": phrases(
    `bloqueo articular, rodilla bloqueada, bloqueo de {rodilla|la rodilla}, no puede {doblar|estirar|extender|flexionar} {la rodilla|el codo|la articulación|el hombro}, no puedo {doblar|estirar|flexionar|extender} {la rodilla|el codo}, articulación {bloqueada|trabada}, {se le|se me} {trabó|bloqueó|quedó trabada} {la rodilla|la mandíbula|la quijada|el codo}, mandíbula {trabada|bloqueada}`,
  ),
  "mastoid-swelling": phrases(
    `mastoiditis, tumefacción {retroauricular|mastoidea}, oreja despegada, pabellón {auricular|} {despegado|desplazado}, hinchazón detrás de la oreja, bulto detrás de la oreja rojo, dolor mastoideo, dolor retroauricular, inflamación detrás de la oreja, eritema retroauricular`,
  ),
  "ketones-high": phrases(
    `cetonuria, cetonas {positivas|altas|elevadas|+++|++}, cetonemia {elevada|alta|positiva}, cuerpos cetónicos {positivos|+++|++|+}, cetosis, cetonas en {orina|sangre}, cetonemia`,
  ),
} satisfies Lexicon["terms"];
