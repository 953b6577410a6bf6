/** SpreadsheetApp.newDataValidation and the rule it builds. */

import type { ValidationCondition, ValidationRule } from "../spreadsheet/interface";
import { type Execution, service } from "./execution";

/** A built rule; only Range.setDataValidation looks inside. */
export interface BuiltRule {
  readonly condition: ValidationCondition;
  readonly allowInvalid: boolean;
}

export function newDataValidation(execution: Execution) {
  let condition: ValidationCondition | undefined;
  let allowInvalid = true;

  function decimal(
    operator: "Between" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo",
    from: number,
    to: number | null,
  ) {
    for (const bound of to === null ? [from] : [from, to]) {
      if (typeof bound !== "number" || !Number.isFinite(bound)) throw new Error("The bound must be a number.");
    }
    condition = { kind: "decimal", operator, formula1: from, formula2: to };
    return self;
  }

  const self = service(execution, "DataValidationBuilder", {
    requireValueInList(words: readonly unknown[], showDropdown = true): object {
      if (words.length > 500) throw new Error("A list has at most 500 items.");
      const typed = words.find((word) => /^[=+]/.test(String(word)));
      // A word that is chosen is entered as if typed. What Google makes of one that is a formula is not documented.
      if (typed !== undefined) throw new Error(`The list holds a formula: ${typed}`);
      condition = { kind: "list", source: words.map(String).join(","), inCellDropDown: showDropdown };
      return self;
    },
    requireNumberBetween: (from: number, to: number): object => decimal("Between", from, to),
    requireNumberGreaterThanOrEqualTo: (from: number): object => decimal("GreaterThanOrEqualTo", from, null),
    requireNumberLessThanOrEqualTo: (to: number): object => decimal("LessThanOrEqualTo", to, null),
    requireFormulaSatisfied(formula: string): object {
      condition = { kind: "custom", formula };
      return self;
    },
    setAllowInvalid(allowed: boolean): object {
      allowInvalid = allowed;
      return self;
    },
    build(): BuiltRule {
      if (!condition) throw new Error("The rule has no criterion.");
      return { condition, allowInvalid };
    },
  });
  return self;
}

export function ruleOf(built: BuiltRule): ValidationRule {
  return {
    condition: built.condition,
    ignoreBlanks: true,
    errorAlert: { show: !built.allowInvalid, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  };
}
