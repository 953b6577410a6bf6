/** The budget and the funding mix in words, on screen and on the sheet Financieringsmix. */
import { solve } from "yalps";
import { budgetSentence, cashSentence } from "../../../core/budget/answer";
import { solveFundingMix } from "../../../core/budget/funding/funding-mix";
import { planFundingMix } from "../../../core/budget/funding/plan-funding-mix";
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
      "Er is € 38.500 te kort om zeker te zijn; met alles wat nog kan komen sluit het met € 12.000 over.",
    ],
    [
      "stays open",
      [line("expense", 38_500), line("income", 8_500, { chance: 0.5 })],
      "Er is € 38.500 te kort om zeker te zijn; ook met alles wat nog kan komen ontbreekt € 30.000.",
    ],
    ["is empty", [], "Er staan nog geen bedragen in de begroting."],
  ])("%s", (_, lines, sentence) => {
    expect(nbsp(budgetSentence(lines, "nl"))).toBe(sentence);
    expect(budgetSentence(lines, "en")).not.toMatch(/[{}]/);
  });

  test("the lowest point of the cash is named with its year", () => {
    const lines = numbered([line("expense", 1_000), line("income", 1_500, { year: 2027 })]);
    expect(nbsp(cashSentence(lines, "full", "nl"))).toBe("De kas staat het laagst in 2026: € 1.000 te kort.");
    const { year: _, ...undated } = line("expense", 5);
    expect(cashSentence([undated], "full", "nl")).toBe("De posten hebben geen jaar, dus er is geen kasstroom.");
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
    expect(rows[1]?.[0]).toBe("Met 1 dossier sluit de begroting. De gemeente betaalt zelf 30.000 euro.");
    expect(rows).toContainEqual(["A", 50_000, "het maximumbedrag van de bron", "Werken", "na te kijken"]);
    expect(rows).toContainEqual(["Eigen inbreng", 30_000, "", "", ""]);
  });

  test("has the alternative, and why a source is not used", () => {
    expect(rows.map(([first]) => first)).toContain("Alternatief 1");
    expect(rows).toContainEqual(["B", 20_000, "het maximumbedrag van de bron", "Werken", ""]);
    expect(rows).toContainEqual(["B", "", "gaat niet samen met een gekozen bron", "", ""]);
  });
});
