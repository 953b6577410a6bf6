/** The sheets of the workbook on top of Univer; protection and "very hidden" are kept beside it, Univer has neither. */

import { BooleanNumber } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Engine } from "./engine";
import type { SheetId, SheetInfo, Sheets } from "./interface";

export interface SheetFlags {
  isProtected: boolean;
  veryHidden: boolean;
}

export const newSheetSize = { rowCount: 1000, columnCount: 40 };

export function sheetsOf(engine: Engine, flags: Map<SheetId, SheetFlags>): Sheets {
  const flagsOf = (sheet: SheetId): SheetFlags => {
    const found = flags.get(sheet) ?? { isProtected: false, veryHidden: false };
    flags.set(sheet, found);
    return found;
  };

  function info(sheet: SheetId, position: number): SheetInfo {
    const worksheet = engine.worksheet(sheet);
    const config = worksheet.getConfig();
    const hidden = worksheet.isSheetHidden() === BooleanNumber.TRUE;
    return {
      id: sheet,
      name: worksheet.getName(),
      position,
      visibility: !hidden ? "visible" : flagsOf(sheet).veryHidden ? "veryHidden" : "hidden",
      tabColor: config.tabColor,
      gridlines: config.showGridlines !== BooleanNumber.FALSE,
      isProtected: flagsOf(sheet).isProtected,
      rows: worksheet.getRowCount(),
      columns: worksheet.getColumnCount(),
    };
  }

  const order = () => engine.workbook().getSheetOrders();

  /** A workbook always shows one sheet: activates the nearest visible one when the active one goes. */
  function leave(sheet: SheetId): void {
    if (sheets.active() !== sheet) return;
    const visible = sheets.list().filter((other) => other.visibility === "visible" && other.id !== sheet);
    const position = order().indexOf(sheet);
    const next = visible.find((other) => other.position > position) ?? visible[visible.length - 1];
    if (next) sheets.activate(next.id);
  }

  const sheets: Sheets = {
    list: () => order().map(info),
    active: () => engine.workbook().getActiveSheet().getSheetId(),
    activate: (sheet) => engine.run(SetWorksheetActiveOperation.id, { subUnitId: sheet }),
    add(name, position = order().length) {
      const taken = new Set(order());
      let number = taken.size + 1;
      while (taken.has(`sheet${number}`)) number++;
      const id = `sheet${number}`;
      const active = sheets.active();
      // Univer shows a new sheet at once; whether to is up to who adds it.
      engine.quietly(() => {
        engine.run(InsertSheetCommand.id, { index: position, sheet: { id, name, ...newSheetSize } });
        if (sheets.active() !== active) sheets.activate(active);
      });
      return id;
    },
    remove(sheet) {
      leave(sheet);
      engine.run(RemoveSheetCommand.id, { subUnitId: sheet });
    },
    rename: (sheet, name) => engine.run(SetWorksheetNameCommand.id, { subUnitId: sheet, name }),
    move: (sheet, position) =>
      engine.run(SetWorksheetOrderMutation.id, {
        subUnitId: sheet,
        fromOrder: order().indexOf(sheet),
        toOrder: position,
      }),
    setVisibility(sheet, visibility) {
      flagsOf(sheet).veryHidden = visibility === "veryHidden";
      const hidden = visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      if (hidden) leave(sheet);
      engine.run(SetWorksheetHideMutation.id, { subUnitId: sheet, hidden });
    },
    setTabColor: (sheet, color) => engine.run(SetTabColorMutation.id, { subUnitId: sheet, color }),
    setGridlines: (sheet, shown) =>
      engine.run(ToggleGridlinesMutation.id, {
        subUnitId: sheet,
        showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      }),
    setProtected(sheet, isProtected) {
      flagsOf(sheet).isProtected = isProtected;
    },
  };
  return sheets;
}
