/** Words such as "(toegekend)" are proposed as the status of income, and hold only when the user takes them. */
import { choicesOfLink, linkOfLayout } from "../../../../core/budget/reading/budget-link";
import { statusInText, statusOfRemark } from "../../../../core/budget/reading/status-in-text";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { keysOf, readRows } from "../read";

test.each([
  ["LEKP 2.1 (toegekend)", "toegekend"],
  ["Subsidie Vlaanderen [goedgekeurd door het college op 12/03/2026]", "toegekend"],
  ["Provincie - aangevraagd", "aangevraagd"],
  ["Provincie: in behandeling", "aangevraagd"],
  ["Fluvius (nog te bevestigen)", "mogelijk"],
  ["Fluvius (nog niet toegekend)", "mogelijk"],
  ["Europa (betaald)", "ontvangen"],
])("%p says %s", (text, status) => expect(statusInText(text)).toBe(status));

test.each([
  "Toegekende subsidie Vlaanderen",
  "Aangevraagd bedrag",
  "Subsidie (50 %)",
  "Subsidie (afgewezen)",
  "Premie (zekerheidsstelling)",
  "Stad Halle",
])("%p says none", (text) => expect(statusInText(text)).toBeUndefined());

test.each([
  ["goedgekeurd college 3/4", "toegekend"],
  ["Nog aan te vragen", "mogelijk"],
  ["aangevraagd, wacht op antwoord", "aangevraagd"],
  ["wordt niet toegekend voor 2027", undefined],
  ["", undefined],
])("the remark %p says %p", (text, status) => expect(statusOfRemark(text)).toBe(status));

const ROWS: (CellValue | null)[][] = [
  ["Omschrijving", "Soort", "Bedrag", "Opmerking"],
  ["Wegenis (goedgekeurd)", "uitgave", 900, ""],
  ["LEKP (toegekend)", "inkomst", 500, ""],
  ["Provincie", "inkomst", 200, "aangevraagd op 3/4"],
  ["Europa", "inkomst", 100, ""],
];
const chances = (reading: ReturnType<typeof readRows>) =>
  reading.lines.map(({ status, chance, unsaid }) => [status, chance, unsaid]);

test("nothing changes until the user says so: it is asked once, with its cell", () => {
  const reading = readRows(ROWS);
  expect(chances(reading)).toEqual([
    [undefined, 1, undefined],
    [undefined, 1, true],
    [undefined, 1, true],
    [undefined, 1, true],
  ]);
  const asked = reading.findings.filter(({ text }) => text.key === "budget.statusInText");
  expect(asked.map(({ severity, values, cell }) => [severity, values, cell?.row])).toEqual([
    ["warning", { count: 2, text: "LEKP (toegekend)", status: "toegekend" }, 2],
  ]);
});

test("taken over, the words are the status of income; costs stay certain, and what says nothing is only possible", () => {
  const choices = { columns: [], statusInText: true };
  const reading = readRows(ROWS, { choices });
  expect(chances(reading)).toEqual([
    [undefined, 1, undefined],
    ["toegekend", 1, undefined],
    ["aangevraagd", 0.5, undefined],
    [undefined, 0.25, undefined],
  ]);
  expect(keysOf(reading)).not.toContain("budget.statusInText");
  expect(keysOf(reading)).toContain("budget.incomeWithoutStatus");
});

test("either answer is remembered, and not asked again", () => {
  for (const statusInTextChoice of [true, false]) {
    const choices = { columns: [], statusInText: statusInTextChoice };
    const again = choicesOfLink(linkOfLayout(readRows(ROWS, { choices }).layout, choices));
    expect(again.statusInText).toBe(statusInTextChoice);
    expect(keysOf(readRows(ROWS, { choices: again }))).not.toContain("budget.statusInText");
  }
});

test("a sheet with a column of its own for it is not asked", () => {
  const rows = [
    ["Omschrijving", "Soort", "Bedrag", "Status"],
    ["LEKP (toegekend)", "inkomst", 500, "aangevraagd"],
    ["Wegenis", "uitgave", 500, ""],
  ];
  const reading = readRows(rows);
  expect(keysOf(reading)).toEqual([]);
  expect(reading.lines[0]?.chance).toBe(0.5);
});
