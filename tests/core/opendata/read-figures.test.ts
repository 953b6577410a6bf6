/** Reading rows into figures: every layout, and an account of every row. */

import fc from "fast-check";
import type { Row } from "../../../core/opendata/layout";
import { startReadingSheet } from "../../../core/opendata/read-sheet";
import { accountRows } from "../../../core/opendata/row-account";
import { words as opendataWords } from "../../../core/opendata/words";
import {
  figureOf,
  fluviusRaw,
  lines,
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
    expect(figures.findings.map(({ text }) => text.key)).toContain("opendata.noPeriod");
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
    { severity: "warning", text: opendataWords.doubledColumn, values: { header: "Woningen 2020" } },
    { severity: "note", text: opendataWords.noYearColumn, values: { header: "Leegstand" } },
  ]);
});

test("a figure without a year among figures that have one is the same in every year, and gets none", () => {
  const figures = readRows([
    ["Gebied", "Woningen 2020", "Woningen 2021", "oppervlakte_ha"],
    ["71016A20-", 10, 11, 61.25],
  ]);
  expect(figureOf(figures, "71016A20-", "oppervlakte_ha", 2020)).toBe(61.25);
  expect(figureOf(figures, "71016A20-", "oppervlakte_ha", 2021)).toBe(61.25);
  expect(figures.indicators.map(({ undated }) => undated ?? false)).toEqual([false, true]);
});

describe("a column with percentages", () => {
  const column = (header: string, ...cells: unknown[]) =>
    readRows([["geoitem", "jaar", header], ...cells.map((cell, i): Row => [`71016A0${i}-`, 2022, cell])]);
  const valuesOf = (figures: ReturnType<typeof readRows>) => [...(figures.indicators[0]?.values ?? [])];

  test("is in percent, and plain numbers beside them are told: as a note where the header says so", () => {
    const figures = column("Aandeel huurders (%)", "12,5 %", "13,1", "9,8 %");
    expect(valuesOf(figures)).toEqual([12.5, 13.1, 9.8]);
    expect(figures.indicators[0]?.unit).toBe("%");
    const values = { column: "Aandeel huurders (%)", row: 3 };
    expect(figures.findings).toEqual([{ severity: "note", text: opendataWords.percentMix, values }]);
  });

  test("warns where a plain number can be a share as well", () => {
    const figures = column("Aandeel huurders (%)", "22 %", 0.25);
    const values = { column: "Aandeel huurders (%)", row: 3 };
    expect(figures.findings).toEqual([{ severity: "warning", text: opendataWords.percentMix, values }]);
  });

  test("has that unit also where the header does not say so", () => {
    const figures = column("Huurders", "12,5 %", "13,1%");
    expect(valuesOf(figures)).toEqual([12.5, 13.1]);
    expect(figures.indicators[0]?.unit).toBe("%");
    expect(figures.findings).toEqual([]);
  });
});

describe("a column with units", () => {
  const rows = (...cells: string[]): Row[] => [
    ["geoitem", "jaar", "verbruik"],
    ...cells.map((cell, i): Row => [`71016A0${i}-`, 2022, cell]),
  ];

  test("is read, and keeps the unit", () => {
    const figures = readRows(rows("1 234 kWh", "987 kWh"));
    expect([...(figures.indicators[0]?.values ?? [])]).toEqual([1234, 987]);
    expect(figures.indicators[0]?.unit).toBe("kWh");
    expect(figures.findings).toEqual([]);
  });

  test("of two kinds is missing, and that is told", () => {
    const figures = readRows(rows("1234 kWh", "1 MWh"));
    expect(figureOf(figures, "71016A00-", "verbruik", 2022)).toBe("unreadable");
    const values = { column: "verbruik", unit: "kWh", other: "MWh" };
    expect(figures.findings).toContainEqual({ severity: "warning", text: opendataWords.severalUnits, values });
  });

  test("behind some of the numbers only is told with the first row that lacks it", () => {
    const values = { column: "verbruik", row: 3, unit: "kWh" };
    expect(readRows(rows("1234 kWh", "900")).findings).toEqual([
      { severity: "warning", text: opendataWords.unitMix, values },
    ]);
  });
});

describe("a sector code that became a number", () => {
  test("is not taken for a municipality; the row is set aside and told", () => {
    const rows: Row[] = [
      ["geoitem", "jaar", "n"],
      [23062, 2022, 412],
      ["23062A00-", 2022, 99],
    ];
    const figures = readRows(rows);
    expect(figures.levels).toEqual(["statsec"]);
    expect(asideOf(rows)).toEqual({ header: 1, lostCode: 1 });
    const values = { count: 1, row: 2, text: "23062" };
    expect(figures.findings).toContainEqual({ severity: "warning", text: opendataWords.lostCode, values });
  });

  test("is a municipality where the row or the file says so", () => {
    const sector = ["23062A00-", 2022, 99, "statsec"];
    const levels: Row[] = [["geoitem", "jaar", "n", "geolevel"], [23062, 2022, 412, "gemeente"], sector];
    expect(figureOf(readRows(levels), "23062", "n", 2022)).toBe(412);
    const several: Row[] = [["geoitem", "jaar", "n"], [23062, 2022, 412], ["23062A", 2022, 400], sector.slice(0, 3)];
    expect(readRows(several).levels).toEqual(["gemeente", "deelgemeente", "statsec"]);
  });

  test("is read back where its digits tell", () => {
    const figures = readRows([
      ["geoitem", "jaar", "n"],
      [7.1016e14, 2022, 5],
      ["71016A00-", 2022, 6],
    ]);
    expect(figureOf(figures, "71016E010", "n", 2022)).toBe(5);
    const values = { count: 1, row: 2, code: "71016E010" };
    expect(figures.findings).toContainEqual({ severity: "note", text: opendataWords.codeBack, values });
  });
});

test("a second table below the first is not used: its figures are of something else", () => {
  const rows: Row[] = [
    ["geoitem", "jaar", "aantal_woningen"],
    ["71016A00-", "2022", "412"],
    ["71016A01-", "2022", "388"],
    [""],
    ["geoitem", "jaar", "mediaan_inkomen"],
    ["71016A10-", "2022", "21500"],
    ["71016A20-", "2022", "22100"],
    ["geoitem", "jaar", "aantal_woningen"],
    ["71016A30-", "2022", "150"],
  ];
  const figures = readRows(rows);
  expect(figureOf(figures, "71016A10-", "aantal_woningen", 2022)).toBe("no record");
  expect(figureOf(figures, "71016A30-", "aantal_woningen", 2022)).toBe(150);
  expect(asideOf(rows)).toEqual({ header: 2, blank: 1, otherTable: 3 });
  const values = { count: 3, row: 5 };
  expect(figures.findings).toContainEqual({ severity: "warning", text: opendataWords.otherTableBelow, values });
});

describe("rows by sex or age", () => {
  const header = ["geoitem", "jaar", "geslacht", "inwoners", "mediaan_leeftijd"];

  test("are added up, but not a median, and that is told", () => {
    const figures = readRows([header, ["71016A20-", 2022, "M", 100, 40], ["71016A20-", 2022, "V", 110, 42]]);
    expect(figureOf(figures, "71016A20-", "inwoners", 2022)).toBe(210);
    expect(figureOf(figures, "71016A20-", "mediaan_leeftijd", 2022)).toBe("notAdditive");
    const values = { column: "geslacht" };
    expect(figures.findings).toContainEqual({ severity: "note", text: opendataWords.partsAdded, values });
  });

  test("with their total give the total, once", () => {
    const rows: Row[] = [
      header,
      ["71016A20-", 2022, "M", 100, 40],
      ["71016A20-", 2022, "V", 110, 42],
      ["71016A20-", 2022, "Totaal", 210, 41],
    ];
    const figures = readRows(rows);
    expect(figureOf(figures, "71016A20-", "inwoners", 2022)).toBe(210);
    expect(figureOf(figures, "71016A20-", "mediaan_leeftijd", 2022)).toBe(41);
    expect(asideOf(rows)).toEqual({ header: 1, part: 2 });
  });

  test("with a value per record give the total, once", () => {
    const figures = readRows([
      ["geoitem", "jaar", "onderwerp", "geslacht", "waarde"],
      ["71016A20-", 2022, "inwoners", "M", 100],
      ["71016A20-", 2022, "inwoners", "Totaal", 210],
    ]);
    expect(figureOf(figures, "71016A20-", "inwoners", 2022)).toBe(210);
    expect(figureOf(figures, "71016A20-", "inwoners_M", 2022)).toBe(100);
  });
});

describe("a row of separated text with a field too many", () => {
  const rows: Row[] = [
    ["geoitem", "jaar", "naam", "woningen", "huurders"],
    ["71016A00-", "2022", "Centrum", " markt", "412", "100"],
    ["71016A01-", "2022", "Zand", "388", "90"],
    ["71016A10-", "2022", "Noord", "201", "50"],
  ];

  test("is not used: its figures stand under the wrong name", () => {
    const figures = readRows(rows, { separated: true });
    expect(figureOf(figures, "71016A00-", "huurders", 2022)).toBe("no record");
    const values = { count: 1, row: 2 };
    expect(figures.findings).toContainEqual({ severity: "warning", text: opendataWords.shiftedRows, values });
  });

  test("is a remark beside the table in a sheet", () => {
    const sheet = rows.map((row): Row => (row[1] === "jaar" ? row : [...row.slice(0, 5), "nagekeken"]));
    expect(readRows([rows[0] ?? [], ...sheet.slice(2)]).size).toBe(2);
  });
});

test("a formula without a result is told, and is no zero and not empty", () => {
  const figures = readRows([
    ["geoitem", "jaar", "per_aansluiting"],
    ["71016A00-", 2022, "=D2/C2"],
    ["71016A01-", 2022, "=D3/C3"],
  ]);
  expect(figureOf(figures, "71016A00-", "per_aansluiting", 2022)).toBe("notCalculated");
  const values = { count: 2, row: 2 };
  expect(figures.findings).toEqual([{ severity: "warning", text: opendataWords.notCalculated, values }]);
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
      text: opendataWords.unclearNumbers,
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
    expect(readRows(rows).findings.map(({ text }) => text.key)).toEqual(["opendata.nothingRead", "opendata.noCode"]);
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
      text: opendataWords.unreadable,
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
    expect.objectContaining({ text: opendataWords.hiddenRows, values: { count: 1 } }),
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

test("words that tell the rows of an area apart make a figure each; none is dropped and none is added to another", () => {
  const rows = lines(
    `NIS-code;EPC-label;Aantal;Jaar
71016;A;100;2023
71016;B;200;2023
71016;F;900;2023
71022;A;150;2023`,
    ";",
  );
  const figures = readRows(rows);
  const found = ["A", "B", "F"].map((label) => figureOf(figures, "71016", label, 2023));
  expect(found).toEqual([100, 200, 900]);
  expect(figures.findings.map(({ text, severity }) => [severity, text.key])).toEqual([["note", "opendata.dividedBy"]]);
});

test("a row of units below the header is no area without a code, and gives the columns their unit", () => {
  const rows = lines(
    `geoitem;jaar;woningen;huurders
;;aantal;%
71016A00-;2022;412;12,5`,
    ";",
  );
  const figures = readRows(rows);
  expect(figures.indicators.map(({ code, unit }) => [code, unit])).toEqual([
    ["woningen", "aantal"],
    ["huurders", "%"],
  ]);
  expect(figures.findings).toEqual([]);
});

test("a word for a suppressed figure between brackets is one", () => {
  const rows = lines(`geoitem;jaar;n\n71016A00-;2022;<gecensureerd>\n71016A01-;2022;3`, ";");
  expect(figureOf(readRows(rows), "71016A00-", "n", 2022)).toBe("suppressed");
});

describe("sector codes without their closing hyphen", () => {
  const header: Row = ["Sectorcode", "Gas"];

  test("are read with it and told once, also where no code of the file has its hyphen", () => {
    for (const codes of [
      ["23027A00", "23027 a01", "23027A041"],
      ["23027A00-", "23027A01", "23027A02"],
    ]) {
      const figures = readRows([header, ...codes.map((code, at): Row => [code, at + 1])]);
      expect(figureOf(figures, "23027A00-", "Gas", 0)).toBe(1);
      expect(figureOf(figures, "23027A01-", "Gas", 0)).toBe(2);
      const told = figures.findings.filter(({ text }) => text === opendataWords.codeWithoutHyphen);
      expect(told.map(({ values }) => values?.count)).toEqual([2]);
    }
  });

  test("are no sectors in a file of wijken, and are told there", () => {
    const figures = readRows([header, ["11001W05", 1], ["11002A01", 2]]);
    expect(figures.findArea("11002A01-")).toBe(-1);
    expect(figures.findings.map(({ text }) => text)).toContain(opendataWords.noCode);
  });
});

describe("what is known of the file beside its figures", () => {
  test("whether it names its levels, or the user did", () => {
    expect(readRows(pincWide).levelsGiven).toBe(true);
    expect(readRows(statbelIncome).levelsGiven).toBe(false);
    expect(readRows(statbelIncome, { level: "statsec2019" }).levelsGiven).toBe(true);
  });

  test("the first name of an area stays, and blanks are no name", () => {
    const rows: Row[] = [
      ["gebied", "jaar", "naam", "gemeentenaam", "n"],
      ["71016A20-", 2020, " ", " ", 5],
      ["71016A20-", 2021, " Kolderbos ", " Genk ", 5],
      ["71016A20-", 2022, "KOLDERBOS", "", 5],
      ["71016A51-", 2022, "", "", 5],
    ];
    const { names, municipalities } = readRows(rows);
    expect([...names]).toEqual([["71016A20-", "Kolderbos"]]);
    expect([...municipalities]).toEqual([["71016A20-", "Genk"]]);
  });

  test("which record and which figures each row gave", () => {
    const wide = readRows(pincWide);
    expect([...wide.rowRecord]).toEqual([-1, 0, 1, 2, 3, 4, -1, 5]);
    expect(wide.recordsPerRow).toBe(1);
    expect(wide).not.toHaveProperty("rowIndicators");
    const long = readRows(pincLong);
    expect(long.rowIndicators?.map((side) => [...side])).toEqual([
      [-1, 0, 1, 1, -1, -1],
      [-1, -1, -1, -1, -1, -1],
    ]);
    const raw = readRows(fluviusRaw);
    const codes = (side: number) => [...(raw.rowIndicators?.[side] ?? [])].map((place) => raw.indicators[place]?.code);
    expect(codes(0).slice(1, 6)).toEqual([
      "v2506_gas_res_n",
      "v2506_elek_res_n",
      "v2506_elek_nietres_n",
      "v2506_elek_nietres_n",
      undefined,
    ]);
    expect(codes(1).slice(1, 6)).toEqual([
      "v2506_gas_res_cons",
      "v2506_elek_res_cons",
      "v2506_elek_nietres_cons",
      "v2506_elek_nietres_cons",
      "v2506_elek_res_injectie",
    ]);
  });

  test("years beside each other: a record for each, and a figure without a year in all of them", () => {
    const rows: Row[] = [
      ["gebied", "Woningen 2020", "Woningen 2021", "Oppervlakte"],
      ["71016A20-", 5, 6, 61],
      ["71016A51-", 7, 8, 48],
    ];
    const figures = readRows(rows);
    expect(figures.recordsPerRow).toBe(2);
    expect([...figures.rowRecord]).toEqual([-1, 0, 2]);
    expect(figureOf(figures, "71016A51-", "Woningen", 2020)).toBe(7);
    expect(figureOf(figures, "71016A51-", "Woningen", 2021)).toBe(8);
    expect(figureOf(figures, "71016A51-", "Oppervlakte", 2020)).toBe(48);
    expect(figureOf(figures, "71016A51-", "Oppervlakte", 2021)).toBe(48);
    expect(figures.indicators.map(({ undated }) => undated)).toEqual([undefined, true]);
  });

  test("a hundred cells that cannot be read are listed, and all are counted", () => {
    const rows: Row[] = [
      ["gebied", "jaar", "v2506_gas_res_n"],
      ...Array.from({ length: 150 }, (_, at): Row => [`71016A${String(at).padStart(3, "0")}`, 2021, "zie nota"]),
    ];
    const { unreadable, unreadableCount } = readRows(rows);
    expect(unreadableCount).toBe(150);
    expect(unreadable).toHaveLength(100);
    expect(unreadable[0]).toEqual({ row: 1, column: 2, text: "zie nota" });
  });

  test("a wijk of level ggw7 has forms that elsewhere are a sector without its hyphen", () => {
    const rows: Row[] = [
      ["gebied", "gebiedsniveau", "jaar", "n"],
      ["71016A20", "ggw7", 2021, 5],
      ["71016A20", "statsec", 2021, 6],
    ];
    const figures = readRows(rows);
    expect(figures.areas).toEqual(["71016A20", "71016A20-"]);
    expect(figureOf(figures, "71016A20", "n", 2021, 0)).toBe(5);
  });

  test("units below the header are those of the columns", () => {
    const figures = readRows([
      ["gebied", "jaar", "Verbruik", "Aandeel"],
      ["", "", "kWh", "%"],
      ["71016A20-", 2021, 5, 6],
    ]);
    expect(figures.indicators.map(({ unit }) => unit)).toEqual(["kWh", "%"]);
    expect(readRows(pincWide).indicators.map(({ unit }) => unit)).toEqual([undefined, undefined, undefined]);
  });

  test("a list of areas without a figure gives their names", () => {
    const figures = readRows([
      ["geoitem", "naam", "gemeentenaam"],
      ["71016A00-", "Kolderbos", "Genk"],
      ["71016A01-", "Termien", "Genk"],
    ]);
    expect([...figures.names]).toEqual([
      ["71016A00-", "Kolderbos"],
      ["71016A01-", "Termien"],
    ]);
    expect(figures.municipalities.get("71016A01-")).toBe("Genk");
  });
});
