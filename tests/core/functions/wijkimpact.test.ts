/** WIJKIMPACT: six results with their labels. */
import { wijkimpact } from "../../../core/functions/wijkimpact";
import { refusal, sheet } from "./sheet";

const KOLDERBOS: unknown[] = [265, "22,3 %", 4576, 17_500, "30 %", 0.2, 38_000];
const impact = (...args: unknown[]) => sheet(wijkimpact)(...args);
const changed = (at: number, value: unknown) => KOLDERBOS.map((old, i) => (i === at ? value : old));

test("Kolderbos: 59 households, some 270 000 euro, and nothing rounded", () => {
  expect(impact(...KOLDERBOS)).toEqual([
    ["deelnemers", expect.closeTo(59.095, 9)],
    ["investering (EUR)", expect.closeTo(270_418.72, 6)],
    ["energie (kWh/jaar)", expect.closeTo(310_248.75, 6)],
    ["CO2 (ton/jaar)", expect.closeTo(62.04975, 9)],
    ["hefboom (EUR per EUR beleidskost)", expect.closeTo(7.1162821, 6)],
    ["jobs", expect.closeTo(4.86753696, 8)],
  ]);
});

test.each([0, -500, "-€ 500"])("at a policy cost of %p the leverage is empty, and the rest is there", (cost) => {
  const cells = impact(...changed(6, cost)).map(([, value]) => value);
  expect(cells[4]).toBe("");
  expect(cells.filter((value) => typeof value === "number")).toHaveLength(5);
});

test("cells of one by one, and numbers as text, are the same", () => {
  expect(impact([[265]], [["22,3%"]], "€ 4.576", "17 500", [[0.3]], "0,2", "38.000")).toEqual(impact(...KOLDERBOS));
});

test("everybody takes part: a share of 1 is allowed", () => {
  expect(impact(...changed(1, 1))[0]).toEqual(["deelnemers", 265]);
});

test.each([
  [0, "woningen"],
  [1, "deelname"],
  [2, "investering"],
  [3, "verbruik"],
  [4, "besparing"],
  [5, "emissiefactor"],
  [6, "beleidskost"],
])("argument %p is missing: too little to answer, and %s is named", (at, name) => {
  for (const nothing of ["", null, undefined, "n.b.", [[""]]]) {
    expect(refusal(wijkimpact, ...changed(at, nothing))).toBe(
      `notAvailable: Bij ${name} ontbreekt het getal. Vul het in.`,
    );
  }
});

test.each([
  [
    "22.3 for 22,3 %",
    changed(1, 22.3),
    "Bij deelname staat 22,3, maar een aandeel is hoogstens 1. Typ 22,3 % als 22,3% of als 0,223.",
  ],
  [
    "35 for 35 %",
    changed(4, "35"),
    "Bij besparing staat 35, maar een aandeel is hoogstens 1. Typ 22,3 % als 22,3% of als 0,223.",
  ],
  ["a negative share", changed(1, -0.1), "Bij deelname staat -0,1. Dat moet nul of meer zijn."],
  ["fewer dwellings than none", changed(0, -5), "Bij woningen staat -5. Dat moet nul of meer zijn."],
  ["a word", changed(2, "veel"), 'Bij investering staat "veel": dat is geen getal. Typ daar een getal.'],
  ["TRUE", changed(6, true), "Bij beleidskost staat WAAR: dat is geen getal. Typ daar een getal."],
  [
    "several cells",
    changed(3, [[1, 2]]),
    "Het argument verbruik moet één cel zijn. Dit bereik heeft 1 rij en 2 kolommen.",
  ],
  [
    "more than a cell can hold",
    changed(2, 1e308),
    "De getallen zijn te groot of te klein om mee te rekenen. Kies een andere eenheid, bijvoorbeeld miljoen euro.",
  ],
])("refused: %s", (_, args, sentence) => {
  expect(refusal(wijkimpact, ...args)).toBe(`invalidValue: ${sentence}`);
});

test("what is wrong is told before what is missing", () => {
  expect(refusal(wijkimpact, "", 22.3, 1, 1, 1, 1, 1)).toMatch(/^invalidValue: Bij deelname/);
});
