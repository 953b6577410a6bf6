/// <reference types="office-js" />
/** A sheet of ours comes out of Excel's printer as it was laid out, and Herstellen gives the page that it had. */
import type { PageSetup } from "../../../core/workbook/plan";
import { plan, write } from "../../adapter-contract/helpers";
import { openWorkbook } from "../open-workbook";

const SHEET = "Dossier";

const FIRST: PageSetup = {
  area: { row: 0, column: 0, rows: 48, columns: 8 },
  landscape: false,
  scale: 100,
  breaks: [24],
  titleRows: { row: 0, rows: 2 },
  footer: "Wijken & kansen",
};

async function pageOf(sheetName: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const { pageLayout } = sheet;
    pageLayout.load("orientation,paperSize,zoom,draftMode");
    const foot = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
    const breaks = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    return {
      paper: pageLayout.paperSize,
      orientation: pageLayout.orientation,
      scale: pageLayout.zoom.scale,
      area: area.isNullObject ? undefined : area.address,
      titles: titles.isNullObject ? undefined : [titles.rowIndex, titles.rowCount],
      foot: [foot.leftFooter, foot.rightFooter],
      breaks: breaks.value,
      draft: pageLayout.draftMode,
    };
  });
}

test("the page is A4 at the scale, with its area, title rows, foot and breaks; charts are printed", async () => {
  const workbook = await openWorkbook({ sheets: [{ name: SHEET }] });
  await write(workbook, plan([{ kind: "pageSetup", sheet: SHEET, ...FIRST }]));
  expect(await pageOf(SHEET)).toEqual({
    paper: "A4",
    orientation: "Portrait",
    scale: 100,
    area: "Dossier!A1:H48",
    titles: [0, 2],
    foot: ["Wijken && kansen", "&P / &N"],
    breaks: 1,
    draft: false,
  });
  workbook.close();
});

test("on a sheet that stood there the page of before comes back", async () => {
  const workbook = await openWorkbook({ sheets: [{ name: SHEET }] });
  await write(workbook, plan([{ kind: "pageSetup", sheet: SHEET, ...FIRST }]));
  const before = await pageOf(SHEET);
  const wide: PageSetup = { landscape: true, scale: 60, breaks: [], footer: "anders" };
  const undo = await write(workbook, plan([{ kind: "pageSetup", sheet: SHEET, ...wide }]));
  expect(await pageOf(SHEET)).toMatchObject({ orientation: "Landscape", scale: 60, foot: ["anders", "&P / &N"] });
  await write(workbook, undo);
  // Excel tells where breaks are only in a second round, so those of before do not come back.
  expect(await pageOf(SHEET)).toEqual({ ...before, breaks: 0 });
  workbook.close();
});
