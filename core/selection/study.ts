/** The choice as it stands in the workbook: criteria, candidate wijken, and a value for each pair. */
import type { MissingReason } from "../cells/cell";
import type { Matrix } from "../cells/matrix";
import type { Scale } from "../decision/decision";
import type { CellPlace } from "../workbook/address";
import type { PercentReading } from "./candidates/percent-figures";

/** A named row of Criteria, as far as it is filled in. */
export interface CriterionRow {
  name: string;
  /** The header of its column in Kandidaatwijken. */
  header: string;
  theme: string;
  unit: string;
  /** 1: higher is better; -1: lower is better. */
  direction?: 1 | -1;
  /** As in the sheet, zero or more. */
  weight?: number;
  worst?: number;
  best?: number;
  lower?: number;
  upper?: number;
  source: string;
  year?: number;
  /** The row in Criteria. */
  place: CellPlace;
  /** Where Criteria holds these as plain numbers, for formulas that follow them. */
  numberCells: Partial<Record<CriterionNumber, CellPlace>>;
  /** In percent: how its cells are read; absent for every other unit. */
  percent?: PercentReading;
}

/** A criterion that can be computed with. */
export interface Criterion extends CriterionRow {
  direction: 1 | -1;
  weight: number;
}

export type CriterionNumber = "weight" | "worst" | "best" | "lower" | "upper";

export interface Candidate {
  name: string;
  municipality: string;
  /** The row in Kandidaatwijken. */
  place: CellPlace;
}

/** What somebody brings forward for or against a wijk. */
export interface Argument {
  candidate: number;
  side: "pro" | "contra";
  text: string;
  source: string;
  /** 1 (small) to 3 (large). */
  importance: number;
}

export interface Study {
  criteria: Criterion[];
  candidates: Candidate[];
  /** Candidates x criteria; NaN is missing. */
  values: Matrix;
  /** Why a value is missing, in the order of `values`; undefined where there is one, or where the cell is no number. */
  missing: (MissingReason | undefined)[];
  /** True where the cell holds no number by itself but a text, such as "1.234,5"; in the order of `values`. */
  typedAsText: boolean[];
  /** The column of Kandidaatwijken that holds each criterion. */
  columns: number[];
  /** One per criterion, sum 1. */
  weights: Float64Array;
  directions: Int8Array;
  /** From Criteria; open ends are filled from the candidates. */
  scale: Scale;
  arguments: Argument[];
}

/** The cell of Kandidaatwijken that holds a value. */
export function valuePlace(study: Study, candidate: number, criterion: number): CellPlace {
  const place = study.candidates[candidate]?.place ?? { sheet: "", row: 0, column: 0 };
  return { ...place, column: study.columns[criterion] ?? place.column };
}
