/** How a column writes its numbers, decided for the column as a whole. */
import {
  hasUnit,
  type Notation,
  noEvidence,
  notationOf,
  noteNotation,
  numberIn,
} from "../../../core/opendata/notation";

function evidenceOf(cells: readonly unknown[]) {
  const evidence = noEvidence();
  cells.forEach((cell, row) => {
    noteNotation(cell, row, evidence);
  });
  return evidence;
}

function notationFrom(cells: readonly unknown[], rest: readonly unknown[] = []): Notation {
  const { point, comma } = evidenceOf([...cells, ...rest]);
  return notationOf(evidenceOf(cells), { point, comma });
}

function read(cells: readonly unknown[], rest: readonly unknown[] = []): unknown[] {
  const notation = notationFrom(cells, rest);
  return cells.map((cell) => (typeof cell === "string" ? numberIn(cell, notation) : cell));
}

describe("the decimal mark", () => {
  test("follows from any number that can be read in one way only", () => {
    expect(notationFrom(["1.234", "5.67"]).style).toBe("point");
    expect(notationFrom(["1.234", "5,67"]).style).toBe("comma");
    expect(notationFrom(["1.234.567"]).style).toBe("comma");
    expect(notationFrom(["1.234.0", "12.0"]).style).toBe("point");
  });

  test("stays open when every number can be read in two ways, or when they contradict each other", () => {
    expect(notationFrom(["1.234", "5.678"]).style).toBe("either");
    expect(notationFrom(["1.5", "1,5"]).style).toBe("either");
    expect(notationFrom(["1.234", "1,234"]).style).toBe("either");
  });

  test("of thousands points beside decimal points in another column is told by the other numbers of the column", () => {
    expect(read(["1.234", "987", "2.010"], ["2.5", "2.25"])).toEqual([1234, 987, 2010]);
    expect(read(["1.234", "0.987"], ["2.5"])).toEqual([1.234, 0.987]);
  });

  test("of thousands commas is told by a number that was not typed as text", () => {
    expect(read(["21,500", "22,000", 21_000])).toEqual([21_500, 22_000, 21_000]);
    expect(read(["1,250", "2,125", 3])).toEqual([1.25, 2.125, 3]);
  });

  test("is taken from the rest of the file only where both do not occur in Belgian files", () => {
    expect(notationFrom(["1.234"], ["5,5"]).style).toBe("comma");
    expect(notationFrom(["1,234"], ["5.5"]).style).toBe("point");
    expect(notationFrom(["1.234"], ["5.5"]).style).toBe("either");
    expect(notationFrom(["12"], ["5.5"]).style).toBe("point");
  });
});

describe("percentages", () => {
  test("are read in percent, also beside plain numbers", () => {
    expect(read(["12,5 %", "13,1", "9,8%"])).toEqual([12.5, 13.1, 9.8]);
    expect(notationFrom(["12,5 %"]).percent).toBe(true);
  });
});

describe("a unit behind the numbers", () => {
  test.each([
    [["1 234 kWh", "987 kWh"], [1234, 987], "kWh"],
    [["2,5 km", "3 km"], [2.5, 3], "km"],
    [["1.200 m2", "85,5 m2"], [1200, 85.5], "m2"],
    [["12 kWh/m²", "8"], [12, 8], "kWh/m²"],
  ])("is left off: %p", (cells, numbers, unit) => {
    expect(read(cells)).toEqual(numbers);
    expect(notationFrom(cells).unit).toBe(unit);
  });

  test("that differs within the column leaves no numbers", () => {
    expect(read(["987 kWh", "1 MWh"])).toEqual([undefined, undefined]);
  });

  test("is not seen in a code, a date or a street", () => {
    expect(notationFrom(["71016A20-", "2022-01-01", "12 A B"]).unit).toBe("");
  });
});

describe("what a cell tells about its column", () => {
  test("plain numbers: how many, how large, and the row of the first", () => {
    expect(evidenceOf(["", 0, -7, "5", "12 %", 3])).toMatchObject({ plain: 3, plainHigh: 7, plainRow: 2, percents: 1 });
    expect(evidenceOf([-99_999, "-99997"])).toMatchObject({ plain: 0, plainRow: -1, plainHigh: 0 });
    expect(evidenceOf([null, true, "x", {}])).toMatchObject({ plain: 0, point: 0, comma: 0 });
  });

  test("marks: decimal, of thousands, or either", () => {
    expect(evidenceOf(["1.5", "1,5", "1.234", "1,234", "-1.234"])).toMatchObject({
      point: 1,
      comma: 1,
      dots: 2,
      commas: 1,
    });
    expect(evidenceOf(["1.234.567", "1,234,567", "1.234.567,5", "1,234,567.5", "1.146.0"])).toMatchObject({
      point: 3,
      comma: 2,
    });
    expect(evidenceOf(["0.234", "01.234", "1234.567"])).toMatchObject({ point: 3, dots: 0 });
    expect(evidenceOf(["1.234", "2.500"]).groups).toEqual({ low: 1234, high: 2500 });
    expect(evidenceOf(["987", 12, 0, "1.234"]).clear).toEqual({ low: 12, high: 987 });
  });

  test("units: two that differ are enough, without regard to case", () => {
    expect(evidenceOf(["1 kWh", "2 KWH", "3 MWh", "4 m2"]).units).toEqual(["kWh", "MWh"]);
    expect(evidenceOf(["5 euro", "5 eur"]).units).toEqual([]);
    expect(evidenceOf(["1,5 kWh"])).toMatchObject({ comma: 1, plain: 0 });
  });
});

describe("the number in a text", () => {
  const POINT: Notation = { style: "point", percent: false, unit: "" };
  const COMMA: Notation = { style: "comma", percent: false, unit: "" };

  test.each<[string, number | undefined, number | undefined]>([
    // With a decimal point, and with a decimal comma.
    ["1.234", 1.234, 1234],
    ["-1.5", -1.5, -1.5],
    ["1.146.0", 1146, undefined],
    ["1,234,567", 1_234_567, 1_234_567],
    ["1,5", 1.5, 1.5],
    [".5", 0.5, 0.5],
    ["0x10", undefined, undefined],
    ["1e3", 1000, 1000],
    ["+5", 5, 5],
    [".", undefined, undefined],
    ["Genk", undefined, undefined],
  ])("%s", (text, point, comma) => {
    expect([numberIn(text, POINT), numberIn(text, COMMA)]).toEqual([point, comma]);
  });

  test("has a sign or a unit behind it only where its column has", () => {
    expect(numberIn("12,5 %", { ...COMMA, percent: true })).toBe(12.5);
    expect(numberIn("12 kWh", { ...COMMA, unit: "KWH" })).toBe(12);
    expect(numberIn("12 MWh", { ...COMMA, unit: "kWh" })).toBeUndefined();
    expect(numberIn("12", { ...COMMA, unit: "kWh" })).toBe(12);
    expect(numberIn("12 kWh", COMMA)).toBeUndefined();
  });
});

test("a text with a unit is known as one", () => {
  expect(["12 kWh", " 5 % ", "12", "kWh", "71016A20-"].map(hasUnit)).toEqual([true, true, false, false, false]);
});
