/** The financial table: per year, action, policy field and account; what is not sure stands apart. */
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
