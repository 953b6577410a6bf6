/** What a wijk gains from its key figures and its budget, and everything odd about them with its cell. */
import type { BudgetView } from "../../../core/budget/budget-view";
import { compareWijken } from "../../../core/impact/compare-wijken";
import { leverageOf } from "../../../core/impact/impact";
import { breakEvenAnswer, impactAnswer } from "../../../core/impact/impact-answer";
import { impactStudy, impactTornado } from "../../../core/impact/impact-study";
import { lackingFigures, planGasFactor, planProposed } from "../../../core/impact/plan-key-figures";
import { progress } from "../../../core/impact/progress";
import { readKeyFigures } from "../../../core/impact/read-key-figures";
import { say } from "../../../core/texts/text";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { BUDGET, CERTAIN, HEADER, KOLDERBOS, withRow, workbook } from "./impacts";

function study(snapshot: Snapshot) {
  const found = impactStudy(snapshot, CERTAIN);
  if (!found) throw new Error("there is no impact");
  return found;
}

test("Kolderbos says in one sentence what the wijk gains, in both languages", () => {
  const { text, values } = impactAnswer(study(workbook()));
  expect(say("nl", text, values)).toBe(
    "59 gezinnen, €\u00a0270.419 werk in de wijk, 312 MWh minder per jaar, tegenover €\u00a038.000 van de gemeente: 7 euro per euro.",
  );
  expect(say("en", text, values)).toMatch(/^59 households, .* 7 euro per euro\.$/);
});

test("from 167 participants on the leverage is 20, and there it is", () => {
  const found = study(workbook());
  const { text, values } = breakEvenAnswer(found);
  expect(say("nl", text, values)).toBe("Vanaf 167 deelnemers is de hefboom 20.");
  expect(leverageOf(found.breakEven.participants * 4576, 38_000)).toBeCloseTo(20, 12);
});

test("own money of the municipality stays its cost; a subsidy does not", () => {
  expect(study(workbook()).cost.net).toBe(38_000);
  const hoped = BUDGET.map((row) => (row[0] === "Subsidie LEKP" ? [row[0], "inkomst", 22_000, "aangevraagd"] : row));
  const { byScenario } = study(workbook(KOLDERBOS, hoped)).cost;
  expect(byScenario).toEqual({ certain: 60_000, expected: 49_000, full: 38_000 });
});

test("the tornado has the widest bar first, and leaves out what does not move the result", () => {
  const { bars } = impactTornado(study(workbook()), "leverage");
  const swings = bars.map(({ swing }) => swing);
  expect(swings).toEqual([...swings].sort((a, b) => b - a));
  expect(bars.map(({ input }) => input)).toEqual(["investment", "participation"]);
});

test("the contribution to the pact counts measures and not households: 59.1 of 2 each against 272", () => {
  expect(study(workbook()).results.lekp.middle).toBeCloseTo((265 * 0.223 * 2) / 272, 12);
});

test("the policy cost per tonne rises with the rate", () => {
  const { perTon, results } = study(workbook());
  expect(perTon.low.rate).toBe(0.03);
  expect(perTon.high.euro).toBeGreaterThan(perTon.low.euro);
  expect(perTon.low.euro / results.perTon.middle).toBeCloseTo(30 / 19.6004, 4);
});

test("the column Keuze decides which of the three counts", () => {
  const chosen = workbook(withRow(["investering", 4000, 4576, 7000, "Genk", 2014, "hoog"]));
  expect(study(chosen).results.work.middle).toBeCloseTo(265 * 0.223 * 7000, 6);
});

test.each<[string, Snapshot, string, string]>([
  [
    "a share that is typed as a whole number",
    workbook(withRow(["besparing", 0.2, 35, 0.6, "x", "", ""])),
    "Kengetallen!C6: Besparing 35 staat als 3.500 %. Bedoelt u 35 %? Nu telt het als ontbrekend.",
    "Kengetallen!C6: Saving 35 reads as 3,500 %. Do you mean 35 %? It counts as missing now.",
  ],
  [
    "low above high",
    workbook(withRow(["deelname", 0.3, 0.223, 0.2, "x", "", ""])),
    "Kengetallen!B3: Laag is groter dan hoog bij Deelname.",
    "Kengetallen!B3: Low is larger than high for Participation.",
  ],
  [
    "no source",
    workbook(withRow(["emissiefactor", 0.182, 0.182, 0.19, "", "", ""])),
    "Kengetallen!E7: Geen bron bij Emissiefactor gas.",
    "Kengetallen!E7: No source for Emission factor of gas.",
  ],
  [
    "consumption of years ago",
    workbook(withRow(["verbruik", 11_800, 15_100, 22_500, "Fluvius", 2021, ""])),
    "Kengetallen!F5: Verbruik is van 2021; het gemiddelde van Vlaanderen daalde sindsdien.",
    "Kengetallen!F5: The consumption is of 2021; the average of Flanders has fallen since.",
  ],
  [
    "the net calorific value",
    workbook(withRow(["emissiefactor", 0.182, 0.202, 0.202, "DESNZ", "", ""])),
    "Kengetallen!C7: U rekent met de onderwaarde (0,202); facturen staan in bovenwaarde. Met de bovenwaarde is de CO2 9,9 % lager.",
    "Kengetallen!C7: You compute with the net calorific value (0.202); bills use the gross one. With the gross value the CO2 is 9.9 % lower.",
  ],
  [
    "a figure that is there twice",
    workbook([...KOLDERBOS, ["woningen", 1, 1, 1, "x", "", ""]]),
    "Kengetallen!A13: Woningen staat er twee keer. De eerste telt.",
    "Kengetallen!A13: Dwellings is there twice. The first counts.",
  ],
  [
    "figures that only some results need, and that lack",
    workbook(KOLDERBOS.filter(([key]) => key !== "rentevoet" && key !== "hefboomdoel")),
    "Kengetallen!A1: Nog niet in Kengetallen: Rentevoet, Hefboomdoel. Wat daarvan afhangt, krijgt nog geen cijfer.",
    "Kengetallen!A1: Not in Kengetallen yet: Rate, Leverage target. What hangs on it gets no figure yet.",
  ],
  [
    "a row that nobody computes with",
    workbook([...KOLDERBOS, ["zonnepanelen", 1, 1, 1, "x", "", ""]]),
    "Kengetallen!A13: “zonnepanelen” ken ik niet onder Sleutel. Die rij telt nergens mee.",
    "Kengetallen!A13: I do not know “zonnepanelen” under Sleutel. That row counts nowhere.",
  ],
  [
    "a slip in the word of a row",
    workbook([...KOLDERBOS.slice(1), ["wonigen", 1, 1, 1, "x", "", ""]]),
    "Kengetallen!A12: “wonigen” ken ik niet onder Sleutel. Bedoelt u woningen? Die rij telt nu nergens mee.",
    "Kengetallen!A12: I do not know “wonigen” under Sleutel. Do you mean woningen? That row counts nowhere now.",
  ],
  [
    "a consumption that must be in MWh, and does not say so",
    workbook(withRow(["verbruik", 11.8, 15.1, 22.5, "Fluvius", 2024, ""])),
    "Kengetallen!C5: Een verbruik van 15,1 kWh per woning kan niet. Is het MWh? Zet dat onder Eenheid. Nu telt het als ontbrekend.",
    "Kengetallen!C5: A consumption of 15.1 kWh per dwelling cannot be. Is it MWh? Say so under Eenheid. It counts as missing now.",
  ],
  [
    "an emission factor in grams",
    workbook(withRow(["emissiefactor", 182, 182, 202, "DESNZ", 2024, ""])),
    "Kengetallen!C7: Emissiefactor gas 182 is te veel voor kg per kWh. Bedoelt u 0,182? Nu telt het als ontbrekend.",
    "Kengetallen!C7: Emission factor of gas 182 is too much for kg per kWh. Do you mean 0.182? It counts as missing now.",
  ],
  [
    "a middle that is not between low and high",
    workbook(withRow(["deelname", 0.16, 0.5, 0.27, "Genk", 2014, ""])),
    "Kengetallen!C3: Midden ligt niet tussen laag en hoog bij Deelname.",
    "Kengetallen!C3: The middle is not between low and high for Participation.",
  ],
  [
    "a budget that has no net expenses only when everything comes in",
    workbook(KOLDERBOS, [...BUDGET, ["Subsidie provincie", "inkomst", 50_000, "aangevraagd"]]),
    "Komt alle inkomst binnen, dan heeft de gemeente geen netto-uitgaven. Daar zijn hefboom en kost per ton niet gedefinieerd.",
    "If all income comes in, the municipality has no net expenses. There leverage and cost per tonne are not defined.",
  ],
  [
    "a figure that lacks",
    workbook(withRow(["woningen", "", "n.b.", "", "", "", ""])),
    "Kengetallen!C1: Woningen ontbreekt. Vul het in bij Kengetallen.",
    "Kengetallen!C1: Dwellings is missing. Fill it in under Kengetallen.",
  ],
  [
    "a budget without net expenses",
    workbook(KOLDERBOS, [...BUDGET, ["Subsidie provincie", "inkomst", 50_000, "toegekend"]]),
    "Begroting heeft geen netto-uitgaven: hefboom niet gedefinieerd. De kost per ton evenmin.",
    "The budget has no net expenses: leverage not defined. Nor is the cost per tonne.",
  ],
  [
    "premiums of residents among the expenses",
    workbook(KOLDERBOS, [...BUDGET, ["Premies bewoners", "uitgave", 5000, ""]]),
    "Begroting!C5: Premies tellen mee als gemeentekost. Dat zijn inkomsten van bewoners.",
    "Begroting!C5: Premiums count as a cost of the municipality. They are income of residents.",
  ],
  [
    "no budget",
    workbook(KOLDERBOS, []),
    "Er is nog geen begroting. De beleidskost komt daaruit.",
    "There is no budget yet. The policy cost comes from it.",
  ],
])("%s is told", (_, snapshot, nl, en) => {
  const { findings, results } = study(snapshot);
  expect(told(findings)).toContain(nl);
  expect(told(findings, "en")).toContain(en);
  // The rest goes on.
  expect(Object.values(results).length).toBe(8);
});

test("a clean workbook has nothing to tell and is done", () => {
  expect(told(study(workbook()).findings)).toEqual([]);
  expect(progress(workbook(), CERTAIN).state).toBe("done");
  expect(progress(makeSnapshot([]), CERTAIN).untouched).toBe(true);
});

test("the proposed figures are read again, each with a source, and only what the municipality knows lacks", () => {
  const snapshot = afterPlan(makeSnapshot([]), planProposed(makeSnapshot([])));
  const figures = readKeyFigures(snapshot);
  expect(figures?.figures.size).toBe(10);
  expect([...(figures?.figures.values() ?? [])].filter(({ source }) => source === "")).toEqual([]);
  expect(study(snapshot).missing).toEqual(["dwellings"]);
});

test("choosing the net value of gas writes 0.202 in Kengetallen", () => {
  const plan = planGasFactor(workbook(), "lower");
  if (!plan) throw new Error("there is no factor");
  expect(readKeyFigures(afterPlan(workbook(), plan))?.figures.get("emissionFactor")?.middle).toBe(0.202);
});

test("it is written in the unit of its row", () => {
  const sheet = [
    ["Sleutel", "Midden", "Eenheid"],
    ["emissiefactor", 202, "g/kWh"],
  ];
  const snapshot = makeSnapshot([makeBlock("Kengetallen", sheet)]);
  const plan = planGasFactor(snapshot, "upper");
  if (!plan) throw new Error("there is no factor");
  const after = afterPlan(snapshot, plan);
  expect(after.blocks[0]?.values[1]?.slice(0, 3)).toEqual(["emissiefactor", 182, "g/kWh"]);
  expect(readKeyFigures(after)?.figures.get("emissionFactor")?.middle).toBe(0.182);
});

test("without a target the sentence asks for one, and the rows that lack are added below those that are there", () => {
  const few = workbook(KOLDERBOS.filter(([key]) => key !== "rentevoet" && key !== "hefboomdoel"));
  const { text, values } = breakEvenAnswer(study(few));
  expect(say("nl", text, values)).toMatch(/^Zet bij Kengetallen welke hefboom u wilt/);
  expect(say("en", text, values)).toMatch(/^Put under Kengetallen which leverage you want/);
  expect(lackingFigures(few).map(({ key }) => key)).toEqual(["rentevoet", "hefboomdoel", "jobs"]);
  const after = study(afterPlan(few, planProposed(few)));
  expect(after.breakEven.target).toBe(20);
  expect(after.results.work.middle).toBe(study(few).results.work.middle);
  expect(lackingFigures(afterPlan(few, planProposed(few)))).toEqual([]);
});

test("a year or a remark behind the word of a row does not hide it, and a date is told as a day", () => {
  const rows = withRow(["woningen", 265, 265, 265, "Genk", 2014, ""]).map((row): CellValue[] =>
    row[0] === "woningen" ? ["Aantal woningen (2021)", ...row.slice(1)] : row,
  );
  expect(study(workbook(rows)).missing).toEqual([]);
  const checked = makeSnapshot([
    makeBlock("Kengetallen", [
      [...HEADER, "Nagekeken op"],
      ["woningen", 265, 265, 265, "Genk", 2014, "", 46_342],
      ["deelname", 0.2, 0.2, 0.2, "Genk", 2014, "", "na te kijken"],
    ]),
  ]);
  const figures = readKeyFigures(checked)?.figures;
  expect(figures?.get("dwellings")?.checked).toBe("16/11/2026");
  expect(figures?.get("participation")?.checked).toBe("na te kijken");
});

test("a budget that others pay more than it costs gives no euro per tonne, and never a negative one", () => {
  const paid = [...BUDGET, ["Subsidie provincie", "inkomst", 50_000, "toegekend"]];
  const { results, perTon } = study(workbook(KOLDERBOS, paid));
  expect([results.perTon.middle, results.leverage.middle, perTon.low.euro, perTon.high.euro]).toEqual(
    Array(4).fill(Number.NaN),
  );
});

test("where only the best case has no net expenses, its bound is not defined and the others are", () => {
  const hoped = [...BUDGET, ["Subsidie provincie", "inkomst", 50_000, "aangevraagd"]];
  const { leverage, perTon } = study(workbook(KOLDERBOS, hoped)).results;
  // Favourable is a high leverage and a low cost per tonne: both with the cost that is not above 0.
  expect(leverage.high).toBeNaN();
  expect(leverage.low).toBeCloseTo((265 * 0.16 * 4000) / 38_000, 9);
  expect(perTon.low).toBeNaN();
  expect(perTon.high).toBeGreaterThan(0);
});

test("a consumption in MWh counts as such once the unit says so", () => {
  const rows = KOLDERBOS.map((row) => [...row, row[0] === "verbruik" ? "MWh/jaar" : ""]);
  const inMWh = rows.map((row) => (row[0] === "verbruik" ? ["verbruik", 11.8, 15.1, 22.5, ...row.slice(4)] : row));
  const snapshot = makeSnapshot([
    makeBlock("Kengetallen", [[...HEADER, "Eenheid"], ...inMWh]),
    makeBlock("Begroting", BUDGET),
  ]);
  expect(told(study(snapshot).findings)).toEqual([]);
  expect(study(snapshot).results.energy.middle).toBeCloseTo(study(workbook()).results.energy.middle, 9);
});

test("the policy cost follows the VAT that the step Begroting shows", () => {
  const withVat: CellValue[][] = [
    ["Omschrijving", "Soort", "Bedrag", "Status", "Btw"],
    ["Energiecoach", "uitgave", 100_000, "", 0.21],
  ];
  const cost = (view: BudgetView) => impactStudy(workbook(KOLDERBOS, withVat), view)?.cost.net;
  expect(cost(CERTAIN)).toBeCloseTo(121_000, 6);
  expect(cost({ ...CERTAIN, basis: "excluding" })).toBe(100_000);
  const withoutRate = BUDGET.map((row) => row.slice(0, 4));
  const vat = { rate: 0.06, deductible: false };
  expect(impactStudy(workbook(KOLDERBOS, withoutRate), { ...CERTAIN, vat })?.cost.net).toBeCloseTo(41_600, 6);
});

test("wijken are compared on the dwellings and the gas of Kandidaatwijken", () => {
  const rows: CellValue[][] = [
    ["Wijk", "Aantal woningen", "Gasverbruik per aansluiting (MWh)"],
    ["Noord", 100, 16.1],
    ["Zuid", "n.b.", 12],
  ];
  const [north, south] = compareWijken(workbook(KOLDERBOS, BUDGET, { Kandidaatwijken: rows }), CERTAIN);
  expect(north?.study?.results.participants.middle).toBeCloseTo(22.3, 10);
  expect(north?.study?.results.energy.middle).toBeCloseTo(22.3 * 16.1 * 0.35, 10);
  expect(south?.study).toBeUndefined();
});

test("a whole number of participants is not rounded up to the next one", () => {
  // 20 times 38 000 over 4 000 is 190.
  const { text, values } = breakEvenAnswer(study(workbook(withRow(["investering", 4000, 4000, 7000, "x", "", ""]))));
  expect(say("nl", text, values)).toBe("Vanaf 190 deelnemers is de hefboom 20.");
});

test("without a budget the next thing is a budget, without a figure it is that figure", () => {
  const next = (snapshot: Snapshot) => {
    const { state, next } = progress(snapshot, CERTAIN);
    return [state, next && say("nl", next.text, next.values)];
  };
  expect(next(workbook(KOLDERBOS, []))).toEqual(["busy", "maak eerst de begroting"]);
  expect(next(workbook(withRow(["woningen", "", "", "", "", "", ""])))).toEqual(["busy", "vul de kengetallen in"]);
  expect(next(workbook([...KOLDERBOS, ["woningen", 1, 1, 1, "x", "", ""]]))[0]).toBe("look");
});

test("an end that lacks is the figure that counts, and comes from its column", () => {
  const from = (row: CellValue[]) => {
    const { low, middle, high, from } = readKeyFigures(workbook(withRow(row)))?.figures.get("investment") ?? {};
    return [low, middle, high, from?.low, from?.middle, from?.high];
  };
  expect(from(["investering", "", 4576, "", "x", "", ""])).toEqual([4576, 4576, 4576, "middle", "middle", "middle"]);
  expect(from(["investering", 4000, 4576, 7000, "x", "", "hoog"])).toEqual([4000, 7000, 7000, "low", "high", "high"]);
  expect(from(["investering", "", 4576, 7000, "x", "", "laag"])).toEqual([
    4576,
    4576,
    7000,
    "middle",
    "middle",
    "high",
  ]);
  expect(from(["investering", 4000, 4576, "", "x", "", "laag"])).toEqual([4000, 4000, 4000, "low", "low", "low"]);
});

test("only a consumption is turned into kWh; 1 kg per kWh may be, 20 % may be, and a share of one is all of it", () => {
  const withUnit = (key: string, value: number, unit: string) => {
    const rows = KOLDERBOS.map((row) =>
      row[0] === key ? [key, value, value, value, "x", "", "", unit] : [...row, ""],
    );
    const figures = readKeyFigures(
      makeSnapshot([makeBlock("Kengetallen", [[...HEADER, "Eenheid"], ...rows])]),
    )?.figures;
    return [...(figures?.values() ?? [])].find((figure) => figure.middle === value || figure.middle === 1000 * value)
      ?.middle;
  };
  expect(withUnit("verbruik", 15.5, "MWh")).toBe(15_500);
  expect(withUnit("investering", 4999, "euro per MWh")).toBe(4999);
  expect(withUnit("emissiefactor", 1, "kg per kWh")).toBe(1);
  expect(withUnit("emissiefactor", 1.001, "kg per kWh")).toBeUndefined();
  expect(withUnit("besparing", 1, "aandeel")).toBe(1);
});

test("the plan says whether it begins Kengetallen or adds to it, and every proposed figure is still to be checked", () => {
  const title = (snapshot: Snapshot) => planProposed(snapshot).title.text;
  expect(title(makeSnapshot([]))).not.toBe(title(workbook(KOLDERBOS.slice(1))));
  for (const { middle, checked } of lackingFigures(makeSnapshot([]))) {
    expect(checked).toBe(middle === undefined ? "" : "na te kijken");
  }
});
