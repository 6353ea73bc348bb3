import type { Lexicon } from "../lexicon.ts";
import { list } from "./list.ts";

/** What happened: injuries, exposures, attacks, acts. */
export const events = {
  injury: list(
    `traumatismo, trauma, lesión traumática, accidente, accidentad{o|a}, accidente {laboral|doméstico|deportivo|escolar|de trabajo|en el trabajo}, golpe, golpes, {se|me} {golpeó|golpea|ha golpeado|golpeé|lastimó|lesionó|hirió}, golpead{o|a}, lastimad{o|a}, lesionad{o|a}, accidente casual, traumatismo {directo|indirecto|cerrado|leve}, impacto, porrazo, trompazo, golpazo, politraumatismo leve, se machucó, pisotón, patada, patada de {caballo|vaca|burro|mula}, pateó {un caballo|una vaca|una mula}, se torció, traumatizad{o|a}, lesión deportiva`,
  ),
  fall: list(
    `caída, caidas, se cayó, se ha caído, me caí, me he caído, cayó, se cae, cayó al suelo, cae al suelo, caída {casual|accidental|de su altura|desde su altura|de su propia altura|de propia altura|de la cama|en casa|en domicilio|en el baño|en la calle|al suelo|de propios pies|desde su propia altura|de bicicleta|de bici|de patinete|de monopatín|del caballo|de caballo}, se resbaló, resbaló, resbalón, tropezó, tropezón, tropieza, se tropezó, caída mecánica, caída accidental, cayéndose, se fue al suelo, se dio un {golpe|porrazo} al caer, rodó, caidita, encontrad{o|a} en el suelo, precipitad{o|a} de su altura, {se|} {cayó|caído} {de|desde} {la bicicleta|la bici|una silla|la cama|el sofá|la cuna|el caballo|su altura|el columpio}`,
  ),
  "fall-from-height": list(
    `precipitación, precipitado, precipitada, precipitad{o|a} desde, precipitación desde altura, caída {de|desde} {altura|gran altura|un tejado|el tejado|un andamio|andamio|el techo|un techo|un árbol|árbol|la azotea|azotea|un balcón|el balcón|la ventana|una ventana|un segundo piso|un primer piso|segundo piso|un 2º piso|3 metros|4 metros|5 metros|3 m|4 m|5 m|más de 2 metros|más de 3 metros|2 metros|dos metros|tres metros|cuatro metros|cinco metros|una escalera|escalera|la escalera de mano|un pozo|un puente|un barranco|la losa|una losa|la planta|una segunda planta}, caída a distinto nivel, {se cayó|cayó|se ha caído|se tiró|saltó|se arrojó|se lanzó|se precipitó} {de|desde|del|de un|de una|desde un|desde una|por la|por el} {tejado|andamio|techo|árbol|azotea|balcón|ventana|segundo piso|barranco|escalera|altura|terraza|losa|cerro}, se desbarrancó, desbarrancad{o|a}, caída por {el barranco|un barranco|el hueco|las escaleras}, caída por escaleras, {rodó|cayó|se cayó} por las escaleras, cayó al pozo, defenestración, caída de escalera`,
  ),
  "fall-six-metres": list(
    `{caída|cayó|se cayó|se ha caído|precipitación|precipitad{o|a}|se tiró|saltó|se arrojó|se lanzó|se precipitó} {de|desde} {|unos|más de|aproximadamente|casi|una altura de|altura de} {6|7|8|9|10|12|15|20|25|30|seis|siete|ocho|nueve|diez|doce|quince|veinte} {m|mts|metros}, {caída|cayó|se cayó|se ha caído|precipitación|precipitad{o|a}|se tiró|saltó|se arrojó|se lanzó|se precipitó} {de|desde} {el|un|} {3er|3º|4º|5º|6º|tercer|tercero|cuarto|quinto|sexto|séptimo|octavo} {piso|planta}`,
  ),
  "road-crash": list(
    `accidente de {tráfico|tránsito|coche|carro|moto|auto|motocicleta|circulación|bus|camión|automóvil|bicicleta con coche}, accidente {vial|automovilístico|vehicular|automotor}, choque, choque {de coche|de carro|de auto|de moto|automovilístico|frontal|contra|entre vehículos|vehicular}, colisión, colisión {frontal|lateral|por alcance|múltiple|vehicular}, {se|} {estrelló|chocó|accidentó} {con|en|contra} {el|un|la|} {coche|carro|moto|auto|árbol|poste|muro|vehículo|camión|}, chocó en moto, chocó en carro, salida de la carretera, volcó, vuelco del coche, alcance trasero, por alcance, caída de {moto|la moto|motocicleta|la motocicleta}, {se cayó|cayó} de la {moto|motocicleta}, se accidentó en moto, derrapó, latigazo cervical, {conductor|copiloto|ocupante} de {moto|coche|carro|auto|turismo}, ocupante de {vehículo|turismo|coche}, airbag, saltó el airbag, bolsa de aire, accidente de trafico, accidente en moto, hecho de tránsito, siniestro vial, choque en moto`,
  ),
  "dangerous-mechanism": list(
    `alta energía, mecanismo de alta energía, traumatismo de alta energía, mecanismo {lesional|} {grave|importante|de riesgo|peligroso}, accidente de alta energía, vuelco, volcadura, volcamiento, fallecid{o|a} en el {mismo|} vehículo, ocupante fallecido, muerto en el {mismo accidente|vehículo}, deformidad del habitáculo, intrusión, vehículo destrozado, código trauma, buceo en aguas poco profundas, zambullida, clavado en {alberca|piscina|río}, se tiró de cabeza, parabrisas estallado, parabrisas roto, cinemática grave, alto impacto, caída de carga pesada`,
  ),
  ejection: list(
    `salió {despedido|despedida|disparado|disparada|expulsado|expulsada|volando} {del|de la} {vehículo|coche|carro|moto|auto}, eyectad{o|a}, expulsad{o|a} {del|de la} {vehículo|coche|carro|moto|auto}, eyección, salió {despedido|despedida|disparado|disparada|expulsado|expulsada|volando|eyectado}, expulsión del vehículo, salió por el parabrisas`,
  ),
  extrication: list(
    `atrapad{o|a} en {el|} {vehículo|coche|carro|auto}, excarcelación, excarcelad{o|a}, extricación, extricad{o|a}, rescatad{o|a} por bomberos, sacad{o|a} por {los|} bomberos, prisioner{o|a} en {el|} vehículo, liberad{o|a} por bomberos, atrapamiento prolongado, rescate prolongado, atrapad{o|a} entre {los|} {fierros|hierros}`,
  ),
  "pedestrian-struck": list(
    `atropello, atropellad{o|a}, atropellamiento, {lo|la|le|me} atropelló, {lo|la|me} {arrolló|embistió|atropelló} {un|una|el} {coche|carro|moto|auto|camión|bus|bicicleta|tren|vehículo}, arrollad{o|a}, arrollamiento, embestid{o|a} por {un|} {coche|carro|moto|auto|vehículo|toro|vaca}, peatón {atropellado|arrollado}, ciclista atropellad{o|a}, {lo|la|le} {agarró|levantó|pilló|pegó|golpeó|tiró} {un|una} {carro|coche|moto|auto}, golpeado por {coche|carro|moto|vehículo}, cogida de toro, cornada`,
  ),
  assault: list(
    `agresión, agredid{o|a}, {le|lo|la|me|les} {agredieron|agredió|pegaron|pegó|golpearon|golpeó con|dieron una paliza|dieron un puñetazo|asaltaron|patearon|apalearon}, paliza, golpiza, pelea, riña, asalto, asaltad{o|a}, puñetazo, puñetazos, patadas, agresión {física|por terceros|por tercero|por desconocidos}, trompada, trompadas, botellazo, tabla en la cabeza, agresión de terceros, fue {golpeado|golpeada|agredido|agredida|atacado|atacada}, pedrada en la cabeza, palazo, bofetada, cachazo, parte de lesiones`,
  ),
  "penetrating-trauma": list(
    `herida {penetrante|perforante|transfixiante|por empalamiento}, traumatismo penetrante, trauma penetrante, lesión penetrante, empalamiento, empalad{o|a}, {clavad{o|a}|incrustad{o|a}} en el {tórax|pecho|abdomen|cuello|vientre}, objeto {empalado|clavado en el pecho|clavado en el abdomen|clavado en el cuello}, herida en {sedal|tórax penetrante}, evisceración, evisceración abdominal, se le salieron las tripas, tripas afuera, asta de toro, flecha clavada`,
  ),
  gunshot: list(
    `herida por arma de fuego, HAF, HPAF, arma de fuego, disparo, disparos, disparad{o|a} con arma, balazo, balazos, tiro, tiros, tiroteo, baleo, {le|lo|la|me} {dispararon|balearon|pegaron un tiro|dieron un tiro|dieron un balazo|metieron un tiro|tiraron}, balead{o|a}, impacto de bala, herida de bala, herida por bala, perdigones, perdigonada, escopetazo en, bala perdida, proyectil de arma, herida por proyectil, PAF, HPPAF`,
  ),
  stab: list(
    `herida por arma blanca, HAB, HPAB, arma blanca, puñalada, puñaladas, apuñalad{o|a}, apuñalamiento, {le|lo|la|me} {apuñalaron|acuchillaron|clavaron un cuchillo|clavaron una navaja|dieron una puñalada|metieron un cuchillo|picaron con cuchillo|cortaron con un cuchillo|chuzaron}, cuchillada, navajazo, acuchillad{o|a}, herida punzocortante, herida punzo cortante, herida punzo cortante en {tórax|abdomen|cuello}, {se|} clavó un cuchillo, chuzad{o|a}, puntazo, corto punzante, cortopunzante`,
  ),
  blast: list(
    `explosión, onda expansiva, blast, detonación, {le|me} {explotó|estalló} {un|una|el|la} {petardo|bomba|cohete|garrafa|bombona|mina|tanque|olla|gas|pólvora|batería|pila|}, petardo, mina antipersona, granada, quemadura por pólvora, cohete, explosivo, explosivos, explosión de {gas|bombona|cilindro|pólvora}`,
  ),
  "head-injury": list(
    `TCE, TEC, traumatismo craneoencefálico, traumatismo craneal, traumatismo cráneo encefálico, trauma craneal, trauma craneoencefálico, traumatismo encefalocraneano, trauma encefalocraneano, trauma de cráneo, golpe en {la|} {cabeza|frente|nuca|cráneo|sien|región occipital|cuero cabelludo}, {se|me} {golpeó|golpea|dio|pegó|ha golpeado|ha dado|golpeé} {en|con|} {la cabeza|la nuca|la frente|un golpe en la cabeza|la cabeza contra}, se pegó en la {cabeza|frente}, contusión {craneal|frontal|occipital|parietal|temporal|cefálica}, chichón, cabezazo, golpe {occipital|frontal|parietal|temporal|craneal}, TCE {leve|moderado|grave|severo}, traumatismo {frontal|occipital|parietal|temporal}, hematoma {frontal|occipital|epicraneal|subgaleal|parietal}, politrauma con TCE, se descalabró, descalabrad{o|a}, brecha en la cabeza, se abrió la cabeza, se rompió la cabeza, chipote, totazo en la cabeza`,
  ),
  "facial-injury": list(
    `traumatismo facial, trauma facial, traumatismo nasal, golpe en {la cara|la nariz|el pómulo|la mejilla|el mentón|la mandíbula|la ceja|el labio|la boca}, fractura {nasal|de huesos propios|de nariz|mandibular|malar|orbitaria|de órbita|maxilar}, contusión {facial|nasal|malar|mandibular}, traumatismo {mandibular|malar|maxilofacial}, nariz rota, {se|le|me} {rompió|rompieron|quebró} la nariz, nariz desviada tras golpe, traumatismo en la cara`,
  ),
  "neck-injury": list(
    `traumatismo cervical, trauma cervical, golpe en el cuello, latigazo, esguince cervical traumático, whiplash, herida en {el|} cuello, herida cervical, contusión cervical, dolor cervical tras {accidente|caída|golpe}`,
  ),
  "chest-injury": list(
    `traumatismo torácico, trauma torácico, trauma de tórax, traumatismo costal, golpe en {el pecho|las costillas|el tórax|el costado|la parrilla costal}, contusión {torácica|costal|esternal|pulmonar}, fractura {costal|de costilla|de costillas|costales|esternal}, fracturas costales, costilla {rota|fracturada}, costillas {rotas|fracturadas}, volet costal, tórax inestable, fisura costal, se rompió {una costilla|las costillas}`,
  ),
  "abdominal-injury": list(
    `traumatismo abdominal, trauma abdominal, trauma cerrado de abdomen, trauma de abdomen, golpe en {el abdomen|la barriga|la panza|el vientre|el estómago|la tripa}, contusión abdominal, golpe del manillar, manillar, cinturón de seguridad en abdomen, signo del cinturón, traumatismo hepático, traumatismo esplénico, rotura de bazo, golpe con el manubrio`,
  ),
  "back-injury": list(
    `traumatismo lumbar, traumatismo dorsal, contusión {lumbar|dorsal|sacra|sacrococcígea}, golpe en {la espalda|la columna|el coxis|la cintura|la rabadilla}, caída sobre {el coxis|las nalgas|la espalda|glúteos}, aplastamiento vertebral, caída de espaldas, cayó de espaldas, traumatismo en {espalda|coxis|sacro}, caída sentad{o|a}, cayó sentad{o|a}`,
  ),
  "pelvic-injury": list(
    `traumatismo pélvico, fractura {de pelvis|pélvica|de rama|de ramas|de isquion|de sacro}, pelvis inestable, golpe en la pelvis, dolor a la compresión pélvica, pelvis dolorosa, trauma de pelvis, traumatismo {perineal|genital|testicular}, caída a horcajadas`,
  ),
  "limb-injury": list(
    `torcedura {de tobillo|de pie|de muñeca}, torcedur{a} en el pie, {se|me} {torció|torcí|ha torcido|he torcido|dobló|doblé|viró|falseó} {el tobillo|el pie|la muñeca|la rodilla|un pie|un tobillo|la pierna|un dedo|el dedo|el brazo}, {se|me} {lastimó|lesionó|golpeó|pegó} {el|la|en el|en la|un|una} {pie|pierna|brazo|mano|rodilla|hombro|codo|tobillo|muñeca|cadera|dedo|dedo del pie}, inversión forzada, tobillo torcido, pie torcido, pisó mal, pisé mal, mal apoyo del pie, caída sobre la {mano|muñeca|cadera|rodilla}, luxación de dedo, traumatismo de miembro, tobillo inflamado tras torcedura`,
  ),
  "hand-injury": list(
    `traumatismo en {mano|la mano|dedo|dedos|el dedo}, golpe en {la mano|el dedo|los dedos}, {se|me} {pilló|pillé|machucó|machuqué|agarró|prensó|apretó|majó|ha pillado|he pillado|cogió} {la mano|el dedo|los dedos|un dedo|un dedo con la puerta|el dedo con la puerta|la mano con la puerta}, dedo en martillo, atrapamiento de {dedo|dedos}, lesión tendinosa, lesión en la mano, puerta en el dedo, golpe con martillo en el dedo, mano atrapada, se dio un martillazo, martillazo`,
  ),
  "eye-injury": list(
    `traumatismo ocular, trauma ocular, golpe en el ojo, {le|me} {dio|golpeó|pegó} {un balón|una pelota|una rama|un palo|una piedra|el codo} en el ojo, contusión ocular, hifema, {le|me} picó {el ojo|un ojo} con, arañazo en el ojo, erosión corneal, abrasión corneal, úlcera corneal traumática, rasguño en el ojo, pelotazo en el ojo, herida palpebral, herida en {el|} párpado, balonazo en el ojo, puñetazo en el ojo`,
  ),
  "dental-injury": list(
    `traumatismo dental, avulsión dental, avulsión dentaria, diente {roto|avulsionado|caído tras golpe|partido|movido|flojo tras golpe}, {se le|se me} {rompió|partió|salió|cayó|quebró|aflojó} {un|el} diente {por golpe|por un golpe|tras golpe|tras caída|}, fractura {dental|dentaria|de diente}, luxación dental, golpe en {los dientes|el diente|la dentadura}, {perdió|se tumbó|se voló} {un|el} diente`,
  ),
  "spinal-injury": list(
    `lesión medular, traumatismo raquimedular, trauma raquimedular, TRM, fractura {vertebral|lumbar|cervical|de vértebra|de columna|dorsal|de C2|de L1}, dolor vertebral tras trauma, dolor {a la palpación|en} {apófisis espinosas|línea media cervical|espinosas}, lesión {de columna|espinal|cervical grave}, sospecha de lesión {medular|cervical}, paraplejia traumática, collarín cervical, collarín, collar cervical, tabla espinal, inmovilización espinal, trauma espinal`,
  ),
  polytrauma: list(
    `politraumatismo, politraumatizad{o|a}, politrauma, politraumatizao, traumatismo múltiple, traumatismos múltiples, múltiples traumatismos, múltiples contusiones graves, lesiones múltiples, polifracturad{o|a}, policontusionado grave, PTM`,
  ),
  laceration: list(
    `herida, heridas, corte, cortada, cortadura, cortes, herida incisa, herida inciso contusa, herida incisocontusa, HIC, herida cortante, laceración, tajo, herida contusa, herida {lineal|con cristal|con cuchillo|por vidrio|por cuchillo|en scalp|anfractuosa}, {se|me} {cortó|corté|ha cortado|he cortado|corta|rajó|tajeó|abrió} {con|el|la|un|} {un|una|el|la|} {cuchillo|vidrio|cristal|lata|machete|sierra|navaja|hoja|ceja|labio|frente|barbilla|hacha|dedo|mano|pie|pierna|}, brecha, herida en {ceja|mentón|barbilla|frente|cuero cabelludo}, cortad{o|a}, desgarro cutáneo, herida sangrante, heridita, escalpe, colgajo, herida en colgajo, rajadura, cisura, herida que precisa sutura, abierto en la ceja`,
  ),
  "open-wound": list(
    `herida abierta, {pisó|pisé|pisar|ha pisado|se enterró|se metió} un {clavo|vidrio|fierro|alambre|cristal}, machetazo, herida por machete, herida extensa, herida {amplia|grande|compleja|desgarrada|por aplastamiento|con exposición}, avulsión cutánea, avulsión, pérdida de sustancia, desguantamiento, degloving, arrancamiento, exposición {de tendón|tendinosa|muscular|de músculo|de fascia}, herida con pérdida de tejido, herida punzante, herida {contaminada|sucia|con tierra}, clavo en el pie, {se|me} {clavó|clavé|enterró|enterré|ha clavado|he clavado|espinó|pinchó|pinché|hincó} {con|} {un|una|el} {clavo|astilla|espina|anzuelo|alambre|vidrio|palo|púa|hierro|fierro|varilla}, pisó un {clavo|vidrio|fierro}, herida punzante por clavo, herida {pequeña|en el pie|en la mano} abierta`,
  ),
  abrasion: list(
    `erosión, erosiones, abrasión, excoriación, excoriaciones, escoriación, escoriaciones, arañazo, arañazos, rasguño, rasguños, raspón, raspones, raspadura, raspad{o|a}, rozadura, quemadura por {asfalto|fricción|roce}, dermoabrasión, peladura, pelón, se raspó, se peló, raspadit{o|a}, aruño, aruñazo, rasmill{a|ón}, rasmilladura, erosiones superficiales`,
  ),
  contusion: list(
    `contusión, contusiones, contus{o|a}, magulladura, magullad{o|a}, moretón, moretones, moratón, moratones, cardenal, cardenales, hematoma, hematomas, equimosis, morete, moretes, policontusionad{o|a}, policontusiones, policontuso, machucón, machacón, golpe con hematoma, policontundid{o|a}, contundid{o|a}, mallugad{o|a}, moradur{a}, verdugones`,
  ),
  sprain: list(
    `esguince, esguinces, esguince de {tobillo|rodilla|muñeca}, esguinzad{o|a}, torcedura, distensión {ligamentosa|muscular}, distensión de ligamentos, rotura de ligamentos, ruptura de ligamento, lesión {ligamentosa|de ligamento|meniscal|de menisco}, rotura de menisco, falseo, rotura de LCA`,
  ),
  fracture: list(
    `fractura, fracturas, fracturad{o|a}, fractura {cerrada|de cadera|de muñeca|de radio|de tobillo|de húmero|de fémur|de tibia|de clavícula|desplazada|no desplazada|de Colles|patológica|conminuta|de rótula|de peroné|de metacarpiano|de falange}, hueso {roto|quebrado|fracturado}, {se|me} {rompió|rompí|quebró|quebré|partió|fracturó|fracturé|ha roto|ha fracturado} {el|la|un|una} {brazo|pierna|hueso|cadera|mano|muñeca|tobillo|dedo|clavícula|pie|codo|fémur|hombro}, {brazo|dedo|pie|tobillo|codo|hombro} {roto|quebrado|fracturado|partido}, {pierna|mano|cadera|muñeca|clavícula} {rota|quebrada|fracturada|partida}, quebradura de hueso, fx, fisura ósea, quebrad{o|a}, fisura de {tobillo|tibia|radio|hueso}`,
  ),
  "open-fracture": list(
    `fractura abierta, fractura expuesta, fracturas abiertas, fractura abierta {grado|tipo}, exposición ósea, hueso {expuesto|a la vista|visible|salido de la piel|afuera|fuera|por fuera}, {se le|se me} {ve|sale|salió|asoma} el hueso, fx expuesta, fx abierta, fractura con exposición, hueso saliendo de la piel`,
  ),
  dislocation: list(
    `luxación, luxaciones, luxad{o|a}, dislocación, dislocad{o|a}, subluxación, {se le|se me|se} {salió|ha salido|zafó|dislocó|safó|descompuso|luxó|desencajó|sale} {el hombro|el brazo|la rodilla|el codo|la rótula|la cadera|el dedo|la mandíbula|la quijada|de lugar|de sitio}, hombro {salido|zafado|fuera de sitio|dislocado|luxado|fuera de lugar|descoyuntado}, hueso fuera de {lugar|sitio}, dedo {zafado|fuera de sitio}, rótula luxada, zafad{o|a}, zafadura, descoyuntad{o|a}, luxación {de hombro|de cadera|de prótesis|glenohumeral|acromioclavicular|recidivante}`,
  ),
  amputation: list(
    `amputación, amputad{o|a}, amputación {traumática|parcial|completa|de dedo|de dedos|de falange}, dedo {amputado|arrancado|cercenado|mochado|cortado completo|colgando}, {se|le} {amputó|cercenó|arrancó|voló|mochó|cortó completamente|rebanó|cortó del todo} {un|el|la|parte del|la punta del|los|la yema del} {dedo|mano|pie|pierna|brazo|dedos}, seccionad{o|a} completamente, cercenad{o|a}, semiamputación, se le fue el dedo, desprendimiento del dedo, {dedo|mano|pie} cercenad{o|a}, reimplante`,
  ),
  "crush-injury": list(
    `aplastamiento, aplastad{o|a}, atrapamiento {de|del} {brazo|pierna|mano|pie|miembro|extremidad}, síndrome de aplastamiento, {le|lo|la|me} {aplastó|cayó encima|prensó|trituró} {una|un|la|el} {máquina|prensa|pared|muro|piedra|carro|tractor|árbol|viga|caja|poste|televisor|mueble|roca}, machacamiento, triturad{o|a}, machacad{o|a}, prensado por maquinaria, atrapado por {máquina|maquinaria|prensa|rodillo|derrumbe}, sepultad{o|a}, derrumbe, aplastamiento por, mano en {la|una} {prensa|máquina|trituradora|molino}`,
  ),
  burn: list(
    `quemadura, quemaduras, quemad{o|a}, {se|me} {quemó|quemé|ha quemado|he quemado|escaldó|abrasó}, escaldadura, quemadura {de primer grado|de segundo grado|por agua caliente|por aceite|por líquido caliente|por plancha|térmica|superficial|por fuego|por contacto|por escaldadura|leve}, {le|me} cayó {agua hirviendo|agua caliente|aceite caliente|aceite|café caliente|sopa caliente|aceite hirviendo|caldo caliente} {encima|}, quemazón por {plancha|aceite}, ampollas por quemadura, se derramó {agua hirviendo|agua caliente|aceite|café|sopa}, quemadit{o|a}, agua hirviendo`,
  ),
  "major-burn": list(
    `gran quemad{o|a}, quemadura{s|} {extensa|extensas|grave|graves|mayor|de tercer grado|de todo el cuerpo|circunferencial|circunferenciales|circular|eléctrica extensa|profunda|profundas|subdérmica}, quemadura de más del {10|15|20|30}%, {10|12|15|18|20|25|30|35|40|45|50|60}% de {SCQ|superficie corporal|la superficie corporal|SCT|superficie corporal quemada|SC}, SCQ {del|} {15|20|25|30|40|50}%, superficie corporal quemada, quemad{o|a} {todo el cuerpo|medio cuerpo|entero|las dos piernas}, SCQ, se prendió fuego, se quemó {todo el cuerpo|medio cuerpo|entero|vivo}, ropa en llamas, envuelt{o|a} en llamas`,
  ),
  "face-or-airway-burn": list(
    `quemadura {facial|en la cara|de cara|de vía aérea|de la cara|inhalatoria|en cara|en vía aérea|de manos y cara|en boca}, vibrisas {quemadas|chamuscadas}, {cejas|pelo|bigote} {quemadas|quemado|chamuscado|chamuscadas}, esputo carbonáceo, hollín en {boca|nariz|la boca|la nariz|orofaringe}, quemadura inhalatoria, quemadura {orofaríngea|laríngea|de boca}, se quemó la {cara|boca|garganta}, llamarada en la cara, fogonazo en la cara, quemad{o|a} en la cara`,
  ),
  "chemical-burn": list(
    `quemadura {química|por ácido|por lejía|por cáustico|por sosa|por cal|por álcali|por químico|por químicos|por cloro}, causticación {cutánea|}, {le|se le|me|se me} cayó {ácido|sosa|lejía|cloro|cal|cemento} {en la piel|en la mano|encima|en la pierna|en el brazo|}, ácido en la piel, se quemó con {ácido|sosa|cal|químico|químicos|cemento}, ataque con ácido, ácido muriático en la piel`,
  ),
  "chemical-eye-splash": list(
    `causticación ocular, quemadura {química ocular|ocular|ocular química|en el ojo por químico|corneal química}, {salpicadura|salpicón} {de|en} {químico|lejía|ácido|producto químico|el ojo|ojo|los ojos|producto|cal|cloro|gasolina|detergente|sosa} {en el ojo|en los ojos|en ojo|a los ojos|al ojo|}, {le|me|se le|se me} {salpicó|cayó|entró|saltó|metió} {lejía|ácido|cal|cloro|un producto|producto químico|sosa|cemento|yeso|amoníaco|gasolina|detergente|químico|líquido|aguarrás|thinner|pegamento|veneno} {en el ojo|en los ojos|al ojo|a los ojos|en ojo|en ojos}, {lejía|ácido|cal|cloro|químico|cemento|sosa|álcali|amoníaco} en {el ojo|los ojos|ojo|ojos}, gas pimienta, spray de pimienta, exposición ocular a {químico|químicos|cáustico|ácido|álcali}`,
  ),
  "globe-trauma": list(
    `perforación ocular, globo ocular {abierto|perforado|roto}, estallido {ocular|del ojo|del globo}, herida penetrante {ocular|en el ojo}, traumatismo ocular {penetrante|abierto}, Seidel positivo, Seidel +, {cristal|metal|clavo|objeto|anzuelo|alambre|tijera|vidrio|dardo|esquirla} clavado en el ojo, {se|le} {reventó|vació|pinchó} el ojo, se le clavó {algo|un alambre|un vidrio|un palo|una espina|un anzuelo|una tijera|un cuchillo} en el ojo, rotura {ocular|de globo ocular}, herida corneal, ojo reventado, trauma ocular abierto, laceración ocular, cuerpo extraño intraocular`,
  ),
  "electric-injury": list(
    `electrocución, electrocutad{o|a}, descarga eléctrica, calambrazo, quemadura eléctrica, {le|me} {dio|agarró|pegó|ha dado} {corriente|la corriente|un calambrazo|un toque|una descarga|la luz|calambre la corriente}, accidente eléctrico, corriente eléctrica, toque eléctrico, alto voltaje, alta tensión eléctrica, baja tensión eléctrica, metió los dedos en el enchufe, metió los dedos al {enchufe|contacto|tomacorriente}, le cayó un rayo, fulguración, fulminad{o|a} por rayo, lo agarró la luz, {alcanzado|alcanzada} por un rayo`,
  ),
  sunburn: list(
    `quemadura solar, quemaduras solares, eritema solar, quemad{o|a} por el sol, {se|me} quemó {con el|por el|al|en la playa con el} sol, insolado de la piel, quemaduras de sol, quemadura de sol`,
  ),
  "animal-bite": list(
    `mordedura, mordeduras, mordida, mordidas, mordedura de {perro|gato|rata|animal|murciélago|mono|caballo|cerdo|mapache|zorro|ratón}, mordida de {perro|gato|rata|animal|murciélago|mono}, {le|lo|la|me} {mordió|ha mordido} {un|una|el|la|su} {perro|gato|rata|animal|murciélago|mono|caballo|perra|ratón|cerdo|zorro|}, mordid{o|a} por {un|} {perro|gato|rata|animal|murciélago}, arañazo de {gato|perro|mono|animal}, rasguño de {gato|perro|animal|murciélago}, exposición rábica, riesgo de rabia, accidente rábico, lo mordió el perro, mordisco, agresión {por|de} {perro|gato|animal|can|perros}, accidente por animal, atacad{o|a} por {un|} {perro|perros}`,
  ),
  "human-bite": list(
    `mordedura humana, mordida humana, {le|lo|la|me} mordió {una persona|otro niño|un compañero|su hermano|un paciente|otra persona|su pareja}, mordedura de {persona|otro niño|paciente}, mordida de {persona|otro niño}`,
  ),
  "snake-bite": list(
    `mordedura de {serpiente|víbora|culebra|cascabel|nauyaca|coral|jararaca|cobra|mapaná|terciopelo|yarará|bothrops|ofidio}, mordida de {serpiente|víbora|culebra|cascabel|nauyaca|coral}, accidente ofídico, accidente bothrópico, accidente crotálico, {le|lo|la|me} {mordió|picó|ha mordido|ha picado} {una|la|un} {serpiente|víbora|culebra|cascabel|nauyaca|coral|mapaná|yarará|shushupe|jergón|bejuco|terciopelo|barba amarilla}, picadura de {serpiente|víbora|culebra|jergón|nauyaca}, lo picó una culebra, ofidismo, emponzoñamiento, envenenamiento ofídico`,
  ),
  "insect-sting": list(
    `picadura, picaduras, picadura de {insecto|abeja|avispa|mosquito|araña|alacrán|escorpión|garrapata|zancudo|pulga|chinche|hormiga|tábano|avispón|ciempiés|escolopendra|viuda negra}, {le|lo|la|me} {picó|ha picado|picaron|han picado|pica} {un|una|unas|varias|muchas|un montón de|} {abeja|avispa|mosquito|araña|alacrán|escorpión|bicho|insecto|abejas|avispas|garrapata|hormiga|abejorro|hormigas|zancudo|insectos}, garrapata, picad{o|a} por {abeja|avispa|alacrán|araña|abejas|un alacrán|un escorpión}, mordedura de araña, mordida de araña, loxoscelismo, alacranismo, {le|me} mordió una araña, accidente escorpiónico, picotazo, picotazos, piquete, piquetes, araña violinista, araña de rincón, mordedura de garrapata`,
  ),
  "marine-sting": list(
    `picadura de {medusa|raya|pez|faneca|escorpena|aguamala|agua mala|pez araña|pez escorpión|pez piedra|mantarraya|erizo}, medusa, medusas, aguamala, agua mala, aguaviva, aguavivas, {le|me|lo|la} picó una {medusa|raya|mantarraya|aguamala|faneca|agua mala}, erizo de mar, púas de erizo, pez araña, fragata portuguesa, carabela portuguesa, raya de río`,
  ),
  needlestick: list(
    `pinchazo con aguja, pinchazo accidental, accidente {biológico|con aguja|punzante|cortopunzante|con material cortopunzante|laboral con aguja}, exposición {ocupacional|accidental a sangre|a fluidos|a fluidos biológicos|percutánea}, {se|me} {pinchó|pinché|ha pinchado|he pinchado|puncionó} con {una|la} aguja, punción accidental, punción con aguja, exposición a sangre, salpicadura de {sangre|fluidos|fluido}, corto punzante laboral, herida con aguja usada, pinchazo con {jeringa|jeringuilla|bisturí|lanceta}, PEP, PPE, exposición de riesgo {VIH|sexual|}, accidente con material biológico`,
  ),
  "foreign-body": list(
    `cuerpo extraño, cuerpos extraños, objeto {en el recto|en la vagina|atascado}, anillo atascado, anillo que no sale, cuerpo extraño {rectal|vaginal}, anillo atorado, cremallera atrapada`,
  ),
  "foreign-body-eye": list(
    `cuerpo extraño {ocular|en ojo|en el ojo|corneal|conjuntival|subtarsal}, CE {ocular|corneal|en ojo}, {algo|basura|basurita|tierra|arena|astilla|viruta|esquirla|mota|bicho|limadura} en {el|los|} {ojo|ojos}, {le|me|se le|se me} {metió|entró|cayó|saltó|voló|ha entrado} {basurita|tierrita|polvito|algo|una basura|basura|una basurita|una viruta|una esquirla|arena|tierra|polvo|un bicho|una chispa|una limadura|una mota|un mosquito|aserrín} {al ojo|en el ojo|en ojo|en los ojos|a los ojos|dentro del ojo}, cuerpo extraño metálico, cuerpo extraño metálico en {córnea|ojo}, limadura metálica, partícula en {el|} ojo, estaba soldando y, esmerilando, amolando`,
  ),
  "foreign-body-ear-or-nose": list(
    `cuerpo extraño en {oído|nariz|fosa nasal|el oído|la nariz|CAE|conducto auditivo|conducto auditivo externo|oreja|fosas nasales}, CE {oído|nasal|ótico|en oído|en nariz}, {se|} {metió|introdujo|ha metido} {un|una|algo|papel|} {frijol|garbanzo|bolita|cuenta|semilla|maíz|botón|algodón|pieza|juguete|plastilina|piedra|piedrita|papel|goma|lego|} {en|por} {la|el} {nariz|oído|oreja}, {insecto|bicho|cucaracha|mosca|algodón|bastoncillo} en {el|} oído, se le metió un {bicho|insecto} {en el|al} oído, algo en {la nariz|el oído}, cuerpo extraño nasal, cuerpo extraño ótico, hisopo en el oído`,
  ),
  "foreign-body-swallowed": list(
    `cuerpo extraño {esofágico|digestivo|en esófago|ingerido|en vía digestiva|faríngeo|en faringe|en garganta|en la garganta}, ingesta de cuerpo extraño, ingestión de cuerpo extraño, {se|} {tragó|ha tragado|tragado} {una|un|la|el|} {moneda|botón|juguete|pieza|alfiler|espina|hueso|canica|aguja|clavo|anillo|tornillo|tapa|tapón|llave|cuchilla|hueso de pollo|espina de pescado|pieza de lego|ficha|objeto}, me {tragué|he tragado} {una|un} {espina|hueso|prótesis|palillo|moneda|diente}, espina de pescado {en la garganta|}, espina clavada en la garganta, espina en la garganta, hueso {atorado|en la garganta|de pollo en la garganta}, moneda {en esófago|ingerida|en el estómago}, deglución de {cuerpo extraño|moneda}, ingirió {una moneda|un objeto|un cuerpo extraño}, se le atoró {una espina|un hueso|una moneda|algo}, tiene una espina en la garganta, ingesta de {moneda|objeto|objeto punzante}`,
  ),
  "foreign-body-skin": list(
    `{astilla|espina|anzuelo|cristal|vidrio|esquirla|aguja|púa|cactus|grapa|perdigón} {en|clavada en|clavado en|enterrada en|enterrado en|dentro del|metida en} {el|la|} {dedo|pie|mano|piel|planta|talón|pierna|brazo|rodilla|pulgar}, cuerpo extraño en {mano|pie|dedo|piel|partes blandas|planta del pie|talón}, anzuelo clavado, anzuelo, astilla clavada, espina clavada, pendiente {enterrado|incrustado}, arete enterrado, piercing incrustado, astilla, espina clavada en el pie`,
  ),
  "food-bolus": list(
    `impactación {alimentaria|de alimento|de carne|esofágica|de bolo}, bolo {alimenticio|cárnico|de carne|impactado|alimentario} {impactado|}, {carne|comida|trozo de carne|bocado|pollo} {atascada|atascado|atorada|atorado|atragantado|atragantada|impactada} {en el esófago|en el pecho|en la garganta|}, {se le|se me} {atascó|atoró|quedó atorada|quedó atascada|atravesó|ha atascado|quedó} {la comida|la carne|un trozo de carne|el bocado|un pedazo de carne|un bocado|el pollo}, afagia tras comer carne, obstrucción esofágica, bolo esofágico`,
  ),
  "button-battery": list(
    `pila de botón, pila botón, pilas de botón, pila de reloj, pila redonda, batería de botón, batería botón, {se tragó|tragó|ingirió|ingesta de|ingestión de|se ha tragado|se metió} {una|la|} {pila|batería|pilas|baterías}, pila en {esófago|la nariz|el oído|nariz|oído}, pila ingerida, ingesta de pila`,
  ),
  "magnet-ingestion": list(
    `imanes, imán, {se tragó|tragó|ingirió|ingesta de|ingestión de|se ha tragado} {un|unos|varios|dos|2|3|} {imán|imanes}, imanes de neodimio, bolas magnéticas, bolitas magnéticas, bolitas imantadas`,
  ),
  drowning: list(
    `ahogamiento, semiahogamiento, casi ahogamiento, ahogad{o|a} en {la piscina|el mar|el río|la playa|la alberca|la bañera|una piscina|una tina|la tina|el agua|un pozo|una cubeta|un balde}, sumersión, inmersión, {se|} {ahogó|ahogaba|estaba ahogando|ahogándose} en {la piscina|el mar|el río|la playa|la alberca|el agua|la tina|la pileta|un pozo}, rescatad{o|a} {del|de la} {agua|mar|río|piscina|alberca|pileta|playa}, sacad{o|a} {del|de la} {agua|mar|río|piscina|alberca|pileta|fondo}, encontrad{o|a} {en|flotando en} {la piscina|la alberca|el agua|el río|la pileta}, cayó a la {piscina|alberca|pileta} y, accidente por inmersión, incidente por sumersión`,
  ),
  hanging: list(
    `ahorcamiento, ahorcad{o|a}, se {ahorcó|colgó|intentó ahorcar|quiso ahorcar}, intento de ahorcamiento, intentó ahorcarse, quiso ahorcarse, ahorcadura, estrangulamiento, estrangulad{o|a}, {la|lo} {intentó|intentaron} {estrangular|ahorcar}, la ahorcó, le apretó el cuello, {la|lo} {agarró|cogió} del cuello {y apretó|}, suspensión cervical, encontrad{o|a} colgad{o|a}, surco cervical, estrangulación, se colgó, colgamiento, la estranguló`,
  ),
  "smoke-inhalation": list(
    `inhalación de humo, inhaló {humo|humos}, intoxicación por humo, intoxicación por humos, incendio, exposición a humo, exposición al humo, inhalación de {gases|gases tóxicos|vapores|humos}, rescatad{o|a} de {incendio|un incendio|vivienda en llamas}, respiró {mucho humo|humo|gas|gases}, se quemó la {casa|vivienda|choza}, incendio en {espacio cerrado|domicilio|casa|la casa}, tragó humo, quema de la casa`,
  ),
  "carbon-monoxide": list(
    `monóxido de carbono, intoxicación por {CO|monóxido|monóxido de carbono|brasero|gas|calefón|calentador|carbón}, brasero, {estufa|calentador|caldera|calefón} de {gas|leña|butano} en {cuarto|casa|habitación|baño} cerrad{o|a}, dormían con {el|un} brasero, carboxihemoglobina, COHb, {toda la familia|varios familiares|todos en casa} con {cefalea|dolor de cabeza|mareo}, generador en {lugar cerrado|casa|interior}, brasero encendido, anafre, anafre en la casa, mala combustión, fuga de gas, carbón encendido dentro`,
  ),
  "chemical-exposure": list(
    `exposición a {químicos|productos químicos|sustancias químicas|pesticidas|plaguicidas|gas|cloro|amoniaco|amoníaco|tóxicos|gases|organofosforados|insecticida|solventes|sustancia química}, {inhaló|inhalación de} {cloro|amoniaco|amoníaco|productos de limpieza|lejía|gas|insecticida|pesticida|solvente|thinner|vapores de|lejía y amoniaco}, mezcló {lejía|cloro} {con|y} {amoniaco|amoníaco|ácido|vinagre|agua fuerte|salfumán}, fumigación, fumigando, fumigó, fumigador, organofosforado, organofosforados, plaguicida, plaguicidas, pesticida, pesticidas, herbicida, insecticida, insecticidas, gas lacrimógeno, derrame químico, mezcla de productos de limpieza, agroquímico, agroquímicos, síndrome colinérgico`,
  ),
  overdose: list(
    `sobredosis, sobredosificación, sobreingesta, intoxicación medicamentosa, sobreingesta {medicamentosa|de fármacos|de medicamentos|farmacológica}, intento autolítico medicamentoso, ingesta {medicamentosa|de pastillas|de fármacos|de medicamentos|masiva de fármacos|voluntaria de fármacos|de benzodiacepinas|farmacológica}, {se|} {tomó|ha tomado|tragó} {muchas|varias|un montón de|todas las|un frasco de|una caja de|una tira de|un blíster de|un bote de|muchísimas|20|30|40|50|10|15} {pastillas|píldoras|comprimidos|medicinas|tabletas}, {ingesta|ingestión|toma|sobreingesta} {voluntaria|accidental|} de {8|10|12|14|15|16|20|24|25|28|30|40|50|60|múltiples|varios|varias|muchas|numerosos} {comprimidos|pastillas|tabletas|cápsulas} {de|}, {se tomó|tomó} {las pastillas de|medicinas de} {la abuela|su madre|la mamá}, intoxicación por {benzodiacepinas|fármacos|medicamentos|opioides|opiáceos|antidepresivos|litio|digoxina|heroína}, IMV, intoxicación medicamentosa voluntaria, sobreingesta de benzodiacepinas, se tomó un frasco, se empastilló, {tomó|toma} de más {la medicación|las pastillas}, doble dosis, intoxicación digitálica`,
  ),
  "toxic-ingestion": list(
    `ingesta de {tóxicos|tóxico|cáusticos|cáustico|lejía|cloro|veneno|raticida|sosa|insecticida|pesticida|producto de limpieza|productos de limpieza|detergente|gasolina|queroseno|kerosene|aguarrás|amoniaco|amoníaco|setas|plantas|paraquat|herbicida|desengrasante|salfumán|ácido|alcohol metílico|metanol|anticongelante|petróleo|organofosforado|desatascador|hidrocarburos|campeón|matarratas}, ingestión de {tóxicos|cáusticos|cáustico|lejía|cloro|veneno|raticida|kerosene|hidrocarburos|insecticida|organofosforados}, {bebió|tomó|se tomó|ingirió|ha bebido|se bebió|tragó|ha ingerido|comió|se comió} {lejía|cloro|veneno|raticida|sosa|insecticida|gasolina|veneno para ratas|detergente|producto de limpieza|matarratas|kerosene|queroseno|aguarrás|petróleo|herbicida|ácido|thinner|pastillas para curar|setas|hongos del campo|ácido muriático|campeón|racumín|furadán|gramoxone|paraquat|lavandina|creolina|diablo rojo|sosa cáustica}, envenenamiento, envenenad{o|a}, se envenenó, intoxicación, intoxicad{o|a}, intoxicación {aguda|por setas|por metanol|por organofosforados|por plantas|por paraquat|por raticida|por plomo|por kerosene|accidental}, ingesta accidental, ingesta accidental de {medicamento|fármaco|medicamentos|fármacos|pastillas|tóxico|producto}, se comió {unas|las|} {pastillas|bayas|plantas|medicinas|bolitas de naftalina}, ingesta cáustica, cáustico, cáusticos`,
  ),
  "paracetamol-overdose": list(
    `{sobredosis|intoxicación|sobreingesta|ingesta masiva|sobredosificación|sobreingestión} {de|por} {paracetamol|acetaminofén|acetaminofen|Tylenol|gelocatil|termalgin|panadol|tempra|apiretal}, {se tomó|tomó|ha tomado|ingirió|se ha tomado} {10|12|15|16|20|24|25|30|40|50|muchos|varios|una caja de|un frasco de|un bote de|muchas pastillas de|20 comprimidos de|30 comprimidos de|varias pastillas de|20 pastillas de|30 pastillas de|10 gramos de|15 gramos de|10 g de|12 g de|15 g de|20 g de} {paracetamol|acetaminofén|paracetamoles|gelocatil|tylenol|comprimidos de paracetamol|panadol}, {ingesta|ingestión|toma} {voluntaria|accidental|} de {8|10|12|14|15|16|20|24|25|28|30|40|50|60|múltiples|varios|varias|muchas} {comprimidos|pastillas|tabletas|cápsulas|gramos|g} de {paracetamol|acetaminofén}, sobreingesta de paracetamol, ingesta de paracetamol con intención, exceso de paracetamol`,
  ),
  "alcohol-intoxication": list(
    `intoxicación etílica, intoxicación alcohólica, intoxicación enólica, etilismo agudo, embriaguez, embriagad{o|a}, ebri{o|a}, aparentemente ebri{o|a}, borrach{o|a}, borrachera, {está|viene|llegó|llega|estaba} tomad{o|a}, alcoholizad{o|a}, aliento {etílico|alcohólico|enólico}, fetor {etílico|enólico|alcohólico|enolico}, bajo los efectos del alcohol, bajo efectos del alcohol, coma etílico, intoxicación por {alcohol|etanol}, OH+, ha bebido {alcohol|mucho|mucho alcohol}, consumo de alcohol {agudo|reciente}, {bebió|tomó} {mucho alcohol|alcohol|aguardiente|mucha cerveza|mucho}, halitosis {alcohólica|etílica|enólica}, resaca, estado etílico, estado de ebriedad, en estado de ebriedad, licor, ingesta de alcohol, ingesta enólica, ingesta etílica`,
  ),
  "drug-intoxication": list(
    `intoxicación por {cocaína|drogas|cannabis|éxtasis|anfetaminas|drogas de abuso|marihuana|metanfetamina|LSD|MDMA|cristal|inhalantes|tóxicos de abuso|opioides fumados}, consumo {reciente|agudo} de {cocaína|drogas|cannabis|éxtasis|marihuana|anfetaminas|cristal|MDMA|tóxicos|heroína|piedra|pasta base|metanfetamina|basuco|LSD|hongos|sustancias}, consumió {cocaína|drogas|marihuana|éxtasis|cristal|hongos|piedra|heroína|crack|tussi|keta|ketamina|pasta|LSD|metanfetamina}, ha consumido {cocaína|drogas|cannabis|marihuana|éxtasis|cristal|setas|MDMA|cosas}, se {drogó|metió coca|metió cocaína|metió droga|fumó un porro|pinchó heroína}, bajo {los|} efectos de {drogas|tóxicos|sustancias|las drogas|estupefacientes}, drogad{o|a}, sumisión química, burundanga, escopolamina, mal viaje, comió {brownie|galletas|pastel} de marihuana, comestible de marihuana, colocad{o|a}, mula de drogas, body packer, monazo, fumó {marihuana|cristal|piedra|un porro|cannabis}`,
  ),
  withdrawal: list(
    `abstinencia, síndrome de abstinencia, abstinencia {alcohólica|a opioides|a opiáceos|a benzodiacepinas|enólica|etílica}, delirium tremens, síndrome de deprivación, deprivación {alcohólica|enólica|etílica}, con el mono, tiene el mono, temblor por dejar de beber, dejó de {beber|tomar} {hace|alcohol|de golpe}, malilla, supresión etílica, supresión alcohólica, temblores por abstinencia, SAA`,
  ),
  syncope: list(
    `síncope, sincope, síncopes, sincopal, episodio sincopal, cuadro sincopal, desmayo, desmayos, desmayad{o|a}, se desmayó, se ha desmayado, me desmayé, me he desmayado, se desmaya, me desmayo, lipotimia, lipotimias, cuadro lipotímico, lipotímico, desvanecimiento, se desvaneció, desvanecid{o|a}, se ha desvanecido, síncope {vasovagal|de esfuerzo|miccional|ortostático|con recuperación|situacional}, {le|me} dio un {desmayo|vahído y cayó|síncope}, le dio una {lipotimia|fatiga y cayó}, perdió el sentido y cayó, sufrió un desmayo, soponcio, patatús, telele, se privó, {le|me} dio un {soponcio|patatús|yeyo|telele|vaguido}, se fue en blanco, se fue de espaldas sin sentido, {le|me} dio la pálida, cayó desmayad{o|a}, síncope de esfuerzo`,
  ),
  "near-syncope": list(
    `presíncope, presincope, cuadro presincopal, presincopal, episodio presincopal, casi {se desmaya|me desmayo|se desmayó|pierde el conocimiento|se cae}, sensación de {desmayo|desvanecimiento|pérdida de conocimiento|pérdida de conciencia|lipotimia|presíncope|mareo presincopal}, pre síncope, amago de {desmayo|síncope|lipotimia}, a punto de {desmayarse|desmayarme|caer|caerse}, prelipotimia, mareo presincopal, sensación presincopal, pródromos de síncope, cortejo prodrómico, {se le|se me} {puso|pone} todo negro, {se le|se me} {oscureció|nubló} todo, visión negra con mareo, sensación de caerse, siente que se desmaya, siento que me desmayo, sin llegar a perder {el conocimiento|la conciencia}, sensación lipotímica`,
  ),
  "loss-of-consciousness": list(
    `pérdida de {conciencia|consciencia|conocimiento}, pérdida {del|de} {conocimiento|la conciencia|la consciencia|estado de alerta|estado de conciencia|el conocimiento|alerta}, PDC, perdió {el conocimiento|la conciencia|la consciencia|el sentido|conocimiento|conciencia|el estado de alerta}, perdí {el conocimiento|la conciencia|la consciencia|el sentido|conciencia}, ha perdido {el conocimiento|la conciencia|la consciencia}, pierde {el conocimiento|la conciencia|la consciencia|conocimiento}, {quedó|estuvo|se quedó|queda} {inconsciente|sin sentido|sin conocimiento|privado|privada}, se quedó como muert{o|a} un rato, no respondía por unos minutos, episodio de inconsciencia, inconsciencia transitoria, breve inconsciencia, perdida de conocimiento, quedó noquead{o|a}, noquead{o|a}, TLOC, pérdida transitoria de {conciencia|consciencia|conocimiento}, perdida de conciencia, perder {el conocimiento|la conciencia}`,
  ),
  seizure: list(
    `convulsión, convulsiones, convulsionó, ha convulsionado, convulsivo, convulsiva, crisis {comicial|convulsiva|epiléptica|tónico clónica|tónico clónica|tonicoclónica|generalizada|tónica}, crisis comiciales, CTCG, crisis tónico clónica generalizada, CCTG, movimientos {tónico clónicos|tónico clónicos|tonicoclónicos|convulsivos}, {le|me|les} {dio|dieron|ha dado|dan|da} {un|} {ataque|ataques|convulsión|convulsiones|una convulsión|una crisis|el ataque}, ataque epiléptico, ataques epilépticos, ataque de epilepsia, episodio convulsivo, síndrome convulsivo, episodio comicial, {se le|se} {volteó|volteaba|volteaban|voltearon|fueron|viraron} los ojos, {ojos en blanco|puso los ojos en blanco} {y se sacudía|}, se puso {tieso|tiesa|rígido y se sacudía|a temblar todo}, {se mordió|mordedura de} {la|} lengua, sacudidas {de brazos y piernas|musculares|generalizadas}, sacudidas, se sacudía, botaba espuma por la boca, espuma por la boca, crisis hipertónica, convulsiona a veces, convulsivos, convulsionar`,
  ),
  "febrile-seizure": list(
    `convulsión febril, crisis febril, convulsiones febriles, convulsionó con {fiebre|la fiebre|calentura|la calentura}, convulsión con {fiebre|la fiebre|calentura}, crisis convulsiva febril, {le dio|tuvo} {un ataque|una convulsión|ataque} {por|con} {la fiebre|fiebre|la calentura|calentura}, crisis febril {simple|compleja|típica}, convulsión por {fiebre|la fiebre}, convulsión febril {simple|compleja}`,
  ),
  "transient-neurological-attack": list(
    `focalidad transitoria, {déficit|síntomas|clínica} neurológic{o|a} transitori{o|a}, síntomas neurológicos transitorios, focalidad neurológica transitoria, {debilidad|hemiparesia|afasia|disartria|parestesias|pérdida de fuerza|dificultad para hablar} {transitoria|que cedió|que se recuperó|autolimitada|ya recuperada|ya resuelta|transitorio}, episodio transitorio de {debilidad|disartria|afasia|pérdida de fuerza|hemiparesia|dificultad para hablar}, {se le|se me} {durmió|torció|trabó} {la cara|la lengua|el brazo|la boca} {un rato|unos minutos|y ya se le pasó|pero ya pasó}, recuperación completa del déficit`,
  ),
  "suicidal-ideation": list(
    `ideación suicida, ideas suicidas, ideación autolítica, ideas autolíticas, ideas de {suicidio|muerte|autolisis|hacerse daño|matarse}, ideación de muerte, pensamientos {suicidas|de muerte|autolíticos|de suicidio|de hacerse daño}, {quiere|quiero|quería|desea|deseo} {morir|morirse|morirme|matarse|matarme|suicidarse|suicidarme|quitarse la vida|quitarme la vida|acabar con su vida|acabar con todo|desaparecer|acabar con mi vida|no vivir|estar muerto|estar muerta}, no quiere {vivir|seguir viviendo|vivir más|estar aquí|seguir}, no quiero {vivir|seguir viviendo|vivir más|seguir}, ya no quiere vivir, ya no quiero vivir, riesgo suicida, riesgo de suicidio, riesgo autolítico, deseos de {morir|muerte|morirse}, ganas de {morir|morirse|morirme|matarse|matarme|no vivir}, piensa en {matarse|suicidarse|la muerte|quitarse la vida|morirse}, pienso en {matarme|suicidarme|la muerte|quitarme la vida|morirme}, {amenaza|amenaza con|dice que va a|dice que se va a|habla de} {suicidarse|matarse|suicidio|quitarse la vida}, suicida, autolítica, sin ganas de vivir, no le ve sentido a la vida, mejor muert{o|a}, tedio vital, suicidio`,
  ),
  "suicide-plan": list(
    `plan suicida, plan {autolítico|estructurado|de suicidio}, planificación suicida, planificación autolítica, ideación {suicida|autolítica} {estructurada|con plan|planificada|activa con plan}, ideas {suicidas|autolíticas} {estructuradas|con plan}, tiene un plan para {matarse|suicidarse|quitarse la vida|acabar con su vida}, ha planeado {matarse|suicidarse|cómo matarse|quitarse la vida|tirarse}, carta de despedida, notas de despedida, {ha|} comprad{o} {una soga|una cuerda|veneno} para, guardó pastillas para, piensa {tirarse|ahorcarse|cortarse las venas|tomarse todas las pastillas|ahorcar}, plan de suicidio, {tiene|con} un plan, intencionalidad suicida, intención de {matarse|suicidarse|morir}, se despidió de la familia`,
  ),
  "suicide-attempt": list(
    `intento {de suicidio|suicida|autolítico|de autolisis|autolesivo grave}, tentativa {de suicidio|suicida|autolítica}, gesto {autolítico|suicida}, intentó {suicidarse|matarse|quitarse la vida|tirarse|envenenarse|ahogarse|cortarse las venas}, {quiso|ha intentado|trató de|intento de} {suicidarse|matarse|quitarse la vida|tirarse por la ventana|cortarse las venas|tirarse}, {me intenté|intenté} {matar|suicidar|suicidarme|matarme}, se cortó las venas, se {quiso|intentó} {matar|suicidar|quitar la vida|envenenar|tirar}, intento de quitarse la vida, {se|} {tiró|lanzó|arrojó} {al tren|a las vías|al metro|del puente|de un puente}, parasuicidio, IAE, intento autolitico, con {intención|fines|finalidad|intencionalidad|ánimo} {autolítica|autolíticos|suicida|suicidas|autolesiva|de suicidio|de morir|autolítico}, conducta suicida, autointoxicación`,
  ),
  "self-harm": list(
    `autolesión, autolesiones, autolesionad{o|a}, se autolesiona, se autolesionó, autolesiones en {antebrazo|antebrazos|brazos|muslos}, autoagresión, autoagresiones, se {corta|cortó|ha cortado|hace cortes|hizo cortes} {en los brazos|los brazos|las muñecas|en los antebrazos|a propósito|en las muñecas|en el antebrazo|a sí mismo|a sí misma|adrede}, cortes en {antebrazo|antebrazos|muñecas|los brazos|las muñecas|brazos|los antebrazos} {autoinfligidos|}, se hace daño, me hago daño, cutting, heridas autoinfligidas, autoinfligid{o|a}, se golpea la cabeza contra la pared, conducta autolesiva`,
  ),
  "homicidal-ideation": list(
    `ideación homicida, ideas homicidas, ideas {heteroagresivas|de matar}, ideación heteroagresiva, {quiere|quiero|amenaza con|dice que va a|va a} {matar a|hacer daño a|matar a su|matar a alguien|matar a la} {su madre|su familia|otros|los demás|su mujer|alguien|gente|su padre|su pareja|}, amenazas de muerte a, ideación hetero, amenaza con matar`,
  ),
  "violent-behaviour": list(
    `agresiv{o|a}, agresividad, heteroagresividad, heteroagresiv{o|a}, violent{o|a}, conducta {violenta|agresiva|heteroagresiva|disruptiva}, {amenaza|amenaza al|amenazó al|agrede al|agredió al|pega al|golpea al} {personal|al personal|a la familia|a familiares|enfermero|vigilante}, rompe {cosas|todo|objetos|muebles}, traíd{o|a} por la policía {agitado|agresivo|violento|esposado}, amenazante, hostil, episodio de agresividad, conducta {amenazante|hostil}, agrede a {su madre|familiares|la familia|sus padres|otros}, se puso agresiv{o|a}, se pone agresiv{o|a}, con un cuchillo en la mano`,
  ),
  psychosis: list(
    `psicosis, psicótic{o|a}, brote psicótico, episodio psicótico, alucinaciones, alucina, alucinando, alucinaciones {auditivas|visuales}, {oye|escucha|oigo|escucho} voces, voces que le {ordenan|dicen|hablan}, {ve|mira} {cosas que no hay|cosas que no existen|cosas|bichos|gente que no está|visiones|sombras|animales}, delirio, delirios, ideas delirantes, delirante, ideación delirante, ideas de {perjuicio|referencia|persecución}, paranoia, paranoide, paranoic{o|a}, {cree|siente|dice} que {lo|la|le|los} {persiguen|vigilan|quieren matar|quieren hacer daño|siguen|espían|envenenan|van a matar}, clínica psicótica, sintomatología psicótica, descompensación psicótica, soliloquios, habla sol{o|a}, risas inmotivadas, desorganizad{o|a}, catatonía, catatónic{o|a}, productividad psicótica, embrujad{o|a}, se volvió loc{o|a}, está loc{o|a}`,
  ),
  mania: list(
    `manía, maníac{o|a}, episodio maníaco, fase maníaca, hipomanía, hipomaníac{o|a}, verborrea, verborreic{o|a}, taquipsiquia, taquilalia, euforia, eufóric{o|a}, exaltación del ánimo, descompensación maníaca, megalomanía, ideas de grandeza, no duerme y está eufóric{o|a}, gastos excesivos, hipertimia, fuga de ideas, expansiv{o|a}`,
  ),
  "sexual-assault": list(
    `agresión sexual, violación, violad{o|a}, abuso sexual, abusad{o|a} sexualmente, {la|le|lo|me} {violaron|violó|abusaron sexualmente|abusó|abusaron|han violado|ha violado}, violencia sexual, tocamientos, tocamientos {indebidos|no consentidos}, abuso {sexual infantil|sexual a menor}, relación sexual {no consentida|forzada}, forzad{o|a} a tener relaciones, kit de violación, ultraje sexual, ultrajad{o|a}, penetración no consentida, víctima de violencia sexual`,
  ),
  "domestic-violence": list(
    `violencia {de género|doméstica|intrafamiliar|machista|familiar|de pareja|contra la mujer}, VIF, maltrato, maltratad{o|a}, malos tratos, agresión por {su pareja|pareja|expareja|el marido|su marido|su esposo|el esposo|su ex pareja|su expareja|su novio|el novio|su concubino|conviviente|su conviviente|su hijo}, {su pareja|su marido|su esposo|el marido|el esposo|su novio|su ex|la pareja|su conviviente} {le|la} {pega|pegó|golpeó|golpea|agredió|maltrata|empujó|ha pegado|ha agredido}, {le|la} {pega|pegó|golpeó|golpea|agredió|maltrata} {su pareja|su marido|su esposo|el marido|su novio|el esposo|su ex|la pareja}, golpeada por {su pareja|su marido|su esposo|el marido|su novio|su expareja}, maltrato {de pareja|conyugal|familiar|al anciano|a anciano}, víctima de violencia, miedo a su pareja, maltrato psicológico, orden de alejamiento`,
  ),
  "child-abuse": list(
    `maltrato infantil, sospecha de maltrato, síndrome del niño {maltratado|zarandeado|sacudido}, niñ{o|a} {maltratado|maltratada|zarandeado|zarandeada|golpeado por}, abuso infantil, negligencia {infantil|en el cuidado|parental}, lesiones {no accidentales|en distinto estadio|en diferentes estadios|en distintos estadios evolutivos|en diferente estadio}, hematomas en {distinto estadio|distintos estadios|diferentes estadios|diferente estadio|lactante}, historia {incongruente|no concordante|inconsistente}, lesión no accidental, lesiones inconsistentes con el relato, maltrato a menor, violencia contra menor, lo {zarandeó|sacudió|zarandearon|sacudieron}, sospecha de abuso, {le|lo|la} pega {el padrastro|el padre|la madre|su padrastro|su padre|su madre}, menor maltratad{o|a}, quemaduras de cigarrillo, relato incongruente`,
  ),
  "allergen-exposure": list(
    `{tras|después de|después|luego de|al} {comer|ingerir|tomar|comió} {cacahuetes|cacahuetes|maní|frutos secos|marisco|mariscos|gambas|camarones|camarón|huevo|leche|nueces|nuez|pescado|melocotón|kiwi|fresas|sésamo|almendras|maíz con colorante|langostinos|cangrejo|atún|chocolate}, {comió|ha comido|ingirió|tomó} {cacahuete|cacahuetes|maní|frutos secos|marisco|mariscos|gambas|camarones|nueces|huevo al que es alérgico|marisco al que es alérgico}, {tras|después de|luego de} {la|una|} {picadura|picadura de abeja|picadura de avispa|toma de|tomar} {amoxicilina|ibuprofeno|penicilina|antibiótico|metamizol|diclofenaco|naproxeno|aspirina|aines|cefalexina|dipirona|ciprofloxacino|contraste|nolotil|augmentine|}, exposición a alérgeno, exposición al alérgeno, alérgeno conocido, contraste yodado, tras administración de {contraste|penicilina|antibiótico|vacuna|medicamento}, {tras|después de} {inyección|inyectarse|la inyección} de {penicilina|antibiótico|metamizol|diclofenaco|contraste|benzetacil}, tras tomar {amoxicilina|ibuprofeno|un medicamento|un antibiótico|antibiótico|la pastilla|metamizol|nolotil}, es alérgico a y comió, es alérgica a y comió`,
  ),
  "allergic-reaction": list(
    `reacción alérgica, reacciones alérgicas, cuadro alérgico, crisis alérgica, alergia en {la|} piel, alergia cutánea, brote alérgico, reacción {medicamentosa|adversa|a medicamento|al medicamento|a fármaco|por medicamento|adversa a medicamento|local|a la picadura|a alimento|alérgica leve}, RAM, {le|me|se le|se me} {dio|salió|ha dado|hizo} {una|} {alergia|reacción|alergia en el cuerpo}, {una|con|por|tiene una|crisis de} alergia, dermatitis alérgica, se {brotó|hinchó} por {un|el} {medicamento|alimento}, intoxicación alimentaria con ronchas, reacción urticariforme, reaccion alergica`,
  ),
  anaphylaxis: list(
    `anafilaxia, anafiláctic{o|a}, reacción anafiláctica, shock anafiláctico, choque anafiláctico, reacción anafilactoide, anafilaxis, reacción alérgica {grave|severa|generalizada grave|sistémica}`,
  ),
  angioedema: list(
    `angioedema, edema angioneurótico, edema de Quincke, angioedema {labial|facial|lingual|hereditario|por IECA}, angioedema de {lengua|labios|párpados}`,
  ),
  "thunderclap-headache": list(
    `cefalea en trueno, cefalea en estallido, cefalea explosiva, cefalea {súbita|brusca|de inicio súbito|de inicio brusco|de inicio explosivo|de instauración brusca|de inicio repentino|de aparición brusca|de comienzo súbito|aguda explosiva}, cefalea {súbita|brusca} {intensa|e intensa}, cefalea intensa {súbita|brusca|de inicio súbito|de inicio brusco}, dolor de cabeza {súbito|repentino|explosivo|brusco|de golpe|de repente|que empezó de golpe|de pronto}, dolor de cabeza {muy fuerte|intenso} {de golpe|de repente|súbito|repentino|de pronto}, cefalea centinela, {como|} {un|si le hubieran dado un} {trueno|martillazo|mazazo|latigazo|batazo|hachazo|garrotazo|balazo|estallido} en la cabeza, sintió {que le explotaba|como una explosión en|un estallido en} la cabeza, se le reventó algo en la cabeza, cefalea coital, cefalea {durante|tras} {el coito|coito|relaciones|esfuerzo|relación sexual}, cefalea postcoital, cefalea de instauración súbita, de golpe el peor dolor de cabeza`,
  ),
  "worst-headache": list(
    `{la peor|peor} cefalea de {su|mi|la} vida, {el peor|peor} dolor de cabeza {de|en} {su|mi|la} vida, la peor cefalea, peor cefalea, el peor dolor de cabeza, el dolor de cabeza más {fuerte|intenso} de {su|mi} vida, nunca {ha tenido|había tenido|he tenido|había sentido|tuvo} {un|} dolor {de cabeza|} {así|igual|tan fuerte|como este}, cefalea {más intensa|más fuerte} de su vida, cefalea jamás sentida, cefalea diferente a {las previas|las habituales|otras|su habitual|su migraña}, distinta a {sus|su} {migrañas|migraña|cefaleas habituales}, la más intensa de su vida, cefalea nunca antes sentida`,
  ),
  collapse: list(
    `colapso, colapsó, se {desplomó|desploma|ha desplomado|colapsó|derrumbó|fue abajo}, desplome, desplomad{o|a}, cae desplomad{o|a}, cayó desplomad{o|a}, cayó {fulminado|fulminada|redondo|redonda|de repente}, cayó de golpe al suelo, se cayó redond{o|a}, pérdida de tono postural, pérdida del tono postural, caída brusca al suelo, colapsad{o|a}, encontrad{o|a} tirad{o|a}`,
  ),
  "choking-episode": list(
    `episodio de {atragantamiento|ahogo|asfixia|sofocación|atoramiento}, se atragantó, {se|me} {atragantó|atraganté|ha atragantado|atoró|atoré} {con|comiendo|} {comida|un trozo de carne|leche|un caramelo|un hueso|una uva|cacahuetes|salchicha|un dulce|la leche|agua|carne|pan|un pedazo de|fruta|una pieza|un juguete|}, atorad{o|a}, atoro, sofocación, maniobra de Heimlich, Heimlich, se ahogó con {leche|la leche|comida|un caramelo|una uva|un maní|un pedazo|un cacahuate|un globo}, aspiración, aspiración de {cuerpo extraño|alimento|leche|cacahuete|maní|vómito}, broncoaspiración, broncoaspiró, se le fue por mal sitio, se le fue por otro lado la comida, aspiró {un|una|} {cacahuete|maní|cuerpo extraño|pieza|semilla|frijol}`,
  ),
  "brief-apnoea-infant": list(
    `BRUE, EAL, ALTE, episodio {aparentemente letal|de apnea|de cianosis|de hipotonía|de atonía|breve resuelto e inexplicado}, {se quedó|quedó} {sin respirar|morado y flojo|sin respirar unos segundos|sin aire}, dejó de respirar {unos segundos|un momento|un ratito|y se puso morado|por unos segundos|y se puso morada}, se puso morad{o|a} y {flojo|floja|flojito|no respiraba|dejó de respirar|se desmayó}, pausa de apnea, espasmo del sollozo, se privó llorando, se quedó privad{o|a} llorando, episodio de apnea y cianosis, apnea del lactante, se queda sin respirar {al llorar|cuando llora|}`,
  ),
  miscarriage: list(
    `aborto, abortos, aborto {espontáneo|en curso|incompleto|completo|diferido|inevitable|retenido|séptico|inducido|provocado}, amenaza de aborto, pérdida {gestacional|del embarazo|del bebé}, restos abortivos, perdió el {embarazo|bebé}, ha perdido el {embarazo|bebé}, expulsión de restos, expulsó {restos|el feto|el producto|tejido}, aborto provocado, IVE, interrupción del embarazo, misoprostol, cytotec, malparto, tuvo un aborto, ILE, abortó, legrado, gestación no evolutiva, huevo huero, interrupción voluntaria del embarazo`,
  ),
} satisfies Lexicon["terms"];
