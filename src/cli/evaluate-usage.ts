/** What `evaluate` can do, with every option. */
export const usage = `Judges labelled cases with the rules alone, or with a model beside them.

  npm run -s evaluate -- [--task TASK] CASES [options]
  npm run -s evaluate -- --parity A-RESULTS.jsonl B-RESULTS.jsonl [--report FILE] [--gate]

Cases: JSONL, a JSON array or CSV, in UTF-8
  --task TASK              esi (when not given), manchester, differential, evidence or icd10
  --columns FIELD=COLUMN,… which column holds what; fields: id, text, label, lang, person, why
  --lang LANGUAGE          en (when not given), es or zh-Hant: of lines that name none, of --html and of advice

What is written
  --report FILE            every figure as JSON
  --html FILE              the report as one page
  --csv FILE               every figure as a table
  --predictions FILE       what would have been shown, a case a line (JSONL)
  --results FILE           judged cases (JSONL), written one by one
  --resume                 goes on where the file of --results ends

A model
  --engine ENGINE          wllama or webllm; protocol (when not given) asks none
  --model ID               the pack
  --packs DIR              where packs are, models/packs when not given
  --cost N                 one under-triaged weighs as much as N over-triaged
  --emergency-number N     the number that this site calls
  --limits FILE            limits of your own (JSON, a list), as in
                           [{"measure": "accuracy", "atLeast": 0.85, "leastCases": 100},
                            {"measure": "citation-rate", "atMost": 0, "shown": 0.02}]
  --gate                   the exit code tells the verdict

Two runs
  --parity                 holds two files of --results against each other, case by case

Exit codes: 0 done, or with --gate kept (parity: the same); 1 something broke, or a file could not be written; 2 wrong
use; 3 a limit is missed (parity: they differ); 4 not enough cases to say (parity: cases not compared, or answered by
neither); 130 interrupted.
`;
