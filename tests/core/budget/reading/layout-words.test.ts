/** What single cells of a budget say: the year and the meaning of a header, and which rows call themselves a total. */
import { meaningOfHeader } from "../../../../core/budget/reading/header-meaning";
import { meaningKey } from "../../../../core/budget/reading/layout";
import {
  isBareSide,
  isCount,
  isNote,
  isPart,
  isPast,
  namesBothSides,
  namesCosts,
  namesFunding,
  natureIn,
  perhapsTotal,
  sideIn,
  sideOfHeader,
  sideOfHeading,
  totalRole,
} from "../../../../core/budget/reading/layout-words";
import { yearInHeader } from "../../../../core/budget/reading/layout-years";
import type { CellValue } from "../../../../core/workbook/snapshot";

describe("a header", () => {
  test.each<[CellValue, number | string]>([
    [2026, 2026],
    ["2026.0", 2026],
    ["'2026 ", 2026],
    ["Budget 2026", 2026],
    ["MJP 2027 (€)", 2027],
    ["01/01/2026", 2026],
    ["2026-12-31", 2026],
    [46_023, 2026],
    [46_100, "no year"],
    ["2026-2031", "no year"],
    ["2026 t/m 2031", "no year"],
    ["12026", "no year"],
    [50_000, "no year"],
    ["Bedrag", "no year"],
  ])("%j holds %s", (value, year) => {
    expect(yearInHeader(value)?.year ?? "no year").toBe(year);
  });

  test.each<[CellValue, string]>([
    ["Omschrijving", "description"],
    ["Uitgaven (€)", "expense"],
    ["Ontvangsten 2027", "income 2027"],
    ["Investeringsuitgaven 2026", "expense investering 2026"],
    ["Uitgave/ontvangst", "kind"],
    ["Kostensoort", "category"],
    ["Kostenpost", "description"],
    ["Bedrag incl. btw", "amount incl"],
    ["Rekening 2024", "past"],
    ["Algemene rekening", "account"],
    ["Totaal", "rowTotal"],
    ["Saldo", "result"],
    ["Beleidsveld", "policyField"],
    ["", "nothing"],
    ["Foto", "nothing"],
  ])("%j means %s", (value, key) => {
    const found = meaningOfHeader(value);
    expect(found ? meaningKey(found.meaning) : "nothing").toBe(key);
  });
});

describe("the name of a row", () => {
  test.each([
    ["totaal", "total"],
    ["subtotaal personeel", "subtotal"],
    ["a. totaal uitgaven", "total"],
    ["eindtotaal", "total"],
    ["saldo", "result"],
    ["te financieren", "result"],
    ["gecumuleerd saldo", "result"],
    ["totaalrenovatie school", "line"],
    ["totale renovatie", "line"],
    ["overgedragen saldo 2025", "line"],
    ["saldo vorig jaar", "line"],
    ["sommige kosten", "line"],
    ["tekortkomingen wegwerken", "line"],
  ])("%j is that of a %s", (text, role) => {
    expect(totalRole(text) ?? "line").toBe(role);
  });
});

describe("the side that a text names", () => {
  test.each<[string, string | undefined, string | undefined, string | undefined]>([
    // The text, its side inside a sentence, above a column, and as a heading.
    ["uitgaven", "expense", "expense", "expense"],
    ["personeelskosten", "expense", "expense", "expense"],
    ["ontvangsten 2026", "income", "income", "income"],
    ["inkomsten en uitgaven", undefined, undefined, undefined],
    ["af", undefined, "expense", undefined],
    ["bij", undefined, "income", undefined],
    ["uit (euro)", undefined, "expense", undefined],
    ["eigen inbreng 50 %", undefined, "income", undefined],
    ["subsidie", undefined, "income", "income"],
    ["% subsidie", undefined, undefined, undefined],
    ["b. financiering:", undefined, undefined, "income"],
    ["2.1 dekking", undefined, undefined, "income"],
    ["post", undefined, undefined, undefined],
  ])("%s", (text, inSentence, aboveColumn, asHeading) => {
    expect([sideIn(text), sideOfHeader(text), sideOfHeading(text)]).toEqual([inSentence, aboveColumn, asHeading]);
  });

  test("is both for a column that tells the side", () => {
    expect(
      ["uitgave/ontvangst", "af/bij", "+/-", "inkomsten - uitgaven", "uitgaven", "soort"].map(namesBothSides),
    ).toEqual([true, true, true, true, false, false]);
  });

  test("is alone where a text is nothing but a side or a part of the plan", () => {
    const texts: [string, boolean][] = [
      ["uitgaven", true],
      ["b. ontvangsten:", true],
      ["exploitatie-uitgaven", true],
      ["exploitatie", true],
      ["kosten voor personeel", false],
      ["kosten personeel", true],
      ["personeel", false],
      ["coach zaal", false],
      ["onderhoudswerkingsexploitatie", true],
      ["onderhoudswerkingenexploitatie", false],
    ];
    for (const [text, bare] of texts) expect([text, isBareSide(text)]).toEqual([text, bare]);
  });
});

test("costs and what others pay for them are known by their header", () => {
  const texts = [
    "total cost",
    "kostprijs (euro)",
    "uitgaven",
    "post",
    "subsidie",
    "eigen aandeel",
    "gevraagde subsidie",
  ];
  expect(texts.map(namesCosts)).toEqual([true, true, true, false, false, false, false]);
  expect(texts.map(namesFunding)).toEqual([false, false, false, false, true, true, true]);
});

test("the part of the plan that a text is about", () => {
  expect(
    ["exploitatie", "investeringen", "financiering", "financieringsplan", "cofinancieringen x", "coach"].map(natureIn),
  ).toEqual(["exploitatie", "investering", "financiering", "financiering", undefined, undefined]);
});

test("what calls itself a total, and what may be one", () => {
  expect(
    ["∑", "σ:", "subtotaal werken", "sous-total", "1.2 totaal werken", "saldo", "saldo vorig jaar", "coach"].map(
      totalRole,
    ),
  ).toEqual(["total", "total", "subtotal", "subtotal", "total", "result", undefined, undefined]);
  expect(
    ["totale renovatie", "werken totaal", "samen", "1. alles samen", "coach", "totaalpakket"].map(perhapsTotal),
  ).toEqual([true, true, true, true, false, false]);
});

test("parts, notes, what was and what is only counted", () => {
  expect(["waarvan bomen", "- waarvan", "w.v. bomen", "waarvandaan"].map(isPart)).toEqual([true, true, true, false]);
  expect(["bron: dienst", "nota", "* met btw", "notaris"].map(isNote)).toEqual([true, true, true, false]);
  expect(["rekening 2024", "reeds uitgegeven", "begroting", "rekeningen"].map(isPast)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(["nr", "aantal uren", "btw", "rest", "restauratie", "bedrag"].map(isCount)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
