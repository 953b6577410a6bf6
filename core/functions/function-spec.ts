/** One sheet function as the catalogue declares it; everything that the two hosts need is made from it. */
import type { Bilingual } from "../texts/text";

export interface ParameterSpec {
  /** Dutch, lower case, the same in every language. */
  name: string;
  description: Bilingual;
  /** A range arrives as a matrix; a value as one cell. */
  shape: "range" | "value";
  optional: boolean;
}

/** A single number that may be left out: one declaration for what is read, what is refused, and what the help says. */
export interface NumberParameter extends ParameterSpec {
  number: NumberRule;
}

export interface NumberRule {
  /** The value when the argument is left out or empty. */
  fallback: number;
  min: number;
  max: number;
  whole?: true;
}

/** What a cell or a spill shows. "" is a cell without an answer. */
export type SheetValue = number | string;

export interface FunctionSpec {
  /** Also the id; never changes after a release. */
  name: string;
  description: Bilingual;
  parameters: readonly ParameterSpec[];
  result: "value" | "matrix";
  /** A call to copy, with the separators of a Dutch workbook. */
  example: string;
  /** Where the method comes from, for docs/functies.md. */
  source?: string;
  /** Gets the raw arguments in the declared order. May refuse (refusal.ts); throws nothing else. */
  compute(args: readonly unknown[]): SheetValue | SheetValue[][];
}
