/** The contract of writing: what the plan says is what stands in the workbook, and nothing else. */

import { valueAt } from "../../core/workbook/snapshot";
import { words as workbookWords } from "../../core/workbook/words";
import { area, inWorkbook, plan, problemKey, snapshotOf, write, writing } from "./helpers";
import type { Open, RoundTrips } from "./workbook";

/** Texts of which a spreadsheet likes to make a formula, a number or a date. */
const STUBBORN = [
  "=1+1",
  '=HYPERLINK("http://x","y")',
  "+32 89 65 36 00",
  "-5",
  "@SUM(A1)",
  "00123",
  "71016A00-",
  "11001A00-",
  "1-2",
  "15-feb",
  "mei 2026",
  "12 %",
  "€ 5",
  "1.234,5",
  "1E5",
  "WAAR",
  "TRUE",
  "#N/B",
  "'s-Gravenwezel",
  "'",
  " voorloopspatie",
  "9:30",
];

export function describeWriting(open: Open, limits: RoundTrips): void {
  describe("writing", () => {
    test("numbers, texts, yes and no, and formulas stand in the cells as the plan says", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        await write(
          workbook,
          plan([
            writing("Blad", 1, 1, [
              ["Naam", 2.5, true],
              ["Som", { formula: ["=SUM(C2", "3)"] }, -1e-7],
            ]),
          ]),
        );
        await workbook.settled();
        const { values, formulas } = await workbook.peek(area("Blad", 1, 1, 2, 3));
        expect(values).toEqual([
          ["Naam", 2.5, true],
          ["Som", 5.5, -1e-7],
        ]);
        expect(formulas).toEqual([
          ["", "", ""],
          ["", "=SUM(C2,3)", ""],
        ]);
      }));

    test("null leaves a cell as it is, an empty text empties it", () =>
      inWorkbook(
        open,
        { sheets: [{ name: "Blad", rows: [["blijft", "gaat", { formula: "=1+1" }]] }] },
        async (workbook) => {
          const before = [{ sheet: "Blad", row: 0, column: 1, before: "gaat" }];
          await write(workbook, plan([writing("Blad", 0, 0, [[null, "", null]])], before));
          const { values, formulas } = await workbook.peek(area("Blad", 0, 0, 1, 3));
          expect(values).toEqual([["blijft", "", 2]]);
          expect(formulas[0]?.[2]).toBe("=1+1");
        },
      ));

    test("a text that looks like a formula, a number or a date stays that text", () =>
      inWorkbook(open, { sheets: [{ name: "Kandidaatwijken", rows: [["Wijk"]] }] }, async (workbook) => {
        const column = STUBBORN.map((text) => [text]);
        await write(workbook, plan([writing("Kandidaatwijken", 1, 0, column)]));
        await workbook.settled();
        const { values, formulas } = await workbook.peek(area("Kandidaatwijken", 1, 0, STUBBORN.length, 1));
        expect(values).toEqual(column);
        expect(formulas).toEqual(STUBBORN.map(() => [""]));
        const snapshot = await snapshotOf(workbook);
        expect(STUBBORN.map((_, i) => valueAt(snapshot, "Kandidaatwijken", i + 1, 0))).toEqual(STUBBORN);
      }));

    test("in a column that the user formatted as text a text stays text with its format, and a number or formula counts", () =>
      inWorkbook(
        open,
        { sheets: [{ name: "Blad", rows: [["x"]], numberFormats: [["@"], ["@"], ["@"], ["@"]] }] },
        async (workbook) => {
          const before = [{ sheet: "Blad", row: 0, column: 0, before: "x" }];
          await write(
            workbook,
            plan([writing("Blad", 0, 0, [["00123"], [5], [{ formula: ["=2+3"] }], ["'s-Herenelderen"]])], before),
          );
          await workbook.settled();
          const { values, numberFormats } = await workbook.peek(area("Blad", 0, 0, 4, 1));
          expect(values).toEqual([["00123"], [5], [5], ["'s-Herenelderen"]]);
          expect([numberFormats[0], numberFormats[3]]).toEqual([["@"], ["@"]]);
        },
      ));

    test("a new sheet gets its table, name, chart, drop-down and number formats", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        await write(workbook, newSheet());
        await workbook.settled();
        expect(await workbook.sheets()).toEqual(["Blad", "Wijkselectie"]);
        expect(await workbook.tables()).toEqual(["Rangorde"]);
        expect(await workbook.names()).toContainEqual({ ...area("Wijkselectie", 1, 1, 2, 1), name: "Wijkwerf_Punten" });
        expect(await workbook.charts("Wijkselectie")).toEqual([{ name: "Wijkwerf", title: "Kolderbos staat eerst" }]);
        expect(await workbook.dropDown("Wijkselectie", 1, 2)).toEqual(["ja", "deels", "nee"]);
        expect((await workbook.peek(area("Wijkselectie", 1, 1, 1, 1))).numberFormats).toEqual([["0.0"]]);
        const { tables, names } = await snapshotOf(workbook);
        expect(tables).toContainEqual({ ...area("Wijkselectie", 0, 0, 3, 3), name: "Rangorde" });
        expect(names).toContainEqual({ ...area("Wijkselectie", 1, 1, 2, 1), name: "Wijkwerf_Punten" });
      }));

    test("what was written is read back as it was shown", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        await write(workbook, newSheet());
        const [block] = (await snapshotOf(workbook, { sheets: ["Wijkselectie"] })).blocks;
        expect(block?.values).toEqual([
          ["Wijk", "Punten", "Klaar"],
          ["Kolderbos", 71.25, "ja"],
          ["Sledderlo", 64, "nee"],
        ]);
      }));

    test("a name that exists moves to its new place", () =>
      inWorkbook(
        open,
        { sheets: [{ name: "Blad", rows: [[1, 2]] }], names: [{ ...area("Blad", 0, 0, 1, 1), name: "Punten" }] },
        async (workbook) => {
          await write(workbook, plan([{ kind: "name", name: "Punten", ...area("Blad", 0, 1, 1, 1) }]));
          expect(await workbook.names()).toEqual([{ ...area("Blad", 0, 1, 1, 1), name: "Punten" }]);
        },
      ));

    test("a table grows to its new size", () =>
      inWorkbook(
        open,
        {
          sheets: [
            {
              name: "Blad",
              rows: [
                ["Wijk", "Gas"],
                ["A", 1],
              ],
            },
          ],
          tables: [{ ...area("Blad", 0, 0, 2, 2), name: "Kandidaatwijken" }],
        },
        async (workbook) => {
          await write(
            workbook,
            plan([
              writing("Blad", 2, 0, [["B", 2]]),
              { kind: "resizeTable", name: "Kandidaatwijken", ...area("Blad", 0, 0, 3, 2) },
            ]),
          );
          expect((await snapshotOf(workbook)).tables).toEqual([
            { ...area("Blad", 0, 0, 3, 2), name: "Kandidaatwijken" },
          ]);
        },
      ));

    test("a chart of the same name is replaced", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        await write(workbook, newSheet());
        const chart = { ...CHART, title: "Sledderlo staat eerst" };
        await write(workbook, plan([{ kind: "chart", sheet: "Wijkselectie", chart }]));
        expect(await workbook.charts("Wijkselectie")).toEqual([{ name: "Wijkwerf", title: "Sledderlo staat eerst" }]);
      }));

    test("a protected sheet: nothing is written and the user reads which sheet it is", () =>
      inWorkbook(open, { sheets: [{ name: "Begroting", rows: [["Bedrag"]] }, { name: "Blad" }] }, async (workbook) => {
        await workbook.protect("Begroting");
        const result = await workbook.host.apply(
          plan([writing("Blad", 0, 0, [["eerst"]]), writing("Begroting", 1, 0, [[5]])]),
        );
        expect(result).toMatchObject({
          ok: false,
          problem: { text: workbookWords.sheetProtected, values: { sheet: "Begroting" } },
        });
        expect((await workbook.peek(area("Blad", 0, 0, 1, 1))).values).toEqual([[""]]);
      }));

    test("a sheet that is gone: the user gets a sentence", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        expect(problemKey(await workbook.host.apply(plan([writing("Weg", 0, 0, [[1]])])))).toBe("workbook.notFound");
        expect(await workbook.host.goTo({ sheet: "Weg", row: 0, column: 0 })).toMatchObject({
          text: workbookWords.notFound,
        });
      }));

    test("the cell that a finding points at is selected", () =>
      inWorkbook(open, { sheets: [{ name: "Eén" }, { name: "Twee", rows: [[1]] }] }, async (workbook) => {
        expect(await workbook.host.goTo({ sheet: "Twee", row: 6, column: 2 })).toBeUndefined();
        expect(await workbook.selected()).toEqual(area("Twee", 6, 2, 1, 1));
      }));

    test("it stays quick: the number of round trips does not grow with the plan", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        workbook.roundTrips();
        await write(workbook, newSheet());
        expect(workbook.roundTrips()).toBeLessThanOrEqual(limits.apply);
        await write(
          workbook,
          plan([
            writing(
              "Blad",
              0,
              0,
              Array.from({ length: 500 }, (_, i) => [`rij ${i}`, i, i / 3]),
            ),
          ]),
        );
        expect(workbook.roundTrips()).toBeLessThanOrEqual(limits.apply);
      }));

    test("a large table is written whole", () =>
      inWorkbook(open, { sheets: [{ name: "Blad" }] }, async (workbook) => {
        const rows = Array.from({ length: 4_000 }, (_, i) => Array.from({ length: 12 }, (_, j) => i * 100 + j));
        await write(workbook, plan([{ kind: "createSheet", sheet: "Cijfers" }, writing("Cijfers", 0, 0, rows)]));
        expect((await workbook.peek(area("Cijfers", 3_999, 0, 1, 12))).values).toEqual([rows[3_999]]);
      }));
  });
}

const CHART = {
  name: "Wijkwerf",
  kind: "bar",
  title: "Kolderbos staat eerst",
  altText: "Kolderbos heeft 71 punten, Sledderlo 64.",
  source: { row: 0, column: 0, rows: 3, columns: 2 },
  position: { row: 5, column: 0, rows: 12, columns: 5 },
} as const;

/** A sheet as the pane writes it: values first, a table over them, a chart of them. */
export function newSheet() {
  const sheet = "Wijkselectie";
  return plan([
    { kind: "createSheet", sheet },
    writing(sheet, 0, 0, [
      ["Wijk", "Punten", "Klaar"],
      ["Kolderbos", 71.25, "ja"],
      ["Sledderlo", 64, "nee"],
    ]),
    { kind: "format", ...area(sheet, 0, 0, 1, 3), format: { bold: true, fill: "header", wrap: true, width: 14 } },
    { kind: "format", ...area(sheet, 1, 1, 2, 1), format: { numberFormat: "0.0", align: "right" } },
    {
      kind: "validate",
      ...area(sheet, 1, 2, 2, 1),
      validation: { kind: "list", words: ["ja", "deels", "nee"], strict: true },
    },
    { kind: "validate", ...area(sheet, 1, 1, 2, 1), validation: { kind: "number", min: 0, max: 100 } },
    { kind: "freeze", sheet, rows: 1, columns: 1 },
    { kind: "createTable", name: "Rangorde", ...area(sheet, 0, 0, 3, 3) },
    { kind: "name", name: "Wijkwerf_Punten", ...area(sheet, 1, 1, 2, 1) },
    { kind: "chart", sheet, chart: CHART },
    { kind: "show", sheet, row: 0, column: 0 },
  ]);
}
