/** Writing a plan to a Google Sheet: what arrives, what is refused, and what comes back. */

import type { Change, NewValue } from "../../../core/workbook/plan";
import { words as workbookWords } from "../../../core/workbook/words";
import type { ScriptManifest } from "../../../local-hosts/sheets/interface";
import { words as sheetsWords } from "../../../sheets-addon/words";
import { openPane } from "../open-pane";
import { applied, cells, plan, write } from "../writing";

describe("nothing is written", () => {
  test("when somebody changed a cell in the meantime, and the cell is named", async () => {
    const open = await openPane();
    await open.type("Blad1", 1, 0, 4);
    const result = await open.pane.apply(
      plan([write([["x"], [5]])], { overwrites: [{ sheet: "Blad1", row: 1, column: 0, before: 3 }] }),
    );
    expect(result).toEqual({ ok: false, conflicts: [{ sheet: "Blad1", row: 1, column: 0, expected: 3, found: 4 }] });
    expect(cells(open, 2, 1)).toEqual([[null], [4]]);
  });

  test("when cells are protected, in words that name them", async () => {
    const open = await openPane({ sheets: ["Blad1", "Blad2"] });
    open.google.protect(open.sheet("Blad2"), { row: 0, column: 0, rows: 2, columns: 2 });
    const result = await open.pane.apply(plan([write([["x"]]), write([["y"]], 1, 1, "Blad2")]));
    expect(result).toEqual({
      ok: false,
      problem: { text: sheetsWords.protected, values: { sheet: "Blad2", address: "B2" } },
    });
    expect(cells(open, 1, 1)).toEqual([[null]]);
  });

  test("while somebody else is having Wijkwerf write", async () => {
    const open = await openPane();
    const release = open.google.holdLock();
    expect(await open.pane.apply(plan([write([["x"]])]))).toEqual({
      ok: false,
      problem: { text: sheetsWords.busyElsewhere },
    });
    release();
    await applied(open, plan([write([["x"]])]));
  });

  test("by a second press while the first is under way", async () => {
    const open = await openPane();
    const first = open.pane.apply(plan([write([["x"]])]));
    expect(await open.pane.apply(plan([write([["y"]], 1)]))).toEqual({
      ok: false,
      problem: { text: sheetsWords.stillWriting },
    });
    expect((await first).ok).toBe(true);
    expect(cells(open, 2, 1)).toEqual([["x"], [null]]);
  });

  test("when Google refuses halfway: what was written is put back", async () => {
    const open = await openPane();
    await open.type("Blad1", 0, 0, "oud");
    const result = await open.pane.apply(
      plan(
        [
          write([["nieuw"]]),
          { kind: "createSheet", sheet: "Resultaat" },
          { kind: "name", name: "geen geldige naam", sheet: "Blad1", row: 0, column: 0, rows: 1, columns: 1 },
        ],
        { overwrites: [{ sheet: "Blad1", row: 0, column: 0, before: "oud" }] },
      ),
    );
    expect(result).toMatchObject({ ok: false, problem: { text: sheetsWords.putBack } });
    expect(cells(open, 1, 1)).toEqual([["oud"]]);
    expect(open.spreadsheet.sheets.list().map(({ name }) => name)).toEqual(["Blad1"]);
  });

  test("to a sheet that is gone, in words", async () => {
    const open = await openPane();
    expect(await open.pane.apply(plan([write([["x"]], 0, 0, "Weg")]))).toEqual({
      ok: false,
      problem: { text: workbookWords.notFound, code: "Weg" },
    });
  });

  test("without the scope for the file, and the pane hears that permission is missing", async () => {
    const none: ScriptManifest = { oauthScopes: [] };
    const open = await openPane({ manifest: none });
    expect(await open.pane.apply(plan([write([["x"]])]))).toMatchObject({ ok: false });
    expect(cells(open, 1, 1)).toEqual([[null]]);
  });
});

describe("what Google takes and refuses at a later call", () => {
  const cell = { sheet: "Blad1", row: 0, column: 0, rows: 1, columns: 1 };
  const overwrites = [{ ...cell, before: "oud" }];
  const chart: Change = {
    kind: "chart",
    sheet: "Blad1",
    chart: {
      name: "gewichten",
      kind: "bar",
      title: "Gas",
      altText: "Gas.",
      source: { row: 0, column: 0, rows: 2, columns: 2 },
      position: { row: 5, column: 0, rows: 8, columns: 4 },
    },
  };

  test.each<[string, Change]>([
    ["a chart", chart],
    ["the looks of a table", { kind: "createTable", name: "Gewichten", ...cell }],
  ])("is a cell that was not written, and never told as %s that is not shown", async (_, decoration) => {
    const open = await openPane();
    await open.type("Blad1", 0, 0, "oud");
    const changes = [write([["nieuw"]]), decoration];
    open.google.failWith(undefined);
    await applied(open, plan(changes, { overwrites }));
    const calls = open.google.bundledCalls();
    expect(calls.length).toBeGreaterThan(1);
    const again = await openPane();
    await again.type("Blad1", 0, 0, "oud");
    again.google.failWith({ call: calls[0] ?? 0, how: "refusedLater" });
    const result = await again.pane.apply(plan(changes, { overwrites }));
    expect(result).toMatchObject({ ok: false, problem: { text: sheetsWords.putBack } });
    expect(cells(again, 1, 1)).toEqual([["oud"]]);
  });

  test("is asked for three times at most, however much a plan changes", async () => {
    const open = await openPane();
    const format: Change = { kind: "format", ...cell, format: { numberFormat: "0.0", bold: true } };
    open.google.resetStats();
    await applied(open, plan([write([["a"]]), ...Array.from({ length: 30 }, () => format), chart]));
    expect(open.google.stats().byMember["SpreadsheetApp.flush"]).toBeLessThanOrEqual(3);
  });
});

describe("a sheet with a table", () => {
  const place = { sheet: "Criteria", row: 0, column: 0, rows: 3, columns: 2 };
  const changes: Change[] = [
    { kind: "createSheet", sheet: "Criteria" },
    write(
      [
        ["Criterium", "Gewicht"],
        ["Gas", 100],
        ["Inkomen", 50],
      ],
      0,
      0,
      "Criteria",
    ),
    { kind: "createTable", name: "Criteria", ...place },
    { kind: "format", ...place, rows: 1, format: { bold: true, fill: "header", width: 20, wrap: true } },
    {
      kind: "validate",
      ...place,
      row: 1,
      rows: 2,
      validation: { kind: "list", words: ["hoog", "laag"], strict: true },
    },
    { kind: "validate", ...place, column: 1, validation: { kind: "number", min: 0, max: 100, whole: true } },
    { kind: "freeze", sheet: "Criteria", rows: 1, columns: 1 },
    { kind: "name", name: "gewichten", sheet: "Criteria", row: 1, column: 1, rows: 2, columns: 1 },
    {
      kind: "chart",
      sheet: "Criteria",
      chart: {
        name: "gewichten",
        kind: "stackedBar",
        title: "Gas weegt het zwaarst",
        altText: "Gas 100, inkomen 50.",
        source: { row: 0, column: 0, rows: 3, columns: 2 },
        position: { row: 5, column: 0, rows: 15, columns: 6 },
      },
    },
  ];

  test("is read back as a table, with its name, looks and chart", async () => {
    const open = await openPane();
    await applied(open, plan(changes));
    const result = await open.pane.read({});
    expect(result).toMatchObject({
      ok: true,
      snapshot: { tables: [{ name: "Criteria", ...place }], names: [{ name: "gewichten", sheet: "Criteria", row: 1 }] },
    });
    const sheet = open.sheet("Criteria");
    const { formats, validations, structure, charts } = open.spreadsheet;
    expect(formats.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]).toMatchObject({
      bold: true,
      fill: "#D5E8E3",
      wrap: true,
    });
    expect(structure.freeze(sheet)).toEqual({ rows: 1, columns: 1 });
    expect(validations.list(sheet)).toHaveLength(2);
    expect(charts.list(sheet)).toMatchObject([
      { type: "STACKED_BAR", title: "Gas weegt het zwaarst", altText: "Gas 100, inkomen 50." },
    ]);
  });

  test("disappears whole with Herstellen", async () => {
    const open = await openPane();
    const undo = await applied(open, plan(changes));
    await applied(open, undo);
    expect(open.spreadsheet.sheets.list().map(({ name }) => name)).toEqual(["Blad1"]);
    expect(open.spreadsheet.names.list()).toEqual([]);
  });

  test("is not thrown away once the user typed on it", async () => {
    const open = await openPane();
    const undo = await applied(open, plan(changes));
    await open.type("Criteria", 4, 0, "mijn criterium");
    expect(await open.pane.apply(undo)).toMatchObject({
      ok: false,
      conflicts: [{ sheet: "Criteria", row: 4, column: 0, found: "mijn criterium" }],
    });
    expect(cells(open, 5, 1, "Criteria")[4]).toEqual(["mijn criterium"]);
  });

  test("leaves the user on the sheet where they were, unless the plan shows another", async () => {
    const open = await openPane();
    await applied(open, plan(changes));
    expect(open.spreadsheet.sheets.active()).toBe(open.sheet("Blad1"));
    await applied(open, plan([{ kind: "show", sheet: "Criteria", row: 2, column: 1 }]));
    expect(open.spreadsheet.selection.get()).toMatchObject({ sheet: open.sheet("Criteria") });
  });

  test("keeps one chart of a name, however often it is written", async () => {
    const open = await openPane();
    await applied(open, plan(changes));
    const chart = changes.filter(({ kind }) => kind === "chart");
    await applied(open, plan(chart));
    expect(open.spreadsheet.charts.list(open.sheet("Criteria"))).toHaveLength(1);
    await applied(open, plan([{ kind: "removeChart", sheet: "Criteria", name: "gewichten" }]));
    expect(open.spreadsheet.charts.list(open.sheet("Criteria"))).toHaveLength(0);
  });
});

describe("how much is asked of Google", () => {
  test("500 rows cost as many calls as 5, and a plan is one call of the server", async () => {
    const counts: number[] = [];
    for (const rows of [5, 500]) {
      const open = await openPane();
      open.google.resetStats();
      const lines = Array.from({ length: rows }, (_, i): NewValue[] => [`Wijk ${i}`, `1100${i}A00-`, i / 3, null]);
      await applied(open, plan([write(lines)]));
      expect(open.google.stats().executions).toBe(1);
      counts.push(open.google.stats().calls);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThan(40);
  });

  test("writes far below and right of the grid make the sheet grow", async () => {
    const open = await openPane();
    await applied(open, plan([write([["ver"]], 2999, 40)]));
    expect(open.spreadsheet.cells.values(open.sheet("Blad1"), { row: 2999, column: 40, rows: 1, columns: 1 })).toEqual([
      ["ver"],
    ]);
  });
});
