/** What counts as the municipality's own money, and what is somebody else's or the residents'. */
import { isOwnMoney, isResidentsMoney } from "../../../../core/budget/funding/own-money";

const income = (description: string, funder?: string) => ({
  kind: "income" as const,
  description,
  ...(funder !== undefined && { funder }),
});

test.each([
  "Eigen middelen",
  "Eigen inbreng stad",
  "Stad",
  "OCMW",
  "Eigen bijdrage (2026)",
  "Bijdrage gemeente",
  "Eigen aandeel personeel",
])("%s is the municipality's own", (description) => {
  expect(isOwnMoney(income(description))).toBe(true);
  expect(isOwnMoney({ ...income(description), kind: "expense" })).toBe(false);
});

test.each([
  "Eigen bijdrage bewoners",
  "Eigen inbreng van de eigenaars",
  "Eigen aandeel partners",
  "Eigen middelen Fluvius",
  "Eigen bijdrage woonmaatschappij",
  "Provincie",
  "Stadsvernieuwing Vlaanderen",
])("%s is money of others", (description) => {
  expect(isOwnMoney(income(description))).toBe(false);
});

test("the funder says whose it is, whatever the line is called", () => {
  expect(isOwnMoney(income("Bijdrage", "stad"))).toBe(true);
  expect(isOwnMoney(income("Eigen middelen", "bewoners"))).toBe(false);
});

test("a premium for residents is not the municipality's", () => {
  expect(isResidentsMoney("Mijn VerbouwPremie")).toBe(true);
  expect(isResidentsMoney("Premie provincie")).toBe(false);
});
