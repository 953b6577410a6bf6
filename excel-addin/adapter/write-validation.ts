/** Drop-downs and bounds for what a cell may hold. */

import type { Language } from "../../core/cells/format-number";
import { say } from "../../core/texts/text";
import type { Validation } from "../../core/workbook/plan";
import { words as workbookWords } from "../../core/workbook/words";
import { words } from "../words";

/** Excel refuses a longer list in a rule. */
const LONGEST_LIST = 255;

/**
 * A strict list refuses other words. Another list and a number rule let the user keep what they typed: "n.b." must stay
 * possible in a column of numbers. A list that Excel cannot hold in a rule (too long, a comma in a word) gets no rule.
 */
export function writeValidation(range: Excel.Range, validation: Validation, language: Language): void {
  const { dataValidation } = range;
  dataValidation.clear();
  if (validation.kind === "list") {
    const source = validation.words.join(",");
    if (source.length > LONGEST_LIST || validation.words.some((word) => word.includes(","))) return;
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.errorAlert = {
      showAlert: validation.strict,
      style: "Stop",
      title: say(language, workbookWords.appName),
      message: say(language, words.chooseFromList),
    };
    return;
  }
  const rule = boundsRule(validation);
  if (!rule) return;
  dataValidation.rule = validation.whole ? { wholeNumber: rule } : { decimal: rule };
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: say(language, workbookWords.appName),
    message: boundsMessage(validation, language),
  };
}

type NumberValidation = Extract<Validation, { kind: "number" }>;

function boundsRule({ min, max }: NumberValidation): Excel.BasicDataValidation | undefined {
  if (min !== undefined && max !== undefined) return { operator: "Between", formula1: min, formula2: max };
  if (min !== undefined) return { operator: "GreaterThanOrEqualTo", formula1: min };
  return max === undefined ? undefined : { operator: "LessThanOrEqualTo", formula1: max };
}

function boundsMessage({ min, max }: NumberValidation, language: Language): string {
  if (min !== undefined && max !== undefined) return say(language, words.numberBetween, { min, max });
  if (min !== undefined) return say(language, words.numberFrom, { min });
  return say(language, words.numberUpTo, { max: max ?? 0 });
}
