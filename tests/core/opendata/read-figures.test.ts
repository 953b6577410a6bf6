/** Reading rows into figures: every layout, and an account of every row. */
import fc from "fast-check";
import type { Row } from "../../../core/opendata/layout";
import { startReadingSheet } from "../../../core/opendata/read-sheet";
import { accountRows } from "../../../core/opendata/row-account";
import {
  figureOf,
  fluviusRaw,
  pincDutch,
  pincLong,
  pincWide,
  readRows,
  statbelBuildings,
  statbelIncome,
  statbelPopulation,
} from "./files";

function asideOf(rows: readonly Row[]): Record<string, number> {
  return Object.fromEntries(accountRows(readRows(rows)).aside.map(({ reason, count }) => [reason, count]));
}

describe("a file of provincies.incijfers.be", () => {
  test("can hold several years and levels", () => {
    const figures = readRows(pincWide);
    expect(figures.periods).toEqual([2020, 2021]);
    expect(figures.levels).toEqual(["statsec2019", "gemeente"]);
    expect(figureOf(figures, "71016A20-", "v2506_gas_res_n", 2021)).toBe(700);
    expect(figureOf(figures, "71016A20-", "v2506_gas_res_cons", 2020)).toBe(7_700_000);
    expect(figureOf(figures, "71016", "v1210_aang_mediaan", 2021, 1)).toBe(24_432);
  });

  test("keeps for each special value its own reason", () => {
    const figures = readRows(pincWide);
    expect(figureOf(figures, "71016A512", "v2506_gas_res_n", 2021)).toBe("suppressed");
    expect(figureOf(figures, "71016A512", "v1210_aang_mediaan", 2021)).toBe("empty");
    expect(figureOf(figures, "21004A00-", "v2506_gas_res_n", 2021)).toBe("noAnswer");
  });

  test("has its rest codes set apart", () => {
    expect(asideOf(pincWide)).toEqual({ header: 1, restCode: 1 });
    expect(readRows(pincWide).findArea("71016ZZZZ")).toBe(-1);
  });

  test("with Dutch headers, years as 2021.0, a title and a source", () => {
    const figures = readRows(pincDutch);
    expect(figureOf(figures, "71016A51-", "v2506_gas_res_n", 2021)).toBe(400);
    expect(asideOf(pincDutch)).toEqual({ title: 1, blank: 2, header: 1, note: 1 });
    expect(figures.notes).toEqual(["Bron: provincies.incijfers.be"]);
  });

  test("with a value per record becomes a column per subject; a repeated record does not count", () => {
    const figures = readRows(pincLong);
    expect(figures.indicators.map(({ code }) => code)).toEqual(["v2506_gas_res_cons", "v2506_gas_res_n"]);
    expect(figureOf(figures, "71016A20-", "v2506_gas_res_n", 2021)).toBe(700);
    expect(figureOf(figures, "71016A51-", "v2506_gas_res_n", 2021)).toBe("suppressed");
    expect(figureOf(figures, "71016A51-", "v2506_gas_res_cons", 2021)).toBe("absent");
    expect(asideOf(pincLong)).toEqual({ header: 1, duplicate: 1, noSubject: 1 });
  });
});

describe("a file of Statbel", () => {
  test("of the population has no year until the user gives one", () => {
    const figures = readRows(statbelPopulation);
    expect(figures.periods).toEqual([]);
    expect(figures.findings.map(({ key }) => key)).toContain("opendata.noPeriod");
    const dated = readRows(statbelPopulation, { period: 2022, level: "statsec2019" });
    expect(figureOf(dated, "71016A20-", "TOTAL", 2022)).toBe(2345);
    expect(figureOf(dated, "71016A20-", "OPPERVLAKKTE IN HM²", 2022)).toBe(61.25);
    expect(dated.levels).toEqual(["statsec2019"]);
    expect(dated.names.get("71016A20-")).toBe("KOLDERBOS");
    expect(dated.municipalities.get("71016A20-")).toBe("Genk");
  });

  test("of incomes has C and * for what is suppressed", () => {
    const figures = readRows(statbelIncome);
    expect(figureOf(figures, "71016A20-", "MS_MEDIAN_NET_TAXABLE_INC", 2021)).toBe(21500);
    expect(figureOf(figures, "71016A51-", "MS_MEDIAN_NET_TAXABLE_INC", 2021)).toBe("suppressed");
    expect(figureOf(figures, "71016A512", "MS_NBR_NON_ZERO_INC", 2021)).toBe("suppressed");
  });

  test("of buildings gives each type and their sum; a part that is not known leaves no sum", () => {
    const figures = readRows(statbelBuildings);
    expect(figureOf(figures, "71016", "T1", 2025)).toBe(400);
    expect(figureOf(figures, "71016", "T1_R2", 2025)).toBe(300);
    expect(figureOf(figures, "71016", "T3.5", 2025)).toBe("unknown");
    expect(accountRows(figures)).toMatchObject({ read: 13, used: 12 });
  });
});

test("the raw file of Fluvius adds up to the indicators of provincies.incijfers.be", () => {
  const figures = readRows(fluviusRaw);
  const of = (code: string) => figureOf(figures, "71016A20-", code, 2021);
  expect(of("v2506_gas_res_n")).toBe(1146);
  expect(of("v2506_gas_res_cons")).toBe(17190000.55);
  expect(of("v2506_elek_res_n")).toBe(1200);
  expect(of("v2506_elek_nietres_n")).toBe(42);
  expect(of("v2506_elek_nietres_cons")).toBe(3000.75);
  expect(of("v2506_elek_res_injectie")).toBe(500.75);
  expect(asideOf(fluviusRaw)).toEqual({ header: 1, noSubject: 1, restCode: 1 });
});

describe("a file with a column per year", () => {
  const rows: Row[] = [
    ["Aantal woningen"],
    ["Gebiedscode", "Naam", "2020", "2021"],
    ["71016A20-", "Kolderbos", 10, 12],
    ["71016A51-", "Termien", "x", 8],
    ["71016A20-", "Kolderbos", 99, 99],
  ];

  test("is named after its title", () => {
    const figures = readRows(rows);
    expect(figureOf(figures, "71016A20-", "Aantal woningen", 2020)).toBe(10);
    expect(figureOf(figures, "71016A20-", "Aantal woningen", 2021)).toBe(12);
    expect(figureOf(figures, "71016A51-", "Aantal woningen", 2020)).toBe("suppressed");
    expect(figures.names.get("71016A51-")).toBe("Termien");
  });

  test("counts a row once, and a repeated row as a duplicate", () => {
    expect(accountRows(readRows(rows))).toMatchObject({ read: 5, used: 2 });
    expect(asideOf(rows)).toEqual({ title: 1, header: 1, duplicate: 1 });
  });
});

test("columns that are left out because of their header are told", () => {
  const figures = readRows([
    ["Gebied", "Woningen 2020", "Woningen 2020", "Leegstand"],
    ["71016A20-", 10, 11, 12],
  ]);
  expect(figures.findings).toEqual([
    { severity: "warning", key: "opendata.doubledColumn", values: { header: "Woningen 2020" } },
    { severity: "warning", key: "opendata.noYearColumn", values: { header: "Leegstand" } },
  ]);
});

describe("numbers as text", () => {
  const header = ["geoitem", "period", "kWh"];

  test("with a decimal point, as in csv files of Fluvius", () => {
    const figures = readRows([header, ["71016A20-", "2021", "12.345"], ["71016A51-", "2021", "99.5"]]);
    expect(figureOf(figures, "71016A20-", "kWh", 2021)).toBe(12.345);
    expect(figures.findings).toEqual([]);
  });

  test("with a decimal comma and thousands points", () => {
    const figures = readRows([header, ["71016A20-", "2021", "12.345"], ["71016A51-", "2021", "99,5"]]);
    expect(figureOf(figures, "71016A20-", "kWh", 2021)).toBe(12345);
  });

  test("that can be read in two ways are read the Belgian way, and that is told", () => {
    const figures = readRows([header, ["71016A20-", "2021", "12.345"]]);
    expect(figureOf(figures, "71016A20-", "kWh", 2021)).toBe(12345);
    expect(figures.findings).toContainEqual({
      severity: "warning",
      key: "opendata.unclearNumbers",
      values: { column: "kWh" },
    });
  });
});

describe("what cannot be used", () => {
  test("is a row with a name instead of a code, never joined on that name", () => {
    const rows: Row[] = [
      ["Gebied", "Periode", "v2506_gas_res_n"],
      ["Kolderbos", 2021, 700],
      ["Genk", 2021, 7000],
    ];
    expect(asideOf(rows)).toEqual({ header: 1, noCode: 2 });
    expect(readRows(rows).findings.map(({ key }) => key)).toEqual(["opendata.nothingRead", "opendata.noCode"]);
  });

  test("is a row without a year, a repeated row and a repeated header", () => {
    const rows: Row[] = [
      ["geoitem", "period", "v2506_gas_res_n"],
      ["71016A20-", 2021, 700],
      ["71016A20-", 2021, 700],
      ["geoitem", "period", "v2506_gas_res_n"],
      ["71016A51-", "onbekend", 400],
      ["Totaal", "", 1100],
    ];
    expect(asideOf(rows)).toEqual({ header: 2, duplicate: 1, noPeriod: 1, noCode: 1 });
  });

  test("is a cell with text or an error; it is missing, counted and shown", () => {
    const figures = readRows([
      ["geoitem", "period", "v2506_gas_res_n"],
      ["71016A20-", 2021, "veel"],
      ["71016A51-", 2021, "#DIV/0!"],
      ["71016A512", 2021, 3],
      ["71016B11-", 2021, 4],
    ]);
    expect(figureOf(figures, "71016A20-", "v2506_gas_res_n", 2021)).toBe("unreadable");
    expect(figures.unreadable).toEqual([
      { row: 1, column: 2, text: "veel" },
      { row: 2, column: 2, text: "#DIV/0!" },
    ]);
    expect(figures.findings).toContainEqual({
      severity: "warning",
      key: "opendata.unreadable",
      values: { count: 2, row: 2, text: "veel" },
    });
  });
});

test("a sheet of the workbook is read like a file, hidden rows too", () => {
  const values = pincDutch.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  const block = { sheet: "Cijfers", row: 0, column: 0, rows: 7, columns: 4, values, hiddenRows: [4], merged: [] };
  const reading = startReadingSheet(block);
  while (reading && !reading.step(1000)) expect(reading.progress()).toBeLessThan(1);
  const figures = reading?.result();
  expect(figures?.size).toBe(2);
  expect(figures?.findings).toContainEqual(
    expect.objectContaining({ key: "opendata.hiddenRows", values: { count: 1 } }),
  );
});

const sectorCode = fc.constantFrom("71016A20-", "71016A51-", "71016A512", "71016B11-", "11001A00-", "73110C1A-");
const dataRow = fc.tuple(
  sectorCode,
  fc.constantFrom<unknown>(2019, 2020, 2021, "2021", "2021.0"),
  fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom<unknown>(-99997, -99996, "x", "", null, "veel")),
);
const oddRow = fc.constantFrom<unknown[]>(
  [],
  [null, null, null],
  ["Bron: Fluvius"],
  ["71016ZZZZ", 2021, 3],
  ["44013ONBE", 2021, 3],
  ["Genk", 2021, 3],
  ["71016A20-", "?", 3],
  ["geoitem", "period", "v2506_gas_res_n"],
  [1.1001e16, 2021, 5],
);

describe("in any mixture of rows", () => {
  const file = fc.record({
    titles: fc.array(fc.constantFrom<unknown[]>(["Titel"], [], [null, "Toelichting"]), { maxLength: 3 }),
    body: fc.array(fc.oneof(dataRow, oddRow), { minLength: 1, maxLength: 40 }),
  });

  test("rows read are rows used and rows set aside", () => {
    fc.assert(
      fc.property(file, ({ titles, body }) => {
        const rows = [...titles, ["geoitem", "period", "v2506_gas_res_n"], ...body];
        const { read, used, aside } = accountRows(readRows(rows));
        expect(read).toBe(rows.length);
        expect(used + aside.reduce((sum, { count }) => sum + count, 0)).toBe(read);
      }),
    );
  });

  test("every row that is used keeps its value, and every value comes from one row", () => {
    fc.assert(
      fc.property(file, ({ titles, body }) => {
        const rows: Row[] = [...titles, ["geoitem", "period", "v2506_gas_res_n"], ...body];
        const figures = readRows(rows);
        const seen = new Set<number>();
        rows.forEach((row, index) => {
          const record = figures.rowRecord[index] ?? -1;
          if (figures.rowStatus[index] !== 0) return;
          expect(seen.has(record)).toBe(false);
          seen.add(record);
          const value = figures.indicators[0]?.values[record];
          if (typeof row[2] === "number" && row[2] >= 0) expect(value).toBe(row[2]);
          else expect(value).toBeNaN();
        });
        expect(seen.size).toBe(figures.size);
      }),
    );
  });

  test("the size of the steps makes no difference", () => {
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 50 }), ({ body }, size) => {
        const rows: Row[] = [["geoitem", "period", "v2506_gas_res_n"], ...body];
        const whole = readRows(rows, {}, rows.length * 2);
        const { recordArea, rowStatus, indicators, findings } = readRows(rows, {}, size);
        expect({ recordArea, rowStatus, indicators, findings }).toEqual({
          recordArea: whole.recordArea,
          rowStatus: whole.rowStatus,
          indicators: whole.indicators,
          findings: whole.findings,
        });
      }),
    );
  });
});
