/** How a column writes its numbers, decided for the column as a whole. */
import { type Notation, noEvidence, notationOf, noteNotation, numberIn } from "../../../core/opendata/notation";

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
