/** Words such as "(toegekend)" are proposed as the status of income, and hold only when the user takes them. */
import { choicesOfLink, linkOfLayout } from "../../../../core/budget/reading/budget-link";
import { asksStatusInText, statusInText, statusOfRemark } from "../../../../core/budget/reading/status-in-text";
import { words as statusWords } from "../../../../core/budget/reading/words";
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

/** The words and the status that are proposed for one line of income. */
function proposed(description: string, remark: string) {
  const [header, ...costs] = ROWS.slice(0, 2);
  const reading = readRows([header ?? [], ...costs, [description, "inkomst", 500, remark]]);
  const asked = reading.findings.find(({ text }) => text.key === "budget.statusInText");
  return asked && [asked.values?.text, asked.values?.status];
}

test("income that was refused gets no status, whatever else stands beside it", () => {
  expect(proposed("LEKP", "aangevraagd op 3/4")).toEqual(["aangevraagd op 3/4", "aangevraagd"]);
  expect(proposed("LEKP", "Afgewezen (aangevraagd op 3/4)")).toBeUndefined();
  expect(proposed("LEKP", "aangevraagd op 3/4, geweigerd op 5/6")).toBeUndefined();
  expect(proposed("LEKP (aangevraagd)", "Status: geweigerd")).toBeUndefined();
  expect(proposed("LEKP (aangevraagd) - geschrapt", "")).toBeUndefined();
});

test("the description goes before a remark, and a remark may say it further on", () => {
  expect(proposed("LEKP (toegekend)", "ingediend op 3/4")).toEqual(["LEKP (toegekend)", "toegekend"]);
  expect(proposed("LEKP", "dossier 12 (betaald)")).toEqual(["dossier 12 (betaald)", "ontvangen"]);
  expect(proposed("LEKP", "Status: ingediend")).toEqual(["Status: ingediend", "aangevraagd"]);
});

test("a remark is read in its own row, wherever the table stands on the sheet", () => {
  const reading = readRows(ROWS, { choices: { columns: [], statusInText: true }, row: 3, column: 2 });
  expect(reading.lines.map(({ status }) => status)).toEqual([undefined, "toegekend", "aangevraagd", undefined]);
});

test("a column that means something else, or that counts, is no remark", () => {
  const reading = readRows([
    ["Omschrijving", "Soort", "Bedrag", "Categorie", "Aantal"],
    ["Coach", "uitgave", 900, "Werking", 1],
    ["LEKP", "inkomst", 500, "Lopende zaken", "te bevestigen"],
  ]);
  expect(keysOf(reading)).not.toContain("budget.statusInText");
});

test("the pane offers the choice where there are such words, also after an answer, and nowhere else", () => {
  const without = ROWS.map(([description, ...rest]) => [String(description).replace(/ \(.*/, ""), ...rest.slice(0, 2)]);
  expect(asksStatusInText(readRows(ROWS))).toBe(true);
  for (const answer of [true, false]) {
    expect(asksStatusInText(readRows(ROWS, { choices: { columns: [], statusInText: answer } }))).toBe(true);
  }
  expect(asksStatusInText(readRows(without))).toBe(false);
  // Among other findings as well.
  const found = readRows(ROWS);
  const other = { ...found.findings[0], severity: "note" as const, text: statusWords.incomeWithoutStatus };
  expect(asksStatusInText({ ...found, findings: [other, ...found.findings] })).toBe(true);
  expect(asksStatusInText({ ...found, findings: [other] })).toBe(false);
});
