/** A criterion in percent: a share among its figures is told with its cell, whatever else is told elsewhere. */
import { readStudy } from "../../../../core/selection/read-study";
import { say } from "../../../../core/texts/text";
import type { Finding } from "../../../../core/workbook/finding";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

/** Only Criteria says that it is in percent. `direction` stands in C2 of Criteria, as 0,22 does in Kandidaatwijken. */
function told(direction: CellValue) {
  const { findings } = readStudy(
    makeSnapshot([
      makeBlock("Kandidaatwijken", [
        ["Wijk", "Gas", "Huurders"],
        ["Noord", 10, 0.22],
        ["Oost", 12, 8],
        ["Zuid", 15, 30],
        ["West", 11, 12],
      ]),
      makeBlock("Criteria", [
        ["Criterium", "Eenheid", "Richting", "Gewicht"],
        ["Huurders", "%", direction, 3],
        ["Gas", "kWh", "laag", 2],
      ]),
    ]),
  );
  return findings.flatMap(({ text, cell }) =>
    text.key.endsWith("shareAmongNumbers") ? [`${cell?.sheet} ${cell?.row} ${cell?.column}`] : [],
  );
}

test("0,22 beside 8 and 30 is told as perhaps 22 %", () => {
  expect(told("laag")).toEqual(["Kandidaatwijken 1 2"]);
});

test("a warning on the same cell of another sheet does not keep it silent", () => {
  expect(told("")).toEqual(["Kandidaatwijken 1 2"]);
});

/** A criterion in percent with these figures and ends of its scale: what it is compared with, and what is told. */
function read(figures: CellValue[], ends: Record<string, CellValue> = {}, header = "Huurders", unit = "%") {
  const { study, findings } = readStudy(
    makeSnapshot([
      makeBlock("Kandidaatwijken", [["Wijk", header], ...figures.map((figure, i): CellValue[] => [`W${i}`, figure])]),
      makeBlock("Criteria", [
        ["Criterium", "Eenheid", "Richting", "Gewicht", ...Object.keys(ends)],
        [header, unit, "laag", 3, ...Object.values(ends)],
      ]),
    ]),
  );
  const [criterion] = study?.criteria ?? [];
  return {
    values: [...(study?.values.data ?? [])],
    unit: criterion?.unit,
    ends: [criterion?.worst, criterion?.best, criterion?.lower, criterion?.upper],
    told: sentences(findings),
  };
}
const sentences = (findings: readonly Finding[]) =>
  findings.flatMap(({ severity, text, values, cell, table }) =>
    /numberAsText|belongsTo/.test(text.key)
      ? []
      : [`${severity} ${table} ${cell?.sheet} ${cell?.row}/${cell?.column} ${say("nl", text, values)}`],
  );

test("shares on a scale of shares become points without a word, and so do shares without a scale", () => {
  expect(read([0.1, 0.225], { Slechtste: 0.4, Beste: 0, Ondergrens: 0.05, Bovengrens: 0.9 })).toEqual({
    values: [10, 22.5],
    unit: "%",
    ends: [40, 0, 5, 90],
    told: [],
  });
  expect(read([0.1, 0.2])).toMatchObject({ values: [10, 20], told: [] });
});

test("points on a scale of points stay as they are; a header that says percent gives the unit", () => {
  expect(read([10, 22.5], { Slechtste: 40, Beste: 0 })).toMatchObject({ values: [10, 22.5], ends: [40, 0], told: [] });
  expect(read([0.1, 0.2], {}, "Huurders (%)", "")).toMatchObject({ values: [10, 20], unit: "%" });
  expect(read([0.1, 0.2], {}, "Huurders (%)", "procent")).toMatchObject({ values: [10, 20], unit: "procent" });
  expect(read([0.1, 0.2], {}, "Huurders", "")).toMatchObject({ values: [0.1, 0.2], unit: "" });
});

test("shares on a scale of points are told with the first share above zero and its decimals", () => {
  expect(read([0, 0.0625, 0.5], { Slechtste: 60, Beste: 0 })).toMatchObject({
    values: [0, 6.25, 50],
    ends: [60, 0],
    told: [
      "note Criteria Criteria 1/0 “Huurders” staat in de cellen als aandeel, terwijl de schaal in procenten staat. 0,0625 is gelezen als 6,25 %.",
    ],
  });
});

test("points on a scale of shares are told with an end of that scale", () => {
  const scale = (ends: Record<string, CellValue>) => read([10, 50], ends);
  expect(scale({ Slechtste: 0.6, Beste: 0.1 })).toMatchObject({
    values: [10, 50],
    ends: [60, 10],
    told: [
      "note Criteria Criteria 1/0 De schaal van “Huurders” is een aandeel, terwijl de cijfers procenten zijn. 0,6 is gelezen als 60 %.",
    ],
  });
  expect(scale({ Beste: 0.1 }).told[0]).toContain("0,1 is gelezen als 10 %");
});

test("a share among points is told with what to type, but not twice, and not where the cells hold shares", () => {
  expect(read([0.22, 8, 30]).told).toEqual([
    "warning Kandidaatwijken Kandidaatwijken 1/1 0,22 staat tussen getallen die veel groter zijn. Is dit 22 %? Typ dan 22.",
  ]);
  expect(read([0.22, 20, 30]).told).toHaveLength(1);
  // Too small for the column to tell by itself: it is Criteria that says percent.
  const small = (row: number) =>
    `warning Kandidaatwijken Kandidaatwijken ${row}/1 0,06 staat tussen getallen die veel groter zijn. Is dit 6 %? Typ dan 6.`;
  expect(read([6, 0.06, "n.b.", 7, 0.06]).told).toEqual([small(2), small(5)]);
  expect(read([6, 0.06, "veel", 7]).told).toEqual([
    expect.stringContaining("Kandidaatwijken 3/1 “veel” is geen getal"),
    small(2),
  ]);
  expect(read([6, "0,06", 7]).told).toEqual([]);
  expect(read([0.22, 0.5]).told).toEqual([]);
});
