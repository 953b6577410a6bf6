/** The contract of reading: what stands in the workbook is what core gets. */
import { blockAt, formulaAt, type Snapshot, valueAt } from "../../core/workbook/snapshot";
import { area, inWorkbook, snapshotOf } from "./helpers";
import type { Open, RoundTrips } from "./workbook";

export function describeReading(open: Open, limits: RoundTrips): void {
  describe("reading", () => {
    test("a number is a number, a text a text, a yes a yes, a date its serial number, an error its text, an empty cell ''", () =>
      inWorkbook(
        open,
        {
          sheets: [
            {
              name: "Kandidaatwijken",
              rows: [
                ["Wijk", "Gas", "Klaar", "Datum", "Fout", "Leeg"],
                ["Kolderbos", 1234.5, true, 46349, { error: "#N/A" }, ""],
                ["Sledderlo", -0.25, false, 46349.5, { formula: "=1/0" }, "x"],
              ],
              numberFormats: [[], ["", "", "", "dd/mm/yyyy"], ["", "", "", "dd/mm/yyyy hh:mm"]],
            },
          ],
        },
        async (workbook) => {
          const snapshot = await snapshotOf(workbook);
          const row = (index: number) =>
            [0, 1, 2, 3, 4, 5].map((column) => valueAt(snapshot, "Kandidaatwijken", index, column));
          expect(row(1)).toEqual(["Kolderbos", 1234.5, true, 46349, "#N/A", ""]);
          expect(row(2)).toEqual(["Sledderlo", -0.25, false, 46349.5, "#DIV/0!", "x"]);
        },
      ));

    test("a text that looks like something else is read as that text", () =>
      inWorkbook(
        open,
        {
          sheets: [
            {
              name: "Kandidaatwijken",
              rows: [["Sectorcodes"], ["71016A00-"], ["00123"], ["n.b."], ["1.234,5"], ["=geen formule"]],
            },
          ],
        },
        async (workbook) => {
          const snapshot = await snapshotOf(workbook);
          const values = [1, 2, 3, 4, 5].map((row) => valueAt(snapshot, "Kandidaatwijken", row, 0));
          expect(values).toEqual(["71016A00-", "00123", "n.b.", "1.234,5", "=geen formule"]);
        },
      ));

    test("a formula is read as its outcome, and that it is a formula is known, also when it shows nothing", () =>
      inWorkbook(
        open,
        {
          sheets: [
            {
              name: "Criteria",
              rows: [
                ["Criterium", "Gewicht"],
                ["Gas", 2],
                ["Inkomen", { formula: "=B2*3" }],
                ["=tekst", { formula: '=IF(A4="","x","")' }],
              ],
            },
          ],
        },
        async (workbook) => {
          const snapshot = await snapshotOf(workbook);
          expect(valueAt(snapshot, "Criteria", 2, 1)).toBe(6);
          expect(formulaAt(snapshot, "Criteria", 2, 1)).toBe("=B2*3");
          expect(valueAt(snapshot, "Criteria", 3, 1)).toBe("");
          expect(formulaAt(snapshot, "Criteria", 3, 1)).toMatch(/^=IF\(A4=""/);
          expect(formulaAt(snapshot, "Criteria", 3, 0)).toBe("");
          expect(formulaAt(snapshot, "Criteria", 1, 1)).toBe("");
        },
      ));

    test("the block lies where the cells lie, with hidden rows and merged cells told", () =>
      inWorkbook(
        open,
        {
          sheets: [
            {
              name: "Kandidaatwijken",
              rows: [
                ["", "", ""],
                ["", "Onze wijken", ""],
                ["", "Wijk", "Gas"],
                ["", "A", 1],
                ["", "B", 2],
                ["", "C", 3],
              ],
              hiddenRows: [4],
              merged: [{ row: 1, column: 1, rows: 1, columns: 2 }],
            },
            // Merged cells matter in the user's own layout, which is linked.
            {
              name: "Koppelingen",
              rows: [
                ["Tabel", "Blad", "Bereik"],
                ["Kandidaatwijken", "Kandidaatwijken", "B3:C6"],
              ],
            },
          ],
        },
        async (workbook) => {
          const block = blockAt(await snapshotOf(workbook), "Kandidaatwijken", 3, 1);
          expect(block).toMatchObject(area("Kandidaatwijken", 1, 1, 5, 2));
          expect(block?.hiddenRows).toEqual([4]);
          expect(block?.merged).toEqual([{ row: 1, column: 1, rows: 1, columns: 2 }]);
        },
      ));

    test("sheets are told in their order, with what is used, hidden and protected", () =>
      inWorkbook(
        open,
        {
          sheets: [
            { name: "Kandidaatwijken", rows: [["Wijk"], ["A"]] },
            { name: "Leeg" },
            { name: "Verborgen", rows: [[1]], hidden: true },
            { name: "Op slot", rows: [[1]], protected: true },
          ],
        },
        async (workbook) => {
          const { sheets } = await snapshotOf(workbook);
          expect(sheets.map(({ name }) => name)).toEqual(["Kandidaatwijken", "Leeg", "Verborgen", "Op slot"]);
          expect(sheets.map(({ visible }) => visible)).toEqual([true, true, false, true]);
          expect(sheets.map((sheet) => sheet.protected)).toEqual([false, false, false, true]);
          expect(sheets.map(({ used }) => used)).toEqual([
            { row: 0, column: 0, rows: 2, columns: 1 },
            undefined,
            { row: 0, column: 0, rows: 1, columns: 1 },
            { row: 0, column: 0, rows: 1, columns: 1 },
          ]);
        },
      ));

    test("tables and names are told with their places; the sheet of one of ours is read under any name", () =>
      inWorkbook(
        open,
        {
          sheets: [
            { name: "Blad 1's", rows: [["Nota"], [""], ["Wijk", "Gas"], ["A", 1]] },
            { name: "Namen", rows: [["Criterium"], ["Gas"]] },
          ],
          tables: [{ ...area("Blad 1's", 2, 0, 2, 2), name: "Kandidaatwijken" }],
          names: [{ ...area("Namen", 0, 0, 2, 1), name: "Wijkwerf_Criteria" }],
        },
        async (workbook) => {
          const snapshot = await snapshotOf(workbook);
          expect(snapshot.tables).toContainEqual({ ...area("Blad 1's", 2, 0, 2, 2), name: "Kandidaatwijken" });
          expect(snapshot.names).toContainEqual({ ...area("Namen", 0, 0, 2, 1), name: "Wijkwerf_Criteria" });
          expect(valueAt(snapshot, "Blad 1's", 0, 0)).toBe("Nota");
          expect(valueAt(snapshot, "Namen", 1, 0)).toBe("Gas");
        },
      ));

    test("a sheet that Koppelingen mentions is read, a sheet that nobody mentions is not", () =>
      inWorkbook(
        open,
        {
          sheets: [
            {
              name: "Koppelingen",
              rows: [
                ["Tabel", "Blad", "Bereik"],
                ["Criteria", "Mijn blad", "A1:B2"],
              ],
            },
            {
              name: "Mijn blad",
              rows: [
                ["Wat", "Hoeveel"],
                ["Gas", 3],
              ],
            },
            { name: "Privé", rows: [["loon", 4000]] },
          ],
        },
        async (workbook) => {
          const snapshot = await snapshotOf(workbook);
          expect(snapshot.links?.values[1]).toEqual(["Criteria", "Mijn blad", "A1:B2"]);
          expect(snapshot.blocks.map(({ sheet }) => sheet)).toEqual(["Mijn blad"]);
          expect(JSON.stringify(snapshot)).not.toContain("loon");
        },
      ));

    test("a sheet is read when the pane asks for it", () =>
      inWorkbook(open, { sheets: [{ name: "Cijfers", rows: [["a", 1]] }] }, async (workbook) => {
        expect((await snapshotOf(workbook)).blocks).toEqual([]);
        expect((await snapshotOf(workbook, { sheets: ["Cijfers", "Weg"] })).blocks.map(({ values }) => values)).toEqual(
          [[["a", 1]]],
        );
      }));

    test("the selection is read when the pane asks for it, as far as it is filled", () =>
      inWorkbook(
        open,
        {
          sheets: [
            { name: "Eén" },
            {
              name: "Twee",
              rows: [
                ["", ""],
                ["", "Wijk"],
                ["", "A"],
              ],
            },
          ],
        },
        async (workbook) => {
          await workbook.select(area("Twee", 0, 0, 50, 10));
          const snapshot = await snapshotOf(workbook, { selection: true });
          expect(snapshot.selection).toEqual(area("Twee", 0, 0, 50, 10));
          expect(snapshot.blocks).toMatchObject([{ ...area("Twee", 1, 1, 2, 1), values: [["Wijk"], ["A"]] }]);
        },
      ));

    test("an empty workbook is read as empty", () =>
      inWorkbook(open, { sheets: [{ name: "Kandidaatwijken" }] }, async (workbook) => {
        const snapshot = await snapshotOf(workbook, { selection: true });
        expect(snapshot.blocks).toEqual([]);
        expect(snapshot.links).toBeUndefined();
      }));

    test("it stays quick: the number of round trips does not grow with the workbook", () =>
      inWorkbook(open, manySheets(), async (workbook) => {
        workbook.roundTrips();
        const snapshot: Snapshot = await snapshotOf(workbook, { selection: true });
        expect(workbook.roundTrips()).toBeLessThanOrEqual(limits.read);
        expect(snapshot.blocks).toHaveLength(12);
      }));

    test("a large table arrives whole", () =>
      inWorkbook(open, { sheets: [{ name: "Kandidaatwijken", rows: largeTable(6_000, 20) }] }, async (workbook) => {
        workbook.roundTrips();
        const snapshot = await snapshotOf(workbook);
        expect(workbook.roundTrips()).toBeLessThanOrEqual(limits.read);
        expect(snapshot.blocks).toMatchObject([area("Kandidaatwijken", 0, 0, 6_001, 20)]);
        expect(valueAt(snapshot, "Kandidaatwijken", 6_000, 19)).toBe(6_000 * 100 + 19);
      }));
  });
}

function manySheets() {
  const linked = Array.from({ length: 12 }, (_, i) => `Blad ${i + 1}`);
  const links = [["Tabel", "Blad", "Bereik"], ...linked.map((name) => ["Criteria", name, "A1:B2"])];
  return {
    sheets: [
      { name: "Koppelingen", rows: links },
      ...linked.map((name) => ({
        name,
        rows: [
          ["Criterium", "Gewicht"],
          ["Gas", 1],
        ],
      })),
    ],
  };
}

function largeTable(rows: number, columns: number): (string | number)[][] {
  const header = Array.from({ length: columns }, (_, j) => `Kolom ${j + 1}`);
  return [header, ...Array.from({ length: rows }, (_, i) => header.map((_, j) => (i + 1) * 100 + j))];
}
