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
