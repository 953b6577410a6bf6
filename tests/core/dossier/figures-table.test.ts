/** The figures of five wijken on the second page: numbers that one can compute on with, never text. */

import { dossierFacts } from "../../../core/dossier/facts";
import { figuresBlocks } from "../../../core/dossier/figures-table";
import { planDossier } from "../../../core/dossier/plan-dossier";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { widthOfWord } from "../../../core/workbook/text-width";
import { options, workbook } from "./example-workbook";
import { choice, chosen, smallWorkbook } from "./small-workbook";

function tableOf(snapshot: Snapshot) {
  const [table] = figuresBlocks(dossierFacts(snapshot, "som"));
  if (table?.kind !== "table") throw new Error("there is no table");
  return table;
}

const two = (unit: string, figures: CellValue[]) =>
  workbook({
    Criteria: [
      ["Criterium", "Richting", "Gewicht", "Eenheid"],
      ["Gas", "hoog", 2, unit],
      ["Woningen", "hoog", 1, "aantal"],
    ],
    Kandidaatwijken: [["Wijk", "Gas", "Woningen"], ...figures.map((one, i): CellValue[] => [`W${i}`, one, 10 + i])],
    Keuze: [],
    Argumenten: [],
  });

test("a figure is a number, its unit stands beside the criterion, and what lacks is n.b.", () => {
  const { rows } = tableOf(two("kWh", [12_000, 8000.5, "n.b."]));
  expect(rows.map(([name]) => name)).toEqual(["Gas (kWh)", "Woningen"]);
  const figures = rows.flatMap(([, ...cells]) => cells);
  expect(figures).toEqual(expect.arrayContaining([12_000, 8000.5, "n.b.", 10, 11, 12]));
});

test("the figures of a criterion all have as many decimals as one of them needs", () => {
  const { roles } = tableOf(two("kWh", [12_000, 8000.5, 9]));
  expect(roles).toEqual(["decimal", "whole"]);
});

test("a unit that the name says already is not said again", () => {
  const snapshot = workbook({
    Criteria: [
      ["Criterium", "Richting", "Gewicht", "Eenheid"],
      ["Gas in kWh", "hoog", 2, "kWh"],
    ],
    Kandidaatwijken: [
      ["Wijk", "Gas in kWh"],
      ["W1", 1],
      ["W2", 2],
    ],
    Keuze: [],
    Argumenten: [],
  });
  expect(tableOf(snapshot).rows.map(([name]) => name)).toEqual(["Gas in kWh"]);
});

test("nowhere on the second page stands a number as text, which Excel would mark with a corner", () => {
  const cells = (planDossier(workbook(), options)?.changes ?? []).flatMap((change) =>
    change.kind === "write" && change.sheet === "Dossier onderbouwing" ? change.values.flat() : [],
  );
  expect(cells.filter((cell) => typeof cell === "number").length).toBeGreaterThan(20);
  expect(cells.filter((cell) => typeof cell === "string" && /^[€\s\u00a0]*-?[\d.,]+[\s\u00a0%]*$/.test(cell))).toEqual(
    [],
  );
});

test("five wijken, the best first, and the chosen one in the place of the fifth where it stands further down", () => {
  const Kandidaatwijken: CellValue[][] = [
    ["Wijk", "Gas", "Woningen"],
    ...[7, 6, 5, 4, 3, 2, 1].map((value, i): CellValue[] => [`W${i + 1}`, value, value]),
    ["Leeg", "n.b.", "n.b."],
  ];
  const headers = (wijk: string) =>
    tableOf(smallWorkbook({ Kandidaatwijken, Keuze: choice(chosen(wijk)) })).columns.map(({ header }) => header);
  expect(headers("W5")).toEqual(["Criterium", "W1", "W2", "W3", "W4", "W5"]);
  expect(headers("W1")).toEqual(headers("W5"));
  expect(headers("W7")).toEqual(["Criterium", "W1", "W2", "W3", "W4", "W7"]);
  expect(headers("Kouter")).toEqual(headers("W5"));
  expect(tableOf(smallWorkbook({ Kandidaatwijken, Keuze: choice(chosen("Leeg")) })).rows[0]?.slice(-2)).toEqual([
    4,
    "n.b.",
  ]);
});

test("without a ranking that is said", () => {
  const said = { kind: "text", part: "figures" };
  expect(figuresBlocks(dossierFacts(smallWorkbook({ Criteria: [], Kandidaatwijken: [] }), "som"))).toMatchObject([
    said,
  ]);
  const Kandidaatwijken: CellValue[][] = [
    ["Wijk", "Gas", "Woningen"],
    ["Noord", "n.b.", "n.b."],
  ];
  expect(figuresBlocks(dossierFacts(smallWorkbook({ Kandidaatwijken }), "som"))).toMatchObject([said]);
});

test("a long name goes on in the rows below the header, three at most, and is whole in the text version", () => {
  const long = "Tuinwijk aan de oude mijnschacht achter het station van de spoorlijn";
  const Kandidaatwijken: CellValue[][] = [
    ["Wijk", "Gas", "Woningen"],
    [long, 100, 10],
    ["Oost-West tuinwijk", 80, 30],
    ["Zuid", 0, 20],
  ];
  const { columns, rows, headers, uncut, roles } = tableOf(smallWorkbook({ Kandidaatwijken }));
  expect(headers).toBe(2);
  expect(roles?.slice(0, 2)).toEqual([undefined, undefined]);
  const column = uncut?.headers.indexOf(long) ?? -1;
  const lines = [String(columns[column]?.header), ...rows.slice(0, 2).map((row) => String(row[column]))];
  expect(lines[2]).toMatch(/^..+…$/);
  expect(lines.every((line) => widthOfWord(line) <= 15)).toBe(true);
  expect(
    long.startsWith(
      lines
        .join(" ")
        .replace(/-? ?…$/, "")
        .slice(0, 20),
    ),
  ).toBe(true);
  expect(rows.slice(0, 2).map((row) => row[uncut?.headers.indexOf("Zuid") ?? -1])).toEqual(["", ""]);
  expect(uncut?.rows.map(([name]) => name)).toEqual(["Gas (kWh)", "Woningen"]);
  expect(uncut?.rows).toHaveLength(rows.length - 2);
});

test("a name of exactly three lines is whole, and the first row of the sheet is shown too when it stands last", () => {
  const Kandidaatwijken: CellValue[][] = [
    ["Wijk", "Gas", "Woningen"],
    ["Tuinwijk Zwartberg Noordoost", 1, 1],
    ...[2, 3, 4, 5, 6].map((value, i): CellValue[] => [`W${i}`, value, value]),
  ];
  const chosenLast = choice(chosen("Tuinwijk Zwartberg Noordoost"));
  const { columns, rows, headers } = tableOf(smallWorkbook({ Kandidaatwijken, Keuze: chosenLast }));
  expect([columns.at(-1)?.header, ...rows.slice(0, headers).map((row) => row.at(-1))]).toEqual([
    "Tuinwijk",
    "Zwartberg",
    "Noordoost",
  ]);
});

test("nine criteria stand in the table, the heaviest first; of more it is said how many lighter ones there are", () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => `K${i + 1}`);
  const made = (count: number) =>
    figuresBlocks(
      dossierFacts(
        smallWorkbook({
          Criteria: [
            ["Criterium", "Richting", "Gewicht"],
            ...names(count).map((name, i): CellValue[] => [name, "hoog", 1 + (i % 3)]),
          ],
          Kandidaatwijken: [
            ["Wijk", ...names(count)],
            ["Noord", ...names(count).map((_, i) => i)],
            ["Oost", ...names(count).map((_, i) => 2 * i)],
          ],
        }),
        "som",
      ),
    );
  const [nine, ...none] = made(9);
  expect(nine?.kind === "table" && nine.rows.map(([name]) => name)).toEqual([
    "K3",
    "K6",
    "K9",
    "K2",
    "K5",
    "K8",
    "K1",
    "K4",
    "K7",
  ]);
  expect(none).toEqual([]);
  const [eleven, more] = made(11);
  expect(eleven?.kind === "table" && [eleven.rows.length, eleven.uncut?.rows.length]).toEqual([9, 9]);
  expect(more).toMatchObject({ lines: ["Nog 2 lichtere criteria: zie het blad Wijkselectie."] });
});

test("the criterion that weighs most stands first, and those that weigh as much in the order of Criteria", () => {
  const names = ["Gas", "Woningen", "Cohesie", "Groen"];
  const snapshot = workbook({
    Criteria: [
      ["Criterium", "Richting", "Gewicht"],
      ...names.map((name): CellValue[] => [name, "hoog", name === "Cohesie" ? 3 : 1]),
    ],
    Kandidaatwijken: [
      ["Wijk", ...names],
      ["W1", 1, 2, 3, 4],
      ["W2", 4, 3, 2, 1],
    ],
    Keuze: [],
    Argumenten: [],
  });
  expect(tableOf(snapshot).rows.map(([name]) => name)).toEqual(["Cohesie", "Gas", "Woningen", "Groen"]);
});
