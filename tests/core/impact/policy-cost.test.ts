/** What the renovation costs the municipality, out of Begroting. */
import { policyCost } from "../../../core/impact/policy-cost";
import type { CellValue } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { CERTAIN, KOLDERBOS, workbook } from "./impacts";

const of = (...lines: CellValue[][]) =>
  policyCost(workbook(KOLDERBOS, [["Omschrijving", "Soort", "Bedrag", "Status"], ...lines]), CERTAIN);

test("expenses less what others pay; own money is not taken off, and is no line of the cost", () => {
  const { net, lines } = of(
    ["Energiecoach", "uitgave", 60_000, ""],
    ["Subsidie", "inkomst", 22_000, "toegekend"],
    ["Eigen middelen van de gemeente", "inkomst", 38_000, "toegekend"],
  );
  expect(net).toBe(38_000);
  expect(lines.map(({ description }) => description)).toEqual(["Energiecoach", "Subsidie"]);
});

test("a cost of exactly nothing is no net cost, today or when everything comes in", () => {
  const none = "Begroting heeft geen netto-uitgaven: hefboom niet gedefinieerd. De kost per ton evenmin.";
  const atBest =
    "Komt alle inkomst binnen, dan heeft de gemeente geen netto-uitgaven. Daar zijn hefboom en kost per ton niet gedefinieerd.";
  const findings = (income: number, status: string) =>
    told(of(["Energiecoach", "uitgave", 60_000, ""], ["Subsidie", "inkomst", income, status]).findings);
  expect(findings(60_000, "toegekend")).toEqual([none]);
  expect(findings(60_000, "aangevraagd")).toEqual([atBest]);
  expect(findings(59_999, "aangevraagd")).toEqual([]);
  expect(findings(59_999, "toegekend")).toEqual([]);
});

test("premiums are told where they are an expense, not where they come in", () => {
  const { findings } = of(["Premies", "uitgave", 10, ""], ["Premie van Vlaanderen", "inkomst", 5, "toegekend"]);
  expect(told(findings)).toEqual([
    "Begroting!C2: Premies tellen mee als gemeentekost. Dat zijn inkomsten van bewoners.",
  ]);
});

test("without a budget there is no cost", () => {
  const { net, byScenario, lines } = policyCost(workbook(KOLDERBOS, []), CERTAIN);
  expect([net, byScenario.full, lines]).toEqual([Number.NaN, Number.NaN, []]);
});
