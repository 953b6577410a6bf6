/** What a column means, as one word that Koppelingen keeps, and which amounts a total holds. */
import {
  addsUp,
  type LayoutColumn,
  type Meaning,
  meaningKey,
  meaningOfKey,
  sideReader,
} from "../../../../core/budget/reading/layout";

describe("a meaning as Koppelingen keeps it", () => {
  test.each<[string, Meaning]>([
    ["description", { field: "description" }],
    ["rowTotal", { field: "rowTotal" }],
    ["amount", { field: "amount" }],
    ["income 2027", { field: "amount", side: "income", year: 2027 }],
    [
      "expense investering 2026 incl",
      { field: "amount", side: "expense", nature: "investering", year: 2026, inclusive: true },
    ],
    ["amount exploitatie", { field: "amount", nature: "exploitatie" }],
    ["amount financiering", { field: "amount", nature: "financiering" }],
    ["amount 2026 q1", { field: "amount", year: 2026, period: "q1" }],
    ["amount m12", { field: "amount", period: "m12" }],
    ["amount s2", { field: "amount", period: "s2" }],
    ["amount y10", { field: "amount", period: "y10" }],
    ["amount v99", { field: "amount", version: 99 }],
    ["amount 2026 v3", { field: "amount", year: 2026, version: 3 }],
  ])("%s is written and read back", (key, meaning) => {
    expect(meaningKey(meaning)).toBe(key);
    expect(meaningOfKey(key)).toEqual(meaning);
  });

  test("the name of a category or of who pays is in the header, so only that there is one is kept", () => {
    expect(meaningKey({ field: "amount", side: "expense", category: "Studie" })).toBe("expense category");
    expect(meaningKey({ field: "amount", side: "income", source: "Stad" })).toBe("income source");
    expect(meaningOfKey("expense category")).toEqual({ field: "amount", side: "expense", category: "" });
    expect(meaningOfKey("income source")).toEqual({ field: "amount", side: "income", source: "" });
  });

  test("a part that nobody knows is left out, and a date beside another field is no year", () => {
    expect(meaningOfKey("amount 20266 q123 v1000 anders")).toEqual({ field: "amount" });
    expect(meaningOfKey("year 2026")).toEqual({ field: "year 2026" });
    expect(meaningKey({ field: "year", year: 2026 })).toBe("year");
  });
});

describe("the side of an amount", () => {
  const column = (at: number, meaning: Meaning): LayoutColumn => ({
    column: at,
    header: "",
    meaning,
    certainty: "sure",
  });
  const expense: Meaning = { field: "amount", side: "expense" };
  const income: Meaning = { field: "amount", side: "income" };

  test("is that of a heading further down where the header names one side only", () => {
    const sideOf = sideReader([column(0, { field: "description" }), column(1, expense), column(2, expense)]);
    expect(sideOf(expense, "income")).toBe("income");
    expect(sideOf(expense, undefined)).toBe("expense");
    expect(sideOf(undefined, undefined)).toBeUndefined();
  });

  test("is that of its column where the header names both", () => {
    const sideOf = sideReader([column(1, expense), column(2, income)]);
    expect(sideOf(expense, "income")).toBe("expense");
    expect(sideOf({ field: "amount" }, "income")).toBe("income");
  });

  test("is that of the row where the header names none", () => {
    const sideOf = sideReader([column(1, { field: "amount" }), column(2, { field: "rowTotal", side: "income" })]);
    expect(sideOf({ field: "amount" }, "expense")).toBe("expense");
    expect(sideOf(undefined, "income")).toBe("income");
  });
});

test("a total holds the amounts of its own side and its own year, and of all where it says none", () => {
  const total = { field: "rowTotal" };
  const amount: Meaning = { field: "amount", side: "income", year: 2026 };
  const held = (more: Partial<Meaning>, one: Partial<Meaning> = amount) =>
    addsUp({ ...total, ...more }, { field: "amount", ...one });
  expect(held({})).toBe(true);
  expect(held({ side: "income" })).toBe(true);
  expect(held({ side: "expense" })).toBe(false);
  expect(held({ side: "expense" }, { year: 2026 })).toBe(true);
  expect(held({ year: 2026 })).toBe(true);
  expect(held({ year: 2027 })).toBe(false);
  expect(held({ year: 2027 }, { side: "income" })).toBe(true);
  expect(held({ side: "income", year: 2027 })).toBe(false);
  expect(held({ side: "expense", year: 2026 })).toBe(false);
});
