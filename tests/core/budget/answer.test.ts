/** The budget and the funding mix in words, on screen and on the sheet Financieringsmix. */
import { solve } from "yalps";
import { budgetSentence, cashSentence } from "../../../core/budget/answer";
import { type FundingMix, type Grant, solveFundingMix } from "../../../core/budget/funding/funding-mix";
import { mixSentence, shortageSentence } from "../../../core/budget/funding/mix-sentences";
import { planFundingMix } from "../../../core/budget/funding/plan-funding-mix";
import { defaultVat } from "../../../core/budget/lines/vat";
import { words } from "../../../core/budget/words";
import { makeSnapshot } from "../workbook/make-block";
import { line, numbered } from "./line";

const nbsp = (text: string) => text.replace(/\u00a0/g, " ");

describe("the budget in one sentence", () => {
  test.each([
    [
      "closes for certain",
      [line("expense", 10), line("income", 12_010)],
      "De begroting sluit zeker, met € 12.000 over.",
    ],
    [
      "may close",
      [line("expense", 38_500), line("income", 50_500, { chance: 0.5 })],
      "Met het geld dat zeker is, komt u € 38.500 te kort. Als alles binnenkomt, houdt u € 12.000 over.",
    ],
    [
      "stays open",
      [line("expense", 38_500), line("income", 8_500, { chance: 0.5 })],
      "Met het geld dat zeker is, komt u € 38.500 te kort. Ook als alles binnenkomt, ontbreekt € 30.000.",
    ],
    ["lacks money that nobody expects", [line("expense", 20), line("income", 5)], "U komt € 15 te kort."],
    [
      "has income only",
      [line("income", 70_000)],
      "In de begroting staan alleen inkomsten, samen € 70.000. Zonder uitgaven is niet te zeggen of ze sluit.",
    ],
    [
      "has expenses only",
      [line("expense", 70_000)],
      "In de begroting staan alleen uitgaven, samen € 70.000. Er zijn nog geen inkomsten om ze te betalen.",
    ],
    ["is empty", [], "Er staan nog geen bedragen in de begroting."],
  ])("%s", (_, lines, sentence) => {
    expect(nbsp(budgetSentence(lines, "nl"))).toBe(sentence);
    expect(budgetSentence(lines, "en")).not.toMatch(/[{}]/);
  });

  test.each([
    [{ vat: 0.21 }, { basis: "including", vat: defaultVat }, "U komt € 15 te kort (met btw)."],
    [{ vat: 0.21 }, { basis: "excluding", vat: defaultVat }, "U komt € 15 te kort (zonder btw)."],
    [{}, { basis: "including", vat: { rate: 0.06, deductible: false } }, "U komt € 15 te kort (met btw)."],
    [{}, { basis: "including", vat: defaultVat }, "U komt € 15 te kort (btw staat nergens vermeld)."],
  ] as const)("says whether VAT is in it: %j %j", (details, shown, sentence) => {
    const lines = [line("expense", 20, details), line("income", 5)];
    expect(nbsp(budgetSentence(lines, "nl", shown))).toBe(sentence);
  });

  test("the lowest point of the cash is named with its year", () => {
    const lines = numbered([line("expense", 1_000), line("income", 1_500, { year: 2027 })]);
    expect(nbsp(cashSentence(lines, "full", "nl"))).toBe("De kas staat het laagst in 2026: € 1.000 te kort.");
    const { year: _, ...undated } = line("expense", 5);
    expect(cashSentence([undated], "full", "nl")).toBe("De posten hebben geen jaar, dus er is geen kasstroom.");
  });
});

describe("the funding mix in words", () => {
  const cell = { sheet: "", row: 0, column: 0 };
  const grant = (checked?: string): Grant => ({
    source: { name: "A", categories: [], excludes: [], cell, ...(checked !== undefined && { checked }) },
    euro: 50,
    limit: "maximum",
    parts: [],
  });
  const mix = (grants: Grant[], open = 0): FundingMix => ({ grants, own: 30, open, idle: [] });

  test.each([
    [
      "on checked rules",
      mix([grant("12/11/2026")]),
      "Met 1 dossier sluit de begroting. De gemeente betaalt zelf € 30.",
    ],
    [
      "without any source",
      mix([]),
      "Geen bron betaalt mee. De begroting sluit alleen als de gemeente zelf € 30 betaalt.",
    ],
    [
      "when something stays open",
      mix([grant("na te kijken")], 20),
      "Ook met 1 dossier en € 30 eigen inbreng blijft € 20 open. De regels van 1 bron zijn nog na te kijken. Ze kunnen veranderd zijn.",
    ],
  ])("%s", (_, one, sentence) => {
    expect(nbsp(mixSentence(one, "nl"))).toBe(sentence);
    expect(mixSentence(one, "en")).not.toMatch(/[{}]/);
  });

  test("money that is not certain closes nothing, and that is said", () => {
    const problem = { costs: [{ category: "", euro: 100 }], secured: 30, uncertain: 40, sources: [] };
    expect(nbsp(shortageSentence(problem, "nl", words.vatIncluding))).toBe(
      "Gezocht voor € 70 (met btw): de kosten van € 100 min € 30 van anderen dat zeker is. De € 40 die nog niet zeker is, telt hier niet mee.",
    );
  });
});

describe("the sheet Financieringsmix", () => {
  const cell = { sheet: "", row: 0, column: 0 };
  const sources = [
    { name: "A", maximum: 50_000, categories: [], excludes: ["B"], checked: "na te kijken", cell },
    { name: "B", maximum: 20_000, categories: [], excludes: [], cell },
  ];
  const answer = solveFundingMix({ costs: [{ category: "Werken", euro: 80_000 }], secured: 0, sources }, (program) =>
    solve(program),
  );
  const plan = answer && planFundingMix(makeSnapshot([]), answer);
  const rows = plan?.changes.flatMap((change) => (change.kind === "write" ? change.values : [])) ?? [];

  test("tells the mix, what limits each source, and the own money", () => {
    // Over two lines where it is long.
    const text = nbsp(
      rows
        .slice(1, 5)
        .map(([first]) => first)
        .join(" "),
    );
    // On rules that nobody checked it closes in the same breath as "maar alleen als".
    expect(text).toContain(
      "Met 1 dossier sluit de begroting, maar alleen als de regels van 1 bron kloppen: die zijn nog na te kijken. De gemeente betaalt zelf € 30.000.",
    );
    // And which shortage that is.
    expect(text).toContain("Gezocht voor € 80.000: de kosten van € 80.000 min € 0 van anderen dat zeker is.");
    expect(rows).toContainEqual(["A", 50_000, "het maximumbedrag van de bron", "Werken", "na te kijken"]);
    expect(rows).toContainEqual(["Eigen inbreng", 30_000, "", "", ""]);
  });

  test("has the alternative, and why a source is not used", () => {
    expect(rows.map(([first]) => first)).toContain("Alternatief 1");
    expect(rows).toContainEqual(["B", 20_000, "het maximumbedrag van de bron", "Werken", ""]);
    expect(rows).toContainEqual(["B", "", "gaat niet samen met een gekozen bron", "", ""]);
  });
});

describe("a budget that comes out exactly", () => {
  test("closes with nothing left, and may close with nothing left", () => {
    expect(nbsp(budgetSentence([line("expense", 10), line("income", 10)], "nl"))).toBe(
      "De begroting sluit zeker, met € 0 over.",
    );
    expect(nbsp(budgetSentence([line("expense", 10), line("income", 10, { chance: 0.5 })], "nl"))).toBe(
      "Met het geld dat zeker is, komt u € 10 te kort. Als alles binnenkomt, houdt u € 0 over.",
    );
    expect(nbsp(budgetSentence([line("expense", 10), line("income", 10, { unsaid: true })], "nl"))).toBe(
      "Met alle inkomsten sluit de begroting, met € 0 over. Nergens staat welke inkomsten zeker zijn.",
    );
  });

  test("of which nobody said what is certain, and some is certainly not, says both", () => {
    const lines = [line("expense", 100), line("income", 10, { unsaid: true }), line("income", 20, { chance: 0.5 })];
    expect(nbsp(budgetSentence(lines, "nl"))).toBe(
      "Met het geld dat zeker is, komt u € 90 te kort. Ook als alles binnenkomt, ontbreekt € 70.",
    );
  });

  test("a cash that is never short says so, also at zero", () => {
    const cash = (income: number) =>
      nbsp(cashSentence(numbered([line("expense", 10), line("income", income)]), "full", "nl"));
    expect(cash(10)).toBe(cash(10));
    expect(cash(10)).not.toContain("te kort");
    expect(cash(15)).not.toContain("te kort");
    expect(cash(9)).toContain("te kort");
  });
});
