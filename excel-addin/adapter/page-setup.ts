/** How a sheet is printed: set, and looked up beforehand for putting it back. */
import type { PageSetup } from "../../core/workbook/plan";
import { rangeOn, rectOf, WHOLE_SHEET } from "./ranges";
import { RECT } from "./run";

/** 15 mm, with room for the foot of the page. */
const MARGIN = 42.5;
const LEFT_MARGIN = 42.5;

/**
 * At a scale and never fitted to pages: Excel forgets a fit while its tab Page Layout is closed. Charts are printed
 * only when a sheet is not in draft.
 */
export function writePageSetup(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = page.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { scale: page.scale };
  pageLayout.leftMargin = LEFT_MARGIN;
  pageLayout.rightMargin = LEFT_MARGIN;
  pageLayout.topMargin = MARGIN;
  pageLayout.bottomMargin = MARGIN;
  pageLayout.draftMode = false;
  pageLayout.printGridlines = false;
  if (page.area) pageLayout.setPrintArea(rangeOn(sheet, page.area));
  if (page.titleRows) pageLayout.setPrintTitleRows(rangeOn(sheet, { ...WHOLE_SHEET, ...page.titleRows }));
  const foot = pageLayout.headersFooters.defaultForAllPages;
  foot.leftFooter = page.footer?.replace(/&/g, "&&") ?? "";
  foot.rightFooter = page.footer === undefined ? "" : "&P / &N";
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaks) {
    sheet.horizontalPageBreaks.add(rangeOn(sheet, { row, column: 0, rows: 1, columns: 1 }));
  }
}

/**
 * Asked with what else is read, answered after the sync. Where breaks are Excel tells only in a second round, so putting
 * back takes those of the plan away and no more.
 */
export function askPages({ workbook }: Excel.RequestContext, names: readonly string[]) {
  const asked = names.map((name) => {
    const { pageLayout } = workbook.worksheets.getItem(name);
    return {
      name,
      layout: pageLayout.load("orientation,zoom"),
      foot: pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter"),
      area: pageLayout
        .getPrintAreaOrNullObject()
        .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"),
      titles: pageLayout.getPrintTitleRowsOrNullObject().load(RECT),
    };
  });
  return (): ({ sheet: string } & PageSetup)[] =>
    asked.map(({ name, layout, foot, area, titles }) => {
      const [printed] = area.isNullObject ? [] : area.areas.items;
      const footed = foot.leftFooter !== "" || foot.rightFooter !== "";
      return {
        sheet: name,
        landscape: layout.orientation === "Landscape",
        scale: layout.zoom.scale ?? 100,
        breaks: [],
        ...(printed && { area: rectOf(printed) }),
        ...(!titles.isNullObject && { titleRows: { row: titles.rowIndex, rows: titles.rowCount } }),
        ...(footed && { footer: foot.leftFooter.replace(/&&/g, "&") }),
      };
    });
}
