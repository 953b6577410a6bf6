/** What the user corrects about a recognised budget holds, also after saving, inserting rows and reopening. */

import { sumEuro } from "../../../../core/budget/lines/cents";
import { choicesOfLink, linkOfLayout, locateAs } from "../../../../core/budget/reading/budget-link";
import { type LayoutChoices, meaningKey, meaningOfKey } from "../../../../core/budget/reading/layout";
import { readBudget } from "../../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../../core/budget/reading/recognise-budget";
import { begroting } from "../../../../core/budget/tables/begroting";
import { linkName } from "../../../../core/tables/locate";
import { planLink } from "../../../../core/tables/plan-link";
import type { Block, CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { blockOf } from "../block";

const theBudget = (snapshot: Snapshot) => locateAs(snapshot, begroting);

const NOTHING: LayoutChoices = { columns: [] };

function lines(block: Block, choices: LayoutChoices = NOTHING) {
  const layout = recogniseBudget(block, choices);
  return layout ? readBudget(layout).lines : [];
}

const total = (block: Block, choices: LayoutChoices, kind: "income" | "expense") =>
  sumEuro(lines(block, choices).flatMap((line) => (line.kind === kind ? [line.amount] : [])));

const sheet = blockOf([
  ["Post", "Offerte A", "Offerte B", "Subtotaal"],
  ["Isolatie", 1_000, 1_200, 1_000],
  ["Totaal nieuw dak", 5_000, 6_000, 5_000],
  ["Toelage", -800, -800, -800],
]);

test("another column of amounts can be chosen, and one left out", () => {
  const choices = {
    columns: [
      { header: "Offerte B", key: "amount" },
      { header: "Subtotaal", key: null },
    ],
    sides: "expense" as const,
    asLine: ["Totaal nieuw dak"],
  };
  expect(total(sheet, choices, "expense")).toBe(6_400);
});

test("a row that looks like a total can be a line, and a line can be set aside", () => {
  expect(lines(sheet, { ...NOTHING, sides: "expense" }).map(({ description }) => description)).not.toContain(
    "Totaal nieuw dak",
  );
  const choices = { ...NOTHING, sides: "expense" as const, asLine: ["TOTAAL nieuw dak"], aside: ["Toelage"] };
  expect(lines(sheet, choices).map(({ description }) => description)).toEqual(["Isolatie", "Totaal nieuw dak"]);
});

test("how income and expenses are told apart can be chosen", () => {
  expect(total(sheet, { ...NOTHING, sides: "income" }, "income")).toBe(200);
  expect(total(sheet, { ...NOTHING, sides: "sign" }, "expense")).toBe(800);
});

test("the year of a sheet without years can be chosen", () => {
  const years = new Set(lines(sheet, { ...NOTHING, year: 2029 }).map(({ year }) => year));
  expect([...years]).toEqual([2029]);
});

test.each([
  { field: "description" },
  { field: "amount" },
  { field: "amount", side: "income" as const, year: 2027 },
  { field: "amount", side: "expense" as const, nature: "investering" as const, year: 2031, inclusive: true },
  { field: "rowTotal" },
])("a meaning survives being written as a word: %j", (meaning) => {
  expect(meaningOfKey(meaningKey(meaning))).toEqual(meaning);
});

describe("each choice is remembered as the user made it", () => {
  const layout = recogniseBudget(sheet, NOTHING);
  if (!layout) throw new Error("not recognised");
  const again = (choices: LayoutChoices, of = layout) => {
    const { columns: _, ...kept } = choicesOfLink(linkOfLayout(of, choices));
    return kept;
  };
  const nothing = { sides: layout.sides, expensesNegative: false, asLine: [], aside: [] };

  test.each<[Partial<LayoutChoices>]>([
    [{ year: 2029 }],
    [{ header: "Post | Offerte A" }],
    [{ withoutStatus: "certain" }],
    [{ withoutStatus: "open" }],
    [{ statusInText: true }],
    [{ statusInText: false }],
    [{ asLine: ["Totaal nieuw dak", "Totaal kelder"] }],
    [{ aside: ["Toelage", "Reserve"] }],
  ])("%j", (choice) => {
    expect(again({ ...NOTHING, ...choice })).toEqual({ ...nothing, ...choice });
  });

  test("what was not chosen leaves nothing behind in the workbook", () => {
    expect(again(NOTHING)).toStrictEqual(nothing);
    expect(linkOfLayout(layout, NOTHING).facts).toStrictEqual({
      soort: layout.sides,
      "uitgaven met minteken": "nee",
    });
  });

  test("expenses with a minus sign stay so, and a link that does not say leaves it open", () => {
    expect(again(NOTHING, { ...layout, expensesNegative: true }).expensesNegative).toBe(true);
    const silent = { ...linkOfLayout(layout, NOTHING), facts: {} };
    expect(choicesOfLink(silent)).toStrictEqual({ columns: silent.columns, asLine: [], aside: [] });
  });

  test("every column with a header is kept with what it means, one without a header is not", () => {
    const block = blockOf([
      ["Post", "Bedrag", "", "Nota"],
      ["Coach", 100, "x", "a"],
    ]);
    const found = recogniseBudget(block, { ...NOTHING, sides: "expense" });
    expect(found && linkOfLayout(found, NOTHING).columns).toEqual([
      { header: "Post", key: "description" },
      { header: "Bedrag", key: "amount" },
      { header: "Nota", key: null },
    ]);
  });
});

describe("a link in Koppelingen", () => {
  const wide = blockOf(
    [
      ["Mijn eigen cijfers", "", "", ""],
      ["Wat", "2026", "2027", "Totaal"],
      ["Coach", 100, 110, 210],
      ["Totaal de Wijk vzw", 40, 40, 80],
      ["Toelage", -50, -60, -110],
    ],
    { sheet: "Eigen blad", row: 4 },
  );
  const choices: LayoutChoices = { columns: [], sides: "sign", asLine: ["Totaal de Wijk vzw"] };
  const layout = recogniseBudget(wide, choices);
  if (!layout) throw new Error("not recognised");

  function snapshotWith(block: Block): Snapshot {
    const empty: Snapshot = { workbook: "", sheets: [], tables: [], names: [], blocks: [block] };
    const plan = planLink(empty, linkOfLayout(layout as NonNullable<typeof layout>, choices), begroting);
    const written = plan.changes.find((change) => change.kind === "write" && change.sheet === "Koppelingen");
    const values = written?.kind === "write" ? (written.values as CellValue[][]) : [];
    const links: Block = blockOf(values, { sheet: "Koppelingen" });
    return { ...empty, links };
  }

  test("remembers columns, sides and rows", () => {
    const located = theBudget(snapshotWith(wide));
    expect(located?.by).toBe("link");
    expect(located?.layout).toEqual(layout);
    expect(located?.link && choicesOfLink(located.link).asLine).toEqual(["Totaal de Wijk vzw"]);
  });

  test("keeps apart headers that differ in brackets only, and headers that are the same", () => {
    const block = blockOf([
      ["Post", "Soort", "Bedrag (excl. btw)", "Btw %", "Bedrag (incl. btw)", "Nota", "Nota"],
      ["Studie", "kost", 1_000, 21, 1_210, "a", "b"],
    ]);
    const first = recogniseBudget(block);
    const again = first && recogniseBudget(block, choicesOfLink(linkOfLayout(first, NOTHING)));
    expect(again?.columns).toEqual(first?.columns);
    expect(again && readBudget(again).lines.map(({ amount }) => amount)).toEqual([1_000]);
  });

  test("survives rows and columns that are inserted, by the name of the range", () => {
    const moved: Block = { ...wide, row: wide.row + 7, column: 3 };
    const { sheet: name, row, column, rows, columns } = moved;
    const snapshot = snapshotWith(moved);
    snapshot.names.push({ name: linkName("Begroting"), sheet: name, row, column, rows, columns });
    const located = theBudget(snapshot);
    const amounts = located && readBudget(located.layout).lines.map(({ amount }) => amount);
    expect(amounts).toEqual([100, 110, 40, 40, 50, 60]);
  });

  test("a year that is added to the sheet counts as well", () => {
    const values = wide.values.map((line, index) => [
      ...line.slice(0, 3),
      index === 1 ? "2028" : index > 1 ? 7 : "",
      ...line.slice(3),
    ]);
    const wider = { ...wide, columns: 5, values };
    const snapshot = snapshotWith(wider);
    snapshot.names.push({ name: linkName("Begroting"), sheet: "Eigen blad", row: 4, column: 0, rows: 5, columns: 5 });
    const located = theBudget(snapshot);
    const years = located && readBudget(located.layout).lines.map(({ year }) => year);
    expect(new Set(years)).toEqual(new Set([2026, 2027, 2028]));
  });
});

test("without a link, the sheet Begroting is the budget", () => {
  const block = blockOf(
    [
      ["Omschrijving", "Soort", "Bedrag"],
      ["Coach", "uitgave", 5],
    ],
    { sheet: "begroting" },
  );
  const located = theBudget({ workbook: "", sheets: [], tables: [], names: [], blocks: [block] });
  expect(located?.by).toBe("sheet");
});

test("a sheet without amounts is no budget", () => {
  expect(
    recogniseBudget(
      blockOf([
        ["Naam", "Rol"],
        ["Els", "coach"],
      ]),
    ),
  ).toBeUndefined();
  expect(theBudget({ workbook: "", sheets: [], tables: [], names: [], blocks: [] })).toBeUndefined();
});
