/** How bad it would be, in the words of clinical safety standards (DCB0129). */
export type Severity = "considerable" | "major" | "catastrophic";

/** One line of the hazard log; its texts are locale keys. The test run fails when a control has no test. */
export type Hazard = {
  readonly id: string;
  readonly titleKey: string;
  readonly causeKey: string;
  readonly controlKey: string;
  readonly residualKey: string;
  readonly severity: Severity;
  /** Exact titles of the tests that show the control. */
  readonly testIds: readonly string[];
  readonly signOff: "unsigned";
};

function hazard(id: string, severity: Severity, testIds: readonly string[]): Hazard {
  const key = (part: string): string => `hazards.${id}.${part}`;
  return {
    id,
    titleKey: key("title"),
    causeKey: key("cause"),
    controlKey: key("control"),
    residualKey: key("residual"),
    severity,
    testIds,
    signOff: "unsigned",
  };
}

/** The hazard log: what may go wrong, and the test that shows it is held. */
export const hazards: readonly Hazard[] = [
  hazard("missed-red-flag", "catastrophic", [
    "a red flag alone is AMARILLO or more urgent",
    "an affirmed red flag never lowers urgency",
    "never lower the most urgent floor when a sign, a complaint or a condition is affirmed",
  ]),
  hazard("denial-misread", "major", [
    "adding a denied concept never makes it more urgent",
    "never raise when a concept is denied, remote, of the family or conditional, in an empty note",
  ]),
  hazard("wrong-person", "considerable", [
    "never raise when a concept is denied, remote, of the family or conditional, in an empty note",
    "a sign is silent when it is denied, in the family or only warned of",
  ]),
  hazard("silent-language", "major", [
    "told in three languages gets the same levels",
    "words that nobody knows never give 4 or 5",
  ]),
  hazard("wrong-unit", "major", [
    "ask for correction and remove no finding",
    "ignore what the reader set aside as impossible",
  ]),
  hazard("impossible-value", "considerable", [
    "ask for correction and remove no finding",
    "ignore what the reader set aside as impossible",
  ]),
  hazard("contradiction", "considerable", ["form and text give the same answer"]),
  hazard("absent-as-normal", "major", [
    "vitals alone never give 4 or 5",
    "names the vitals that are missing and never calls them normal",
    "names what is missing and shows an incomplete score only from 5 on",
  ]),
  hazard("child-limits", "major", [
    "is not given under 16 years or in pregnancy",
    "lets a single trivial heart rate of an adult pass",
    "fever or cold under three months is NARANJA, heat in an older child AMARILLO",
  ]),
  hazard("pregnancy-missed", "major", [
    "is not given under 16 years or in pregnancy",
    "asks what the rules ask",
  ]),
  hazard("over-triage", "considerable", [
    "offers 2 on ESI only, and only to a would-be 3",
    "lets a single trivial heart rate of an adult pass",
    "asks at most three questions, the most decisive first, and each fact once",
  ]),
  hazard("level-lowered", "catastrophic", [
    "the level is never less urgent than a floor",
    "never lower the most urgent floor when a vital gets worse",
    "lowers nothing when a vital got better",
  ]),
  hazard("decision-overwritten", "major", [
    "names the new findings and the new suggestion, and never changes the level itself",
    "keeps the earlier decision with the assessment that it was made on",
  ]),
  hazard("automation-bias", "major", [
    "asks a reason for a less urgent level and decides nothing without one",
    "says that nobody decided yet",
  ]),
  hazard("stale-card", "major", [
    "is out of date after an edit of the form, not after a change of language",
    "shows what was decided on until an edit, then is out of date until decided again",
  ]),
  hazard("next-patient", "catastrophic", [
    "parks an unfinished case and leaves nothing of it behind",
    "a note of a tab that crashed is offered with its bed and time, and is not in the form",
    "continuing parks the case that is open, so neither is lost",
  ]),
  hazard("lost-note", "major", [
    "writes the draft at once when the page goes",
    "warns when a save fails, keeps the case, and saves on the retry",
    "with storage full the case says so, keeps its note and can be saved again",
  ]),
  hazard("history-damaged", "considerable", [
    "shows the raw text of a body that is no encounter",
    "leaves a tombstone, and an import does not bring the encounter back",
    "keeps what another tab added to the same encounter meanwhile",
  ]),
  hazard("text-injection", "considerable", [
    "reading never throws and every span lies in the text",
    "writes a spreadsheet in which nothing is a formula",
  ]),
  hazard("wrong-number", "major", [
    "is none until a country is chosen or a number is typed",
    "in Taiwan is the ambulance's 119, never the police's 110",
    "says so where sources disagree",
  ]),
  hazard("false-reassurance", "major", [
    "the patient's sheet never tells anybody to wait, and names no isolation and no safeguarding",
    "always says when to come back, also for a scale without a sheet of its own",
    "does not exist before staff decided",
  ]),
  hazard("scale-confused", "considerable", [
    "names the scale and its direction with the level",
    "has no ESI target for 3 to 5 until the site sets one, and refuses what is no time",
    "shows on each scale only what raises there",
  ]),
  hazard("update-mid-case", "considerable", [
    "is refused while a case is open and comes in once it is not",
    "is not offered in mid-case; comes in between two cases, on a press",
  ]),
  hazard("offline-failure", "major", [
    "opens with the server gone, after one visit",
    "over plain http the rules answer and the note is kept",
  ]),
  hazard("rules-not-loaded", "major", [
    "the form stands before the rules; what was written meanwhile is read when they come",
    "level 1 can be called before the rules, and is decided once they are there",
    "rules that cannot be had are said, nothing is lost, and a press fetches them",
  ]),
  hazard("unencrypted-storage", "major", [
    "says what it is not, what it stands on and what is not encrypted",
    "keeps nothing after closing, when so chosen",
  ]),
  hazard("clock-error", "considerable", [
    "tells two decisions apart on a clock that was set back",
    "gives every saved form a later time, even on a clock that was set back",
  ]),
  hazard("worsening-unseen", "major", [
    "sets a floor one level above the decided one when a vital got worse",
    "raises one level above the decided one when a value got worse, and says so in the findings",
    "a worse set raises the suggestion, is decided on, and stands as a trend in the record",
    "shows the floor of a worse set that nobody decided on, and asks for a decision",
    "is first contact from arrival, and the next set from the last one",
    "takes the suggested level and a more urgent one with one tap",
  ]),
  hazard("old-value-hidden", "major", [
    "empties the form, keeps what was measured in the note, and changes nothing that was decided",
    "is told with the time of that set until it is measured again",
    "keeps the text's value where that was the one that counted",
    "leaves a value standing until it is measured again",
    "has each set with its own values, which way they are off, and the level decided on it",
  ]),
  hazard("other-device", "major", [
    "has who was decided on, who was parked and who is open here, and nobody twice",
    "lists a patient whose record could not be kept, from the draft",
    "said in one tab survives a save of another",
  ]),
  hazard("clock-set-back", "major", [
    "is overdue by whole minutes, and never before its time, also when the clock was set back",
    "says that the clock was set back when something was stored later than now",
    "stand in their order on a clock that was set back",
  ]),
  hazard("model-under-triage", "catastrophic", [
    "never ends below a floor or below the protocol, whatever a model says and however sure it is",
    "waits for a person when the model is two or more levels less urgent",
    "a model is asked by Assess, its answer is judged, and never sinks below the floor",
  ]),
  hazard("model-over-triage", "major", [
    "lets the more urgent stand when the model is one level less urgent, and keeps both",
    "that calls everything ROJO passes its gates: only evaluation shows it, and the rules' level is kept beside it",
    "does not hear a model that is unsure of its label",
  ]),
  hazard("model-invents", "major", [
    "that neither has are named",
    "do not support a finding that the note does not have",
    "is shown with the findings that are not in the note marked",
  ]),
  hazard("model-obeys-note", "major", [
    "holds no marker of any template, however it is mixed",
    "stands between marks that it cannot write itself",
  ]),
  hazard("model-gibberish", "major", [
    "fails at the first wrong answer",
    "is not used, says why, and may be tested again",
  ]),
  hazard("model-damaged", "major", [
    "evicts a shard with one flipped byte and fetches it alone again",
    "a file that went bad is found by Verify now and fetched again alone",
  ]),
  hazard("model-late", "considerable", [
    "never replaces a decision that was made while it wrote, and is told beside it",
    "says nothing of a note that was edited since, and that it is out of date",
    "is given up on cancel and with the next patient, and its late answer goes nowhere",
  ]),
];
