/** The header that the user points at goes before what was recognised, and is found again. */
import { choicesOfLink, linkOfLayout } from "../../../../core/budget/reading/budget-link";
import { headerChoice } from "../../../../core/budget/reading/header-choice";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { blockOf } from "../block";
import { amountsOf, keysOf, readRows } from "../read";

/** The upper table is an older estimate that looks more like a budget than what the user means. */
const ROWS: (CellValue | null)[][] = [
  ["Omschrijving", "Uitgaven", "Status", "Jaar"],
  ["Oude raming", 900, "", 2024],
  ["Wat we nodig hebben", "Wat het geeft", "", ""],
  ["Coach", 100, "", ""],
  ["Zaal", 20, "", ""],
];
const choose = (rows: typeof ROWS, row: number) => ({ columns: [], header: headerChoice(blockOf(rows), row) });

test("the rows under the chosen header count, and an amount above it is told", () => {
  const reading = readRows(ROWS, { choices: choose(ROWS, 2) });
  expect(reading.layout.headerRow).toBe(2);
  expect(amountsOf(reading)).toEqual(["-100", "-20"]);
  const told = reading.findings.filter(({ text }) => text.key === "budget.amountAboveHeader");
  expect(told.map(({ cell, values }) => [cell?.row, values?.amount])).toEqual([[1, 900]]);
});

test("it is remembered by its words: rows inserted above it do not matter", () => {
  const choices = choose(ROWS, 2);
  const again = choicesOfLink(linkOfLayout(readRows(ROWS, { choices }).layout, choices));
  expect(again.header).toBe(choices.header);
  const inserted = [["Versie van maart"], ...ROWS];
  expect(readRows(inserted, { choices: again }).layout.headerRow).toBe(3);
});

test("when no row has those words any more the header is recognised again", () => {
  const changed = ROWS.map((row, at) => (at === 2 ? ["Nodig", "Geeft", "", ""] : row));
  expect(readRows(changed, { choices: choose(ROWS, 2) }).layout.headerRow).toBe(0);
});

test("a header of numbers can be pointed at", () => {
  const rows = [
    ["Post", 1, 2],
    ["Coach", 100, 50],
    ["Zaal", 20, 30],
  ];
  const reading = readRows(rows, { choices: choose(rows, 0) });
  expect(reading.layout.headerRow).toBe(0);
  expect(amountsOf(reading)).toEqual(["-50", "-30"]);
  expect(keysOf(reading)).toContain("budget.numbersNotUsed");
});

test("a header over two rows is pointed at by its first row", () => {
  const rows = [
    ["Begroting 2026", "", ""],
    ["", "Kosten", ""],
    ["Taak", "Personeel", "Studie"],
    ["Coach", 100, ""],
    ["Plan", "", 50],
  ];
  const reading = readRows(rows, { choices: choose(rows, 1) });
  expect([reading.layout.headerRow, reading.layout.headerRows]).toEqual([1, 2]);
  expect(reading.lines.map(({ category }) => category)).toEqual(["Personeel", "Studie"]);
});

test("expenses and income side by side keep their halves under the chosen header", () => {
  const rows = [
    ["Uitgaven", "Bedrag", "Inkomsten", "Bedrag"],
    ["Oud", 1, "Oud", 2],
    ["Uitgaven", "Raming", "Inkomsten", "Raming"],
    ["Coach", 100, "Stad", 50],
    ["Zaal", 20, "Provincie", 60],
  ];
  const reading = readRows(rows, { choices: choose(rows, 2) });
  expect(reading.layout.halves?.map(({ headerRow }) => headerRow)).toEqual([2, 2]);
  expect(amountsOf(reading)).toEqual(["-100", "-20", "+50", "+60"]);
});
