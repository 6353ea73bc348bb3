import * as z from "zod/mini";
import type { AnyTaskId } from "../domain/consultation.ts";
import type { Language } from "../domain/note.ts";
import { type CaseColumns, type CaseField, caseFields } from "../evaluation/cases/case-columns.ts";
import {
  languageOption,
  type ModelChoice,
  modelOption,
  readOptions,
  taskOption,
  UsageError,
} from "./arguments.ts";

/** Where a run's figures are written, each when it was asked for. */
export type Outputs = {
  readonly predictions?: string;
  readonly report?: string;
  readonly html?: string;
  readonly csv?: string;
  readonly results?: string;
};

/** What the command has to do: tell its options, judge cases, or hold two files of results against each other. */
export type EvaluationRequest = { readonly kind: "help" } | CasesRequest | ParityRequest;

export type CasesRequest = {
  readonly isGate: boolean;
  readonly kind: "cases";
  readonly task: AnyTaskId;
  readonly path: string;
  readonly choice: ModelChoice | undefined;
  readonly columns: CaseColumns;
  readonly language: Language;
  readonly costRatio: number | undefined;
  /** Told to models whose prompt has a place for it, and what their gates look for. */
  readonly emergencyNumber: string | undefined;
  readonly limits: string | undefined;
  readonly outputs: Outputs;
  readonly isResumed: boolean;
};

export type ParityRequest = {
  readonly isGate: boolean;
  readonly kind: "parity";
  readonly paths: readonly [string, string];
  readonly report: string | undefined;
};

const outputNames = ["predictions", "report", "html", "csv", "results"] as const;

/** Options with a value. */
export const valueNames = [
  ...outputNames,
  ...(["task", "columns", "lang", "cost", "emergency-number", "limits", "engine", "model", "packs"] as const),
] as const;

/** Options without one. */
export const flagNames = ["parity", "gate", "resume"] as const;

/** The options of `evaluate`. Throws UsageError. */
export function readRequest(args: readonly string[] = process.argv.slice(2)): EvaluationRequest {
  if (args.some((one) => one === "--help" || one === "-h")) return { kind: "help" };
  const { values, flags, files } = readOptions(valueNames, flagNames, args);
  const [path, second, ...rest] = files;
  if (flags.parity) {
    if (path === undefined || second === undefined || rest.length > 0)
      throw new UsageError("evaluate --parity A-RESULTS.jsonl B-RESULTS.jsonl");
    return { kind: "parity", isGate: flags.gate, paths: [path, second], report: values.report };
  }
  const task = taskOption(values.task);
  if (path === undefined || second !== undefined)
    throw new UsageError(`evaluate --task ${task} CASES (--help tells every option)`);
  const choice = modelOption(values);
  if (flags.gate && !choice) throw new UsageError("--gate judges a model: it needs --engine and --model");
  if (flags.resume && values.results === undefined)
    throw new UsageError("--resume needs --results FILE, where the run goes on");
  const outputs = Object.fromEntries(
    outputNames.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
  return {
    kind: "cases",
    isGate: flags.gate,
    task,
    path,
    choice,
    columns: columnsOption(values.columns),
    language: languageOption(values.lang),
    costRatio: costOption(values.cost),
    emergencyNumber: numberOption(values["emergency-number"]),
    limits: values.limits,
    outputs,
    isResumed: flags.resume,
  };
}

/** `text=Note,label=Level`: which column holds what. */
function columnsOption(value: string | undefined): CaseColumns {
  const pairs = (value ?? "").split(",").filter((pair) => pair !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const [field, column] = splitAt(pair, "=");
      if (!isField(field) || column === "")
        throw new UsageError(`--columns takes FIELD=COLUMN,… with the fields ${caseFields.join(", ")}`);
      return [field, column];
    }),
  );
}

function splitAt(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + sign.length)];
}

function isField(name: string): name is CaseField {
  return caseFields.some((field) => field === name);
}

function costOption(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const { data } = z.coerce.number().check(z.positive()).safeParse(value);
  if (data === undefined)
    throw new UsageError("--cost takes a number over 0: how much worse under-triage is than over-triage");
  return data;
}

function numberOption(value: string | undefined): string | undefined {
  const number = value?.trim();
  if (number === undefined || /^[\d*#+][\d *#+()-]{0,39}$/u.test(number)) return number;
  throw new UsageError("--emergency-number takes the number that this site calls, such as 112");
}
