import type { Lexicon } from "../lexicon.ts";
import { cannot } from "./phrases.ts";
import { phrases } from "../phrases.ts";

export const sites: Lexicon["sites"] = {
  head: phrases(
    "head, skull, temple, temporal, occiput, occipital, frontal, cranial, back of {|the|his|her|my} head, forehead, parietal, vertex, cranium",
  ),
  scalp: phrases("scalp, hairline"),
  face: phrases(
    "face, facial, cheek, eyebrow, brow, cheekbone, maxillary, zygoma, zygomatic, periorbital, bridge of nose",
  ),
  eye: phrases(
    "eye, ocular, eyeball, cornea, corneal, conjunctiva, conjunctival, orbit, orbital, OS eye, OD eye, OU",
  ),
  eyelid: phrases("eyelid, upper lid, lower lid, eye lid, lid"),
  ear: phrases(
    "ear, earlobe, ear lobe, ear canal, eardrum, ear drum, pinna, auricle, helix, tympanic membrane",
  ),
  nose: phrases("nose, nasal, nostril, nare, nares"),
  mouth: phrases("mouth, oral, palate, oral cavity, roof of mouth, buccal"),
  lip: phrases("lip, upper lip, lower lip"),
  tongue: phrases("tongue"),
  gum: phrases("gum, gingiva, gingival"),
  tooth: phrases("tooth, teeth, molar, wisdom tooth, wisdom teeth, dental, incisor, premolar"),
  throat: phrases("throat, pharynx, pharyngeal, oropharynx, larynx, laryngeal, tonsil, tonsillar, uvula"),
  jaw: phrases("jaw, mandible, mandibular, TMJ"),
  chin: phrases("chin"),
  neck: phrases("neck, nape, nuchal, cervical, c-spine, c spine, cervical spine, trapezius"),
  shoulder: phrases(
    "shoulder, clavicle, collarbone, collar bone, scapula, shoulder blade, rotator cuff, AC joint, clavicular, scapular",
  ),
  arm: phrases(
    "arm, forearm, upper arm, upper extremity, UE, RUE, LUE, BUE, upper limb, humerus, bicep, biceps, tricep, triceps, axilla, armpit, antecubital, radius, ulna",
  ),
  elbow: phrases("elbow, olecranon, AC fossa"),
  wrist: phrases("wrist"),
  hand: phrases("hand, palm, metacarpal, thenar, knuckle, dorsum of hand"),
  finger: phrases(
    "finger, thumb, digit, {index|middle|ring|little|pinky|pointer|long|fifth|small|2nd|3rd|4th|5th} finger, pinky, fingertip, finger tip, tip of {finger|thumb}",
  ),
  chest: phrases(
    "chest, thorax, thoracic, sternum, sternal, substernal, retrosternal, precordial, rib, ribs, ribcage, rib cage, breastbone, chest wall, midsternal, epicardial, intercostal",
  ),
  breast: phrases("breast, nipple"),
  back: phrases(
    "back, upper back, mid back, middle back, mid-back, spine, spinal, thoracic spine, t-spine, thoracic back, between {|the|his|her|my} shoulder blades, back side, vertebra, vertebral",
  ),
  "low-back": phrases(
    "low back, lower back, lumbar, lumbosacral, lumbar spine, l-spine, LS spine, tailbone, tail bone, coccyx, sacrum, sacral, SI joint, paraspinal, lower spine, L1, L2, L3, L4, L5",
  ),
  flank: phrases("flank, loin, costovertebral angle, CVA angle"),
  abdomen: phrases(
    "abdomen, abdominal, abd, abdo, abdom, belly, tummy, stomach, gut, periumbilical, umbilical, belly button, bellybutton, navel, umbilicus, mid abdomen, mid abdominal",
  ),
  "upper-abdomen": phrases(
    "upper abdomen, upper abdominal, upper abd, upper belly, upper stomach, subcostal, upper quadrant",
  ),
  epigastrium: phrases(
    "epigastrium, epigastric, midepigastric, mid epigastric, mid-epigastric, epigastric {area|region}, pit of {|the|my|his|her} stomach, gastric",
  ),
  "right-upper-abdomen": phrases(
    "right upper quadrant, RUQ, right upper abdomen, right upper abdominal, right upper abd, right hypochondrium, right hypochondriac, right subcostal, rt upper quadrant",
  ),
  "right-lower-abdomen": phrases(
    "right lower quadrant, RLQ, right lower abdomen, right lower abdominal, right lower abd, right iliac fossa, RIF, rt lower quadrant, right lower side of {|the|my|his|her} {abdomen|belly|stomach}",
  ),
  "left-upper-abdomen": phrases(
    "left upper quadrant, LUQ, left upper abdomen, left upper abdominal, left upper abd, left hypochondrium, lt upper quadrant",
  ),
  "left-lower-abdomen": phrases(
    "left lower quadrant, LLQ, left lower abdomen, left lower abdominal, left lower abd, left iliac fossa, LIF, lt lower quadrant",
  ),
  "lower-abdomen": phrases(
    "lower abdomen, lower abdominal, lower abd, lower belly, lower stomach, lower tummy, suprapubic, hypogastric, hypogastrium, low abdomen, lower quadrant, suprapubic {area|region}",
  ),
  pelvis: phrases("pelvis, pelvic, adnexa, adnexal, uterus, uterine, ovary, ovarian, pubic"),
  groin: phrases("groin, inguinal"),
  testicle: phrases("testicle, testicular, testis, testes, scrotum, scrotal, epididymis"),
  penis: phrases("penis, penile, foreskin, glans, urethra, urethral"),
  vulva: phrases(
    "vulva, vulvar, vulval, labia, labial, vagina, vaginal, perineum, perineal, genital, genitals, genitalia, private parts, vag",
  ),
  anus: phrases("anus, anal, rectum, rectal, perianal, perirectal, back passage, bottom"),
  buttock: phrases("buttock, butt, buttocks, gluteal, bum, glute, gluteus, buttox"),
  hip: phrases("hip, trochanter, femoral neck, acetabulum"),
  leg: phrases(
    "leg, lower extremity, {left|right|L|R|lt|rt|bilat|bilateral|both|B/L} LE, LLE, RLE, BLE, lower limb, shin, tibia, fibula, lower leg, tib fib, tib/fib, pretibial, popliteal",
  ),
  thigh: phrases("thigh, hamstring, femur, quadriceps, quad, inner thigh, upper leg"),
  calf: phrases("calf, calves, gastrocnemius"),
  knee: phrases("knee, patella, kneecap, knee cap, patellar"),
  ankle: phrases("ankle, malleolus, achilles, achilles tendon, malleolar"),
  foot: phrases(
    "foot, feet, heel, sole, plantar, instep, metatarsal, arch of foot, forefoot, midfoot, calcaneus",
  ),
  toe: phrases("toe, great toe, big toe, little toe, {2nd|3rd|4th|5th} toe, hallux"),
  joint: phrases("joint, {multiple|all} joints, MCP, PIP, DIP"),
  muscle: phrases("muscle, muscular, muscles"),
  skin: phrases("skin, cutaneous, dermal"),
  nail: phrases("nail, fingernail, toenail, nailbed, nail bed, finger nail, toe nail"),
  "body-side": phrases(
    "side, sided, hemibody, half of {|the|his|her} body, side of {|the|his|her|my} body, one side, hemi, half of body",
  ),
};

export const qualities: Lexicon["qualities"] = {
  pain: phrases(
    "pain, pains, painful, ache, aching, achy, aches, hurt, hurts, hurting, sore, soreness, tender, tenderness, throbbing, throbs, cramp, cramps, spasm, spasms, burning, pn, ttp, tender to palpation, stabbing pain, sharp pain, pian, painfull",
  ),
  pressure: phrases("pressure, tightness, tight, heaviness, heavy, constriction"),
  injury: phrases(
    "injury, injuries, injured, inj, trauma, wound, wounds, blunt trauma, hit, struck, banged, bumped, whacked",
  ),
  laceration: phrases("laceration, lac, lacs, lacerated, gash, cut, cuts, sliced, slit, lacerations"),
  burn: phrases("burn, burns, burned, burnt, scald, scalded"),
  bleeding: phrases("bleeding, bleed, bleeds, bled, blood, hemorrhage, haemorrhage"),
  swelling: phrases(
    "swelling, swollen, swelled, swell, swells, puffy, puffiness, enlarged, effusion, swelled up",
  ),
  weakness: phrases("weakness, weak, paresis, weaker, loss of strength, decreased strength"),
  paralysis: phrases(`paralysis, paralyzed, paralysed, plegia, palsy, ${cannot} move, won't move`),
  numbness: phrases(
    "numbness, numb, tingling, tingly, paresthesia, paraesthesia, pins and needles, loss of {sensation|feeling}, decreased sensation, no {sensation|feeling}, paresthesias",
  ),
  rash: phrases("rash, rashes, red spots"),
  redness: phrases("redness, red, erythema, erythematous, reddened, inflamed, warmth, inflammation"),
  itching: phrases("itching, itchy, itch, itches, pruritus, pruritic"),
  discharge: phrases("discharge, drainage, draining, oozing, leaking, pus, drains"),
  lump: phrases("lump, lumps, mass, masses, nodule, bump, knot, growth"),
  fracture: phrases("fracture, fractured, fx, fractures, broken, broke, fxs, frx"),
  dislocation: phrases("dislocation, dislocated, dislocate, subluxation, subluxed"),
  sprain: phrases("sprain, sprained, strain, strained, twisted"),
  "foreign-body": phrases("foreign body, FB, foreign object, something stuck, foreign bodies"),
  bite: phrases("bite, bites, bitten"),
  stiffness: phrases("stiffness, stiff, rigidity, rigid"),
  deformity: phrases("deformity, deformed, deformities, angulated, angulation, misshapen"),
  infection: phrases("infection, infected, infections, infxn"),
  abscess: phrases("abscess, abscesses, boil, boils, furuncle, carbuncle, abcess"),
  contusion: phrases(
    "contusion, bruise, bruising, bruised, bruises, ecchymosis, hematoma, haematoma, contusions",
  ),
  abrasion: phrases(
    "abrasion, abrasions, scrape, scraped, graze, scratch, scratches, scratched, scrapes, road rash",
  ),
  amputation: phrases("amputation, amputated, severed, cut off, avulsed off"),
  droop: phrases(
    "droop, drooping, droops, drooped, droopy, ptosis, sagging, asymmetry, asymmetric, lopsided",
  ),
  "cold-and-pale": phrases(
    "cold and pale, cold, pale and cold, cold and blue, cool and pale, pulseless, ischemic, ischaemic, dusky, cold and white, cold and numb, blue and cold, pale and cool",
  ),
  discomfort: phrases("discomfort, uncomfortable feeling"),
};

export const sides: Lexicon["sides"] = {
  left: phrases("left, L, lt, left-sided, (L), left sided, LUE, LLE, LUQ, LLQ"),
  right: phrases("right, R, rt, right-sided, (R), right sided, RUE, RLE, RUQ, RLQ"),
  both: phrases("both, bilateral, bilat, B/L, bil, BLE, BUE, bilaterally"),
};
