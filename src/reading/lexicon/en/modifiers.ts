import { type ConceptTerms } from "./phrases.ts";
import { phrases } from "../phrases.ts";

/** How it is. */
export const modifiers: ConceptTerms = {
  "sudden-onset": phrases(
    "sudden onset, sudden, suddenly, {abrupt|abruptly|acute onset|acutely|rapid onset|all of a sudden|out of nowhere|out of the blue|instantaneous|instantaneously|came on suddenly|came on quickly|came on fast|onset sudden|onset abrupt|onset was sudden|instantly}, of sudden onset",
  ),
  "peak-within-hour": phrases(
    "peaked within an hour, {peaked|peaking|maximal|maximum|max|reached peak|peak|worst} {within|in|at|over} {an hour|1 hour|one hour|minutes|seconds|a minute|1 minute|one minute|a few minutes|few minutes|5 minutes|10 minutes|30 minutes|onset|a few seconds|several minutes|first minute|first hour|1 min|5 min|the first minute|less than an hour|30 min|60 minutes}, {maximal|max|maximum|peak} {intensity|severity|pain|at onset|at its onset} {|at onset|within minutes|within seconds|immediately|in seconds|in minutes}, immediately {maximal|severe|peaked}, instantly maximal, instantly severe, severe from the start",
  ),
  severe: phrases(
    "severe, severely, intense, {extreme|extremely|terrible|horrible|awful|serious|worst|unbelievable}, significant, marked, really bad, very bad, sev",
  ),
  mild: phrases(
    "mild, mildly, slight, slightly, {a little|little bit|a little bit|a bit|minimal|minimally|low grade|low-grade|trace}",
  ),
  moderate: phrases("moderate, moderately, mod"),
  worsening: phrases(
    "worsening, worse, {getting|becoming|gotten|progressively|got|become|much|gradually|increasingly|feeling|feels|is|now} worse, worsened, worsens, {increasing|increased|progressing|progressive|progressively|escalating|deteriorated|deterioration|exacerbated|spreading|spread|increases} {|in severity|in intensity|in frequency}, exacerbation, flare, flare up, flare-up, intensifying, more severe",
  ),
  improving: phrases(
    "improving, improved, {getting|feeling|feels|gotten|much|somewhat|slightly|little|a little|a bit|is|now} better, better, {some|partial|slight|mild|good|moderate|minimal|significant} {relief|improvement}, easing, eased, subsiding, improvement, {relieved|helped|better} {with|by}, relieved, less severe",
  ),
  chronic: phrases(
    "chronic, chronically, {long standing|longstanding|long-standing|ongoing for months|ongoing for years|ongoing for weeks|years of|for years|for many years|for months|for several months|long term|longterm|long-term}, {usual|typical|his usual|her usual} symptoms",
  ),
  recurrent: phrases(
    "recurrent, recurring, {recurs|recurred|repeated|repeatedly|again|another episode|similar episode|similar episodes|same as before|like before|similar symptoms|similar to prior|similar to previous|happened before|multiple episodes|several episodes|frequent episodes|on and off|off and on|on/off|comes and goes|come and go|coming and going|intermittent|intermittently|waxing and waning|episodic|relapse|relapsed|frequent|several times|multiple times}",
  ),
  tearing: phrases(
    "tearing, ripping, {tearing|ripping} {sensation|in nature|quality|feeling|through|through to}, like {something tore|something tearing|something ripped}, rips through",
  ),
  crushing: phrases(
    "crushing, {crushing|squeezing|viselike|vice-like|vise-like|vise like} {in nature|sensation|quality|feeling}, like {an elephant|a vise|a vice|a weight}, elephant sitting, elephant, vice like, vise-like, band-like, squeezing",
  ),
  radiating: phrases(
    "radiating, radiates, radiate, radiated, {radiation|radiating|radiates|radiated|shooting|shoots|spreads|spreading|travels|traveling|extends|extending|referred|rad} {to|down|into|through|up|towards|across|to the|down the|into the|down his|down her|into his|into her|to his|to her}, goes {down|into|through|up} {|the|his|her}, radiation, going {down|up} {the|his|her}",
  ),
  "radiating-arm": phrases(
    "radiating to arm, {radiates|radiating|radiated|radiation|spreads|spreading|goes|going|shooting|shoots|rad|traveling|travels|moves|extending} {to|down|into|through|up|towards} {|the|his|her|my|both} {|left|right|L|R|lt|rt|(L)|(R)} {arm|arms|shoulder|hand|elbow|upper arm|arm and jaw|shoulder and arm|arm and neck|wrist|fingers|shoulder/arm}, {arm|left arm|L arm|right arm|shoulder} radiation, {down|into} {|the|his|her|my} {left|right|L|both} {arm|arms}",
  ),
  "radiating-jaw": phrases(
    "radiating to jaw, {radiates|radiating|radiated|radiation|spreads|spreading|goes|going|shooting|shoots|rad|traveling|travels|moves|extending} {to|into|up|up to|up into|towards} {|the|his|her|my|left|right|L|R|both} {|left|right} {jaw|neck|throat|teeth|jaw and arm|neck and jaw|chin|jaw/neck}, {jaw|neck} radiation, {into|up to|up into} {|the|his|her|my} jaw",
  ),
  "radiating-back": phrases(
    "radiating to back, {radiates|radiating|radiated|radiation|spreads|spreading|goes|going|shooting|shoots|rad|traveling|travels|moves|extending|bores|boring} {to|into|through|through to|around to|straight through to|towards|up to|from front to} {|the|his|her|my|left|right|mid|upper|lower} {back|upper back|mid back|lower back|shoulder blades|between shoulder blades|between the shoulder blades|scapula|interscapular area|middle of back|flank}, through to {|the|his|her|my} back, {pain|pain goes|goes|boring} through to {|the|his|her|my} back, interscapular radiation, back radiation",
  ),
  exertional: phrases(
    "exertional, {on|with|upon|during|after|worse with|worse on|brought on by|increases with|only with|w/} {exertion|exercise|walking|activity|climbing stairs|minimal exertion|effort|physical activity|running|stairs}, while {exercising|running|walking upstairs|climbing stairs|working out|shoveling snow|shovelling snow|jogging}, exertion, shoveling snow, when walking, exercise induced, during exercise",
  ),
  positional: phrases(
    "positional, {worse|better|relieved|improves|improved} {with|when|by} {position|position change|leaning forward|lying flat|lying down|sitting up|standing|sitting forward|change of position|supine|movement|moving|bending|palpation|turning head}, with {|change of|changes in} {position|movement|palpation}, on movement, upon standing, {on|when} standing, with {movement|palpation|standing|position change|position changes}, {reproducible|reproduced} with movement, when {moving|bending|lying|turning|turning head|sitting up|standing up}",
  ),
  unilateral: phrases("unilateral, unilaterally, one sided, one-sided, on one side, one side only"),
  bilateral: phrases("bilaterally, on both sides, both sides"),
  "pain-out-of-proportion": phrases(
    "pain out of proportion, {out of proportion|disproportionate} {|pain} {to|to exam|to injury|to findings|to physical exam|to physical findings|with exam|to the injury}, out of proportion, {pain|hurts} {|far|much|way|a lot} {worse|more} than {it looks|it looks like|expected|one would expect|you would expect|the skin looks}",
  ),
  colicky: phrases(
    "colicky, colic, {crampy|cramping|spasmodic|wavelike|wave-like|wave like|comes in waves|in waves|waves of|gripping}, cramp-like",
  ),
  "no-relief": phrases(
    "no relief, {no|without|minimal|little|w/o|not much|not getting|not had|with no|without any|no pain|with minimal|with little} {relief|improvement|help|effect}, {not|isn't|wasn't} {relieved|improving|improved|helping|getting better|any better|better|helped|working|relieved by|relieved with|responding to|responding to treatment|resolving|resolved|going away|subsiding|responding to medication|controlled|controlled with}, unrelieved, {didn't|did not|doesn't|does not|don't|do not|won't|hasn't|has not|haven't} {help|relieve|work|go away|improve|improved|helped|get better|gotten better|gotten any better|resolve|resolved|subside|relieve it|gone away|worked|respond to}, nothing helps, refractory, without relief, fails to improve, failed outpatient, failed {treatment|antibiotics|abx|outpatient treatment|outpatient antibiotics}, despite {meds|medication|tylenol|ibuprofen|antibiotics|treatment|inhaler|nebs|nebulizers|abx|pain meds}, no better, ineffective, not relieved",
  ),
  "with-collapse": phrases(
    "with collapse, {with|then|followed by} {collapse|collapsed|syncope|syncopal episode|passed out|loss of consciousness|LOC|fainted|brief LOC}, {before|prior to|preceding} {collapse|collapsing|passing out|syncope|fainting|losing consciousness}",
  ),
  "self-resolved": phrases(
    "self resolved, self-resolved, {resolved|resolves|went away|stopped|gone} {on its own|on their own|spontaneously|by itself|without treatment|without intervention|prior to arrival|PTA|in minutes}, spontaneously {resolved|resolves}, self limited, self-limited, self limiting, back to {baseline|normal|his baseline|her baseline|usual self|his usual self|her usual self}, returned to {baseline|normal}, now at baseline, currently asymptomatic, {asymptomatic|symptom free|symptom-free|pain free|pain-free} {now|on arrival|at this time|currently|at present}, now asymptomatic, symptoms resolved, symptoms have resolved",
  ),
  "high-speed": phrases(
    "high speed, high-speed, {highway|freeway|interstate|motorway|highway speed|highway speeds|freeway speed|freeway speeds} {speed|speeds|crash|accident|MVC|}, {at|approx|approximately|about|~|going|traveling|travelling|traveling at|travelling at|going at|doing|>} {40|45|50|55|60|65|70|75|80|90|100|70-80|60-70|50-60} {mph|kph|km/h|kmh|kmph|MPH|miles per hour}, {40|45|50|55|60|65|70|75|80|90|100} {mph|km/h|kmh|kph|miles per hour}, significant speed, high velocity, high rate of speed",
  ),
  traumatic: phrases(
    "traumatic, post traumatic, post-traumatic, posttraumatic, {after|following|due to|from|d/t|2/2|secondary to} {trauma|injury|an injury|accident|blunt trauma|the fall|a fall|the accident}",
  ),
  "known-coronary-context": phrases(
    "same as prior MI, {same|similar|like|just like|feels like|identical} {as|to|} {|his|her|my|the} {|last|previous|prior|past|first} {MI|heart attack|angina|STEMI|NSTEMI|cardiac event}, {cardiac|heart} {history|hx|disease|problems|condition|patient|issues|trouble}, extensive cardiac history, cardiac risk factors, takes nitro, {relieved|better|improved|resolved} {with|by|after} {nitro|NTG|nitroglycerin|GTN|SL nitro|1 nitro}, took nitro, nitroglycerin, NTG, nitro, GTN, SL NTG, nitro x {1|2|3}, recent {cath|stent|PCI|CABG}, abnormal stress test, positive stress test",
  ),
  "healthcare-worker": phrases(
    "healthcare worker, health care worker, HCW, {works as|is|employed as} {a|an} {nurse|RN|doctor|phlebotomist|EMT|paramedic|surgeon|CNA|medical student|nursing student|dentist|lab tech|resident physician|OR tech|scrub tech}, {hospital|healthcare} {employee|staff|worker}, while {drawing blood|starting an IV|starting IV|suturing|recapping needle|recapping}, OR staff, hospital worker, {nurse|doctor|intern|resident|surgeon|phlebotomist|paramedic|dentist|lab technician|lab tech|technician|hospital cleaner|housekeeping staff|scrub nurse|medical student|nursing student|student nurse} {|,|.} {needle|needlestick|needle stick|sharps|NSI}, {our|hospital} {nurse|doctor|intern|staff|resident|employee}, staff {nurse|member} {needle|exposure}",
  ),
  superficial: phrases(
    "superficial, superficially, surface, shallow wound, skin deep, surface wound, shallow cut",
  ),
  "deep-wound": phrases(
    "deep wound, deep, {exposed|visible} {bone|tendon|muscle|fat|fascia}, {bone|tendon|muscle|fat|adipose|subcutaneous tissue|fascia} {exposed|visible|showing|seen}, down to {the|} {bone|muscle|fat}, to the bone, {tendon|nerve|artery|arterial} {involvement|injury|laceration|cut}, gaping, through and through, full thickness, {2|3|4|5|6|7|8|10} cm deep",
  ),
  minor: phrases("minor, minorly, trivial, small, tiny, simple, uncomplicated, pinpoint"),
  "ambulance-arrival": phrases(
    "BIBA, BIBEMS, BIB EMS, BIBP, {by|via|per} {ambulance|EMS|squad|ALS|BLS|helicopter|medic|medics|paramedics|rescue|air ambulance|police|fire department|911|999|119}, BIB {ambulance|EMS|medics|squad|police}, {arrival|arrival mode|mode of arrival|transport}: {ambulance|public ambulance|private ambulance|EMS|BLS|ALS|119 ambulance}, {ambulance|EMS} arrival, {public|private|119} ambulance, ambulance, called {911|999|EMS|ambulance|an ambulance}",
  ),
  "walked-in": phrases(
    "walked in, walk-in, walk in, {ambulatory|walked|walks|walking|ambulated|ambulates} {to|into|in to|in|from} {triage|ED|the ED|ER|department|waiting room|lobby|room|tx room|treatment room|the department|treatment area|WR}, {arrival|arrival mode|mode of arrival|transport}: {walking|walk-in|walk in|private vehicle|private car|POV|car|self|ambulatory|taxi|own transport}, {by|via} {private vehicle|private car|POV|own vehicle|car|taxi|family car|private auto|bus|foot|uber|family vehicle}, drove {self|himself|herself|to ED|to hospital|to the hospital|here}, private vehicle, POV, private auto",
  ),
  "unvaccinated-tetanus": phrases(
    "tetanus not up to date, tetanus {not up to date|not UTD|unknown|out of date|overdue|> 10 years|>10 years|>5 years|> 5 years|status unknown|unsure|is not up to date|not current|expired|>10 yrs|> 10 yrs|over 10 years|over 10 years ago|more than 10 years ago|>5 yrs|last over 10 years ago}, {unknown|unsure of|not up to date on|not UTD on|unknown last|doesn't know|does not know|unsure} {tetanus|tetanus status|last tetanus|last tetanus shot|tetanus shot}, last tetanus {unknown|>10 years|> 10 years|> 10 years ago|>5 years ago|over 10 years ago|more than 10 years ago|unsure|>10 years ago}, never had tetanus",
  ),
  "sick-contact": phrases(
    "sick contact, {sick|ill|positive|+|covid|COVID|flu|infectious} {contact|contacts|exposure|family members|family member|siblings|sibling|household contacts|kids at home|at home}, {exposed to|exposure to|contact with|close contact with|been around|around} {covid|COVID|flu|influenza|strep|chickenpox|measles|TB|tuberculosis|meningitis|RSV|sick people|someone sick|sick family|sick children|norovirus|COVID positive|covid positive person|whooping cough|hand foot and mouth|a positive person|someone with COVID|someone with covid|someone with flu|sick person|monkeypox|mono|scabies|pink eye|lice|positive coworker}, {siblings|family|brother|sister|others|kids|everyone|family members|classmates|household members|roommate|whole family|other family members} {sick|ill|also sick|have same symptoms|with same symptoms|with similar symptoms|with same|with same sx|has same symptoms|at home sick|with similar|is sick|are sick|also has|also have|is also sick}, attends daycare, in daycare, daycare exposure",
  ),
  travel: phrases(
    "travel, {recent|recently|foreign|international|overseas} {travel|traveled|travelled|trip|traveling}, {traveled|travelled|returned|returning|back|flew|flight|visiting|arrived} {from|to} {overseas|abroad|Africa|Asia|India|Mexico|China|Nigeria|Thailand|Brazil|Philippines|Vietnam|Indonesia|Kenya|Ghana|Haiti|Dominican Republic|South America|Central America|the Caribbean|endemic area|Europe|Ghana|Uganda|Japan|Cuba}, travel {history|hx|abroad|outside the country|to|from}, {returned|back|just back} from {trip|vacation|travel|holiday|traveling}, traveler, traveller, out of the country",
  ),
  "severe-pain": phrases(
    "excruciating, {agonizing|agonising|unbearable|intolerable|agony|10 out of 10|ten out of ten|9 out of 10|8 out of 10|eight out of ten|nine out of ten|worse than childbirth}, worst pain ever",
  ),
  "mild-pain": phrases("{1|2|3|4|one|two|three|four} out of {10|ten}"),
  "moderate-pain": phrases("{5|6|7|five|six|seven} out of {10|ten}"),
  "no-pain": phrases(
    "pain free, pain-free, painless, no c/o pain, no complaints of pain, pain is gone, pain resolved completely, without pain, pain score 0, pain scale 0, zero pain",
  ),
  bedbound: phrases(
    "bedbound, bed bound, bedridden, bed ridden, bed-bound, {wheelchair|chair} {bound|dependent|user}, wheelchair-bound, {paraplegic|quadriplegic|tetraplegic|contracted|nonambulatory at baseline|non ambulatory at baseline|non-ambulatory at baseline}, bed-ridden, bedfast, uses a wheelchair, total care patient, hoyer lift",
  ),
  "lives-alone": phrases(
    "lives alone, living alone, {lives|living|lived} by {himself|herself}, no one at home, no {help|support|caregiver} at home, {home|resides} alone, alone at home, no social support",
  ),
};
