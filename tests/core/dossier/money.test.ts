/** The financial table: per year, action, policy field and account; what is not sure stands apart. */
import { firstView } from "../../../core/budget/budget-view";
import { moneyOf } from "../../../core/dossier/money";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { budgetRows } from "./example-workbook";

const budget = (rows = budgetRows) => makeSnapshot([makeBlock("Begroting", rows)]);

test("a row per year, action, field, account and certainty, the oldest year first", () => {
  expect(
    moneyOf(budget())?.rows.map(({ year, account, expense, income, certainty }) => [
      year,
      account,
      expense,
      income,
      certainty,
    ]),
  ).toEqual([
    [2027, "620", 60000, 0, "certain"],
    [2027, "614", 8000, 0, "certain"],
    [2027, "740", 0, 70000, "certain"],
    [2028, "620", 60000, 0, "certain"],
    [2028, "740", 0, 20000, "expected"],
  ]);
});

test("the sums are those of the budget: what others do not pay for sure is the municipality's", () => {
  expect(moneyOf(budget())).toMatchObject({
    expense: 128000,
    certainIncome: 70000,
    expectedIncome: 80000,
    net: 58000,
    inView: { scenario: "expected", net: 48000 },
    accounts: ["A-3.1, 0629-00, 620", "A-3.1, 0629-00, 614"],
  });
});

test("own money is no relief: the net expense is what the municipality pays itself", () => {
  const own = ["Eigen middelen", "inkomst", 58000, 2027, "toegekend", "Gemeente", "", "", ""];
  expect(moneyOf(budget([...budgetRows, own]))?.net).toBe(58000);
});

test("no budget is no money, not zero", () => {
  expect(moneyOf(makeSnapshot([]))).toBeUndefined();
});

test("income of which nothing says whether it is certain is never printed as certain", () => {
  const own = [
    ["Omschrijving", "Soort", "Bedrag", "Jaar"],
    ["Coach", "uitgave", 40000, 2027],
    ["Subsidie", "inkomst", 30000, 2027],
  ];
  const money = moneyOf(budget(own));
  expect(money).toMatchObject({ certainIncome: 0, unsaidIncome: 30000, expectedIncome: 30000 });
  expect(money?.rows.map(({ income, certainty }) => [income, certainty])).toEqual([
    [0, "certain"],
    [30000, "unsaid"],
  ]);
});

test("lines of one account and certainty are one row; without a year they come last", () => {
  const rows = [
    budgetRows[0] ?? [],
    ["Ergens", "uitgave", 5, "", "", "", "A-3.1", "0629-00", "620"],
    ["Loon", "uitgave", 100.1, 2028, "", "", "A-3.1", "0629-00", "620"],
    ["Premie", "uitgave", 0.2, 2028, "", "", "A-3.1", "0629-00", "620"],
    ["Zeker", "inkomst", 30, 2028, "toegekend", "V", "A-3.1", "0629-00", "620"],
    ["Onzeker", "inkomst", 40, 2028, "aangevraagd", "V", "A-3.1", "0629-00", "620"],
  ];
  expect(
    moneyOf(budget(rows))?.rows.map(({ year, expense, income, certainty }) => [year, expense, income, certainty]),
  ).toEqual([
    [2028, 100.3, 30, "certain"],
    [2028, 0, 40, "expected"],
    [undefined, 5, 0, "certain"],
  ]);
});

test("shown with what is certain there is no second net, and lines without an account name none", () => {
  const rows = [budgetRows[0] ?? [], ["Werken", "uitgave", 5, 2027, "", "", "", "", ""]];
  const money = moneyOf(budget(rows), { ...firstView, scenario: "certain" });
  expect([money?.inView, money?.accounts]).toEqual([undefined, []]);
  expect(moneyOf(budget(rows), { ...firstView, scenario: "full" })?.inView).toEqual({ scenario: "full", net: 5 });
});
