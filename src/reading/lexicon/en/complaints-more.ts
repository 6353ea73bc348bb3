import { cannot, type ConceptTerms } from "./phrases.ts";
import { phrases } from "../phrases.ts";

const ache = "{pain|ache|aches|aching|hurts|hurting|soreness|discomfort|cramp|pain and swelling}";

/** Why somebody comes: muscles and bones, skin, ear, nose, throat, eye, mouth, general, children. */
export const moreComplaints: ConceptTerms = {
  "back-pain": phrases(
    `back pain, backache, LBP, lumbago, low back spasm, back {spasm|spasms|went out|is out|problem|seized up}, threw {|his|her|my} back out, threw out {|his|her|my} back, midback pain, spine pain, spinal {pain|tenderness}, sacroiliitis, tailbone pain`,
  ),
  "neck-pain": phrases(
    `neck pain, cervicalgia, torticollis, wry neck, wryneck, crick in {|the|my|his|her} neck, neck {spasm|spasms}, {cervical|c-spine|cervical spine|nuchal|midline cervical} {pain|tenderness}`,
  ),
  "shoulder-pain": phrases(
    `shoulder pain, frozen shoulder, pain between {|the|my|his|her} shoulder blades, rotator cuff {pain|injury|tear}`,
  ),
  "arm-pain": phrases(`arm pain, upper extremity pain, pain. upper extremity, brachialgia`),
  "elbow-pain": phrases(
    `elbow pain, tennis elbow, {nursemaid|nursemaid's|pulled} elbow, olecranon bursitis, epicondylitis`,
  ),
  "wrist-pain": phrases(`wrist pain, carpal tunnel, carpal tunnel syndrome, snuffbox tenderness`),
  "hand-pain": phrases(`hand pain`),
  "finger-pain": phrases(`finger pain, trigger finger`),
  "hip-pain": phrases(`hip pain, trochanteric bursitis, coxalgia`),
  "leg-pain": phrases(
    `leg pain, lower extremity pain, pain. lower extremity, shin splints, leg cramps, charley horse, claudication, {restless legs|restless leg syndrome}`,
  ),
  "calf-pain": phrases(`calf pain, Homans sign, Homan's sign, positive Homans`),
  "knee-pain": phrases(`knee pain, gonalgia`),
  "ankle-pain": phrases(`ankle pain, achilles {pain|tendonitis|tendinitis|rupture|tendon pain}`),
  "foot-pain": phrases(
    `foot pain, plantar fasciitis, metatarsalgia, heel spur, {heel|sole|plantar|arch|instep|metatarsal} {pain|ache|soreness|spur}, pain {heel|sole}`,
  ),
  "toe-pain": phrases(`toe pain, bunion`),
  "joint-pain": phrases(
    `joint pain, joint ${ache}, {pain|aching} in {|the|his|her|my} joints, arthralgia, arthralgias, polyarthralgia, {painful|sore|achy|stiff} joints, joint stiffness`,
  ),
  "joint-swelling": phrases(
    "joint swelling, {swollen|hot|red} joint, {swollen|hot|red hot} {knee|elbow|ankle|wrist}, {joint|knee} effusion, hot swollen joint, hot swollen knee, red swollen joint, bursitis",
  ),
  "muscle-pain": phrases(
    "muscle pain, {muscle|muscular|body|generalized body|whole body|general body} {pain|ache|aches|aching|soreness|cramp|cramps|cramping|spasm|spasms|strain}, myalgia, myalgias, achy, {aching|aches|achy|sore|hurts|pain} all over, sore muscles, bodyache, musculoskeletal pain, MSK pain, fibromyalgia, generalized aches, pain {|.|:|-} {whole body|general body|generalized|all over|body}, {whole body|general|generalised|generalized} {ache|pain|aching|myalgia|soreness}, body {pain|ache|aches|pains|hurts}, {leg|calf|muscle} {cramp|cramps|cramping}",
  ),
  "limb-swelling": phrases(
    `limb swelling, extremity swelling, arm edema, swollen limb, lymphedema, lymphoedema`,
  ),
  "leg-swelling": phrases(
    `leg swelling, {pedal|leg|lower extremity|LE|LLE|RLE|BLE|bilateral lower extremity|bilateral leg|pitting|dependent|peripheral|lower leg|ankle|pretibial} {edema|oedema}, {leg|lower extremity|LE|LLE|RLE|BLE} swelling, swollen {leg|legs|calf}, {both|bilateral} {legs|ankles|feet} {swollen|swelling|are swollen}, {unilateral|one|single|asymmetric} leg swelling`,
  ),
  pain: phrases(
    "pain, pains, painful, ache, aching, hurts, hurting, sore, soreness, tender, tenderness, {extremity|limb|bone|site|stump|nerve|chronic|acute|post op|postoperative|incision|incisional|surgical site|general|generalized|diffuse} pain, neuralgia, neuropathic pain, pain control, pain. extremity, pn",
  ),
  "chest-wall-pain": phrases(
    "chest wall pain, chest wall {tenderness|soreness}, chest {tenderness|tender to palpation|is tender}, {rib|ribs|rib cage|ribcage|costal|intercostal|costochondral} {pain|tenderness|ache|soreness|hurt|hurts}, costochondritis, reproducible {on palpation|with palpation|by palpation|chest pain|chest wall pain|tenderness}, musculoskeletal chest pain, pain in {|the|my|his|her} {ribs|rib|rib cage}, sore ribs",
  ),
  "jaw-pain": phrases(
    `jaw pain, {jaw|TMJ|mandible|mandibular|chin} ${ache}, TMJ, trismus, ${cannot} open {|his|her|my|the} {mouth|jaw}, pain in {|the|my|his|her} jaw, temporomandibular`,
  ),
  rash: phrases(
    "rash, {skin|diaper|nappy|heat|red|itchy|generalized|body|drug|viral|maculopapular|vesicular|blistering} {rash|eruption|exanthem}, {skin|} eruption, exanthem, exanthema, dermatitis, eczema, red {spots|bumps}, spots on {|the|his|her|my} {skin|body}, breaking out, broke out in {a rash|spots|bumps}, bumps on {|the|his|her|my} skin, contact dermatitis, poison {ivy|oak}, psoriasis, ringworm, skin {irritation|reaction|breakout}, impetigo, hand foot and mouth, hand foot mouth disease, HFMD, drug eruption",
  ),
  urticaria: phrases(
    "hives, urticaria, urticarial, {welts|wheals|wheal|welt}, broke out in {hives|welts}, nettle rash, urticarial rash, hive",
  ),
  itching: phrases(
    "itchy {rash|eruption|exanthem|spots|bumps|hives|welts}, itching, itchy, itch, itches, pruritus, pruritis, pruritic, itchiness, {generalized|whole body|all over} itching",
  ),
  cellulitis: phrases(
    "cellulitis, erysipelas, {skin|soft tissue|skin and soft tissue} infection, SSTI, lymphangitis, {red|} streaking up {|the|his|her|my} {arm|leg}, infected {skin|leg|foot|finger|toe|hand|arm|bite}",
  ),
  abscess: phrases(
    "abscess, abcess, {boil|furuncle|carbuncle}, {pilonidal|perianal|skin|dental|peritonsillar|breast|buttock|axillary|groin} {abscess|cyst}, pus pocket, collection of pus, MRSA, infected cyst, I&D, paronychia, quinsy, felon, hidradenitis, {boil|abscess|furuncle|pus|carbuncle} {buttock|axilla|groin|back|neck|thigh|perianal|gluteal|armpit|breast|leg|arm|face|labia|scalp|finger}, {gluteal|perineal|scalp|neck|thigh|back|labial|bartholin|submandibular|facial} abscess",
  ),
  "skin-lesion": phrases(
    "skin lesion, {papule|pustule|macule|vesicle|plaque}, {skin|leg|foot} {ulcer|sore|lesions|tag|growth|problem|complaint|breakdown|changes|peeling|discoloration}, {mole|wart|warts|pimple|pimples|acne|cold sore|corn|callus|keloid}, sore on {|the|his|her|my} {leg|foot|arm|skin}, diabetic foot, diabetic foot ulcer, foot ulcer, {non healing|nonhealing} {ulcer|sore}, skin cyst, sebaceous cyst, peeling skin, gangrene",
  ),
  lump: phrases(
    "lump, {palpable|neck|groin|axillary|abdominal|scalp} {lump|mass|nodule|bump}, {swollen|enlarged} {lymph node|lymph nodes|gland|glands|nodes|node}, lymphadenopathy, lymphadenitis, {bump|mass|nodule|cyst|lipoma|ganglion}, knot under {|the} skin, lump on {|the|his|her|my} {neck|arm|leg|back|head}, ganglion cyst",
  ),
  swelling: phrases(
    "swelling, swollen, swelled, swells, swelled up, puffy, puffiness, {localized|extremity|local|lymph} swelling, {swelling|swollen} {upto|up to|till|until}",
  ),
  "face-swelling": phrases(
    "facial swelling, {face|facial|cheek|lip|lips|periorbital|perioral|parotid|jaw} {swelling|swollen|swelled|swelled up|is swollen|are swollen|is swelling|are swelling|edema|oedema|puffy|puffiness|swelling up}, swollen {face|lip|lips|cheek|jaw|parotid}, swelling {of|in|to} {|the|his|her|my} {face|lips|lip|cheek|jaw}, puffy face, parotitis, {upper|lower} lip {swelling|swollen}, moon face, mumps",
  ),
  "tongue-or-throat-swelling": phrases(
    `throat swelling, {tongue|throat|uvula|oral|airway|laryngeal|pharyngeal|oropharyngeal|mouth} {swelling|swollen|swelled|is swelling|is swollen|edema|oedema|swelling up|swells}, {swollen|thick} {tongue|throat|uvula}, {throat|airway} {closing|closing up|is closing|is closing up|feels tight|tightness|tight|is tight|tightening|feels like it is closing|feels like it's closing|feels swollen|constriction}, tight throat, swelling {of|in} {|the|his|her|my} {tongue|throat|mouth|uvula}, feels like {|the|his|her|my} throat is closing, tongue feels {swollen|thick}`,
  ),
  blister: phrases("blister, blisters, blistering, bulla, bullae, bullous, vesicles"),
  "skin-redness": phrases(
    "skin redness, redness, erythema, erythematous, flushing, flushed, red skin, {red and warm|warm and red|red and swollen|red hot}, reddened, {warmth|warm to touch}, reddish, diffuse erythema",
  ),
  "nail-problem": phrases(
    "nail problem, {ingrown|ingrowing|infected} {nail|toenail|toe nail}, {nail|toenail|fingernail} {injury|avulsion|pain|infection|problem|came off|ripped off|torn off|bed injury}, subungual hematoma, nailbed injury, nail bed {injury|laceration}, {subungual|nail|nail bed|under nail} {hematoma|haematoma|injury|avulsion|avulsed|torn|lifted|came off|bleeding}, {ingrown|ingrowing} {nail|toe nail|toenail}, nail {torn|ripped|broken|off}",
  ),
  "wound-problem": phrases(
    "wound problem, wound {infection|infected|dehiscence|dehisced|opened|opened up|drainage|discharge|bleeding|complication|breakdown|is infected|oozing|red|pain}, {infected|draining|dehisced|open surgical|non healing|nonhealing|oozing|reopened} {wound|incision|surgical site|surgical wound}, {surgical site|post op wound|incision|postop wound|post-operative} {infection|drainage|redness|opened|opened up|dehiscence|bleeding|problem|complication}, stitches {came out|popped|opened|came undone|broke}, sutures {came out|popped|opened|broke}, pus from {|the} {wound|incision}, wound complication, SSI, post op problem, post-op problem, postoperative complication, post op complication, {op|operation|operative|surgical|surgery|post op|post-op|postop|postoperative|incision|stitch|suture|c-section|cesarean} {site|wound|scar} {oozing|pain|bleeding|discharge|dehiscence|redness|infection|swelling|problem|disruption|open|opened|gaping|pus|leak|warm|painful|sore}, wound {disruption|gaping|pus|smell|smelly|oozing|swelling}, {pain|oozing|bleeding|discharge|pus|redness} {|.|:|-|at|on|from} {op|operation|post op|post-op|surgical|surgery|incision|wound} site",
  ),
  "pressure-sore": phrases(
    "pressure sore, {pressure|decubitus} {ulcer|injury|wound}, decubitus, bedsore, bed sore, sacral {ulcer|wound|sore}, decub",
  ),
  "sore-throat": phrases(
    "sore throat, {throat|pharyngeal} {pain|hurts|hurting|sore|soreness|ache|discomfort|irritation|problem|complaint|is sore|itchy|infection}, {painful|itchy|scratchy|irritated} throat, pharyngitis, strep, strep throat, pain in {|the|my|his|her} throat, sorethroat, my throat hurts",
  ),
  "ear-pain": phrases(
    "ear pain, {ear|ears} {ache|aches|hurts|hurting|hurt|pain|pressure|fullness|problem|complaint|discomfort|is sore|blocked|infection pain|itching}, earache, otalgia, {pulling|tugging} {at|on} {|the|his|her} {|left|right} {ear|ears}, pain in {|the|my|his|her|left|right} ear, blocked ear, clogged ear, ear feels {full|blocked}, {ear wax|earwax|cerumen} {impaction|}, plugged ear",
  ),
  "ear-discharge": phrases(
    "ear discharge, {ear|ears} {drainage|draining|is draining|bleeding|leaking|oozing|fluid}, otorrhea, otorrhoea, {discharge|drainage|fluid|pus|blood} {from|coming out of} {|the|his|her|my|left|right} {ear|ears}, bleeding from {|the} ear",
  ),
  "hearing-loss": phrases(
    `blocked {R|L|right|left|both} {ear|ears}, hearing loss, {loss of|decreased|reduced|diminished|sudden loss of|trouble|difficulty} hearing, {lost|can't hear|cannot hear} {hearing|out of ear|from ear}, hearing {problem|change|difficulty|impairment|decreased|disturbance}, sudden deafness, deafness, deaf, SSNHL, ${cannot} hear`,
  ),
  tinnitus: phrases(
    "tinnitus, {ringing|buzzing|humming} in {|the|my|his|her|left|right|both} {ear|ears}, ears ringing, ear ringing",
  ),
  epistaxis: phrases(
    "nosebleed, nose bleed, epistaxis, {nasal|nose} {bleeding|bleed|bleeds|hemorrhage|is bleeding|bled}, bleeding {from|out of} {|the|his|her|my} {nose|nares|nostril}, bloody nose, blood from {|the|his|her} nose, nosebleeds",
  ),
  "nasal-symptoms": phrases(
    "runny nose, {stuffy|blocked|congested|stuffed up|stopped up|itchy} nose, {nasal|nose|sinus|head} {congestion|drainage|discharge|problem|complaint|pressure|pain|obstruction|stuffiness|dryness|congested}, rhinorrhea, rhinorrhoea, congestion, sneezing, coryza, hay fever, seasonal allergies, post nasal drip, postnasal drip, allergic rhinitis, rhinitis, nose running, snotty, snuffles, loss of smell, anosmia, stuffy, congested",
  ),
  hoarseness: phrases(
    "hoarseness, hoarse, hoarse voice, {voice|} {hoarse|change in voice|voice change|voice changes}, {lost|losing|loss of} {|the|his|her|my} voice, laryngitis, muffled voice, {hot potato|hot-potato|muffled|raspy} voice, dysphonia, raspy",
  ),
  "mouth-sore": phrases(
    "mouth sore, {mouth|oral|tongue|lip|gum} {sore|sores|ulcer|ulcers|lesion|lesions|pain|problem|blisters|blister|thrush|infection}, {canker|aphthous} {sore|sores|ulcer|ulcers}, aphthous, stomatitis, thrush, oral thrush, sore {mouth|tongue|lip}, painful mouth, dry mouth, sores in {|the|his|her|my} mouth, glossitis",
  ),
  toothache: phrases(
    "toothache, {tooth|teeth|dental|molar|wisdom tooth|wisdom teeth} {pain|ache|aches|hurts|hurting|hurt|sensitivity|is hurting|discomfort|infection}, odontalgia, pain in {|the|my|his|her} {tooth|teeth|molar}, dental caries, cavity, {tooth|dental} abscess, abscessed tooth, infected tooth",
  ),
  "gum-bleeding": phrases(
    "gum bleeding, {gum|gums|gingival|gingiva|tooth socket|extraction site} {bleeding|bleed|bleeds|oozing|are bleeding|is bleeding}, bleeding {gum|gums|from gums|from gum|from the gums|after tooth extraction|after extraction|post extraction}, post extraction bleeding, dental bleeding, oral bleeding, mouth bleeding, bleeding from {|the} mouth",
  ),
  "gum-swelling": phrases(
    "gum swelling, {gum|gums|gingival} {swelling|swollen|pain|infection|abscess|are swollen|hurts|inflammation|problem}, swollen {gum|gums}, gingivitis, sore gums, painful gums, pericoronitis",
  ),
  "dental-problem": phrases(
    "dental problem, {dental|tooth|teeth|denture|crown|filling|braces} {complaint|issue|issues|problem|problems|concern|fell out|came off|came out|infection|loose|evaluation}, {lost|broken|loose} {filling|crown|denture|braces|bracket}, dental {work|evaluation|check}, dry socket, teething, {broke|broken|lost|cracked|chipped} {|a|his|her|my|the} {filling|crown|denture|dentures|bridge|cap|veneer}",
  ),
  "facial-pain": phrases(
    "facial pain, {face|cheek|facial|maxillary|frontal sinus|forehead} {pain|ache|hurts|pressure|tenderness|discomfort}, trigeminal neuralgia, pain in {|the|my|his|her} {face|cheek}",
  ),
  "red-eye": phrases(
    "red eye, {eye|eyes} {pain|discomfort} {and|&|with|/} {redness|red}, {eye|eyes} redness {and|&|with|/} pain, {eye|eyes} {redness|red|is red|are red|bloodshot|injection|hyperemia|inflammation|irritated and red}, {bloodshot|injected|pink|reddened} {eye|eyes}, red eyes, {subconjunctival|conjunctival} {hemorrhage|haemorrhage|injection|bleeding|hyperemia}, blood in {|the} {white of|white part of|} {|the} eye, uveitis, iritis, episcleritis",
  ),
  "eye-pain": phrases(
    "eye pain, {eye|eyes} {pain|discomfort} {and|&|with|/} {redness|red}, {eye|eyes} redness {and|&|with|/} pain, {eye|eyes|ocular|orbital|periorbital|retro-orbital|retroorbital|eyeball} {pain|ache|aches|hurts|hurting|hurt|soreness|discomfort|is sore|pressure|problem|complaint}, {painful|sore} {eye|eyes}, pain {in|behind} {|the|my|his|her} {|left|right} {eye|eyes}, keratitis, corneal ulcer, eye pn",
  ),
  "eye-discharge": phrases(
    "eye discharge, {eye|eyes} {drainage|draining|crusting|crusty|matted|pus|oozing|goopy|discharging|gunk|mucus|matting}, {discharge|pus|drainage} from {|the|his|her|my|both|left|right} {eye|eyes}, {goopy|crusty|sticky|gooey|matted} {eye|eyes}, eyes {stuck|matted} shut",
  ),
  "eyelid-swelling": phrases(
    "eyelid swelling, {eyelid|eye|eyes|lid|eyelids} {swelling|swollen|swollen shut|edema|puffy|lump|bump|is swollen|are swollen|puffiness|cyst}, {swollen|puffy} {eye|eyes|eyelid|eyelids|lid}, {stye|sty|chalazion|hordeolum|blepharitis}, swelling {of|around} {|the|his|her|my|left|right} {eye|eyelid|eyes}, preseptal cellulitis, orbital cellulitis, periorbital cellulitis",
  ),
  "floaters-or-flashes": phrases(
    "floaters, floater, {flashes|flashing|flash} of light, {flashing|flashes} lights, flashing light, light flashes, photopsia, {seeing|sees} {spots|flashes|floaters|stars|flashing lights|black spots}, {black|dark} spots in {|his|her|my|the} vision, spots in {|his|her|my} vision, floaters and flashes, flashes and floaters",
  ),
  "eye-irritation": phrases(
    "eye irritation, {itchy|watery|burning|dry|irritated|scratchy|gritty|tearing|teary} {eye|eyes}, {eye|eyes} {itching|itchy|watering|burning|irritated|tearing|dryness|dry|strain|scratchy|watery}, epiphora, gritty sensation, {foreign body|gritty} sensation in {|the|left|right} eye, ocular irritation, excess tearing",
  ),
  "common-cold": phrases(
    "common cold, cold {symptoms|sx|like symptoms|signs}, {a|head|has a|chest|bad|had a|having a} cold, cough and cold, cough cold, {colds|cough/cold}, cold and cough, cold and flu symptoms, cold/flu, sniffles",
  ),
  fever: phrases(
    "fever, fevers, {fever/chills|fevers/chills|F/C|f/c/s}, febrile, feverish, pyrexia, pyrexial, hyperthermia, {high|elevated|raised} {temp|temperature}, {spiked|spiking|running} a {temp|temperature|fever}, a {temp|temperature}, {running|spiking|spiked|low grade|low-grade|high|intermittent|persistent} {fever|temp|temperature}, temp {spike|spikes}, LGF, FUO, fever of unknown origin, {febrile|fever|feverish} {sense|sensation|feeling}, heating sense, heat sense, {high|low} grade fever, {pyrexia|PUO|FUO|FOU}, high temp, fever on and off, on off fever, on and off fever, neutropenic fever, febrile neutropenia",
  ),
  "fever-reported": phrases(
    "fever at home, {subjective|tactile|reported|home|parent reported} {fever|fevers|temp}, {felt|feels|feeling|felt like} {hot|warm|feverish|burning up}, {warm|hot} to {|the} touch at home, {burning|burned} up {|with fever}, {fever|temp|temperature} {at|taken at} home, {fever|temperature} {last night|yesterday|the night before}, feels like {|he has|she has|i have} a fever, feeling feverish, feels feverish, {had|got} {|a|high|some} {fever|temperature|temp} {at home|last night|yesterday}, fever {broke|has broken|came down|came down with}",
  ),
  rigors: phrases(
    "rigors, rigor, {shaking|violent|teeth chattering|bed shaking} {chills|chill}, uncontrollable shivering, uncontrollable shaking, shivering {uncontrollably|violently}, teeth chattering, fever and shaking",
  ),
  chills: phrases(
    "chills, chill, shivering, shivers, shivery, feels cold, feeling cold, felt cold, {fever/chills|fevers/chills|F/C|f/c/s}, chilly, cold chills, goosebumps, hot and cold, {chilling|chilly|chill|cold} {sense|sensation|feeling}, chillness, {chills|chill} {and|&|with} {rigor|rigors}",
  ),
  malaise: phrases(
    `malaise, unwell, {feeling|feels|felt|generally|been feeling} {unwell|poorly|bad|ill|lousy|sick|awful|terrible|rotten|run down|off|crummy|generally unwell}, run down, {fatigue|fatigued|tired|tiredness|exhausted|exhaustion|worn out|rundown}, ill, sick, sickness, poorly, {not|hasn't been} feeling {well|good|right}, {doesn't|does not} feel {well|good|right}, general malaise, {flu like|flu-like|viral|influenza like} {symptoms|illness|sx|syndrome}, FLS, ILI, out of sorts, generally unwell, under the weather, lack of energy, low energy`,
  ),
  "night-sweats": phrases(
    "night sweats, night sweat, sweating at night, sweats at night, drenching sweats, wakes up drenched, nocturnal sweats",
  ),
  "weight-loss": phrases(
    "weight loss, {losing|lost|loss of} weight, unintentional weight loss, {lost|loss of|has lost} {10|15|20|25|30|40|5} {lbs|pounds|kg|kilos|lb}, cachexia, cachectic, wt loss, {losing|lost|loss of|loses|loosing} {wt|wt.|weight|kgs|kg}, wt loss, {lost|loss} {2|3|4|5|6|7|8|10|12|15|20} {kg|kgs|lb|lbs|pounds|kilos} {|in|over}",
  ),
  insomnia: phrases(
    `insomnia, ${cannot} sleep, {difficulty|trouble|problem|problems} sleeping, {poor|no|lack of|not} {sleep|sleeping|sleep well}, {not|hasn't|haven't|has not|have not} {sleeping|slept|been sleeping}, sleep {problem|problems|disturbance|disorder|difficulty}, sleeplessness, sleepless, up all night, awake all night`,
  ),
  "cold-exposure": phrases(
    "cold exposure, exposed to {|the} cold, exposure to {|the} {cold|elements}, frostbite, frost bite, frostbitten, {found|out|left|lying|outside|been} {outside|out} in {|the} {cold|snow}, out in {|the} {cold|snow}, immersion in cold water, chilblains, frostnip, frost bite, chilblain, chilblains, immersion foot",
  ),
  "heat-illness": phrases(
    "heat illness, heat {exhaustion|stroke|exposure|cramps|injury|syncope}, heatstroke, sunstroke, sun stroke, overheated, overheating, {collapsed|out|working|left|been} in {|the} {heat|hot car|sun}, hot car, too much sun",
  ),
  anxiety: phrases(
    "freaking out, freaked out, anxiety, anxious, {anxiety|nervous} {attack|state}, nervous, nervousness, {feeling|feels} {anxious|nervous|on edge}, {acute|increased|situational} anxiety, worried, nervy, fearful, afraid, scared",
  ),
  panic: phrases("panic attack, panic attacks, panic, panicking, panicked, having a panic attack"),
  "low-mood": phrases(
    "low mood, {depressed|sad|hopeless|tearful|hopelessness|sadness|worthless}, {feeling|feels|felt} {depressed|sad|down|hopeless|low|empty|worthless|blue}, depressive symptoms, depressed mood, crying spells, mood {problem|changes|swings|disturbance}, emotional {upset|distress|disturbance|crisis}, helpless, anhedonia, grief, grieving, bereavement, situational crisis, mental health problem, mental health crisis, mental health evaluation, psych eval, psychiatric evaluation, psych evaluation, mental health concern, {depressive|depressed|low|dysphoric|sad} {mood|feeling|symptom|symptoms|episode|disorder episode}, depressiveness, mood disorder symptoms, {depressive|depressed} {mood|feeling}",
  ),
  stress: phrases(
    "stress, stressed, stressed out, under {|a lot of} stress, acute stress, stress reaction, overwhelmed, burnout, life stressors, stressors",
  ),
  bleeding: phrases(
    "bleeding, bleed, bleeds, bled, blood, bloody, hemorrhage, haemorrhage, hemorrhaging, {active|fresh|bright red} {bleeding|blood}, blood loss, {wound|site|post op|postoperative|surgical} bleeding, oozing blood, easy bleeding, bleeding easily, {varicose vein|varicosity|varix|leg vein|vein} {bleeding|bleed|rupture|burst}, {oozing|bleeding} from {|the} {wound|site|skin|gums|mole|cut|ulcer|vein|varicose vein}",
  ),
  oedema: phrases(
    "edema, oedema, edematous, {generalized|general|generalised|whole body} {edema|oedema|swelling}, anasarca, fluid {retention|overload}, retaining {fluid|water}, volume overload, water retention, water weight, weight gain",
  ),
  "thirst-or-polyuria": phrases(
    "polyuria, polydipsia, {excessive|increased|extreme|constant|always} {thirst|thirsty|urination|drinking|urine output}, very thirsty, thirst, thirsty, {keep|keeps|always} {peeing|urinating}, {peeing|urinating|drinking} {a lot|all the time|constantly|excessively|more than usual|lots}, drinking {a lot of|lots of|excessive} water, polyuria/polydipsia, 3 Ps, bedwetting new",
  ),
  "hypotension-reported": phrases(
    "low blood pressure, low BP, {blood pressure|BP}. low, {BP|blood pressure} {low|is low|was low|dropped|drop|has been low|running low}, hypotension, hypotensive, {drop|decrease} in {BP|blood pressure}, orthostatic, orthostatic hypotension",
  ),
  "hypertension-reported": phrases(
    "high blood pressure, high BP, {blood pressure|BP}. {high|elevated}, {BP|blood pressure} {high|is high|was high|elevated|is elevated|was elevated|elevation|up|has been high|running high|spike|too high|problem|evaluation|concern}, {elevated|raised|increased|uncontrolled} {BP|blood pressure}, hypertensive, hypertensive {urgency|emergency|crisis}, HTN urgency, pressure is high, pressure was high, elevated pressure, {CC|C/C|complaint|for|d/t|due to|uncontrolled|severe|newly detected|essential|accelerated|malignant} {|:} {hypertension|HTN}, {high|elevated|raised|increased} {BP|blood pressure|pressure}, {BP|blood pressure} {high|elevated|elevation|up|raised|is high|was high|running high|increased|uncontrolled|not controlled|spike|surge|control}, {hypertensive} {urgency|crisis|emergency|episode}",
  ),
  "high-glucose-reported": phrases(
    "high blood sugar, {high|elevated|increased|uncontrolled|raised} {glucose|blood sugar|sugar|sugars|BS|BG|BGL|blood glucose|FSBS|blood sugars}, {glucose|blood sugar|sugar|sugars|BG|BS|blood glucose|glucometer|meter|accucheck|monitor} {high|is high|is really high|is very high|is too high|really high|very high|was high|reads high|reading high|read high|elevated|reading HI|reads HI|read HI|HI|has been high|running high|are high|too high|is elevated|in the 400s|in the 500s|over 400|over 500|greater than 500}",
  ),
  "low-glucose-reported": phrases(
    "low blood sugar, {low} {glucose|sugar|sugars|BS|BG|BGL|blood glucose|FSBS|blood sugars}, {glucose|blood sugar|sugar|sugars|BG|BS|blood glucose|glucometer|meter|accucheck} {low|is low|was low|dropped|drop|reads LO|reading LO|reads low|reading low|read low|running low|has been low|too low}, {hypo|hypos|hypo episode|hypoglycemic episode}",
  ),
  "abnormal-result": phrases(
    "abnormal result, abnormal {lab|labs|lab value|lab values|lab result|lab results|results|blood test|blood work|bloodwork|ECG|EKG|CT|x-ray|xray|finding|imaging|test|test result|test results|lab findings|LFT|LFTs|liver function|potassium|electrolytes}, {critical|abnl} {lab|labs|value}, {high|low|elevated|critical} {potassium|sodium|K|Na|troponin|INR|creatinine|WBC|hemoglobin|Hgb|Hb|calcium|platelets|bilirubin|D-dimer|CRP|platelet|LFTs|lactate|ammonia|magnesium|amylase|lipase}, hyperkalemia, hyperkalaemia, hypokalemia, hypokalaemia, hyponatremia, hyponatraemia, hypernatremia, hypercalcemia, thrombocytopenia, leukocytosis, leukopenia, pancytopenia, azotemia, {sent|referred} {in|} {for|by PCP for|by doctor for} abnormal labs, ECG changes, EKG changes, ST {changes|elevation|depression}, ST-elevation, troponin {positive|elevated}, positive troponin, supratherapeutic INR, {lab|labs|laboratory|blood test|blood work|blood|ECG|EKG|CT|MRI|CXR|X-ray|chest x-ray|imaging|ultrasound|USG|echo|radiology|test} {abnormality|abnormalities|abnormal|abnormal finding|deranged|derangement|alteration}, {abnormal|abnl|deranged|positive} {chest x-ray|CXR|chest CT|brain CT|brain MRI|MRI|USG|ultrasound|echo|laboratory|lab test|laboratory finding|blood report|reports|report|value|CBC|RFT|KFT|TFT|BMP|CMP|PT INR|coagulation|troponin|D-dimer|blood culture}, {elevated|raised|increased|high|deranged|decreased|reduced|dropped|falling|rising|low|abnormal|prolonged} {LFT|LFTs|liver enzymes|liver enzyme|AST/ALT|AST|ALT|RFT|KFT|BUN|BUN/Cr|Cr|creat|urea|CK|CPK|cardiac enzyme|cardiac enzymes|troponin|trop|INR|PT|PT INR|PT/INR|aPTT|potassium|sodium|WBC|ANC|platelet|platelets|PLT|Hct|hematocrit|bilirubin|CRP|ESR|procalcitonin|D-dimer|lactate|TSH|calcium|ammonia|lipase|amylase|electrolytes|counts|blood counts}, {troponin|trop|INR|PT INR|creatinine|potassium|sodium|platelet|platelets|PLT|WBC|LFT|LFTs|liver enzyme|D-dimer|CRP|ammonia|lactate} {elevation|elevated|raised|high|low|increased|decreased|prolongation|prolonged|positive|abnormality|out of range}, {electrolyte|electrolytes} {imbalance|abnormality|disturbance|derangement}, dyselectrolytemia, azotemia, uremia, uraemia, neutrophilia, hypercalcaemia, hypocalcemia, hypocalcaemia, hypernatraemia, hypomagnesemia, {called|phoned|contacted} {back|} {for|with|about|re} {critical|abnormal} {lab|labs|result|results|blood results}, bloods {abnormal|deranged}, positive blood {culture|cultures}, {lung|liver|pulmonary|brain} {nodule|mass|lesion} on {CT|x-ray|CXR|MRI|imaging|ultrasound}, {K|K+|serum K|potassium|serum potassium|Na|sodium|serum Na|Hb|Hgb|hemoglobin|haemoglobin|INR|PT INR|Cr|creatinine|WBC|ANC|PLT|plt|platelet|platelets|platelet count|trop|troponin|troponin I|troponin T|D-dimer|lactate|bilirubin|T.bil|CRP|ammonia|CK|CPK|BUN|AST|ALT|lipase|amylase|calcium|Ca} {level|count|value} {abnormal|high|low|elevated}, {dengue|NS1} {|NS1} positive",
  ),
  "poor-feeding": phrases(
    "{won't wake|will not wake|wouldn't wake|won't rouse|not waking|hard to wake|difficult to wake|hard to rouse} {|up} {to|for} {eat|feed|feeds|feeding|nurse|bottle|bottles|the bottle|the breast}, poor feeding, {poor latch|won't latch|not latching|latch problem}, {not|isn't|hasn't been|won't|refusing to|decreased|reduced|difficulty|stopped|poorly|less than usual} {feeding|feed|feeds|nursing|breastfeeding|taking bottle|taking feeds|taking bottles|take bottle|taking the bottle|latching}, feeding {poorly|less|difficulty|problem|problems|refusal|intolerance}, {refusing|refuses|refused} {bottle|feeds|breast|to nurse|to breastfeed|the bottle}, poor {feeder|intake of milk|suck|oral feeding}, not drinking milk, decreased feeds, taking half of feeds, taking less than half, feeding less, not nursing",
  ),
  "irritable-child": phrases(
    "irritable, irritability, fussy, fussiness, cranky, grizzly, miserable, clingy, {irritable|fussy} {child|baby|infant|toddler}, whiny, grumpy",
  ),
  "crying-baby": phrases(
    "crying baby, {baby|infant|child|newborn} {crying|cries|is crying|won't stop crying|crying a lot}, {excessive|persistent|constant|nonstop|non stop|continuous} crying, {won't|can't|cannot|will not|hasn't|doesn't} {stop|stopped} crying, crying {all night|all day|nonstop|constantly|a lot|for hours|excessively|more than usual}, infant colic, colic in baby, baby colic",
  ),
  "limping-child": phrases(
    "limping, limp, limps, {child|toddler|kid|boy|girl} {limping|with a limp}, {won't|refusing to|refuses to|not|will not|doesn't want to|refusal to|can't|isn't} {bear weight|walk|weight bear|weightbear|weight bearing|put weight}, walking with a limp, antalgic gait, walks with limp, favoring {one|left|right} leg, hobbling, new limp",
  ),
  "barking-cough": phrases(
    "barking cough, barky cough, {croupy|seal like|seal|croup|brassy|bark like|barky|barking seal} cough, cough {sounds like a seal|like a seal|is barky|barking}, barky, sounds like a seal",
  ),
  "few-wet-nappies": phrases(
    "few wet diapers, {few|fewer|decreased|less|only 1|only one|only 2|only two|reduced|1|one} wet {diaper|diapers|nappy|nappies}, {decreased|reduced|low|poor|less|diminished} {urine output|urination|UOP|UO|urine|wet diapers|wet nappies}, {oliguria|oliguric}, urinating less, peeing less, dry {diaper|diapers|nappy|nappies}, decreased voiding, {decreased|reduced|poor|low|less} {urine output|UOP|UO|urine}",
  ),
  "parent-worried": phrases(
    "parent worried, {mother|mom|mum|father|dad|parent|parents|family|caregiver|carer} {worried|is worried|very worried|concerned|is concerned|very concerned|are worried|are concerned|anxious|is anxious|feels something is wrong}, {parental|maternal|family} {concern|anxiety}, parents worried, parents concerned, something is not right",
  ),
};
