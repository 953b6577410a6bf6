/// <reference types="office-js" />
/** A chart that Excel on the web made nameless is replaced and taken away as the one that it is. */
import { plan, write } from "../../adapter-contract/helpers";
import { newSheet } from "../../adapter-contract/writing";
import { excel365, excel2021 } from "../../local-hosts/office";
import { type ExcelWorkbook, openWorkbook } from "../open-workbook";

let workbook: ExcelWorkbook;

afterEach(async () => {
  await workbook.settled();
  workbook.close();
});

const SHEET = "Wijkselectie";
const TITLE = "Kolderbos staat eerst";

/** Our chart as it is after somebody moved or copied it in Excel on the web. */
async function named(name: string, title = TITLE): Promise<void> {
  await workbook.excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(SHEET);
    const chart = charts.getItemAt(0);
    chart.name = name;
    chart.title.text = title;
    await context.sync();
  });
}

/** A chart of the user's own on our sheet. */
async function another(title: string): Promise<void> {
  await workbook.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = title;
    await context.sync();
  });
}

const charts = plan(newSheet().changes.filter(({ kind }) => kind === "chart"));

describe.each([
  ["Excel 2021", excel2021],
  ["Microsoft 365", excel365],
])("in %s", (_, sets) => {
  let undo: Awaited<ReturnType<typeof write>>;

  beforeEach(async () => {
    workbook = await openWorkbook({ sheets: [{ name: "Blad" }, { name: SHEET }] }, { sets });
    const changes = newSheet().changes.filter(({ kind }) => kind === "write" || kind === "chart");
    undo = await write(workbook, plan(changes));
  });

  test("drawn once more it is replaced, and not drawn beside, and putting back brings one chart back", async () => {
    await named("Grafiek 1");
    const back = await write(workbook, charts);
    expect(await workbook.charts(SHEET)).toEqual([{ name: "Wijkwerf", title: TITLE }]);
    await write(workbook, back);
    expect(await workbook.charts(SHEET)).toEqual([{ name: "Wijkwerf", title: TITLE }]);
  });

  test("putting back what drew it takes it away", async () => {
    await named("Grafiek 1");
    await write(workbook, undo);
    expect(await workbook.charts(SHEET)).toEqual([]);
  });

  test("a chart of the user's own is left alone, also one with no title", async () => {
    await named("Grafiek 1", "Van mij");
    await another("");
    await write(workbook, charts);
    expect((await workbook.charts(SHEET)).map(({ title }) => title).sort()).toEqual(["", TITLE, "Van mij"]);
  });

  test("of two with that title none is taken: which is ours is not known", async () => {
    await named("Grafiek 1");
    await another(TITLE);
    await write(workbook, charts);
    expect(await workbook.charts(SHEET)).toHaveLength(3);
  });

  test("where titles are not told, the chart is drawn all the same", async () => {
    await named("Grafiek 1");
    workbook.excel.host.breakBatches([{ batch: 1, kind: "refused" }]);
    await write(workbook, charts);
    expect(await workbook.charts(SHEET)).toHaveLength(2);
  });
});
