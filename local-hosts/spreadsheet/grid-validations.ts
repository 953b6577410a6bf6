/** Shows data validation in the grid: drop-downs and a mark on what does not fit. */

import {
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationStatus,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { Engine } from "./engine";
import type { SheetId, ValidationArea, ValidationCondition, ValidationOperator } from "./interface";
import { toRange } from "./ranges";

const types: Readonly<Record<ValidationCondition["kind"], DataValidationType>> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const operators: Readonly<Record<ValidationOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Makes the grid show exactly these rules on the sheet. */
export function showValidations(engine: Engine, sheet: SheetId, areas: readonly ValidationArea[]): void {
  const shown = engine.injector.get(DataValidationModel).getRules(engine.unitId, sheet);
  const ruleId = shown.map(({ uid }) => uid);
  if (ruleId.length) engine.run(RemoveDataValidationMutation.id, { subUnitId: sheet, ruleId });
  const rule = areas.map((area, index) => toGridRule(area, index));
  if (rule.length) engine.run(AddDataValidationMutation.id, { subUnitId: sheet, rule });
}

/** Before the workbook closes: checks that still wait would look for it in vain, and say so as an error. */
export function dropWaitingChecks(engine: Engine): void {
  const checker = engine.injector.get(SheetsDataValidationValidatorService);
  checker.validatorCell = async () => DataValidationStatus.VALID;
  checker.validatorRanges = async () => [];
}

function toGridRule({ rect, rule }: ValidationArea, index: number): IDataValidationRule {
  return {
    uid: `rule${index}`,
    ranges: [toRange(rect)],
    allowBlank: rule.ignoreBlanks,
    showErrorMessage: rule.errorAlert.show,
    error: rule.errorAlert.message,
    ...gridCondition(rule.condition),
  };
}

function gridCondition(
  condition: ValidationCondition,
): Pick<IDataValidationRule, "type"> & Partial<IDataValidationRule> {
  const type = types[condition.kind];
  if (condition.kind === "list") {
    return { type, formula1: condition.source, renderMode: DataValidationRenderMode.ARROW };
  }
  if (condition.kind === "custom") return { type, formula1: condition.formula };
  return {
    type,
    operator: operators[condition.operator],
    formula1: String(condition.formula1),
    ...(condition.formula2 === null ? {} : { formula2: String(condition.formula2) }),
  };
}
