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
