/** The table Financieringsbronnen and the check of a budget against its rules. */
import { fundingChecks } from "../../../../core/budget/funding/funding-checks";
import {
  excludeEachOther,
  type FundingSource,
  paysFor,
  readSources,
  sameSource,
} from "../../../../core/budget/funding/funding-source";
import { isResidentsMoney } from "../../../../core/budget/funding/own-money";
import { proposedSources } from "../../../../core/budget/funding/proposed-sources";
import { proposedLines } from "../../../../core/budget/lines/proposed-lines";
import { readBudget } from "../../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../../core/budget/reading/recognise-budget";
import { begroting } from "../../../../core/budget/tables/begroting";
import { financieringsbronnen } from "../../../../core/budget/tables/financieringsbronnen";
import { planCreateTables } from "../../../../core/tables/plan-create";
import { readTable } from "../../../../core/tables/read-table";
import { recognise } from "../../../../core/tables/recognise";
import { say } from "../../../../core/texts/text";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeSnapshot } from "../../workbook/make-block";
import { blockOf } from "../block";
import { line, numbered } from "../line";

function read(rows: (CellValue | null)[][]) {
  const shape = recognise(blockOf(rows, { sheet: "Financieringsbronnen" }), financieringsbronnen);
  if (!shape) throw new Error("not recognised");
  return readSources(readTable(shape, financieringsbronnen));
}

const HEADER = [
  "Bron",
  "Maximumbedrag",
  "Maximaal aandeel",
  "Subsidiabele categorieën",
  "Minimale eigen inbreng",
  "Niet samen met",
  "Minimumbedrag",
];

describe("reading the sources", () => {
  test("amounts, shares and lists", () => {
    const { sources, findings } = read([
      HEADER,
      ["EFRO", "€ 100.000", 0.4, "Werken; Studie", "20 %", "ELENA", 5_000],
      ["ELENA"],
    ]);
    expect(sources[0]).toMatchObject({
      name: "EFRO",
      maximum: 100_000,
      share: 0.4,
      categories: ["Werken", "Studie"],
      ownShare: 0.2,
      excludes: ["ELENA"],
      minimum: 5_000,
    });
    expect(sources[1]).toEqual({
      name: "ELENA",
      categories: [],
      excludes: [],
      cell: { sheet: "Financieringsbronnen", row: 2, column: 0 },
    });
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("money for residents is no source, and the reason is told", () => {
    const { sources, findings } = read([HEADER, ["Mijn VerbouwPremie", 10_000], ["LEKP", ""]]);
    expect(sources.map(({ name }) => name)).toEqual(["LEKP"]);
    expect(findings.map(({ text }) => text.key)).toEqual(["budget.residentsMoney"]);
  });

  test("a rival that is not in the table is told", () => {
    const { findings } = read([HEADER, ["EFRO", "", "", "", "", "LIFE"]]);
    expect(findings.map(({ text, values }) => [text.key, values])).toEqual([
      ["budget.unknownExclusion", { name: "EFRO", other: "LIFE" }],
    ]);
  });
});

describe("names", () => {
  test.each([
    ["LEKP", "LEKP 2.1", true],
    ["efro vlaanderen", "EFRO Vlaanderen", true],
    ["EFRO", "EFRO Vlaanderen (aanvraag 2026)", true],
    ["LEKP", "LEKPA", false],
    ["", "LEKP", false],
  ])("%s and %s", (a, b, same) => {
    expect(sameSource(a, b)).toBe(same);
    expect(sameSource(b, a)).toBe(same);
  });
});

describe("checking a budget", () => {
  const source = (name: string, rules: Partial<FundingSource> = {}): FundingSource => ({
    name,
    categories: [],
    excludes: [],
    cell: { sheet: "", row: 0, column: 0 },
    ...rules,
  });
  const costs = [line("expense", 100_000, { category: "Personeel" }), line("expense", 300_000, { category: "Werken" })];
  const grant = (funder: string, amount: number, more = {}) => line("income", amount, { funder, ...more });
  const keys = (incomes: ReturnType<typeof grant>[], ...sources: FundingSource[]) =>
    fundingChecks(numbered([...costs, ...incomes]), sources).map(({ text }) => text.key);

  test("above and at the maximum amount", () => {
    const rule = source("WVC", { maximum: 80_000 });
    expect(keys([grant("WVC", 80_000)], rule)).toEqual([]);
    expect(keys([grant("WVC", 50_000), grant("WVC", 30_000.02)], rule)).toEqual(["budget.sourceAboveMaximum"]);
  });

  test("below the minimum amount", () => {
    expect(keys([grant("ELENA", 900)], source("ELENA", { minimum: 1_000 }))).toEqual(["budget.sourceBelowMinimum"]);
  });

  test("above the share of its own categories", () => {
    const rule = source("EFRO", { share: 0.4, categories: ["Werken"] });
    expect(keys([grant("EFRO", 120_000)], rule)).toEqual([]);
    expect(keys([grant("EFRO", 130_000)], rule)).toEqual(["budget.sourceAboveShare"]);
  });

  test("LEKP: costs of less than twice the subsidy, with the figures in the sentence", () => {
    const [finding] = fundingChecks(numbered([...costs, grant("LEKP 2.1", 250_000)]), [source("LEKP", { share: 0.5 })]);
    expect(finding && say("nl", finding.text, finding.values)).toMatch(
      /50 % van 400\.000 euro.*200\.000 euro.*250\.000 euro/,
    );
    expect(finding?.cell?.row).toBe(3);
  });

  test("too little own money, whatever names it in the budget", () => {
    const rule = source("WVC", { ownShare: 0.2 });
    expect(keys([grant("WVC", 320_000), grant("Stad", 80_000)], rule)).toEqual([]);
    expect(keys([grant("WVC", 300_000), grant("Provincie", 30_000)], rule)).toEqual(["budget.sourceOwnTooLow"]);
  });

  test("two sources that do not go together, whichever says so", () => {
    const both = [grant("EFRO", 1_000), grant("ELENA", 1_000)];
    expect(keys(both, source("EFRO"), source("ELENA", { excludes: ["EFRO"] }))).toEqual(["budget.sourceExclusive"]);
    expect(keys(both, source("EFRO"), source("ELENA"))).toEqual([]);
  });

  test("more income for a category than it costs", () => {
    expect(
      keys([grant("A", 90_000, { category: "Personeel" }), grant("B", 20_000, { category: "personeel" })]),
    ).toEqual(["budget.sourceOverfunded"]);
    expect(keys([grant("A", 900_000, { category: "Subsidies" })])).toEqual([]);
  });
});

describe("the proposals", () => {
  const headers = new Set(financieringsbronnen.columns.map(({ key }) => key));

  test("every rule has its source with a year, and is still to be checked", () => {
    for (const { values } of proposedSources()) {
      expect(String(values.remark)).toMatch(/Bron: .*\.(?:be|org).*(?:20\d\d|jaar onbekend)/);
      expect(values.checked).toBe("na te kijken");
      for (const key of Object.keys(values)) expect(headers).toContain(key);
      expect(isResidentsMoney(String(values.name))).toBe(false);
    }
  });

  test("the proposed table reads back without a complaint", () => {
    const keys = financieringsbronnen.columns.map(({ key }) => key);
    const rows = proposedSources().map(({ values }) => keys.map((key) => (values[key] ?? "") as CellValue));
    const { sources, findings } = read([financieringsbronnen.columns.map(({ header }) => header), ...rows]);
    expect(sources).toHaveLength(rows.length);
    expect(findings.map(({ text }) => text.key)).toEqual(["budget.sourcesToCheck"]);
    const [efro, elena] = ["EFRO Vlaanderen", "ELENA"].map((name) => sources.find((one) => one.name === name));
    expect(efro && elena && excludeEachOther(efro, elena)).toBe(true);
  });

  test("each category that a source names is one of the proposed lines", () => {
    const categories = new Set(proposedLines().map(({ values }) => values.category));
    for (const { values } of proposedSources()) {
      for (const category of String(values.categories ?? "")
        .split("; ")
        .filter((part) => part !== "")) {
        expect(categories).toContain(category);
        expect(
          paysFor(
            { name: "", categories: [category], excludes: [], cell: { sheet: "", row: 0, column: 0 } },
            category.toUpperCase(),
          ),
        ).toBe(true);
      }
    }
  });

  test("the proposed lines have no invented prices, and read back as a budget that waits for them", () => {
    for (const { values } of proposedLines()) expect(values).not.toHaveProperty("amount");
    const plan = planCreateTables(makeSnapshot([]), [{ schema: begroting, rows: proposedLines() }]);
    const written = plan.changes.flatMap((change) => (change.kind === "write" ? change.values : []));
    const layout = recogniseBudget(blockOf(written as CellValue[][], { sheet: "Begroting" }));
    const reading = layout && readBudget(layout);
    expect(reading?.open).toHaveLength(proposedLines().length);
    expect(reading?.findings.map(({ text }) => text.key)).toEqual(["budget.linesWithoutAmount"]);
  });
});

describe("at the edge of a rule", () => {
  const cell = { sheet: "Financieringsbronnen", row: 1, column: 0 };
  const efro = (rules: Partial<FundingSource>): FundingSource => ({
    name: "EFRO",
    categories: [],
    excludes: [],
    cell,
    ...rules,
  });
  const told = (rules: Partial<FundingSource>, income: number, cost = 1_000) =>
    fundingChecks(
      numbered([
        line("expense", cost, { category: "Werken" }),
        line("income", income, { funder: "EFRO", category: "Subsidies" }),
      ]),
      [efro(rules)],
    ).map(({ text, values }) => [text.key.replace(/^.*\./, ""), values]);

  test("the maximum, the minimum and the share themselves are within it, and so is a cent", () => {
    expect(told({ maximum: 100 }, 100)).toEqual([]);
    expect(told({ maximum: 100 }, 100.01)).toEqual([]);
    expect(told({ maximum: 100 }, 101)).toEqual([
      ["sourceAboveMaximum", expect.objectContaining({ total: 101, maximum: 100 })],
    ]);
    expect(told({ minimum: 100 }, 100)).toEqual([]);
    expect(told({ minimum: 100 }, 99.99)).toEqual([]);
    expect(told({ minimum: 100 }, 99)).toEqual([
      ["sourceBelowMinimum", expect.objectContaining({ total: 99, minimum: 100 })],
    ]);
    expect(told({}, 99)).toEqual([]);
    expect(told({ share: 0.5 }, 500)).toEqual([]);
    expect(told({ share: 0.5 }, 501)).toEqual([
      ["sourceAboveShare", expect.objectContaining({ percent: 50, eligible: 1_000, most: 500 })],
    ]);
  });

  test("own money of exactly the share is enough, and less is told in percent", () => {
    expect(told({ ownShare: 0.2 }, 800)).toEqual([]);
    expect(told({ ownShare: 0.2 }, 801)).toEqual([
      ["sourceOwnTooLow", expect.objectContaining({ percent: 20, own: 199, needed: 200 })],
    ]);
  });

  test("a category may be paid in full and no more", () => {
    const paid = (income: number, category?: string) =>
      fundingChecks(
        numbered([
          line("expense", 100, category === undefined ? {} : { category: "Werken" }),
          line("income", income, { funder: "X", ...(category !== undefined && { category }) }),
        ]),
        [],
      ).map(({ values }) => values);
    expect(paid(100, "werken")).toEqual([]);
    expect(paid(100.01, "werken")).toEqual([]);
    expect(paid(101, "werken")).toEqual([{ category: "werken", total: 101, cost: 100 }]);
    expect(paid(101)).toEqual([]);
  });
});
