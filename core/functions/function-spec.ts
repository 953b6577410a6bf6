/** One sheet function as the catalogue declares it; everything that the two hosts need is made from it. */
import type { Text } from "../texts/text";

export interface ParameterSpec {
  /** Dutch, lower case, the same in every language. */
  name: string;
  description: Text;
  /** A range arrives as a matrix; a value as one cell. */
  shape: "range" | "value";
  optional: boolean;
}

/** What a cell or a spill shows. "" is a cell without an answer. */
export type SheetValue = number | string;

export interface FunctionSpec {
  /** Also the id; never changes after a release. */
  name: string;
  description: Text;
  parameters: readonly ParameterSpec[];
  result: "value" | "matrix";
  /** A call to copy, with the separators of a Dutch workbook. */
  example: string;
  /** Where the method comes from, for docs/functies.md. */
  source?: string;
  /** Gets the raw arguments in the declared order. May refuse (refusal.ts); throws nothing else. */
  compute(args: readonly unknown[]): SheetValue | SheetValue[][];
}
