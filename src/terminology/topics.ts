import type { CodeTable } from "./table.ts";

/**
 * Codes that are seldom meant unless the query says so: a fracture is a first visit, pain is not a poisoning. What they
 * lose in rank, and the words that give it back [J].
 */
const topics: readonly {
  readonly codes?: RegExp;
  readonly title?: RegExp;
  readonly loses: number;
  readonly asked: RegExp;
}[] = [
  {
    title: /, (?:subsequent encounter|sequela|initial encounter for open)/,
    loses: 0.3,
    asked: /^(?:subsequent|sequela|follow|healing|healed|nonunion|malunion|late|open|after)/,
  },
  {
    codes: /^O/,
    loses: 0.25,
    asked:
      /^(?:pregnan|trimester|labor|deliver|fet|matern|postpartum|obstetric|gestation|childbirth|puerper|abort|ectopic|eclampsia|preeclampsia|placent|amnio|antepartum|hyperemesis|molar|miscarr|membrane|birth)/,
  },
  { codes: /^P/, loses: 0.2, asked: /^(?:newborn|neonat|birth|fet|perinatal|preterm|premature|infant)/ },
  {
    codes: /^[V-Y]/,
    loses: 0.25,
    asked:
      /^(?:fall|fell|accident|driver|passenger|pedestrian|cyclist|bicycl|motor|vehicle|collision|assault|struck|bitten|contact|exposure|place|activity|legal|war|firearm|knife|slip|trip|collid|car)/,
  },
  {
    codes: /^T(?:3[6-9]|4|5|6[0-5])/,
    loses: 0.2,
    asked: /^(?:poison|adverse|underdos|toxic|overdos|venom|intoxic|effect|ingest|sting|bite)/,
  },
  {
    title:
      /in (?:diseases|conditions) classified elsewhere|due to underlying condition|drug or chemical induced/i,
    loses: 0.15,
    asked: /^(?:underlying|secondary|induced|elsewhere)/,
  },
  { codes: /^Q/, loses: 0.12, asked: /^(?:congenital|malformation|birth|syndrome|absence)/ },
  {
    codes: /^(?:C|D[0-4])/,
    loses: 0.1,
    asked:
      /^(?:neoplas|malignan|cancer|carcinom|tumor|benign|lymphom|leuk|sarcom|melanom|metasta|situ|secondary|myelom)/,
  },
  {
    codes: /^Z/,
    loses: 0.08,
    asked:
      /^(?:history|encounter|screen|status|exam|exposure|contact|presence|long|use|absence|donor|vaccin|immuni|supervis|counsel|follow|aftercare|carrier|transplant|family|allergy|removal|dependence)/,
  },
  {
    title: /recurrent|bilateral|congenital|other specified|\bother\b/i,
    loses: 0.04,
    asked: /^(?:recurrent|bilateral|other|congenital)/,
  },
];

/** How often a kind of code is meant: for each entry a number for its topics, and what they cost. */
export class Topics {
  readonly #masks: Uint16Array;

  constructor(table: CodeTable) {
    this.#masks = new Uint16Array(table.size);
    const ofExtension = new Map<string, number>();
    for (let entry = 0; entry < table.size; entry++) {
      const extension = table.extension(entry);
      if (!extension) {
        this.#masks[entry] = topicsOf(table.code(entry), table.title(entry));
        continue;
      }
      const said = ofExtension.get(extension.title) ?? topicsOf("", `, ${extension.title}`);
      ofExtension.set(extension.title, said);
      this.#masks[entry] = (this.#masks[table.parent(entry) ?? 0] ?? 0) | said;
    }
  }

  /** What each set of topics costs when these words are asked for. */
  costs(words: readonly string[]): (entry: number) => number {
    const losses = topics.map(({ asked, loses }) => (words.some((word) => asked.test(word)) ? 0 : loses));
    const known = new Map<number, number>();
    return (entry) => {
      const mask = this.#masks[entry] ?? 0;
      let cost = known.get(mask);
      if (cost === undefined) {
        cost = losses.reduce((sum, loss, bit) => (mask & (1 << bit) ? sum + loss : sum), 0);
        known.set(mask, cost);
      }
      return cost;
    };
  }
}

function topicsOf(code: string, title: string): number {
  return topics.reduce((mask, { codes, title: words }, bit) => {
    return (codes?.test(code) ?? words?.test(title)) ? mask | (1 << bit) : mask;
  }, 0);
}
