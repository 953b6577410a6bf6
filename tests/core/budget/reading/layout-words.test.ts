/** What single cells of a budget say: the year and the meaning of a header, and which rows call themselves a total. */
import { meaningOfHeader } from "../../../../core/budget/reading/header-meaning";
import { meaningKey } from "../../../../core/budget/reading/layout";
import { totalRole } from "../../../../core/budget/reading/layout-words";
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
