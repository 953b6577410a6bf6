/** Excel.DataValidation of a range: the rule that all its cells share. */

import { contains, overlaps } from "../../spreadsheet/geometry";
import type { ValidationCondition, ValidationOperator, ValidationRule } from "../../spreadsheet/interface";
import { truth, word } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { defineType } from "../object-type";
import type { RangeTarget } from "../references";
import { bounded } from "./range-target";

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const satisfies readonly ValidationOperator[];

const kinds = ["wholeNumber", "decimal", "date", "textLength"] as const;
/** A list typed into the rule itself is limited; a reference is not. */
const longestList = 255;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function operand(value: unknown): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  throw new ExcelError("InvalidArgument", "A limit of a validation rule is missing.");
}

function toCondition(rule: unknown): ValidationCondition {
  if (!isFields(rule)) throw new ExcelError("InvalidArgument");
  const given = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  const [name, fields] = given[0] ?? [];
  if (given.length !== 1 || !isFields(fields)) throw new ExcelError("InvalidArgument", "A rule has exactly one kind.");
  if (name === "list") {
    const { source, inCellDropDown } = fields;
    if (typeof source !== "string" || source === "") throw new ExcelError("InvalidArgument");
    if (!source.startsWith("=") && source.length > longestList) {
      throw new ExcelError("InvalidArgument", `A list of more than ${longestList} characters must stand in cells.`);
    }
    return { kind: "list", source, inCellDropDown: truth(inCellDropDown, true) };
  }
  if (name === "custom") {
    if (typeof fields.formula !== "string") throw new ExcelError("InvalidArgument");
    return { kind: "custom", formula: fields.formula };
  }
  const kind = kinds.find((candidate) => candidate === name);
  if (!kind) throw new ExcelError("NotImplemented", `The local Excel has no validation by ${name}.`);
  const operator = word(fields.operator, operators);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  return {
    kind,
    operator,
    formula1: operand(fields.formula1),
    formula2: needsTwo ? operand(fields.formula2) : null,
  };
}

const asFormula = (value: string | number): string => (String(value).startsWith("=") ? String(value) : `=${value}`);

function fromCondition(condition: ValidationCondition): Fields {
  if (condition.kind === "list") {
    return { list: { inCellDropDown: condition.inCellDropDown, source: condition.source } };
  }
  if (condition.kind === "custom") return { custom: { formula: condition.formula } };
  const { kind, operator, formula1, formula2 } = condition;
  return {
    [kind]: { formula1: asFormula(formula1), ...(formula2 !== null && { formula2: asFormula(formula2) }), operator },
  };
}

const typeNames: Record<ValidationCondition["kind"], string> = {
  list: "List",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
};

/** The rule of the range: undefined when it has none, null when its cells differ. */
function ruleOf(target: RangeTarget, excel: ExcelContext): ValidationRule | undefined | null {
  const rect = bounded(target, excel);
  const touching = excel.spreadsheet.validations.list(target.sheet).filter((area) => overlaps(area.rect, rect));
  const [first] = touching;
  if (!first) return undefined;
  return touching.length === 1 && contains(first.rect, rect) ? first.rule : null;
}

/** Excel's alert unless the add-in says otherwise. */
const defaults: Omit<ValidationRule, "condition"> = {
  ignoreBlanks: true,
  errorAlert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

function change(target: RangeTarget, excel: ExcelContext, make: (rule: ValidationRule) => ValidationRule): void {
  const rule = ruleOf(target, excel);
  if (!rule) throw new ExcelError("InvalidOperation", "Set the rule before its messages.");
  excel.spreadsheet.validations.set(target.sheet, bounded(target, excel), make(rule));
}

const part = (value: unknown): { show: unknown; title: string; message: string; style: string } => {
  if (!isFields(value)) throw new ExcelError("InvalidArgument");
  const { showAlert, showPrompt, title, message, style } = value;
  return {
    show: showAlert ?? showPrompt,
    title: String(title ?? ""),
    message: String(message ?? ""),
    style: word(style, ["Stop", "Warning", "Information"], "Stop"),
  };
};

export const dataValidationObject = defineType<RangeTarget>("DataValidation", {
  sheet: (target) => target.sheet,
  scalars: {
    errorAlert: {
      get: (target, excel) => {
        const alert = ruleOf(target, excel)?.errorAlert ?? defaults.errorAlert;
        return { message: alert.message, showAlert: alert.show, style: alert.style, title: alert.title };
      },
      set: (target, value, excel) => {
        const { show, ...errorAlert } = part(value);
        change(target, excel, (rule) => ({ ...rule, errorAlert: { ...errorAlert, show: truth(show, true) } }));
      },
    },
    ignoreBlanks: {
      get: (target, excel) => ruleOf(target, excel)?.ignoreBlanks ?? true,
      set: (target, value, excel) => change(target, excel, (rule) => ({ ...rule, ignoreBlanks: truth(value) })),
    },
    prompt: {
      get: (target, excel) => {
        const prompt = ruleOf(target, excel)?.prompt ?? defaults.prompt;
        return { message: prompt.message, showPrompt: prompt.show, title: prompt.title };
      },
      set: (target, value, excel) => {
        const { show, title, message } = part(value);
        change(target, excel, (rule) => ({ ...rule, prompt: { show: truth(show, true), title, message } }));
      },
    },
    rule: {
      get: (target, excel) => {
        const rule = ruleOf(target, excel);
        return rule ? fromCondition(rule.condition) : {};
      },
      set: (target, value, excel) => {
        const { errorAlert, ignoreBlanks, prompt } = ruleOf(target, excel) ?? defaults;
        const rule = { condition: toCondition(value), errorAlert, ignoreBlanks, prompt };
        excel.spreadsheet.validations.set(target.sheet, bounded(target, excel), rule);
      },
    },
    type: {
      get: (target, excel) => {
        const rule = ruleOf(target, excel);
        if (rule === null) return "Inconsistent";
        return rule ? typeNames[rule.condition.kind] : "None";
      },
    },
  },
  writes: {
    clear: (target, _, excel) => excel.spreadsheet.validations.set(target.sheet, bounded(target, excel), null),
  },
});
