/** What one header above a column of a budget means, and how sure that is. */
import { joinMeanings, meaningOfHeader } from "../../../../core/budget/reading/header-meaning";
import { meaningKey } from "../../../../core/budget/reading/layout";
import type { CellValue } from "../../../../core/workbook/snapshot";

/** "?" behind a meaning that is unsure. */
const shown = (found: ReturnType<typeof meaningOfHeader>) =>
  found ? `${meaningKey(found.meaning)}${found.certainty === "unsure" ? "?" : ""}` : "";

describe("one header", () => {
  test.each<[CellValue, string]>([
    ["", ""],
    [" ", ""],
    [100, ""],
    [true, ""],
    ["Zomaar", ""],
    ["HT", "amount"],
    ["TTC", "amount incl"],
    ["excl. btw", "amount"],
    ["met btw", "amount incl"],
    ["Bedrag", "amount"],
    ["Bedragg", "amount?"],
    ["Bedrag incl. btw", "amount incl?"],
    ["Uitgaven", "expense"],
    ["Uitgaven incl. btw", "expense incl"],
    ["Inkomsten", "income"],
    ["In", "income"],
    ["Gevraagde subsidie", "income"],
    ["Af/bij", "kind"],
    ["Soort", "kind"],
    ["Exploitatie-uitgaven", "expense exploitatie"],
    ["Uitgaven Q1", "expense q1"],
    ["Uitgaven budgetwijziging 1", "expense v11"],
    ["Investering", "amount investering?"],
    ["Investeringsbudget wijk", "amount investering?"],
    ["Totaal", "rowTotal"],
    ["Saldo", "result"],
    ["Rekening", "account"],
    ["Initieel budget", "amount v2"],
    ["Initieel budget incl. btw", "amount incl v2"],
    ["Kwartaal 1", "amount q1"],
    ["Jaar 2", "amount y2"],
    ["Semester 1", ""],
    ["Januari", ""],
    ["Jaar", "year"],
    ["Status", "status"],
    ["Omschrijvng", "description?"],
  ])("%j means %s", (header, meaning) => {
    expect(shown(meaningOfHeader(header))).toBe(meaning);
  });

  test("a total keeps the side that it names", () => {
    expect(meaningOfHeader("Totaal uitgaven")?.meaning).toEqual({ field: "rowTotal", side: "expense" });
    expect(meaningOfHeader("Totaal inkomsten 2026")?.meaning).toEqual({ field: "rowTotal", year: 2026 });
    expect(meaningOfHeader("Totaal")?.meaning).toEqual({ field: "rowTotal" });
  });
});

describe("a header with a year", () => {
  test.each<[CellValue, string]>([
    [2026, "amount 2026"],
    ["Budget 2026", "amount 2026"],
    ["2026 (€)", "amount 2026"],
    ["Xyz 2026", "amount 2026?"],
    ["Uitgaven 2026", "expense 2026"],
    ["Xyz inkomsten 2026", "income 2026"],
    ["Investering 2026", "amount investering 2026"],
    ["2026 incl. btw", "amount 2026 incl?"],
    ["Q1 2026", "amount 2026 q1"],
    ["BW 1 2026", "amount 2026 v11"],
    ["Rekening 2026", "past"],
    ["Saldo 2026", "result"],
    ["Totaal 2026", "rowTotal"],
  ])("%j means %s", (header, meaning) => {
    expect(shown(meaningOfHeader(header))).toBe(meaning);
  });
});

describe("a header over two rows", () => {
  const join = (upper: CellValue, lower: string) =>
    shown(joinMeanings(meaningOfHeader(upper), meaningOfHeader(lower), lower));

  test.each<[CellValue, string, string]>([
    [2026, "Uitgaven", "expense 2026"],
    ["Xyz 2026", "Uitgaven", "expense 2026?"],
    [2026, "Bedragg", "amount 2026?"],
    ["Uitgaven", "2026", "expense 2026"],
    ["Post", "", "description"],
    ["", "Post", "description"],
    ["", "", ""],
    [2026, "Zomaar", "amount 2026"],
    [2026, "uitgegeven", "past"],
    [2026, "Algemene rekening", "past"],
    ["Uitgaven", "Algemene rekening", "account"],
    ["Totaal", "Uitgaven", "rowTotal"],
    ["Omschrijving", "Uitgaven", "description"],
    ["Uitgaven", "Status", "status"],
    ["Omschrijving", "Status", "status"],
    ["Status", "Omschrijving", "description"],
  ])("%j above %j means %s", (upper, lower, meaning) => {
    expect(join(upper, lower)).toBe(meaning);
  });

  test("what was spent stays so below anything", () => {
    expect(join("Zomaar", "Rekening 2024")).toBe("past");
    expect(join("Post", "uitgegeven")).toBe("past");
  });
});
