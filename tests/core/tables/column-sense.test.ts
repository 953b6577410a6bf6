/** A cell that fits none of the others in its column is never mixed in unseen. */
import fc from "fast-check";
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { criteria } from "../../../core/selection/tables/criteria";
import { readTable } from "../../../core/tables/read-table";
import { recognise } from "../../../core/tables/recognise";
import type { TableSchema } from "../../../core/tables/schema";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock } from "../workbook/make-block";

function read(rows: CellValue[][], schema: TableSchema = kandidaatwijken) {
  const shape = recognise(makeBlock(schema.name, rows), schema);
  if (!shape) throw new Error("no header was recognised");
  return readTable(shape, schema);
}

/** One criterion's column: the numbers that are computed with ("-" is missing), and what is told. */
function column(header: string, values: CellValue[]) {
  const reading = read([["Wijk", header], ...values.map((value, index): CellValue[] => [`Wijk ${index}`, value])]);
  return {
    numbers: reading.rows.map(({ open: [cell] }) => (cell?.kind === "number" ? cell.value : "-")),
    told: reading.findings.map(({ text, severity, cell }) => `${severity} ${text.key.slice(7)} ${cell?.row}`),
    said: reading.findings.map(({ text, values: filled }) => say("nl", text, filled)),
  };
}

describe("a score that the program took for a date", () => {
  test("is missing, told with its cell, and not computed with", () => {
    const { numbers, said, told } = column("Draagvlak", [3, 46145, 2]);
    expect(numbers).toEqual([3, "-", 2]);
    expect(told).toEqual(["warning dateAmongNumbers 2"]);
    expect(said).toEqual([
      "Hier staat de datum 3/5, tussen getallen. Ze telt als ontbrekend. Was het 3,5? Typ dan 3,5.",
    ]);
  });

  test("on the first of a month nothing is proposed: 4,75 became April 1975", () => {
    expect(column("Draagvlak", [3, 27485, 2])).toMatchObject({ numbers: [3, "-", 2], told: ["warning dateAgain 2"] });
  });

  test("among numbers of that size it is a number", () => {
    expect(column("Inkomen", [44210, 46145, 39800])).toMatchObject({ numbers: [44210, 46145, 39800], told: [] });
    expect(column("Inwoners", [46145])).toMatchObject({ numbers: [46145], told: [] });
  });
});

describe("percentages", () => {
  test.each<[string, CellValue[], number[]]>([
    ["Aandeel huurders (%)", ["12,5 %", 13.1, "9,8 %"], [12.5, 13.1, 9.8]],
    ["Aandeel huurders (%)", ["12,5 %", "9,8 %"], [12.5, 9.8]],
    ["Huurders", ["12,5 %", "13,1"], [12.5, 13.1]],
    ["Huurders", ["12,5 %", 0.131], [0.125, 0.131]],
    ["Huurders", ["12,5 %", "9,8 %"], [0.125, 0.098]],
    ["Huurders in procent", ["12,5 %", 0], [12.5, 0]],
  ])("%s with %j is read as %j", (header, values, numbers) => {
    const reading = column(header, values);
    expect(reading.numbers).toEqual(numbers);
    expect(reading.told.every((one) => one.startsWith("note numberAsText"))).toBe(true);
  });

  test("a cell that shows 22 % beside 30 and 25,5 is told, with what to type", () => {
    const { said, told } = column("Huurders", [0.22, 30, 25.5]);
    expect(told).toEqual(["warning shareAmongNumbers 1"]);
    expect(said).toEqual(["0,22 staat tussen getallen die veel groter zijn. Is dit 22 %? Typ dan 22."]);
  });

  test.each<[string, CellValue[]]>([
    ["Afstand (km)", [0.4, 30, 25.5]],
    ["Score", [1, 2, 4, 5]],
    ["Score", [0.5, 2, 4, 5]],
    ["Aandeel", [0.22, 0.31, 0.55]],
    ["Aandeel", [0, 0.31, 1]],
    ["Huurders (%)", [1, 30, 25]],
  ])("%s with %j is left alone", (header, values) => {
    expect(column(header, values)).toMatchObject({ numbers: values, told: [] });
  });

  test("weights of 40 % and 60 come to 100, so they are 40 and 60", () => {
    const rows = (weights: CellValue[]): CellValue[][] => [
      ["Criterium", "Richting", "Gewicht"],
      ...weights.map((weight, index): CellValue[] => [`C${index}`, "hoog", weight]),
    ];
    const weightsOf = (weights: CellValue[]) =>
      read(rows(weights), criteria).rows.map(({ values }) => (values as { weight?: number }).weight);
    expect(weightsOf([0.4, 60])).toEqual([40, 60]);
    expect(weightsOf(["40 %", 60])).toEqual([40, 60]);
    expect(weightsOf([0.4, 0.6])).toEqual([0.4, 0.6]);
    expect(read(rows([0.4, 60]), criteria).findings.map(({ text }) => text.key)).toEqual(["tables.shareAsPoints"]);
    const doubtful = read(rows([0.4, 50]), criteria);
    expect(doubtful.findings.map(({ text }) => text.key)).toEqual(["tables.shareAmongNumbers"]);
  });
});

describe("a thousandfold", () => {
  test.each<[CellValue[], number[]]>([
    [
      ["21,500", "22,000", 21000],
      [21500, 22000, 21000],
    ],
    [
      ["21.500", 21.4, 22],
      [21.5, 21.4, 22],
    ],
    [
      ["12,125", 13.5, 9],
      [12.125, 13.5, 9],
    ],
    [
      ["1.250", 980, 1100],
      [1250, 980, 1100],
    ],
  ])("%j is read as %j, and every text is told", (values, numbers) => {
    const reading = column("Inkomen", values);
    expect(reading.numbers).toEqual(numbers);
    expect(reading.told).toEqual(
      values.flatMap((value, index) => (typeof value === "string" ? [`note numberAsText ${index + 1}`] : [])),
    );
  });

  test("texts that all have three digits behind a comma are asked about", () => {
    const { said, told } = column("Inkomen", ["21,500", "22,000"]);
    expect(told).toEqual(["warning perhapsThousands 1", "warning perhapsThousands 2"]);
    expect(said[0]).toBe("“21,500” is gelezen als 21,5. Is het 21.500? Typ dan 21.500.");
  });

  test("megawatt-hours among kilowatt-hours are told, and kilowatt-hours among megawatt-hours", () => {
    expect(column("Gas", [10480, 13.319, 18742])).toMatchObject({
      numbers: [10480, 13.319, 18742],
      told: ["warning thousandfold 2"],
    });
    expect(column("Gas", [10.48, 13319, 18.742]).told).toEqual(["warning thousandfold 2"]);
  });

  test.each([[[12, 400, 3000, 26000]], [[1, 10, 100]], [[265, 300, 20]], [[0, 10480, 13319]]])(
    "%j differ as wijken do",
    (values) => {
      expect(column("Woningen", values).told).toEqual([]);
    },
  );
});

test("numbers of one size are never touched and never told", () => {
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 5 }), fc.array(fc.integer({ min: 100, max: 999 })), (power, digits) => {
      const values = digits.map((digit) => Number(`${digit}e${power}`));
      expect(column("Iets", values)).toMatchObject({ numbers: values, told: [] });
    }),
  );
});

/** What is told of a column, without the notes that a text was read as a number. */
const doubts = (header: string, values: CellValue[]) =>
  column(header, values).told.filter((one) => !one.startsWith("note numberAsText"));

describe("at the edges, dates", () => {
  test.each<[CellValue[], string[]]>([
    [[100, 46145, 2], ["warning dateAmongNumbers 2"]],
    [[101, 46145, 2], []],
    [[3, "", 46145, "n.b."], ["warning dateAmongNumbers 3"]],
    [[3, "46145", 2], []],
    // Once it is missing it is compared with nothing any more.
    [[46, 46145, 50, 40], ["warning dateAmongNumbers 2"]],
  ])("%j", (values, told) => {
    expect(doubts("Draagvlak", values)).toEqual(told);
  });

  test("on the first of a month there is no number to type", () => {
    const reading = read([
      ["Wijk", "Draagvlak"],
      ["A", 3],
      ["B", 27485],
    ]);
    expect(reading.findings.map(({ values }) => values)).toEqual([{ value: 27485, day: 1, month: 4 }]);
  });
});

describe("at the edges, percentages", () => {
  test.each<[string, CellValue[], (number | string)[]]>([
    ["Huurders", ["12,5 %", "", 13.1], [12.5, "-", 13.1]],
    ["Huurders (%)", ["12,5 %", "", "9,8 %"], [12.5, "-", 9.8]],
    ["Huurders", ["50 %", 1], [0.5, 1]],
    ["Huurders", ["50 %", 1.5], [50, 1.5]],
    ["Huurders", ["50 %", 200], [50, 200]],
    ["Huurders", ["50 %", 201], [0.5, 201]],
    ["Huurders", ["50 %", -40], [50, -40]],
  ])("%s with %j is read as %j", (header, values, numbers) => {
    expect(column(header, values).numbers).toEqual(numbers);
  });

  test("half a percent that is typed as such beside points is half a point", () => {
    expect(column("Huurders", ["0,5 %", 30, 40])).toMatchObject({
      numbers: [0.5, 30, 40],
      told: ["note numberAsText 1"],
    });
  });

  test.each<[string, CellValue[], number[]]>([
    ["Huurders", [0.22, "", 0, 30, 25.5], [1]],
    ["Huurders", [1, 0.22, 30, 25], [2]],
    ["Huurders", [0.22, 2, 30, 25], [1]],
    ["Huurders", [0.22, 100, 30], [1]],
    ["Huurders", [0.22, 1.5, 30], []],
    ["Huurders", [0.22, -30, 30], []],
    ["Huurders", [0.22, 101, 30], []],
    ["Huurders", [0.1, 10], [1]],
    ["Huurders", [0.1, 9], []],
    ["Huurders", [0.1, 5, 14], []],
    ["Huurders", [0.1, 5, 15], [1]],
    ["Huurders (%)", [0.06, 5], [1]],
    ["Huurders (%)", [0.06, 4], []],
    ["Huurders", [0.05, 20, 30], [1]],
    ["Huurders", [0.04, 20, 30], []],
    ["Huurders", [0.8, 20], [1]],
    ["Huurders", [0.81, 20], []],
    ["Huurders", [0.81, 30, 20], [1]],
    // A date that counts as missing says nothing about the others.
    ["Huurders", [0.22, 46145, 30, 25], [1]],
    // Told once, though it is a thousandfold smaller as well.
    ["Huurders", [0.022, 8, 10, 12], [1]],
  ])("%s with %j: perhaps shares in %j", (header, values, cells) => {
    const shares = doubts(header, values).filter((one) => one.includes("share"));
    expect(shares).toEqual(cells.map((cell) => `warning shareAmongNumbers ${cell}`));
  });
});

describe("at the edges, marks between digits", () => {
  test.each<[CellValue[], (number | string)[]]>([
    [
      ["21,500", "", 21000],
      [21500, "-", 21000],
    ],
    [
      ["21,500", 0, 21000],
      [21500, 0, 21000],
    ],
    [
      ["21,500", "21000"],
      [21500, 21000],
    ],
    [
      ["5000", 6],
      [5000, 6],
    ],
    // The other reading may be ten times off, and not more.
    [
      ["1,500", 15_000],
      [1500, 15_000],
    ],
    [
      ["1,500", 16_000],
      [1.5, 16_000],
    ],
    [
      ["1,500", 150],
      [1500, 150],
    ],
    [
      ["1,500", 140],
      [1.5, 140],
    ],
    // Where the number fits as it is, it stays.
    [
      ["1,500", 40, 200],
      [1.5, 40, 200],
    ],
    [
      ["21.500", 200, 1000],
      [21_500, 200, 1000],
    ],
  ])("%j is read as %j", (values, numbers) => {
    expect(column("Inkomen", values)).toMatchObject({ numbers });
    expect(doubts("Inkomen", values)).toEqual([]);
  });

  test("one text alone, or texts with other marks, are not asked about", () => {
    expect(doubts("Inkomen", ["21,500"])).toEqual([]);
    expect(doubts("Inkomen", ["21,500", "22.000"])).toEqual([]);
  });
});

describe("at the edges, a thousandfold", () => {
  test.each<[CellValue[], number[]]>([
    [[10480, 13.3], []],
    [[0, 10480, 13.3], []],
    [[-5, 10480, 13.3], []],
    [["", 10480, 13.3], []],
    [[0, 10480, 13.3, 18742, ""], [3]],
    [
      [10480, 13.3, 18742, 12.1],
      [2, 4],
    ],
    [[0, 10480, 13.3, 12.1], [2]],
    [[10_000, 4000, 1.5, 16], []],
    [[10_000, 4000, 16, 1.5], []],
    [
      [10_000, 5000, 6000, 2, 20],
      [4, 5],
    ],
    [[10_000, 1000, 5000, 3], [4]],
    [[10_100, 1000, 5000, 3], []],
    [[60_000, 5000, 20, 700], []],
    [[30_000, 15_000, 25_000, 5], [4]],
    [[30_000, 20_000, 25_000, 5], []],
    [[1000, 2000, 1500, 6], [4]],
    [[1000, 2000, 1500, 7], []],
  ])("%j: another unit perhaps in %j", (values, cells) => {
    expect(doubts("Gas", values)).toEqual(cells.map((cell) => `warning thousandfold ${cell}`));
  });

  test("what to type is told, a thousand times more or less", () => {
    expect(column("Gas", [10480, 13.319, 18742]).said).toEqual([
      "13,319 verschilt zowat duizend keer van de andere in deze kolom. Is de eenheid dezelfde? Zo niet, typ dan 13.319.",
    ]);
    expect(column("Gas", [10.48, 13319, 18.742]).said).toEqual([
      "13.319 verschilt zowat duizend keer van de andere in deze kolom. Is de eenheid dezelfde? Zo niet, typ dan 13,319.",
    ]);
  });
});

test("whether a cell holds its number by itself is known, also of one that is told", () => {
  const fromText = (header: string, values: CellValue[]) =>
    read([["Wijk", header], ...values.map((value): CellValue[] => ["A", value])]).rows.map(
      ({ open: [cell] }) => cell?.kind === "number" && cell.fromText,
    );
  expect(fromText("Inkomen", ["21,500", "22,000"])).toEqual([true, true]);
  expect(fromText("Inkomen", ["21,500", 21_000])).toEqual([true, false]);
  expect(fromText("Gas", [10480, "13,5", 18742])).toEqual([false, true, false]);
  expect(fromText("Gas", [10480, 13.5, 18742])).toEqual([false, false, false]);
  expect(fromText("Huurders", [0.22, 30])).toEqual([false, false]);
  const weights = read(
    [
      ["Criterium", "Richting", "Gewicht"],
      ["Gas", "hoog", 0.4],
      ["Huur", "laag", 60],
    ],
    criteria,
  );
  expect([...weights.readOtherwise]).toEqual(["C2"]);
});
