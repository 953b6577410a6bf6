/** Uitspraken overzicht: as values and as built-in formulas the same figures, which follow when a cell changes. */
import { planOverview } from "../../../../core/interviews/sheets/plan-overview";
import { themeMatrix } from "../../../../core/interviews/themes";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { layOut, openSpreadsheet, sheetId, write } from "../../../local-spreadsheet";
import { example, HEADER } from "../../stakeholders/people";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const SHEET = "Uitspraken overzicht";
const OPTIONS = { ranking: ["Kolderbos", "Schemmersberg"], today: 46_354, day: "28/11/2026" };

async function cellsOf(snapshot: Snapshot, form: "values" | "plain") {
  const blocks = snapshot.blocks.filter(({ rows }) => rows > 0);
  const spreadsheet = await openSpreadsheet(blocks.map(({ sheet }) => sheet));
  for (const block of blocks) layOut(spreadsheet, block);
  await write(spreadsheet, planOverview(snapshot, OPTIONS, form));
  const all = (): CellValue[][] =>
    spreadsheet.cells
      .values(sheetId(spreadsheet, SHEET), { row: 0, column: 0, rows: 140, columns: 12 })
      .map((line) => line.map((value) => (typeof value === "number" ? Number(value.toFixed(10)) : (value ?? ""))));
  return { spreadsheet, all };
}

/** The rows of the block with this title, up to the first empty one. */
function under(cells: readonly CellValue[][], title: string): CellValue[][] {
  const top = cells.findIndex((line) => line[0] === title);
  const end = cells.findIndex((line, row) => row > top && line.every((value) => value === ""));
  return cells.slice(top + 1, end);
}

/** Twice on one day, no day, two wijken in a cell, a word for done that is not ours, a planned one with an attitude. */
const awkward = makeSnapshot([
  makeBlock("Stakeholders", [HEADER, ["a", "x", 1, 3, 3], ["b", "y", 1, 3, 3], ["c", "", 1, 3, 3]]),
  makeBlock("Interviews", [
    ["Stakeholder", "Datum", "Wijk", "Status", "Houding"],
    ["a", 46_000, "Kolderbos", "gedaan", "partner"],
    ["a", 46_000, "Kolderbos", "afgenomen", "vermijder"],
    ["b", "", "Kolderbos", "gedaan", 2],
    ["b", "12/05/2026", "Kolderbos; Termien", "Gedaan", 1],
    ["c", 46_001, "Termien", "gepland", 2],
    ["c", 46_000, "Termien", "gedaan", "volger"],
    ["c", 46_002, "Termien", "gedaan", ""],
    ["d", "", "Brethei", "gedaan", 0],
    ["d", "", "Brethei", "gedaan", -1],
  ]),
  makeBlock("Uitspraken", [
    ["Stakeholder", "Soort", "Thema", "Uitspraak", "Datum"],
    ["a", "opvatting", "geld", "x", 46_000],
    ["a", "opvatting", "Geld", "x", 46_000],
    ["b", "opvatting", "geld", "x", 46_000],
    ["c", "opvatting", "tijd", "x", ""],
    ["c", "opvatting", "", "x", ""],
  ]),
]);

test.each([
  ["the example", example()],
  ["awkward rows", awkward],
])("the formulas of %s give what stands there as values", async (_, snapshot) => {
  const values = (await cellsOf(snapshot, "values")).all();
  const plain = (await cellsOf(snapshot, "plain")).all();
  for (const title of ["Houding per wijk", "Thema’s: in hoeveel gesprekken"]) {
    expect(under(plain, title)).toEqual(under(values, title));
    expect(under(plain, title).length).toBeGreaterThan(1);
  }
});

test("the attitude per wijk has n; one conversation is n.b., never 0", async () => {
  const cells = (await cellsOf(awkward, "plain")).all();
  expect(
    under(cells, "Houding per wijk")
      .slice(1)
      .map((line) => line.slice(0, 3)),
  ).toEqual([
    ["Kolderbos", 0, 2],
    ["Termien", 1, 2],
    ["Brethei", "n.b.", 1],
  ]);
});

test("a changed attitude changes the figure of its wijk, and a changed theme the matrix", async () => {
  const { spreadsheet, all } = await cellsOf(example(), "plain");
  const before = all();
  const cell = (sheet: string, row: number, column: number, value: string) =>
    spreadsheet.cells.write(sheetId(spreadsheet, sheet), { row, column, rows: 1, columns: 1 }, [[value]]);
  cell("Interviews", 1, 5, "tegenstander");
  cell("Uitspraken", 2, 4, "vertrouwen");
  await spreadsheet.settled();
  const after = all();
  const figure = (cells: CellValue[][], title: string, name: string) =>
    under(cells, title).find((line) => line[0] === name);
  expect([
    figure(before, "Houding per wijk", "Kolderbos")?.[1],
    figure(after, "Houding per wijk", "Kolderbos")?.[1],
  ]).toEqual([1, Number((-1 / 3).toFixed(10))]);
  const themes = "Thema’s: in hoeveel gesprekken";
  expect(figure(after, themes, "betaalbaarheid")).not.toEqual(figure(before, themes, "betaalbaarheid"));
});

test("the sheet names open conditions without who said it, saturation and who is not heard", () => {
  const lines = planOverview(example(), OPTIONS, "values").changes.flatMap((change) =>
    change.kind === "write" ? change.values : [],
  );
  const texts = lines.flat().map(String);
  expect(texts).toContain("Eerst moeten de netwerken gepland zijn.");
  expect(texts.some((text) => text.includes("schepen openbaar domein"))).toBe(false);
  expect(texts.some((text) => text.includes("Belangrijk en nog niet gehoord: netbeheerder, college"))).toBe(true);
});

test.each(["values", "plain"] as const)(
  "a theme of a single actor or kind is not printed by its name as %s: such themes stand together",
  (form) => {
    const hidden = themeMatrix(awkward).themes.filter(({ shown }) => !shown);
    const printed = planOverview(awkward, OPTIONS, form).changes.flatMap((change) =>
      change.kind === "write" ? change.values.flat().map(String) : [],
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter(({ theme }) => printed.includes(theme))).toEqual([]);
    expect(printed).toContain("overige thema’s");
  },
);
