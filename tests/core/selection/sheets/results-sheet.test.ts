/** The sheet Wijkselectie, from its title to its last line: the ranking first, and below it what it rests on. */
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { planResults } from "../../../../core/selection/sheets/plan-results";
import { rowOf as rowOfRect, underCriteria } from "../../../../core/selection/sheets/results-sheet";
import { newFormula } from "../../../../core/workbook/formula";
import type { SheetForm } from "../../../../core/workbook/own-sheet";
import type { Change, NewValue } from "../../../../core/workbook/plan";
import { placeTable } from "../../../../core/workbook/report-table";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { candidateRows, criteriaRows, exampleSnapshot, exampleStudy, withCell } from "../example-study";

const SHEET = "Wijkselectie";

function written(form: SheetForm, { criteria = criteriaRows, candidates = candidateRows, today = "1/2/2026" } = {}) {
  const snapshot = exampleSnapshot(criteria, candidates);
  const plan = planResults(snapshot, rankStudy(exampleStudy(snapshot)), form, undefined, today || undefined);
  const lines = plan.changes.flatMap((change): NewValue[][] => (change.kind === "write" ? change.values : []));
  const shown = lines.map((line) => line.map((cell) => newFormula(cell) || (cell as CellValue)));
  const rowOf = (column: number, text: string) => shown.findIndex((line) => line[column] === text);
  const changes = <K extends Change["kind"]>(kind: K) =>
    plan.changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
  return { plan, shown, rowOf, changes };
}

test("a map of an earlier time goes where none can be drawn now, and only from a sheet that is there", () => {
  const picture = { png: "iVBORw0KGgo=", width: 40, height: 30, altText: "Kaart", source: "Grenzen: Statbel" };
  const pictures = (snapshot: Snapshot, map?: typeof picture) =>
    planResults(snapshot, rankStudy(exampleStudy(snapshot)), "values", undefined, undefined, map).changes.flatMap(
      (change) => (/picture/i.test(change.kind) && "sheet" in change ? [[change.kind, change.sheet]] : []),
    );
  const present = exampleSnapshot(undefined, undefined, [[SHEET, [[SHEET]]]]);
  expect(pictures(present)).toEqual([["removePicture", SHEET]]);
  expect(pictures(exampleSnapshot())).toEqual([]);
  expect(pictures(present, picture)).toEqual([["picture", SHEET]]);
});

test("under the names of the criteria is all but the first column of a block, and one row of it is that row", () => {
  const { body, ...rest } = placeTable(4, {
    columns: ["Wijk", "A", "B"].map((header) => ({ header, role: "text" })),
    rows: 6,
    at: 3,
  });
  const under = underCriteria({ body, ...rest });
  expect(under).toEqual({ row: 5, column: 4, rows: 6, columns: 2 });
  expect(rowOfRect(under, 2)).toEqual({ row: 7, column: 4, rows: 1, columns: 2 });
});

const filled = (lines: CellValue[][]) => lines.filter((line) => line.some((cell) => cell !== ""));

test("as values: who is first in a sentence, the ranking with the best wijk on top, then criteria, figures and the day", () => {
  const { shown, plan, changes } = written("values");
  const study = exampleStudy();
  const ranking = rankStudy(study);
  const line = (i: number, remark = ""): CellValue[] => {
    const blank = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? "" : value);
    const points = [0, 1, 2].map((j) => blank(ranking.points.data[i * 3 + j]));
    const { name = "" } = study.candidates[i] ?? {};
    return [
      blank(ranking.ranks[i]),
      ranking.scores[i] ?? 0,
      ranking.coverage[i] ?? 0,
      name,
      ...points,
      remark ? 1 : 0,
      remark,
    ];
  };
  const beside = (...cells: CellValue[]): CellValue[] => ["", "", "", ...cells, "", ""];
  expect(filled(shown)).toEqual([
    [SHEET, ...Array(8).fill("")],
    ["Termien staat eerst met 63,1 punten.", ...Array(8).fill("")],
    ["Rang", "Punten", "Dekking", "Wijk", "Gas", "Inkomen", "Woningen", "Buiten de grenzen", "Opmerking"],
    line(1),
    line(0),
    line(2),
    line(3, "Valt af: Woningen is 20, minder dan de ondergrens 60"),
    ["De werkmap zegt niet wie de gewichten bepaalde.", ...Array(8).fill("")],
    beside("Criteria", "Gas", "Inkomen", "Woningen"),
    beside("Richting", "hoog", "laag", "hoog"),
    beside("Gewicht", 20, 30, 50),
    beside("Slechtste", 10_000, 34_000, 0),
    beside("Beste", 20_000, 22_000, 400),
    beside("Ondergrens", "", "", 60),
    beside("Bovengrens", "", "", ""),
    beside("Bron", "Fluvius, 2021", "Statbel, 2019", ""),
    beside("Cijfers", "Gas", "Inkomen", "Woningen"),
    beside("Termien", 13_319, "n.b.", 300),
    beside("Kolderbos", 10_480, 24_432, 265),
    beside("Brethei", 18_742, 31_000, "n.b."),
    beside("Gehucht", 19_000, 22_000, 20),
    [
      "Geschreven op 1/2/2026. Methode: Som van punten. De bron van elk cijfer staat in de rij Bron.",
      ...Array(8).fill(""),
    ],
  ]);
  expect(plan.spills).toBeUndefined();
  expect(changes("show")).toEqual([{ kind: "show", sheet: SHEET, row: 0, column: 0 }]);
});

test("the chart shows the points by criterion, beside the names; a remark stands out, the scores are bold", () => {
  const { changes, rowOf } = written("values");
  const top = rowOf(0, "Rang");
  const [drawn] = changes("chart");
  expect(drawn?.chart).toMatchObject({
    kind: "stackedBar",
    source: { row: top, column: 3, rows: 5, columns: 4 },
    altText: "Termien staat eerst met 63,1 punten.",
    position: { rows: 16 },
  });
  const formats = changes("format").map(({ row, column, rows, columns, format }) => ({
    row,
    column,
    rows,
    columns,
    ...format,
  }));
  expect(formats).toContainEqual({ row: top + 1, column: 1, rows: 4, columns: 1, bold: true });
  expect(formats.filter(({ fill }) => fill === "warning")).toEqual([
    { row: top + 4, column: 8, rows: 1, columns: 1, fill: "warning" },
  ]);
});

test("the chart grows with the wijken, up to what fits on a page", () => {
  const rowsOf = (count: number) =>
    written("values", {
      criteria: criteriaRows.slice(0, 2),
      candidates: [["Wijk", "Gas"], ...Array.from({ length: count }, (_, i): CellValue[] => [`W${i}`, 10_000 + i])],
    }).changes("chart")[0]?.chart.position.rows;
  expect([12, 13, 36, 50].map(rowsOf)).toEqual([16, 17, 40, 40]);
});

test("in plain formulas the criteria and the figures follow the user's own sheets, and the sentence says of when it is", () => {
  const { shown, rowOf, plan } = written("plain");
  const own = (label: string) => shown[rowOf(3, label)]?.slice(4, 7);
  expect(own("Gewicht")).toEqual(["=Criteria!$D$2", "=Criteria!$D$3", "=Criteria!$D$4"]);
  expect(own("Ondergrens")).toEqual(["", "", "=Criteria!$G$4"]);
  expect(own("Richting")).toEqual(["hoog", "laag", "hoog"]);
  expect(String(own("Cijfers") && shown[rowOf(3, "Cijfers") + 1]?.[4])).toContain("Kandidaatwijken!$D$2");
  const scaled = rowOf(3, "Plaats tussen slechtste (0) en beste (1)");
  expect(shown.slice(scaled + 1, scaled + 5).map((line) => line[3])).toEqual([
    "Kolderbos",
    "Termien",
    "Brethei",
    "Gehucht",
  ]);
  expect(String(shown[scaled + 1]?.[4])).toMatch(/^=IF\(ISNUMBER\(E\d+\)/);
  expect(String(shown[1]?.[0])).toMatch(/^=IF\(COUNTIF/);
  const note = (today: string) =>
    written("plain", { today })
      .shown.flat()
      .filter((cell) => String(cell).startsWith("De werkmap zegt niet"));
  expect(note("1/2/2026")).toEqual([
    "De werkmap zegt niet wie de gewichten bepaalde. Zo was het op 1/2/2026, toen dit blad werd geschreven.",
  ]);
  expect(note("")).toEqual([
    "De werkmap zegt niet wie de gewichten bepaalde. Zo was het toen dit blad werd geschreven.",
  ]);
  expect(plan.spills).toBeUndefined();
});

test("live, the figures on the scale are left out: the formulas work them out themselves", () => {
  const { rowOf } = written("live");
  expect(rowOf(3, "Plaats tussen slechtste (0) en beste (1)")).toBe(-1);
  expect(rowOf(3, "Cijfers")).toBeGreaterThan(0);
});

test("a wijk of which nothing is known, and one above a bound, are told why", () => {
  const remark = (candidates: CellValue[][], criteria = criteriaRows) => {
    const { shown, rowOf } = written("values", { candidates, criteria });
    const top = rowOf(0, "Rang");
    return new Map(shown.slice(top + 1, top + candidates.length).map((line) => [line[3], line[8]]));
  };
  const unknown = remark([...candidateRows, ["Leeg", "Genk", "", "n.b.", "n.b.", "n.b."]]);
  expect(unknown.get("Kolderbos")).toBe("");
  expect(String(unknown.get("Leeg"))).not.toBe("");
  const bounded = criteriaRows.map((row, index) => (index === 1 ? withCell(row, 7, 15_000) : row));
  const above = remark(candidateRows, bounded);
  expect(String(above.get("Brethei")).replace(/\u00a0/g, " ")).toBe(
    "Valt af: Gas is 18.742 kWh, meer dan de bovengrens 15.000 kWh",
  );
  expect(String(above.get("Gehucht"))).toContain("; ");
});
