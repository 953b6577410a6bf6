/** The sheet functions of the script, called from cells as Google does. */

import type {
  ArgumentValue,
  FunctionArgument,
  FunctionCall,
  FunctionResult,
  Rect,
  SheetFunction,
} from "../spreadsheet/interface";
import { parseReference, rectOf } from "./addresses";
import { dateOf, isDateFormat } from "./dates";
import type { FileState } from "./state";
import { messageOf } from "./travelling";

export interface DeclaredFunction {
  readonly name: string;
  readonly description: string;
  /** Google shows the names of the arguments, and what the comment says of each. */
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
}

/** Functions with @customfunction in the comment right above them: what Google offers while somebody types. */
export function declaredFunctions(code: string): DeclaredFunction[] {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*)\*\/\s*function (\w+)\(/g;
  return [...code.matchAll(comment)].map((match) => ({
    name: match[2] ?? "",
    description: /\*\s+(\S.*)/.exec(match[1] ?? "")?.[1] ?? "",
    parameters: [...(match[1] ?? "").matchAll(/@param \{[^}]*\} (\w+) (.*)/g)].map(([, parameter = "", text = ""]) => ({
      name: parameter,
      description: text,
      optional: text.startsWith("[mag ontbreken]"),
    })),
  }));
}

export function sheetFunction(
  state: FileState,
  name: string,
  run: (name: string, args: readonly unknown[]) => unknown,
): SheetFunction {
  return async (call): Promise<FunctionResult> => {
    // Google asks its server: the answer never comes while the formulas are still being computed.
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      return { value: resultOf(run(name, argumentsOf(state, name, call))) };
    } catch (thrown) {
      return { error: "#ERROR!", message: messageOf(thrown) };
    }
  };
}

/** "" for empty cells, Dates where the cells show dates, errors as texts, and a single cell as a bare value. */
function argumentsOf(state: FileState, name: string, call: FunctionCall): unknown[] {
  const references = argumentRects(state, name, call);
  return call.arguments.map((argument, i) => {
    const patterns = references[i];
    const dated = (value: ArgumentValue, row: number, column: number): unknown => {
      if (value === null) return "";
      if (typeof value === "object") return value.error;
      const isDate = typeof value === "number" && isDateFormat(patterns?.[row]?.[column] ?? "");
      return isDate ? dateOf(value, state.timeZone, state.scriptZone) : value;
    };
    if (!isMatrix(argument)) return dated(argument, 0, 0);
    const rows = argument.map((line, r) => line.map((value, c) => dated(value, r, c)));
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  });
}

function isMatrix(argument: FunctionArgument): argument is readonly (readonly ArgumentValue[])[] {
  return Array.isArray(argument);
}

/** The number formats behind each argument that is a plain reference in the formula of the cell. */
function argumentRects(state: FileState, name: string, call: FunctionCall): (string[][] | undefined)[] {
  const cell = { row: call.row, column: call.column, rows: 1, columns: 1 };
  const formula = state.spreadsheet.cells.formulas(call.sheet, cell)[0]?.[0] ?? "";
  const whole = new RegExp(`^=${name}\\(([^()]*)\\)$`, "i").exec(formula.replace(/\s/g, ""));
  if (!whole) return [];
  return (whole[1] ?? "").split(",").map((text) => {
    const reference = parseReference(text) ?? withoutSheet(text);
    const sheets = state.spreadsheet.sheets.list();
    const sheet = reference?.sheet ? sheets.find((one) => one.name === reference.sheet)?.id : call.sheet;
    return reference && sheet ? state.spreadsheet.formats.numberFormats(sheet, reference.rect) : undefined;
  });
}

function withoutSheet(text: string): { sheet: string; rect: Rect } | undefined {
  const rect = rectOf(text);
  return rect && { sheet: "", rect };
}

function resultOf(value: unknown): string | number | boolean | (string | number | boolean)[][] {
  if (!Array.isArray(value)) return cellOf(value);
  return value.map((line: unknown) => (Array.isArray(line) ? line : [line]).map(cellOf));
}

function cellOf(value: unknown): string | number | boolean {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}
