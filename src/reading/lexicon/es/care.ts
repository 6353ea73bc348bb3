import type { Lexicon } from "../lexicon.ts";
import { list } from "./list.ts";

/** What the patient takes, and what is asked of the service. */
export const care = {
  anticoagulant: list(
    `anticoagulantes, anticoagulante, anticoagulad{o|a}, anticoagulad{o|a} con {Sintrom|acenocumarol|warfarina|apixabán|rivaroxabán|dabigatrán|edoxabán}, anticoagulación, Sintrom, sintron, acenocumarol, neosintrom, warfarina, warfarin, coumadin, aldocumar, apixabán, apixaban, Eliquis, rivaroxabán, rivaroxaban, Xarelto, dabigatrán, dabigatran, Pradaxa, edoxabán, edoxaban, Lixiana, ACOD, ACODs, NACO, NACOs, TAO, DOAC, HBPM, heparina, heparina de bajo peso molecular, enoxaparina, Clexane, bemiparina, Hibor, tinzaparina, Innohep, fondaparinux, dalteparina, fraxiparina, nadroparina, toma {Sintrom|anticoagulantes}, {pastilla|medicina|remedio} para {licuar|adelgazar|aguar} la sangre, licuar la sangre, tratamiento anticoagulante, fenprocumón, antivitamina K, AVK`,
  ),
  antiplatelet: list(
    `antiagregantes, antiagregante, antiagregad{o|a}, antiagregación, AAS, AAS 100, ácido acetilsalicílico, ácido acetil salicílico, Adiro, Tromalyt, Bioplak, aspirina, aspirina protect, cardioaspirina, aspirineta, clopidogrel, Plavix, Iscover, ticagrelor, Brilique, prasugrel, Efient, doble antiagregación, doble antiagregación plaquetaria, DAPT, triflusal, Disgren, cilostazol, dipiridamol, antiplaquetario, antiplaquetarios, ASA {100|81}`,
  ),
  insulin: list(
    `insulina, insulinas, insulina {NPH|glargina|rápida|lispro|aspart|detemir|degludec|basal|lenta|cristalina|regular|mixta}, Lantus, Toujeo, Levemir, Tresiba, Novorapid, Humalog, Apidra, Novomix, Humulin, Abasaglar, NPH, glargina, {bomba|bolo|pauta|bolos} de insulina, insulinoterapia, insulinizad{o|a}, ISCI, se {inyecta|pone|pincha|aplica} insulina, se le acabó la insulina, insulinodependencia`,
  ),
  "glucose-lowering-drug": list(
    `metformina, Dianben, ADO, antidiabéticos, antidiabético, antidiabéticos orales, antidiabético oral, hipoglucemiantes, hipoglucemiante oral, hipoglicemiante, hipoglicemiantes orales, glibenclamida, daonil, gliclazida, diamicron, glimepirida, amaryl, sulfonilureas, sulfonilurea, repaglinida, sitagliptina, vildagliptina, linagliptina, trajenta, januvia, janumet, eucreas, galvus, alogliptina, iDPP4, pioglitazona, semaglutida, Ozempic, Rybelsus, liraglutida, Victoza, Saxenda, dulaglutida, Trulicity, exenatida, tirzepatida, Mounjaro, arGLP1, acarbosa, pastilla{s|} {para el azúcar|del azúcar|de la diabetes|para la diabetes}, glucofage`,
  ),
  "sglt2-inhibitor": list(
    `iSGLT2, SGLT2, SGLT 2, inhibidor de SGLT2, glifozina, gliflozina, gliflozinas, glifozinas, empagliflozina, empaglifozina, Jardiance, Synjardy, dapagliflozina, dapaglifozina, Forxiga, Xigduo, Edistride, canagliflozina, Invokana, Vokanamet, ertugliflozina, Steglatro, Glyxambi`,
  ),
  "steroid-long-term": list(
    `prednisona, Dacortin, prednisolona, metilprednisolona, Urbason, dexametasona, Fortecortin, hidrocortisona, deflazacort, Zamene, betametasona, Celestone, corticoides, corticoide, corticoide {oral|crónico}, corticoides {crónicos|orales|sistémicos|a dosis altas|inhalados crónicos}, corticoterapia, corticoterapia crónica, esteroides, esteroide, esteroides {crónicos|orales|sistémicos}, toma {cortisona|corticoides|prednisona|esteroides}, cortisona, corticodependiente, Estilsona, uso crónico de {esteroides|corticoides}, glucocorticoides, Solumoderin, flebocortid, tratamiento corticoideo`,
  ),
  chemotherapy: list(
    `quimioterapia, quimio, {en|con|última} QT, QMT, ciclo de {quimioterapia|quimio|QT}, {último|primer|segundo|tercer|cuarto|2º|3º|1º|4º|sexto} ciclo {de quimio|de quimioterapia|de QT|}, quimioterápic{o|os}, en tratamiento con quimioterapia, en tratamiento quimioterápico, poliquimioterapia, folfox, folfiri, capecitabina, xeloda, docetaxel, paclitaxel, cisplatino, carboplatino, ciclofosfamida, R CHOP, inmunoterapia, pembrolizumab, nivolumab, quimioradioterapia, QT RT, citostáticos, trastuzumab, doxorrubicina, radioquimioterapia, quimios, quimioterapia {intravenosa|oral|adyuvante|neoadyuvante|paliativa|activa}`,
  ),
  immunosuppressant: list(
    `inmunosupresor, inmunosupresores, tacrolimus, Prograf, Advagraf, ciclosporina, micofenolato, Cellcept, Myfortic, azatioprina, Imurel, metotrexato, metotrexate, MTX, adalimumab, Humira, infliximab, Remicade, etanercept, Enbrel, rituximab, biológicos, tratamiento biológico, biológico, tocilizumab, sirolimus, everolimus, ustekinumab, vedolizumab, leflunomida, tofacitinib, upadacitinib, certolizumab, golimumab, ocrelizumab, natalizumab, terapia biológica, anti TNF, secukinumab, belatacept, abatacept, anti TNF`,
  ),
  "beta-blocker": list(
    `betabloqueante, betabloqueantes, beta bloqueante, beta bloqueante, betabloqueador, betabloqueadores, bisoprolol, Emconcor, atenolol, metoprolol, propranolol, Sumial, carvedilol, nebivolol, sotalol, labetalol`,
  ),
  opioid: list(
    `opioides, opioide, opiáceos, opiáceo, mórficos, mórfico, morfina, MST, Sevredol, fentanilo, parche de fentanilo, parches de fentanilo, Durogesic, Abstral, tramadol, Adolonta, Zaldiar, oxicodona, Targin, Oxycontin, tapentadol, Palexia, buprenorfina, Transtec, codeína, metadona, hidromorfona, petidina, meperidina, nalbufina`,
  ),
  "hormonal-contraception": list(
    `anticonceptivos, anticonceptivo, anticonceptivos {orales|hormonales}, anticonceptivo {oral|hormonal}, AOC, ACHO, AHO, píldora anticonceptiva, toma la píldora, anillo vaginal, parche anticonceptivo, implante anticonceptivo, implante subdérmico, implanon, jadelle, ACO {combinados|desde}, toma ACO, THS, terapia hormonal sustitutiva, estrógenos, anovulatorios, anovulatorio, inyección anticonceptiva, tamoxifeno, drospirenona, etinilestradiol`,
  ),
  antihypertensive: list(
    `antihipertensivos, antihipertensivo, enalapril, lisinopril, ramipril, captopril, perindopril, losartán, losartan, valsartán, valsartan, telmisartán, telmisartan, candesartán, candesartan, irbesartán, irbesartan, olmesartán, olmesartan, amlodipino, amlodipina, nifedipino, nifedipina, lercanidipino, manidipino, hidroclorotiazida, HCTZ, IECA, IECAs, ARA II, ARA II, ARA2, doxazosina, diltiazem, verapamilo, espironolactona, eplerenona, furosemida, Seguril, torasemida, diuréticos, diurético, clortalidona, indapamida, pastilla{s|} {para la presión|para la tensión|de la tensión|de la presión}, metildopa, hidralazina, clonidina, entresto, sacubitrilo`,
  ),
  "antibiotic-recent": list(
    `antibiótico, antibióticos, antibioterapia, ATB, en tratamiento antibiótico, tratamiento antibiótico, amoxicilina, amoxicilina clavulánico, amoxicilina clavulánico, amoxi clavulánico, Augmentine, ciprofloxacino, ciprofloxacina, levofloxacino, levofloxacina, azitromicina, Zitromax, claritromicina, cefuroxima, cefixima, ceftriaxona, cefalexina, cefadroxilo, cloxacilina, dicloxacilina, fosfomicina, Monurol, nitrofurantoína, clindamicina, metronidazol, doxiciclina, penicilina, penicilina benzatina, benzetacil, Bactrim, trimetoprim, trimetoprim sulfametoxazol, cotrimoxazol, septrin, moxifloxacino, norfloxacino, eritromicina, antibiótico oral, cefotaxima, gentamicina, vancomicina, meropenem, ampicilina`,
  ),
  "epinephrine-given": list(
    `adrenalina, adrenalina {IM|intramuscular|administrada|nebulizada}, epinefrina, autoinyector, autoinyector de adrenalina, Altellus, Jext, EpiPen, {se puso|se le puso|se administra|se administró|administrada|administrado|tras} adrenalina, ha usado su autoinyector, pluma de adrenalina`,
  ),
  "naloxone-given": list(
    `naloxona, {tras|se administra|se administró|administrada|respondió a} naloxona, flumazenilo, Nyxoid, Anexate`,
  ),
  "oxygen-given": list(
    `oxigenoterapia, se {administra|administró|pone|puso|coloca|colocó|inicia} {oxígeno|O2}, con oxígeno suplementario, oxígeno suplementario, requiere {oxígeno|O2}, requerimiento de {oxígeno|O2}, precisa {oxígeno|O2}, aporte de {oxígeno|O2}, necesidad de {oxígeno|O2}, oxígeno a, aporte suplementario`,
  ),

  "medication-refill": list(
    `se le {acabó|acabaron|terminó|terminaron|agotó} {la medicación|las pastillas|el tratamiento|la medicina|las medicinas|los medicamentos|el medicamento|su medicina}, se me {acabó|acabaron|terminó|terminaron} {la medicación|las pastillas|el tratamiento|la medicina|las medicinas|los medicamentos|el medicamento|mi medicina}, {renovar|renovación de|renovación del|reposición de|surtir|resurtir|resurtido de} {medicación|tratamiento|medicamentos|medicina|sus medicinas|la medicación|tratamiento crónico}, {necesita|pide|solicita|quiere|viene por|viene a por|acude por|necesito} {su medicación|sus pastillas|más pastillas|su medicación crónica|su medicina|sus medicinas|medicación crónica|su tratamiento habitual|su tratamiento crónico|su tratamiento|mi medicina|su medicación habitual}, se quedó sin {medicación|medicinas|tratamiento|pastillas|medicamento|medicamentos}, sin medicación en casa, por su medicación, reposición de medicamentos`,
  ),
  "prescription-request": list(
    `receta, recetas, {solicita|pide|necesita|quiere|viene por|viene a por|solicito|necesito|acude por|renovación de|para} {receta|recetas|una receta|prescripción|la receta}, {renovar|renovación de} {receta|recetas|la receta}, prescripción médica, repetición de receta, problema con la receta, receta electrónica, receta médica`,
  ),
  "certificate-request": list(
    `{solicita|pide|necesita|quiere|viene por|para|solicito|necesito|acude por} {certificado|justificante|baja laboral|parte de baja|informe|incapacidad|licencia médica|constancia|constancia médica|certificado médico|la baja|un justificante|un certificado|reposo médico|descanso médico|baja|un informe}, certificado {médico|de salud|de defunción|escolar|deportivo}, justificante {médico|de asistencia}, parte de baja, parte de confirmación, parte de alta, baja laboral, incapacidad laboral, licencia médica, constancia médica, descanso médico, IT laboral, boleta de incapacidad, justificativo médico, justificativo`,
  ),
  "test-result-request": list(
    `{viene a|viene por|acude a|acude para|recoger|recoge|a por|quiere|solicita|trae|muestra|para ver|ver|mostrar|para mostrar|enseñar|revisión de|lectura de|entrega de} {resultados|los resultados|resultado|resultados de análisis|resultado de análisis|resultados de laboratorio|análisis de control|resultado de laboratorio|los análisis|sus análisis|sus exámenes|exámenes|resultado de biopsia|resultado de ecografía}, resultados de {analítica|análisis|laboratorio}, mostrar exámenes, leer exámenes, lectura de exámenes`,
  ),
  "follow-up-visit": list(
    `cita de control, visita de control, consulta de control, acude a {control|revisión|seguimiento}, viene a {control|revisión|seguimiento}, viene para control, {para|por} {control|revisión|seguimiento}, control {de rutina|rutinario|anual|de tensión|de TA|de niño sano|prenatal de rutina|de presión|de glucemia|de crónicos|postquirúrgico}, niño sano, control del niño sano, revisión {rutinaria|anual|médica}, chequeo, chequeo médico, chequeo general, examen de rutina, cita programada, visita programada, cita de seguimiento, toma de tensión, toma de presión, cita sucesiva`,
  ),
  "suture-removal": list(
    `{retirada|retiro|extracción|quitar|retirar|para retiro|para quitar|sacar} {de|} {puntos|suturas|sutura|grapas|los puntos|las grapas|la sutura|punto|las suturas|agrafes}, quitarse los puntos, {viene|acude} a quitarse {los puntos|puntos}, que le quiten los puntos, retiro de puntos`,
  ),
  "dressing-change": list(
    `cura, curas, curación, curaciones, cambio de {apósito|apósitos|vendaje|gasa|venda}, cura de {herida|úlcera|quemadura|herida quirúrgica|heridas}, curación de {herida|úlcera|quemadura}, para curación, acude a cura, viene a cura, viene para curación, cura local, limpieza de herida, apósito {sucio|manchado|despegado}, se le {mojó|cayó|despegó} {el apósito|la gasa|el vendaje}, cambio de venda`,
  ),
  "wound-check": list(
    `revisión de {herida|la herida|heridas|quemadura|la sutura|sutura}, control de {herida|la herida|quemadura|sutura|herida quirúrgica}, valoración de herida, ver {la herida|cómo va la herida}, revisar {herida|la herida|sutura}`,
  ),
  "vaccination-request": list(
    `{solicita|pide|viene por|viene a|para|quiere|acude para|acude a|viene para|ponerse la|a ponerse la|le toca|ponerse una|a ponerle la|aplicar} {vacuna|vacunas|vacunarse|vacunación|vacunar|vacuna antigripal|vacuna de la gripe|vacuna contra la influenza|su vacuna|vacuna covid|la vacuna|vacunarlo|vacunarla}, vacuna de la gripe, vacunación antigripal, vacuna antirrábica, vacuna del viajero, vacunas del viajero, vacuna de fiebre amarilla`,
  ),
  "tetanus-request": list(
    `vacuna {antitetánica|del tétanos|de tétanos|tetánica|contra el tétanos|contra el tétano}, profilaxis antitetánica, antitetánica, toxoide tetánico, gammaglobulina antitetánica, dosis de tétanos, refuerzo de tétanos, {poner|aplicar|ponerse} {la|} {antitetánica|tétanos}, vacuna del tétano, inmunización antitetánica`,
  ),
  "imaging-request": list(
    `{solicita|pide|quiere|viene por|para|viene a|acude para|remitido para|enviado para|remitida para|viene para} {radiografía|ecografía|rx|placa|TAC|resonancia|una radiografía|una ecografía|eco|ultrasonido|tomografía|una placa|mamografía|hacerse una ecografía|hacerse una radiografía}, radiografía de control, ecografía de control, orden de {ecografía|radiografía|ultrasonido|tomografía}`,
  ),
  "procedure-request": list(
    `para {procedimiento|paracentesis diagnóstica|transfusión|transfundir|inyección|inyectable|nebulización|lavado de oído|lavado de oídos|infiltración|toma de muestra|extracción de sangre|punción|inyectar|inyecciones|colocación de DIU|cateterismo programado|biopsia|sedación|endoscopia}, viene a ponerse {inyección|una inyección|un inyectable|inyectable|la inyección}, aplicar inyección, inyectable, inyectables, transfusión programada, acude a {transfusión|transfundirse|ponerse inyección}, lavado de oídos, lavado ótico, extracción de tapón, quitar {anillo|el anillo|DIU|garrapata}, colocar inyección, toma de muestra, colocar ampolla, poner inyección, administración de medicación IM, medicación intramuscular pautada, extracción de {garrapata|anillo}`,
  ),
  "ascites-drainage": list(
    `paracentesis, paracentesis evacuadora, drenaje de ascitis, sacar líquido {de la barriga|del abdomen|de la panza}, punción de ascitis, paracentesis programada, drenaje de líquido ascítico, evacuación de líquido ascítico, para paracentesis`,
  ),
  "device-problem": list(
    `audífono, problema con {audífono|bomba de insulina|holter|el sensor|sensor|el marcapasos|marcapasos|prótesis|el DIU|la prótesis|el concentrador|CPAP|el aparato|el sensor de glucosa}, holter desprendido, sensor de glucosa caído, expulsión del DIU, DIU {desplazado|no visible|salido|mal colocado}, malfunción del {dispositivo|marcapasos}, fallo del {dispositivo|concentrador|marcapasos|sensor}, pilas del audífono, alarma del dispositivo, se le dañó el {concentrador|aparato|glucómetro}, ostomía que fuga, fuga de la {bolsa de colostomía|ostomía}, problema con la {bolsa de colostomía|colostomía|ostomía|ileostomía}`,
  ),
  "dialysis-access-problem": list(
    `{trombosis|disfunción|sangrado|obstrucción|infección|problema|hematoma} de {la|} {FAV|FAVI|fístula|fístula AV|fístula arteriovenosa|catéter de diálisis|catéter de hemodiálisis}, {fístula|FAV|FAVI} {sin thrill|que no funciona|trombosada|sangrante|sin frémito|que sangra|disfuncionante|sin soplo}, sin thrill, ausencia de thrill, catéter de {diálisis|hemodiálisis} {disfuncionante|infectado|salido|que no funciona}, no le late la fístula, sangra {la fístula|por la fístula|la FAV}, disfunción de catéter de {diálisis|hemodiálisis}, catéter de diálisis {tapado|obstruido}`,
  ),
  "catheter-problem": list(
    `{obstrucción|recambio|cambio|sonda|salida|retirada|problema|problemas|fuga|arrancamiento} {de|de la|con la|con} {sonda|sonda vesical|SV|sonda urinaria|sonda foley|talla|talla vesical|catéter vesical}, sonda {obstruida|tapada|que no drena|salida|arrancada|que pierde|bloqueada|no permeable|no funcionante|con fugas|caída}, {no drena|no funciona|no baja por|no le drena} la sonda, se {arrancó|sacó|quitó|le salió|le tapó|le tranca|ha arrancado|le ha salido} la sonda, sonda no drena, pierde orina por la sonda, sonda vesical {obstruida|tapada|que no drena|salida}, hematuria por sonda, cambio de sonda, recambio de sonda vesical`,
  ),
  "feeding-tube-problem": list(
    `{salida|recambio|obstrucción|cambio|arrancamiento|retirada accidental|retirada|problema|recolocación} {de|de la|del|con la} {PEG|SNG|sonda nasogástrica|sonda de gastrostomía|gastrostomía|botón gástrico|sonda de alimentación|botón}, PEG {obstruida|salida|arrancada|tapada}, SNG {obstruida|salida|arrancada|tapada}, se {arrancó|sacó|quitó|le salió|le ha salido|ha arrancado} {la|el} {SNG|PEG|sonda nasogástrica|gastrostomía|botón|sonda de gastrostomía|botón gástrico}, sonda de gastrostomía {salida|tapada|obstruida}, sonda nasogástrica {salida|tapada|obstruida}`,
  ),
  "line-or-drain-problem": list(
    `{salida|obstrucción|problema|fuga|desplazamiento|arrancamiento|infección|retirada} {de|de la|del|con el|de el} {drenaje|catéter|PICC|reservorio|vía|nefrostomía|drenaje biliar|vía central|tubo de drenaje}, drenaje {obstruido|salido|que no drena|arrancado|con débito}, PICC {obstruido|salido|infectado|que no refluye}, flebitis de vía, nefrostomía {salida|obstruida|que no drena|arrancada}, extravasación, se le salió {el drenaje|el catéter|la vía|la nefrostomía|el PICC}, retirada de {drenaje|vía|PICC}, traqueostomía {obstruida|salida}, cánula {obstruida|salida}, problema con {el drenaje|la cánula|la traqueostomía}`,
  ),
  "cast-problem": list(
    `yeso {apretado|roto|flojo|mojado|que aprieta|que le aprieta}, férula {rota|apretada|floja|mojada|que aprieta}, {le|me} {aprieta|molesta|duele} {el yeso|la férula|la escayola}, problema con {yeso|férula|la férula|el yeso|escayola}, {retirada|retiro|cambio|revisión} de {yeso|férula|escayola}, escayola {apretada|rota|mojada}, se {mojó|rompió|quebró} el yeso, se mojó la férula, quitar {el yeso|yeso|la férula}`,
  ),
  referral: list(
    `derivad{o|a}, derivad{o|a} {por|de|desde} {su médico|MAP|centro de salud|atención primaria|otro hospital|CAP|primaria|consulta|posta|clínica|consultorio|puesto de salud}, remitid{o|a} {por|de|desde|} {su médico|MAP|centro de salud|atención primaria|otro hospital|CAP|primaria|consulta|clínica|}, referid{o|a} {por|de|desde|} {su médico|centro de salud|clínica|otro hospital|hospital|consultorio|puesto de salud}, traslado de otro hospital, contrarreferencia, interconsulta, trasladad{o|a} desde, volante, hoja de {referencia|derivación|interconsulta}, enviad{o|a} {por|de|desde} {su médico|clínica|consultorio|centro de salud|consulta externa}, pase a especialista, traslado interhospitalario, orden de ingreso, ingreso programado, viene derivad{o|a}`,
  ),
  "health-question": list(
    `consulta {informativa|dudas|de salud|por dudas}, dudas, duda, tiene {dudas|una duda}, quiere {saber|información|consejo|orientación|preguntar|consultar|una opinión|que le expliquen}, pregunta {si|por|sobre}, solicita {información|consejo|orientación}, asesoramiento, segunda opinión, información sobre, pide información, duda con la medicación, duda con el tratamiento, duda sobre`,
  ),
  "pregnancy-test-request": list(
    `prueba de embarazo, test de embarazo, {solicita|pide|quiere|para|desea} {prueba de embarazo|test de embarazo|hacerse una prueba de embarazo|confirmar embarazo|una prueba de embarazo}, confirmación de embarazo, cree {estar|que está} embarazada, sospecha de embarazo, posible embarazo, descartar embarazo`,
  ),
  "emergency-contraception": list(
    `anticoncepción de emergencia, anticonceptivo de emergencia, píldora {del día después|del día siguiente|poscoital|postcoital|de emergencia|del dia despues}, pastilla {del día después|del día siguiente|de emergencia|del dia despues}, PDD, PAE, postinor, relación sexual sin protección, relaciones sin protección, se {rompió|le rompió} el {condón|preservativo}, rotura de {preservativo|condón}, relación de riesgo, anticoncepción postcoital, relaciones sexuales sin protección, coito sin protección`,
  ),
} satisfies Lexicon["terms"];
