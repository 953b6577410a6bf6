/** Which columns of a list of wijken become criteria, and with which theme and unit. */

import { kandidaatwijken } from "../../../../core/candidates/kandidaatwijken";
import { criterionColumns, criterionOf } from "../../../../core/selection/criteria/criterion-columns";
import { planFirstCriteria } from "../../../../core/selection/criteria/plan-additions";
import { readStudy } from "../../../../core/selection/read-study";
import { tableIn } from "../../../../core/tables/table";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const wijken = (rows: CellValue[][], merged: Parameters<typeof makeBlock>[2] = {}) =>
  makeSnapshot([makeBlock("Kandidaatwijken", rows, merged)]);

function proposed(snapshot: ReturnType<typeof wijken>) {
  const table = tableIn(snapshot, kandidaatwijken);
  const columns = table ? criterionColumns(table) : [];
  return columns.map((column) => criterionOf(column, columns));
}

test.each(["nr", "Nr.", "N°", "ID", "volgnummer", "postcode", "NIS-code", "X", "lat", "Rang", "#"])(
  "a column of numbers called %s is no criterion",
  (header) => {
    const rows = [
      ["Wijk", header, "Gas"],
      ["Noord", 1, 20],
      ["Zuid", 2, 10],
    ];
    expect(proposed(wijken(rows)).map(({ name }) => name)).toEqual(["Gas"]);
  },
);

test("a column of prose is no criterion, and its cells are not told one by one", () => {
  const snapshot = wijken([
    ["Wijk", "Gas", "Wat we al weten"],
    ["Noord", 20, "Er is een bewonersgroep, al 3 jaar actief"],
    ["Zuid", 10, "Veel huurders"],
    ["West", "veel", ""],
  ]);
  expect(proposed(snapshot).map(({ name }) => name)).toEqual(["Gas"]);
  const told = readStudy(snapshot).findings.map(({ text, cell }) => [text.key, cell?.row, cell?.column]);
  expect(told).toEqual([["tables.notANumber", 3, 1]]);
});

test("numbers with gaps, and a column that nobody filled in yet, may be criteria", () => {
  const rows = [
    ["Wijk", "Gas", "Draagvlak"],
    ["Noord", "n.b.", ""],
    ["Zuid", "12.345", ""],
  ];
  expect(proposed(wijken(rows)).map(({ name }) => name)).toEqual(["Gas", "Draagvlak"]);
});

test("a merged header above becomes the theme, and what stands in brackets the unit and the year", () => {
  const snapshot = wijken(
    [
      ["", "Energie", "", "Bewoners", ""],
      ["Wijk", "Gas (kWh)", "Stroom (kWh, 2021)", "Huurders (%)", "Ouderen (65+)"],
      ["Noord", 20, 3, 10, 5],
      ["Zuid", 10, 4, 20, 6],
    ],
    {
      merged: [
        { row: 0, column: 1, rows: 1, columns: 2 },
        { row: 0, column: 3, rows: 1, columns: 2 },
      ],
    },
  );
  expect(proposed(snapshot)).toEqual([
    { name: "Gas", theme: "Energie", unit: "kWh", column: "Energie Gas (kWh)" },
    { name: "Stroom", theme: "Energie", unit: "kWh", year: 2021, column: "Energie Stroom (kWh, 2021)" },
    { name: "Huurders", theme: "Bewoners", unit: "%", column: "Bewoners Huurders (%)" },
    { name: "Ouderen (65+)", theme: "Bewoners", column: "Bewoners Ouderen (65+)" },
  ]);
});

test("the same name under two groups keeps its group", () => {
  const snapshot = wijken([
    ["", "Huur", "Koop"],
    ["Wijk", "Aantal", "Aantal"],
    ["Noord", 20, 3],
    ["Zuid", 10, 4],
  ]);
  expect(proposed(snapshot).map(({ name, theme }) => [name, theme])).toEqual([
    ["Huur Aantal", "Huur"],
    ["Koop Aantal", "Koop"],
  ]);
});

test("the criteria that are written find their columns again", () => {
  const snapshot = wijken(
    [
      ["", "Energie", ""],
      ["Wijk", "Gas (kWh)", "Stroom (kWh)"],
      ["Noord", 20, 3],
      ["Zuid", 10, 4],
    ],
    { merged: [{ row: 0, column: 1, rows: 1, columns: 2 }] },
  );
  const write = planFirstCriteria(snapshot).changes.find((change) => change.kind === "write");
  const rows = write?.kind === "write" ? (write.values as CellValue[][]) : [];
  const header = rows[0] ?? [];
  const filled = rows
    .slice(1)
    .map((row) =>
      row.map((value, column) =>
        header[column] === "Gewicht" ? 50 : header[column] === "Richting" ? "hoog" : (value ?? ""),
      ),
    );
  const [block] = snapshot.blocks;
  if (!block) throw new Error("no block");
  const { study, findings } = readStudy(makeSnapshot([block, makeBlock("Criteria", [header, ...filled])]));
  expect(study?.criteria.map(({ name, unit }) => [name, unit])).toEqual([
    ["Gas", "kWh"],
    ["Stroom", "kWh"],
  ]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a table further on the sheet is looked at in its own cells, and as many figures as words make a criterion", () => {
  const rows: CellValue[][] = [
    ["Wijk", "Half", "Woorden", "Leeg"],
    ["Noord", 1, "veel", " "],
    ["Zuid", "veel", 2, "n.b."],
    ["West", "", "weinig", ""],
  ];
  const snapshot = makeSnapshot([makeBlock("Kandidaatwijken", rows, { row: 6, column: 3 })]);
  expect(proposed(snapshot).map(({ name }) => name)).toEqual(["Half", "Leeg"]);
});

test("the first two hundred filled cells tell what a column holds", () => {
  const rows = (words: number): CellValue[][] => [
    ["Wijk", "Gas"],
    ...Array.from({ length: 500 }, (_, i): CellValue[] => [
      `W${i}`,
      i < 100 ? i : i < 100 + words ? "woord" : i < 250 ? i : "woord",
    ]),
  ];
  expect(proposed(wijken(rows(100))).map(({ name }) => name)).toEqual(["Gas"]);
  expect(proposed(wijken(rows(20))).map(({ name }) => name)).toEqual(["Gas"]);
});

test("a group that is only the beginning of another word is no part of the name", () => {
  const column = { column: 1, header: "Gasverbruik", group: "Gas", open: true, certainty: "sure" } as const;
  expect(criterionOf(column, [column])).toEqual({ name: "Gasverbruik", theme: "Gas" });
});
