import { cannot, type ConceptTerms } from "./phrases.ts";
import { phrases } from "../phrases.ts";

/** What is seen. */
export const signs: ConceptTerms = {
  "cardiac-arrest": phrases(
    `cardiac arrest, CPR, cardiopulmonary arrest, cardiorespiratory arrest, in arrest, {full|witnessed|unwitnessed|respiratory and cardiac} arrest, OHCA, CPR {in progress|ongoing|started|initiated|being performed|underway}, {doing|performing|getting|receiving|bystander|ongoing} CPR, {chest compressions|compressions in progress}, code blue, coding, asystole, asystolic, PEA, pulseless electrical activity, {ventricular|V|v-} fibrillation, VF arrest, vfib, v-fib, v fib, pulseless VT, vital signs absent, VSA, no signs of life, no vital signs, DOA, dead on arrival, DOA patient, DOA arrest`,
  ),
  "no-pulse": phrases(
    "no pulse, pulseless, {no palpable|absent|unable to palpate|cannot feel|can't feel|can't find|unable to find|lost} {a|} {pulse|pulses|carotid pulse|radial pulse|central pulse}, no {carotid|radial|femoral|central} pulse, no heartbeat, no heart beat, without a pulse, pulses absent, pulse absent",
  ),
  apnoea: phrases(
    `not breathing, apnea, apnoea, apneic, apnoeic, {stopped|stops|isn't|no longer|is not|wasn't|was not} breathing, {no|absent} {breathing|respirations|respiratory effort|breaths|spontaneous respirations|spontaneous breathing|resps}, respiratory arrest, {bagging|being bagged|BVM ventilation|bag valve mask|ventilated by BVM|assisted ventilations|being ventilated with BVM}`,
  ),
  "agonal-breathing": phrases(
    "agonal breathing, agonal {respirations|breaths|resps|respiration|gasps|rhythm}, agonal, gasping {respirations|breaths}, occasional gasps, last gasps, {breathing|RR|respirations} {very slow and shallow|4 per minute}",
  ),
  "airway-obstruction": phrases(
    `airway obstruction, {obstructed|blocked|compromised|occluded} airway, airway {compromise|compromised|is obstructed|obstructed|is blocked|blocked|occluded|not patent|at risk}, {complete|partial} {obstruction|airway obstruction}, upper airway obstruction, ${cannot} {cough or speak|speak or cough|breathe or speak|speak or breathe}, universal choking sign, silent cough, hands around throat`,
  ),
  intubated: phrases(
    "intubated, ETT in place, ET tube in place, {on|arrives on} {vent|ventilator|mechanical ventilation}, {LMA|supraglottic airway|king airway|i-gel|igel} {in place|placed}, intubated by EMS, intubated in field, intubated prior to arrival, RSI",
  ),
  "post-arrest": phrases(
    "ROSC, {post CPR|post-CPR|s/p CPR|after CPR} {|state}, post arrest, post cardiac arrest, return of spontaneous circulation, {s/p|status post} {cardiac arrest|arrest}, resuscitated arrest, pulses regained, pulse regained, shocked by AED, defibrillated",
  ),
  "severe-respiratory-distress": phrases(
    `severe respiratory distress, {severe|acute|extreme|marked|significant|obvious|major} {resp|respiratory|breathing} distress, severe {dyspnea|dyspnoea|SOB|shortness of breath|breathing difficulty|difficulty breathing|respiratory difficulty|work of breathing|WOB}, {respiratory|resp} failure, {gasping|gasps} {|for air|for breath}, gasping, fighting for {air|breath}, fighting to breathe, in extremis, tiring, tiring out, {impending|} respiratory failure, exhausted from breathing, tripod, tripoding, tripod position, tripod positioning, sitting in tripod`,
  ),
  "cannot-speak-sentences": phrases(
    `cannot speak in full sentences, ${cannot} {speak|talk|finish|complete} {|in} {full|complete|whole|long|} {sentences|sentence}, {not|only} {speaking|talking} in {full|complete} sentences, {1|2|3|4|1-2|2-3|3-4|one|two|three|four|few|one to two|two to three|single} word {sentences|dyspnea|dyspnoea|phrases|answers|sentence|responses|bursts}, {speaking|talking|speaks} {|only} {|in} {1|2|3|1-2|2-3|one|two|three|few|single|short} {word|words|words at a time|word sentences|sentences|phrases|word phrases}, {speaking|talking} in {short|broken|choppy} {sentences|phrases}, single words only, only single words, {too|so} {breathless|short of breath|SOB|dyspneic} to {speak|talk|complete sentences|finish sentences}, broken sentences, ${cannot} speak due to {SOB|dyspnea|shortness of breath|breathing}, {cannot|can't|unable to|not able to|could not|couldn't} {speak|talk}`,
  ),
  stridor: phrases(
    "stridor, stridorous, {inspiratory|audible|biphasic|expiratory} stridor, noisy {inspiration|breathing in}, crowing, stridulous, stridor at rest",
  ),
  "cannot-swallow-saliva": phrases(
    `drooling, drools, ${cannot} {swallow|handle|manage|control|clear|tolerate} {|his|her|my|own|their} {|oral|own} {saliva|secretions|spit}, spitting {up|out} {saliva|spit|secretions|his saliva|her saliva}, pooling secretions, pooling of secretions, {not|isn't} {swallowing|handling|tolerating|managing} {|his|her|own} {saliva|secretions}, spitting into {cup|bag|emesis bag|a cup}, excessive drooling`,
  ),
  cyanosis: phrases(
    `cyanosis, cyanotic, {central|perioral|circumoral|peripheral} cyanosis, {lips|face|skin|nail beds|baby} {turned|turning|turns|are|were|is|was|went|look|} {blue|bluish|purple|dusky}, blue {lips|face|skin|in the face|around the lips|around lips|around the mouth|around mouth|baby}, bluish {lips|skin|discoloration}, dusky, {turned|turning|turns|went|goes} {blue|purple}, blue spell, cyanosed, cyanosing, gone blue`,
  ),
  grunting: phrases("grunting, grunting {respirations|breathing}, grunts, expiratory grunt"),
  "chest-indrawing": phrases(
    "chest indrawing, retractions, retracting, {intercostal|subcostal|sternal|suprasternal|supraclavicular|substernal|chest|mild|moderate|severe} {retraction|retractions|recession|indrawing}, indrawing, recessions, sucking in {at|of|between} {|the|his|her} {ribs|chest}, ribs sucking in, belly breathing, abdominal breathing, tracheal tug, tracheal tugging, see saw breathing, head bobbing, {nasal|nostril} flaring, nares flaring, flaring nostrils",
  ),
  "accessory-muscles": phrases(
    "accessory muscle use, {using|use of|uses} {accessory muscles|accessory muscle}, accessory muscles, {increased|inc|increasing|incr|moderate|rising|labored} {work of breathing|WOB|respiratory effort|effort of breathing}, {labored|laboured} {breathing|respirations|resps|breaths}, breathing {is|appears|labored|laboured|is labored|looks labored}, {respiratory|resp} distress, RDS, work of breathing, labored, {working|struggling} hard to breathe, neck muscles used to breathe",
  ),
  "kussmaul-breathing": phrases(
    "Kussmaul breathing, Kussmaul, Kussmaul respirations, Kussmaul's, deep rapid {breathing|respirations}, rapid deep {breathing|respirations}, deep {labored|sighing} {breathing|respirations}, {fruity|acetone} {breath|smell on breath|odor|smelling breath}",
  ),
  "silent-chest": phrases(
    "silent chest, {no|absent} {air entry|air movement|breath sounds}, {minimal|poor|very poor|little} {air entry|air movement}, poor air exchange, breath sounds absent, not moving air, quiet chest, {markedly|severely} diminished breath sounds, chest {|is|now|almost|nearly|virtually} silent, chest {is|very|almost} quiet",
  ),
  unresponsive: phrases(
    `unresponsive, unconscious, unresponsive to {pain|painful stimuli|all stimuli|stimuli}, {not|isn't|is not|wasn't|was not|non|no longer|won't|does not|doesn't|did not|didn't} {responding|responsive|respond|responding to pain|responding to stimuli|responding to voice}, non-responsive, nonresponsive, {no|without} response {|to pain|to painful stimuli|to stimuli|to voice|to verbal stimuli|to sternal rub}, no motor response, comatose, coma, found {unconscious|unresponsive}, {AVPU|ACVPU} {U|: U|unresponsive|: unresponsive}, AVPU=U, mental state: unresponsive, obtunded, unrousable to pain, in a coma, lifeless, limp and unresponsive, passed out and not waking up`,
  ),
  "responds-to-pain": phrases(
    `responds to pain, {responsive|responds|responding|response|reacts|withdraws|withdrawing|withdrawal|localizes|localises|localizing|moans|rouses|arouses|arousable|awakens|opens eyes} {only|} to {pain|painful stimuli|painful stimulus|noxious stimuli|sternal rub|deep pain|pain only}, pain response, {AVPU|ACVPU} {P|: P|pain|: pain}, AVPU=P, mental state: pain response, {decerebrate|decorticate} {posturing|}, posturing, stuporous, stupor`,
  ),
  "responds-to-voice": phrases(
    `responds to voice, {responsive|responds|responding|response|rouses|arouses|arousable|rousable|awakens|opens eyes|reacts} {only|} to {voice|verbal|verbal stimuli|verbal stimulus|voice only|loud voice|speech|calling name|name|shouting}, verbal response, {AVPU|ACVPU} {V|: V|voice|: voice|verbal|: verbal}, AVPU=V, alert to voice, alert to verbal, {moans|groans|mumbles|grunts|stirs|moves|eyes open} to {voice|verbal|speech|name}`,
  ),
  alert: phrases(
    "alert, alert and {oriented|orientated|interactive|awake|playful|active|appropriate}, {A&O|A and O|AO|A+O|AAO|CAO|AOx|A/O|AxO|A&Ox|AAOx|A/Ox|CAOx} {|x} {3|4}, A&O, AAO, oriented x {3|4}, orientated x {3|4}, {awake|awake and alert|awake alert}, {conscious and|fully} {alert|conscious|oriented|awake}, fully alert, AVPU A, AVPU: A, CAO, LOC {alert|intact|A&O}, LOC: {alert|awake|A&O|AO}, level of consciousness alert, level of consciousness: alert,  oriented to person place and time, conscious, answering {questions|questions appropriately}, answers questions appropriately, orientated, oriented",
  ),
  "new-confusion": phrases(
    `{new|new onset|acute|sudden|recent} confusion, {newly|acutely|suddenly|more|increasingly|now|worse|very} {confused|disoriented|disorientated|muddled}, {increased|increasing|worsening|worse|more} confusion, {confused|confusion|disoriented} {since|today|this morning|since this morning|since yesterday|more than usual}, {not|isn't|is not} {acting|acting like|} {his|her|their|} {normal|usual} self, {not|isn't} at {baseline|his baseline|her baseline}, {off|change from|changed from|different from|below} {his|her|} baseline, acute delirium, acute encephalopathy, {acute|sudden|new} {altered mental status|AMS|change in mental status|mental status change}`,
  ),
  confusion: phrases(
    `confusion, confused, {newly|new|acute|acutely|more|increasingly|increased|very} {confused|confusion|disoriented}, disoriented, disorientated, disorientation, AMS, ALOC, {altered|change in|changes in|changed|decreased|acute change in|change of|alteration in|depressed|dec} {mental status|mental state|mentation|LOC|level of consciousness|sensorium|mental|consciousness|conscious level|conscious state}, altered {mental|mentally|conscious|}, {mental|mental status|mental state|consciousness|conscious level} {change|changes|altered|decreased|alteration|is altered}, mental change, mental changes, delirium, delirious, encephalopathy, encephalopathic, {not|isn't|is not|hasn't been} {making sense|oriented|orientated|alert|recognizing family|recognising family|thinking clearly}, muddled, incoherent, foggy, brain fog, hallucinating and confused, obtundation, oriented x {0|1|2}, {A&O|AO|A&Ox|AOx|AAO|A/O|A/Ox|A+O|A and O} {|x} {0|1|2}, slow to respond, AVPU: C, ACVPU C, {decreased|changed|altered|cloudy|clouded|dull|poor} {mentality|sensorium|mental status|orientation|conscious|responsiveness}, {altered|decreased|change of|change in} {consciousness|mentality|conscious level}, mentality {change|changed|decreased|altered}, mental {deterioration|alteration|decrease}, {conscious|consciousness} {disturbance|clouding|change}, {stupor|stuporous|semicoma|semi coma|semicomatose|confused} {mentality|mental|mental status|state}, irrelevant {talk|talking|speech}, {talking|speaking} irrelevantly, {not|isn't|is not} {recognising|recognizing} {people|family|relatives}, {4AT|AMT|AMTS} {4|5|6|7|8|9|10|positive}, hepatic encephalopathy, hepatic coma, uremic encephalopathy`,
  ),
  drowsy: phrases(
    `{not waking|hard to wake|difficult to wake|hard to rouse} {|up} {to|for} {eat|feed|feeds|feeding|nurse|bottle|bottles|the bottle|the breast}, drowsy, drowsiness, sleeping tendency, sleep tendency, lethargic, lethargy, somnolent, somnolence, sleepy, sleepiness, {more|very|unusually|abnormally|excessively|overly} {sleepy|drowsy|tired than usual|lethargic}, {hard|difficult} to {wake|arouse|rouse|wake up|awaken}, {falling|keeps falling|nodding} {asleep|off}, sluggish, listless, listlessness, hypoactive, less active than usual, sedated, oversedated, hypersomnia, sleeping more, sleeping {all day|more than usual}, groggy, decreased activity, nodding off, {drowsy|drowsiness|lethargic|somnolent} {mentality|mental|mental status|state|sensorium}, mental {drowsy|lethargic|somnolent}, mental: drowsy, not waking {|up} properly`,
  ),
  agitation: phrases(
    "agitation, agitated, combative, restrained for agitation, {very|extremely|acutely|severely} agitated, thrashing, thrashing around, pulling at lines, uncooperative and combative, excited delirium, yelling and combative",
  ),
  "active-seizure": [
    ...phrases(
      "active seizure, {actively|currently|still|continues to be|continuously} {seizing|convulsing|fitting}, seizing, {seizure|convulsion} {in progress|ongoing|activity ongoing|on arrival|at triage|now}, {seizing|fitting|convulsing} {on arrival|now|at triage}, ongoing seizure, ongoing convulsion, currently having a seizure, having a seizure {now|at this time}, still having seizure, seizing in triage, is seizing, tonic clonic movements ongoing, {seizure|sz|fit|convulsion} {still|} {ongoing|going|continuing|not stopping|not stopped|has not stopped|hasn't stopped}",
    ),
    "{|tonic clonic|tonic-clonic|generalized tonic clonic|generalised tonic clonic|grand mal} {seizure|sz|fitting|convulsion}, {|still} {ongoing|going|continuing|not stopped|hasn't stopped}",
  ],
  "status-epilepticus": phrases(
    "status epilepticus, {continuous|prolonged|nonstop|nonconvulsive status|refractory} seizure, {continuous|prolonged} {seizures|convulsion|fit}, seizure {lasting|for|>|more than|over|longer than} {5|10|15|20|30|40|five|ten|twenty|thirty} {min|mins|minutes}, {back to back|repeated|cluster} seizures {|without recovery|without regaining consciousness}, seizure clusters, cluster seizures, won't stop seizing, NCSE, multiple seizures without return to baseline",
  ),
  "focal-seizure": phrases(
    "focal seizure, {partial|focal|simple partial|complex partial|focal motor|jacksonian} {seizure|seizures|fit|convulsion|jerking|twitching}, one sided {jerking|seizure|shaking|twitching}, {left|right} {arm|leg|face|side|sided} {jerking|twitching|shaking}, absence seizure, jerking on one side",
  ),
  postictal: phrases("postictal, post ictal, post-ictal, postictal state, postictal on arrival"),
  "neck-stiffness": phrases(
    `neck stiffness, {stiff|rigid} neck, {nuchal|neck} {rigidity|stiff|stiffness|is stiff|rigid}, meningismus, meningism, meningeal {signs|irritation}, ${cannot} {bend|flex|touch chin to} {|the|his|her|my} {neck|chest}, chin to chest pain, Kernig, Brudzinski, Kernig's, Brudzinski's, stiffness {in|of} {|the|my|his|her} neck`,
  ),
  "bulging-fontanelle": phrases(
    "bulging fontanelle, {bulging|tense|full|raised} {fontanelle|fontanel|anterior fontanelle|soft spot|fontanelles|AF}, fontanelle {bulging|full|tense|is bulging}, soft spot bulging",
  ),
  floppy: phrases(
    "floppy, {flaccid|limp|hypotonic|floppy|listless and floppy} {baby|infant|child|newborn|neonate}, hypotonia, hypotonic, flaccid, {went|became|is|gone|goes|was|body} limp, poor tone, {decreased|no|low} {muscle|} tone, like a rag doll, rag doll, lifeless baby",
  ),
  "weak-cry": phrases(
    "weak cry, {high pitched|high-pitched|feeble|moaning|abnormal|weak or high pitched|shrill} cry, cry is weak, crying weakly, {high pitched|moaning|whimpering} crying, continuous cry, moaning, whimpering",
  ),
  inconsolable: phrases(
    "inconsolable, inconsolably, can not be consoled, {not|isn't|difficult to|hard to} {consolable|console|soothe}, crying inconsolably, inconsolable crying, inconsolable infant, inconsolable baby, not consolable, unable to console, can't be consoled, unable to be consoled, cannot be consoled, unconsolable",
  ),
  "not-rousable": phrases(
    `{won't wake|will not wake|wouldn't wake|won't rouse} {|up} {to|for} {eat|feed|feeds|feeding|nurse|bottle|bottles|the bottle|the breast}, not rousable, ${cannot} {wake|rouse|arouse|awaken|be woken|be roused|be aroused|wake up|wake him|wake her|wake him up|wake her up|stay awake|be awakened}, {won't|will not|doesn't|does not|didn't|hasn't} {wake|wake up|woken|rouse|stay awake}, {difficult|hard} to {rouse|arouse} {child|baby|infant}, unarousable, unrousable, un-arousable, not {waking|waking up|arousable|waking for feeds|wakeable}, does not stay awake when roused`,
  ),
  "neurological-deficit": phrases(
    "neurological deficit, {neuro|neurologic|neurological|focal neuro|focal neurological|focal neurologic|new neuro|focal} {deficit|deficits|signs|changes|symptoms|sx|abnormality}, {FND|stroke|CVA} {symptoms|signs|sx}, {cranial nerve|CN} {palsy|deficit|III palsy|VI palsy}, {gaze|eye} {deviation|preference|palsy}, {left neglect|right neglect|hemineglect|hemisensory loss}, positive {FAST|BEFAST|BE-FAST|Cincinnati|stroke scale|CPSS|LAMS}, {FAST|BEFAST|BE-FAST|stroke screen} positive, NIHSS, Babinski positive, code stroke, stroke alert, stroke code, stroke activation, {paraplegia|quadriplegia|tetraplegia} new",
  ),
  "skull-fracture-signs": phrases(
    "skull fracture signs, Battle sign, Battle's sign, {raccoon|racoon|panda} eyes, hemotympanum, haemotympanum, CSF {leak|rhinorrhea|otorrhea|from nose|from ear}, clear fluid from {|the} {nose|ear|ears}, {skull|basilar skull|base of skull|depressed skull|open skull} fracture, skull depression, boggy {hematoma|scalp hematoma|swelling}, skull deformity, {bruising|ecchymosis} behind {|the} {ear|ears}, basal skull fracture, fractured skull",
  ),
  pale: phrases(
    `pale, pallor, pallid, {very|looks|appears|turned|went|skin|skin is} {pale|white|ashen|grey|gray}, ashen, ashy, pasty, pale {skin|appearance|looking|and sweaty|conjunctiva}, grey, gray looking, lost {his|her} color, gone white, white as a sheet, poor color`,
  ),
  sweating: phrases(
    `sweating, sweaty, diaphoresis, diaphoretic, sweats, sweat, {profuse|profusely|cold|heavy|excessive} {sweating|sweats|sweat|diaphoresis}, {breaking out|broke out|breaks out} in {|a} {sweat|cold sweat|sweats}, perspiring, perspiration, drenched in sweat, dripping sweat, profusely diaphoretic, hyperhidrosis, diaphoresed, diaph, {cold|profuse|excess|excessive|increased|night|much} {sweating|sweat|perspiration|sweats|swetting|sweaty}, {swetting|sweting|sweatting|swaeting|diaphorosis|diaphoretic|diaphoresis}, {sweating|sweat} {+|++|+++|(+)}, cold sweating, pouring with sweat, sweated, drenched`,
  ),
  clammy: phrases(
    "clammy, {cool|cold|pale} {|and} clammy, clammy skin, cool and clammy, cold clammy, skin clammy, cool clammy",
  ),
  mottled: phrases(
    "mottled, mottling, {mottled|marbled|blotchy} {skin|extremities|legs|knees|appearance}, skin {mottled|mottling|is mottled}, livedo",
  ),
  "cold-extremities": phrases(
    "cold extremities, {cold|cool} {hands|feet|extremities|hands and feet|peripheries|limbs|to touch|skin|and dry}, {extremities|hands|feet|hands and feet|peripheries|limbs|skin} {cold|cool|are cold|are cool|cold to touch|cool to touch|is cool|is cold}, peripherally {cool|shut down|cold}, shut down peripherally",
  ),
  "poor-perfusion": phrases(
    "poor perfusion, {poorly perfused|hypoperfusion|hypoperfused|underperfused}, {delayed|prolonged|slow|sluggish|increased|poor} {cap refill|capillary refill|CRT|refill|cap. refill|capillary refill time}, {cap refill|capillary refill|CRT} {delayed|prolonged|sluggish|slow|poor|is delayed}, {weak|thready|faint|weak and thready|feeble} {pulse|pulses|radial pulse|peripheral pulses|distal pulses}, pulse {weak|thready|is weak|weak and thready|faint}, pulses {weak|thready}, thready, perfusion poor",
  ),
  shock: phrases(
    "shock, in shock, {septic|hypovolemic|hypovolaemic|cardiogenic|hemorrhagic|haemorrhagic|anaphylactic|neurogenic|obstructive|distributive|compensated|decompensated|circulatory|spinal} shock, circulatory collapse, hemodynamically unstable, haemodynamically unstable, hemodynamic instability, shocked, shocky, hemodynamic compromise, peri-arrest, periarrest, unstable vitals",
  ),
  dehydration: phrases(
    `dehydration, dehydrated, {severe|moderate|mild|severely|clinically} {dehydration|dehydrated}, {dry|tacky|parched} {mucous membranes|MM|mucosa|mucous membrane|oral mucosa|lips|tongue|membranes}, {mucous membranes|MM|mucosa|oral mucosa|lips|tongue|mucus membranes} {dry|tacky|are dry|is dry|are tacky}, no tears, {crying without|not making|without} tears, volume depletion, volume depleted, hypovolemia, hypovolemic`,
  ),
  "sunken-eyes": phrases(
    "sunken eyes, sunken {fontanelle|fontanel|anterior fontanelle|soft spot}, eyes {sunken|are sunken|look sunken}, {fontanelle|soft spot} {sunken|is sunken|depressed}, sunken eyeballs",
  ),
  "reduced-turgor": phrases(
    "reduced skin turgor, {poor|reduced|decreased|diminished|loss of} {skin turgor|turgor}, {skin turgor|turgor} {poor|reduced|decreased|diminished}, {skin|} tenting, tenting of skin, skin tents",
  ),
  "non-blanching-rash": phrases(
    `non-blanching rash, {non blanching|nonblanching|nonblanchable|non blanchable|petechial|purpuric|purple} {rash|spots|lesions|}, petechiae, petechia, petechial, purpura, purpuric, {rash|spots} {that|which|} {does not|doesn't|do not|don't|did not|not|won't|not} {blanch|blanching|fade|fade with pressure|disappear with pressure|blanch with pressure|fade when pressed}, rash non blanching, {does not|doesn't|do not|don't|did not|won't|not} {blanch|blanching}, glass test positive, positive glass test, tumbler test positive, purple spots, palpable purpura, purpura fulminans`,
  ),
  "pulse-deficit": phrases(
    "pulse deficit, {unequal|asymmetric|asymmetrical|diminished left|diminished right|absent left|absent right|absent distal|diminished distal} {pulses|radial pulses|femoral pulses|pulse|radial pulse}, pulses {unequal|asymmetric|not equal}, radial pulses unequal, pulse difference between arms",
  ),
  "blood-pressure-difference": phrases(
    "blood pressure difference, {BP|blood pressure|SBP|pressure} {difference|differential|discrepancy|asymmetry} {|between|in|of} {|both|the} {|arms}, {unequal|different|asymmetric} {BP|BPs|blood pressure|blood pressures} {|in|between} {|both} {|arms}, BP {different|differs} {in|between} {|both|the} arms, {inter-arm|interarm} {BP|blood pressure|} difference",
  ),
  "pulsatile-mass": phrases(
    "pulsatile mass, {pulsatile|pulsating|throbbing} {abdominal|abd|} {mass|lump|abdomen|swelling|aorta}, pulsating in {|the} {abdomen|belly}, pulsatile abdomen, expansile mass",
  ),
  "rigid-abdomen": phrases(
    "rigid abdomen, {rigid|board like|boardlike|board-like|hard|peritonitic|firm|acute|surgical} {abdomen|abd|belly|stomach}, {abdomen|abd|belly|stomach} {rigid|hard|is rigid|is hard|board like|peritonitic|firm|is firm|tense and rigid|hard as a rock}, {abdominal|abd|involuntary|voluntary} {rigidity|guarding}, guarding, {rebound|rebound tenderness}, guarding and rebound, peritoneal signs, peritoneal irritation, peritonism, board like rigidity",
  ),
  "cold-painful-limb": phrases(
    "cold painful limb, {cold|cool|pale|white|blue|pulseless|dusky|ischemic|ischaemic|cold and pale|cold pulseless|pale cold|cold pale|cold blue|cold painful|painful cold|cold white|cold and painful|cold numb|mottled cold} {leg|foot|arm|hand|limb|extremity|toes|toe|fingers}, {leg|foot|arm|limb|extremity} {is|feels|turned|went|} {cold and pale|cold and blue|cold and numb|cold and painful|ice cold|cold and white|pale and cold|pulseless|white and cold|blue and cold|cold and mottled}, {no|absent} {pedal|dorsalis pedis|DP|foot|popliteal|distal limb} {pulse|pulses}, pedal pulses absent, ischemic limb, cold leg with no pulse",
  ),
  "neurovascular-compromise": phrases(
    "neurovascular compromise, {neurovascularly|neurovascular} {compromised|deficit|not intact|impaired|impairment}, {no|absent|diminished|decreased|weak} {distal|peripheral} {pulse|pulses|sensation|CMS|CSM|PMS|circulation|perfusion}, {distal|} {pulses|sensation|CMS|CSM|PMS} {absent|not intact|diminished|decreased|impaired} {|distally|distal}, pulseless {extremity|limb}, NV compromise, poor CMS, {fingers|toes} {blue|cold|dusky|numb|white} distal to {injury|fracture|cast}, pulses absent distally, CMS not intact, {foot|hand|toes|fingers|limb|leg|arm} {|is|are|feels} {cool and numb|cold and numb|pale and numb|numb and cold|cool and pale|dusky|blue and numb|pulseless|pale and pulseless|white and numb}, {no|absent|weak|diminished|reduced|faint} {|distal} {pedal pulse|DP pulse|dorsalis pedis|DPA|distal pulse}, {cap refill|CRT|capillary refill} {delayed|> 3|poor} {distally|in fingers|in toes|distal to injury}",
  ),
  "neurovascular-intact": phrases(
    "neurovascularly intact, neurovascular intact, {NVI|NVID|NV intact|N/V intact}, {CMS|CSM|PMS|PMSx4|distal CMS|distal CSM|distal PMS|CMTS} {intact|x4|WNL|good|present}, {distal pulses|distal pulse|pulses|pedal pulses|radial pulse|distal sensation|sensation|circulation|motor and sensation|pulse motor sensation} {intact|present|palpable|intact distally|are intact|2+|strong}, {good|intact|positive|+|strong} {distal pulses|CMS|CSM|PMS|pedal pulses|cap refill|radial pulse|distal pulse}, neurovascular status intact",
  ),
  "compartment-syndrome": phrases(
    "compartment syndrome, {tense|tight|firm|hard} {compartment|compartments|calf|forearm}, pain with passive {stretch|extension|movement}, pain on passive {stretch|extension}, compartments {tense|tight|firm}",
  ),
  "crepitus-skin": phrases(
    "subcutaneous emphysema, {skin|subcutaneous|subcut|soft tissue|subQ} {crepitus|crepitation|air|emphysema|gas}, crepitus {under|in} {|the} skin, crepitus, crackling under skin, gas in {tissue|tissues|soft tissue}, {crackling|crunching|crackles|popping} {under|beneath} {|the|his|her|my} {skin|finger|fingers}",
  ),
  "saddle-numbness": phrases(
    "saddle anesthesia, saddle {anaesthesia|numbness|paresthesia|paraesthesia|numb|hypoesthesia|sensory loss|area numbness}, {numb|numbness|tingling|loss of sensation|no feeling|decreased sensation|loss of feeling} {in|of|to|around} {|the|his|her|my} {groin|perineum|saddle area|saddle region|private parts|genitals|genital area|perineal area|buttocks|perianal area|privates|anus|inner thighs|between legs}, {perineal|perianal|genital|groin} {numbness|anesthesia|paresthesia|tingling|numb}, groin numb, numb between {|the} legs, can't feel when {wiping|he wipes|she wipes|I wipe}, {numb|numbness|tingling|no feeling} between {|the|his|her|my} legs",
  ),
  "bleeding-uncontrolled": phrases(
    `uncontrolled bleeding, bleeding {uncontrolled|not controlled|is uncontrolled|won't stop|will not stop|not stopping|can't be stopped|cannot be controlled|continues|persists|through dressing|through the dressing|through bandage|through gauze|despite pressure|not stopped|still bleeding|ongoing}, {can't|cannot|unable to|can not|couldn't} {stop|control|get} {|the} {bleeding|bleed|blood|bleeding to stop}, {won't|doesn't|does not|wont} stop bleeding, {still|actively|continues|keeps|continued|continuing|continuous} {bleeding|to bleed|oozing blood}, {uncontrollable|active uncontrolled} {bleeding|hemorrhage|haemorrhage}, tourniquet {applied|in place|placed|on}, tourniquet, persistent bleeding, {hasn't|has not|hadn't} stopped bleeding`,
  ),
  "bleeding-controlled": phrases(
    "bleeding controlled, bleeding {is controlled|under control|stopped|has stopped|well controlled|controlled with pressure|now controlled|controlled at this time|controlled PTA|minimal|is minimal|ceased|contained}, {controlled|minimal|min} bleeding, hemostasis {achieved|}, haemostasis, {no|not} active bleeding, not actively bleeding, no active bleed, hemorrhage controlled, stopped bleeding, bleeding resolved, not bleeding at this time, no bleeding at this time, bleeding ctrl",
  ),
  exsanguination: phrases(
    "exsanguination, exsanguinating, exsanguinating {hemorrhage|haemorrhage|bleeding}, {massive|catastrophic|life threatening|major|severe external|large volume} {hemorrhage|haemorrhage|bleeding|bleed|blood loss}, bleeding out, bled out, {spurting|pumping} blood, blood {spurting|pumping|gushing|everywhere|pouring out|squirting}, arterial {bleed|bleeding|spurting}, pool of blood, pools of blood, large amount of blood on scene, hemorrhaging massively",
  ),
  "brisk-bleeding": phrases(
    "brisk bleeding, {brisk|heavy|profuse|severe|significant|copious|large|bleeding heavily|torrential} {bleeding|bleed|epistaxis|nosebleed|blood loss|hemorrhage|nose bleed}, {bleeding|bleeds} {briskly|heavily|profusely|a lot|a lot of blood}, lost a lot of blood, lots of blood, soaked through {dressing|dressings|gauze|towel|bandage|bandages|towels}, {pulsatile|pulsating} bleeding, heavy oozing, large amount of {blood|bleeding}, large amounts of blood, copious blood, {post|after} {tonsillectomy|T&A|tonsil op|tonsil surgery|adenotonsillectomy} {day} {1|2|3|4|5|6|7|8|9|10|11|12|13|14} {bleeding|bleed|hemorrhage|haemorrhage}, {post|after} {|-} {tonsillectomy|T&A|tonsil op|tonsil surgery|adenotonsillectomy} {bleeding|bleed|hemorrhage|haemorrhage|with bleeding}, {tonsil|tonsillar} {bed|} {bleeding|bleed|hemorrhage|haemorrhage}, {bleeding|spitting} {|fresh|bright red|lots of} blood from {mouth|throat|tonsil}, {active|pumping|heavy|profuse} {arterial|} {bleed|bleeding|hemorrhage|haemorrhage}",
  ),
  "visible-distress": phrases(
    `{cannot|can't|unable to|not able to} {keep|lie|stay|hold} still, rolling {around|about|on} {|on|in} {|the} {floor|bed|ground|stretcher|trolley|pain|agony}, visible distress, {in|appears in|looks in|obvious|visible|visibly|acute|severe|significant|moderate|marked|much|in obvious|in acute|in severe|in significant} distress, {appears|visibly|looks|very} {distressed|uncomfortable|in pain|in a lot of pain|in severe pain|in obvious pain}, {writhing|rolling around|doubled over|screaming|crying|moaning|grimacing|tearful|yelling|rolling|curled up|holding abdomen} {in|with|from|due to} pain, writhing, writhing in pain, doubled over, grimacing, grimaces, screaming {in pain|}, {unable to|can't|cannot} {get comfortable|find a comfortable position|find comfortable position|lie still|stay still}, crying in pain, distressed, pacing in pain, facial grimacing, uncomfortable appearing, uncomfortable, in agony`,
  ),
  comfortable: phrases(
    "comfortable, {appears|looks|resting|sitting|lying|rests|sleeping|seated|looking|seems} {comfortable|comfortably|quietly|calm|relaxed}, NAD, {no|not in|not in any|in no|without} {acute|apparent|obvious|visible|} {distress}, no acute distress, no apparent distress, no obvious distress, in no apparent distress, in no acute distress, comfortable at rest, calm, calm and cooperative, no signs of distress, laughing, texting, on phone, on cell phone, eating chips, relaxed, no obvious discomfort, no obvious signs of pain, conversing easily, joking, speaking full sentences",
  ),
  "unable-to-walk": phrases(
    `unable to walk, ${cannot} {walk|ambulate|bear weight|weight bear|stand|stand up|put weight on|weightbear|get up|move his legs to walk|mobilise|mobilize|bear any weight|put any weight on|walk on it}, {not|no|non} {weight bearing|weightbearing|ambulatory|ambulating|able to walk|able to ambulate|able to bear weight|able to stand|walking}, NWB, non-ambulatory, nonambulatory, non-weight bearing, nonweightbearing, inability to {walk|ambulate|bear weight|stand}, {won't|refuses to} stand, loss of ambulation, stopped walking, off legs, off {his|her} legs, unable to get {up|out of bed|off floor|off the floor}, legs won't hold {him|her}, FWB not possible`,
  ),
  "walks-normally": phrases(
    "walking normally, {walking|ambulating|ambulates|walks|ambulatory} {normally|independently|without difficulty|well|unassisted|with steady gait|with a steady gait|without assistance|fine|steadily|w/o difficulty|without assist}, {steady|normal} gait, gait {steady|normal|is steady|stable}, {able to|can} {walk|ambulate|bear weight|weight bear}, weight bearing, bearing weight, full weight bearing, walking without a limp, running around, ambulatory, running and playing, ambulatory on scene, ambulatory at scene, self extricated and ambulatory, ambulates, {can|able to} {walk|ambulate|weight bear|bear weight} with {|a|slight|mild|minimal|a slight|some} {limp|limping|difficulty|pain|discomfort}, {walking|ambulating|ambulatory|walked|walks} with {slight|mild|minimal|a slight|a mild} limp",
  ),
  "well-appearing": phrases(
    "speaking in full sentences, {speaks|talks|talking|able to speak|speaking} {in|} {full|complete|clear} sentences, well appearing, {looks|appears|looking|generally|appearing} {well|fine|good|healthy|nontoxic|non-toxic|non toxic}, {non toxic|nontoxic|non-toxic} {appearing|appearance|looking|}, {playful|smiling|well hydrated|well nourished}, playing {with toys|with toy|in room}, playing in {triage|the waiting room|waiting room}, alert and playful, well in self, well perfused, pink warm and dry, {skin|} {PWD|pink warm dry|warm and dry|warm dry|warm pink dry|warm dry and pink|W/D|warm dry intact|pink and warm}, good color, good colour, normal color, well-hydrated, {eating and drinking|feeding|drinking|eating|tolerating PO|tolerating fluids|taking PO} {|and drinking} {well|normally|fine|ok}, tolerating PO, tolerating fluids, good PO intake, in good spirits, moist mucous membranes, MMM, brisk cap refill, good wet diapers, normal wet diapers, brisk capillary refill",
  ),
  "ill-appearing": phrases(
    "ill appearing, {looks|appears|looking|very|acutely|generally|appearing} {ill|sick|unwell|toxic|septic|terrible|poorly|dreadful|very unwell|very sick|very ill|acutely unwell|acutely ill}, toxic {appearing|looking|appearance|child|}, sick looking, sick appearing, septic looking, poor general condition, poor condition, moribund, critically ill, critical condition, ill looking, deteriorating, going downhill, unstable, decompensating, declining rapidly",
  ),
  "unequal-pupils": phrases(
    "unequal pupils, anisocoria, {blown|fixed|dilated|fixed and dilated|fixed dilated|nonreactive|non reactive|unreactive|asymmetric|uneven} {pupil|pupils}, {pupil|pupils} {unequal|blown|fixed|nonreactive|non reactive|not equal|asymmetric|fixed and dilated|uneven|unreactive|not reactive|sluggish|are unequal|R>L|L>R}, {pupil|pupils} {|are|is} {unresponsive|not responsive|not responding|not reacting|no response} {|to light}, {unresponsive|not responsive|not responding|not reacting|not reactive|no response|no reaction} to light",
  ),
  "mucosal-swelling": phrases(
    "mucosal swelling, {uvular|oral mucosa|mucosal|mucosa|oropharyngeal mucosa} {swelling|edema|swollen}, itching in {|the} {throat|mouth|tongue|lips}, {itchy|tingling|tingly|burning} {throat|mouth|tongue|lips} after, {lips|mouth|tongue|throat} {tingling|itching|tingly|itchy}, {tingling|itchy} {lips|tongue|mouth}, lump in {|his|her|my|the} throat, globus",
  ),
  "hypothermia-sign": phrases(
    "hypothermia, hypothermic, {body|core} temperature low, ice cold, freezing cold, cold to {|the} core, low {temp|temperature|body temperature}, temp too low to {read|register}, stopped shivering",
  ),
  deformity: phrases(
    "deformity, deformities, {obvious|gross|visible|angulated|dinner fork|bony|+} deformity, deformed, angulated, angulation, {shortened|shortening} {and|with|&} {externally rotated|external rotation|rotated|rotation}, {leg|limb|hip} {shortened|is shortened|rotated|externally rotated}, shortened and rotated, misshapen, bent out of shape, out of place, looks crooked, step off, dinner fork, bone {sticking up|displaced}, swan neck",
  ),
  "joint-locked": phrases(
    `joint locked, {knee|jaw|elbow|joint|shoulder|finger} {locked|is locked|stuck|locks up|locking}, locked {knee|jaw|joint|elbow|finger}, ${cannot} {straighten|bend|extend|flex} {|the|his|her|my} {knee|elbow|leg|arm|finger|joint}, ${cannot} close {his|her|my|the} {mouth|jaw}, lockjaw, jaw stuck open`,
  ),
  "mastoid-swelling": phrases(
    "mastoid swelling, {swelling|redness|tenderness|pain|swollen|red} {behind|posterior to} {|the|his|her|left|right} {left|right|} ear, mastoid {tenderness|pain|redness|erythema}, mastoiditis, {protruding|protrusion of} {|the} ear, ear sticking out, postauricular swelling, pinna displaced",
  ),
  "ketones-high": phrases(
    "high ketones, {ketones|ketone} {high|positive|large|moderate|3+|4+|+++|elevated|++++|strip positive|are high|present}, {large|moderate|positive|high|elevated|+} ketones, ketonuria, ketonemia, ketotic, ketones in urine, ketosis",
  ),
};
