/** Each row of Kengetallen is a figure of its own, in a unit of its own: it is read by itself, and told where it cannot be. */
import { nearestGasValue, readKeyFigures } from "../../../core/impact/read-key-figures";
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

test("a figure in another unit is converted where the unit leaves no doubt", () => {
  expect(
    read(["investering", 4.576, "k€"], ["verbruik", 0.015, "GWh"], ["emissiefactor", 0.000202, "ton/kWh"]),
  ).toEqual({
    figures: { investment: 4576, consumption: 15_000, emissionFactor: 0.202 },
    findings: [expect.stringContaining("U rekent met de onderwaarde")],
  });
  expect(read(["investering", 45, "duizend euro"], ["emissiefactor", 182, "g/kWh"])).toEqual({
    figures: { investment: 45_000, emissionFactor: 0.182 },
    findings: [],
  });
});

test("a unit without a fixed value leaves the figure out, an unknown one asks", () => {
  expect(read(["verbruik", 1500, "m³"], ["investering", 4576, "stuks"])).toEqual({
    figures: { investment: 4576 },
    findings: [
      "Kengetallen!C2: Verbruik in “m³” kan Wijkwerf niet omrekenen. Typ het cijfer in kWh. Nu telt het als ontbrekend.",
      "Kengetallen!C3: De eenheid “stuks” ken ik niet bij Investering per woning. Het cijfer telt als euro. Klopt dat? Typ dan euro onder Eenheid.",
    ],
  });
});

test("an amount that cannot be in its unit is told", () => {
  expect(read(["investering", 4576, "k€"])).toEqual({
    figures: {},
    findings: [
      "Kengetallen!B2: Een investering van 4.576.000 euro per woning kan niet. Zet de juiste eenheid onder Eenheid. Nu telt het als ontbrekend.",
    ],
  });
  expect(read(["investering", 45])).toEqual({
    figures: { investment: 45 },
    findings: [
      "Kengetallen!B2: Een investering van 45 euro per woning is weinig. Is het in duizend euro? Zet dan k€ onder Eenheid.",
    ],
  });
  expect(read(["emissiefactor", 0.202, "ton/kWh"]).findings[0]).toContain("Bedoelt u 0,202?");
});

test("a percent sign under Eenheid says how a share is written", () => {
  const { figures, findings } = read(["besparing", 30, "%"], ["deelname", "22,5", "procent"], ["rentevoet", 0.03, "%"]);
  expect(figures).toMatchObject({ saving: 0.3, participation: 0.225, rate: 0.03 });
  expect(findings.filter((one) => !one.includes("als tekst"))).toEqual([]);
});

test("without that sign 30 is still asked about", () => {
  expect(read(["besparing", 30]).findings.join()).toContain("Bedoelt u 30 %?");
});

test("an emission factor of gas is called after the value that it is nearest to", () => {
  expect([0.182, 0.19, 0.201, 0.202, 0.25].map(nearestGasValue)).toEqual(["upper", "upper", "lower", "lower", "lower"]);
});
