import { cannot, type ConceptTerms, the } from "./phrases.ts";
import { phrases } from "../phrases.ts";

const hurts = "{hurts|hurting|is hurting|is sore|is aching|aches}";

/** Why somebody comes: heart, lungs, head, nerves, belly, urine, sex organs, pregnancy. */
export const complaints: ConceptTerms = {
  "chest-pain":
    phrases(`chest pain, pleuritic {chest pain|CP}, CP, chest {ache|aching|hurt|soreness|burning|cramp|pangs}, chest ${hurts},
    {retrosternal|substernal|sternal|precordial|thoracic|anginal|cardiac|heart} pain,
    {pain|ache|burning} {in|over|across|around|behind} ${the} {chest|breastbone|sternum|heart},
    {stabbing|sharp|burning|aching|dull} chest, heart hurts, nonspecific chest pain, atypical CP, {ant|anterior|antr|central|left|Lt|right|Rt|retrosternal|substernal|precordial|parasternal|upper|mid} {|.} chest {pain|ache}, {chest|heart} {uneasiness|burning|pricking|stabbing} {|sense|sensation}, {cheast|chset|ches|cehst|chst|chest} {pain|pian|pains|apin|ache}, {heart|cardiac} {ache|pains}, anginal pain, {pain|pian|ache} {in|on|over|at} {|the|his|her|my|left|center of|centre of|middle of|mid} {chest|cheast|heart}, {typical|atypical} {chest pain|angina}, chest pain typical`),
  "chest-pressure":
    phrases(`chest pressure, {chest|retrosternal|substernal|sternal|precordial|thoracic|anginal|cardiac|heart} discomfort, discomfort {in|over|across|around|behind} ${the} {chest|breastbone|sternum|heart}, chest {tightness|heaviness|squeezing|constriction|fullness|oppression},
    {tight|heavy} chest, chest {feels|feeling|is|felt} {tight|heavy}, {pressure|tightness|heaviness|squeezing|weight}
    {in|on|over|across|around} ${the} chest, {elephant|weight|something heavy} {|sitting} on ${the} chest, {tight|} band around ${the} chest,
    {retrosternal|substernal|precordial} {pressure|tightness|heaviness}, clutching ${the} chest, Levine sign, {chest|cheast|heart|precordial|substernal} {squeezing|squeezed|pressing|compressing|oppressive|crushing|tight|tightening|heavy|heavyness|heavness|stuffiness|tightnes} {|sense|sensation|feeling|nature|type}, {squeezing|pressing|crushing|constricting|heavy|tight} {chest pain|chest discomfort|pain in chest|sensation in chest|feeling in chest}, chest {pain|discomfort} {squeezing|pressing|crushing|constricting} {|in} {|nature|type}, chest feels {|really|very|like} {tight|heavy|squeezed|band}, chest oppression`),
  "pleuritic-pain":
    phrases(`pleuritic pain, pleuritic {chest pain|CP}, pleuritic, pleurisy, {pain|painful|hurts|sharp}
    {on|with|when|upon|during} {inspiration|deep inspiration|breathing|breathing in|deep breath|deep breathing|taking a deep breath|a deep breath|inhaling},
    hurts to {breathe|breathe in|take a deep breath|inhale}, {on|with|upon} {deep|} inspiration,
    {on|with} {deep breathing|breathing in|deep breath}, {when|while} breathing in, painful {breathing|respiration},
    worse {with|on|when} {breathing|taking a deep breath|taking deep breath|taking deep breaths|deep breathing|deep breath|deep breaths|inspiration|deep inspiration|inhaling|he breathes|she breathes|I breathe}, when {he|she|I|pt|taking} {breathes|breathe|takes a deep breath|take a deep breath|takes deep breath|deep breath|deep breaths|a deep breath|breathes in|inhales}`),
  palpitations:
    phrases(`palpitations, palpitation, palps, {heart|heart is|heart was} {racing|pounding|fluttering|skipping|skipping beats|beating fast|beating hard},
    {racing|pounding|fluttering} {heart|heartbeat}, {fluttering|flutter} in ${the} chest, {skipped|skipping|missed|extra} {heart|} beats,
    {irregular|rapid|fast|abnormal} {heartbeat|heart beat}, fast heart rate, rapid heart rate, heart rate problem,
    tachycardia, heart flip flops, palpitation sense, heart {palpitation|palpitations|fluttering|flutters|flutter|thumping|jumping|beating out of chest|going fast|misses a beat|skips a beat|skips}, {fluttering|flutters|thumping|racing} {|in|of} {|my|her|his|the} {heart|chest|heartbeat}, {heart|chest} {flutters|fluttering}, fluttering for {|days|weeks|a few days}, {rapid|fast|forceful|irregular} {heart beating|heart beats|heart beat|heartbeats|pulse}, tachycardiac`),
  dyspnea:
    phrases(`shortness of breath, {shortness|short} of {breathe|breth|breat|breah}, severe {dyspnea|dyspnoea|SOB|shortness of breath|breathing difficulty|difficulty breathing}, {SOB|short of breath|shortness of breath|dyspnea|dyspnoea|breathless} {at rest|even at rest|when lying flat|when laying flat|when lying down|lying flat|lying down|on lying down|on lying flat}, SOB, S.O.B., short of breath, SOBOE, DOE, DIB, dyspnea, dyspnoea, dyspneic, dyspnoeic, breathless, breathlessness,
    {difficulty|trouble|problem|problems|difficulty in|difficulties|diff} breathing, {breathing|respiratory} {difficulty|difficulties|problem|trouble|complaint},
    {hard|difficult} to breathe, hard time breathing, ${cannot} {breathe|breathe well|catch ${the} breath|get air|get enough air|get a breath}, struggling to breathe,
    winded, out of breath, air hunger, exertional {dyspnea|dyspnoea|SOB}, {dyspnea|dyspnoea|SOB|short of breath|shortness of breath} {on|with} {exertion|effort|activity|minimal exertion},
    {gets|getting} {winded|out of breath|short of breath}, breathing {is|feels} {hard|heavy|difficult}, heavy breathing, breathing {fast|hard|heavily|heavy}, tachypnea, tachypnoea, tachypneic,
    fast breathing, rapid breathing, hyperventilating, hyperventilation, {mild|slight|minimal|moderate} {respiratory|resp} distress, shallow breathing, SOA, shallow breaths, breathing {disturbance|discomfort|problems}, {difficulty|difficult|trouble} {in|with|to|for} {breathing|breath|breathe|breathing in}, {chest|} breathlessness, respiratory {discomfort|difficulty|distress}, {resting|nocturnal} dyspnea, {SOB|DOE|dyspnea|breathlessness} {NYHA|grade|class} {2|3|4|II|III|IV}, {can't|cannot|cant|couldn't} {catch|get} {|his|her|my|their} breath, gasping, puffed out, puffing, {struggling|fighting} {to|for|with} {|his|her|my} {breath|breathe|breathing|air}, saans phulna, breath shortness, shortness breath, {short|shortness} breathness, {dyspena|dypsnea|dyspnoe|dispnea|dyspnia|dyspneoa}, {COPD|CHF|HF|heart failure|CCF|emphysema|ILD|IPF|bronchiectasis} {AE|exacerbation|aggravation|flare|flare up|acute exacerbation|decompensation|aggravated|worse|worsening|playing up|getting worse}, {AECOPD|AE COPD|ADHF|acute exacerbation of COPD|exacerbation of COPD|acute heart failure|decompensated heart failure|acute decompensated heart failure|acute pulmonary oedema|acute pulmonary edema|APO|flash pulmonary edema|flash pulmonary oedema|pulmonary edema|pulmonary oedema|pink frothy sputum}, {coughs|coughing|coughed} {|up} {pink|frothy} {froth|frothy sputum|sputum|foam}, pink froth, run out of breath, runs out of breath`),
  wheeze: phrases(
    "wheeze, wheezing, wheezy, wheezed, {expiratory|exp|inspiratory|audible} {wheeze|wheezing}, whistling breathing, whistling in chest, {asthma|asthmatic|BA} {attack|exacerbation|flare|flare up|aggravation|acute exacerbation|AE|aggravated|episode|symptoms|symptom|playing up|acting up|worse|getting worse}, {acute|AE of|exacerbation of|aggravation of|worsening|flare of} {asthma|bronchial asthma|BA}, reactive airway",
  ),
  cough:
    phrases(`cough, coughing, coughed, {productive|dry|wet|nonproductive|non productive|hacking|persistent|chronic|nagging} cough,
    phlegm, sputum, {chest|lung} congestion, congested chest, {coughing|bringing} up {phlegm|mucus|sputum}, coughing fits`),
  haemoptysis:
    phrases(`hemoptysis, haemoptysis, {coughing|coughed|coughs|cough} {up|} {blood|clots|bright red blood}, {blood|bloody} {in|} {sputum|phlegm|mucus},
    blood {tinged|streaked|stained} {sputum|phlegm|mucus}, {spitting|spits|spit} up blood, {spitting|spits|spit} blood, {blood|bloody} {with|when} {cough|coughing}`),
  orthopnoea:
    phrases(`orthopnea, orthopnoea, PND, paroxysmal nocturnal {dyspnea|dyspnoea}, ${cannot} {lie|lay} {flat|down flat},
    {SOB|short of breath|shortness of breath|dyspnea|breathless} {when|on|while} {lying flat|laying flat|lying down|laying down|supine},
    {2|3|4|two|three|four|several} pillow orthopnea, {sleeps|sleeping} {upright|sitting up|in a recliner|in recliner|in a chair|on 3 pillows|on three pillows|on 4 pillows},
    {wakes|waking} up {SOB|short of breath|gasping|breathless}`),
  choking: phrases("choking, choking on {food|meat|a piece of food}, gagging, choking sensation"),
  "breathlessness-at-rest": phrases(
    "{SOB|short of breath|shortness of breath|dyspnea|dyspnoea|breathless} {at|even at|while at|now at} rest, {dyspneic|breathless} at rest, rest dyspnea",
  ),
  headache:
    phrases(`headache, {thunderclap|sudden onset|sudden|abrupt onset|explosive|sudden severe|sudden onset severe|sudden onset of severe|abrupt severe|sudden onset worst|worst|most severe} {headache|HA|head pain} {|ever|of life|of his life|of her life|of my life|in his life|in her life}, H/A, {severe|bad|mild|frontal|occipital|temporal|worsening|new|throbbing|persistent|constant|chronic|intermittent|pounding|dull|posterior|migraine|tension} HA, HA {x|for|since|and|with|w/|started|began|worse|that|located|today|onset|after}, HA/, head ache, cephalgia, cephalalgia, cephalea, head {pain|hurts|hurting|pounding|throbbing|is pounding|is killing me|pressure},
    {pounding|throbbing} head, headaches, {pain|pressure} in ${the} head, {tension|sinus|cluster} headache, my head hurts`),
  photophobia: phrases(
    "{mind|minds|minding|hates} {the|bright} {light|lights}, photophobia, photophobic, {light|photo} sensitivity, {sensitive|sensitivity} to light, light {hurts|bothers} {|my|her|his|the} eyes, bothered by light, eyes sensitive to light",
  ),
  "facial-droop":
    phrases(`facial droop, {face|facial|mouth|smile} {droop|drooping|drooped|droops|is drooping|is droopy|weakness|paralysis|asymmetry}, {drooping|droopy|crooked|lopsided|uneven|twisted} {face|mouth|smile},
    {face|mouth|smile} {is|looks|was|went} {crooked|lopsided|uneven|twisted|droopy|drooping}, asymmetric {face|smile}, one side of ${the} face {drooping|droops|drooped|is drooping|fell},
    {drooping|droop} {of|on} {|one side of} ${the} {face|mouth}, flattened nasolabial fold, {deviation|drooping} of {|the|angle of|left angle of|right angle of} {mouth|face|lip|angle of mouth}, {mouth|face|facial|lip|angle of mouth} {deviation|deviated|drooping|drooped|droopiness|pulled to one side|pulled to left|pulled to right}, {Rt|Lt|right|left|R|L} {facial|face} {droop|drooping|weakness|palsy with arm weakness|numb and droopy}, {facial|face} {droop|drooping|paresis|asymmetry} {Rt|Lt|right|left}, {mouth|face} {gone|went|dropped|fallen|hanging} {|to|on|down} {|one|the} {|side}`),
  "unilateral-weakness":
    phrases(`one sided weakness, {unilateral|hemi|one side|one sided|left side|left sided|right side|right sided|Lt side|Lt sided|Rt side|Rt sided|Lt. side|Rt. side|L side|R side|L sided|R sided} {weakness|motor weakness|paralysis|paresis},
    hemiparesis, hemiplegia, hemiplegic, {weakness|weak|paralysis|paralyzed|paralysed} {on|of|in|to} {|the} {left|right|one|L|R} {side|side of body|side of the body|half},
    weakness {left|right|one|Lt|Rt} side, {left|right|one|Lt|Rt} {arm and leg|leg and arm|upper and lower extremity} weakness, {arm|pronator} drift,
    {left|right} side {went|gone|is|became} {weak|limp|dead}, {left|right} {arm|leg} {went|gone|became} {limp|dead|weak}, ${cannot} {move|lift|raise|use|feel or move} {|the|his|her|my} {left|right|L|R|Lt|Rt|one} {arm|leg|hand|foot|side|side of body}, {left|right} {arm|leg} {won't|will not|not} {move|moving|work|working}, {Rt|Lt|right|left|R|L} {|.} {side|sided|hemi|upper and lower|arm and leg|arm & leg|upper & lower limb|upper and lower limb} {|body|limb} {weakness|motor weakness|paresis|paralysis|palsy|plegia|hemiplegia|heaviness}, {hemi|Rt hemi|Lt hemi} {weakness|paresis|plegia}, {Rt|Lt|right|left} {hemiparesis|hemiplegia}, {weakness|paralysis} {of|in|over|on} {|the} {Rt|Lt|right|left} {side|half|arm and leg|upper and lower limb|upper and lower limbs|UL and LL|side of body|half of body}`),
  "limb-weakness": phrases(
    `limb weakness, extremity weakness, motor weakness, focal weakness, ${cannot} {move|lift|raise|use|feel or move} ${the} {arm|leg|hand|foot}, foot drop, wrist drop, monoparesis, monoplegia, motor deficit, {arm|leg} won't move, dropping things, weak grip`,
  ),
  "general-weakness":
    phrases(`general weakness, {generalized|generalised|gen|gen.|overall|diffuse|whole body|all over} weakness, weakness, weak, feeling weak, feels weak, asthenia,
    {weakness|weak} {all over|generalized}, no strength, no energy, loss of strength, deconditioning, weakness general, failure to thrive, FTT`),
  "speech-disturbance":
    phrases(`slurred speech, {speech|words} {is|are|was|were|} slurred, slurring, slurred, {slurring|slurs|slurred} {|his|her|my} {words|speech}, dysarthria, dysarthric, aphasia, aphasic, {expressive|receptive} aphasia,
    ${cannot} {speak|talk|get words out|get the words out|find words}, {speech|speaking|talking} {difficulty|difficulties|disturbance|problem|disorder|impairment|change|changes}, {difficulty|trouble|problem|difficulties} {speaking|talking|with speech|finding words|getting words out},
    {garbled|incoherent|incomprehensible|thick} {speech|words}, {word finding|word-finding} {difficulty|difficulties|trouble|problems}, loss of speech, lost {|the|his|her} {ability to speak|speech}, {mute|mutism}, mumbling, nonsensical speech, {not|stopped} {speaking|talking}, {abnormal|changed} speech, speech abnormality, talking gibberish, {verbal|language|speech|speaking|articulation} {disturbance|dysfunction|difficulty|impairment|deficit|abnormality|block}, {motor|global|sensory|mixed|Broca|Wernicke} aphasia, aphasic, {dysphasia|dysphasic|dysarthric}, {slurring|slurrness|slurriness} of {speech|words|voice}, {speech|talk|words} {slurring|not clear|unclear|jumbled|muddled|funny|slow|mixed up}, word salad, {not|unable to|can't|cannot} {comprehend|understand} {speech|words|commands}, {mixing|muddling|jumbling} {|up} {|his|her} words, {pronunciation|articulation} {difficulty|problem|disorder|disturbance}, tongue {deviation|thick}`),
  "vision-loss":
    phrases(`vision loss, loss of {vision|sight|eyesight}, {visual|sight} loss, {lost|losing} {vision|sight|eyesight|his vision|her vision|my vision}, blindness, blind, went blind, ${cannot} see, ${cannot} see {out of|from} ${the} {eye|left eye|right eye}, amaurosis, amaurosis fugax,
    {curtain|shade|veil} {over|across|in|coming down over|coming down} ${the} {|left|right} {eye|vision|visual field}, curtain like, visual field {defect|cut|loss}, {hemianopia|hemianopsia|hemianopsy}, vision {went|going} {black|dark|blank}, everything went black in one eye`),
  "blurred-vision":
    phrases(`blurred vision, {blurry|blurring of|hazy|foggy|cloudy|fuzzy|decreased|reduced|impaired|abnormal|poor|changed} vision, vision {blurry|blurred|is blurry|is blurred|change|changes|problem|disturbance|disturbances|difficulty},
    {visual|eyesight} {change|changes|disturbance|disturbances|problem|problems|impairment|symptoms|complaint|aura}, {decreased|reduced|abnormal|impaired} visual acuity, visual acuity {abnormality|decreased|reduced|change|problem}, abnormality visual acuity, abnormality. visual acuity, {visual|vision} {spots|scotoma|scotomata}, scotoma, spots in vision, blurriness, blurry, trouble seeing, difficulty seeing, change in vision, changes in vision`),
  "double-vision": phrases(
    "double vision, diplopia, seeing double, double-vision, seeing two of everything, sees double",
  ),
  numbness:
    phrases(`numbness, numb, {sensory|sensation} {decreased|loss|change|abnormality|disturbance}, sensory. {decreased|loss}, tingling, tingly, tingles, {paresthesia|paraesthesia|parasthesia}, pins and needles, {loss of|decreased|reduced|altered|no|lost} {sensation|feeling}, sensory {loss|deficit|change|disturbance|abnormality},
    ${cannot} feel ${the} {|left|right} {arm|leg|legs|hand|foot|feet|face|fingers}, {hypoesthesia|hypesthesia|hypoaesthesia}, went to sleep feeling, abnormal sensation, {sense|sensory|sensation} {change|changes|dulling|abnormal|loss}, {abnormal|dull} {sense|sensation}, {tingling|numb|numbness|numbing|prickling} {sense|sensation|feeling}, hypesthesia`),
  dizziness: phrases(
    "dizziness, dizzy, light headness, lightheadness, lighthead, dizzy {spell|spells}, lightheaded, light headed, lightheadedness, light headedness, giddy, giddiness, woozy, swimmy headed, head spinning, head rush, {whirling|spinning|rotatory|rotatory type|whirling type|nonwhirling|non whirling|orthostatic|postural|lightheaded} {type|} {dizziness|giddiness|dizzy}, {swaying|floating|swimming} {sensation|feeling}, light head, dizzyness, dizzines, {head|} feels {dizzy|swimmy}, ghabrahat, chakkar",
  ),
  vertigo: phrases(
    "vertigo, vertiginous, {room|everything|world} {|is|was} spinning, spinning {sensation|feeling}, spinning, BPPV, Meniere's, labyrinthitis, room spins, {whirling|spinning|rotatory|rotational|true} {|type|sensation} {dizziness|vertigo|giddiness}, whirling sense, whirling vertigo, {head|surroundings|everything} {spinning|whirling|rotating|is spinning|going round}",
  ),
  "gait-disturbance":
    phrases(`gait disturbance, {gait|balance} {problem|problems|instability|abnormality|change|difficulty|disorder|issues|impairment}, ataxia, ataxic, {unsteady|abnormal|wide based|staggering|ataxic|unstable} gait, unsteady, unsteadiness, unsteady on {|his|her|my} feet,
    {off|loss of|lost|poor|losing} balance, lost {his|her|my} balance, off-balance, imbalance, disequilibrium, staggering, {difficulty|trouble|problems} {walking|with balance|with gait|ambulating}, walking {difficulty|problem}, veering to one side, stumbling, keeps falling to one side`),
  amnesia:
    phrases(`amnesia, amnestic, amnesic, {retrograde|anterograde|transient global} amnesia, TGA, {does not|doesn't|did not|didn't|cannot|can't|cant|unable to|could not|couldn't} {remember|recall} {|the|what} {|event|events|accident|fall|incident|happened|injury|it},
    no {recollection|memory|recall} {|of event|of the event|of events|of fall|of the fall|of accident|of the accident|of what happened|of incident}, repetitive {questioning|questions}, asking same questions, asking the same questions`),
  tremor: phrases(
    "tremor, trembling, shaky, shakiness, the shakes, {hand|hands} shaking, shaking {hand|hands}, tremulous, twitching, jittery, shaking, involuntary movements, muscle twitching, {involuntary|abnormal|jerky|jerking|choreiform} {movement|movements|jerks}, {body|whole body} {tremor|trembling|jerking|jerks}, acute dystonia, {dystonia|dystonic reaction|extrapyramidal symptoms|oculogyric crisis}",
  ),
  "leg-weakness-bilateral":
    phrases(`weakness in both legs, {bilateral|B/L|bilat|both} {leg|legs|lower extremity|lower extremities|LE|lower limb|lower limbs} {weakness|paralysis|weak}, {leg|lower extremity|lower limb} weakness {bilateral|bilaterally|both sides}, BLE weakness, weakness {in|of|to} {both|bilateral} {|the|lower} {legs|extremities|limbs|lower extremities},
    {both|} legs {are|feel|felt|is|went|going} {weak|heavy|limp|like jelly}, paraparesis, paraplegia, legs {gave|giving|give} {out|way}, ${cannot} {move|feel} {|both|either|his|her|my} legs, weak legs`),
  "restless-or-strange-behaviour":
    phrases(`strange behaviour, {strange|odd|bizarre|abnormal|unusual|weird|erratic|inappropriate|disorganized} {behavior|behaviour}, {behavior|behaviour|behavioral|behavioural|personality} {change|changes|problem|problems|issue|issues|disorder|disturbance|concern|complaint},
    {change|changes} in {behavior|behaviour|personality}, {acting|behaving} {strange|strangely|weird|odd|oddly|different|differently|bizarre|funny|abnormal|abnormally|out|erratically|out of character}, {not|isn't|hasn't been} {acting|behaving} {right|normal|normally|like himself|like herself|himself|herself|like self|appropriately},
    not {himself|herself|his usual self|her usual self|usual self}, restless, restlessness, wandering, pacing, {unable to|can't|cannot} sit still, out of character, {abnormal|bizarre|odd|strange|unusual|altered} {behavior|behaviour|conduct|speech and behavior}, {roaming|undressing|running} {naked|around naked|in street}, {not sleeping|no sleep} {and|with} {talking|talkative|pressured}, {won't|not} {stop} talking`),
  "memory-loss": phrases(
    "memory loss, {memory|short term memory} {problem|problems|impairment|issues|disturbance|decline}, poor memory, loss of memory, forgetful, forgetfulness, forgetting things, short term memory loss",
  ),
  "abdominal-pain": phrases(
    `stomachache, bellyache, tummyache, tummy ache, belly ache, stomach {upset|problem|distress}, upset stomach, gripes, gut rot, abdominal {problem|complaint|distress}, colicky abdomen`,
  ),
  "epigastric-pain": phrases(
    `epigastric pain, {abdominal|abd|abd.|abdo|belly|stomach|tummy} {pain|cramps|cramping|discomfort|tenderness|tender} {|in|to|at|over|in the|to the|-|:} {epigastric|epigastrium|epigastric area|epigastric region}, epigastralgia, gastralgia, pain in {|the} {epigastrium|epigastric area|epigastric region|pit of stomach|pit of the stomach}, MEG pain, {stomach|gastric} burning, burning in {|the|my} stomach`,
  ),
  "upper-abdominal-pain": phrases(
    `upper abdominal pain, {abdominal|abd|abd.|abdo|belly|stomach|tummy} {pain|cramps|cramping|discomfort|tenderness|tender} {|in|to|at|over|in the|to the|-|:} {LUQ|left upper quadrant|upper abdomen|left upper side}, {upper|left upper} {abdominal|abd|abdo|belly|abdomen|stomach|quadrant} {pain|discomfort|ache|cramps|cramping|tenderness}, LUQ {abdominal|abd|} {pain|discomfort|tenderness}, pain {in|} LUQ, pain in {|the} upper {abdomen|belly|stomach}`,
  ),
  "lower-abdominal-pain": phrases(
    `lower abdominal pain, {abdominal|abd|abd.|abdo|belly|stomach|tummy} {pain|cramps|cramping|discomfort|tenderness|tender} {|in|to|at|over|in the|to the|-|:} {LLQ|LIF|left lower quadrant|lower abdomen|suprapubic|left lower side|lower quadrants}, {lower|low|left lower|bilateral lower} {abdominal|abd|abdo|belly|abdomen|stomach|tummy|quadrant} {pain|discomfort|ache|cramps|cramping|tenderness}, LLQ {abdominal|abd|} {pain|discomfort|tenderness}, pain {in|} LLQ, LIF pain, {hypogastric|suprapubic} {pain|discomfort|pressure|tenderness}, pain in {|the|my} lower {abdomen|belly|stomach|tummy}`,
  ),
  "right-lower-abdominal-pain": phrases(
    `right lower quadrant pain, {abdominal|abd|abd.|abdo|belly|stomach|tummy} {pain|cramps|cramping|discomfort|tenderness|tender} {|in|to|at|over|in the|to the|-|:} {RLQ|RIF|right lower quadrant|right lower side|right iliac fossa}, {RLQ|right lower quadrant|right lower abdominal|right lower abd|right lower abdomen|right lower belly|right iliac fossa|RIF|Rt lower abdominal} {abdominal|abd|} {pain|discomfort|tenderness}, pain {in|} {RLQ|RIF|right lower quadrant|right lower abdomen|right iliac fossa}, McBurney tenderness, McBurney's point, McBurney's tenderness, {migrated|migrating|moved|radiating} to {|the} {RLQ|right lower quadrant|RIF|right lower abdomen}, {now|then|localized to|localised to|settled in|shifted to} {|in|to|at} {|the} {RLQ|RIF|right lower quadrant|right iliac fossa}`,
  ),
  "right-upper-abdominal-pain": phrases(
    `right upper quadrant pain, {abdominal|abd|abd.|abdo|belly|stomach|tummy} {pain|cramps|cramping|discomfort|tenderness|tender} {|in|to|at|over|in the|to the|-|:} {RUQ|right upper quadrant|right upper side|right hypochondrium}, {RUQ|right upper quadrant|right upper abdominal|right upper abd|right upper abdomen|right upper belly|right hypochondriac|right hypochondrial|right hypochondrium|Rt upper abdominal|right subcostal} {abdominal|abd|} {pain|discomfort|tenderness}, pain {in|} {RUQ|right upper quadrant|right upper abdomen|right hypochondrium}, {positive|} Murphy sign, {positive|} Murphy's sign, gallbladder pain, gallbladder attack, liver pain`,
  ),
  "flank-pain": phrases(
    `flank pain, {flank|loin|kidney} {pain|ache|discomfort|tenderness|hurts}, {CVA|costovertebral angle|costovertebral} tenderness, CVAT, loin to groin pain, {pain|ache} in {|the|my|his|her} {|left|right} {flank|loin|side|kidney area}, side pain, {flank|loin} colic`,
  ),
  "pelvic-pain": phrases(
    `pelvic pain, {pelvic|adnexal|ovary|ovarian|uterine} {pain|cramp|cramps|cramping|discomfort|tenderness|pressure}, pain in {|the|my} {pelvis|ovary|uterus|womb}, pelvis {pain|hurts}`,
  ),
  vomiting: phrases(
    `vomiting, vomit, vomited, vomits, vomitting, emesis, {throwing|throws|threw|thrown} up, {puking|puked|puke}, retching, dry heaving, dry heaves, {N/V|N/V/D|NV|NVD|N&V|N+V|n and v|N V D|D&V|V/D|V&D|D/V}, nausea/vomiting, nausea vomiting, nausea and vomiting, nausea & vomiting, nausea/vomiting/diarrhea, vomiting/diarrhea, vomiting and diarrhea, vomiting and diarrhoea, {projectile|nonbilious|non-bilious|NBNB} {vomiting|emesis}, barfing, upchucking, {vomit|vomited|vomits|vomiting} {x|once|twice|thrice}, vomitus, emesis, being sick, been sick, {was|is} sick {once|twice|x2|x3|multiple times}, {one|two|three|1|2|3|4|5|6|multiple|several} {episode|episodes} of vomiting, chucking up, spewing, {NV|N.V.|N/V} {sx|symptom|symptoms|episode|episodes|x|since}, D+V, D and V, V+D`,
  ),
  "persistent-vomiting":
    phrases(`persistent vomiting, {persistent|intractable|constant|continuous|continual|protracted|repeated|repetitive|nonstop|incessant|multiple|excessive|frequent|severe|uncontrolled|uncontrollable|cyclic|cyclical|multiple episodes of|several episodes of|many episodes of|numerous episodes of} {vomiting|emesis|vomits|nausea and vomiting|N/V},
    ${cannot} {keep|hold} {anything|food|fluids|fluid|liquids|water|meds|food or water|anything or fluids} down, ${cannot} keep down {food|fluids|liquids|water|anything|any fluids}, {not|can't|cannot|unable to|isn't|never} {keep|keeping} {anything|fluids|food|liquids|water} down, {not|isn't} {tolerating|holding down} {PO|oral intake|fluids|orals|liquids|anything by mouth}, ${cannot} tolerate {PO|PO intake|oral intake|fluids|liquids|anything by mouth|anything PO},
    {can't|cannot|won't|doesn't|does not|hasn't|unable to} {stop|stopped} {vomiting|throwing up|puking}, vomiting {everything|nonstop|non-stop|constantly|continuously|all day|all night|repeatedly|multiple times|many times|several times|every time she eats|every time he eats|after every feed|after everything|up everything}, vomits everything, {threw|throwing|throws} up everything, hyperemesis, hyperemesis gravidarum, vomited {multiple times|many times|several times|repeatedly|more than once|three times|four times|five times}`),
  "bilious-vomiting": phrases(
    "bilious vomiting, {bilious|green|bile stained|bile|greenish} {vomiting|vomit|emesis|vomits|vomitus}, {vomiting|vomited|throwing up|threw up|puking} {bile|green|green fluid|green stuff|yellow green}, bilious",
  ),
  nausea: phrases(
    `nausea, nauseous, nauseated, nauseas, queasy, queasiness, sick to {|the|my|his|her} stomach, {N/V|N/V/D|NV|NVD|N&V|N+V|n and v|N V D}, nausea/vomiting, nausea vomiting, nausea and vomiting, nausea & vomiting, nausea/vomiting/diarrhea, feels like {vomiting|throwing up}, urge to vomit, NV, nausea sense, {vomiting|nauseous} sense, vomiting sensation, feels like puking, {NV|N.V.|N/V} {sx|symptom|symptoms|episode|episodes|x|since}`,
  ),
  diarrhoea: phrases(
    `diarrhea, diarrhoea, {diarhea|diahrrea|diarrhoa|diarreha|diahrea|diarreah|diarhoea|diahorrea}, D - diarrhea, {loose|watery|liquid|runny|frequent} {stool|stools|BM|BMs|bowel movements|motions|poop|poo}, the runs, {N/V/D|NVD|N V D|D&V|V/D|V&D|D/V}, nausea/vomiting/diarrhea, vomiting/diarrhea, vomiting and diarrhea, vomiting and diarrhoea, bloody {diarrhea|diarrhoea}, stomach bug with diarrhea, diarrheal, {loose|watery|liquid} {motion|motions|stool|stools|diarrhea}, watery diarrhea, {frequent|multiple} {loose stool|loose stools|loose motion|loose motions}, {D/V|V/D}, bowels are loose, bowels loose, {tummy|stomach} {bug|upset} with diarrhoea, diarrhoeal, D+V, D and V, V+D`,
  ),
  constipation: phrases(
    `constipation, constipated, obstipation, {no|no recent} {BM|bowel movement|stool|bowel movements|BMs}, ${cannot} {poop|poo|have a bowel movement|have a BM|pass stool|defecate|move bowels}, {hasn't|has not|haven't|not} {pooped|pooed|had a BM|had a bowel movement|had bowel movement|moved bowels|passed stool|opened bowels}, hard {stool|stools}, {fecal|faecal|stool} impaction, impacted stool, bowels not {open|opened|moving}, BNO, not passing {stool|stools|motions}, straining to {stool|poop|pass stool}, difficulty defecating, no flatus, not passing {gas|flatus|wind}`,
  ),
  "abdominal-distension": phrases(
    `abdominal distension, {abdominal|abd|abdo|belly|abdomen|stomach} {distension|distention|bloating|swelling|fullness|distended|swollen|is distended|is swollen|is bloated|bloated}, {distended|bloated|swollen|tense|enlarged} {abdomen|abd|belly|stomach|tummy}, distension. abd, distension abdomen, abdomen. distension, distended, distension, distention, bloating, bloated, tympanitic, increased abdominal girth, gassy, gas and bloating`,
  ),
  dysphagia: phrases(
    `dysphagia, {difficulty|trouble|problem|problems|pain|difficulties} {swallowing|with swallowing}, swallowing {difficulty|difficulties|problem|trouble}, {difficult|hard|hurts|painful} to swallow, odynophagia, ${cannot} swallow {|food|solids|liquids|pills}, painful swallowing, pain {on|with|when} swallowing`,
  ),
  heartburn: phrases(
    "heartburn, heart burn, indigestion, dyspepsia, dyspeptic, acid {stomach|indigestion|taste}, sour stomach, belching, burping, gas pain, gas pains, gassiness, flatulence, regurgitation",
  ),
  haematemesis: phrases(
    `hematemesis, haematemesis, {vomiting|vomited|vomits|throwing up|threw up|puking|puked|vomitting|vomiting up} {blood|up blood|bright red blood|fresh blood|clots|dark blood|some blood}, {coffee ground|coffee grounds} {emesis|vomit|vomiting|vomitus|}, coffee ground like, {blood|bloody} {in|} {vomit|emesis|vomitus}, blood {streaked|tinged} {vomit|emesis|vomitus}, vomit with blood, vomiting with blood, vomited coffee grounds`,
  ),
  melaena: phrases(
    "melena, melaena, {black|tarry|black tarry|dark tarry|dark|black and tarry|dark black|jet black} {stool|stools|BM|BMs|poop|poo|motions|bowel movements|diarrhea}, stool {is|was|has been} {black|tarry|dark}, stools {are|were|have been} {black|tarry|dark}, tarry",
  ),
  "rectal-bleeding":
    phrases(`rectal bleeding, {rectal|PR|anal|rectum|lower GI} {bleed|bleeding|blood|hemorrhage}, BRBPR, BPR, BRB per rectum, bleeding {PR|per rectum|from rectum|from the rectum|from anus|from the anus|from bottom|from back passage}, {fresh|bright red|frank|} blood {PR|per rectum|in stool|in stools|in the stool|in his stool|in her stool|in my stool|in poop|in toilet|in the toilet|on toilet paper|on the toilet paper|when wiping|from rectum|from bottom|in BM|with BM|with bowel movement|with bowel movements|in diaper|in nappy},
    {bloody|maroon|blood streaked|red|currant jelly} {stool|stools|BM|BMs|diarrhea|diarrhoea|poop|bowel movements}, hematochezia, haematochezia, passing {blood|clots} {PR|rectally|per rectum}, pooping blood`),
  "rectal-pain": phrases(
    "rectal pain, {rectal|anal|rectum|anus|perianal} {pain|pressure|discomfort|soreness}, {anal|rectal} fissure, proctalgia, pain in {|the|my} {rectum|anus}, painful {defecation|bowel movements}, pain with {defecation|bowel movements|BM}, {rectal|anal} {prolapse|prolapsed|mass prolapse|bleeding and pain|itching|protrusion}, {anal|rectal|perianal} {problem|lesion|symptom|symptoms}, prolapse of rectum, prolapse rectum",
  ),
  haemorrhoids: phrases(
    "hemorrhoids, hemorrhoid, haemorrhoid, hemorroid, hemroid, piles, thrombosed {hemorrhoid|haemorrhoid}, {painful|bleeding|prolapsed|thrombosed|external|internal} {hemorrhoid|haemorrhoid|hemorrhoids|haemorrhoids|piles|pile}, piles",
  ),
  hernia: phrases(
    "hernia, {inguinal|umbilical|ventral|incisional|femoral|groin|abdominal|incarcerated|strangulated} hernia, hernia pain, {incarcerated|strangulated|irreducible|painful|reducible|inguinal|umbilical|femoral|ventral|incisional} hernia, hernia {incarcerated|strangulated|irreducible|pain|incarceration|stuck out|popped out|won't go back|not going back}",
  ),
  hiccup: phrases("hiccups, hiccup, hiccough, singultus"),
  "loss-of-appetite": phrases(
    `loss of appetite, {poor|decreased|reduced|no|low|diminished|less} {appetite|PO intake|oral intake|intake|PO}, {poor|decreased|reduced} {eating and drinking|food intake|fluid intake}, anorexia, general loss of appetite, {not|isn't|hasn't been|won't|refusing to|stopped|refuses to} {eat|eating|eat or drink|eating or drinking|drink|drinking|eating much|eating well}, off {food|his food|her food}, appetite loss, lost {|his|her|my} appetite, not hungry, eating less, refusing food, inanition, {poor|decreased|reduced|no|not|loss of|low|bad} {oral intake|PO intake|intake|appetite|feeding|eating|diet|oral}, {not|isn't|hasn't been|refuses|refusing} {eating|to eat|eaten|eating or drinking|eating well|feeding|to eat or drink}, off {food|his food|her food|legs and food}, poor PO, general {poor|weak} oral intake, decreased oral intake`,
  ),
  "menstrual-pain": phrases(
    "menstrual cramps, {menstrual|period|menses} {pain|cramp|cramps|cramping}, {dysmenorrhea|dysmenorrhoea}, painful {period|periods|menses|menstruation}",
  ),
  jaundice: phrases(
    "jaundice, jaundiced, {yellow|yellowing|yellowish} {skin|eyes|sclera|of skin|of eyes|of the skin|of the eyes|discoloration}, {skin|eyes} {yellow|turning yellow|are yellow|is yellow|turned yellow|yellowing}, icterus, icteric, scleral icterus",
  ),
  dysuria: phrases(
    `dysuria, {painful|burning|difficult|stinging} {urination|micturition|urinating|peeing|pee|voiding}, {pain|burning|burns|hurts|stinging|stings|discomfort} {with|on|when|during|while|upon} {urination|urinating|micturition|peeing|voiding|passing urine|I pee|she pees|he pees|he urinates|she urinates|I urinate}, hurts to {pee|urinate}, burning urine, {urination|voiding|urinary} {pain|burning|discomfort}, {burning|pain|painful|stinging} {micturition|urination|when I pee|on urination|during urination|during micturition|while passing urine|when passing urine|on peeing|when peeing|when weeing|voiding}, voiding pain, voiding discomfort, miction pain, micturition pain, urination pain, {stings|burns|hurts} {to|when I|when she|when he} {pee|wee|urinate}`,
  ),
  "urinary-frequency": phrases(
    "urinary frequency, {frequent|increased|freq} {urination|urinating|peeing|micturition}, urination frequency, {frequency of|} {urination|micturition} {frequency|urgency}, urinary urgency, urgency, frequency, nocturia, urinating {often|frequently|more often|a lot}, going to {|the} bathroom {often|frequently|a lot}, {peeing|pees} {often|more often|frequently}",
  ),
  "urinary-retention": phrases(
    `urinary retention, ${cannot} {urinate|pee|void|pass urine|pass water|empty bladder|empty her bladder|empty his bladder}, {difficulty|trouble|straining} {urinating|peeing|voiding|passing urine|urination|with urination|to void|to urinate}, retention of urine, urine retention, AUR, acute retention, {voiding|urination|urinating} {difficulty|difficulties}, urinary hesitancy, weak stream, distended bladder, bladder distended, full bladder, no urine since catheter removed, retention, {urinary|urination|micturition|self voiding|voiding} {difficulty|difficulties|disturbance|hesitancy|failure}, {urine|urinary} {retention|not passing|stoppage|obstruction}, {not|hasn't|has not} been able to pass {urine|water}, unable to {pass|make} {|any} urine, {can't|cannot} {wee|go for a wee}, {difficulty|trouble|unable} in {micturition|urination|voiding|passing urine}, {clot|acute urinary|acute urine} retention, burst bladder feeling, not able to pass urine`,
  ),
  "urinary-incontinence":
    phrases(`urinary incontinence, incontinent of {urine|bladder}, incontinent, incontinence, {bladder|urine} {incontinence|accident|accidents|leak|leakage|dysfunction}, {loss of|lost|losing|lost control of|no} bladder {control|}, {lost|losing|no} control of {|his|her|my|the} bladder, {wet|wetting|wets} {himself|herself|the bed|bed|myself|pants|his pants|her pants}, enuresis, leaking urine, urinated on {himself|herself|self}, peed {himself|herself|his pants|her pants|on himself|on herself},
    {bowel or bladder|bowel/bladder|bowel and bladder|bladder or bowel|bladder/bowel|bladder and bowel|B/B} {incontinence|dysfunction|changes|problems|symptoms|loss}, {loss|loss of control|incontinence} of {bowel or bladder|bowel/bladder|bowel and bladder|bladder or bowel|bladder and bowel|bladder/bowel} {|control|function}`),
  "faecal-incontinence":
    phrases(`fecal incontinence, {faecal|bowel|stool} incontinence, incontinent of {stool|bowel|feces|faeces}, {soiled|soiling|soils} {himself|herself|self|pants|his pants|her pants}, {loss of|lost|no} bowel control, {lost|losing|no} control of {|his|her|my|the} {bowels|bowel}, pooped {himself|herself|his pants|her pants},
    {bowel or bladder|bowel/bladder|bowel and bladder|bladder or bowel|bladder/bowel|bladder and bowel|B/B} {incontinence|dysfunction|changes|problems|symptoms|loss}, {loss|loss of control|incontinence} of {bowel or bladder|bowel/bladder|bowel and bladder|bladder or bowel|bladder and bowel|bladder/bowel} {|control|function}`),
  "sexual-dysfunction-new": phrases(
    `sexual dysfunction, erectile dysfunction, impotence, impotent, ${cannot} {get an erection|have an erection|maintain an erection|orgasm}, loss of erection, loss of {genital|penile|vaginal} sensation, new sexual dysfunction`,
  ),
  haematuria: phrases(
    "hematuria, haematuria, {blood|clots} in {|the|his|her|my} urine, {bloody|red|pink|cola colored|tea colored|blood tinged|cola coloured|rusty} {urine|pee}, {peeing|urinating|passing} blood {|in urine}, {peeing|urinating} clots, gross hematuria, blood when {peeing|urinating}, blood with urination",
  ),
  "no-urine": phrases(
    "no urine, no urine output, no UOP, no UO, anuria, anuric, {not|hasn't|has not|haven't|have not|didn't|did not} {peed|urinated|voided|passed urine|passed any urine|pee|urinate|passed water}, not {passing urine|urinating|peeing|voiding|making urine|producing urine}, no {urination|void|voids|wet diaper|wet diapers|wet nappy|wet nappies}, {no|nil|not any} {urine|urine output|UO|UOP|wee|void} {since|for|x|in|today|from} {|last|this} {|night|morning|yesterday|today|evening}, {anuria|anuric|oliguria|oliguric}, not {passed|passing} urine",
  ),
  "urinary-symptoms": phrases(
    "urinary symptoms, {urinary|voiding|urine|bladder|GU|urination} {complaint|complaints|problem|problems|sx|issue|issues|discomfort|trouble}, LUTS, {cloudy|foul smelling|smelly|dark|strong smelling|malodorous|discolored} urine, urine odor, urine {smells|is cloudy|is dark}, bladder {pain|spasm|pressure}",
  ),
  "testicular-pain": phrases(
    "testicular pain, {painful swollen|swollen painful|painful and swollen|swollen and painful} {|left|right|L|R} testicle, {testicle|testis|testes|scrotal|scrotum|ball|balls|groin/testicular} {pain|ache|hurts|hurt|tenderness|pain and swelling}, pain in {|the|his|my} {|left|right} {testicle|testicles|testis|scrotum|balls}, orchalgia, orchitis, epididymitis, epididymo-orchitis",
  ),
  "testicular-swelling": phrases(
    "testicular swelling, {painful swollen|swollen painful|painful and swollen|swollen and painful} {|left|right|L|R} testicle, {testicle|scrotal|scrotum|testis} {swelling|swollen|mass|lump|edema}, {swollen|enlarged} {testicle|scrotum|testis|balls}, hydrocele, varicocele",
  ),
  priapism: phrases(
    "priapism, {prolonged|persistent|painful|penile} erection, erection. penile, erection penile, erection {lasting|for|x} {hours|several hours|4 hours|6 hours}, erection won't go down",
  ),
  "penile-problem": phrases(
    "penile problem, {penile|penis|urethral|foreskin} {pain|discharge|swelling|lesion|sore|rash|bleeding|itching|redness|injury|fracture}, discharge from {|the|his} penis, phimosis, paraphimosis, balanitis, foreskin stuck, foreskin retracted, zipper injury",
  ),
  "vaginal-bleeding": phrases(
    "vaginal bleeding, {vaginal|vag|PV|uterine|abnormal uterine|abnormal vaginal|postmenopausal|post menopausal|intermenstrual|menstrual|irregular menstrual|breakthrough} {bleed|bleeding|spotting}, VB, AUB, DUB, PMB, bleeding {PV|per vagina|vaginally|from vagina|from the vagina|in pregnancy|between periods|after sex}, spotting, {blood|clots} {from|per} vagina, metrorrhagia, irregular period, irregular menses, vaginal blood",
  ),
  "heavy-vaginal-bleeding": phrases(
    `heavy vaginal bleeding, {heavy|severe|profuse|massive|excessive} {vaginal|vag|PV|menstrual|uterine} {bleed|bleeding}, {menorrhagia|menometrorrhagia}, heavy {period|periods|menses|menstruation|flow}, {soaking|soaked|saturating|saturated|going through|filling|changing} {pad|a pad|pads|1 pad|2 pads|one pad|two pads|3 pads} {|every hour|an hour|per hour|/hr|/hour|hourly|each hour|every 30 minutes|every 30 min|every 30 mins|every 15 minutes|every 20 minutes|every half hour|every 2 hours}, {pad|pads|tampon|tampons} {an hour|per hour|every hour|/hr|/hour|hourly}, passing {|large|big|vaginal} clots, flooding, bleeding heavily vaginally, bleeding through pads, vaginal hemorrhage`,
  ),
  "vaginal-discharge": phrases(
    "vaginal discharge, {vag|PV} discharge, discharge {from|per} vagina, {yeast infection|vaginal thrush|bacterial vaginosis|leukorrhea|vaginitis|vaginal candidiasis|trichomonas|vaginal odor|vaginal yeast|leucorrhoea}",
  ),
  "vulval-problem": phrases(
    "vaginal itching, {vaginal|vulvar|vulval|labial|genital} {itching|itch|pain|swelling|irritation|lesion|sore|lump|rash|redness|injury|laceration|complaint|problem|ulcer|burning|discomfort|warts}, bartholin, {bartholin|bartholin's} {cyst|abscess}, {uterine|vaginal|pelvic organ} prolapse, vulvodynia",
  ),
  "breast-problem": phrases(
    "breast pain, breast {lump|mass|swelling|redness|discharge|tenderness|engorgement|infection|problem|complaint|abscess|soreness}, {nipple|} {discharge from breast|nipple discharge|nipple pain}, mastitis, mastalgia, lump in {|the|my|her|left|right} breast, {swollen|sore|painful|engorged|tender} breast, breasts",
  ),
  "missed-period": phrases(
    "missed period, {missed|late|skipped|delayed|no} {period|menses|menstruation|menstrual period}, {period|menses} {is|are|was|} {late|delayed|overdue}, {days|weeks} late period, amenorrhea, amenorrhoea, LMP {unknown|unsure|uncertain|late|over a month ago|2 months ago|6 weeks ago|7 weeks ago|8 weeks ago}, {unsure|unknown|uncertain} LMP, {hasn't|haven't|has not} had {|a|her|my} period",
  ),
  "shoulder-tip-pain": phrases(
    "shoulder tip pain, {pain|ache} {in|at} {|the} {|left|right} {shoulder tip|tip of shoulder|tip of the shoulder}, tip of {|the} shoulder, shoulder tip, referred shoulder pain, pain referred to {|the} shoulder",
  ),
  contractions: phrases(
    "contractions, contraction, ctx, ctxs, contracting, {labor|labour} {pain|pains}, in {labor|labour|active labor|active labour|preterm labor}, {preterm|active|early|onset of|possible} {labor|labour}, labor, labour, UCs, tightenings, abdominal tightenings, laboring, {labor|labour} {pain|pains} {|sign|start|started}, {ctx|ctxs|contx|contraction|contractions|pains} {q|every} {|1|2|3|4|5|6|7|8|10} {|min|mins|minutes}, regular {contraction|contractions|tightening|tightenings}, in labour, abdominal tightening, {uterine|regular uterine} {contraction|contractions}",
  ),
  "waters-broken": phrases(
    "waters broke, {water|waters|membranes|bag of waters|bag of water} {broke|broken|has broken|have broken|ruptured|have ruptured|leaking}, water is broken, SROM, PROM, PPROM, {rupture of|ruptured|ruptured the} membranes, {leaking|loss of|gush of|leakage of|leaking of} {|clear|amniotic|vaginal} fluid, leaking liquor, gush of water, broken waters, LOF, gush of {fluid|water|liquor}, {fluid|water|liquor} {gush|leak|leaking} {|per vagina|PV}, {leaking|leak|gushing} {PV|per vagina|per vaginum|liquor|amniotic fluid}, {PROM|PPROM|SROM|ROM}, membranes {ruptured|rupture}, {waters|water|bag of water|bag} {broke|broken|has broken|have gone|gone|burst}",
  ),
  "reduced-fetal-movement": phrases(
    "reduced fetal movement, {reduced|decreased|less|diminished|no|absent|lack of|dec|minimal} {fetal|foetal|baby|fetus} {movement|movements|activity|kicks}, {decreased|reduced|no} FM, DFM, RFM, baby {not moving|isn't moving|is not moving|moving less|hasn't moved|has not moved|not kicking|stopped moving}, {not|hasn't|haven't|has not|have not} {feeling|felt|feel} {|the|her|my} baby {move|moving|kick}, can't feel {|the|her|my} baby move, less baby movements",
  ),
  "imminent-delivery": phrases(
    "imminent delivery, {delivery|birth} imminent, crowning, baby {is|} coming {|now|out}, {head|baby's head|fetal head|baby head|presenting part} {visible|is visible|showing|out|at introitus}, urge to push, feels like pushing, needs to push, {wants|wanting} to push, bearing down, {precipitous|imminent} {delivery|birth|labor}, fully dilated, giving birth, delivering now, delivering in {car|the car|parking lot|ambulance}, {delivered|born} en route, born in the car, born before arrival",
  ),
  "cord-prolapse": phrases(
    "cord prolapse, prolapsed cord, {feel|feels|felt|can feel|see|sees} {|the|umbilical} {cord|umbilical cord}, cord between {|the|her|my} legs, {umbilical cord|cord} {prolapse|prolapsed|visible|is visible|protruding|hanging out|is out|coming out|felt in vagina|at introitus}, umbilical cord prolapse",
  ),
  "postpartum-haemorrhage": phrases(
    "postpartum hemorrhage, PPH, {postpartum|post partum|post-partum|post delivery} {hemorrhage|haemorrhage|bleed|bleeding|heavy bleeding}, {heavy|} bleeding {after|since} {delivery|birth|giving birth|childbirth|c-section|delivering}, retained {placenta|products of conception|products}, secondary PPH",
  ),
  "morning-sickness": phrases(
    "morning sickness, {pregnancy|gestational} {sickness|nausea|related nausea}, nausea of pregnancy, nausea and vomiting of pregnancy, nausea in pregnancy, NVP",
  ),
};
