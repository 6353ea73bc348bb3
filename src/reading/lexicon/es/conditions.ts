import type { Lexicon } from "../lexicon.ts";
import { phrases } from "../phrases.ts";

/** What the patient has, by diagnosis. */
export const conditions = {
  infection: phrases(
    `infección, dengue, zika, chikungunya, chikunguya, paludismo, malaria, leptospirosis, fiebre amarilla, fiebre tifoidea, tifoidea, dengue {con signos de alarma|sin signos de alarma|grave}, infecciones, infectad{o|a}, proceso infeccioso, cuadro infeccioso, foco infeccioso, infeccios{o|a}, supuración, supura, purulent{o|a}, pus, enconad{o|a}, sobreinfectad{o|a}, sobreinfección`,
  ),
  sepsis: phrases(
    `sepsis, sepsis {urinaria|abdominal|respiratoria|grave|neonatal}, código sepsis, septicemia, bacteriemia con shock, urosepsis, cuadro séptico, sospecha de sepsis grave`,
  ),
  pneumonia: phrases(
    `neumonía, neumonia, pulmonía, NAC, neumonía adquirida en {la|} comunidad, bronconeumonía, neumonía {aspirativa|por aspiración|lobar|bilateral|nosocomial}, infección respiratoria {baja|de vías bajas}, IRAB, ITRB, condensación pulmonar, condensación, crepitantes con fiebre, empiema, derrame pleural paraneumónico`,
  ),
  "urinary-infection": phrases(
    `ITU, IVU, infección urinaria, infección de orina, infección {de|del} {tracto urinario|vías urinarias|las vías urinarias}, cistitis, ITU baja, ITU {de repetición|recurrente|complicada}, infección en la orina, mal de orina, IVU {baja|de repetición|complicada}, sedimento patológico, nitritos positivos, bacteriuria`,
  ),
  pyelonephritis: phrases(
    `pielonefritis, PNA {derecha|izquierda|aguda}, ITU alta, ITU febril, infección {renal|de riñón|del riñón|de los riñones}, infección urinaria {alta|febril|con fiebre}, pielonefritis aguda, IVU alta, infección de orina con fiebre`,
  ),
  gastroenteritis: phrases(
    `gastroenteritis, GEA, gastroenteritis aguda, enteritis, enterocolitis, intoxicación alimentaria, intoxicación {por alimentos|por comida|por mayonesa}, EDA, enfermedad diarreica aguda, gastroenterocolitis, GECA, GECA viral, síndrome diarreico, toxiinfección alimentaria, diarrea del viajero, infección {intestinal|de estómago|estomacal}, salmonelosis, {comida|comió algo} en mal estado, rotavirus, norovirus, cólera, virus estomacal, cuadro gastrointestinal, amebiasis, parasitosis, parásitos, lombrices, oxiuros`,
  ),
  "upper-respiratory-infection": phrases(
    `CVAS, IRVA, IRA alta, infección respiratoria {alta|aguda|de vías altas|superior|viral}, infección de vías respiratorias {altas|superiores}, infección de vías aéreas altas, catarro de vías respiratorias altas, catarro vías altas, nasofaringitis, infección respiratoria, infección de vías respiratorias, IVRS, IVAS, faringotraqueítis, traqueítis, bronquitis, bronquitis aguda, traqueobronquitis, cuadro respiratorio, sintomatología respiratoria, infección respiratoria viral, cuadro respiratorio alto, mononucleosis, mononucleosis infecciosa`,
  ),
  influenza: phrases(
    `gripe, influenza, gripe A, síndrome gripal, enfermedad tipo influenza, gripe B, cuadro de gripe, H1N1, influenza A, influenza B`,
  ),
  covid: phrases(
    `COVID, COVID 19, coronavirus, SARS CoV 2, SARS CoV 2, COVID positivo, infección por {COVID|coronavirus|SARS CoV 2}, PCR COVID positiva, test de antígenos positivo, antígeno positivo, covid persistente, neumonía por covid, neumonía COVID`,
  ),
  bronchiolitis: phrases(
    `bronquiolitis, bronquiolitis aguda, VRS, VRS positivo, virus respiratorio sincitial, VSR`,
  ),
  meningitis: phrases(
    `meningitis, meningoencefalitis, encefalitis, meningococemia, sepsis meningocócica, enfermedad meningocócica, meningitis {bacteriana|viral|vírica|meningocócica|tuberculosa}, meningococo`,
  ),
  tuberculosis: phrases(
    `tuberculosis, TBC, TB, TB pulmonar, tuberculosis pulmonar, baciloscopia positiva, BAAR positivo, BK positivo, BK+, contacto {TBC|de tuberculosis|con tuberculosis}, TBP, tísic{o|a}, tisis`,
  ),
  chickenpox: phrases(`varicela, lechina, viruela loca, peste cristal`),
  measles: phrases(`sarampión, sarampion, rubeola, rubéola, alfombrilla, manchas de Koplik`),
  scabies: phrases(`sarna, escabiosis, escabiasis, piojos, pediculosis, surcos acarinos, liendres, ladillas`),
  conjunctivitis: phrases(
    `conjuntivitis, conjuntivitis {bacteriana|viral|vírica|alérgica|aguda|purulenta|hemorrágica}, mal de ojo rojo, queratoconjuntivitis, conjuntivitis del recién nacido, oftalmia neonatal`,
  ),
  otitis: phrases(
    `otitis, otitis media, OMA, otitis media aguda, otitis externa, infección de {oído|oídos|los oídos}, otitis {serosa|supurada|perforada}, oído infectado, perforación timpánica, tímpano perforado, otitis externa maligna`,
  ),
  tonsillitis: phrases(
    `amigdalitis, amigdalitis {aguda|pultácea|purulenta|bacteriana|de repetición}, anginas, faringoamigdalitis, FAA, faringoamigdalitis aguda, amígdalas {inflamadas|hipertróficas|con placas|con exudado|con pus|hinchadas}, placas en {la garganta|amígdalas|las amígdalas}, exudado amigdalino, placas de pus, pus en la garganta, faringitis estreptocócica, amigdalas con pus`,
  ),
  sinusitis: phrases(`sinusitis, sinusitis {aguda|crónica|maxilar|frontal}, rinosinusitis, pansinusitis`),
  croup: phrases(
    `laringitis aguda con estridor, crup, croup, laringotraqueítis, laringotraqueobronquitis, laringitis estridulosa, laringitis subglótica, pseudocrup, laringotraqueitis, falso crup, estridor {solo|sólo|únicamente|solamente} {al llorar|con el llanto|cuando llora|al agitarse|con la agitación|con esfuerzo|con el esfuerzo}`,
  ),
  epiglottitis: phrases(`epiglotitis, supraglotitis, epiglotitis aguda`),
  shingles: phrases(
    `herpes zóster, herpes zoster, zóster, zoster, culebrilla, culebrina, herpes zóster {oftálmico|ótico|torácico}, neuralgia postherpética, neuralgia posherpética, Ramsay Hunt, {vesículas|ampollas|lesiones} {metaméricas|en racimo|en un dermatoma|arracimadas}, culebrilla, culebrina`,
  ),
  endocarditis: phrases(`endocarditis, endocarditis infecciosa, endocarditis bacteriana`),
  "septic-arthritis": phrases(
    `artritis séptica, artritis {infecciosa|bacteriana}, osteomielitis, infección articular, infección de prótesis, prótesis infectada, espondilodiscitis, absceso epidural`,
  ),
  "necrotising-infection": phrases(
    `fascitis necrotizante, fascitis necrosante, fasceitis necrotizante, gangrena, gangrena {de Fournier|gaseosa|húmeda}, Fournier, infección necrosante, infección necrotizante, necrosis de partes blandas, celulitis necrotizante, piel negra y dolor desproporcionado`,
  ),
  appendicitis: phrases(
    `apendicitis, apendicitis {aguda|perforada|complicada}, plastrón apendicular, apéndice perforado, dolor de apéndice, pasmo del apéndice, peritonitis apendicular`,
  ),
  cholecystitis: phrases(
    `colecistitis, colecistitis {aguda|litiásica|alitiásica}, colangitis, infección de la vesícula, vesícula inflamada, piocolecisto, coledocolitiasis, ictericia obstructiva`,
  ),
  pancreatitis: phrases(
    `pancreatitis, pancreatitis {aguda|crónica|biliar|alcohólica|enólica}, PA biliar, inflamación del páncreas`,
  ),
  "bowel-obstruction": phrases(
    `obstrucción intestinal, oclusión intestinal, suboclusión intestinal, suboclusión, cuadro oclusivo, íleo, ileo, íleo {obstructivo|paralítico|mecánico}, vólvulo, vólvulo de sigma, no {expulsa|expulso|canaliza|elimina|pasa|tira|expele|echa} gases, no ha {expulsado|canalizado|expelido} gases, ausencia de {gases|expulsión de gases}, sin {canalizar|expulsar|eliminar} gases, no gases ni heces, no elimina gases ni heces, invaginación, invaginación intestinal, intususcepción, bridas, abdomen obstructivo, cierre intestinal, intestino tapado, hernia con obstrucción`,
  ),
  gallstones: phrases(
    `colelitiasis, litiasis biliar, cálculos {biliares|en la vesícula|vesiculares|de vesícula}, piedras en la vesícula, cólico biliar, cólico {hepático|vesicular}, cólico de vesícula, colecistolitiasis, síndrome coledociano, CCL, colecistopatía`,
  ),
  "kidney-stone": phrases(
    `litiasis renal, nefrolitiasis, urolitiasis, cálculos {renales|en el riñón|en los riñones|urinarios|ureterales}, cálculo {renal|ureteral|en el riñón}, piedras en {el riñón|los riñones|riñón}, piedra en el riñón, litiasis {urinaria|ureteral|renoureteral}, arenilla en {la orina|el riñón}, litiásic{o|a}, expulsó {una piedra|un cálculo}, catéter doble J, doble J`,
  ),
  "renal-colic": phrases(
    `cólico nefrítico, cólico renal, cólico renoureteral, CRU, CNR, crisis renoureteral, cólico {reno ureteral|de riñón|ureteral|del riñón|nefritico}, dolor cólico {lumbar|renal|en fosa renal}, CN derecho, CN izquierdo, colico nefritico`,
  ),
  "gi-bleed": phrases(
    `HDA, HDB, hemorragia digestiva, hemorragia digestiva {alta|baja}, sangrado digestivo, sangrado digestivo {alto|bajo}, sangrado {de tubo digestivo|gastrointestinal|del tubo digestivo}, sangrado de tubo digestivo {alto|bajo}, STDA, STDB, STD alto, hemorragia gastrointestinal, HVDA, HVDB, várices {sangrantes|esofágicas sangrantes}, varices sangrantes, rotura de varices, hemorragia {por varices|varicosa|variceal}, hemorragia de tubo digestivo, HDNV`,
  ),
  peritonitis: phrases(
    `peritonitis, peritonitis {aguda|bacteriana espontánea|generalizada|fecaloidea|localizada}, PBE, perforación {intestinal|de víscera hueca|gástrica|de colon|de víscera}, víscera hueca perforada, neumoperitoneo, úlcera perforada, abdomen agudo quirúrgico, isquemia mesentérica, isquemia intestinal`,
  ),
  "acute-coronary-syndrome": phrases(
    `SCA, síndrome coronario agudo, SICA, SCACEST, SCASEST, SCA {con|sin} elevación, angina inestable, SCAEST, SCANST, angina de {pecho inestable|reposo}, angina postinfarto, SICA sin ST, SICA con ST, evento coronario agudo, síndrome coronario, SCA tipo`,
  ),
  "myocardial-infarction": phrases(
    `IAM, infarto, infarto agudo de miocardio, infarto de miocardio, infarto agudo del miocardio, IAMCEST, IAMSEST, IAMEST, IMA, infarto {al corazón|cardíaco|miocárdico|de corazón|anterior|inferior|del corazón}, ataque al corazón, ataque cardíaco, ataque de corazón, infartos, código infarto, elevación del ST, supradesnivel del ST, ascenso del ST, IM previo, ataque cardiaco`,
  ),
  "coronary-disease": phrases(
    `cardiopatía isquémica, enfermedad coronaria, coronariopatía, stent, stents, {portador|portadora} de stent, stent {coronario|farmacoactivo}, angioplastia, angioplastia coronaria, ICP {previa|primaria|a DA|electiva|con stent}, ACTP, ICPT, bypass, bypass coronario, revascularización {coronaria|miocárdica|quirúrgica}, doble bypass, triple bypass, angina de {pecho|esfuerzo|pecho estable}, angina estable, angina crónica, infartad{o|a}, cardiopatía coronaria, ateromatosis coronaria, CABG, bypass aortocoronario, lesión coronaria, enfermedad de {tres|3|dos|2|un|1} {vaso|vasos}, cateterismo cardíaco, cateterismo, enfermedad arterial coronaria, EAC, cardiópata isquémico`,
  ),
  "heart-failure": phrases(
    `insuficiencia cardíaca, insuficiencia cardiaca, ICC, fallo cardíaco, falla cardíaca, IC descompensada, insuficiencia cardíaca {congestiva|descompensada|crónica|aguda}, ICA, miocardiopatía, miocardiopatía {dilatada|hipertrófica|isquémica|chagásica}, FEVI reducida, FEVI deprimida, corazón grande, agua en los pulmones, corazón {débil|crecido}, cardiomegalia, descompensación cardíaca, descompensación de ICC, líquido en los pulmones, Chagas, mal de Chagas, enfermedad de Chagas, disfunción ventricular, cor pulmonale, cardiópata, cardiopatía, cardiopatía hipertensiva, enfermedad cardíaca, problema cardíaco, problemas {del corazón|de corazón|cardíacos}, enferm{o|a} del corazón, padece del corazón, sufre del corazón`,
  ),
  "atrial-fibrillation": phrases(
    `FA, fibrilación auricular, ACxFA, ACFA, AC x FA, ACXFA, FA {permanente|paroxística|persistente|crónica|anticoagulada|de debut|rápida|con RVR|no conocida}, flutter, aleteo auricular, flúter, flutter auricular, fluter auricular, arritmia completa, RVR`,
  ),
  arrhythmia: phrases(
    `arritmia, arritmias, arrítmic{o|a}, TSV, TPSV, taquicardia {supraventricular|ventricular|paroxística|paroxística supraventricular}, bloqueo AV, BAV, BAV completo, bloqueo {auriculoventricular|completo|de rama}, extrasístoles, extrasistolia, bradicardia, bradicárdic{o|a}, WPW, Wolff Parkinson White, QT largo, Brugada, síndrome de Brugada, bigeminismo, TV sostenida, taquicardia de QRS ancho, pulso irregular, ritmo irregular, arritmia cardíaca, {descarga|descargas|choque|choques} {del|de su|de|de mi} {desfibrilador|DAI|marcapasos|aparato del corazón}, {el|su|mi} {DAI|desfibrilador} {ha descargado|descargó|le ha dado descargas|me ha dado descargas|le descargó|saltó|ha saltado|me dio descargas|le dio descargas|se disparó}, descarga apropiada del DAI, tormenta arrítmica`,
  ),
  hypertension: phrases(
    `HTA, hipertensión, hipertensión arterial, hipertens{o|a}, HTA {controlada|crónica|esencial|bien controlada}, HAS controlada, hipertensión arterial sistémica, {padece|sufre} de {la presión|presión|presión alta|la tensión|tensión alta}, tensión alta crónica, es hipertens{o|a}, enferm{o|a} de la presión`,
  ),
  hyperlipidaemia: phrases(
    `dislipemia, DLP, dislipidemia, hipercolesterolemia, colesterol alto, colesterol, HLP, hiperlipidemia, hiperlipemia, hipertrigliceridemia, triglicéridos altos, triglicéridos`,
  ),
  "aortic-aneurysm": phrases(
    `aneurisma de aorta, aneurisma aórtico, AAA, aneurisma {abdominal|de aorta abdominal|aórtico abdominal|torácico|de aorta torácica}, aneurisma roto, rotura de aneurisma, dilatación aórtica, ectasia aórtica, aneurisma de aorta roto, aneurisma de la aorta`,
  ),
  "aortic-dissection": phrases(
    `disección aórtica, disección de aorta, disección {aguda de aorta|tipo A|tipo B}, síndrome aórtico agudo, SAA aórtico`,
  ),
  "aortic-risk-condition": phrases(
    `Marfan, síndrome de Marfan, Ehlers Danlos, Ehlers Danlos, válvula aórtica bicúspide, aorta bicúspide, Loeys Dietz, cirugía aórtica, cirugía de aorta, enfermedad de la aorta, Turner, coartación de aorta, antecedente familiar de disección`,
  ),
  "pulmonary-embolism": phrases(
    `TEP, tromboembolismo pulmonar, embolia pulmonar, embolismo pulmonar, tromboembolia pulmonar, TEP {agudo|bilateral|masivo}, trombo en el pulmón, coágulo en el pulmón, infarto pulmonar`,
  ),
  "deep-vein-thrombosis": phrases(
    `TVP, trombosis venosa profunda, trombosis venosa, trombosis de {MII|MID|la pierna|pierna|miembro inferior}, trombosis, tromboflebitis, flebitis, coágulo en la pierna, trombo en la pierna, TVS, trombosis venosa superficial, trombo en {MII|MID}, trombosis en {MII|MID|la pierna|pierna}`,
  ),
  "peripheral-arterial-disease": phrases(
    `arteriopatía periférica, enfermedad arterial periférica, EAP periférica, isquemia crónica, isquemia crónica de {MMII|miembros inferiores|EEII}, vasculopatía {periférica|}, bypass femoropoplíteo, insuficiencia arterial, arteriopatía, úlcera arterial, claudicación vascular`,
  ),
  "valve-disease": phrases(
    `valvulopatía, estenosis aórtica, EAo, insuficiencia mitral, prótesis valvular, válvula {mecánica|protésica|biológica}, prótesis {mitral|aórtica|mecánica}, recambio valvular, reemplazo valvular, estenosis mitral, insuficiencia aórtica, soplo, soplo {sistólico|cardíaco}, TAVI, valvulópata, cardiopatía reumática, fiebre reumática, portador de prótesis {mecánica|valvular}, prolapso mitral`,
  ),
  pacemaker: phrases(
    `marcapasos, marcapaso, DAI, desfibrilador, portador de marcapasos, DAI implantado, desfibrilador implantable, resincronizador, TRC D`,
  ),
  pericarditis: phrases(
    `pericarditis, miocarditis, pericarditis aguda, miopericarditis, derrame pericárdico, roce pericárdico, taponamiento cardíaco, perimiocarditis`,
  ),
  stroke: phrases(
    `ictus, ACV, ACVA, EVC, ECV, accidente cerebrovascular, accidente cerebro vascular, evento vascular cerebral, evento cerebrovascular, enfermedad cerebrovascular, infarto cerebral, ictus {isquémico|hemorrágico}, ACV {isquémico|hemorrágico}, derrame cerebral, embolia cerebral, trombosis cerebral, ataque cerebral, ataque cerebrovascular, apoplejía, embolia, {le|me} dio {una embolia|un derrame|un aire en la cara}, EVC {isquémico|hemorrágico}, trombo cerebral, AVC, {le|me} dio un derrame cerebral, parálisis por {derrame|embolia}, secuelas de {ictus|ACV}, {le dio|le dió|tuvo|tiene|sufrió} un {derrame|derrame cerebral|ataque cerebral|embolia cerebral}`,
  ),
  tia: phrases(
    `AIT, ataque isquémico transitorio, accidente isquémico transitorio, isquemia cerebral transitoria, ictus transitorio, isquemia transitoria`,
  ),
  "subarachnoid-haemorrhage": phrases(
    `HSA, hemorragia subaracnoidea, aneurisma cerebral, aneurisma cerebral roto, rotura de aneurisma cerebral, hemorragia subaracnoidea aneurismática, sangrado subaracnoideo`,
  ),
  "intracranial-haemorrhage": phrases(
    `hemorragia {intracraneal|cerebral|intraparenquimatosa|intracerebral|epidural}, hematoma {subdural|epidural|intracraneal|cerebral|intraparenquimatoso|subdural crónico}, HIC espontánea, sangrado {cerebral|intracraneal}, sangre en el cerebro, coágulo en la cabeza`,
  ),
  epilepsy: phrases(
    `epilepsia, epiléptic{o|a}, epilepsia {focal|generalizada|refractaria}, toma antiepilépticos, en tratamiento {antiepiléptico|anticomicial}, mal comicial`,
  ),
  migraine: phrases(
    `migraña, migrañas, jaqueca, jaquecas, migrañosa conocida, migrañoso conocido, migraña {con aura|sin aura|crónica}, crisis de migraña, crisis migrañosa, hemicránea, aura {migrañosa|visual}, migrañosa, cefalea {migrañosa|tensional|en racimos|de Horton|tipo tensión|habitual}, cefalea en racimos`,
  ),
  dementia: phrases(
    `demencia, Alzheimer, enfermedad de Alzheimer, EA avanzada, deterioro cognitivo, demencia {senil|vascular|avanzada|por cuerpos de Lewy|frontotemporal|mixta|moderada|severa}, demenciad{o|a}, deterioro cognitivo {leve|moderado|avanzado|severo}, DCL, demente, arterioesclerosis cerebral, demencia tipo alzheimer, alzeimer, alzaimer`,
  ),
  parkinson: phrases(
    `Parkinson, enfermedad de Parkinson, parkinsonismo, parkinsonian{o|a}, mal de Parkinson`,
  ),
  "multiple-sclerosis": phrases(
    `esclerosis múltiple, ELA, esclerosis lateral amiotrófica, miastenia, miastenia gravis, neuromielitis, esclerosis multiple, brote de esclerosis`,
  ),
  "facial-palsy": phrases(
    `parálisis de Bell, parálisis facial periférica, parálisis facial {a frigore|idiopática}, PFP, parálisis facial periférica {izquierda|derecha}, parálisis periférica del facial`,
  ),
  concussion: phrases(
    `conmoción cerebral, conmoción, concusión, síndrome postconmocional, síndrome posconmocional, contusión cerebral leve`,
  ),
  "cauda-equina": phrases(
    `cauda equina, cola de caballo, síndrome de {cola de caballo|cauda equina|compresión medular}, compresión medular, síndrome medular, nivel sensitivo, mielopatía compresiva`,
  ),
  sciatica: phrases(
    `ciática, ciatalgia, lumbociática, lumbociatalgia, lumbociatica, hernia {discal|de disco|lumbar|cervical}, radiculopatía, radiculalgia, Lasègue, Lasègue positivo, Lasegue positivo, pinzamiento, nervio ciático, nervio pinzado, ciatico, discopatía, protrusión discal, estenosis de canal, cruralgia, dolor ciático`,
  ),
  asthma: phrases(
    `asma, asmátic{o|a}, crisis asmática, crisis de asma, asma bronquial, ataque de asma, exacerbación {asmática|de asma}, agudización {asmática|de asma}, crisis de broncoespasmo, hiperreactividad bronquial, bronquitis {asmática|asmatiforme|espástica}, asma {extrínseca|alérgica|persistente|infantil}, sibilante recurrente, sibilancias recurrentes, asmatiforme`,
  ),
  copd: phrases(
    `EPOC, enfermedad pulmonar obstructiva crónica, enfisema, enfisema pulmonar, bronquitis crónica, OCFA, LCFA, EPOC {reagudizado|agudizado|exacerbado|GOLD}, reagudización de EPOC, bronconeumópata, bronquítico crónico, bronquiectasias, fibrosis pulmonar, EPID, fibrosis quística, exacerbación de EPOC, bronconeumopatía, AEPOC, SAHS, SAOS, apnea del sueño, apneas del sueño, síndrome de apnea del sueño, CPAP nocturna, asma EPOC, neumopatía, neumópata`,
  ),
  pneumothorax: phrases(
    `neumotórax, neumotorax, hemotórax, hemoneumotórax, neumotórax {a tensión|espontáneo|traumático|primario}, colapso pulmonar, pulmón colapsado, neumomediastino, neumo a tensión`,
  ),
  "home-oxygen": phrases(
    `oxígeno domiciliario, O2 domiciliario, oxigenoterapia domiciliaria, OD crónica, oxigenodependiente, O2 crónico, oxigenoterapia crónica, oxígeno en casa, oxígeno {crónico|permanente}, con O2 en domicilio, concentrador de oxígeno, bala de oxígeno en casa, oxígeno dependiente, con {O2|oxígeno} {domiciliario|en casa|en domicilio|crónico|en el domicilio}, oxigeno requirente, oxígeno requirente, VMNI domiciliaria, BiPAP domiciliaria, BIPAP nocturna`,
  ),
  "low-baseline-spo2": phrases(
    `satura{ción|} {basal|habitual|habitualmente|habitualmente a} {88|89|90|91|92|87|86}%, {sat|SatO2|saturación|SpO2} {basal|habitual} {de|en torno a|alrededor de|} {86|87|88|89|90|91|92}, saturación habitual baja, saturación basal baja, insuficiencia respiratoria crónica, hipoxemia crónica, retenedor, retenedora, hipercápnic{o|a}, retenedor de CO2, hipercapnia crónica, SatO2 habitual baja`,
  ),
  "baseline-confusion": phrases(
    `desorientad{o|a} {basal|habitualmente|de base|en su basal|basalmente}, confus{o|a} {habitual|de base|basal}, situación basal: desorientado, demencia desorientad{o|a} de base, confusión {basal|habitual|de base|crónica}, a su nivel basal, en su situación basal, situación cognitiva basal, similar a su basal, {mentalmente|cognitivamente|de la cabeza|cognitivo|orientación} igual que siempre, sin cambios respecto a su {basal|situación basal|estado basal}, estado cognitivo habitual, en su estado {basal|habitual}, {basal|basalmente|de base|situación basal|estado basal|habitualmente}: {desorientad{o|a}|confus{o|a}|no orientad{o|a}}, {basalmente|habitualmente|de base} {desorientad{o|a}|confus{o|a}}, {desorientad{o|a}|confus{o|a}} {basal|basalmente|de base|habitualmente|habitual|como siempre|en su situación basal}`,
  ),
  diabetes: phrases(
    `diabetes, diabétic{o|a}, DM, DM1, DM2, DM 1, DM 2, DMID, DMNID, DM tipo {1|2|I|II}, diabetes mellitus, diabetes {tipo 1|tipo 2|gestacional|insulinodependiente|mellitus tipo 2|mellitus tipo 1}, DMII, DM II, DM I, DMI, insulinodependiente, tiene azúcar, {padece|sufre|enfermo|enferma} {de|del} azúcar, {padece|sufre} de {la|el} azúcar, DBT, DMT2, DMT1, diabetis, debut diabético`,
  ),
  "diabetic-ketoacidosis": phrases(
    `cetoacidosis, cetoacidosis diabética, acidosis diabética, coma diabético, coma hiperosmolar, estado hiperosmolar, descompensación hiperosmolar, EHH, hiperosmolar, cetosis diabética, SHH, acidosis metabólica`,
  ),
  hypoglycaemia: phrases(
    `hipoglucemia, hipoglicemia, hipoglucemias, hipoglucémic{o|a}, hipoglicémic{o|a}, hipoglucemia {sintomática|severa|grave|asintomática}, coma hipoglucémico, choque de insulina, hipoglusemia`,
  ),
  hyperglycaemia: phrases(
    `hiperglucemia, hiperglicemia, hiperglucémic{o|a}, hiperglicémic{o|a}, hiperglucemia {simple|aislada|mantenida}, hiperglucemias, hiperglusemia`,
  ),
  "thyroid-disease": phrases(
    `hipotiroidismo, hipertiroidismo, hipotiroide{o|a}, hipotiroid{o|ea}, tiroides, bocio, Graves Basedow, enfermedad de Graves, Hashimoto, tirotoxicosis, crisis tirotóxica, hipotiroidea, nódulo tiroideo, tiroidectomía, enfermedad tiroidea, hipotiroidismo subclínico`,
  ),
  "adrenal-insufficiency": phrases(
    `insuficiencia suprarrenal, Addison, enfermedad de Addison, crisis suprarrenal, crisis addisoniana, insuficiencia adrenal, crisis adrenal, hiperplasia suprarrenal congénita, panhipopituitarismo, hipopituitarismo`,
  ),
  gout: phrases(
    `gota úrica, ataque de gota, brote de gota, la gota, {padece|sufre de|tiene} gota, crisis de gota, artritis gotosa, gotos{o|a}, hiperuricemia con gota, ácido úrico, ácido úrico alto`,
  ),
  arthritis: phrases(
    `artrosis, artritis reumatoide, gonartrosis, coxartrosis, artrósic{o|a}, osteoartritis, osteoartrosis, espondilitis, espondilitis anquilosante, espondilosis, artritis psoriásica, poliartrosis, artritis crónica, fibromialgia, reuma, reumatismo, artropatía, espondiloartrosis, cervicoartrosis, rizartrosis, polimialgia reumática, polimialgia`,
  ),
  osteoporosis: phrases(`osteoporosis, osteoporótic{o|a}, osteopenia, fractura osteoporótica`),
  "chronic-kidney-disease": phrases(
    `ERC, IRC, insuficiencia renal crónica, enfermedad renal crónica, ERC estadio {3|4|5|III|IV|V|3a|3b}, insuficiencia renal, nefropatía, nefropatía {diabética|crónica}, enferm{o|a} {renal|de los riñones|del riñón}, fallo renal, falla renal, insuficiencia renal aguda, FRA, fracaso renal agudo, nefrópata, IRCT, ERCT, síndrome nefrótico, glomerulonefritis, monorren{o|a}, riñón único, lesión renal aguda, LRA`,
  ),
  dialysis: phrases(
    `hemodiálisis, hemodialisis, diálisis, dialisis, diálisis peritoneal, HD, CAPD, DPCA, en programa de HD, se dializa, dializad{o|a}, en diálisis, hemodializad{o|a}, faltó a {la|su} {diálisis|hemodiálisis|HD|última sesión}, sesión de {HD|diálisis|hemodiálisis}, catéter de diálisis`,
  ),
  cirrhosis: phrases(
    `cirrosis, cirrótic{o|a}, hepatopatía, hepatopatía crónica, cirrosis {hepática|enólica|alcohólica|descompensada}, CHC, DHC, daño hepático crónico, Child Pugh, varices esofágicas, várices esofágicas, insuficiencia hepática, hígado {enfermo|cirrótico}, hepatópata, hipertensión portal, hepatocarcinoma, hígado graso avanzado`,
  ),
  hepatitis: phrases(
    `hepatitis, hepatitis {A|B|C|aguda|alcohólica|viral|vírica|crónica|tóxica}, VHC, VHB, VHB+, VHC+, hígado graso, esteatosis, esteatosis hepática`,
  ),
  "inflammatory-bowel-disease": phrases(
    `enfermedad inflamatoria intestinal, EII intestinal, enfermedad de Crohn, Crohn, colitis ulcerosa, CUCI, colitis ulcerativa, proctitis, brote de {Crohn|colitis|enfermedad inflamatoria}, celiac{o|a}, celíac{o|a}, enfermedad celíaca, síndrome de intestino irritable, colon irritable, intestino irritable, SII, diverticulosis, enfermedad diverticular`,
  ),
  "peptic-ulcer": phrases(
    `úlcera péptica, úlcera {gástrica|duodenal|gastroduodenal|de estómago}, úlceras {gástricas|duodenales|en el estómago}, ulcus, ulcus {gástrico|duodenal|péptico}, ulceros{o|a}, enfermedad ulcerosa, Helicobacter pylori, Helicobacter, H. pylori, enfermedad ácido péptica, enfermedad acidopéptica`,
  ),
  reflux: phrases(
    `reflujo, RGE, ERGE, reflujo gastroesofágico, hernia de hiato, hernia hiatal, esofagitis, gastritis, gastritis crónica, gastropatía`,
  ),
  cancer: phrases(
    `cáncer, {cáncer|neoplasia|carcinoma|adenocarcinoma|tumor} de {mama|colon|pulmón|próstata|ovario|útero|cérvix|estómago|páncreas|vejiga|recto|riñón|laringe|hígado|tiroides|endometrio|cuello uterino|lengua|esófago|piel|testículo|matriz}, neoplasia, neoplásic{o|a}, tumor, tumores, tumor maligno, tumoral, carcinoma, adenocarcinoma, ca de {mama|colon|pulmón|próstata|ovario|útero|cérvix|estómago|páncreas|vejiga|recto|riñón|laringe|hígado|tiroides|endometrio|cuello uterino|lengua|esófago}, ca. de mama, ca mama, ca pulmón, ca colon, oncológic{o|a}, paciente oncológic{o|a}, leucemia, LLC, LMA, LLA, LMC, linfoma, LNH, linfoma no Hodgkin, Hodgkin, mieloma, mieloma múltiple, sarcoma, melanoma, glioblastoma, glioma, proceso oncológico, enfermedad oncológica, neo de {mama|colon|pulmón|próstata|recto}, cancer de mama, sdme mielodisplásico, síndrome mielodisplásico, CACU, microcítico, hepatocarcinoma conocido, cancerosa, canceros{o|a}, tumor cerebral, LOE cerebral`,
  ),
  "metastatic-cancer": phrases(
    `metástasis, metastasis, metastásic{o|a}, cáncer {metastásico|avanzado|terminal|diseminado|en fase terminal}, estadio {IV|4}, carcinomatosis, carcinomatosis peritoneal, cuidados paliativos, paliativ{o|a}, paliativos, enfermedad metastásica, {enfermo|enferma} terminal, fase terminal, paciente terminal, enfermedad oncológica avanzada, cuidados paliativos domiciliarios, metástasis {óseas|cerebrales|hepáticas|pulmonares}`,
  ),
  transplant: phrases(
    `trasplante, trasplantad{o|a}, transplante, transplantad{o|a}, trasplante {renal|hepático|cardíaco|cardiaco|pulmonar|de médula|de médula ósea|de riñón|de hígado|de progenitores|hematopoyético|bipulmonar|de corazón}, TPH, TMO, TR renal, trasplante alogénico, trasplante autólogo, EICH, trasplant{e} renal funcionante`,
  ),
  immunosuppressed: phrases(
    `inmunosuprimid{o|a}, inmunodeprimid{o|a}, inmunocomprometid{o|a}, inmunosupresión, inmunodepresión, inmunodeficiencia, defensas bajas, bajas defensas, bajo de defensas, lupus, lupus eritematoso sistémico, inmunodeficiencia {primaria|común variable}, enfermedad autoinmune, enfermedad autoinmunitaria, vasculitis, agammaglobulinemia, lúpic{a|o}, sarcoidosis, esclerodermia, Sjögren`,
  ),
  hiv: phrases(
    `VIH, VIH+, VIH positivo, SIDA, seropositiv{o|a}, infección por VIH, HIV+, PVVIH, retroviral, TARGA, TARV, antirretrovirales, antirretroviral, VIH sin tratamiento, VIH {bien controlado|indetectable}`,
  ),
  neutropenia: phrases(
    `neutropenia, neutropénic{o|a}, neutropenia febril, neutropenia {post quimioterapia|severa|grave}, neutrófilos {bajos|500|<500}, fiebre neutropénica, agranulocitosis, nadir, leucopenia, pancitopenia, aplasia, aplasia medular, en nadir`,
  ),
  asplenia: phrases(
    `asplenia, esplenectomía, esplenectomizad{o|a}, asplénic{o|a}, sin bazo, le {quitaron|extirparon|sacaron} el bazo, me quitaron el bazo, hiposplenismo`,
  ),
  "sickle-cell": phrases(
    `drepanocitosis, drepanocític{o|a}, anemia {falciforme|drepanocítica|de células falciformes}, falcemia, enfermedad de células falciformes, células falciformes, drepanocitemia, falciforme, sicklemia, enfermedad falciforme`,
  ),
  "sickle-crisis": phrases(
    `crisis {drepanocítica|falciforme|vasooclusiva|vaso oclusiva|veno oclusiva|de dolor drepanocítica}, crisis vaso oclusiva, crisis de falciforme, crisis dolorosa por {drepanocitosis|falciforme|drepanocítica}, síndrome torácico agudo`,
  ),
  "clotting-disorder": phrases(
    `coagulopatía, trastorno de {la|} coagulación, trombofilia, factor V Leiden, síndrome antifosfolípido, SAF, Von Willebrand, von willebrand, discrasia sanguínea, trombocitopenia severa, PTI, púrpura trombocitopénica, púrpura trombocitopénica {idiopática|inmune}, déficit de {proteína C|proteína S|antitrombina|factor VIII|factor IX}, problema de coagulación, problemas de coagulación`,
  ),
  anaemia: phrases(
    `anemia, anémic{o|a}, anemia {ferropénica|crónica|severa|grave|sintomática|perniciosa|megaloblástica}, anemización, anemizad{o|a}, Hb {5|6|7}, síndrome anémico, talasemia, hemoglobina de {5|6|7}, ferropenia`,
  ),
  "previous-thrombosis": phrases(
    `TVP previa, TEP previo, trombosis previa, ETEV, ETV, ETEV previa, antecedente de {trombosis|TVP|TEP|ETEV}, enfermedad tromboembólica, enfermedad tromboembólica {venosa|previa}, tromboembolismo venoso, tromboembolismo previo, filtro de cava, episodios trombóticos previos`,
  ),
  "ectopic-pregnancy": phrases(
    `embarazo ectópico, ectópico, gestación ectópica, embarazo extrauterino, embarazo tubárico, ectópico roto, embarazo ectópico roto, embarazo en la trompa, gestación de localización desconocida`,
  ),
  "pre-eclampsia": phrases(
    `preeclampsia, pre eclampsia, eclampsia, HELLP, síndrome HELLP, EHE, hipertensión gestacional, toxemia, toxemia del embarazo, HTA gestacional, preeclampsia {severa|grave|leve}, estado hipertensivo del embarazo, HIE, HTA inducida por el embarazo, presión alta del embarazo, presión alta en el embarazo`,
  ),
  "ovarian-torsion": phrases(
    `torsión {ovárica|de ovario|anexial|de quiste|de quiste de ovario|del ovario}, ovario torcido, quiste torcido, torsión de anexo`,
  ),
  "ovarian-cyst": phrases(
    `quiste {de ovario|ovárico|folicular|hemorrágico de ovario|anexial|en el ovario|de cuerpo lúteo}, quistes {de ovario|en los ovarios|ováricos|en el ovario}, SOP, ovario poliquístico, ovarios poliquísticos, teratoma ovárico, masa anexial, rotura de quiste, quiste {roto|hemorrágico}`,
  ),
  "testicular-torsion": phrases(
    `torsión {testicular|de testículo|de teste|del testículo|de cordón espermático}, testículo {torcido|ascendido y doloroso|ascendido|elevado}, teste {ascendido|elevado|horizontalizado}, reflejo cremastérico {abolido|ausente}, se le volteó el testículo`,
  ),
  endometriosis: phrases(
    `endometriosis, adenomiosis, mioma, miomas, miomatosis, útero miomatoso, fibroma uterino, miomatosis uterina, endometrioma, pólipo endometrial`,
  ),
  "glaucoma-acute": phrases(
    `glaucoma agudo, ataque de glaucoma, glaucoma de ángulo {cerrado|estrecho}, cierre angular, crisis de glaucoma, PIO {alta|elevada|aumentada}, presión {ocular|intraocular} {alta|elevada|aumentada}, ojo {duro|pétreo} {y rojo|}, midriasis media arreactiva con ojo rojo, ve halos {de colores|alrededor de las luces|}, halos de colores, halos alrededor de las luces`,
  ),
  "retinal-detachment": phrases(
    `desprendimiento de retina, DR retina, desgarro retiniano, desgarro de retina, oclusión de {arteria|vena} central de la retina, oclusión de la arteria central de la retina, OACR, OVCR, hemorragia vítrea, hemovítreo, retina desprendida`,
  ),
  "limb-ischaemia": phrases(
    `isquemia aguda, isquemia {arterial aguda|de miembro|de la extremidad|aguda de MMII|aguda de MII|aguda de MID|aguda de la extremidad|crítica|de MII|de MID}, embolia {arterial|femoral|en la pierna|periférica}, isquemia arterial, oclusión arterial aguda, trombosis arterial, trombosis del bypass, isquemia aguda de {MID|MII|pierna|mano|miembro inferior}`,
  ),
  depression: phrases(
    `depresión, trastorno depresivo, síndrome depresivo, depresión {mayor|postparto|posparto|reactiva}, trastorno adaptativo, distimia, episodio depresivo, depresiv{o|a}, TDM`,
  ),
  "anxiety-disorder": phrases(
    `trastorno de ansiedad, TOC, TEPT, trastorno de {pánico|estrés postraumático|ansiedad generalizada}, síndrome ansioso, síndrome ansioso depresivo, ansioso depresivo, sdr ansioso depresivo, trastorno ansioso, fobia, fobia social, trastorno de la personalidad, trastorno de personalidad, TLP, trastorno límite, anorexia nerviosa, bulimia, trastorno de la conducta alimentaria`,
  ),
  schizophrenia: phrases(
    `esquizofrenia, esquizofrénic{o|a}, trastorno esquizoafectivo, psicosis crónica, antipsicótico depot, esquizofrenia paranoide, trastorno psicótico`,
  ),
  bipolar: phrases(`trastorno bipolar, bipolar, bipolaridad, trastorno afectivo bipolar`),
  "alcohol-use-disorder": phrases(
    `alcoholismo, alcohólic{o|a}, enolismo, enolismo crónico, bebedor, bebedora, etilismo, etilismo crónico, OH crónico, enólic{o|a}, hábito enólico, dependencia {alcohólica|al alcohol|de alcohol}, consumo {excesivo de alcohol|perjudicial de alcohol|crónico de alcohol|enólico|de riesgo de alcohol}, abuso de alcohol, bebe {a diario|todos los días|alcohol a diario|mucho alcohol|habitualmente}, toma alcohol {a diario|todos los días}, exenolismo, ex enólico, exalcohólic{o|a}, alcoholic{o|a}, trastorno por consumo de alcohol, teporocho, etilista`,
  ),
  "drug-use": phrases(
    `ADVP, UDVP, usuari{o|a} de drogas, drogodependencia, drogodependiente, toxicoman{o|a}, toxicómano, adict{o|a}, adicción, consumidor de {cocaína|cannabis|heroína|drogas|tóxicos|marihuana}, consumidora de {cocaína|cannabis|drogas|tóxicos}, drogadicto, drogadicta, drogadicción, policonsumo, politoxicoman{o|a}, consumo de {tóxicos|drogas|cocaína|cannabis|marihuana|heroína|sustancias|SPA|THC}, abuso de {sustancias|drogas}, metadona en programa, programa de metadona, fuma {marihuana|cannabis|porros|hachís}, porros, farmacodependiente, farmacodependencia, exADVP, ex ADVP, cocaína, heroína, cannabis, marihuana, éxtasis, metanfetamina, anfetaminas, adicto a la cocaína, hachís`,
  ),
  "autism-or-learning-disability": phrases(
    `autismo, autista, trastorno del espectro autista, Asperger, discapacidad intelectual, retraso mental, retraso psicomotor, síndrome de Down, parálisis cerebral, discapacidad {cognitiva|psíquica|mental}, TDAH, retraso madurativo, retardo mental, retraso del desarrollo, retardo psicomotor, trisomía 21, encefalópata, discapacitad{o|a}, discapacidad, espectro autista, síndrome {genético|polimalformativo}`,
  ),
  "recent-surgery": phrases(
    `cirugía reciente, {cirugía|operad{o|a}|intervenid{o|a}|intervención|cesárea|operación|prótesis|artroscopia|bypass|laparotomía|fractura intervenida} {|de {cadera|rodilla|hernia|vesícula|apendicitis|columna|tobillo|prótesis de rodilla|prótesis de cadera|fractura|corazón|próstata|pulmón|mama|colon|cáncer}} {|el|la} hace {una|1|2|dos|3|tres|4|5|6|7|8|9|10|11|12|14|15|20} {día|días|semana|semanas|d}, operad{o|a} recientemente, operad{o|a} hace {poco|una semana|dos semanas|días|15 días|10 días|2 días|3 días|5 días|4 días|un mes|1 semana|2 semanas|3 semanas|7 días}, postoperad{o|a}, postquirúrgic{o|a}, postoperatorio, posoperatorio, posquirúrgic{o|a}, recién operad{o|a},  intervenid{o|a} recientemente, intervenid{o|a} {hace|de} {poco|una semana|dos semanas|días|15 días|10 días|2 días|3 días|4 días|5 días|7 días|1 semana|2 semanas|3 semanas|un mes}, intervención quirúrgica reciente, intervención reciente, IQ reciente, alta reciente de cirugía, post operatorio, {2|3|4|5|7|10} días postoperatorio, cirugía {bariátrica|ortopédica} reciente, post cesárea, postcesárea, cirugía de {cadera|rodilla} {reciente|hace}, prótesis de {cadera|rodilla} reciente, cirugía la semana pasada, lo operaron hace poco, la operaron hace poco`,
  ),
  immobility: phrases(
    `inmovilización, inmovilizad{o|a}, inmovilidad, férula, yeso, escayola, escayolad{o|a}, enyesad{o|a}, ferulizad{o|a}, encamamiento reciente, reposo en cama, reposo prolongado, hospitalización reciente, ingreso reciente, hospitalizado recientemente, inmovilidad prolongada, bota de yeso, encamamiento prolongado, viaje {largo|prolongado}, vuelo {largo|prolongado|transoceánico|transatlántico}, vuelo de {8|9|10|11|12} horas, viaje largo en {avión|autobús|coche}`,
  ),
  smoker: phrases(
    `fumador, fumadora, tabaquismo, tabaco, fuma, fumadora activa, fumador activo, exfumador, exfumadora, ex fumador, ex fumador, ex fumadora, fumador de, paquetes año, paquetes año, cigarrillos, cigarrillos al día, cigarros al día, paq/año, tabáquic{o|a}, hábito tabáquico, IPA, TBQ, vapea, vapeo, tabaquista, cigarros`,
  ),
  obesity: phrases(
    `obesidad, obes{o|a}, obesidad {mórbida|grado III|grado II|grado I}, sobrepeso, IMC {30|35|40|45}, IMC > 30`,
  ),
  "central-line": phrases(
    `reservorio, Port a cath, port a cath, portacath, PAC venoso, PICC, catéter {central|venoso central|tunelizado|Hickman|permanente|yugular|subclavio}, CVC, Hickman, Permcath, permacath, PICC line, vía central, reservorio subcutáneo, catéter implantable, mahurkar, niagara`,
  ),
  "urinary-catheter": phrases(
    `sonda vesical, SV permanente, sondad{o|a}, portador de sonda, portadora de sonda, sonda urinaria, sonda Foley, sonda permanente, sonda vesical permanente, SVP, sonda uretral, talla vesical, talla suprapúbica, cistostomía, nefrostomía, nefrostomías, sondaje permanente, sondaje vesical, foley`,
  ),
  "feeding-tube": phrases(
    `PEG, gastrostomía, SNG, sonda nasogástrica, sonda de alimentación, sonda de gastrostomía, botón gástrico, yeyunostomía, sonda PEG, portador de PEG, portadora de PEG, nutrición enteral`,
  ),
  tracheostomy: phrases(
    `traqueostomía, traqueotomía, cánula de traqueostomía, cánula traqueal, traqueostomizad{o|a}, laringectomizad{o|a}, cánula de traqueotomía, laringectomía, traqueo`,
  ),
  "arteriovenous-fistula": phrases(
    `FAV, FAVI, fístula AV, fístula arteriovenosa, fístula para {diálisis|hemodiálisis}, fístula de {diálisis|hemodiálisis}, injerto AV, fístula arterio venosa`,
  ),
  drain: phrases(
    `drenaje, drenajes, Penrose, drenaje biliar, Jackson Pratt, tubo de tórax, portador de drenaje, redón, redon, drenaje pleural, colecistostomía, drenaje biliar externo, kehr, tubo en T, catéter pleural`,
  ),
  stoma: phrases(
    `colostomía, ileostomía, ostomía, urostomía, bolsa de colostomía, estoma, bolsa de {ostomía|ileostomía}, ostomizad{o|a}, colostomizad{o|a}, Bricker, portador de colostomía`,
  ),
  "benign-prostate": phrases(
    `HBP, HPB, hiperplasia {benigna de próstata|prostática}, hipertrofia {prostática|benigna de próstata}, próstata {grande|crecida|aumentada|inflamada}, adenoma de próstata, prostatismo, prostatitis, problema de próstata, próstata, RTU próstata, hiperplasia prostática benigna, crecimiento prostático`,
  ),
  prematurity: phrases(
    `prematur{o|a}, prematuridad, pretérmino, RNPT, prematuro de {28|29|30|31|32|33|34|35|36} semanas, nacid{o|a} {prematuro|prematura|pretérmino|a las 28 semanas|a las 30 semanas|a las 32 semanas|a las 34 semanas|de 7 meses}, EG al nacer 32, exprematur{o|a}, ex prematuro, ex prematuro, sietemesin{o|a}, gran prematuro`,
  ),
  "congenital-heart-disease": phrases(
    `cardiopatía congénita, cardiopatías congénitas, tetralogía de Fallot, Fallot, CIV, CIA, ductus, comunicación {interventricular|interauricular}, ventrículo único, Fontan, canal AV, soplo congénito, transposición de grandes {vasos|arterias}, cardiopatia congenita, cardiopatía congénita cianótica, PCA persistente`,
  ),
  haemophilia: phrases(`hemofilia, hemofílic{o|a}, hemofilia {A|B}`),
  "incomplete-vaccination": phrases(
    `vacunación incompleta, vacunas incompletas, mal vacunad{o|a}, no vacunad{o|a}, sin vacunar, no está vacunad{o|a}, sin vacunas, no tiene vacunas, vacunas {atrasadas|pendientes|no al día}, calendario vacunal incompleto, esquema {de vacunación|} incompleto, esquema incompleto, esquema de vacunas incompleto, esquema vacunal incompleto, {le|} faltan vacunas, calendario incompleto, antivacunas, inmunizaciones incompletas, no ha recibido vacunas, vacunas no puestas, padres no vacunan`,
  ),
  "complete-vaccination": phrases(
    `vacunación completa, bien vacunad{o|a}, vacunas al día, vacunación al día, vacunad{o|a} correctamente, correctamente vacunad{o|a}, calendario vacunal {completo|al día|actualizado|correcto|al corriente}, esquema {de vacunación|} {completo|al día}, esquema completo, inmunizaciones completas, inmunizaciones al día, vacunas completas, vacunas puestas, vacunad{o|a}, esquema de vacunas completo, vacunas al corriente, carné al día, carnet completo, PAI completo, PNI al día, esquema vacunal completo, vacunas en regla, vacunación {correcta|actualizada|reglada}`,
  ),
  "allergy-listed": phrases(
    `alergias, alérgic{o|a} a, alergia {a|al|a la}, alérgic{o|a} {conocid{o|a} a|al}, AMC a, alergias medicamentosas, alergia medicamentosa a, hipersensibilidad a, alérgic{o|a} a {penicilina|penicilinas|AINES|amoxicilina|metamizol|sulfas|contraste|betalactámicos|ibuprofeno|aspirina|AAS|pirazolonas|marisco|mariscos|frutos secos|látex|nueces|huevo|polen|gatos|ácaros|yodo|cefalosporinas|la penicilina|el ibuprofeno|quinolonas|diclofenaco|dipirona|codeína|maní|cacahuete|leche|la leche}, alergia a {penicilina|penicilinas|la penicilina|AINES|amoxicilina|metamizol|sulfas|contraste|betalactámicos|ibuprofeno|aspirina|AAS|pirazolonas|marisco|mariscos|frutos secos|látex|polen|ácaros|contrastes yodados|yodo|cefalosporinas|leche|proteína de leche de vaca|medicamentos|alimentos|quinolonas|diclofenaco|dipirona|maní|cacahuete|huevo|gramíneas|olivo}, polialérgic{o|a}, APLV, intolerancia a {AINES|AAS|codeína|metamizol}, alérgic{o|a} a medicamentos, RAMC a, RAM a, intolerancia medicamentosa`,
  ),
  "no-known-allergies": phrases(
    `{alergias|alergia|alergias conocidas|alergias medicamentosas}{ |: |:}{no|ninguna|niega|no conocidas|no refiere|negadas|nada}, sin alergias {conocidas|medicamentosas|conocidas a medicamentos|medicamentosas conocidas|a medicamentos|}, NAMC, no AMC, NAM, sin AMC, no {alergias|alérgico|alérgica} {conocidas|medicamentosas|medicamentosas conocidas|conocidas a medicamentos|a medicamentos|a fármacos|}, no refiere alergias {medicamentosas|conocidas|}, niega alergias {medicamentosas|conocidas|a medicamentos|}, no alergia a medicamentos, no {conocidas|conocida} alergias, no presenta alergias {medicamentosas|conocidas|}, NKDA, sin RAM, no RAM conocidas, no RAMC, sin RAMC, alergias: {no|niega|negadas|ninguna|ninguno|no conocidas|no conocida|no refiere|negativo|negativas|-|(-)}, alergias {no conocidas|negadas|ninguna|niega|no|negativas}, no es {alérgico|alérgica} {a nada|a ningún medicamento|a ninguna medicina|a medicamentos|}, alérgicos negados, alérgicos {niega|no|negativos}, alérgicos: {niega|no|negados|negativo|negativos|ninguno}, sin alergias conocidas hasta la fecha, no tiene alergias, RAM negadas, RAM {niega|no}, RAM: {niega|no|negativo}, alergias medicamentosas {no|negadas|no conocidas}, alergias medicamentosas: {no|negadas|no conocidas|niega}, AMC: {no|niega|-}, alergia a medicamentos: {no|niega}, alergia: {no|niega|-}, no alergias a fármacos conocidas`,
  ),
  pregnant: phrases(
    `embarazada, embarazadas, embarazo, gestante, gestación, encinta, preñada, grávida, primigesta, multigesta, secundigesta, primigestante, embarazo {en curso|de alto riesgo|a término|gemelar|a termino|intrauterino|avanzado}, gestación {gemelar|en curso|a término}, test de embarazo positivo, prueba de embarazo positiva, BHCG positiva, beta HCG positiva, beta positiva, HCG positiva, test de gestación positivo, embarazad{a}, está {esperando bebé|de encargo}, primípara a término, tercer trimestre, segundo trimestre, primer trimestre, {1|2|3}er trimestre, control prenatal, curso embarazo, cursa embarazo, cursando embarazo, enbarazada, {test|prueba|test de orina|tira} {de embarazo|de gestación} {|:} {+|(+)|pos|positiv{o|a}}, {BHCG|B HCG|beta HCG|HCG|beta} {|:} {+|(+)|positiv{o|a}}`,
  ),
  "not-pregnant": phrases(
    `no embarazada, no está embarazada, no estoy embarazada, test de embarazo negativo, prueba de embarazo negativa, test de gestación negativo, BHCG negativa, beta HCG negativa, HCG negativa, beta negativa, niega {embarazo|gestación|posibilidad de embarazo|estar embarazada}, descarta {embarazo|gestación}, embarazo descartado, no posibilidad de embarazo, sin posibilidad de embarazo, imposible embarazo, no cree estar embarazada, histerectomizada, histerectomía, menopausia, menopáusica, postmenopáusica, posmenopáusica, ligadura de trompas, ligadura tubárica, trompas ligadas, no gestante, gestación descartada, embarazo: no, embarazo negativo, DIU con regla actual, regla actual, menstruando, con la regla, está con la regla, OTB, salpingoclasia, {test|prueba} {de embarazo|de gestación} {|:} {(-)|neg}, {BHCG|beta HCG|HCG} {|:} {(-)|neg}`,
  ),
  postpartum: phrases(
    `puérpera, puerperio, posparto, postparto, puerperio {inmediato|mediato|tardío|fisiológico|quirúrgico}, recién parida, parto hace, parió hace, cesárea hace, {dio|ha dado|di} a luz hace, tuvo {un|al} {parto|bebé|niño} hace, post parto, dio a luz, ha dado a luz, parió, cuarentena del parto, en la cuarentena, post parto, parto reciente, cesárea reciente, recién aliviada, se alivió hace, puerpera, parto {vaginal|eutócico|distócico} hace`,
  ),
  breastfeeding: phrases(
    `lactancia materna, lactando, da {el|} pecho, dando el pecho, lactancia, amamanta, amamantando, LME, LM exclusiva, lactancia {mixta|artificial|exclusiva}, da de mamar, dando de mamar, madre lactante, está criando, {dando|da|doy|dar} pecho`,
  ),
  ascites: phrases(
    `ascitis, ascítico, ascitis a tensión, oleada ascítica, semiología de ascitis, líquido en {el abdomen|la barriga|la panza}, agua en la barriga, descompensación ascítica, hidropesía, onda ascítica, edemo ascítica, edemoascítica`,
  ),
  frailty: phrases(
    `frágil, fragilidad, gran dependiente, dependiente para {todas las ABVD|ABVD|las ABVD|actividades|todo}, dependiente, dependencia {total|severa|grave}, Barthel {0|10|20|30|40|bajo}, institucionalizad{o|a}, residencia de {ancianos|mayores}, vive en residencia, asilo, pluripatológic{o|a}, ancian{o|a} frágil, pluripatología, polimedicad{o|a}, residencia, hogar de ancianos, residencia geriátrica, paciente pluripatológico`,
  ),
} satisfies Lexicon["terms"];
