/** The sheet Impact, line by line: what stands there as values, and which cells its formulas follow. */

import { defined, known } from "../../../../core/impact/sheets/impact-formulas";
import { planImpact } from "../../../../core/impact/sheets/plan-impact";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { sectionOf, sheetLines } from "../../workbook/sheet-lines";
import { BUDGET, CERTAIN, KOLDERBOS, withRow, workbook } from "../impacts";

function planOf(snapshot: Snapshot, form: "values" | "plain", jobs = false) {
  return planImpact(snapshot, { view: CERTAIN, result: "leverage", jobs, today: "28/11/2026" }, form);
}
const linesOf = (snapshot: Snapshot, form: "values" | "plain", jobs = false) =>
  sheetLines(planOf(snapshot, form, jobs), "Impact");
const lineOf = (lines: CellValue[][], name: string) => lines.find(([first]) => first === name)?.slice(1) ?? [];

test("the two sentences stand on top, then the inputs with their source, and the day below", () => {
  const lines = linesOf(workbook(), "values");
  expect(lines.slice(0, 4).map(([first]) => first)).toEqual([
    "Impact",
    expect.stringMatching(/^59 gezinnen, .*7 euro per euro\.$/),
    "Vanaf 167 deelnemers is de hefboom 20.",
    "",
  ]);
  expect(sectionOf(lines, "Invoer").map((line) => line.slice(0, 6))).toEqual([
    ["Invoer", "", "", "", "", ""],
    ["Wat", "Laag", "Midden", "Hoog", "Bron", "Jaar"],
    ["Woningen", 265, 265, 265, "Genk", 2014],
    ["Deelname", 0.16, 0.223, 0.27, "Genk", 2014],
    ["Investering per woning", 4000, 4576, 7000, "Genk", 2014],
    ["Verbruik", 11_800, 15_100, 22_500, "Fluvius", 2024],
    ["Besparing", 0.2, 0.35, 0.6, "verzonnen", ""],
    ["Emissiefactor gas", 0.182, 0.182, 0.202, "DESNZ", 2024],
    ["Beleidskost", 38_000, 38_000, 38_000, "Begroting", ""],
    ["Maatregelen per deelnemer", 1, 2, 3, "voorstel", ""],
    ["Wooneenheden van de gemeente", 5440, 5440, 5440, "Berlaar", ""],
    ["Levensduur", 20, 30, 30, "EU 244/2012", 2012],
    ["Rentevoet", 0.03, 0.03, 0.05, "EU 244/2012", 2012],
    ["Hefboomdoel", 20, 20, 20, "ELENA", ""],
  ]);
  expect(lines.flat().filter((cell) => cell === "Geschreven op 28/11/2026.")).toHaveLength(1);
});

test("the results stand low, in the middle and high, without a column for what lacks where nothing lacks", () => {
  const lines = linesOf(workbook(), "values");
  expect(sectionOf(lines, "Resultaten").slice(1, 3)).toEqual([
    expect.arrayContaining(["Wat", "Laag", "Midden", "Hoog"]),
    ["Deelnemers", 265 * 0.16, 265 * 0.223, expect.closeTo(265 * 0.27, 9), "", "", ""],
  ]);
  expect(lines.flat()).not.toContain("Wat nog ontbreekt");
  expect(lines.flat()).toContain("Laag en hoog: alles valt samen tegen of mee. Geen kans, wel een grens.");
  const participants = 265 * 0.223;
  expect(lineOf(lines, "Minder energie (MWh per jaar)")[1]).toBeCloseTo((participants * 15_100 * 0.35) / 1000, 9);
  expect(lineOf(lines, "Hefboom (euro per euro)").slice(0, 3)).toEqual([
    expect.closeTo((265 * 0.16 * 4000) / 38_000, 9),
    expect.closeTo((participants * 4576) / 38_000, 9),
    expect.closeTo((265 * 0.27 * 7000) / 38_000, 9),
  ]);
  expect(lineOf(lines, "Deelnemers voor het hefboomdoel").slice(0, 3)).toEqual(["", expect.closeTo(166.08, 2), ""]);
  expect(lineOf(lines, "Jobs (gemiddelde van de EU)")).toEqual([]);
});

test("what waits for a figure says which, and what is not defined says that instead", () => {
  const lines = linesOf(workbook(withRow(["verbruik", "", "", "", "", "", ""])), "values", true);
  expect(lineOf(lines, "Verbruik").slice(0, 3)).toEqual(["n.b.", "n.b.", "n.b."]);
  expect(lineOf(lines, "Minder CO2 (ton per jaar)").slice(0, 4)).toEqual([
    ...["n.b.", "n.b.", "n.b."],
    "Vul Verbruik in bij Kengetallen.",
  ]);
  expect(lineOf(lines, "Jobs (gemiddelde van de EU)").slice(0, 4)).toEqual([
    ...["n.b.", "n.b.", "n.b."],
    "Vul Jobs per miljoen in bij Kengetallen.",
  ]);
  expect(lineOf(lines, "Hefboom (euro per euro)")[3]).toBe("");
  expect(lineOf(lines, "Jobs per miljoen").slice(0, 3)).toEqual(["n.b.", "n.b.", "n.b."]);
  expect(lines.flat()).toContain("Wat nog ontbreekt");
  const paid = linesOf(workbook(KOLDERBOS, [...BUDGET, ["Provincie", "inkomst", 50_000, "toegekend"]]), "values");
  expect(lineOf(paid, "Hefboom (euro per euro)").slice(0, 3)).toEqual(Array(3).fill("niet gedefinieerd"));
  expect(known(Number.NaN)).toBe("niet gedefinieerd");
  expect([known(3, true), known(Number.NaN, true)]).toEqual([3, "n.b."]);
});

test("formulas take the end of each input that makes a result low or high: the cost the other way round", () => {
  const lines = linesOf(workbook(), "plain", true);
  const rowOf = (name: string) => 1 + lines.findIndex(([first]) => first === name);
  const [dwellings, share, money] = ["Woningen", "Deelname", "Investering per woning"].map(rowOf);
  const [cost, target] = ["Beleidskost", "Hefboomdoel"].map(rowOf);
  const leverage = (c: string, costColumn: string) =>
    `=IFERROR($${c}$${dwellings}*$${c}$${share}*$${c}$${money}/($${costColumn}$${cost}/($${costColumn}$${cost}>0));"niet gedefinieerd")`;
  expect(lineOf(lines, "Hefboom (euro per euro)").slice(0, 3)).toEqual([
    leverage("B", "D"),
    leverage("C", "C"),
    leverage("D", "B"),
  ]);
  expect(lineOf(lines, "Deelnemers voor het hefboomdoel")[1]).toBe(
    `=IFERROR($C$${target}*($C$${cost}/($C$${cost}>0))/($C$${money}/($C$${money}>0));"niet gedefinieerd")`,
  );
  expect(lineOf(lines, "Jobs (gemiddelde van de EU)")[1]).toContain('"n.b."');
  const rate = rowOf("Rentevoet");
  expect(lineOf(lines, "Per ton, met de lage rentevoet")[1]).toContain(`IF($B$${rate}=0;`);
  expect(lineOf(lines, "Per ton, met de hoge rentevoet")[1]).toContain(`IF($D$${rate}=0;`);
});

test("inputs follow the cell of Kengetallen that counts, and the cost its three scenarios", () => {
  const chosen = withRow(["deelname", 0.16, 0.223, "", "x", 2014, "laag"]);
  const lines = linesOf(workbook(chosen), "plain");
  expect(lineOf(lines, "Deelname").slice(0, 3)).toEqual([
    "=Kengetallen!$B$3",
    "=Kengetallen!$B$3",
    "=Kengetallen!$B$3",
  ]);
  expect(lineOf(lines, "Woningen").slice(0, 3)).toEqual([
    "=Kengetallen!$B$2",
    "=Kengetallen!$C$2",
    "=Kengetallen!$D$2",
  ]);
  const certain = 1 + lines.findIndex(([first]) => first === "met wat zeker is");
  expect(lineOf(lines, "Beleidskost").slice(0, 4)).toEqual([
    `=MIN($C$${certain}:$C$${certain + 2})`,
    `=$C$${certain}`,
    `=MAX($C$${certain}:$C$${certain + 2})`,
    "Begroting",
  ]);
});

test("what matters most: each input moved alone, down and up, the widest first, with a chart beside it", () => {
  const plan = planOf(workbook(), "values");
  const tornado = sectionOf(
    sheetLines(plan, "Impact"),
    "Wat telt het meest voor “Hefboom (euro per euro)”? Verschil met midden",
  ).slice(1);
  const middle = (265 * 0.223 * 4576) / 38_000;
  expect(tornado.map((line) => line.slice(0, 3))).toEqual([
    ["Wat", "Lager dan midden", "Hoger dan midden"],
    [
      "Investering per woning",
      expect.closeTo((265 * 0.223 * 4000) / 38_000 - middle, 9),
      expect.closeTo((265 * 0.223 * 7000) / 38_000 - middle, 9),
    ],
    [
      "Deelname",
      expect.closeTo((265 * 0.16 * 4576) / 38_000 - middle, 9),
      expect.closeTo((265 * 0.27 * 4576) / 38_000 - middle, 9),
    ],
  ]);
  const charts = plan?.changes.flatMap((change) => (change.kind === "chart" ? [change.chart] : [])) ?? [];
  expect(charts).toMatchObject([{ kind: "stackedBar", source: { rows: 3, columns: 3 } }]);
  const formulas = sectionOf(
    linesOf(workbook(), "plain"),
    "Wat telt het meest voor “Hefboom (euro per euro)”? Verschil met midden",
  )[2];
  const [low, high] = [String(formulas?.[1]), String(formulas?.[2])];
  expect(low).toMatch(/^=MIN\(0;\(\$C\$7\*\$C\$8\*\$B\$9\/.*\)-\(\$C\$7\*\$C\$8\*\$C\$9\/.*;\(\$C\$7\*\$C\$8\*\$D\$9/);
  expect(high).toBe(low.replace("=MIN", "=MAX"));
  // Where the result lacks there is nothing to move.
  const without = linesOf(workbook(withRow(["woningen", "", "", "", "", "", ""])), "values");
  expect(without.flat().join()).not.toContain("Wat telt het meest");
});

test("shares stand as percentages, factors in thousandths", () => {
  const plan = planOf(workbook(), "values");
  const lines = sheetLines(plan, "Impact");
  const formatOf = (name: string) => {
    const row = lines.findIndex(([first]) => first === name);
    const own = plan?.changes.flatMap((change) =>
      change.kind === "format" && change.row === row && change.column === 1 && change.columns === 3
        ? [change.format.numberFormat]
        : [],
    );
    return own?.at(-1);
  };
  expect(["Deelname", "Emissiefactor gas", "Hefboomdoel", "Werk in de wijk (euro)", "Woningen"].map(formatOf)).toEqual([
    "0.0%_-",
    "0.000_-",
    "0.0_-",
    "#,##0_-",
    undefined,
  ]);
  expect(formatOf("Aandeel van het LEKP-doel")).toBe("0.0%_-");
});

test("a formula of several arguments keeps them apart", () => {
  expect(defined(["1", "2"], "niets")).toEqual({ formula: ["=IFERROR(1", "2", '"niets")'] });
  expect(defined("12", "niets")).toEqual({ formula: ["=IFERROR(12", '"niets")'] });
});
