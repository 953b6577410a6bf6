/** The sources of funding of a workbook, read once however many screens ask for them. */
import { readFunding } from "../../../../core/budget/funding/read-funding";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

test("are the rows of Financieringsbronnen, with what is to be told of them", () => {
  const snapshot = makeSnapshot([
    makeBlock("Financieringsbronnen", [
      ["Bron", "Maximumbedrag", "Nagekeken op"],
      ["LEKP", 250_000, "na te kijken"],
      ["Mijn VerbouwPremie", 5000, ""],
    ]),
  ]);
  const reading = readFunding(snapshot);
  expect(reading?.sources.map(({ name, maximum }) => [name, maximum])).toEqual([["LEKP", 250_000]]);
  expect(reading?.findings.map(({ text }) => text.key)).toEqual(
    expect.arrayContaining(["budget.residentsMoney", "budget.sourcesToCheck"]),
  );
  expect(readFunding(snapshot)).toBe(reading);
});

test("without the table there is nothing to read", () => {
  expect(readFunding(makeSnapshot([]))).toBeUndefined();
});
