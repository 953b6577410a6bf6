/** The first round trip of a refresh: which sheets, tables and names there are, and what Koppelingen says. */

import { type Place, parseAddress } from "../../core/workbook/address";
import { LINKS_SHEET } from "../../core/workbook/plan-read";
import {
  type Block,
  formulasOf,
  type NameInfo,
  type ReadRequest,
  type SheetInfo,
  type TableInfo,
} from "../../core/workbook/snapshot";
import { endForgottenSilence, heard } from "./change-events";
import { codeOf } from "./problem";
import { rectOf } from "./ranges";
import { RECT } from "./run";

/** The overview as far as one round trip can tell: where tables lie and what of a sheet is used comes with the cells. */
export interface FirstLook {
  workbook: string;
  sheets: Omit<SheetInfo, "used">[];
  tables: Pick<TableInfo, "name" | "sheet" | "totals">[];
  names: NameInfo[];
  links?: Block;
  selection?: Place;
  /** The workbook computes only when it is asked to. */
  manual?: true;
  /** Whether merged cells are to be asked for: only where the user's own layout is linked, or about to be. */
  wantsMerged: boolean;
}

/** What of the first look belongs in a snapshot. */
export function overviewOf({ wantsMerged: _, ...overview }: FirstLook): Omit<FirstLook, "wantsMerged"> {
  return overview;
}

/** One sync; two when a chart or a picture is selected, for then Excel refuses to tell the selection. */
export async function firstLook(context: Excel.RequestContext, request: ReadRequest): Promise<FirstLook> {
  try {
    return await look(context, request);
  } catch (thrown) {
    if (!request.selection || !NO_CELLS_SELECTED.includes(codeOf(thrown))) throw thrown;
    return look(context, { ...request, selection: false });
  }
}

const NO_CELLS_SELECTED = ["InvalidSelection", "GeneralException", "InvalidArgument", "ItemNotFound"];

async function look(context: Excel.RequestContext, request: ReadRequest): Promise<FirstLook> {
  const { workbook } = context;
  endForgottenSilence(context);
  workbook.load("name");
  workbook.application.load("calculationMode");
  const sheets = workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  const tables = workbook.tables.load("items/name,items/showTotals,items/worksheet/name");
  const names = workbook.names.load("items/name,items/formula,items/visible");
  const links = workbook.worksheets.getItemOrNullObject(LINKS_SHEET).getUsedRangeOrNullObject(true);
  links.load(`values,formulas,${RECT}`);
  // Of several areas the first counts; getSelectedRange would refuse them all.
  const selection = request.selection ? workbook.getSelectedRanges().areas.getItemAt(0) : undefined;
  selection?.load(`worksheet/name,${RECT}`);
  await context.sync();
  heard();

  const wantsMerged = request.selection === true || (!links.isNullObject && links.rowCount > 1);
  return {
    wantsMerged,
    ...(workbook.application.calculationMode === "Manual" && { manual: true }),
    workbook: workbook.name,
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protection.protected,
    })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      ...(table.showTotals && { totals: true }),
    })),
    names: names.items.flatMap(placeOfName),
    ...(!links.isNullObject && {
      links: {
        sheet: LINKS_SHEET,
        ...rectOf(links),
        values: links.values,
        formulas: formulasOf(rectOf(links), links.values, links.formulas),
        hiddenRows: [],
        merged: [],
      },
    }),
    ...(selection && { selection: { sheet: selection.worksheet.name, ...rectOf(selection) } }),
  };
}

/** A name that stands for a constant, a formula or a lost reference has no place; Excel's own names are hidden. */
function placeOfName(item: Excel.NamedItem): NameInfo[] {
  const place = item.visible ? parseAddress(String(item.formula).replace(/^=/, "")) : undefined;
  return place?.sheet ? [{ ...place, name: item.name }] : [];
}
