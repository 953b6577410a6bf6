/** SpreadsheetApp and Spreadsheet: the members that the add-on uses. */

import { type Execution, service } from "./execution";
import { namedRangeObject, rangeByName, setNamedRange } from "./named-ranges";
import { placeOfRange, rangeObject } from "./range";
import { CRITERIA } from "./rules";
import { idOfSheet, SHEET_TYPES, sheetObject } from "./sheet";
import type { FileState } from "./state";
import { uiObject } from "./ui";
import { newDataValidation } from "./validation";

/** As long as Google makes them, and of no file. */
const FILE_ID = "local-file-of-wijkwerf-000000000000000000000";

export function spreadsheetApp(state: FileState, execution: Execution) {
  return {
    ...service(execution, "SpreadsheetApp", {
      getActiveSpreadsheet: () => spreadsheetObject(state, execution),
      getUi: () => uiObject(state, execution),
      flush: (): void => undefined,
      newDataValidation: () => newDataValidation(execution),
    }),
    SheetType: SHEET_TYPES,
    DataValidationCriteria: CRITERIA,
    ProtectionType: { RANGE: "RANGE", SHEET: "SHEET" },
    BorderStyle: { SOLID: "SOLID" },
    BandingTheme: { LIGHT_GREY: "LIGHT_GREY" },
  };
}

function spreadsheetObject(state: FileState, execution: Execution) {
  const { spreadsheet } = state;
  const sheetFor = (id: string) => sheetObject(state, execution, id);
  const named = (name: string) => spreadsheet.names.list().find((one) => one.name.toLowerCase() === name.toLowerCase());

  return service(execution, "Spreadsheet", {
    getName: () => state.fileName,
    getId: () => FILE_ID,
    getSpreadsheetTimeZone: () => state.timeZone,
    getSheets: () => spreadsheet.sheets.list().map((one) => sheetFor(one.id)),
    getActiveSheet: () => sheetFor(spreadsheet.sheets.active()),
    getActiveRange() {
      const { sheet, rects } = spreadsheet.selection.get();
      const rect = rects[rects.length - 1];
      return rect ? rangeObject(state, execution, sheet, rect, () => sheetFor(sheet)) : null;
    },
    getNamedRanges: () => spreadsheet.names.list().map((one) => namedRangeObject(state, execution, one.name)),
    getRangeByName: (name: string) => rangeByName(state, execution, name),
    setNamedRange(name: string, range: unknown): void {
      const { sheet, rect } = placeOfRange(range);
      setNamedRange(state, name, sheet, rect);
    },
    removeNamedRange(name: string): void {
      if (!named(name)) throw new Error(`There is no named range ${name}.`);
      spreadsheet.names.remove(name);
    },
    getProtections: (type: string) => protections(state, execution, type),
    /** Shows the new sheet at once, whatever the user was looking at. */
    insertSheet(name: string, index: number) {
      if (spreadsheet.sheets.list().some((one) => one.name.toLowerCase() === name.toLowerCase())) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      if (name === "" || name.length > 100) throw new Error("The name of a sheet has 1 to 100 characters.");
      const id = spreadsheet.sheets.add(name, index);
      spreadsheet.sheets.activate(id);
      return sheetFor(id);
    },
    deleteSheet(sheet: unknown): void {
      const id = idOfSheet(sheet);
      if (spreadsheet.sheets.list().filter((one) => one.visibility === "visible").length < 2) {
        throw new Error("You can't remove all the sheets in a document.");
      }
      spreadsheet.sheets.remove(id);
      state.metadata = state.metadata.filter((one) => one.sheet !== id);
      state.bandings = state.bandings.filter((one) => one.sheet !== id);
    },
  });
}

function protections(state: FileState, execution: Execution, type: string) {
  if (type !== "SHEET" && type !== "RANGE") throw new Error("The parameters don't match the method signature.");
  const whole = state.spreadsheet.sheets.list().flatMap((one) => (one.isProtected ? [{ sheet: one.id }] : []));
  return [...whole, ...state.protections]
    .filter((one) => ("rect" in one && one.rect !== undefined) === (type === "RANGE"))
    .map((one) =>
      service(execution, "Protection", {
        canEdit: () => false,
        getRange: () =>
          rangeObject(state, execution, one.sheet, { row: 0, column: 0, rows: 1, columns: 1 }, () =>
            sheetObject(state, execution, one.sheet),
          ),
      }),
    );
}
