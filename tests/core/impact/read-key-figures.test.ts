/** Each row of Kengetallen is a figure of its own, in a unit of its own: it is read by itself, and told where it cannot be. */
import { readKeyFigures } from "../../../core/impact/read-key-figures";
import type { CellValue } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

/** Rows of a figure, its value, its unit; each has a source. */
function read(...rows: [figure: string, value: CellValue, unit?: string][]) {
  const sheet = [
    ["Sleutel", "Midden", "Eenheid", "Bron"],
    ...rows.map(([figure, value, unit = ""]) => [figure, value, unit, "eigen telling"]),
  ];
  const reading = readKeyFigures(makeSnapshot([makeBlock("Kengetallen", sheet)]));
  if (!reading) throw new Error("there are no key figures");
  return {
    figures: Object.fromEntries(Array.from(reading.figures, ([key, { middle }]) => [key, middle])),
    findings: told(reading.findings),
  };
}

test("an amount beside small figures is no decimal of them, and no date", () => {
  const others: [string, CellValue, string?][] = [
    ["woningen", 80],
    ["deelname", 0.22],
    ["verbruik", 15, "MWh"],
    ["besparing", 0.3],
  ];
  const figures = { dwellings: 80, participation: 0.22, consumption: 15_000, saving: 0.3, investment: 45_000 };
  expect(read(...others, ["investering", 45_000])).toEqual({ figures, findings: [] });
  expect(read(...others, ["investering", "45.000"])).toEqual({
    figures,
    findings: ["Kengetallen!B6: “45.000” staat als tekst in de cel en is gelezen als 45.000."],
  });
});

test("a share is a share beside figures that are none, whether it is typed as 0,22 or as 22 %", () => {
  const { figures, findings } = read(
    ["woningen", 150],
    ["deelname", "22 %"],
    ["besparing", "30 %"],
    ["levensduur", 25],
  );
  expect(figures).toEqual({ dwellings: 150, participation: 0.22, saving: 0.3, lifetime: 25 });
  expect(findings).toEqual([
    "Kengetallen!B3: “22 %” staat als tekst in de cel en is gelezen als 0,22.",
    "Kengetallen!B4: “30 %” staat als tekst in de cel en is gelezen als 0,3.",
  ]);
  expect(read(["woningen", 80], ["deelname", 0.22], ["levensduur", 25]).findings).toEqual([]);
});

test("a share that cannot be one is still told", () => {
  expect(read(["woningen", 80], ["deelname", 22]).findings).toEqual([
    "Kengetallen!B3: Deelname 22 staat als 2.200 %. Bedoelt u 22 %? Nu telt het als ontbrekend.",
  ]);
});
