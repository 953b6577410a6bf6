/** Reads what a Flemish user types in the grid: decimal commas, and semicolons between arguments. Univer reads English only. */

import type { CellInput, Spreadsheet } from "./interface";

const numberPattern = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?\s*(%?)$/;

/** Rewrites a cell that was just typed when Dutch Excel would have read it otherwise. */
export function readDutchInput(spreadsheet: Spreadsheet): void {
  spreadsheet.listen((event) => {
    if (event.type !== "changed" || event.kind !== "edited" || event.source !== "user") return;
    const { sheet, rect } = event;
    if (rect.rows !== 1 || rect.columns !== 1) return;
    const [[value] = []] = spreadsheet.cells.values(sheet, rect);
    const [[formula = ""] = []] = spreadsheet.cells.formulas(sheet, rect);
    const [[pattern] = []] = spreadsheet.formats.numberFormats(sheet, rect);
    const meant = pattern === "@" ? undefined : asTyped(value, formula);
    if (meant === undefined) return;
    spreadsheet.as("user", () => spreadsheet.cells.write(sheet, rect, [[meant]]));
    if (typeof value === "string" && value.includes("%")) {
      spreadsheet.formats.apply(sheet, rect, { numberFormat: value.includes(",") ? "0.00%" : "0%" });
    }
  });
}

/** The cell as Dutch Excel would have read it; undefined when Univer's own reading stands. */
function asTyped(value: unknown, formula: string): CellInput {
  if (formula) {
    const english = withCommas(formula);
    return english === formula ? undefined : { formula: english };
  }
  if (typeof value !== "string") return undefined;
  const match = numberPattern.exec(value.trim());
  if (!match) return undefined;
  const [, sign, whole = "", decimals = "", percent] = match;
  const number = Number(`${sign}${whole.replaceAll(".", "")}${decimals.replace(",", ".")}`);
  return percent ? number / 100 : number;
}

/** Semicolons outside quotes and array constants become commas. */
function withCommas(formula: string): string {
  let quoted: string | null = null;
  let braces = 0;
  let result = "";
  for (const sign of formula) {
    if (quoted) quoted = sign === quoted ? null : quoted;
    else if (sign === '"' || sign === "'") quoted = sign;
    else if (sign === "{") braces++;
    else if (sign === "}") braces--;
    result += sign === ";" && !quoted && braces === 0 ? "," : sign;
  }
  return result;
}
