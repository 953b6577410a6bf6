/** Percentages on a sheet of the workbook, whose cells hold shares. */
import { startReadingSheet } from "../../../core/opendata/read-sheet";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock } from "../workbook/make-block";
import { figureOf } from "./files";

function read(header: string, values: CellValue[]) {
  const rows = values.map((value, index): CellValue[] => [`71016A${index}0-`, 2022, value]);
  const reading = startReadingSheet(makeBlock("Cijfers", [["geoitem", "jaar", header], ...rows]));
  if (!reading) throw new Error("not recognised");
  while (!reading.step(10));
  const figures = reading.result();
  const found = values.map((_, index) => figureOf(figures, `71016A${index}0-`, header, 2022));
  return { found, told: figures.findings.map(({ text, severity }) => `${severity} ${text.key}`) };
}

test("under a header in percent a sheet's shares are percentages", () => {
  const { found, told } = read("Aandeel huurders (%)", [0.22, 0.3, 0.255]);
  expect(found).toEqual([22, 30, 25.5]);
  expect(told).toEqual(["note opendata.sharesOfSheet"]);
});

test("percentages that are typed as points stay so", () => {
  expect(read("Aandeel huurders (%)", [22, 30, 0])).toEqual({ found: [22, 30, 0], told: [] });
  // A share of less than a percent everywhere is as likely typed in points.
  expect(read("Leegstand (%)", [0.03, 0.01])).toEqual({ found: [0.03, 0.01], told: [] });
});

test("a share among points is told and left as it stands", () => {
  const { found, told } = read("Aandeel huurders (%)", [0.22, 30, 25.5]);
  expect(found).toEqual([0.22, 30, 25.5]);
  expect(told).toEqual(["warning opendata.sharesBesidePoints"]);
});

test("a column that is not in percent keeps its small numbers", () => {
  expect(read("afstand_km", [0.2, 0.4])).toEqual({ found: [0.2, 0.4], told: [] });
});

describe("the edges", () => {
  const header = "Aandeel huurders (%)";

  test("one share of five percent is enough, and a whole of 1 is a share", () => {
    expect(read(header, [0.05, 0.01]).found).toEqual([5, 1]);
    expect(read(header, [0.04, 0.01]).found).toEqual([0.04, 0.01]);
    expect(read(header, [1, 0.5]).found).toEqual([100, 50]);
  });

  test("zeros and what lacks say nothing", () => {
    expect(read(header, [0.5, 0, ""]).found).toEqual([50, 0, "empty"]);
    expect(read(header, [0, ""])).toEqual({ found: [0, "empty"], told: [] });
    expect(read(header, [-0.1, 0.5]).found).toEqual([-0.1, 0.5]);
  });

  test("beside small points a share is as likely a point; from a middle of five it is told", () => {
    expect(read(header, [0.22, 4, 4.9]).told).toEqual([]);
    expect(read(header, [0.22, 5]).told).toEqual(["warning opendata.sharesBesidePoints"]);
    expect(read(header, [1, 30]).told).toEqual([]);
    expect(read(header, [0.22, 2, 3, 40, 3]).told).toEqual([]);
  });
});
