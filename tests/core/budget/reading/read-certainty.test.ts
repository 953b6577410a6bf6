/** Income is certain only when somebody said so: the sheet by its status, or the user. */
import { budgetSentence } from "../../../../core/budget/answer";
import { totals } from "../../../../core/budget/balance";
import { choicesOfLink, linkOfLayout } from "../../../../core/budget/reading/budget-link";
import type { LayoutChoices } from "../../../../core/budget/reading/layout";
import { lacksCertainty } from "../../../../core/budget/reading/read-certainty";
import { keysOf, readRows } from "../read";

const UNKNOWN = [
  ["Omschrijving", "Uitgaven", "Ontvangsten", "Status"],
  ["Werken", 50_000, "", ""],
  ["Subsidie A", "", 60_000, "principieel akkoord"],
  ["Subsidie B", "", 10_000, ""],
  ["Subsidie C", "", 5_000, "toegekend"],
  ["Eigen middelen", "", 1_000, ""],
];
const certainIncome = (rows: typeof UNKNOWN, choices?: LayoutChoices) =>
  totals(readRows(rows, choices && { choices }).lines, "certain").income;

test("a status that is not known, or none, is not certain; own money needs no status", () => {
  const reading = readRows(UNKNOWN);
  expect(totals(reading.lines, "certain")).toMatchObject({ income: 6_000, expense: 50_000 });
  expect(totals(reading.lines, "full").income).toBe(76_000);
  const told = reading.findings.filter(({ text }) => text.key === "budget.incomeWithoutStatus");
  expect(told.map(({ cell }) => cell?.row)).toEqual([2, 3]);
  expect(budgetSentence(reading.lines, "nl")).not.toContain("sluit zeker");
});

test("when the user says that it is certain it counts, told with its cells, and Koppelingen remembers it", () => {
  const choices: LayoutChoices = { columns: [], withoutStatus: "certain" };
  expect(certainIncome(UNKNOWN, choices)).toBe(76_000);
  const reading = readRows(UNKNOWN, { choices });
  const told = reading.findings.filter(({ text }) => text.key === "budget.countsAsCertain");
  expect(told.map(({ cell, severity }) => [cell?.row, severity])).toEqual([
    [2, "warning"],
    [3, "warning"],
  ]);
  for (const withoutStatus of ["certain", "open"] as const) {
    const link = linkOfLayout(reading.layout, { columns: [], withoutStatus });
    expect(choicesOfLink(link).withoutStatus).toBe(withoutStatus);
  }
  expect(choicesOfLink(linkOfLayout(reading.layout, { columns: [] })).withoutStatus).toBeUndefined();
});

describe("a sheet that nowhere says what is certain", () => {
  const rows = [
    ["Omschrijving", "Uitgaven", "Ontvangsten"],
    ["Werken", 50, ""],
    ["Subsidie", "", 60],
  ];

  test("keeps its amounts, and the answer says that nobody said what is certain", () => {
    const reading = readRows(rows);
    expect(budgetSentence(reading.lines, "nl")).toBe(
      "Met alle inkomsten sluit de begroting, met €\u00a010 over. Nergens staat welke inkomsten zeker zijn.",
    );
    expect(lacksCertainty(reading)).toBe(true);
    expect(budgetSentence(readRows([...rows, ["Bomen", 30, ""]]).lines, "nl")).toContain(
      "Ook met alle inkomsten is er €\u00a020",
    );
  });

  test("until the user says it", () => {
    const say = (withoutStatus: "certain" | "open") =>
      budgetSentence(readRows(rows, { choices: { columns: [], withoutStatus } }).lines, "nl");
    expect(say("certain")).toContain("sluit zeker");
    expect(say("open")).toContain("Met het geld dat zeker is");
  });

  test("has nothing to ask about own money", () => {
    const reading = readRows([...rows.slice(0, 2), ["Eigen middelen", "", 60]]);
    expect(budgetSentence(reading.lines, "nl")).toContain("sluit zeker");
    expect(lacksCertainty(reading)).toBe(false);
  });
});

test("each block has the columns of its own header", () => {
  const reading = readRows([
    ["Uitgaven", "Bedrag", "Leverancier", "Categorie"],
    ["Werken", 100, "Aannemer", "Bouw"],
    [],
    ["Inkomsten", "Bedrag", "Status", "Financier"],
    ["Premie", 60, "toegekend", "Vlaanderen"],
    ["Extra", 40, "mogelijk", "Provincie"],
  ]);
  expect(reading.lines.map(({ chance, category, funder }) => [chance, category, funder])).toEqual([
    [1, "Bouw", undefined],
    [1, undefined, "Vlaanderen"],
    [0.25, undefined, "Provincie"],
  ]);
  expect(keysOf(reading)).toEqual([]);
});

describe("the chance of a line", () => {
  const chanceOf = (status: string | number, chance: string | number, name = "Gewest", kind = "inkomst", funder = "") =>
    readRows([
      ["Omschrijving", "Soort", "Bedrag", "Status", "Kans", "Financier"],
      [name, kind, 100, status, chance, funder],
      ["Ander", "inkomst", 5, "toegekend", "", ""],
    ]).lines[0]?.chance;

  test("is what the sheet says: its chance before its status", () => {
    expect(chanceOf("aangevraagd", 0.8)).toBe(0.8);
    expect(chanceOf("aangevraagd", 0)).toBe(0);
    expect(chanceOf("aangevraagd", "")).toBe(0.5);
    expect(chanceOf("ontvangen", "")).toBe(1);
  });

  test("is 1 for costs and for own money, by its name or its funder, and else that of what is only possible", () => {
    expect(chanceOf("", "", "Coach", "uitgave")).toBe(1);
    expect(chanceOf("mogelijk", "", "Coach", "uitgave")).toBe(0.25);
    expect(chanceOf("", "", "Eigen middelen")).toBe(1);
    expect(chanceOf("", "", "Bijdrage", "inkomst", "Eigen middelen")).toBe(1);
    expect(chanceOf("", "", "Bijdrage", "inkomst", "Vlaanderen")).toBe(0.25);
    expect(chanceOf("", "")).toBe(0.25);
  });
});

describe("a status that is only about the grant", () => {
  const read = (header: string, words: readonly [string | number, string | number] = ["aangevraagd", "aangevraagd"]) =>
    readRows([
      ["Actie", "Kost", "Subsidie", header],
      ["Studie", 10_000, 5000, words[0]],
      ["Werken", 50_000, 25_000, words[1]],
    ]);
  const chances = (reading: ReturnType<typeof read>) =>
    reading.lines.map(({ kind, description, chance }) => `${kind} ${description} ${chance}`);

  test.each([
    "Status subsidie",
    "Subsidiestatus",
    "STATUS VAN DE SUBSIDIE",
    "Stand van zaken inkomsten",
    "Status financiering",
  ])("leaves the costs certain, and names no line: “%s”", (header) => {
    const reading = read(header);
    expect(chances(reading)).toEqual([
      "expense Studie 1",
      "income Studie 0.5",
      "expense Werken 1",
      "income Werken 0.5",
    ]);
    expect(reading.lines.map(({ status }) => status)).toEqual([undefined, "aangevraagd", undefined, "aangevraagd"]);
  });

  test("may be a chance", () => {
    expect(chances(read("Kans op subsidie", [0.3, 0.6]))).toEqual([
      "expense Studie 1",
      "income Studie 0.3",
      "expense Werken 1",
      "income Werken 0.6",
    ]);
  });

  test("is about the whole row where the header does not say more", () => {
    expect(chances(read("Status"))[0]).toBe("expense Studie 0.5");
  });
});
