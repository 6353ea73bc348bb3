import { type ConceptTerms, phrases } from "./phrases.ts";

const his = "{|his|her|my|their|the|both|left|right|his left|his right|her left|her right|my left|my right}";
const vehicle = "{car|truck|vehicle|bus|van|SUV|motorcycle|train|lorry|taxi|motorbike|scooter}";
const drugs =
  "{pills|tablets|medication|medications|meds|medicine|paracetamol|tylenol|acetaminophen|drugs|sleeping pills|antidepressants|capsules|ambien|xanax|ativan|klonopin|valium|benadryl|aspirin|ibuprofen|advil|motrin|insulin|seroquel|trazodone|lithium|metformin|metoprolol|oxycodone|percocet|zoloft|prozac|lexapro|amitriptyline|gabapentin|melatonin|iron|digoxin|propranolol|amlodipine|zolpidem|alprazolam|clonazepam|quetiapine|pain pills|pain meds}";

/** What happened: falls, crashes, violence, wounds, burns, bites, foreign bodies. */
export const events: ConceptTerms = {
  injury: phrases(
    `injury, injured, injuries, inj, trauma, traumatic injury, hurt {himself|herself|myself}, {work|sports|workplace|occupational|crush|blunt|minor|multiple|twisting} {injury|injuries|accident|trauma}, {was|got|been|is} hurt, accident, blunt force, got injured, sustained injury, trauma alert, wound, wounds, sports injury, twisting injury, struck by {ball|object|a ball|an object|falling object|door}`,
  ),
  fall: phrases(
    `fall, fell, falls, fallen, falling, GLF, {ground level|standing height|mechanical|same level|unwitnessed|witnessed|slip and} fall, {slip|slipped|slips|tripped|trip} and {fell|fall|fallen}, {tripped|slipped|stumbled|tumbled}, {fell|fall|fallen|rolled|slid} {down|from standing|off|off of|out of|from|onto|over|to} {|the|a} {stairs|steps|bed|chair|couch|sofa|standing|standing height|curb|wheelchair|ground|floor|toilet|bike|bicycle|scooter|skateboard|trampoline|swing|monkey bars|step|changing table|outstretched hand}, FOOSH, {found|was found} on {|the} {floor|ground}, {s/p|status post} {|mechanical|ground level|unwitnessed|witnessed} {fall|GLF}, lost {balance|footing} and fell, toppled over, fall from standing, fall at home, slid to floor, tumble, fall same level, slipping`,
  ),
  "fall-from-height": phrases(
    `fall from height, {fell|fall|fallen|jumped|falling|drop|dropped} {|off|from|off of|out of|down|approximately|approx|about|~} {|a|the|top of|his|her} {roof|ladder|balcony|scaffold|scaffolding|tree|window|second floor|2nd floor|2nd story|second story|bridge|cliff|building|2 stories|two stories|flight of stairs|full flight of stairs|horse|2nd story window|second story window|deck|crane|wall|garage roof|truck bed|loft|attic|tractor}, {fell|fall|fallen|jumped|falling|drop|dropped} {|from|off|approximately|approx|about|~|over|more than|at least|from about} {5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|1|2|3|4|five|ten|twelve|fifteen|three|four} {feet|ft|foot|story|meters|metres|m|meter|metre}, {8|10|12|15} {foot|ft} fall, high fall, fall from great height, thrown from horse, fell one story`,
  ),
  "fall-six-metres": phrases(
    `fall from six metres, {fell|fall|fallen|jumped|falling|drop|dropped|plunged} {|from|off|approximately|approx|about|~|over|more than|at least|from about|greater than|>} {20|22|24|25|30|35|40|45|50|60|100|twenty|thirty|forty|fifty} {feet|ft|foot|'}, {fell|fall|fallen|jumped|falling|drop|dropped|plunged} {|from|off|approximately|approx|about|~|over|more than|at least|from about|greater than|>} {6|7|8|9|10|12|15|20|six|seven|eight|nine|ten} {m|meters|metres|meter|metre}, {20|25|30|40|50} {foot|ft} fall, {fell|fall|fallen|jumped|falling|plunged} {|from|off|out of|out|down} {|a|the} {third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|3|three|4|four|5|five} {floor|story|storey|stories|storeys|flights} {|window|balcony|building|roof}, fall > {20 ft|20 feet|6 m|6 meters}`,
  ),
  "road-crash": phrases(
    `road crash, MVC, MVA, RTC, RTA, MCA, MCC, MBC, {car|motor vehicle|vehicle|auto|motorcycle|motorbike|truck|traffic|road traffic|bus|train|bike|bicycle|moped|scooter|road|ATV|quad bike|e-scooter} {crash|accident|collision|wreck|accidents|incident}, rear ended, rear-ended, T-boned, T boned, {head on|head-on|rear end} {collision|crash|MVC}, {car|vehicle|truck} {vs|versus|v} {car|tree|pole|wall|truck|vehicle|deer}, {restrained|unrestrained|belted|unbelted|seatbelted} {driver|passenger|front seat passenger|back seat passenger|rear passenger}, airbag {deployment|deployed}, airbags deployed, {s/p|status post} {MVC|MVA|RTC|MCC|MCA}, wrecked {|his|her} {car|truck|motorcycle}, crashed {|his|her|the} {car|bike|motorcycle|truck|scooter}, fell off motorcycle, in a car accident, side swiped, sideswiped, T bone collision, low speed MVC, {in car|out car|out-car|in-car|driver|passenger|motorcycle|motorbike|bicycle|bike|pedestrian|truck|bus|auto|car|scooter|autocycle|e-bike|kickboard|front seat|rear seat} {TA|RTA|T.A.|traffic accident}, {TA|RTA} {driver|passenger|in car|out car|pedestrian|motorcycle|bicycle}, {driver|passenger|rider|pillion|pillion rider} {|of} {TA|RTA|traffic accident}, {skid|skidded|slipped|fell|fall} {|off|from|and fell from|while riding|while driving} {bike|motorbike|motorcycle|two wheeler|scooter|scooty|two-wheeler|electric scooter|e-scooter|kickboard}, {two wheeler|2 wheeler|four wheeler|autorickshaw|bike vs car|bike vs bike} {accident|collision|}, road accident, {a/h/o|alleged h/o|alleged history of|a/h/o of} {RTA|road traffic accident}, {hit|rear ended|shunted} from behind`,
  ),
  "dangerous-mechanism": phrases(
    "dangerous mechanism, {significant|high risk|high energy|high-energy|concerning} {mechanism|MOI|mechanism of injury}, rollover, roll over, rolled over {car|vehicle}, {vehicle|car} {rolled over|overturned|rolled|flipped|flipped over}, {death|fatality|fatal injury} of {another|other} {passenger|occupant}, {death|fatality} in same {vehicle|compartment}, passenger space intrusion, {compartment|passenger} intrusion, intrusion into {passenger compartment|cabin}, windshield {starred|spidered|broken}, steering wheel {bent|deformed}, axial load, axial loading, diving injury, diving accident, dove into shallow water, fell down {flight of stairs|a flight of stairs|5 stairs|10 stairs|12 steps|several stairs}, {prolonged|} entrapment, kicked by {horse|cow}, trampled, unrestrained MVC",
  ),
  ejection: phrases(
    "ejection, ejected, ejected from {vehicle|car|the car|motorcycle|the vehicle}, thrown from {|the} {car|vehicle|motorcycle|bike|motorbike}, thrown {|out} {of the car|from the car}, thrown over handlebars, over the handlebars",
  ),
  extrication: phrases(
    "extrication, extricated, {prolonged|required|needed} extrication, {trapped|pinned|entrapped} {in|under|inside|by} {|the} {car|vehicle|wreckage|truck|machine|tractor|dashboard}, jaws of life, cut out of {|the} {car|vehicle}, trapped in vehicle, pinned in vehicle",
  ),
  "pedestrian-struck": phrases(
    `pedestrian struck, {ped|pedestrian|auto|car|bicyclist|cyclist|bike|bicycle} {vs|versus|v|v.|vs.|struck by|hit by} {ped|pedestrian|auto|car|vehicle|truck|bus|bicycle|motorcycle|MVC|van}, {hit|struck|run over|ran over|knocked down|knocked over} by {|a|the} ${vehicle}, pedestrian hit, auto-ped, auto ped, run over, bike struck, cyclist struck, {TA|RTA|traffic accident} pedestrian, {pedestrian|ped} {TA|RTA|T.A.|traffic accident}, out car TA, out-of-car TA, {hit|knocked|struck|knocked down} by {|a|speeding} {bike|motorcycle|auto|four wheeler|two wheeler|lorry}`,
  ),
  assault: phrases(
    "assault, assaulted, {physical|alleged|reported} assault, physically assaulted, {punched|kicked|beaten|beat up|beaten up|jumped|mugged|choked by|attacked|slapped|pistol whipped|struck with fist|hit with bat|hit with a bat|hit with bottle|stomped|robbed|headbutted|strangled|hit in face with fist|hit with fist|kicked in head}, altercation, physical altercation, fight, fist fight, got into a fight, in a fight, bar fight, {s/p|status post} {assault|altercation}, strangulation, struck with {fists|bat|a bat|bottle|pipe|hammer}",
  ),
  "penetrating-trauma": phrases(
    "penetrating trauma, {penetrating|puncture|impalement|impaled} {injury|wound|wounds|trauma|}, {impaled|impaled on|impaled object}, arrow {in|through}, nail gun {injury|to hand|to knee|to foot|to chest}, {open|sucking} chest wound, evisceration, bowel evisceration, impalement, spear, {shrapnel|knife still in place|object protruding}, penetrating {chest|abdominal|neck|head} {wound|injury|trauma}",
  ),
  gunshot: phrases(
    "gunshot wound, GSW, gunshot, {gun shot|gunshot|bullet|shotgun} {wound|wounds|injury}, {was|got|been|patient|he was|she was} shot {|in|at|with|by}, shot in {|the} {|left|right} {leg|chest|abdomen|head|arm|back|neck|thigh|foot|hand|shoulder|buttock|face}, multiple GSW, bullet, firearm injury, BB gun, pellet gun, self inflicted gunshot",
  ),
  stab: phrases(
    "stab wound, {stab|stabbed|stabbing} {wound|wounds|injury|to|in|to the|in the|with|with a knife|by}, stabbed, knife {wound|injury|attack}, stabbed with knife, stabbed multiple times, SW to {chest|abdomen|back|neck}, slashed",
  ),
  blast: phrases(
    "blast injury, {explosion|exploded|blast|bomb|explosive|firework|fireworks|firecracker} {injury|blew up|}, gas explosion, {battery|vape|propane tank|boiler|grenade} {exploded|explosion}",
  ),
  "head-injury": phrases(
    `head injury, {head|closed head|minor head|skull|scalp} {injury|trauma|inj|contusion|strike|bump|hematoma|wound}, CHI, TBI, mTBI, HI with LOC, traumatic brain injury, {hit|hitting|struck|striking|bumped|bumping|banged|banging|knocked|smacked|bonked|hurt|injured|strikes|hits} {|his|her|my|their|the|back of|back of his|back of her|the back of his|the back of her|side of} {head|forehead|occiput|skull}, {hit|struck|kicked|punched|banged|bumped} {in|on|to} {|the|his|her} head, blow to {|the} head, head {strike|struck|hit}, +head strike, goose egg, bump on {|the|his|her} {head|forehead}, {head vs|head into} {wall|floor|windshield|dashboard}, {ball|elbow|object} to {|the} head, headstrike, cracked {his|her} head, landed on {his|her} head, hit head on {floor|ground|wall|table|concrete}, SDH traumatic`,
  ),
  "facial-injury": phrases(
    "facial injury, {facial|face|nose|nasal|lip|cheek|orbital|jaw|chin|mouth} {injury|trauma|wound}, {hit|struck|punched|kicked|elbowed} {in|on|to} {|the|his|her} {face|nose|mouth|jaw|cheek|chin|lip}, {hit|struck} {his|her} {face|nose|chin}, broken nose, nasal fracture, {orbital|facial|mandible|mandibular|jaw|zygoma|maxillary} fracture, face plant, faceplanted, facial fractures, nose fracture, punched in the face",
  ),
  "neck-injury": phrases(
    "neck injury, neck trauma, whiplash, {laceration|stab|cut} to {|the} neck, strangulation injury, clothesline injury, neck wound, hit in {the|his|her} neck",
  ),
  "chest-injury": phrases(
    "chest injury, chest trauma, {blunt|penetrating} chest {trauma|injury}, {hit|struck|kicked|punched|kicked by horse} {in|on|to} {|the|his|her} {chest|ribs}, rib {fracture|fractures|injury|contusion}, {broken|fractured|cracked} {rib|ribs}, flail chest, chest contusion, chest vs steering wheel, hit chest on, seatbelt sign {chest|across chest}, seat belt mark",
  ),
  "abdominal-injury": phrases(
    "abdominal injury, {abdominal|abd|blunt abdominal|belly|spleen|liver} {trauma|injury}, {hit|struck|kicked|punched|elbowed|kneed} {in|on|to} {|the|his|her} {abdomen|stomach|belly|flank}, handlebar {injury|to abdomen|to stomach}, splenic {laceration|rupture|injury}, ruptured spleen, seatbelt sign, seat belt sign, abdominal bruising, abdominal wall bruising",
  ),
  "back-injury": phrases(
    "back injury, back trauma, injured {his|her|my} back, back strain, {hurt|twisted|strained|wrenched} {|his|her|my} back, lumbar {strain|sprain}, lifting injury, landed on {his|her} back",
  ),
  "pelvic-injury": phrases(
    "pelvic injury, {pelvis|pelvic} {fracture|trauma|instability|unstable|fx}, unstable pelvis, fractured pelvis, broken pelvis, {pelvic|straddle} {injury|crush}, straddle injury",
  ),
  "limb-injury": phrases(
    "limb injury, {extremity|limb|upper extremity|lower extremity|arm|leg} {injury|trauma|inj}, {twisted|rolled|hurt|injured|jammed|stubbed|inverted|everted|tweaked|wrenched|landed on} {|his|her|my} {|left|right} {ankle|knee|wrist|foot|leg|arm|shoulder|elbow|toe|hip}, ankle inversion, inversion injury, twisting injury to {knee|ankle}, knee gave out, {dropped|drop} {|something|object|weight|heavy object} on {|his|her|my} {foot|toe|toes}, stubbed toe, heard a pop, felt a pop, {torn|tear} {ligament|meniscus|ACL|achilles|muscle|rotator cuff|tendon}, ACL tear, tendon {rupture|injury|laceration}",
  ),
  "hand-injury": phrases(
    "hand injury, {finger|thumb|hand|fingertip} {injury|trauma|wound|caught|crushed|jammed|smashed|slammed}, {jammed|smashed|slammed|crushed|caught|shut|pinched|hurt|injured} {|his|her|my|the} {|left|right} {finger|thumb|fingers|hand|fingertip} {|in door|in a door|in car door|in the door}, finger {vs|in} {saw|table saw|door|knife|blender|car door|lawnmower}, table saw, boxer's fracture, mallet finger, ring stuck, ring stuck on finger, punched {a|the|} wall, fight bite, {high pressure|} injection injury, ring removal, finger stuck in",
  ),
  "eye-injury": phrases(
    "eye injury, {eye|ocular|orbital} {trauma|injury|inj}, {hit|poked|struck|scratched|elbowed|punched|finger} {in|to} {|the|his|her} {|left|right} eye, {poked|scratched} {his|her|my} eye, corneal {abrasion|scratch|laceration|injury}, scratched cornea, welder's flash, welding burn, flash burn to eyes, arc eye, hyphema, black eye, eyelid laceration, hyphaema, photokeratitis, welder flash, {ball|fist|finger} to {|the} eye",
  ),
  "dental-injury": phrases(
    "dental injury, {tooth|teeth|dental} {injury|trauma|knocked out|avulsion|avulsed|knocked loose|fracture|chipped|broken|broke|fell out after|came out after fall|loose after fall}, {knocked out|chipped|avulsed|broken|fractured|cracked|broke|loosened|subluxed|lost} {|a|his|her|front|the} {|front} {tooth|teeth|incisor|molar}, chipped tooth, tooth fx",
  ),
  "spinal-injury": phrases(
    "spinal injury, {spinal|spine|spinal cord|cord|cervical spine|c-spine|C spine|neck and spinal|thoracic spine|lumbar spine} {injury|trauma|compression|fracture|fx|precautions|tenderness after trauma}, {vertebral|compression|burst|cervical|lumbar|thoracic|chance|odontoid|hangman} {fracture|fx}, broken {neck|back}, spinal cord {compression|injury}, SCI, central cord, {c-collar|collar|c collar} {in place|placed|applied|on}, c-collar, backboard, backboarded, in full spinal precautions, spinal immobilization, cervical collar",
  ),
  polytrauma: phrases(
    "polytrauma, {multiple|multisystem|major|multi system|multi-system|level 1|level one|level I|level 2} {trauma|injuries|traumatic injuries|trauma activation|trauma alert}, polytraumatized, trauma activation, multiple fractures",
  ),
  laceration: phrases(
    `laceration, lac, lacs, lacerated, cut, cuts, gash, {deep|small|large|minor} {cut|gash}, {cut|sliced|slashed|gashed|nicked} {himself|herself|myself|his|her|my|the|on}, sliced, slit, avulsion laceration, facial lac, scalp lac, {glass|knife|razor|chainsaw|saw} {cut|laceration|injury}, incised wound, cut by {glass|knife}, cut on {glass|metal|knife|can}, stepped on glass, needs {stitches|sutures}, {split|busted} {|his|her} {lip|chin|head|eyebrow} {|open}, degloving`,
  ),
  "open-wound": phrases(
    "open wound, {open|gaping|avulsion|puncture|soft tissue|skin|tearing|dirty|contaminated} {wound|wounds|avulsion|tear}, skin {tear|avulsion|flap}, puncture, punctured, puncture wound, stepped on {|a|rusty|a rusty} nail, nail {puncture|in foot|through foot}, avulsion, avulsed skin, flap wound, wound to, wound on, wound of, flesh wound",
  ),
  abrasion: phrases(
    "abrasion, abrasions, scrape, scrapes, scraped, graze, grazed, road rash, scratch, scratches, scratched, skinned {knee|elbow|knees}, superficial {abrasions|scratches|graze}, friction burn, excoriation, rug burn",
  ),
  contusion: phrases(
    "contusion, bruise, bruises, bruising, bruised, ecchymosis, ecchymoses, hematoma, haematoma, contused, black and blue",
  ),
  sprain: phrases(
    "sprain, sprained, strain, strained, pulled {muscle|hamstring|groin|a muscle}, {ligament|muscle} {strain|sprain|injury|tear}, {ankle|wrist|knee|back|neck|muscle} {sprain|strain}, twisted {ankle|knee}",
  ),
  fracture: phrases(
    "fracture, fractures, fractured, fx, fxs, frx, {broken|broke} {bone|bones||his|her|my} {|left|right} {arm|leg|wrist|ankle|hip|foot|toe|finger|hand|elbow|collarbone|nose}, broken bone, {hip|femur|tib fib|tib/fib|distal radius|neck of femur|NOF|colles|Colles|clavicle|humerus|tibia|fibula|radius|ulna|ankle|wrist|stress|closed|displaced|comminuted|greenstick|femoral neck|supracondylar|periprosthetic|trimalleolar|bimalleolar|metatarsal|metacarpal|boxer|patella|intertrochanteric|olecranon|calcaneus} {fracture|fx|fractures|#}, #NOF, fractured NOF, # NOF, neck of femur",
  ),
  "open-fracture": phrases(
    "open fracture, {open|compound} {fracture|fx|fractures|tib fib|tib/fib|ankle fracture|femur fracture|tibia fracture}, bone {visible|exposed|sticking out|protruding|showing|protruding through skin|through skin|poking out|sticking out of skin}, exposed bone, protruding bone, compound fx",
  ),
  dislocation: phrases(
    "dislocation, dislocated, dislocate, {shoulder|hip|patella|elbow|finger|jaw|knee|prosthetic hip|kneecap} {dislocation|dislocated|out of socket|out of place|popped out|subluxation}, out of socket, out of joint, subluxation, subluxed, {popped|came|pop} out of {place|socket|joint}, TMJ dislocation, kneecap popped out",
  ),
  amputation: phrases(
    "amputation, amputated, {traumatic|partial|near|finger|fingertip|toe|complete} amputation, {cut|chopped|sawed|ripped|torn|tore|sliced} off {|his|her|my|the|tip of} {|tip of|left|right} {finger|fingertip|thumb|toe|hand|arm|leg|ear|fingers|foot}, severed, {severed|partially severed} {finger|hand|limb|thumb|arm|leg|toe}, {finger|fingertip|thumb|toe|hand} {cut off|chopped off|severed|torn off|amputated}, degloved, degloving injury",
  ),
  "crush-injury": phrases(
    "crush injury, crushed, crush, {crushed|pinned|trapped|caught} {by|under|between|in|beneath} {|a|the|heavy} {machine|machinery|forklift|car|tractor|press|object|rubble|rollers|conveyor|truck|vehicle|wall|debris}, crush syndrome, {hand|finger|foot|leg|arm} crushed, rhabdo, rhabdomyolysis",
  ),
  burn: phrases(
    "burn, burns, burned, burnt, scald, scalded, {thermal|flame|steam|contact|grease|hot water|hot oil|oil|coffee|tea|hot liquid|first degree|second degree|1st degree|2nd degree|superficial|partial thickness|curling iron|stove} {burn|burns|scald}, spilled hot {water|coffee|tea|oil|soup}, hot {water|oil|coffee|soup} {spilled|splashed}, blistering burn, burn wound, {radiation|} burn injury",
  ),
  "major-burn": phrases(
    "major burn, {major|severe|extensive|large|full thickness|third degree|3rd degree|circumferential|deep|4th degree|full-thickness} {burn|burns}, {10|15|20|25|30|40|50|60|70|80|90}% {TBSA|BSA|burns|burn|body surface area|total body surface area}, {TBSA|BSA} {10|15|20|25|30|40|50|60}%, burns over {10|15|20|25|30|40|50|60}%, burned in house fire, caught on fire, clothes caught fire, set himself on fire, set herself on fire, self immolation, immolation",
  ),
  "face-or-airway-burn": phrases(
    "face burn, {facial|face|airway|inhalation|inhalational|lip|mouth|perioral} {burn|burns|burn injury}, {singed|singeing of} {nasal|nose|nose hairs|nasal hair|nasal hairs|eyebrows|facial hair|hair}, burns to {|the|his|her} {face|airway|mouth|neck|face and neck|face and hands}, {soot|carbonaceous sputum} {in|around} {|the|his|her} {mouth|nose|airway|nares|nostrils}, burned {his|her|my} face, flash burn to face, carbonaceous sputum, soot",
  ),
  "chemical-burn": phrases(
    "chemical burn, {chemical|acid|alkali|lye|caustic|cement|hydrofluoric acid|HF|bleach} {burn|burns|splash|on skin|exposure to skin}, {acid|bleach|lye|chemical|drain cleaner} {splashed|spilled|thrown}, acid attack",
  ),
  "chemical-eye-splash": phrases(
    `chemical eye splash, {chemical|bleach|acid|alkali|lye|cleaner|cleaning product|detergent|drain cleaner|cement|lime|ammonia|gasoline|solvent|oven cleaner|battery acid|pool chemical|cleaning solution|pepper spray|paint|nail glue|super glue|superglue|hand sanitizer|disinfectant} {|splash|splashed|exposure|sprayed|spray|got|squirted|burn} {to|in|into|in the|to the|in his|in her|in my|into his|into her|into the|in both} {|left|right} {eye|eyes}, splash to {|the} eye, splashed in {|the} eye, {eye|ocular} {chemical|} {splash|chemical exposure|chemical burn|exposure to chemical}`,
  ),
  "globe-trauma": phrases(
    "globe trauma, {open|ruptured} globe, globe {rupture|injury|laceration|perforation}, penetrating eye {injury|trauma|wound}, {metal|object|nail|stick|fish hook|fishhook|knife|pencil} {in|through|into|penetrated|stuck in} {|the|his|her} {eyeball|globe}, {teardrop|tear drop|irregular} pupil, eye {punctured|ruptured|perforated|perforation}",
  ),
  "electric-injury": phrases(
    "electric injury, {electric|electrical} {shock|injury|burn|shocks}, electrocution, electrocuted, lightning, {lightning|struck by lightning} {strike|injury|}, {shocked|zapped} by {|an|a} {outlet|wire|electricity|appliance|socket|electrical outlet}, high voltage, taser, tased, stuck {finger|fork|key} in outlet",
  ),
  sunburn: phrases("sunburn, sun burn, sunburned, sunburnt, solar burn"),
  "animal-bite": phrases(
    "animal bite, {dog|cat|rat|bat|monkey|raccoon|squirrel|horse|hamster|rodent|pet|mouse|fox|skunk|rabbit|ferret|pig} {bite|bites|scratch|bit}, {bitten|bit|attacked|scratched|mauled} by {|a|his|her|the|own|stray|neighbor's|unknown} {|own|stray|neighbors|unknown|family|pit bull} {dog|cat|rat|bat|monkey|raccoon|animal|squirrel|horse|rodent|pit bull|fox}, bite, bites, bitten, bite wound, animal scratch, bat exposure, rabies exposure, dogbite, cat scratched",
  ),
  "human-bite": phrases(
    "human bite, {bitten|bit} by {|a|another} {person|human|child|patient|student|kid|classmate|toddler}, person bite, clenched fist injury",
  ),
  "snake-bite": phrases(
    "snake bite, snakebite, {bitten|bit} by {|a} {snake|rattlesnake|viper|copperhead|cobra|krait|water moccasin|pit viper}, {rattlesnake|viper|copperhead|cobra|snake|rattler} {bite|envenomation|bit}, envenomation, {scorpion} {sting|bite}, stung by {|a} scorpion",
  ),
  "insect-sting": phrases(
    "insect sting, {bee|wasp|hornet|insect|yellow jacket|fire ant|ant|mosquito|bug|spider|tick|flea|bed bug|caterpillar|brown recluse|black widow|centipede} {sting|stings|bite|bites|bit|stung}, {stung|bitten|bit} by {|a|an|multiple|several|many|some|numerous} {bee|bees|wasp|wasps|hornet|insect|insects|mosquito|spider|yellow jacket|yellow jackets|ant|ants|fire ants|bug|bugs|tick}, stung, tick bite, tick {attached|removed|on skin|embedded}, bug bite, insect bite/sting, sting, bedbugs, bed bugs",
  ),
  "marine-sting": phrases(
    "marine sting, {jellyfish|jelly fish|stingray|sting ray|sea urchin|stonefish|lionfish|man of war|catfish|weever fish|coral|box jellyfish|fire coral} {sting|stings|injury|spine|spines|barb|envenomation|cut|}, stung by {|a} {jellyfish|stingray|catfish|lionfish}, stepped on {|a|an} {sea urchin|stingray|stonefish}",
  ),
  needlestick: phrases(
    "needlestick, needle stick, {needlestick|needle stick|sharps|sharp} {injury|exposure|injuries}, {stuck|poked|pricked} {|self|himself|herself|finger|myself} {by|with} {|a|dirty|used|contaminated} {needle|dirty needle|used needle|sharp|lancet|syringe}, {body fluid|blood|blood borne|BBF|BBP|bloodborne pathogen|blood/body fluid|occupational blood|blood and body fluid|HIV} exposure, exposure to {blood|body fluids|blood/body fluids|HIV|bodily fluids}, splash of {blood|body fluid}, needle prick, sharps injury",
  ),
  "foreign-body": phrases(
    "foreign body, FB, {retained|embedded} {foreign body|FB|object}, {object|something} stuck, fish hook, fishhook, {fish hook|fishhook} {in|stuck|removal|embedded}, {rectal|vaginal} {foreign body|FB}, {retained|lost|stuck} {tampon|condom}, tampon stuck, FB sensation, foreign object, foreign body sensation",
  ),
  "foreign-body-eye": phrases(
    `eye foreign body, {foreign body|FB|something|metal|sand|dust|wood|sawdust|debris|dirt|rust|glass|piece of metal|metal fragment|object|speck|particle|contact|contact lens|eyelash|splinter|grass} {|stuck|got|went|flew|stuck in|lodged} {in|into|to|of|on} ${his} {eye|eyes|cornea}, {ocular|corneal|eye|conjunctival} {foreign body|FB|rust ring}, rust ring, something in {my|his|her|the} eye, lost contact lens in eye`,
  ),
  "foreign-body-ear-or-nose": phrases(
    `foreign body in ear or nose, {foreign body|FB|bead|bug|insect|cotton|q-tip|toy|pea|bean|object|something|stuck|earring|rock|stone|crayon|popcorn|corn|candy|seed|hearing aid|lego|food|cockroach|roach|tissue} {|stuck|stuck up|lodged} {in|into|up|inside|of} ${his} {ear|nose|nostril|ear canal|nares|ears|naris}, {ear|nasal|nose|nostril|aural} {foreign body|FB}, put {|a|something} {|bead|toy|rock} {in|up} {his|her} {nose|ear}`,
  ),
  "foreign-body-swallowed": phrases(
    `swallowed foreign body, {swallowed|ingested|ate|swallow|swallowing} {|a|an|the|some|possible|part of|piece of|a piece of} {coin|penny|quarter|nickel|dime|toy|foreign body|FB|object|pin|needle|glass|bone|fish bone|fishbone|chicken bone|plastic|marble|key|ring|razor blade|razor|screw|nail|bead|metal|button|denture|tooth|dental crown|small toy|hair pin|bottle cap|stone|bolt|foreign object}, {fish bone|fishbone|chicken bone|bone|pill|coin|something|foreign body|FB|object|fish} {|is|feels} {stuck|lodged|caught} in {|the|his|her|my} {throat|esophagus|oesophagus}, {throat|esophageal|oesophageal|pharyngeal|airway|bronchial} {foreign body|FB}, foreign body in throat, {foreign body|FB} ingestion, ingestion of {foreign body|FB|coin|foreign object}, {aspirated|inhaled} {foreign body|peanut|FB|object|toy|bead}, foreign body {aspiration|swallowed}, FB throat, fish bone, fishbone, bone stuck`,
  ),
  "foreign-body-skin": phrases(
    "foreign body in skin, {splinter|sliver|thorn|glass|needle|nail|hook|embedded earring|fishhook|cactus spine|staple|pencil lead|toothpick|broken needle|piece of glass|wood splinter|metal shaving} {|in|stuck in|embedded in|in the|in his|in her|stuck|embedded} {finger|hand|foot|thumb|toe|skin|heel|leg|arm|palm|earlobe|ear lobe|sole}, splinter, splinters, sliver, thorn, {soft tissue|skin|subcutaneous} {foreign body|FB}, cactus spines, embedded {splinter|glass|earring|thorn|hook}",
  ),
  "food-bolus": phrases(
    "food bolus, {food|meat|steak|chicken|food bolus|pill|hot dog|beef|bread} {|is|feels|got|feels like it is} {stuck|lodged|impaction|impacted|bolus|obstruction} {|in throat|in esophagus|in chest|in his throat|in her throat|in the throat}, {esophageal|oesophageal} {food|} {impaction|bolus|obstruction}, food impaction, steak stuck, food stuck, meat stuck",
  ),
  "button-battery": phrases(
    "button battery, {swallowed|ingested|ate|put} {|a|possible|the} {button|disc|disk|coin|watch|lithium} {battery|batteries}, {button|disc|disk|coin|watch|hearing aid|lithium|coin cell|coin-cell} {battery|batteries}, {swallowed|ingested|ate|put} {|a|possible|the} battery, battery {ingestion|swallowed|in nose|in ear|stuck in}",
  ),
  "magnet-ingestion": phrases(
    "magnet ingestion, {swallowed|ingested|ate} {|a|two|2|multiple|several|small|some} {magnet|magnets|magnetic beads|magnet balls}, magnets {swallowed|ingested}, multiple magnets, magnet swallowed, buckyballs",
  ),
  drowning: phrases(
    "drowning, drowned, near drowning, near-drowning, {submersion|immersion|submerged|nonfatal drowning|submersion injury} {|incident|injury|event|in|in pool|in water|in bath}, pulled from {|the} {water|pool|lake|sea|river|bathtub|ocean}, found {face down|floating} in {|the} {pool|water|bath|bathtub}, {found|under} {underwater|water} {in pool|for}, face down in {pool|water}, went under water, under water for",
  ),
  hanging: phrases(
    "hanging, hanged, hung {himself|herself|self}, {attempted|near} hanging, found hanging, near-hanging, tried to hang {himself|herself|self}, noose, {rope|ligature|cord} around {|his|her|the} neck, ligature mark, ligature, strangled {himself|herself}",
  ),
  "smoke-inhalation": phrases(
    "smoke inhalation, {inhaled|breathed in|inhalation of} {smoke|fumes|toxic fumes|toxic smoke}, {house|apartment|building|structure} fire, exposed to smoke, smoke exposure, exposure to smoke, rescued from fire, trapped in fire",
  ),
  "carbon-monoxide": phrases(
    "carbon monoxide, {CO|carbon monoxide} {poisoning|exposure|alarm|detector|intoxication|inhalation|level}, CO alarm {went off|going off|sounding}, carboxyhemoglobin, {running|generator|grill|car running|charcoal} {generator|indoors|in garage|in the garage|in closed garage}, whole family {has|with} headache, charcoal burning",
  ),
  "chemical-exposure": phrases(
    "chemical exposure, {chemical|hazmat|toxic|hazardous material|pesticide|chlorine|gas|fume|fumes|ammonia|organophosphate|tear gas|pepper spray|mace|insecticide|herbicide|asbestos|mercury|paint|solvent|bleach} {exposure|inhalation|spill|leak|contamination|fumes}, exposed to {chemical|chemicals|fumes|gas|chlorine|ammonia|bleach fumes|pesticide|pesticides|tear gas|toxic fumes|cleaning chemicals}, inhaled {chemical|chemicals|chlorine|ammonia|bleach|chlorine gas|gas}, pepper sprayed, mixed bleach and ammonia, radiation exposure, hydrogen sulfide",
  ),
  overdose: phrases(
    `overdose, overdosed, {possible|intentional|accidental|drug|heroin|took|an} OD, OD on, overdosing, ODed, OD'd, {drug|medication|intentional|accidental|opioid|opiate|heroin|fentanyl|polysubstance|insulin|benzo|TCA|beta blocker|calcium channel blocker|unintentional|deliberate|multi drug|digoxin|aspirin|salicylate|lithium|polydrug} {overdose|OD}, {took|taken|ingested|swallowed|taking} {too many|too much|a lot of|a bottle of|whole bottle of|handful of|a handful of|bottle of|the whole bottle of|a full bottle of|all of his|all of her|all his|all her|20|30|40|50|60|10|15|100|multiple|several|unknown amount of|unknown quantity of|a bunch of|bunch of|an entire bottle of|entire bottle of|the rest of|most of} {|of} {|her|his|my|the} ${drugs}, took {a bunch|a handful|a whole bottle|an entire bottle|the whole bottle|everything in the bottle} {|of}, {insulin|medication|drug} overdosage, polypharmacy overdose, took too much, double dose, {took|taken} {extra|double} {dose|doses|insulin|pills}`,
  ),
  "toxic-ingestion": phrases(
    `toxic ingestion, {ingestion|ingested|drank|drunk|swallowed|swallow|ate|consumed|drinking} {|of|some|a|unknown|possible|unknown amount of} {bleach|poison|antifreeze|gasoline|petrol|kerosene|pesticide|rat poison|detergent|cleaner|cleaning fluid|drain cleaner|lamp oil|mushroom|wild mushrooms|mushrooms|toxic substance|chemical|chemicals|household cleaner|caustic|acid|lye|paraquat|insecticide|methanol|ethylene glycol|hand sanitizer|dishwashing liquid|laundry pod|tide pod|nail polish remover|mouthwash|essential oil|windshield washer fluid|glowstick|toilet cleaner|herbicide|berries|plant|organophosphate|turpentine|oven cleaner|unknown substance|rat bait|perfume|iron pills|grandmother's pills|grandma's pills|edible|edibles|THC gummies|gummies|marijuana edible|cannabis edible}, poisoning, poisoned, {food|drug|lead|medication|pesticide|organophosphate|plant|mushroom|alcohol|carbon|iron|lithium|methanol|caustic|accidental|unknown} poisoning, {accidental|possible|toxic|intentional|caustic|corrosive|poison|unknown|drug|medication|pediatric} ingestion, ingestion, got into {|the|his|her|grandma's|grandmother's|parents|mom's} {meds|medications|medicine cabinet|pills|cleaning supplies|medication|medicine}, poison, tide pod, laundry pod, drank hand sanitizer, ate {grandma's|mother's|someone else's} {medication|pills}`,
  ),
  "paracetamol-overdose": phrases(
    "paracetamol overdose, {acetaminophen|tylenol|paracetamol|APAP|panadol|calpol} {overdose|OD|ingestion|toxicity|poisoning}, {overdose|OD|overdosed|ODed} {of|on} {acetaminophen|tylenol|paracetamol|APAP|panadol}, {took|taken|ingested|swallowed} {10|12|15|16|20|24|25|30|32|40|50|60|100|8|handful} {tabs|tablets|pills|capsules|caps} {|of} {tylenol|paracetamol|acetaminophen|panadol|APAP|tylenol PM}, {took|taken|ingested|swallowed} {10|12|15|16|20|24|25|30|32|40|48|50|60|100|a bottle of|bottle of|a whole bottle of|whole bottle of|a handful of|handful of|a packet of|two packets of|2 packets of|too much|too many|multiple|several} {tylenol|paracetamol|acetaminophen|panadol|APAP|tylenol PM|extra strength tylenol}",
  ),
  "alcohol-intoxication": phrases(
    "alcohol intoxication, ETOH, {ETOH|alcohol|acute alcohol|alcoholic|ethanol} {intox|intoxication|intoxicated|on breath|use today|on board|consumption tonight|poisoning|odor|odour|ingestion|smell|level}, intoxicated, drunk, drunken, inebriated, {smells|smell|odor|odour|reeks|smelling} of {alcohol|ETOH|etoh|liquor}, {been|was|admits to|had been|heavy|binge} drinking, {drinking|drank} {alcohol|beer|vodka|whiskey|liquor|heavily|tonight|all day|wine|a lot of alcohol|ETOH|6 beers|a fifth}, under the influence {|of alcohol}, tipsy, hangover, had been drinking, apparently drunk",
  ),
  "drug-intoxication": phrases(
    "drug intoxication, pinpoint pupils, miosis, {drug|substance|cannabis|marijuana|meth|cocaine|methamphetamine|opioid|polysubstance|amphetamine|PCP|LSD|ecstasy|spice|K2|K-2|synthetic cannabinoid|ketamine|MDMA|bath salts|benzodiazepine|mushroom|substances|inhalant|GHB} {intoxication|intox|ingestion|toxicity|high}, {high|tripping} on {meth|cocaine|drugs|PCP|mushrooms|LSD|weed|marijuana|spice|acid|methamphetamine}, {took|smoked|snorted|used|injected|did|shot up|using|smoking|ingested} {meth|cocaine|heroin|fentanyl|crack|PCP|weed|marijuana|spice|K2|LSD|ecstasy|molly|MDMA|cannabis|drugs|acid|shrooms|methamphetamine|crystal meth|edibles}, drug reaction to meth, intoxication, spiked drink, drink was spiked, drink spiked, roofied, under the influence of drugs",
  ),
  withdrawal: phrases(
    "withdrawal, withdrawals, {alcohol|ETOH|opioid|opiate|heroin|benzo|benzodiazepine|drug|fentanyl|methadone|substance|baclofen|etoh} {withdrawal|withdrawals|withdraw|w/d|detox}, withdrawing, in withdrawal, delirium tremens, DTs, DT's, dope sick, dopesick, detox, wants detox, detoxing, CIWA, COWS, {going through|symptoms of} withdrawal, alcohol withdrawl, withdrawl",
  ),
  syncope: phrases(
    "syncope, syncopal, {with|then|followed by} {syncope|syncopal episode|passed out|fainted}, {syncopal|fainting|syncope} {episode|event|episodes|spell|events|spells}, {passed|passing|passes|pass} out, faint, fainted, fainting, faints, {blacked|blacking|blackout|blacks|black} out, blackout, black out, blackouts, fainting spell, swooned, syncopized, syncopied, transient loss of consciousness, TLOC, {vasovagal|exertional|cardiac|orthostatic} {syncope|episode|event}, vasovagal, vaso-vagal, fell out, falling out, {passed|pass|passing} out, fainting attack, faint attack, collapse with LOC, {transient|brief|momentary} {LOC|loss of consciousness|unconsciousness}, T-LOC, TLOC, blacked out, black out, drop attack, {unconscious|unresponsive} {for a few|for few|briefly|for 1|for 2|for some} {seconds|minutes|min|sec|time}, funny turn with collapse",
  ),
  "near-syncope": phrases(
    "near syncope, {near|pre|almost|nearly} {syncope|syncopal|syncopal episode|fainted|fainting|passed out|passing out|faint|blacked out|fell out|blackout}, presyncope, presyncopal, pre-syncope, near-syncope, {felt|feels|feeling} {faint|like passing out|like he would pass out|like she would pass out|like fainting|like going to pass out|like she was going to pass out|like he was going to pass out|like I was going to pass out}, {about|going} to {pass out|faint}, felt like passing out, almost collapsed, {near|pre} {fainting|faint|syncopal|syncopal attack|syncope episode|collapse}, {feels|feeling|felt} {faint|faintish|like fainting|like going to faint|like collapsing}, nearly {fainted|collapsed|passed out|blacked out}, almost {fainted|collapsed|passed out|blacked out}, funny turn, near black out",
  ),
  "loss-of-consciousness": phrases(
    `loss of consciousness, LOC, {with|then|followed by} {LOC|loss of consciousness|brief LOC}, {brief|positive|witnessed|prolonged|+|transient|unknown|questionable|sudden|?} {LOC|loss of consciousness}, LOC+, {lost|lose|loses|losing} consciousness, {knocked|knock} {out|unconscious}, KO'd, {was|were|rendered|became|found} {unconscious|unresponsive} {for|x|briefly}, {unconscious|unresponsive|out} for {|a|about|approx|1|2|3|5|10|few|several|a few|30} {seconds|minutes|min|mins|sec|minute|second}, out cold, went unconscious, became unconscious, became unresponsive, went unresponsive, unresponsive episode, unconscious episode, consciousness lost, LOC x {1|2|5} {min|minute|minutes}`,
  ),
  seizure: phrases(
    "seizure, seizures, sz, szs, convulsion, convulsions, convulsing, convulsed, fit, fits, fitting, seized, {tonic clonic|tonic-clonic|grand mal|generalized|GTC|generalised|petit mal|new onset|first time|breakthrough|tonic|witnessed} {seizure|seizures|activity|convulsion|movements|fit|sz}, seizure {activity|like activity|episode|disorder exacerbation|today}, GTCS, GTC, grand mal, {bit|biting|bitten} {|his|her|my} tongue, tongue biting, shaking all over and unresponsive, jerking movements, jerking {of|all over}, {body|arms and legs|whole body} {shaking|jerking|stiffening}, {body|went|became} stiff and {shaking|jerking|unresponsive}, eyes rolled {back|up}, infantile spasms, eclamptic seizure, seizure-like activity, seizure-like {movement|movements|motion|attack|episode}, {convulsive|seizure} {movement|movements|motion}, GTC, GTCS, {abnormal|tonic clonic} {movements|movement} {of|in|with} {body|limbs|uprolling of eyes|frothing}, {uprolling|up rolling|rolling} of {|the} {eyes|eyeballs}, fits {one|two|1|2|three|3|multiple} {episode|episodes|times|time}, {one|two|1|2|multiple} {episode|episodes} of {seizure|seizures|fits|convulsion|convulsions|GTCS}",
  ),
  "febrile-seizure": phrases(
    "febrile seizure, febrile {convulsion|fit|seizures|convulsions|sz}, {seizure|convulsion|fit} with fever, fever and {seizure|convulsion}, seizure due to fever, complex febrile seizure",
  ),
  "transient-neurological-attack": phrases(
    "transient neurological attack, {transient|temporary|brief|intermittent} {weakness|numbness|speech difficulty|vision loss|slurred speech|aphasia|facial droop|left sided weakness|right sided weakness|neurological symptoms|neuro deficit|neurologic symptoms|loss of vision|monocular vision loss|hemiparesis|visual loss|dysarthria|confusion and slurred speech}, transient neurologic {attack|symptoms|deficit|event}, stroke like symptoms resolved, stroke symptoms resolved",
  ),
  "suicidal-ideation": phrases(
    `suicidal ideation, {kill|killing|hang|hanging|shoot|shooting} {himself|herself|myself}, {passive|active|chronic|endorses|+|voices|expressing|expressed|positive for|worsening|increasing|vague|fleeting} SI, SI {with|without|w/o|w/} {|a} {intent|}, {SI or HI|SI and HI|SI & HI|SI HI AVH|SI/HI/AVH|SI/AVH}, suicidal, {suicidal|suicide|self harm|self-harm} {thoughts|ideations|ideation|thinking|feelings|threats|thought|ideas|risk|threat|statements|ideology}, SI/HI, HI/SI, SI HI, {passive|active} SI, {thoughts|thinking|thinks} {of|about} {suicide|killing himself|killing herself|killing myself|ending life|ending it|ending it all|ending his life|ending her life|hurting self|harming self|hurting himself|hurting herself|dying|self harm|harming himself|harming herself|taking his own life}, {wants|wanting|want|wanted|wishes} to {die|kill himself|kill herself|kill myself|end it all|end it|end his life|end her life|be dead|hurt himself|hurt herself|hurt self|harm self|end my life|commit suicide|not be here|harm himself|harm herself}, wish to be dead, better off dead, don't want to live, {doesn't|does not|don't|do not} want to {live|be alive|live anymore|be here anymore}, no reason to live, tired of living, threatening suicide, threatened suicide, threatened to {kill|hurt|harm} {himself|herself|self}`,
  ),
  "suicide-plan": phrases(
    "suicide plan, SI {with|w/|and} {|a} plan, {suicidal|suicide} {|ideation} {with|and has|has} {|a} {plan|intent}, {has|with|have|had} {|a} {plan|plan and intent|plan to kill himself|plan to kill herself|plan to overdose|plan to hang|plan to jump|plan to cut|plan to shoot|plan to take pills|specific plan|plan for suicide|intent}, {plan|plans|planned|planning} to {kill himself|kill herself|overdose|OD|hang himself|hang herself|jump off|jump in front of|jump from|shoot himself|shoot herself|cut wrists|cut his wrists|cut her wrists|end his life|end her life|suicide|take all|take pills|commit suicide|stab}, wrote {|a} suicide note, suicide note, {has|have} access to {gun|firearm|firearms|means|weapons|guns}, gave away {his|her} {belongings|possessions}, suicidal with plan, planned suicide, SI with intent",
  ),
  "suicide-attempt": phrases(
    "suicide attempt, to kill {himself|herself|myself|self}, {suicide|suicidal} {attempt|attempts|gesture|attempted}, attempted suicide, {attempted|tried|attempting} to {kill himself|kill herself|kill myself|commit suicide|hang himself|hang herself|end his life|end her life|end my life|overdose|overdose on|jump|jump off|jump from|shoot himself|shoot herself|drown himself|drown herself|suffocate|slit his wrists|slit her wrists|take his life|take her life|take his own life|take her own life}, {slit|cut} {his|her|my|both} {wrist|wrists|throat|own throat}, slit wrists, intentional overdose, intentional OD, took pills to {kill himself|kill herself|die|end it}, overdosed intentionally, jumped off {|a} bridge, jumped in front of {|a} {car|train}, took overdose {|in} {suicide attempt|attempt to die}, deliberate overdose, self inflicted {GSW|stab|gunshot}",
  ),
  "self-harm": phrases(
    "self harm, self-harm, {self|deliberate self} {harm|harming|mutilation|injury|injurious behavior|injurious|cutting|inflicted|inflicted laceration|inflicted wound|inflicted lacerations}, self-inflicted, DSH, NSSI, {cutting|cut|burned|burning|harmed|hurt|hurting|harming} {himself|herself|myself|self} {|on purpose|intentionally|deliberately}, cuts on {|his|her|both} {wrists|forearms|arms|wrist|forearm|thighs}, {cutting|cut} {|his|her} {wrists|wrist|forearms|forearm} , superficial cuts to {wrist|wrists|forearm|forearms}, banging head on wall, cutting behavior",
  ),
  "homicidal-ideation": phrases(
    "homicidal ideation, homicidal, {SI/HI|HI/SI|SI HI|SI or HI|SI and HI|SI & HI|SI HI AVH|SI/HI/AVH}, {active|endorses|+|voices} HI, homicidal {ideations|thoughts|thinking|threats|intent}, {thoughts|thinking} {of|about} {hurting|killing|harming} {others|someone|people|him|her|wife|husband|mother|family|boss|neighbor|coworker}, {wants|wanting|threatening|threatened|threatens|plan|plans} to {hurt|kill|harm|shoot|stab} {others|someone|people|everyone|neighbor|wife|husband|mother|father|family|boss|him|her|coworkers|staff|his wife|his mother|her mother|her husband|roommate}",
  ),
  "violent-behaviour": phrases(
    "violent behaviour, {violent|violence|aggressive|aggression|assaultive|threatening|destructive} {behavior|behaviour|outburst|toward staff|towards staff|towards family|toward family|towards others|to staff|}, {hitting|attacking|assaulting|biting|spitting at|kicking} {staff|family|others|people|mother|siblings|EMS|nurses}, throwing {things|objects|furniture|chairs}, physically {aggressive|violent|restrained}, {in|placed in|requires|required} {restraints|4 point restraints|handcuffs|four point restraints}, restraints, out of control, rage, hostile, breaking things, smashing things, threw chair, punching walls, verbally abusive, menacing",
  ),
  psychosis: phrases(
    "psychosis, psychotic, {acute|first episode|drug induced} {psychosis|psychotic episode|psychotic break}, psychotic {episode|break|symptoms|features}, {hearing|hears|heard} voices, {auditory|visual|command|tactile|A/V} {hallucinations|hallucination}, hallucinations, hallucinating, hallucination, hallucinates, AVH, AH/VH, {SI/HI/AVH|SI HI AVH|SI/AVH}, {seeing|sees} {things|people who are not there|things that aren't there|people|things that are not there|bugs|shadows}, delusions, delusional, paranoid, paranoia, {responding|responds|talking} to internal stimuli, RTIS, internally preoccupied, disorganized thoughts, disorganized thinking, thought disorder, thinks people are {following|after} {him|her}, people are out to get {him|her}, believes {people|someone|FBI|the government}, persecutory, {talking|talks} to {himself|herself|self|people not there}, catatonic, catatonia",
  ),
  mania: phrases(
    "mania, manic, manic {episode|behavior|phase|symptoms}, hypomania, hypomanic, pressured speech, grandiose, grandiosity, flight of ideas, {hasn't|not|has not} slept in {3|4|5|days|several} days {|and is hyperactive}, racing thoughts, hyperverbal, elevated mood",
  ),
  "sexual-assault": phrases(
    "sexual assault, {sexually|} {assaulted sexually|sexually assaulted|sexually abused|molested}, rape, raped, {alleged|reported|possible} {sexual assault|rape|sexual abuse}, sexual abuse, sexual {violence|molestation|abuse of child}, SANE, SANE exam, SART, rape kit, {forced|nonconsensual|non consensual|non-consensual} {sex|intercourse|sexual intercourse}, sex assault, date rape, molestation",
  ),
  "domestic-violence": phrases(
    `domestic violence, DV, {domestic|partner|spousal|intimate partner} {violence|abuse|assault|dispute}, IPV, {hit|beaten|punched|assaulted|choked|strangled|attacked|kicked|slapped|abused|pushed|stabbed|beat up|struck|thrown} by {|her|his|the|an} {husband|boyfriend|partner|wife|girlfriend|spouse|ex|ex-husband|ex-boyfriend|ex boyfriend|ex husband|ex partner|significant other|BF|son|daughter|caregiver}, {husband|boyfriend|partner|ex boyfriend} {hit|beat|punched|choked|strangled|hits|assaulted|kicked} {|her|him|me}, {does not|doesn't} feel safe at home, feels unsafe at home, unsafe at home, {elder|elderly|adult} {abuse|neglect|mistreatment}, abusive relationship, physical abuse, battered, {not|isn't} safe at home, safeguarding concern, safeguarding`,
  ),
  "child-abuse": phrases(
    "child abuse, {suspected|possible|alleged|concern for|reported} {child abuse|abuse|NAT|physical abuse of child|neglect|nonaccidental trauma|non accidental trauma|NAI|non accidental injury|child neglect}, NAT, NAI, {non accidental|nonaccidental|non-accidental|inflicted} {trauma|injury|injuries}, shaken baby, shaken baby syndrome, CPS, child {neglect|maltreatment|protective services|protection concern|welfare concern}, {story|history|explanation|mechanism|injury|bruising} {inconsistent|not consistent|does not match|doesn't match|does not fit} {with injury|with injuries|with mechanism|with story|the injury|injury|injuries|with history|with the injury|with developmental age}, pattern bruises, patterned bruising, pattern bruising, cigarette burns, neglect, neglected child, DCFS, bruises of different ages, delay in seeking care, bruising in non mobile infant, changing story",
  ),
  "allergen-exposure": phrases(
    `allergen exposure, {ate|eating|eaten|exposed to|exposure to|after eating|consumed|had|ingested|after} {|a|some|the} {peanut|peanuts|shellfish|shrimp|nuts|tree nuts|peanut butter|seafood|lobster|crab|strawberries|cashew|cashews|walnut|walnuts|almonds|almond|pistachio|sesame|egg|eggs|known allergen|crawfish|kiwi|prawns|latex|pecans|hazelnut|fish she is allergic to}, after {bee|wasp|hornet|insect} sting, {ate|exposed to} something {he|she} is allergic to, food allergy exposure, {took|given|after} {|his|her} first dose of {antibiotic|antibiotics|penicillin|amoxicillin|ibuprofen|medication}, after {IV|} contrast, contrast reaction, nut exposure, peanut exposure`,
  ),
  "allergic-reaction": phrases(
    "allergic reaction, allergic rxn, {reaction|rxn} to {|new|the|a} {medication|medicine|food|antibiotic|bee sting|peanut|peanuts|shellfish|penicillin|amoxicillin|vaccine|contrast|med|insect bite|sting|drug|nuts|blood transfusion|transfusion}, {drug|medication|food|allergic|adverse drug|adverse|adverse medication|transfusion|vaccine} {reaction|rxn|reactions}, allergic response, allergy {symptoms|attack|reaction|flare}, allergic, hypersensitivity, allergic dermatitis, allergic symptoms",
  ),
  anaphylaxis: phrases(
    "anaphylaxis, anaphylactic, {anaphylactic|anaphylactoid|severe allergic} {reaction|shock|rxn|episode}, severe allergic reaction",
  ),
  angioedema: phrases(
    "angioedema, angio-edema, angio edema, angioneurotic edema, angiooedema, ACE inhibitor angioedema, hereditary angioedema, HAE, quincke",
  ),
  "thunderclap-headache": phrases(
    "thunderclap headache, thunderclap, {sudden onset|sudden|abrupt onset|explosive|sudden severe|sudden onset severe|sudden onset of severe|abrupt severe|sudden onset worst} {headache|HA|head pain}, {headache|HA} {sudden onset|came on suddenly|started suddenly|of sudden onset|abrupt onset|onset sudden|hit suddenly}, like being hit {in|on} {|the} head, {felt like|as if} {|being|he was|she was|he got|she got|someone} hit {in|on} the {back of the|} head, something {popped|exploded|burst} in {my|his|her|the} head, pop in {his|her|my|the} head",
  ),
  "worst-headache": phrases(
    "worst headache of life, {worst|most severe} {headache|HA} {|ever|of life|of his life|of her life|of my life|in his life|in her life|in my life|of their life|ever had|he has ever had|she has ever had}, WHOL, worst HA, worst head pain, WHOML, WHA",
  ),
  collapse: phrases(
    "collapse, {with|then|followed by} {collapse|collapsed}, collapsed, collapses, collapsing, {sudden|witnessed|unwitnessed} collapse, dropped to {|the} {ground|floor}, went down, slumped {over|to the floor|to floor|in chair}, {found|was} {slumped|down on floor|down on the floor|down on ground}, found down, keeled over, dropped suddenly",
  ),
  "choking-episode": phrases(
    "choking episode, {choked|choking} {on|while eating|while feeding|during feed|with feeds|with feeding} {|a|some|the} {|food|milk|grape|hot dog|meat|candy|nut|peanut|bottle|formula|coin|toy|piece of}, choked, choking spell, episode of choking, {gagged|gagging} {on|episode|during feeding}, aspirated, aspiration, Heimlich, Heimlich maneuver, back blows, abdominal thrusts, coughing after choking",
  ),
  "brief-apnoea-infant": phrases(
    "brief apnoea in infant, BRUE, ALTE, brief resolved unexplained event, apparent life threatening event, {baby|infant|child|newborn|episode|he|she} {stopped breathing|stopped breathing for|turned blue|went blue|went limp and blue|turned blue and limp|of apnea|of turning blue|of stopped breathing|of not breathing|of cyanosis|went limp|turned grey|turned purple}, {apneic|apnea|cyanotic|apnoeic} {episode|episodes|spell|spells|event}, stopped breathing {for|x|briefly}, breath holding, breath holding spell, breath-holding spell, periods of apnea, pauses in breathing, blue episode",
  ),
  miscarriage: phrases(
    "miscarriage, miscarried, {threatened|spontaneous|incomplete|missed|inevitable|complete|possible|septic|elective|recent} {miscarriage|abortion|AB|SAB|termination}, SAB, {passing|passed} {tissue|products of conception|POC|fetus|products}, pregnancy loss, fetal demise, IUFD, pregnancy termination, abortion, stillbirth, D&C, blighted ovum, nonviable pregnancy, molar pregnancy",
  ),
};
