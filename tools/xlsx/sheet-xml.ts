/** A worksheet and its tables in the notation of .xlsx (ECMA-376, part 1, SpreadsheetML); elements in its order. */
import { cellAddress, rectAddress } from "../../core/workbook/address";
import { newFormula } from "../../core/workbook/formula";
import type { NewValue, Validation } from "../../core/workbook/plan";
import { escapeMarkup } from "../markup";
import type { SheetGrid } from "./sheet-grid";
import type { Styles } from "./styles";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** What Excel adds to a width in characters for the margins of a cell. */
const MARGIN = 0.7109375;
/** The longest list of words that a drop-down can hold in itself. */
const LONGEST_LIST = 255;

/** `isFirst`: the sheet that is in front when the file opens. */
export function sheetXml(grid: SheetGrid, styles: Styles, isFirst: boolean): string {
  const rows = [...grid.cells].sort(([a], [b]) => a - b);
  const lines = rows.map(([row, line]) => {
    const cells = [...line].sort(([a], [b]) => a - b);
    const inside = cells.map(([column, { value, format }]) => cellXml(row, column, value, styles.of(format)));
    return `<row r="${row + 1}">${inside.join("")}</row>`;
  });
  const widths = [...grid.widths]
    .sort(([a], [b]) => a - b)
    .map(
      ([column, width]) => `<col min="${column + 1}" max="${column + 1}" width="${width + MARGIN}" customWidth="1"/>`,
    );
  const validations = grid.validations.map(({ validation, ...rect }) => validationXml(validation, rectAddress(rect)));
  const tables = grid.tables.map((_, i) => `<tablePart r:id="rId${i + 1}"/>`);
  return [
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ""}>${pane(grid.frozen)}</sheetView></sheetViews>`,
    widths.length > 0 ? `<cols>${widths.join("")}</cols>` : "",
    `<sheetData>${lines.join("")}</sheetData>`,
    validations.length > 0
      ? `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>`
      : "",
    '<pageSetup paperSize="9" orientation="landscape"/>',
    tables.length > 0 ? `<tableParts count="${tables.length}">${tables.join("")}</tableParts>` : "",
    "</worksheet>",
  ].join("");
}

/** `id` is unique in the workbook. The headers stand in the first row of the table. */
export function tableXml(grid: SheetGrid, table: SheetGrid["tables"][number], id: number): string {
  const columns = Array.from({ length: table.columns }, (_, i) => {
    const header = grid.cells.get(table.row)?.get(table.column + i)?.value;
    return `<tableColumn id="${i + 1}" name="${escapeMarkup(String(header ?? ""))}"/>`;
  });
  const ref = rectAddress(table);
  const name = escapeMarkup(table.name);
  return `${XML}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

function cellXml(row: number, column: number, value: NewValue, style: number): string {
  const at = `r="${cellAddress(row, column)}"${style > 0 ? ` s="${style}"` : ""}`;
  const formula = newFormula(value);
  if (formula !== "") return `<c ${at}><f>${escapeMarkup(formula.slice(1))}</f></c>`;
  if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${at} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value !== "string" || value === "") return `<c ${at}/>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(value)}</t></is></c>`;
}

function pane({ rows, columns }: SheetGrid["frozen"]): string {
  if (rows === 0 && columns === 0) return "";
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  return `<pane${split} topLeftCell="${cellAddress(rows, columns)}" activePane="${active}" state="frozen"/>`;
}

/** Throws on words that a drop-down cannot hold. */
function validationXml(validation: Validation, at: string): string {
  if (validation.kind === "list") {
    const list = validation.words.join(",");
    if (list.length > LONGEST_LIST || validation.words.some((word) => word.includes(","))) {
      throw new Error(`A drop-down cannot hold these words: ${list}`);
    }
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="${validation.strict ? 1 : 0}" sqref="${at}"><formula1>"${escapeMarkup(list)}"</formula1></dataValidation>`;
  }
  const { min, max, whole } = validation;
  const type = whole ? "whole" : "decimal";
  const [operator, first, second] =
    min !== undefined && max !== undefined
      ? ["between", min, max]
      : min !== undefined
        ? ["greaterThanOrEqual", min, undefined]
        : ["lessThanOrEqual", max ?? 0, undefined];
  return `<dataValidation type="${type}" operator="${operator}" allowBlank="1" showErrorMessage="1" sqref="${at}"><formula1>${first}</formula1>${second === undefined ? "" : `<formula2>${second}</formula2>`}</dataValidation>`;
}
