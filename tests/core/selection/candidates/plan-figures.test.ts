/** Putting chosen figures in Kandidaatwijken, and their source in Criteria. */

import { readCell } from "../../../../core/cells/cell";
import { chooseFigures, type FiguresChoice } from "../../../../core/opendata/choose-figures";
import type { Row } from "../../../../core/opendata/layout";
import { offeredRatios } from "../../../../core/opendata/ratios";
import { keptFigures } from "../../../../core/selection/candidates/kept-figures";
import { planFigures } from "../../../../core/selection/candidates/plan-figures";
import { words as selectionWords } from "../../../../core/selection/words";
import type { Plan } from "../../../../core/workbook/plan";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { pincWide, readRows } from "../../opendata/files";

const EMPTY: Snapshot = { workbook: "Test", sheets: [], tables: [], names: [], blocks: [] };
const SOURCE = { date: "23/11/2026" };

function workbook(sheets: Record<string, CellValue[][]>): Snapshot {
  const blocks = Object.entries(sheets).map(([sheet, values]) => {
    const size = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
    return { sheet, ...size, values, hiddenRows: [], merged: [] };
  });
  return {
    ...EMPTY,
    blocks,
    sheets: blocks.map(({ sheet: name, row, column, rows, columns }) => ({
      name,
      visible: true,
      protected: false,
      used: { row, column, rows, columns },
    })),
    tables: blocks.map(({ sheet, row, column, rows, columns }) => ({ name: sheet, sheet, row, column, rows, columns })),
  };
}

/** The sheets after the plan, as far as it wrote them. */
function written(snapshot: Snapshot, plan: Plan): Record<string, CellValue[][]> {
  const sheets: Record<string, CellValue[][]> = {};
  for (const { sheet, values } of snapshot.blocks) sheets[sheet] = values.map((row) => [...row]);
  for (const change of plan.changes) {
    if (change.kind !== "write") continue;
    sheets[change.sheet] ??= [];
    change.values.forEach((line, i) => {
      const grid = sheets[change.sheet] ?? [];
      grid[change.row + i] ??= [];
      line.forEach((value, j) => {
        const row = grid[change.row + i];
        if (row && value !== null && typeof value !== "object") row[change.column + j] = value;
      });
    });
  }
  return sheets;
}

function choose(rows: Row[] = pincWide) {
  const ratios = offeredRatios(["v2506_gas_res_cons", "v2506_gas_res_n"]);
  return chooseFigures(readRows(rows), {
    wijken: [
      { name: "Kolderbos", municipality: "Genk", codes: ["71016A20-"] },
      { name: "Termien", municipality: "Genk", codes: ["71016A51-", "71016A512"] },
    ],
    level: "statsec2019",
    columns: ratios.map((ratio) => ({ of: { kind: "ratio", ratio } as const, period: 2021 })),
    language: "nl",
  });
}

describe("chosen figures", () => {
  test("make both sheets in an empty workbook, and overwrite nothing", () => {
    const plan = planFigures(EMPTY, choose(), SOURCE);
    expect(plan.createsSheets).toEqual(["Kandidaatwijken", "Criteria"]);
    expect(plan.overwrites).toEqual([]);
    const sheets = written(EMPTY, plan);
    expect(sheets.Kandidaatwijken).toEqual([
      ["Wijk", "Gemeente", "Sectorcodes", "Gasverbruik per aansluiting"],
      ["Kolderbos", "Genk", "71016A20-", 10_000],
      ["Termien", "Genk", "71016A51-, 71016A512", "x"],
    ]);
    const [header = [], row = []] = sheets.Criteria ?? [];
    expect(Object.fromEntries(header.map((name, i) => [name, row[i]]))).toMatchObject({
      Criterium: "Gasverbruik per aansluiting",
      Eenheid: "kWh/jaar",
      Richting: "hoog",
      Gewicht: "",
      Slechtste: 10_250,
      Beste: 14_750,
      Bron: "Fluvius, via provincies.incijfers.be, ingelezen op 23/11/2026",
      Jaar: 2021,
    });
  });

  test("go to the row with the same sector codes, also in another order, and to new rows below", () => {
    const before = workbook({
      Kandidaatwijken: [
        ["Wijk", "Gemeente", "Sectorcodes", "Draagvlak"],
        ["Oud Termien", "Genk", "71016a512; 71016A51-", 3],
        ["Kolderbos", "Genk", "", 4],
      ],
    });
    const plan = planFigures(before, choose(), SOURCE);
    expect(written(before, plan).Kandidaatwijken).toEqual([
      ["Wijk", "Gemeente", "Sectorcodes", "Draagvlak", "Gasverbruik per aansluiting"],
      ["Oud Termien", "Genk", "71016a512; 71016A51-", 3, "x"],
      ["Kolderbos", "Genk", "", 4],
      ["Kolderbos", "Genk", "71016A20-", undefined, 10_000],
    ]);
    expect(plan.overwrites).toEqual([]);
    expect(plan.changes).toContainEqual({
      kind: "resizeTable",
      name: "Kandidaatwijken",
      sheet: "Kandidaatwijken",
      row: 0,
      column: 0,
      rows: 4,
      columns: 5,
      before: { sheet: "Kandidaatwijken", row: 0, column: 0, rows: 3, columns: 4 },
    });
  });

  test("bring the sector codes along to a sheet that has no column for them", () => {
    const before = workbook({
      Kandidaatwijken: [
        ["Wijk", "Draagvlak"],
        ["De Kolder", 4],
      ],
    });
    const plan = planFigures(before, choose(), SOURCE);
    expect(written(before, plan).Kandidaatwijken).toEqual([
      ["Wijk", "Draagvlak", "Sectorcodes", "Gasverbruik per aansluiting"],
      ["De Kolder", 4],
      ["Kolderbos", undefined, "71016A20-", 10_000],
      ["Termien", undefined, "71016A51-, 71016A512", "x"],
    ]);
    expect(plan.overwrites).toEqual([]);
  });

  test("stay within reach of a name that the user's own range has", () => {
    const sheet = workbook({
      Blad1: [
        ["Wijk", "Sectorcodes"],
        ["Termien", "71016A51-, 71016A512"],
      ],
    });
    const name = { name: "Kandidaatwijken", sheet: "Blad1", row: 0, column: 0, rows: 2, columns: 2 };
    const plan = planFigures({ ...sheet, tables: [], names: [name] }, choose(), SOURCE);
    expect(plan.changes).toContainEqual(expect.objectContaining({ kind: "name", ...name, rows: 3, columns: 3 }));
  });

  test("are shown without needless decimals in a new column", () => {
    const plan = planFigures(EMPTY, choose(), SOURCE);
    expect(plan.changes).toContainEqual({
      kind: "format",
      sheet: "Kandidaatwijken",
      row: 1,
      column: 3,
      rows: 2,
      columns: 1,
      format: { numberFormat: "#,##0" },
    });
  });

  describe("two columns at once", () => {
    /** Less is better of the first, of which the file says neither year nor source. */
    const two: FiguresChoice = {
      ...choose(),
      columns: [
        {
          name: "Inkomen",
          unit: "euro",
          period: 0,
          source: "",
          direction: "laag",
          scale: { low: 900, high: 2000, count: 2 },
        },
        { name: "Huur", unit: "%", period: 2022, source: "Statbel" },
      ],
      values: [
        [{ value: 999.9 }, { value: 5 }],
        [{ value: 1000 }, { value: 999.9 }],
      ],
    };
    const formats = (plan: Plan) =>
      plan.changes.flatMap((change) =>
        change.kind === "format" && change.sheet === "Kandidaatwijken" && change.format.numberFormat !== undefined
          ? [[change.row, change.column, change.rows, change.columns, change.format.numberFormat]]
          : [],
      );

    test("have each their own format in a new sheet: a decimal below a thousand", () => {
      expect(formats(planFigures(EMPTY, two, SOURCE)).slice(-2)).toEqual([
        [1, 3, 2, 1, "#,##0"],
        [1, 4, 2, 1, "#,##0.0"],
      ]);
    });

    test("have it in a sheet that is there as well, from its first row to its last", () => {
      const before = workbook({
        Kandidaatwijken: [
          ["Wijk", "Sectorcodes", "Draagvlak"],
          ["Andere", "71016B11-", 3],
        ],
      });
      const plan = planFigures(before, two, SOURCE);
      expect(formats(plan)).toEqual([
        [1, 3, 3, 1, "#,##0"],
        [1, 4, 3, 1, "#,##0.0"],
      ]);
      expect(plan.changes).toContainEqual(
        expect.objectContaining({ kind: "resizeTable", name: "Kandidaatwijken", rows: 4, columns: 5 }),
      );
    });

    test("stand in Criteria with the scale from worst to best, and with what is known of year and source", () => {
      const [header = [], ...rows] = written(EMPTY, planFigures(EMPTY, two, SOURCE)).Criteria ?? [];
      const shown = rows.map((row) =>
        ["Criterium", "Richting", "Slechtste", "Beste", "Bron", "Jaar"].map((name) => row[header.indexOf(name)] ?? ""),
      );
      expect(shown).toEqual([
        ["Inkomen", "laag", 2000, 900, "23/11/2026", ""],
        ["Huur", "", "", "", "Statbel, ingelezen op 23/11/2026", 2022],
      ]);
    });
  });

  test("replace older ones in a column of the same name, and the preview knows what stood there", () => {
    const before = workbook({
      Kandidaatwijken: [
        ["Wijk", "Sectorcodes", "Gasverbruik per aansluiting"],
        ["Kolderbos", "71016A20-", 11_000],
        ["Termien", "71016A51-, 71016A512", 12_000],
        ["Andere", "71016B11-", 13_000],
      ],
    });
    const plan = planFigures(before, choose(), SOURCE);
    expect(plan.overwrites).toEqual([{ sheet: "Kandidaatwijken", row: 1, column: 2, before: 11_000 }]);
    // How the user shows that column stays as it is.
    const formats = plan.changes.filter((change) => change.kind === "format" && change.sheet === "Kandidaatwijken");
    expect(formats).toEqual([]);
    expect(written(before, plan).Kandidaatwijken?.slice(1)).toEqual([
      ["Kolderbos", "71016A20-", 10_000],
      // The file has no figure for Termien: what was filled in stays.
      ["Termien", "71016A51-, 71016A512", 12_000],
      ["Andere", "71016B11-", 13_000],
    ]);
  });

  test("tell how many filled cells stay as they are because the file has no figure for them", () => {
    const gas = "Gasverbruik per aansluiting";
    const withTermien = (termien: CellValue) =>
      workbook({
        Kandidaatwijken: [
          ["Wijk", "Sectorcodes", gas],
          ["Kolderbos", "71016A20-", 11_000],
          ["Termien", "71016A512 71016A51-", termien],
        ],
      });
    expect(keptFigures(withTermien("ongeveer 12 000"), choose())).toEqual([
      {
        severity: "warning",
        text: selectionWords.kept,
        values: { count: 1 },
        table: "Kandidaatwijken",
        cell: { sheet: "Kandidaatwijken", row: 2, column: 2 },
      },
    ]);
    expect(keptFigures(withTermien(""), choose())).toEqual([]);
    expect(keptFigures(EMPTY, choose())).toEqual([]);
  });

  test("keep what the user filled in for a criterion, but renew its source and year", () => {
    const before = workbook({
      Criteria: [
        ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Bron", "Jaar", "Kolom"],
        ["Gas", "laag", 20, "", 9_000, "oud", 2018, "Gasverbruik per aansluiting"],
      ],
    });
    const plan = planFigures(before, choose(), SOURCE);
    expect(written(before, plan).Criteria?.[1]).toEqual([
      "Gas",
      "laag",
      20,
      "",
      9_000,
      "Fluvius, via provincies.incijfers.be, ingelezen op 23/11/2026",
      2021,
      "Gasverbruik per aansluiting",
    ]);
  });

  test("add a row to Criteria below the others, and the table grows along", () => {
    const before = workbook({
      Criteria: [
        ["Criterium", "Richting", "Gewicht"],
        ["Draagvlak", "hoog", 20],
      ],
    });
    const plan = planFigures(before, choose(), SOURCE);
    expect(written(before, plan).Criteria?.map(([name]) => name)).toEqual([
      "Criterium",
      "Draagvlak",
      "Gasverbruik per aansluiting",
    ]);
    expect(plan.changes).toContainEqual(
      expect.objectContaining({ kind: "resizeTable", name: "Criteria", row: 0, rows: 3, columns: 3 }),
    );
  });

  test("leave the source of a criterion for which the file has only gaps", () => {
    const row = ["Gasverbruik per aansluiting", "Eigen meting", 2018];
    const before = workbook({ Criteria: [["Criterium", "Bron", "Jaar"], row] });
    const [, termien] = choose().wijken;
    const gaps = { ...choose(), wijken: termien ? [termien] : [], values: choose().values.slice(1) };
    expect(written(before, planFigures(before, gaps, SOURCE)).Criteria?.[1]).toEqual(row);
  });

  test("propose a scale in the direction that the user gave", () => {
    const before = workbook({
      Criteria: [
        ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste"],
        ["Gasverbruik per aansluiting", "laag", 20, "", ""],
      ],
    });
    const plan = planFigures(before, choose(), SOURCE);
    expect(written(before, plan).Criteria?.[1]?.slice(3)).toEqual([14_750, 10_250]);
    const rowWith = (direction: string) => {
      const header = ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste"];
      const given = workbook({ Criteria: [header, ["Gasverbruik per aansluiting", direction, 20, "", ""]] });
      return written(given, planFigures(given, choose(), SOURCE)).Criteria?.[1]?.slice(1);
    };
    expect(rowWith("hoog")).toEqual(["hoog", 20, 10_250, 14_750]);
    expect(rowWith("")).toEqual(["hoog", 20, 10_250, 14_750]);
    // A word that nobody knows turns nothing round.
    expect(rowWith("groen")).toEqual(["groen", 20, 10_250, 14_750]);
  });

  test("that are missing leave a word that reading the sheet understands as the same reason", () => {
    const cells = [-99997, -99999, -99998, "n.b.", -99996, 5];
    const codes = ["71016A20-", "71016A51-", "71016A512", "71016B11-", "71016B12-", "71016B13-"];
    const rows: Row[] = [["geoitem", "period", "v2506_gas_res_n"], ...codes.map((code, i) => [code, 2021, cells[i]])];
    const choice = chooseFigures(readRows(rows), {
      wijken: codes.map((code) => ({ name: code, municipality: "Genk", codes: [code] })),
      level: "statsec",
      columns: [{ of: { kind: "indicator", code: "v2506_gas_res_n" }, period: 2021 }],
      language: "nl",
    });
    const sheet = written(EMPTY, planFigures(EMPTY, choice, SOURCE)).Kandidaatwijken ?? [];
    const read = sheet.slice(1).map((row) => readCell(row[3]));
    expect(read.map((cell) => (cell.kind === "missing" ? cell.reason : cell.kind))).toEqual([
      "suppressed",
      "noAnswer",
      "notApplicable",
      "unknown",
      "empty",
      "number",
    ]);
  });
});
