/** The contract of Herstellen: what stood there stands there again, and nobody's work is lost. */
import fc from "fast-check";
import type { NewValue } from "../../core/workbook/plan";
import { area, inWorkbook, plan, snapshotOf, write, writing } from "./helpers";
import type { Filled, Open } from "./workbook";
import { newSheet } from "./writing";

/** A cell as somebody may have filled it, with its number format. */
const standing: fc.Arbitrary<{ value: Filled; format: string }> = fc.constantFrom(
  { value: "", format: "" },
  { value: "Kolderbos", format: "" },
  { value: "=geen formule", format: "" },
  { value: "00123", format: "@" },
  { value: "1-2", format: "" },
  { value: "'s-Gravenwezel", format: "" },
  { value: 0.5, format: "0%" },
  { value: -1234.5, format: "#,##0.00" },
  { value: 46349, format: "dd/mm/yyyy" },
  { value: true, format: "" },
  { value: { formula: "=1+2" }, format: "0.0" },
  { value: { formula: '="te" & "kst"' }, format: "" },
);

/** What a plan may write over it. */
const written: fc.Arbitrary<NewValue> = fc.constantFrom<NewValue>(null, "", "tekst", "=2", "007", 5, -0.25, false, {
  formula: ["=SUM(1", "2)"],
});

export function describeRestoring(open: Open): void {
  describe("restoring", () => {
    test("values, formulas and number formats stand there again", () =>
      inWorkbook(
        open,
        {
          sheets: [
            {
              name: "Blad",
              rows: [
                ["00123", 5, { formula: "=B1*2" }, "=tekst", ""],
                ["naast", 1, true, "", ""],
              ],
              numberFormats: [["@", "0.00", "0%", "", ""]],
            },
          ],
        },
        async (workbook) => {
          const before = await workbook.peek(area("Blad", 0, 0, 2, 5));
          const overwrites = [
            { sheet: "Blad", row: 0, column: 0, before: "00123" },
            { sheet: "Blad", row: 0, column: 1, before: 5 },
            { sheet: "Blad", row: 0, column: 2, before: 10 },
            { sheet: "Blad", row: 0, column: 3, before: "=tekst" },
          ];
          const undo = await write(
            workbook,
            plan(
              [
                writing("Blad", 0, 0, [[7, "tekst", "tekst", { formula: ["=1"] }, 9]]),
                { kind: "format", ...area("Blad", 0, 0, 1, 5), format: { numberFormat: "#,##0" } },
              ],
              overwrites,
            ),
          );
          expect((await workbook.peek(area("Blad", 0, 0, 1, 5))).values).toEqual([[7, "tekst", "tekst", 1, 9]]);
          await write(workbook, undo);
          await workbook.settled();
          expect(await workbook.peek(area("Blad", 0, 0, 2, 5))).toEqual(before);
        },
      ));

    test("whatever stood there and whatever was written, it stands there again", () =>
      fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(standing, written), { minLength: 6, maxLength: 6 }), async (cells) => {
          const rows = [cells.slice(0, 3), cells.slice(3)];
          const sheet = {
            name: "Blad",
            rows: rows.map((row) => row.map(([{ value }]) => value)),
            numberFormats: rows.map((row) => row.map(([{ format }]) => format)),
          };
          await inWorkbook(open, { sheets: [sheet] }, async (workbook) => {
            const before = await workbook.peek(area("Blad", 0, 0, 2, 3));
            const overwrites = before.values.flatMap((row, i) =>
              row.flatMap((value, j) => (value === "" ? [] : [{ sheet: "Blad", row: i, column: j, before: value }])),
            );
            const values = rows.map((row) => row.map(([, value]) => value));
            const undo = await write(workbook, plan([writing("Blad", 0, 0, values)], overwrites));
            await write(workbook, undo);
            await workbook.settled();
            expect(await workbook.peek(area("Blad", 0, 0, 2, 3))).toEqual(before);
          });
        }),
        { numRuns: 10 },
      ));

    test("the sheet, table, name and chart that were made are gone again", () =>
      inWorkbook(open, { sheets: [{ name: "Blad", rows: [["blijft"]] }] }, async (workbook) => {
        const undo = await write(workbook, newSheet());
        await write(workbook, undo);
        expect(await workbook.sheets()).toEqual(["Blad"]);
        expect(await workbook.tables()).toEqual([]);
        expect(await workbook.names()).toEqual([]);
        expect((await workbook.peek(area("Blad", 0, 0, 1, 1))).values).toEqual([["blijft"]]);
      }));

    test("a table, name, chart and drop-down on a sheet of the user go, the user's cells stay", () =>
      inWorkbook(
        open,
        {
          sheets: [
            {
              name: "Blad",
              rows: [
                ["Wijk", "Gas"],
                ["A", 1],
                ["B", 2],
              ],
            },
          ],
        },
        async (workbook) => {
          const undo = await write(
            workbook,
            plan([
              { kind: "createTable", name: "Kandidaatwijken", ...area("Blad", 0, 0, 3, 2) },
              { kind: "name", name: "Gas", ...area("Blad", 1, 1, 2, 1) },
              {
                kind: "validate",
                ...area("Blad", 1, 0, 2, 1),
                validation: { kind: "list", words: ["A", "B"], strict: false },
              },
              {
                kind: "chart",
                sheet: "Blad",
                chart: {
                  name: "Gas",
                  kind: "column",
                  title: "Gas",
                  altText: "Gas per wijk.",
                  source: { row: 0, column: 0, rows: 3, columns: 2 },
                  position: { row: 4, column: 0, rows: 10, columns: 4 },
                },
              },
            ]),
          );
          expect([
            await workbook.tables(),
            (await workbook.names()).length,
            (await workbook.charts("Blad")).length,
          ]).toEqual([["Kandidaatwijken"], 1, 1]);
          await write(workbook, undo);
          expect([await workbook.tables(), await workbook.names(), await workbook.charts("Blad")]).toEqual([
            [],
            [],
            [],
          ]);
          expect(await workbook.dropDown("Blad", 1, 0)).toBeUndefined();
          expect((await workbook.peek(area("Blad", 0, 0, 3, 2))).values).toEqual([
            ["Wijk", "Gas"],
            ["A", 1],
            ["B", 2],
          ]);
        },
      ));

    test("a new sheet on which somebody typed is not thrown away", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        const undo = await write(workbook, newSheet());
        await workbook.poke("Wijkselectie", 8, 6, "onze nota");
        expect(await workbook.host.apply(undo)).toMatchObject({
          ok: false,
          conflicts: [{ sheet: "Wijkselectie", row: 8, column: 6, expected: "", found: "onze nota" }],
        });
        expect(await workbook.sheets()).toEqual(["Blad", "Wijkselectie"]);
        expect((await workbook.peek(area("Wijkselectie", 1, 0, 1, 1))).values).toEqual([["Kolderbos"]]);
      }));

    test("a cell that somebody changed after the writing is not put back over their change", () =>
      inWorkbook(open, { sheets: [{ name: "Blad", rows: [["oud", "ook oud"]] }] }, async (workbook) => {
        const overwrites = [
          { sheet: "Blad", row: 0, column: 0, before: "oud" },
          { sheet: "Blad", row: 0, column: 1, before: "ook oud" },
        ];
        const undo = await write(workbook, plan([writing("Blad", 0, 0, [["nieuw", "ook nieuw"]])], overwrites));
        await workbook.poke("Blad", 0, 1, "van een collega");
        expect(await workbook.host.apply(undo)).toMatchObject({
          ok: false,
          conflicts: [{ column: 1, found: "van een collega" }],
        });
        expect((await workbook.peek(area("Blad", 0, 0, 1, 2))).values).toEqual([["nieuw", "van een collega"]]);
      }));

    test("live formulas compute in the workbook, and the untouched sheet can be taken back although they spilled", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        const live = {
          ...plan([
            { kind: "createSheet", sheet: "Live" },
            writing("Live", 0, 0, [
              [1, 2],
              [3, 4],
              [2, 2],
            ]),
            writing("Live", 3, 0, [[1, 1]]),
            writing("Live", 0, 3, [[{ formula: ["=WIJKSCORE(A1:B3", "A4:B4)"] }]]),
          ]),
          spills: [area("Live", 0, 3, 3, 1)],
        };
        const undo = await write(workbook, live);
        await workbook.settled();
        expect((await workbook.peek(area("Live", 0, 3, 3, 1))).values).toEqual([[0], [100], [25]]);
        const [block] = (await snapshotOf(workbook, { sheets: ["Live"] })).blocks;
        expect(block?.values.map((row) => row[3])).toEqual([0, 100, 25, ""]);
        const over = plan(
          [writing("Live", 0, 3, [["vast"], ["vast"], ["vast"]])],
          [0, 100, 25].map((before, row) => ({ sheet: "Live", row, column: 3, before })),
        );
        const back = await write(workbook, over);
        await write(workbook, back);
        await workbook.settled();
        expect((await workbook.peek(area("Live", 0, 3, 3, 1))).values).toEqual([[0], [100], [25]]);

        await write(workbook, undo);
        expect(await workbook.sheets()).toEqual(["Blad"]);
      }));

    test("taking back what the user removed already is no problem", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        const undo = await write(workbook, newSheet());
        await write(workbook, undo);
        await write(workbook, undo);
        expect(await workbook.sheets()).toEqual(["Blad"]);
      }));
  });
}
