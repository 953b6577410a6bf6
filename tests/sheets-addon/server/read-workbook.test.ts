/** What the add-on reads from a Google Sheet, and how few calls that takes. */
import { words as workbookWords } from "../../../core/workbook/words";
import type { CellInput } from "../../../local-hosts/spreadsheet/interface";
import { type OpenPane, openPane } from "../open-pane";

function fill(open: OpenPane, sheet: string, values: readonly (readonly CellInput[])[], row = 0, column = 0): void {
  const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  open.spreadsheet.cells.write(open.sheet(sheet), rect, values);
}

async function snapshotOf(open: OpenPane, sheets: string[] = []) {
  await open.spreadsheet.settled();
  const result = await open.pane.read({ sheets });
  if (!result.ok) throw new Error(`${result.problem.text.key} ${result.problem.code}`);
  return result.snapshot;
}

describe("reading a Google Sheet", () => {
  test("gives numbers, texts, booleans, empty cells and errors as they are", async () => {
    const open = await openPane({ sheets: ["Kandidaatwijken"] });
    fill(open, "Kandidaatwijken", [
      ["Wijk", "Cijfer"],
      ["11001A00-", 12.5],
      ["'t Zand", null],
      [true, { formula: "=NA()" }],
    ]);
    const { blocks } = await snapshotOf(open);
    expect(blocks[0]).toMatchObject({
      sheet: "Kandidaatwijken",
      row: 0,
      column: 0,
      values: [
        ["Wijk", "Cijfer"],
        ["11001A00-", 12.5],
        ["'t Zand", ""],
        [true, "#N/A"],
      ],
    });
  });

  test("gives a date as the serial number that the sheet shows", async () => {
    const open = await openPane();
    fill(open, "Blad1", [[46_000], [46_000.75], [46_000]]);
    open.spreadsheet.formats.apply(
      open.sheet("Blad1"),
      { row: 0, column: 0, rows: 2, columns: 1 },
      {
        numberFormat: "dd/mm/yyyy hh:mm",
      },
    );
    const { blocks } = await snapshotOf(open, ["Blad1"]);
    expect(blocks[0]?.values).toEqual([[46_000], [46_000.75], [46_000]]);
  });

  test.each(["America/New_York", "Asia/Tokyo"])(
    "reads dates on the clock of the file, also in %s",
    async (timeZone) => {
      const open = await openPane({ timeZone });
      fill(open, "Blad1", [[46_000], [46_200.5]]);
      open.spreadsheet.formats.apply(
        open.sheet("Blad1"),
        { row: 0, column: 0, rows: 2, columns: 1 },
        {
          numberFormat: "yyyy-mm-dd",
        },
      );
      const { blocks } = await snapshotOf(open, ["Blad1"]);
      expect(blocks[0]?.values).toEqual([[46_000], [46_200.5]]);
    },
  );

  test("starts where the content starts", async () => {
    const open = await openPane();
    fill(open, "Blad1", [["Kop"], [3]], 4, 2);
    const snapshot = await snapshotOf(open, ["Blad1"]);
    expect(snapshot.blocks[0]).toMatchObject({ row: 4, column: 2, rows: 2, columns: 1 });
    expect(snapshot.sheets[0]?.used).toEqual({ row: 4, column: 2, rows: 2, columns: 1 });
  });

  test("tells which sheets are empty, hidden or protected", async () => {
    const open = await openPane({ sheets: ["Blad1", "Verborgen", "Slot"] });
    fill(open, "Slot", [["x"]]);
    open.spreadsheet.sheets.setVisibility(open.sheet("Verborgen"), "hidden");
    open.spreadsheet.sheets.setProtected(open.sheet("Slot"), true);
    const { sheets } = await snapshotOf(open);
    expect(sheets).toEqual([
      { name: "Blad1", visible: true, protected: false },
      { name: "Verborgen", visible: false, protected: false },
      { name: "Slot", visible: true, protected: true, used: { row: 0, column: 0, rows: 1, columns: 1 } },
    ]);
  });

  test("knows rows hidden by a person or a filter, and merged cells", async () => {
    const open = await openPane();
    fill(open, "Blad1", [
      ["Titel", null],
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    open.spreadsheet.structure.merge(open.sheet("Blad1"), { row: 0, column: 0, rows: 1, columns: 2 });
    open.spreadsheet.structure.setRowsHidden(open.sheet("Blad1"), 1, 1, true);
    open.google.filterOut(open.sheet("Blad1"), [3]);
    const { blocks } = await snapshotOf(open, ["Blad1"]);
    expect(blocks[0]).toMatchObject({ hiddenRows: [1, 3], merged: [{ row: 0, column: 0, rows: 1, columns: 2 }] });
  });

  test("takes a row typed below a table into the table", async () => {
    const open = await openPane({ sheets: ["Criteria"] });
    fill(open, "Criteria", [["Criterium"], ["Gas"]]);
    open.spreadsheet.names.set({
      name: "Tabel_Criteria",
      formula: "='Criteria'!$A$1:$A$2",
      comment: "",
      visible: true,
    });
    await open.type("Criteria", 2, 0, "Inkomen");
    const { tables } = await snapshotOf(open);
    expect(tables).toEqual([{ name: "Criteria", sheet: "Criteria", row: 0, column: 0, rows: 3, columns: 1 }]);
  });

  test("takes a column typed beside a table into the table, but not what another table has", async () => {
    const open = await openPane({ sheets: ["Criteria"] });
    fill(open, "Criteria", [
      ["Criterium", "", "Wijk"],
      ["Gas", "", "Termien"],
    ]);
    const name = (table: string, cells: string) =>
      open.spreadsheet.names.set({
        name: `Tabel_${table}`,
        formula: `='Criteria'!${cells}`,
        comment: "",
        visible: true,
      });
    name("Criteria", "$A$1:$A$2");
    name("Kandidaatwijken", "$C$1:$C$2");
    await open.type("Criteria", 0, 1, "Gewicht");
    const { tables } = await snapshotOf(open);
    expect(tables).toEqual([
      { name: "Criteria", sheet: "Criteria", row: 0, column: 0, rows: 2, columns: 2 },
      { name: "Kandidaatwijken", sheet: "Criteria", row: 0, column: 2, rows: 2, columns: 1 },
    ]);
  });

  test("knows where a whole column or row is selected", async () => {
    const open = await openPane();
    const { rows, columns } = open.spreadsheet.sheets.list()[0] ?? { rows: 0, columns: 0 };
    open.spreadsheet.selection.set(open.sheet("Blad1"), { row: 0, column: 1, rows, columns: 1 });
    expect((await snapshotOf(open)).selection).toEqual({ sheet: "Blad1", row: 0, column: 1, rows, columns: 1 });
    open.spreadsheet.selection.set(open.sheet("Blad1"), { row: 2, column: 0, rows: 1, columns });
    expect((await snapshotOf(open)).selection).toEqual({ sheet: "Blad1", row: 2, column: 0, rows: 1, columns });
  });

  test("leaves a name without cells out", async () => {
    const open = await openPane();
    open.spreadsheet.names.set({ name: "btw", formula: "=21", comment: "", visible: true });
    open.spreadsheet.names.set({ name: "totaal", formula: "=Blad1!$B$2", comment: "", visible: true });
    const { names } = await snapshotOf(open);
    expect(names).toEqual([{ name: "totaal", sheet: "Blad1", row: 1, column: 1, rows: 1, columns: 1 }]);
  });

  test("reads a sheet of 2 000 rows with as many calls as one of 300 rows", async () => {
    const counts: number[] = [];
    for (const rows of [300, 2000]) {
      const open = await openPane();
      fill(
        open,
        "Blad1",
        Array.from({ length: rows }, (_, i) => [i, `w${i}`]),
      );
      await open.spreadsheet.settled();
      open.google.resetStats();
      await snapshotOf(open, ["Blad1"]);
      const stats = open.google.stats();
      expect(stats.executions).toBe(1);
      expect(stats.byMember["Range.getValues"]).toBe(1);
      counts.push(stats.calls);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThan(25);
  });
});

describe("noticing changes", () => {
  test("a colleague's change is noticed when the user comes back to the sidebar, with one reading of cells", async () => {
    const open = await openPane({ sheets: ["Criteria"] });
    fill(open, "Criteria", [["Criterium"], ["Gas"]]);
    const heard = jest.fn();
    open.pane.onChange(heard);
    await snapshotOf(open);
    await open.focus();
    expect(heard).not.toHaveBeenCalled();
    await open.type("Criteria", 1, 0, "Inkomen");
    open.google.resetStats();
    await open.focus();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(open.google.stats().byMember["Range.getValues"]).toBe(1);
  });

  test("a selection that was read is not taken for the whole sheet", async () => {
    const open = await openPane();
    fill(open, "Blad1", [["Wijk"], ["Kolderbos"]]);
    open.spreadsheet.selection.set(open.sheet("Blad1"), { row: 0, column: 0, rows: 1, columns: 1 });
    await open.spreadsheet.settled();
    const heard = jest.fn();
    open.pane.onChange(heard);
    expect(await open.pane.read({ selection: true })).toMatchObject({ ok: true, snapshot: { blocks: [{ rows: 1 }] } });
    await open.focus();
    expect(heard).not.toHaveBeenCalled();
  });

  test("the selection is told on coming back", async () => {
    const open = await openPane();
    const heard = jest.fn();
    open.pane.onSelection(heard);
    open.spreadsheet.selection.set(open.sheet("Blad1"), { row: 2, column: 1, rows: 3, columns: 2 });
    await open.focus();
    expect(heard).toHaveBeenCalledWith({ sheet: "Blad1", row: 2, column: 1, rows: 3, columns: 2 });
  });

  test("going to a cell selects it, and a sheet that is gone is told in words", async () => {
    const open = await openPane({ sheets: ["Blad1", "Blad2"] });
    expect(await open.pane.goTo({ sheet: "Blad2", row: 4, column: 1 })).toBeUndefined();
    expect(open.spreadsheet.selection.get()).toEqual({
      sheet: open.sheet("Blad2"),
      rects: [{ row: 4, column: 1, rows: 1, columns: 1 }],
    });
    expect(await open.pane.goTo({ sheet: "Weg", row: 0, column: 0 })).toEqual({
      text: workbookWords.notFound,
      code: "Weg",
    });
  });
});

describe("a sheet of which Google does not tell the size", () => {
  test("is an error, never an empty sheet", async () => {
    const open = await openPane({ sheets: ["Criteria"] });
    await open.type("Criteria", 0, 0, "Criterium");
    open.google.failWith(undefined);
    await open.pane.read({});
    const calls = open.google.callsMade();
    for (let call = 1; call <= calls; call++) {
      open.google.failWith({ call, how: "permission" });
      const result = await open.pane.read({});
      if (result.ok) expect(result.snapshot.blocks).toMatchObject([{ sheet: "Criteria", values: [["Criterium"]] }]);
    }
  });

  test("has no cells when it is one large chart", async () => {
    const open = await openPane({ sheets: ["Criteria", "Grafiek"] });
    open.google.makeChartSheet(open.sheet("Grafiek"));
    const result = await open.pane.read({});
    expect(result.ok && result.snapshot.sheets.map(({ used }) => used)).toEqual([undefined, undefined]);
  });
});
