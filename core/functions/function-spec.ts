/** One sheet function as a cell runs it; what is told about it stands in help/. */

export interface ParameterSpec {
  /** Dutch, lower case, the same in every language. */
  name: string;
  /** A range arrives as a matrix; a value as one cell. */
  shape: "range" | "value";
  optional: boolean;
  number?: NumberRule;
}

/** A single number that may be left out: one declaration for what is read, what is refused, and what the help says. */
export interface NumberParameter extends ParameterSpec {
  shape: "value";
  optional: true;
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
  parameters: readonly ParameterSpec[];
  result: "value" | "matrix";
  /** Gets the raw arguments in the declared order. May refuse (refusal.ts); throws nothing else. */
  compute(args: readonly unknown[]): SheetValue | SheetValue[][];
}
