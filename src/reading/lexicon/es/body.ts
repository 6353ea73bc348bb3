import type { Lexicon } from "../lexicon.ts";
import { phrases } from "../phrases.ts";

/**
 * Parts of the body. Folding makes "año" and "ano", "uña" and "una", "mamá" and "mama" one word, so these three
 * stand here only within phrases.
 */
export const sites = {
  head: phrases(
    `cabeza, craneal, cráneo, cefálic{o|a}, frente, frontal, sien, sienes, occipital, occipucio, temporal, parietal, holocraneal, holocraneana, cabecita, mollera, coronilla, hemicráneo, bitemporal`,
  ),
  scalp: phrases(`cuero cabelludo, pericráneo, calota`),
  face: phrases(
    `cara, facial, rostro, mejilla, pómulo, malar, ceja, hemicara, cachete, carita, región malar, maxilar superior, entrecejo`,
  ),
  eye: phrases(
    `ojo, {en|de|por} {OD|OI|AO}, ocular, ojito, ojo derecho, ojo izquierdo, globo ocular, córnea, corneal, conjuntiva, ambos ojos, orbitario, periocular, retroocular`,
  ),
  eyelid: phrases(
    `párpado, palpebral, periorbitario, periorbitaria, pestañas, bipalpebral, párpado superior, párpado inferior`,
  ),
  ear: phrases(
    `oído, oreja, ótic{o|a}, pabellón auricular, CAE, conducto auditivo, oídos, lóbulo de la oreja, orejita, oidito, tímpano`,
  ),
  nose: phrases(`nariz, nasal, fosa nasal, fosas nasales, tabique, narices, tabique nasal, narina`),
  mouth: phrases(
    `boca, bucal, cavidad oral, paladar, boquita, mucosa oral, mucosa yugal, suelo de la boca, intraoral, comisura labial, comisura`,
  ),
  lip: phrases(`labio, labial, labio superior, labio inferior`),
  tongue: phrases(`lengua, lingual, frenillo lingual`),
  gum: phrases(`encía, gingival`),
  tooth: phrases(
    `diente, muela, dental, dentari{o|a}, molar, incisivo, colmillo, premolar, pieza dental, pieza dentaria, dentadura`,
  ),
  throat: phrases(
    `garganta, faringe, faríngeo, faríngea, amígdala, amigdalino, gaznate, pasapán, amigdalar, orofaringe, orofaríngeo, tragadero`,
  ),
  jaw: phrases(`mandíbula, mandibular, quijada, ATM, maxilar, maxilar inferior`),
  chin: phrases(`mentón, barbilla, mentoniano`),
  neck: phrases(
    `cuello, cervical, nuca, cogote, pescuezo, laterocervical, cerviz, trapecio, cervicales, región cervical, columna cervical`,
  ),
  shoulder: phrases(
    `hombro, escápula, escapular, clavícula, clavicular, deltoides, acromioclavicular, omóplato, paleta del hombro, hombrera, manguito rotador`,
  ),
  arm: phrases(
    `brazo, MSD, MSI, MMSS, antebrazo, miembro superior, miembros superiores, extremidad superior, extremidades superiores, húmero, humeral, ESD, EESS, bíceps, axila, axilar, bracito, miembro superior izquierdo, miembro superior derecho, sobaco, radio, cúbito`,
  ),
  elbow: phrases(`codo, olécranon, epicóndilo, cubital`),
  wrist: phrases(`muñeca, radiocarpiana, carpo, escafoides`),
  hand: phrases(
    `mano, palma, eminencia tenar, metacarpo, metacarpiano, manito, manita, dorso de la mano, palma de la mano, tabaquera anatómica, eminencia hipotenar`,
  ),
  finger: phrases(
    `dedo, dedo de la mano, dedos de la mano, pulgar, índice, anular, meñique, falange, pulpejo, dedo índice, dedo pulgar, dedo medio, dedo meñique, dedo anular, yema del dedo, punta del dedo, nudillo, dedito, {primer|segundo|tercer|cuarto|quinto} dedo, {1er|2º|3er|3º|4º|5º|1º} dedo, {primer|segundo|tercer|cuarto|quinto} dedo de {la|} mano, interfalángica`,
  ),
  chest: phrases(
    `pecho, tórax, torácic{o|a}, precordial, precordio, retroesternal, esternón, esternal, centrotorácic{o|a}, hemitórax, hemitorax, costal, costilla, costillas, pectoral, parrilla costal, reja costal, región precordial, pechito, región esternal, submamario, caja torácica, infraclavicular, intercostal`,
  ),
  breast: phrases(
    `seno, teta, mamari{o|a}, pezón, mama {derecha|izquierda|dcha|izq|izqda}, en la mama, la mama {derecha|izquierda}, ambas mamas, chichi, areola, busto, periareolar`,
  ),
  back: phrases(
    `espalda, dorsal, columna, dorso, interescapular, paravertebral, raquis, espaldita, vertebral, columna vertebral, columna dorsal, región interescapular, lomo`,
  ),
  "low-back": phrases(
    `lumbar, zona lumbar, región lumbar, cintura, lumbosacr{o|a}, rabadilla, coxis, cóccix, sacro, sacr{a}, sacroilíac{o|a}, riñonada, sacrococcígea, columna lumbar, columna lumbosacra, riñones, coccígea, espalda baja, parte baja de la espalda`,
  ),
  flank: phrases(
    `flanco, fosa renal, fosas renales, fosa lumbar, costado, ijada, ijar, renal, hipocondrio y flanco, flanco {derecho|izquierdo}, costado {derecho|izquierdo}, riñón, ijares`,
  ),
  abdomen: phrases(
    `abdomen, abdominal, abd, barriga, panza, tripa, tripas, guata, estómago, vientre, estomago, periumbilical, mesogastrio, umbilical, ombligo, barriguita, pancita, estomaguito, abdominales, tripita, buche, boca del ombligo, pupo, intestino, intestinal, marco cólico, hemiabdomen, timba, panzita`,
  ),
  "upper-abdomen": phrases(
    `hemiabdomen superior, abdomen superior, abdomen alto, parte alta del abdomen, hipocondrio, hipocondrios, parte de arriba de la barriga, hemiabdomen superior, abdominal superior, abdominal alto`,
  ),
  epigastrium: phrases(
    `epigastrio, epigástric{o|a}, boca del estómago, boca de estómago, epigastro, región epigástrica, boca del estomago`,
  ),
  "right-upper-abdomen": phrases(
    `hipocondrio derecho, HCD, HD abdominal, cuadrante superior derecho, CSD, hipocondrio dcho, hígado, vesícula, hipocondrio der, debajo de las costillas derechas, región hepática`,
  ),
  "right-lower-abdomen": phrases(
    `fosa ilíaca derecha, fosa iliaca derecha, FID, cuadrante inferior derecho, fosa iliaca dcha, fosa iliaca der, McBurney, Mc Burney`,
  ),
  "left-upper-abdomen": phrases(
    `hipocondrio izquierdo, HCI, cuadrante superior izquierdo, CSI, hipocondrio izq, bazo`,
  ),
  "left-lower-abdomen": phrases(
    `fosa ilíaca izquierda, fosa iliaca izquierda, FII, cuadrante inferior izquierdo, CII, fosa iliaca izq, fosa iliaca izqda`,
  ),
  "lower-abdomen": phrases(
    `hipogastrio, hipogástric{o|a}, bajo vientre, hemiabdomen inferior, suprapúbic{o|a}, suprapubis, fosas ilíacas, fosas iliacas, abdomen inferior, abdomen bajo, parte baja del abdomen, infraumbilical, abdominal bajo, abdominal inferior, vejiga, ambas fosas ilíacas, fosa ilíaca, fosa iliaca, abajo de la barriga, empeine de la barriga, parte baja de la barriga, parte baja del vientre`,
  ),
  pelvis: phrases(
    `pelvis, pélvic{o|a}, pelvian{o|a}, ovario, anexo, anexial, anejo, útero, uterin{o|a}, matriz, pubis, púbic{o|a}, anejos, sínfisis`,
  ),
  groin: phrases(
    `ingle, inguinal, aductor, aductores, región inguinal, verija, cuadril inguinal, inguinocrural`,
  ),
  testicle: phrases(
    `testículo, teste, testicular, escroto, escrotal, bolsa escrotal, hemiescroto, huevo izquierdo, huevo derecho, bolas, epidídimo`,
  ),
  penis: phrases(
    `pene, glande, prepucio, peniano, peneano, miembro viril, pito del niño, pilín, uretra, uretral`,
  ),
  vulva: phrases(
    `vulva, vulvar, vagina, vaginal, labio mayor, labios mayores, genitales femeninos, genitales externos, introito, periné, genitales, clítoris, labio menor, partes íntimas, zona íntima`,
  ),
  anus: phrases(`anal, perianal, recto, rectal, culo, margen anal, región perianal, el recto, zona anal`),
  buttock: phrases(
    `nalga, glúteo, glútea, pompi, pompa, nachas, trasero, región glútea, sentadera, asentadera, interglúteo, cachete del culo, pliegue interglúteo`,
  ),
  hip: phrases(
    `cadera, coxal, cuadril, trocánter, trocantérea, coxofemoral, trocantérica, caderas, articulación coxofemoral`,
  ),
  leg: phrases(
    `pierna, {en|de|del|el|la|por} MID, MID {con|acortad{o|a}|caliente|y|en}, MII, MMII, EID, EII, EEII, miembro inferior, miembros inferiores, extremidad inferior, extremidades inferiores, pernil, canilla, espinilla, tibia, tibial, peroné, MI derecho, MI izquierdo, piernita, pierna derecha, pierna izquierda, pretibial, miembro inferior derecho, miembro inferior izquierdo, extremidad, extremidades, miembro`,
  ),
  thigh: phrases(`muslo, cuádriceps, fémur, femoral, isquiotibiales, isquiotibial, cara anterior del muslo`),
  calf: phrases(
    `pantorrilla, gemelo derecho, gemelo izquierdo, gemelo, sural, batata, chamorro, tríceps sural, hueco poplíteo, poplíte{o|a}, sóleo, pantorrillas, gemelos`,
  ),
  knee: phrases(
    `rodilla, rótula, menisco, rotulian{o|a}, prerrotuliano, corva, rodillita, patelar, rodillas`,
  ),
  ankle: phrases(
    `tobillo, maléolo, maleolar, bimaleolar, tobillito, talón de Aquiles, Aquiles, tendón de Aquiles, tobillos`,
  ),
  foot: phrases(
    `pie, talón, empeine, planta del pie, calcáneo, plantar, antepié, retropié, metatarso, metatarsiano, piecito, 5º metatarsiano, dorso del pie, calcañar, pies, base del quinto metatarsiano`,
  ),
  toe: phrases(
    `dedo del pie, dedos del pie, dedos de los pies, dedo gordo, dedo gordo del pie, hallux, ortejo, primer dedo del pie, {1º|1er|2º|3º|4º|5º|segundo|tercer|cuarto|quinto} dedo {de pie|del pie|pie}, dedo chiquito del pie, ortejos, dedo meñique del pie, primer ortejo, segundo ortejo, quinto ortejo`,
  ),
  joint: phrases(
    `articulación, articular, coyuntura, articulaciones, poliarticular, metacarpofalángica, metatarsofalángica`,
  ),
  muscle: phrases(`músculo, muscular, musculatura`),
  skin: phrases(`piel, cutáne{o|a}, dérmic{o|a}, tegumentos, cutis, pellejo`),
  nail: phrases(`ungueal, la uña, lecho ungueal, las uñas, periungueal`),
  "body-side": phrases(
    `hemicuerpo, medio cuerpo, medio lado, lado del cuerpo, un lado del cuerpo, mitad del cuerpo, {lado|hemicuerpo} {derecho|izquierdo|izq|dcho|der} {del cuerpo|}, el lado {derecho|izquierdo}, un lado, un solo lado del cuerpo, la mitad del cuerpo, parte {derecha|izquierda} del cuerpo, brazo y pierna, brazo y pierna {derechos|izquierdos|izq|derecha|izquierda}, cara y brazo`,
  ),
} satisfies Lexicon["sites"];

/** What may be at a site. */
export const qualities = {
  pain: phrases(
    `dolor, dolores, dolorcito, duele, duelen, dolía, dolían, dolió, doliendo, ha dolido, doler, doloros{o|a}, dolid{o|a}, dolorid{o|a}, adolorid{o|a}, punzada, puntada, pinchazo, pinchazos, punzadas, puntadas, dolorimiento, le duele, me duele, me duelen, le duelen, le dolía, me dolía, me dolió, le dolió, {le|me} da dolor, mucho dolor, algia, dolencia, ardor doloroso, escozor, {le|me} {arde|arden|quema|queman|molesta mucho|punza|late de dolor|lastima}, ardor, quemazón, calambrazo doloroso, sensibilidad aumentada, dolr, dolro, dolo`,
  ),
  discomfort: phrases(
    `molestia, molestias, incomodidad, disconfort, sensación rara, sensación extraña, {le|me} molesta, {le|me} molestan, disconfor, fastidio`,
  ),
  pressure: phrases(
    `opresión, opresiv{o|a} en, oprime, oprimid{o|a}, apretad{o|a}, aprieta, apretazón, apretón, pesadez, presión en, presión de, sensación de presión, sensación de peso, tirantez, apretamiento, peso en, opreción, opresion`,
  ),
  injury: phrases(
    `traumatismo, trauma, golpe, golpes, golpead{o|a}, se golpeó, se ha golpeado, me golpeé, se golpea, se dio un golpe, {se|me} {dio|di|ha dado|he dado|daba} {en|con|contra}, recibió un golpe, se pegó, lesión traumática, lastimad{o|a}, se lastimó, lesionad{o|a}, se lesionó, impacto, porrazo, golpazo, trompazo, traumatizad{o|a}, machucad{o|a}, se machucó, se hizo daño, {le|me|se le} cayó {un|una|el|la} {tronco|árbol|piedra|caja|mueble|televisor|ladrillo|bloque|fierro|puerta|mesa|roca|tubo|pesa|botella|plato|lata|rama|silla|teja|martillo|saco} {encima|}, pelotazo, codazo, patada`,
  ),
  laceration: phrases(
    `herida, corte, cortada, cortadura, se cortó, se ha cortado, me corté, tajo, laceración, cortad{o|a}, se rajó, rajad{o|a}, brecha, HIC, herida {incisa|inciso contusa|incisocontusa|contusa|abierta|sangrante}, heridita, cortes, tajada, se hirió, rajadura, se abrió`,
  ),
  burn: phrases(
    `quemadura, quemad{o|a}, se quemó, se ha quemado, me quemé, escaldadura, quemaduras, quemazón por calor, se escaldó`,
  ),
  bleeding: phrases(
    `sangrado, sangrado {rojo|fresco|rutilante|oscuro|rojo rutilante|escaso|leve|moderado}, sangre {roja|fresca|rutilante|oscura|roja rutilante|viva}, sangra, sangrando, sangró, hemorragia, sangre, sangrante, le sale sangre, echa sangre, ha sangrado, sangran, sangramiento, bota sangre, me sale sangre`,
  ),
  swelling: phrases(
    `hinchazón, hinchad{o|a}, inflamad{o|a}, inflamación, edema, tumefacción, tumefact{o|a}, se hinchó, se ha hinchado, se inflamó, se {le|me} hinchó, se {le|me} hincharon, se {le|me} inflamó, se {le|me} ha hinchado, se {le|me} han hinchado, se {le|me} hincha, se {le|me} hinchan, aumento de volumen, edematos{o|a}, edematizad{o|a}, edemas, hinchazones, abultad{o|a}`,
  ),
  weakness: phrases(
    `debilidad, débil, pérdida de fuerza, falta de fuerza, sin fuerza, sin fuerzas, paresia, flojedad, no {tiene|nota|noto|tengo} fuerza, perdió {la|} fuerza, pérdida de la fuerza, disminución de {la|} fuerza, menos fuerza, ha perdido fuerza, fuerza disminuida, no {le|me} responde, no {le|me} responden, claudica, torpeza, torpe, pérdida de fuerza muscular, flojera`,
  ),
  paralysis: phrases(
    `parálisis, paralizad{o|a}, no puede mover, no puedo mover, no mueve, no podía mover, plejía, plejia, {se le|se me} paralizó, no logra mover, no puede levantar, no puedo levantar, dejó de mover, inmóvil, no movía, {se le|se me} quedó {muerto|muerta|tieso|tiesa}, no lo mueve, no la mueve`,
  ),
  numbness: phrases(
    `adormecimiento, adormecid{o|a}, entumecimiento, entumecid{o|a}, entumid{o|a}, hormigueo, hormigueos, parestesias, parestesia, acorchamiento, acorchad{o|a}, {se me|se le} {duerme|durmió|duermen|durmieron|ha dormido|han dormido|entumece|entumió|entume|adormece|adormeció|adormecen|acalambra|acorcha|entumen|entumecen|durmio}, hipoestesia, disestesias, cosquilleo, anestesia, falta de sensibilidad, pérdida de sensibilidad, sin sensibilidad, alteración de la sensibilidad, hormiguillo, hormiguero, insensibilidad`,
  ),
  rash: phrases(
    `exantema, sarpullido, erupción, rash, manchas, granitos, granos, ronchitas, brote, eritema, lesiones maculopapulares, dermatitis, eccema`,
  ),
  redness: phrases(
    `enrojecimiento, enrojecid{o|a}, roj{o|a}, colorad{o|a}, rubor, hiperemia, eritematos{o|a}, rojez, hiperémic{o|a}, irritad{o|a}`,
  ),
  itching: phrases(
    `picor, picazón, comezón, prurito, le pica, me pica, le pican, me pican, rasquiña, escozor y picor, pica`,
  ),
  discharge: phrases(
    `secreción, supuración, supura, exudado, le sale pus, me sale pus, le sale líquido, le sale agua, supurando, drena pus, le chorrea, le escurre, secreción purulenta, le sale materia`,
  ),
  lump: phrases(
    `bulto, bolita, tumoración, nódulo, masa, quiste, ganglio, protuberancia, abultamiento, bultito`,
  ),
  fracture: phrases(
    `fractura, fracturad{o|a}, rot{o|a}, quebrad{o|a}, se rompió, se fracturó, se quebró, se partió, fx, fisura, se ha roto, fracturas`,
  ),
  dislocation: phrases(
    `luxación, luxad{o|a}, dislocad{o|a}, se zafó, zafad{o|a}, dislocación, se dislocó, fuera de sitio, fuera de lugar, se luxó, desencajad{o}, subluxación, {se le|se me} {salió|zafó|dislocó}, descoyuntad{o|a}`,
  ),
  sprain: phrases(
    `esguince, torcedura, torcid{o|a} al pisar, se torció, me torcí, se ha torcido, se le dobló, se dobló, se esguinzó, falseo, se falseó, se viró`,
  ),
  "foreign-body": phrases(
    `cuerpo extraño, astilla, espina, objeto clavado, incrustad{o|a}, esquirla, anzuelo`,
  ),
  bite: phrases(
    `mordedura, mordida, mordió, mordisco, le mordió, lo mordió, la mordió, me mordió, mordid{o}, ha mordido`,
  ),
  stiffness: phrases(
    `rigidez, rígid{o|a}, ties{o|a}, dur{o|a}, agarrotad{o|a}, engarrotad{o|a}, tiesura, envarad{o|a}`,
  ),
  deformity: phrases(`deformidad, deformad{o|a}, deforme, angulad{o|a}, deformidad evidente`),
  infection: phrases(
    `infección, infectad{o|a}, sobreinfección, sobreinfectad{o|a}, infecciones, enconad{o|a}`,
  ),
  abscess: phrases(`absceso, forúnculo, flemón, grano con pus, postema, furúnculo`),
  contusion: phrases(
    `contusión, contus{o|a}, moretón, moratón, hematoma, equimosis, magulladura, moretones, magullad{o|a}, amoratad{o|a}, cardenal, contusiones, morete`,
  ),
  abrasion: phrases(
    `erosión, raspón, abrasión, excoriación, arañazo, rasguño, raspadura, rozadura, raspad{o|a}, erosiones, escoriación, raspones`,
  ),
  amputation: phrases(
    `amputación, amputad{o|a}, cercenad{o|a}, arrancad{o|a}, se amputó, mochad{o|a}, seccionad{o|a}, se mochó, se voló`,
  ),
  droop: phrases(
    `torcid{o|a}, desviación, desviad{o|a}, chuec{o|a}, asimetría, se le torció, se le fue de lado, se le cayó, asimétric{o|a}, virad{o|a}, de lado, se le tuerce, se le cae, ladead{o|a}, se me torció, desvío, ptosis, se le viró, se le desvía, se le desvió`,
  ),
  "cold-and-pale": phrases(
    `frí{o|a} y pálid{o|a}, pálid{o|a} y frí{o|a}, frí{o|a} y morad{o|a}, helad{o|a}, frialdad y palidez, frialdad, frí{o|a} y sin pulso, fríos, blanc{o|a} y frí{o|a}, frí{o|a} y doloros{o|a}, fría, frío al tacto`,
  ),
} satisfies Lexicon["qualities"];

export const sides = {
  left: phrases(
    `izquierd{o|a}, izq, izqd{o|a}, izd{o|a}, izqu, MII, MSI, EII, FII, hemicuerpo izquierdo, lado izquierdo, el lado izquierdo, lado izq, hemitórax izquierdo, flanco izquierdo, costado izquierdo, pierna izquierda, miembro inferior izquierdo, miembro superior izquierdo, ojo izquierdo, gemelo izquierdo, brazo y pierna {izquierdos|izquierda|izq}`,
  ),
  right: phrases(
    `derech{o|a}, dch{o|a}, der, dch, dcha, {en|de|del|el|la|por} MID, MID {con|acortad{o|a}|caliente|y|en}, MSD, EID, ESD, FID, hemicuerpo derecho, lado derecho, el lado derecho, lado dcho, lado der, hemitórax derecho, flanco derecho, costado derecho, pierna derecha, miembro inferior derecho, miembro superior derecho, ojo derecho, gemelo derecho, brazo y pierna {derechos|derecha}, drch{o|a}`,
  ),
  both: phrases(
    `ambos, ambas, bilateral, ambos lados, los dos lados, bilaterales, MMII, MMSS, EEII, EESS, ambos ojos, ambas mamas`,
  ),
} satisfies Lexicon["sides"];
