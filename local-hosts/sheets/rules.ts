/** Data validation on cells: the rules as a script reads them, and what a strict one refuses. */

import { columnName, contains } from "../spreadsheet/geometry";
import type { CellInput, Rect, SheetId, ValidationCondition, ValidationRule } from "../spreadsheet/interface";
import { parseReference } from "./addresses";
import { type Execution, service } from "./execution";
import type { FileState } from "./state";

/** The enumeration SpreadsheetApp.DataValidationCriteria, as far as rules here go. */
export const CRITERIA = {
  VALUE_IN_LIST: "VALUE_IN_LIST",
  VALUE_IN_RANGE: "VALUE_IN_RANGE",
  NUMBER_BETWEEN: "NUMBER_BETWEEN",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  CUSTOM_FORMULA: "CUSTOM_FORMULA",
} as const;

type Place = { sheet: SheetId; rect: Rect };

/** One for each cell; null where there is none. */
export function rulesIn(
  state: FileState,
  execution: Execution,
  { sheet, rect }: Place,
  rangeAt: (place: Place) => object,
): (object | null)[][] {
  return cellsOf(rect).map((line) =>
    line.map((cell) => {
      const rule = ruleOn(state, sheet, cell);
      return rule ? ruleObject(state, execution, rule, rangeAt) : null;
    }),
  );
}

/** Throws at the first cell that gets what its strict rule does not allow. What a formula will show is not known yet. */
export function checkRules(state: FileState, sheet: SheetId, rect: Rect, inputs: readonly CellInput[][]): void {
  if (!state.spreadsheet.validations.list(sheet).some(({ rule }) => rule.errorAlert.show)) return;
  for (const cell of cellsOf(rect).flat()) {
    const input = inputs[cell.row - rect.row]?.[cell.column - rect.column] ?? null;
    const rule = ruleOn(state, sheet, cell);
    if (!rule?.errorAlert.show || input === null || typeof input === "object") continue;
    if (!fits(state, rule.condition, input)) {
      throw new Error(
        `The data you entered in cell ${columnName(cell.column)}${cell.row + 1} violates the data validation rules set on this cell.`,
      );
    }
  }
}

function cellsOf(rect: Rect): Rect[][] {
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (_, j) => ({
      row: rect.row + i,
      column: rect.column + j,
      rows: 1,
      columns: 1,
    })),
  );
}

function ruleOn(state: FileState, sheet: SheetId, cell: Rect): ValidationRule | undefined {
  return state.spreadsheet.validations.list(sheet).find((one) => contains(one.rect, cell))?.rule;
}

function ruleObject(
  state: FileState,
  execution: Execution,
  { condition, errorAlert }: ValidationRule,
  rangeAt: (place: Place) => object,
) {
  return service(execution, "DataValidation", {
    getAllowInvalid: () => !errorAlert.show,
    getCriteriaType: () => criteriaOf(condition),
    getCriteriaValues(): unknown[] {
      if (condition.kind === "custom") return [condition.formula];
      if (condition.kind !== "list") {
        return [condition.formula1, condition.formula2].filter((bound) => bound !== null);
      }
      const source = sourceOf(state, condition.source);
      return [source ? rangeAt(source) : condition.source.split(","), condition.inCellDropDown];
    },
  });
}

function criteriaOf(condition: ValidationCondition): keyof typeof CRITERIA {
  if (condition.kind === "custom") return CRITERIA.CUSTOM_FORMULA;
  if (condition.kind === "list") {
    return condition.source.startsWith("=") ? CRITERIA.VALUE_IN_RANGE : CRITERIA.VALUE_IN_LIST;
  }
  if (condition.operator === "Between") return CRITERIA.NUMBER_BETWEEN;
  return condition.operator === "LessThanOrEqualTo"
    ? CRITERIA.NUMBER_LESS_THAN_OR_EQUAL_TO
    : CRITERIA.NUMBER_GREATER_THAN_OR_EQUAL_TO;
}

function sourceOf(state: FileState, source: string): Place | undefined {
  const place = source.startsWith("=") ? parseReference(source) : undefined;
  const sheet = place && state.spreadsheet.sheets.list().find((one) => one.name === place.sheet);
  return place && sheet && { sheet: sheet.id, rect: place.rect };
}

/** What a formula of one's own allows is not known here. */
function fits(state: FileState, condition: ValidationCondition, input: string | number | boolean): boolean {
  if (condition.kind === "custom") return true;
  if (condition.kind !== "list") {
    const [from, to] = [Number(condition.formula1), Number(condition.formula2 ?? Number.POSITIVE_INFINITY)];
    if (typeof input !== "number") return false;
    return condition.operator === "LessThanOrEqualTo" ? input <= from : input >= from && input <= to;
  }
  const source = sourceOf(state, condition.source);
  const words = source
    ? state.spreadsheet.cells.values(source.sheet, source.rect).flat().map(String)
    : condition.source.split(",");
  return words.includes(String(input));
}
