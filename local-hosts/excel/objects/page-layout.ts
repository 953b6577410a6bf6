/** Excel.PageLayout and the page breaks of a sheet: remembered and given back, since nothing is printed here. */
import type { Rect, SheetId, Spreadsheet } from "../../spreadsheet/interface";
import { maxColumns } from "../addresses";
import { number, targetOf, text, truth, word } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { findRange } from "../lookup";
import { defineType } from "../object-type";
import type { RangeTarget } from "../references";
import { rangeAreasObject } from "./range-areas";
import { makeRange, rectOf } from "./range-target";

interface Page {
  values: Record<string, unknown>;
  area: Rect | null;
  titleRows: Rect | null;
  breaks: number[];
}

const pages = new WeakMap<Spreadsheet, Map<SheetId, Page>>();

function pageOf({ spreadsheet }: ExcelContext, sheet: SheetId): Page {
  const known = pages.get(spreadsheet) ?? new Map<SheetId, Page>();
  pages.set(spreadsheet, known);
  const page = known.get(sheet) ?? { values: {}, area: null, titleRows: null, breaks: [] };
  known.set(sheet, page);
  return page;
}

const kept = (name: string, fallback: unknown, read: (value: unknown) => unknown) => ({
  get: (sheet: SheetId, excel: ExcelContext) => pageOf(excel, sheet).values[name] ?? fallback,
  set: (sheet: SheetId, value: unknown, excel: ExcelContext) => {
    pageOf(excel, sheet).values[name] = read(value);
  },
});

const rectIn = (argument: unknown, excel: ExcelContext): Rect => {
  const target = targetOf<RangeTarget>(argument, "Range") ?? findRange(excel, argument);
  if (!target) throw new ExcelError("InvalidArgument");
  return rectOf(target);
};

const footObject = defineType<SheetId>("HeaderFooter", {
  scalars: Object.fromEntries(
    ["centerFooter", "centerHeader", "leftFooter", "leftHeader", "rightFooter", "rightHeader"].map((name) => [
      name,
      kept(name, "", (value) => text(value)),
    ]),
  ),
});

const feetObject = defineType<SheetId>("HeaderFooterGroup", {
  scalars: { state: kept("state", "Default", (value) => text(value)) },
  objects: { defaultForAllPages: footObject },
});

/** 10 to 400 percent, or so many pages wide and high. */
function zoomOf(value: unknown): unknown {
  const { scale } = (value ?? {}) as { scale?: unknown };
  if (scale !== undefined && !(typeof scale === "number" && scale >= 10 && scale <= 400)) {
    throw new ExcelError("InvalidArgument");
  }
  return value;
}

export const pageLayoutObject = defineType<SheetId>("PageLayout", {
  sheet: (sheet) => sheet,
  scalars: {
    bottomMargin: kept("bottomMargin", 54, number),
    centerHorizontally: kept("centerHorizontally", false, (value) => truth(value)),
    draftMode: kept("draftMode", false, (value) => truth(value)),
    leftMargin: kept("leftMargin", 50.4, number),
    orientation: kept("orientation", "Portrait", (value) => word(value, ["Portrait", "Landscape"])),
    paperSize: kept("paperSize", "Letter", (value) => word(value, ["Letter", "Legal", "A3", "A4", "A5"])),
    printGridlines: kept("printGridlines", false, (value) => truth(value)),
    rightMargin: kept("rightMargin", 50.4, number),
    topMargin: kept("topMargin", 54, number),
    zoom: kept("zoom", { scale: 100 }, zoomOf),
  },
  objects: { headersFooters: feetObject },
  methods: {
    getPrintAreaOrNullObject: (sheet, _, excel) => {
      const { area } = pageOf(excel, sheet);
      return area && rangeAreasObject({ sheet, rects: [area] }, excel);
    },
    getPrintTitleRowsOrNullObject: (sheet, _, excel) => {
      const { titleRows } = pageOf(excel, sheet);
      return titleRows && makeRange(excel, sheet, titleRows);
    },
  },
  writes: {
    setPrintArea: (sheet, [area], excel) => {
      pageOf(excel, sheet).area = rectIn(area, excel);
    },
    setPrintTitleRows: (sheet, [rows], excel) => {
      const { row, rows: count } = rectIn(rows, excel);
      pageOf(excel, sheet).titleRows = { row, column: 0, rows: count, columns: maxColumns };
    },
  },
});

export const horizontalBreaksObject = defineType<SheetId>("PageBreakCollection", {
  methods: {
    add: (sheet, [range], excel) => {
      pageOf(excel, sheet).breaks.push(rectIn(range, excel).row);
      return null;
    },
    getCount: (sheet, _, excel) => pageOf(excel, sheet).breaks.length,
    removePageBreaks: (sheet, _, excel) => {
      pageOf(excel, sheet).breaks = [];
    },
  },
});
