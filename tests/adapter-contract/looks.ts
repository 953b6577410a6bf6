/** The contract of looks: a sheet that we write is ready to be shown and printed, and looks as before when it is put back. */
import type { Change } from "../../core/workbook/plan";
import { area, inWorkbook, plan, write, writing } from "./helpers";
import type { Open, RoundTrips } from "./workbook";

const SHEET = "Stakeholders overzicht";

const POINTS = [
  ["Wie", "Betrokkenheid", "Invloed", "Categorie", "Gewicht"],
  ["1", 2, 5, "overheid", 3],
  ["2", 4, 4, "netbeheerder", 1],
];

const PAGE: Extract<Change, { kind: "pageSetup" }> = {
  kind: "pageSetup",
  sheet: SHEET,
  area: { row: 0, column: 0, rows: 40, columns: 5 },
  landscape: false,
  scale: 90,
  breaks: [20],
  titleRows: { row: 0, rows: 1 },
  footer: "Wijken & kansen",
};

export function describeLooks(open: Open, limits: RoundTrips): void {
  describe("looks", () => {
    test("a title is large, a total has a line above it, a note stands back", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        await write(
          workbook,
          plan([
            writing("Blad", 0, 0, [["Titel"], ["Totaal"], ["Noot"]]),
            { kind: "format", ...area("Blad", 0, 0, 1, 1), format: { bold: true, fontSize: 16, height: 24 } },
            { kind: "format", ...area("Blad", 1, 0, 1, 1), format: { line: "above", verticalAlign: "top" } },
            { kind: "format", ...area("Blad", 2, 0, 1, 1), format: { colour: "muted", fontSize: 9, wrap: true } },
          ]),
        );
        expect(await workbook.look("Blad", 0, 0)).toMatchObject({ bold: true, size: 16, rowHeight: 24 });
        expect(await workbook.look("Blad", 1, 0)).toMatchObject({ lineAbove: true, size: 11 });
        expect(await workbook.look("Blad", 2, 0)).toMatchObject({ colour: "#595959", size: 9, wrap: true });
      }));

    test("a sheet of ours that is written again keeps no looks of the earlier result", () =>
      inWorkbook(open, { sheets: [{ name: SHEET, rows: [["oud"]] }] }, async (workbook) => {
        const before = [{ sheet: SHEET, row: 0, column: 0, before: "oud" }];
        const bold: Change = { kind: "format", ...area(SHEET, 0, 0, 1, 1), format: { bold: true, fill: "header" } };
        await write(workbook, plan([bold]));
        const again = plan(
          [{ kind: "clearFormats", ...area(SHEET, 0, 0, 1, 1) }, writing(SHEET, 0, 0, [["nieuw"]])],
          before,
        );
        await write(workbook, again);
        expect(await workbook.look(SHEET, 0, 0)).toMatchObject({ bold: false, fill: "" });
        expect((await workbook.peek(area(SHEET, 0, 0, 1, 1))).values).toEqual([["nieuw"]]);
      }));

    test("the lines between the cells go, and come back with Herstellen", () =>
      inWorkbook(open, { sheets: [{ name: SHEET }] }, async (workbook) => {
        const undo = await write(workbook, plan([{ kind: "gridlines", sheet: SHEET, shown: false }]));
        expect(await workbook.gridlines(SHEET)).toBe(false);
        await write(workbook, undo);
        expect(await workbook.gridlines(SHEET)).toBe(true);
      }));

    test("setting the page of a new sheet or one that stands there stops no plan and no Herstellen", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        workbook.roundTrips();
        await write(workbook, plan([{ kind: "createSheet", sheet: SHEET }, writing(SHEET, 0, 0, [["a"]]), PAGE]));
        const undo = await write(workbook, plan([{ ...PAGE, landscape: true, footer: "anders" }]));
        expect(workbook.roundTrips()).toBeLessThanOrEqual(2 * limits.apply);
        await write(workbook, undo);
      }));

    test.each(["scatter", "bubble"] as const)("a chart of points (%s) stands on its sheet and goes again", (kind) =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        const chart = {
          name: "Wijkwerf_Punten",
          kind,
          title: "Twee hebben veel invloed",
          altText: "1 en 2 hebben veel invloed.",
          source: { row: 0, column: 0, rows: 3, columns: 5 },
          position: { row: 5, column: 0, rows: 12, columns: 5 },
          labels: ["1", "2"],
          axes: { x: "Betrokkenheid", y: "Invloed" },
        };
        const undo = await write(
          workbook,
          plan([writing("Blad", 0, 0, POINTS), { kind: "chart", sheet: "Blad", chart }]),
        );
        expect(await workbook.charts("Blad")).toEqual([{ name: "Wijkwerf_Punten", title: "Twee hebben veel invloed" }]);
        await write(workbook, undo);
        expect(await workbook.charts("Blad")).toEqual([]);
      }),
    );
  });
}
