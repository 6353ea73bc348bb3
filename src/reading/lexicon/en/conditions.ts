import { type ConceptTerms } from "./phrases.ts";
import { phrases } from "../phrases.ts";

const past = "{history of|hx of|h/o|hx|prior|previous|past|PMH of|PMH|recurrent|known|recent}";

/** What the patient has. */
export const conditions: ConceptTerms = {
  infection: phrases(
    "infection, infected, infections, {bacterial|viral|active|chest|blood|bone|fungal|possible|local|systemic|abdominal|intra-abdominal|bloodstream|source of|post op|postop} infection, infectious, osteomyelitis, bacteremia, bacteraemia, STI, STD, {STD|STI} {check|exposure|symptoms}, sexually transmitted {infection|disease}, gonorrhea, chlamydia, syphilis, PID, pelvic inflammatory disease, mono, mononucleosis, C diff, c. diff, clostridium difficile, malaria, dengue, dengue fever, monkeypox, mpox, typhoid, lyme, lyme disease, fungal infection, diverticulitis, empyema, pertussis, whooping cough, {dengue|NS1|malaria|typhoid|leptospirosis|scrub typhus|tsutsugamushi|HFRS|SFTS|Widal|chikungunya|brucellosis} {|fever|positive|suspected|infection}, dengue NS1 positive, viral {fever|illness|infection}, mononucleosis, infectious mononucleosis, glandular fever",
  ),
  sepsis: phrases(
    "sepsis, septic, septicemia, septicaemia, urosepsis, {severe|neonatal|septic shock} sepsis, sepsis {alert|screen positive|protocol}, code sepsis, SIRS, meets sepsis criteria, positive sepsis screen, sepsis screen positive",
  ),
  pneumonia: phrases(
    "pneumonia, PNA, {community acquired|aspiration|bacterial|walking|hospital acquired|COVID|lobar|viral} pneumonia, {CAP|HAP}, LRTI, lower respiratory {infection|tract infection}, chest infection, bronchitis, acute bronchitis, infiltrate on {CXR|x-ray|chest xray}",
  ),
  "urinary-infection": phrases(
    "urinary tract infection, UTI, UTIs, {urine|bladder|urinary} infection, cystitis, CAUTI, bacteriuria",
  ),
  pyelonephritis: phrases("pyelonephritis, pyelo, kidney infection, kidney infections"),
  gastroenteritis: phrases(
    "gastroenteritis, stomach {flu|bug|virus}, gastro, food poisoning, norovirus, {viral|infectious|acute} gastroenteritis, enteritis, colitis, rotavirus, salmonella, travelers diarrhea, traveler's diarrhea, {acute|infectious|viral|bacterial} {gastroenteritis|enteritis|GE|enterocolitis|colitis}, AGE {s/s|symptoms|sx|symptom}, food {intoxication|poisoning|borne illness}, enterocolitis, {worms|worm} {in|with} {stool|stools|poo|motion}, {passing|passed} {worm|worms}, amoebic dysentery, dysentery",
  ),
  "upper-respiratory-infection": phrases(
    "upper respiratory infection, URI, URTI, {upper respiratory|upper resp} {infection|symptoms|tract infection|sx|illness}, URI {symptoms|sx}, viral {URI|infection|syndrome}, {respiratory|resp} {infection|virus}, acute nasopharyngitis, nasopharyngitis",
  ),
  influenza: phrases(
    "influenza, flu, influenza {A|B}, {flu|influenza} {positive|+}, positive for flu, seasonal flu, swine flu, the flu",
  ),
  covid: phrases(
    "COVID, COVID-19, COVID19, COVID 19, coronavirus, SARS-CoV-2, {COVID|covid} {positive|+|symptoms|infection}, positive {COVID|covid} test, tested positive for {COVID|covid}",
  ),
  bronchiolitis: phrases("bronchiolitis, RSV, RSV positive, respiratory syncytial virus, RSV+"),
  meningitis: phrases(
    "meningitis, {bacterial|viral|meningococcal} meningitis, meningococcal {disease|infection|septicemia|septicaemia|sepsis}, meningococcemia, encephalitis, meningoencephalitis",
  ),
  tuberculosis: phrases("tuberculosis, TB, {pulmonary|active|latent|miliary} {TB|tuberculosis}, PTB, MDR TB"),
  chickenpox: phrases("chickenpox, chicken pox, varicella, VZV primary"),
  measles: phrases("measles, rubeola, Koplik spots, Koplik's spots, rubella"),
  scabies: phrases("scabies, mites, {head|body|pubic} lice, lice, pediculosis"),
  conjunctivitis: phrases(
    "conjunctivitis, pink eye, pinkeye, {eye|bacterial|viral|allergic} {infection|conjunctivitis}",
  ),
  otitis: phrases(
    "otitis media, otitis, otitis externa, {ear|middle ear|inner ear} infection, AOM, OM ear, swimmer's ear, swimmers ear, OME, perforated {eardrum|ear drum|TM}, ruptured {eardrum|ear drum}",
  ),
  tonsillitis: phrases(
    "tonsillitis, {swollen|enlarged|exudative|inflamed|red} {tonsil|tonsils}, tonsil {infection|abscess|swelling|stones}, tonsillar {exudate|exudates|swelling}, peritonsillar abscess, PTA abscess, adenoiditis",
  ),
  sinusitis: phrases("sinusitis, sinus {infection|problems}, {acute|chronic} sinusitis, rhinosinusitis"),
  croup: phrases("croup, laryngotracheitis, laryngotracheobronchitis, croupy"),
  epiglottitis: phrases(
    "epiglottitis, supraglottitis, {retropharyngeal|parapharyngeal} abscess, Ludwig angina, Ludwig's angina, deep neck infection, deep space neck infection",
  ),
  shingles: phrases(
    "shingles, herpes zoster, zoster, HZV, Ramsay Hunt, postherpetic neuralgia, genital herpes, herpes",
  ),
  endocarditis: phrases("endocarditis, infective endocarditis, IE valve, SBE"),
  "septic-arthritis": phrases(
    "septic arthritis, septic {joint|hip|knee}, {infected|septic} {prosthetic joint|joint}, joint infection, prosthetic joint infection",
  ),
  "necrotising-infection": phrases(
    "necrotising infection, {necrotizing|necrotising} {fasciitis|infection|soft tissue infection|skin infection}, nec fasc, necrotising, necrotizing, flesh eating {disease|bacteria}, Fournier gangrene, Fournier's gangrene, Fournier's, gas gangrene, crepitant cellulitis",
  ),
  appendicitis: phrases("appendicitis, appy, {acute|ruptured|perforated} {appendicitis|appendix|appy}"),
  cholecystitis: phrases(
    "cholecystitis, {acute|acalculous} cholecystitis, inflamed gallbladder, gallbladder {infection|inflammation}, ascending cholangitis, cholangitis",
  ),
  pancreatitis: phrases("pancreatitis, {acute|chronic|alcoholic|gallstone} pancreatitis, inflamed pancreas"),
  "bowel-obstruction": phrases(
    "bowel obstruction, SBO, LBO, {small bowel|large bowel|intestinal|gastric outlet} obstruction, ileus, volvulus, intussusception, obstructed bowel, pyloric stenosis, toxic megacolon, ischemic bowel, mesenteric ischemia, {incarcerated|strangulated|irreducible|obstructed} {|inguinal|umbilical|femoral|ventral|incisional} hernia, hernia {incarcerated|incarceration|strangulated|strangulation|irreducible|obstructed|won't go back|not reducible}, {ileus|intestinal obstruction|mechanical ileus|paralytic ileus|volvulus|SBO|LBO|subacute intestinal obstruction|SAIO}, not passing {gas|flatus|wind|stool and flatus|flatus and stool|motion or wind}",
  ),
  gallstones: phrases(
    "gallstones, gall stones, gallstone, cholelithiasis, biliary colic, gallbladder {disease|problems|stones}, choledocholithiasis, GB stone",
  ),
  "kidney-stone": phrases(
    "kidney stone, kidney stones, {renal|ureteral|ureteric|bladder|urinary} {stone|stones|calculus|calculi}, nephrolithiasis, urolithiasis, ureterolithiasis",
  ),
  "renal-colic": phrases("renal colic, {ureteric|ureteral|kidney} colic, passing {|a} {kidney|} stone"),
  "gi-bleed": phrases(
    "GI bleed, GIB, {UGIB|LGIB}, {GI|gastrointestinal|upper GI|lower GI|variceal|ulcer} {bleed|bleeding|hemorrhage|haemorrhage}, bleeding {varices|ulcer}, {esophageal|oesophageal|bleeding} varices",
  ),
  peritonitis: phrases(
    "peritonitis, {SBP peritonitis|spontaneous bacterial peritonitis}, {perforated|ruptured} {viscus|bowel|ulcer|diverticulum|colon|stomach|gallbladder}, {bowel|GI|gastric} perforation, perforation, free air, pneumoperitoneum",
  ),
  "acute-coronary-syndrome": phrases(
    "acute coronary syndrome, ACS, {unstable|crescendo} angina, NSTE-ACS, cardiac {chest pain protocol|event}, coronary syndrome, ischemic chest pain, {STEMI|NSTEMI|AMI|acute MI|acute myocardial infarction|acute myocardial infarct|code STEMI|STEMI alert}, {ST|ST-T|ST segment} elevation, {inferior|anterior|lateral|posterior} wall MI, {unstable|crescendo|resting|rest|new onset} angina, {elevated|raised|positive|increased} {trop|troponin|cardiac enzyme|cardiac enzymes|troponin I|troponin T|TnI|hs-troponin}",
  ),
  "myocardial-infarction": phrases(
    "myocardial infarction, heart attack, {STEMI|NSTEMI|AMI|STEMI alert|code STEMI|NSTEMI/STEMI|OMI}, {acute|possible|recent|inferior|anterior|lateral|posterior|suspected|having an|having a|silent|massive|type 2|type 1} MI, {myocardial|heart} infarct, acute myocardial infarct, MI vs PE, PE vs MI, coronary occlusion, MI protocol",
  ),
  "coronary-disease": phrases(
    `coronary artery disease, CAD, CHD, IHD, {coronary|ischemic|ischaemic|coronary heart|atherosclerotic heart} {disease|heart disease|heart dz|artery dz}, angina, {stable|chronic|exertional} angina, angina pectoris, CABG, {quadruple|triple|double} bypass, {heart|cardiac|coronary} {bypass|stent|stents|stenting|cath with stent}, bypass surgery, {s/p|status post|previous|prior|hx of|history of|h/o|recent|multiple|with} {stent|stents|PCI|CABG|coronary stents|cardiac stents|coronary stent|cardiac stent|angioplasty}, PCI, angioplasty, DES stent, coronary angioplasty, {s/p|hx of|h/o|history of|hx|prior|previous|old|remote|past|PMH|had} {MI|MIs|STEMI|NSTEMI}, {s/p|status post} heart attack, ischemic cardiomyopathy, MI/CAD, CAD/MI`,
  ),
  "heart-failure": phrases(
    "heart failure, CHF, CCF, {congestive heart|acute heart|right heart|left heart|decompensated heart|cardiac} failure, HFrEF, HFpEF, ADHF, {CHF|heart failure} {exacerbation|flare|decompensation}, cardiomyopathy, pulmonary {edema|oedema}, fluid on {|the|her|his} lungs, flash pulmonary edema, low EF, reduced EF, cor pulmonale, LVAD, heart dz",
  ),
  "atrial-fibrillation": phrases(
    "atrial fibrillation, AFib, A-fib, a fib, afib RVR, AF with RVR, {rapid|new|chronic|paroxysmal} {AF|a fib|atrial fibrillation|afib}, PAF, atrial flutter, AFlutter, a-flutter, RVR, chronic AF",
  ),
  arrhythmia: phrases(
    "arrhythmia, dysrhythmia, SVT, PSVT, {supraventricular|ventricular|wide complex|narrow complex} {tachycardia|tachy}, {V-tach|VTach|v tach|VT storm}, {irregular|abnormal} {heart rhythm|rhythm|pulse|HR}, pulse irregular, {complete|3rd degree|third degree|2nd degree|AV} {heart block|block|AV block}, heart block, bradycardia, bradycardic, brady, {sick sinus|sick sinus syndrome}, WPW, Wolff-Parkinson-White, long QT, Brugada, PVCs, torsades, cardiac arrhythmia, symptomatic bradycardia, {AICD|ICD|defibrillator} {fired|firing|shock|discharged|went off|shocks}, shocked by {ICD|AICD|defibrillator|his ICD|her ICD}, {new onset|new|rapid|uncontrolled|paroxysmal|fast} {|onset} {A-fib|A fib|Afib|AF|a.fib|A. fib|atrial fibrillation|atrial flutter|A flutter|AFL}, {A-fib|A fib|Afib|AF|A. fib|atrial fibrillation|atrial flutter} {with|c|w/} {RVR|rapid ventricular response|rapid rate|rapid VR|fast rate}, {AF|Afib} RVR, {fast|rapid} AF, RVR, VT, V tach, ventricular tachycardia, {wide|narrow} QRS tachycardia, {AV|complete AV|CAVB|high degree AV} block",
  ),
  hypertension: phrases(
    "hypertension, HTN, essential hypertension, HBP, arterial hypertension, hypertensive heart disease",
  ),
  hyperlipidaemia: phrases(
    "hyperlipidemia, HLD, HL, {high|elevated} cholesterol, hypercholesterolemia, hypercholesterolaemia, dyslipidemia, hypertriglyceridemia, dyslipidaemia",
  ),
  "aortic-aneurysm": phrases(
    "aortic aneurysm, AAA, {abdominal aortic|thoracic aortic|ruptured aortic|thoracic|ruptured abdominal aortic} aneurysm, triple A, TAA, ruptured {AAA|aneurysm}, aneurysm, dilated aorta, leaking AAA",
  ),
  "aortic-dissection": phrases(
    "aortic dissection, {dissection of aorta|dissecting aneurysm|dissecting aorta|type A dissection|type B dissection|thoracic aortic dissection|aorta dissection}, dissection",
  ),
  "aortic-risk-condition": phrases(
    "Marfan syndrome, Marfan, Marfan's, marfans, {Ehlers-Danlos|Ehlers Danlos|Loeys-Dietz|Loeys Dietz|Turner} {|syndrome}, EDS connective, bicuspid aortic valve, bicuspid valve, connective tissue {disease|disorder}, coarctation, recent aortic {surgery|manipulation|repair}, TEVAR, EVAR",
  ),
  "pulmonary-embolism": phrases(
    "pulmonary embolism, {pulmonary|lung} {embolus|emboli|embolism|embolisms}, {blood clot|blood clots|clot|clots} {in|to} {|the|his|her} {lung|lungs}, {saddle|bilateral|acute|massive|submassive|r/o|rule out|possible|suspected|concern for|suspect|?|query} {PE|PEs}, MI vs PE, PE vs MI, {vs|versus} PE, PE on CT, PTE",
  ),
  "deep-vein-thrombosis": phrases(
    "deep vein thrombosis, DVT, DVTs, {deep venous|venous} {thrombosis|thromboembolism}, {blood clot|clot|blood clots} in {|the|his|her} {leg|left leg|right leg|calf|arm}, r/o DVT, phlebitis, thrombophlebitis, VTE",
  ),
  "peripheral-arterial-disease": phrases(
    "peripheral arterial disease, PVD, {peripheral artery|peripheral vascular|vascular} disease, fem-pop bypass, intermittent claudication, femoral bypass, POAD",
  ),
  "valve-disease": phrases(
    "valve disease, {aortic|mitral|severe aortic|tricuspid} {stenosis|regurgitation|regurg|insufficiency|valve replacement|valve prolapse|valve disease}, MVP, TAVR, TAVI, {mechanical|prosthetic|artificial|heart|metal} {valve|heart valve|valve replacement}, AVR, MVR, valve replacement, heart murmur, rheumatic heart disease, valvular {heart|} disease",
  ),
  pacemaker: phrases(
    "pacemaker, AICD, ICD, {permanent|cardiac} pacemaker, implanted {defibrillator|cardioverter}, implantable defibrillator, pacer, biventricular pacer",
  ),
  pericarditis: phrases(
    "pericarditis, myocarditis, pericardial effusion, {cardiac|pericardial} tamponade, tamponade, myopericarditis",
  ),
  stroke: phrases(
    "stroke, CVA, strokes, {ischemic|ischaemic|hemorrhagic|haemorrhagic|acute|cerebellar|brainstem|MCA|posterior|lacunar} {stroke|CVA|strokes|infarct}, cerebral {infarct|infarction}, {cerebrovascular|cerebral vascular} {accident|disease}, brain {infarct|attack}, stroke {symptoms|like symptoms|sx|signs}, LVO, stroke-like symptoms, cerebral infarct, r/o CVA",
  ),
  tia: phrases(
    "transient ischemic attack, TIA, TIAs, transient ischaemic attack, mini stroke, mini-stroke, ministroke",
  ),
  "subarachnoid-haemorrhage": phrases(
    "subarachnoid hemorrhage, SAH, {subarachnoid|subarrachnoid} {haemorrhage|bleed|bleeding}, {brain|cerebral|berry|ruptured brain|intracranial} aneurysm, ruptured cerebral aneurysm, aneurysmal bleed",
  ),
  "intracranial-haemorrhage": phrases(
    "intracranial hemorrhage, ICH, IPH, {intracranial|intracerebral|brain|cerebral|subdural|epidural|extradural|cerebellar|intraparenchymal|head} {hemorrhage|haemorrhage|bleed|bleeding|hematoma|haematoma|bleeds}, SDH, EDH, bleeding {in|on} {|the|his|her} brain, bleed {in|on} {|the|his|her} brain",
  ),
  epilepsy: phrases(
    "epilepsy, epileptic, seizure disorder, sz disorder, {known|on} {epileptic|seizure meds|seizure medication|antiepileptics}, {keppra|levetiracetam|dilantin|phenytoin|depakote|valproate|lamictal|lamotrigine|tegretol|carbamazepine|vimpat|lacosamide}, AED meds, convulsive disorder",
  ),
  migraine: phrases(
    "migraine, migraines, migraine {headache|headaches|HA|with aura|attack}, migrainous, hemiplegic migraine, typical migraine, cluster headaches",
  ),
  dementia: phrases(
    "dementia, Alzheimer, Alzheimer's, alzheimers, {Lewy body|vascular|advanced|severe|mild} dementia, Alzheimers disease, Alzheimer's disease, cognitive {impairment|decline}, senile, senility, MCI cognitive",
  ),
  parkinson: phrases(
    "Parkinson's disease, Parkinson, Parkinson's, Parkinsons, Parkinsonism, Parkinson disease",
  ),
  "multiple-sclerosis": phrases(
    "multiple sclerosis, {relapsing|MS relapse|MS flare|MS exacerbation|hx of MS|h/o MS|history of MS|hx MS|known MS|PMH MS}, ALS, amyotrophic lateral sclerosis, myasthenia, myasthenia gravis, Guillain Barre, Guillain-Barre, GBS",
  ),
  "facial-palsy": phrases(
    "Bell's palsy, Bells palsy, Bell palsy, {facial|facial nerve|7th nerve|CN VII|seventh nerve} palsy",
  ),
  concussion: phrases(
    "concussion, concussions, {post concussive|post-concussive|post concussion|postconcussive} {syndrome|symptoms|headache}, concussed, mild TBI",
  ),
  "cauda-equina": phrases(
    "cauda equina, cauda equina syndrome, CES, {epidural|spinal epidural} abscess, {spinal|cord} compression, MSCC, metastatic spinal cord compression",
  ),
  sciatica: phrases(
    "sciatica, {sciatic|lumbar nerve} {pain|nerve pain}, radiculopathy, lumbar radiculopathy, {herniated|bulging|slipped|ruptured|prolapsed|pinched} {disc|disk|discs|disks|nerve}, {disc|disk} {herniation|bulge|prolapse|disease}, HNP, HIVD, spinal stenosis, DDD, degenerative disc disease, lumbar disc",
  ),
  asthma: phrases(
    "asthma, asthmatic, asthma {attack|exacerbation|flare|flare up|exac}, {reactive airway|reactive airways} {disease|}, RAD, status asthmaticus, bronchospasm, albuterol, inhaler use, {needs|out of} inhaler, bronchial asthma",
  ),
  copd: phrases(
    "COPD, {COPD|COAD} {exacerbation|flare|exac}, chronic obstructive {pulmonary|lung|airway} disease, emphysema, chronic bronchitis, AECOPD, COAD, chronic lung disease, {cystic fibrosis|bronchiectasis|pulmonary fibrosis|interstitial lung disease|ILD}, lung dz",
  ),
  pneumothorax: phrases(
    "pneumothorax, PTX, {collapsed|punctured} lung, {tension|spontaneous|traumatic} {pneumothorax|pneumo|PTX}, hemothorax, haemothorax, pneumo, pneumomediastinum, {absent|decreased|diminished} breath sounds {left|right|on left|on right|on the left|on the right|unilaterally}, tracheal deviation, pleural effusion",
  ),
  "home-oxygen": phrases(
    "home oxygen, home O2, on home {O2|oxygen}, {on|uses|wears|with} {2|3|4|2L|3L|4L|2 L|3 L|4 L|chronic|2 liters|3 liters|continuous} {home oxygen|home O2|O2 at home|oxygen at home|home oxygen at baseline|O2 at baseline|chronically}, oxygen dependent, O2 dependent, {chronic|baseline|long term|continuous} {oxygen|O2} {|therapy|use|requirement}, LTOT, oxygen at home, O2 at home, CPAP at night, home {CPAP|BiPAP|vent}",
  ),
  "low-baseline-spo2": phrases(
    "low baseline SpO2, baseline {SpO2|sat|sats|O2 sat|oxygen saturation|saturation|O2 sats|pulse ox} {is|of|} {88|89|90|91|92|86|87|85}, {SpO2|sat|sats|O2 sat|O2 sats} {88|89|90|91|92} at baseline, {usual|normal} {sat|sats|SpO2} {88|89|90|91|92}, {target|goal} {sat|sats|SpO2|saturation|saturations} 88 {-|to} 92, CO2 retainer, chronic {hypoxia|hypoxemia|hypercapnia|respiratory failure}, sats low at baseline, low sats at baseline",
  ),
  "baseline-confusion": phrases(
    "baseline confusion, {confused|confusion|disoriented|nonverbal|mental status|mentation|oriented x 1|oriented x1|A&O x1|A&Ox1|disorientation} {at|is at|is|per} {|his|her|their} {baseline|normal|usual}, {A&O|A/O|AO|AOx|A/Ox|A&Ox|AAO|A+O} {|x} {0|1|2} {|at|is|per} {|her|his|pt's|pt} baseline, baseline {mental status|mentation|confused|dementia|disorientation|nonverbal|A&Ox1|A&O x1|AOx1|AMS}, at {|his|her|their|mental|neuro|cognitive|neurological} {baseline|mental baseline|baseline mental status|neuro baseline}, {chronic|chronically} {confusion|confused}, {mental status|confusion} {unchanged|at baseline|at her baseline|at his baseline|per baseline|is baseline}, usual state of confusion, no change from baseline, confused at baseline per family",
  ),
  diabetes: phrases(
    "diabetes, DM, DM2, DM1, DMII, T2DM, T1DM, {IDDM|NIDDM}, diabetic, diabetes mellitus, {type 1|type 2|type I|type II|type one|type two|insulin dependent|juvenile|gestational|new onset} {DM|diabetes|diabetic|diabetes mellitus}, DM {type 1|type 2|I|II|1|2}, sugar diabetes, T1D, T2D, insulin dependent, diabetics",
  ),
  "diabetic-ketoacidosis": phrases(
    "diabetic ketoacidosis, DKA, ketoacidosis, euglycemic DKA, HHS, HONK, hyperosmolar, hyperosmolar hyperglycemic state, recurrent DKA",
  ),
  hypoglycaemia: phrases(
    "hypoglycemia, hypoglycaemia, hypoglycemic, hypoglycaemic, insulin reaction, insulin shock, hypoglycemic unawareness",
  ),
  hyperglycaemia: phrases("hyperglycemia, hyperglycaemia, hyperglycemic, hyperglycaemic"),
  "thyroid-disease": phrases(
    "thyroid disease, hypothyroidism, hyperthyroidism, {hypothyroid|hyperthyroid|thyroid}, Graves disease, Graves, Graves', Hashimoto, Hashimoto's, thyroid {storm|problem|disorder|nodule}, thyrotoxicosis, myxedema, goiter, levothyroxine, synthroid",
  ),
  "adrenal-insufficiency": phrases(
    "adrenal insufficiency, Addison disease, Addison's, Addisons, Addison's disease, adrenal {crisis|failure|suppression}, addisonian crisis, congenital adrenal hyperplasia, CAH, hypopituitarism, panhypopituitarism, hypocortisolism",
  ),
  gout: phrases("gout, gouty, gout {flare|attack|flare up}, gouty arthritis, podagra, pseudogout"),
  arthritis: phrases(
    "arthritis, osteoarthritis, {knee|hip} OA, DJD, {rheumatoid|degenerative|psoriatic|inflammatory|reactive|juvenile} {arthritis|joint disease}, arthritic, lupus, SLE, ankylosing spondylitis",
  ),
  osteoporosis: phrases("osteoporosis, osteopenia, brittle bones, osteoporotic"),
  "chronic-kidney-disease": phrases(
    "chronic kidney disease, CKD, CRF, CRI, {chronic renal|renal|kidney|acute renal|acute kidney} {failure|insufficiency|disease|injury|impairment}, AKI, ARF, CKD {3|4|5|stage 3|stage 4|stage 5|stage III|stage IV|III|IV}, nephrotic syndrome, nephropathy, solitary kidney, one kidney, renal dz",
  ),
  dialysis: phrases(
    "dialysis, ESRD, {hemodialysis|haemodialysis|peritoneal dialysis}, HD, ESKD, end stage {renal|kidney} disease, HD {MWF|TTS|TThS|patient|today|yesterday|session|catheter}, {missed|on|last} {HD|dialysis}, dialysis {patient|MWF|TTS|TThS|dependent|yesterday|today}, CAPD, on HD, ESRF, missed dialysis, dialysis {M/W/F|T/Th/S}, {MHD|on MHD|on HD|on PD|CAPD|HD pt|HD patient|hemodialysis pt|hemodialysis patient|haemodialysis|hemodialysis|maintenance hemodialysis|dialysis {pt|patient|dependent}|ESRD on {HD|PD|dialysis}|CKD {5D|on HD|on MHD|on dialysis}}",
  ),
  cirrhosis: phrases(
    "cirrhosis, cirrhotic, {liver|hepatic} {cirrhosis|failure|disease}, ESLD, end stage liver disease, {hepatic|portosystemic} encephalopathy, decompensated cirrhosis, LC, alcoholic liver disease, portal hypertension",
  ),
  hepatitis: phrases("hepatitis, hepatitis {A|B|C}, hep {A|B|C}, HBV, HCV, Hep B carrier, viral hepatitis"),
  "inflammatory-bowel-disease": phrases(
    "inflammatory bowel disease, IBD, Crohn's, Crohn, Crohns, {Crohn's|Crohns|Crohn} {disease|flare|flare up}, ulcerative colitis, UC flare, IBS, irritable bowel, irritable bowel syndrome, diverticulosis, celiac, celiac disease",
  ),
  "peptic-ulcer": phrases(
    "peptic ulcer, PUD, {peptic|stomach|gastric|duodenal|bleeding} {ulcer|ulcers|ulcer disease}, H pylori, gastritis, duodenitis",
  ),
  reflux: phrases(
    "reflux, GERD, GORD, acid reflux, gastroesophageal reflux, hiatal hernia, hiatus hernia, esophagitis, oesophagitis",
  ),
  cancer: phrases(
    "cancer, malignancy, CA, cancers, carcinoma, {breast|lung|colon|prostate|pancreatic|ovarian|cervical|brain|liver|bladder|thyroid|skin|rectal|gastric|stomach|kidney|renal|head and neck|uterine|endometrial|esophageal|colorectal|blood|bone|throat|testicular} {CA|cancer|ca|tumor|tumour|carcinoma|neoplasm}, tumor, tumour, leukemia, leukaemia, lymphoma, myeloma, multiple myeloma, melanoma, sarcoma, AML, ALL leukemia, CLL, CML, glioblastoma, GBM, oncology {patient|pt}, HCC, hepatocellular carcinoma, adenocarcinoma, neoplasm, cancer {patient|pain|survivor}, neuroblastoma, hodgkin, hodgkin's, NHL, osteosarcoma, brain mass, mesothelioma",
  ),
  "metastatic-cancer": phrases(
    "metastatic cancer, metastatic, metastasis, metastases, mets, {stage 4|stage IV|advanced|terminal|end stage|metastatic} {cancer|CA|ca|malignancy|disease cancer|lung cancer|breast cancer|colon cancer|prostate cancer|pancreatic cancer|ovarian cancer}, {bone|brain|liver|lung|spinal|spine} {mets|metastasis|metastases}",
  ),
  transplant: phrases(
    "transplant, transplanted, {kidney|liver|heart|lung|renal|bone marrow|stem cell|organ|pancreas|cardiac|solid organ} {transplant|transplantation|tx|transplant recipient}, {s/p|post|status post} {transplant|BMT|kidney transplant|liver transplant|renal transplant|OLT|heart transplant|lung transplant}, BMT, HSCT, transplant {recipient|patient}, GVHD",
  ),
  immunosuppressed: phrases(
    "immunosuppressed, immunocompromised, immune {compromised|suppressed|deficiency|suppression}, immunodeficient, immunodeficiency, immunosuppression, {weak|weakened|low} immune system, CVID, SCID, on immunosuppressants",
  ),
  hiv: phrases(
    "HIV, AIDS, HIV {positive|+|/AIDS|infection}, HIV/AIDS, PLWHIV, {low} CD4, on HAART, antiretrovirals",
  ),
  neutropenia: phrases(
    "neutropenia, neutropenic, {febrile neutropenia|neutropenic fever|neutropenic sepsis}, {low} {ANC|neutrophils|neutrophil count|white count|WBC|white cell count}, ANC {0|<500|< 500|low}, agranulocytosis, neutropenic {fever|sepsis}, febrile neutropenia, {low|zero} {ANC|neutrophils|neutrophil count}",
  ),
  asplenia: phrases(
    "asplenia, asplenic, splenectomy, {no|without a|removed} spleen, {s/p|hx of|prior|post} splenectomy, functional asplenia, hyposplenism, spleen removed",
  ),
  "sickle-cell": phrases(
    "sickle cell disease, sickle cell, SCD, sickle cell {anemia|anaemia|trait|dz|patient}, HbSS, Hb SS, HbSC, sickler, thalassemia",
  ),
  "sickle-crisis": phrases(
    "sickle cell crisis, {sickle|sickle cell|SCD|pain|VOC|vaso-occlusive|vaso occlusive|vasoocclusive|sickle cell pain|SSC} {crisis|pain crisis|pain episode|painful crisis}, VOC, acute chest syndrome, SCPC, {sickle cell|sickle} pain",
  ),
  "clotting-disorder": phrases(
    "clotting disorder, {bleeding|coagulation|blood clotting|hypercoagulable} {disorder|diathesis|state}, coagulopathy, coagulopathic, von Willebrand, vWD, factor V {Leiden|leiden}, ITP, TTP, thrombophilia, {protein C|protein S|antithrombin} deficiency, antiphospholipid, antiphospholipid syndrome, APS, HELLP, DIC, low platelets, low platelet count",
  ),
  anaemia: phrases(
    "anemia, anaemia, anemic, anaemic, {low} {hemoglobin|Hgb|Hb|hgb|H&H|blood count|hct|iron}, {needs|for|requires} {blood transfusion|transfusion}, iron deficiency, pernicious anemia, {Hgb|Hb|hemoglobin} {low|drop|dropped|is low}",
  ),
  "previous-thrombosis": phrases(
    `previous thrombosis, ${past} {DVT|PE|PEs|DVTs|DVT/PE|PE/DVT|DVT and PE|PE and DVT|DVT or PE|blood clot|blood clots|VTE|clots|pulmonary embolism|pulmonary embolus|pulmonary emboli|deep vein thrombosis|thrombosis|thromboembolism}, {DVT|PE|blood clots|blood clot|DVT/PE|VTE} {history|hx}, IVC filter, {personal|} history of {blood clots|thrombosis}`,
  ),
  "ectopic-pregnancy": phrases(
    "ectopic pregnancy, ectopic, {ruptured|tubal|possible|suspected|prior} {ectopic|ectopic pregnancy|pregnancy ectopic}, {tubal|cornual|cervical|extrauterine} pregnancy, PUL, pregnancy of unknown location",
  ),
  "pre-eclampsia": phrases(
    "pre-eclampsia, preeclampsia, pre eclampsia, preeclamptic, eclampsia, toxemia, {severe} {preeclampsia|pre-eclampsia}, HELLP syndrome, PIH, gestational hypertension, gestational HTN, superimposed preeclampsia",
  ),
  "ovarian-torsion": phrases(
    "ovarian torsion, {adnexal|ovary} torsion, torsed ovary, torsion of {|the} ovary, twisted ovary",
  ),
  "ovarian-cyst": phrases(
    "ovarian cyst, ovarian cysts, {ruptured|hemorrhagic} {cyst|ovarian cyst}, PCOS, ovarian mass, dermoid cyst, tubo-ovarian abscess, TOA, fibroids, uterine fibroids, fibroid",
  ),
  "testicular-torsion": phrases(
    "testicular torsion, {testis|testicle|spermatic cord} torsion, torsion of {|the} {testicle|testis}, torsed testicle, twisted testicle, high riding testicle, absent cremasteric reflex",
  ),
  endometriosis: phrases("endometriosis, endometrioma, adenomyosis"),
  "glaucoma-acute": phrases(
    "acute glaucoma, {angle closure|acute angle closure|acute angle-closure|closed angle|narrow angle|acute narrow angle} {glaucoma|}, glaucoma {attack|}, {halos|haloes|rainbow halos} {around lights|}, {high|elevated|raised} {eye|intraocular} pressure, {steamy|cloudy|hazy} cornea, mid-dilated pupil, IOP elevated",
  ),
  "retinal-detachment": phrases(
    "retinal detachment, {detached|torn} retina, retinal tear, RD eye, CRAO, CRVO, {central retinal|retinal} {artery|vein} occlusion, vitreous {hemorrhage|detachment|haemorrhage}, PVD vitreous, optic neuritis, temporal arteritis, giant cell arteritis, GCA",
  ),
  "limb-ischaemia": phrases(
    "limb ischemia, {acute limb|critical limb|leg|arm|limb} {ischemia|ischaemia}, ischemic {leg|foot|limb}, arterial {occlusion|thrombosis|embolus|embolism|clot}, ALI, CLI",
  ),
  depression: phrases(
    "depression, MDD, {major|clinical|severe|postpartum|post partum|chronic} {depression|depressive disorder|depressive episode}, depressive disorder, dysthymia",
  ),
  "anxiety-disorder": phrases(
    "anxiety disorder, GAD, {generalized|panic|social} {anxiety disorder|disorder}, PTSD, OCD, post traumatic stress, panic disorder, adjustment disorder",
  ),
  schizophrenia: phrases(
    "schizophrenia, schizophrenic, schizoaffective, schizoaffective disorder, paranoid schizophrenia, SCZ",
  ),
  bipolar: phrases(
    "bipolar, bipolar disorder, bipolar {1|2|I|II|affective disorder|depression}, manic depressive, manic depression, manic-depressive, BPAD, lithium, borderline personality disorder, BPD, personality disorder",
  ),
  "alcohol-use-disorder": phrases(
    "alcohol use disorder, AUD, {alcohol|ETOH|etoh} {abuse|use disorder|dependence|dependency|addiction|misuse|abuser|problem|problems}, alcoholic, alcoholism, drinks {ETOH|alcohol|beer|vodka} daily, {chronic|heavy|daily} {alcohol use|drinker|ETOH|alcohol|drinking|alcoholic|ETOH use|etoh abuse}, drinks {daily|heavily|every day|a fifth a day|a fifth daily|6 pack a day|a 6 pack a day}, ETOHism",
  ),
  "drug-use": phrases(
    "drug use, {IV|intravenous|illicit|recreational|substance|polysubstance|injection} {drug|drugs|substance|use} {use|abuse|user}, IVDU, IVDA, IVDU hx, PWID, {drug|substance|polysubstance|heroin|meth|cocaine|opioid|opiate|cannabis|marijuana|methamphetamine|polysubstance|crack|amphetamine|fentanyl|THC|benzo|ketamine} {abuse|use|user|use disorder|dependence|addiction|addict|misuse|abuser}, OUD, SUD, drug {user|addict|addiction|problem}, substance abuse, substance use, {uses|smokes|injects|snorts} {meth|heroin|cocaine|marijuana|cannabis|drugs|weed|crack|fentanyl|THC|IV drugs|street drugs}, heroin, cocaine, meth, methamphetamine, crack cocaine, marijuana, cannabis, skin popping, illicit drugs, street drugs, recreational drugs, IV drugs, vapes THC, cannabinoid hyperemesis",
  ),
  "autism-or-learning-disability": phrases(
    "autism, autistic, ASD, {learning|intellectual|developmental|cognitive} {disability|disabilities|delay|delays|impairment disability}, {developmentally|intellectually} {delayed|disabled}, Down syndrome, Downs syndrome, Down's syndrome, trisomy 21, special needs, nonverbal autism, cerebral palsy, MR/DD, global developmental delay, Asperger, Asperger's, ADHD, IDD, fragile X, mental retardation",
  ),
  "recent-surgery": phrases(
    "recent surgery, {s/p|status post|post|recent|recently had|had|underwent|just had} {surgery|operation|surgical procedure|c-section|cesarean|hysterectomy|appendectomy|cholecystectomy|knee replacement|hip replacement|TKA|THA|TKR|THR|tonsillectomy|lap chole|laparoscopy|hernia repair|colectomy|gastric bypass|gastric sleeve|mastectomy|spinal fusion|laminectomy|craniotomy|bariatric surgery|ORIF|prostatectomy|TURP|spine surgery|back surgery|knee surgery|heart surgery|abdominal surgery|arthroscopy|open heart surgery|bowel resection|lumpectomy|thyroidectomy|nephrectomy|LEEP|circumcision|vasectomy|dental surgery|tooth extraction|D&C|colonoscopy|biopsy|cath|cardiac cath|ERCP|EGD|endoscopy|ablation|hip surgery|cataract surgery|eye surgery|shoulder surgery|foot surgery|neurosurgery|liposuction|BBL|tummy tuck}, {post op|postop|post-op|postoperative|POD} {day|patient|} {1|2|3|4|5|6|7|8|9|10|14|#1|#2|#3|#4|#5}, post op, post-op, postop, postoperative, post surgery, post surgical, POD, after surgery, out from surgery, discharged after surgery, surgery {yesterday|last week|last month|2 weeks ago|1 week ago|3 days ago|3 weeks ago|4 weeks ago|two weeks ago|last wk|on monday|this month}, surgical incision, recent {hospitalization for surgery|procedure|operation|major surgery|orthopedic surgery}, major surgery, hip replacement, knee replacement",
  ),
  immobility: phrases(
    "immobility, immobilized, immobilised, {prolonged|recent} {immobilization|immobility|bed rest|bedrest|immobilisation|sitting}, {long|long haul|recent long|prolonged|12 hour|10 hour|8 hour|14 hour|transatlantic|recent} {flight|car ride|car trip|plane ride|drive|plane trip|air travel|travel by plane|road trip|haul flight}, leg in {cast|plaster}, bed rest, bedrest, recently bedridden, cast on leg",
  ),
  smoker: phrases(
    "smoker, smokes, smoking, {current|heavy|daily|former|ex|active|chronic|lifelong} {smoker|tobacco use|tobacco user}, {tobacco|cigarette|nicotine} {use|user|abuse|dependence|smoker}, {1|2|half|one|two|0.5|1.5} {pack|ppd|PPD|packs} {per day|a day|}, ppd, vapes, vaping, tobacco, cigarettes, pack year history, pack years",
  ),
  obesity: phrases(
    "obesity, obese, {morbid|morbidly|severe} {obesity|obese}, overweight, BMI {35|38|40|42|45|50}, bariatric",
  ),
  "central-line": phrases(
    "central line, PICC, PICC line, {central venous|tunneled|dialysis|Hickman|permcath|perm|TDC|HD} {catheter|line|cath}, {port-a-cath|portacath|port a cath|mediport|permcath|broviac|hickman|implanted port|chemo port}, {port|PICC} in {place|chest|left chest|right chest|left arm|right arm}, TPN, {infected|clogged|accessed} port",
  ),
  "urinary-catheter": phrases(
    "catheter {changed|change|bag|in situ}, urinary catheter, foley, foley catheter, {indwelling|suprapubic|urine|chronic indwelling|self|straight|intermittent} {catheter|cath|foley|catheterization|catheterisation|caths}, IDC, SPC, {nephrostomy|nephrostomy tube|ureteral stent|urostomy}, self caths, self-caths, PCN tube",
  ),
  "feeding-tube": phrases(
    "feeding tube, G-tube, g tube, {PEG|PEG tube|J-tube|GJ tube|G-J tube|NG tube|NGT|nasogastric tube|gastrostomy|gastrostomy tube|PEJ|dobhoff|j tube|mic-key button|mickey button}, PEG, tube {feeds|feeding|fed}",
  ),
  tracheostomy: phrases(
    "tracheostomy, trach, trached, {trach|tracheostomy} {tube|dependent|in place|vent}, laryngectomy",
  ),
  "arteriovenous-fistula": phrases(
    "AV fistula, arteriovenous fistula, {dialysis|AV|HD} {fistula|graft|access|shunt}, graft in arm, {fistula|graft} in {left|right} arm",
  ),
  drain: phrases(
    "drain, JP drain, {surgical|biliary|penrose|percutaneous|abdominal|pigtail|hemovac|chest|wound} {drain|drains|tube|drainage tube}, {JP|pigtail|PTBD|PTGBD|T-tube|chest tube}, percutaneous drain, VP shunt, ventriculoperitoneal shunt, V-P shunt, shunt {malfunction|problem}",
  ),
  stoma: phrases(
    "stoma, ostomy, colostomy, ileostomy, colostomy bag, ostomy bag, {ostomy|stoma|colostomy|ileostomy} {problem|leaking|bleeding|output|prolapse}, urostomy bag",
  ),
  "benign-prostate": phrases(
    "benign prostatic hyperplasia, BPH, {enlarged|large} prostate, {prostate|prostatic} {hypertrophy|hyperplasia|problem|problems|enlargement}, prostatitis",
  ),
  prematurity: phrases(
    "prematurity, premature, preemie, preterm, {ex|born|former} {preemie|premie|premature|prematurely|preterm|24 weeker|25 weeker|26 weeker|28 weeker|30 weeker|32 weeker|34 weeker|premature infant}, born at {24|25|26|27|28|29|30|31|32|33|34|35|36} {weeks|wks|wk|weeks gestation}, premature birth, NICU {stay|grad|graduate|admission}, BPD lung, bronchopulmonary dysplasia, {32|33|34|28|30|35|36} weeker",
  ),
  "congenital-heart-disease": phrases(
    "congenital heart disease, {congenital} {heart disease|heart defect|cardiac disease|heart condition}, {tetralogy|tetralogy of fallot|TOF|VSD|ASD|PDA|hypoplastic left heart|HLHS|Fontan|transposition of great arteries|TGA heart|single ventricle|Eisenmenger}, CHD congenital, cyanotic heart disease, {hole in|heart hole} heart, born with heart defect",
  ),
  haemophilia: phrases(
    "hemophilia, haemophilia, hemophilia {A|B}, haemophiliac, hemophiliac, factor {VIII|IX|8|9} deficiency",
  ),
  "incomplete-vaccination": phrases(
    "incomplete vaccination, unvaccinated, {not|isn't|un|never|under|incompletely|partially} {vaccinated|immunized|immunised|up to date on vaccines|up to date with vaccines|up to date on immunizations|UTD on vaccines|UTD|UTD with immunizations}, unimmunized, unimmunised, underimmunized, undervaccinated, {vaccines|immunizations|vaccinations|shots|IMM|imms|immunisations} {not up to date|not UTD|behind|incomplete|delayed|not given|are not up to date|overdue|none}, {behind|missed|no|delayed} {on|} {vaccines|immunizations|vaccinations|shots|childhood vaccines|immunisations}, {parents|family|mother|mom} {decline|declined|refuse|refused} {vaccines|vaccination|immunizations}, no vaccinations, anti-vax, not up to date on shots",
  ),
  "complete-vaccination": phrases(
    "vaccinations up to date, {vaccines|immunizations|vaccinations|shots|imms|IMM|immunization|vaccination|immunisations|IUTD|vax} {up to date|UTD|are up to date|current|complete|completed|are UTD|up-to-date|is up to date|are current}, {up to date|UTD|current|up-to-date} {on|with} {|all|his|her} {vaccines|immunizations|vaccinations|shots|imms|childhood vaccines|childhood immunizations|immunisations}, {fully} {vaccinated|immunized|immunised|vaxxed}, vaccinated, immunized, IUTD, UTD on vaccines, VUTD",
  ),
  "allergy-listed": phrases(
    "allergic to, {allergy|allergies} to, {PCN|penicillin|sulfa|latex|aspirin|NSAID|codeine|morphine|iodine|contrast|peanut|nut|shellfish|food|drug|medication|bee|egg|milk|seafood|amoxicillin|cephalosporin|ibuprofen|drug|multiple|dye|cipro|bee sting|environmental} {allergy|allergies|allergic}, PCN, sulfa, {allergies|allergy} {PCN|penicillin|sulfa|latex|codeine|morphine|amoxicillin|aspirin|bactrim|ibuprofen|NSAIDs|iodine|contrast|shellfish|peanuts}, {carries|has} {|an} {epipen|epi-pen|epi pen}, allergies reviewed",
  ),
  "no-known-allergies": phrases(
    "{allergies|allergy|allergic to}{ |: |:}{none|nil|none known|nil known|no|none reported|nothing}, no known allergies, NKDA, NKA, NKFA, no known {drug|drug or food|food or drug|medication|food} allergies, no {drug|medication|known drug|med|food|medical} {allergy|allergies}, {allergies|allergy|drug allergies} {none|nil|no|NKDA|NKA|denies|negative|none known}, nil known allergies, denies {allergies|any allergies|drug allergies|known allergies|allergy}, no allergies, NKMA, no {|known} allergy, denies medication allergies",
  ),
  pregnant: phrases(
    "pregnant, pregnancy, early pregnancy, {positive|+|pos} {pregnancy test|hCG|HCG|UPT|UCG|home pregnancy test|urine pregnancy|preg test|beta hcg|UHCG|hpt}, {pregnancy test|UPT|hCG|UCG|preg test} {positive|+|pos}, gravid, IUP, intrauterine pregnancy, {first|second|third|1st|2nd|3rd} trimester, {primigravida|multigravida|primip|multip}, expecting, EDD, EDC, twin {pregnancy|gestation}, prenatal care, preg, {twins} pregnancy, OB patient, antepartum, in pregnancy",
  ),
  "not-pregnant": phrases(
    "not pregnant, {isn't|is not|denies being|no chance of being|cannot be|can't be|not currently|denies} {pregnant|pregnancy}, {negative|neg} {pregnancy test|hCG|HCG|UPT|UCG|preg test|urine pregnancy|home pregnancy test|beta hcg|UHCG}, {pregnancy test|UPT|hCG|UCG|preg test|HCG|pregnancy|beta hcg|urine hcg} {negative|neg}, {tubal ligation|hysterectomy|postmenopausal|menopause|menopausal|BTL|post menopausal|s/p hysterectomy|tubes tied|s/p tubal|status post hysterectomy|prior hysterectomy}, no chance of pregnancy, denies chance of pregnancy, denies possibility of pregnancy, denies pregnancy, premenarchal, no possibility of pregnancy",
  ),
  postpartum: phrases(
    "postpartum, post partum, post-partum, {recent|recently|just} {delivery|gave birth|delivered|childbirth|vaginal delivery|birth|had a baby|had baby|c-section delivery}, gave birth, {s/p|post|status post} {SVD|NSVD|vaginal delivery|delivery|c-section|cesarean|CS|C/S|childbirth|C section|NVD}, postnatal, {after|since} {delivery|c-section|giving birth|childbirth|delivering}, delivered {baby|a baby}, had a baby, PPD {1|2|3|4|5|6|7|8|9|10|#1|#2|#3}",
  ),
  breastfeeding: phrases(
    "breastfeeding, breast feeding, breastfed, breast-feeding, breast fed, nursing mother, lactating, pumping breast milk, exclusively breastfed, chestfeeding",
  ),
  ascites: phrases(
    "ascites, ascitic, {abdominal} ascites, fluid in {|the|his|her} {abdomen|belly}, ascitic fluid, fluid wave",
  ),
  frailty: phrases(
    "frailty, frail, {frail|elderly} {and weak|frail|and frail}, clinical frailty, CFS {5|6|7|8}, debilitated, debility, functional decline, total care, needs help with ADLs, dependent for ADLs, dependent for all ADLs",
  ),
};
