/** A percentage in a column of amounts is told, and counts neither as cents nor in the check of a total. */
import { readBudget } from "../../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../../core/budget/reading/recognise-budget";
import { shareTest } from "../../../../core/budget/reading/share-among-amounts";
import { makeBlock } from "../../workbook/make-block";

test.each([["21 %"], [0.21]])("%j beside large amounts is told once, and the total below it still agrees", (share) => {
  const layout = recogniseBudget(
    makeBlock("Begroting", [
      ["Omschrijving", "Uitgaven"],
      ["Architect", 12_000],
      ["Werken", 45_000],
      ["Btw-percentage", share],
      ["Totaal", 57_000],
    ]),
  );
  if (!layout) throw new Error("no budget");
  const { lines, open, findings } = readBudget(layout);
  expect(lines.map(({ amount }) => amount)).toEqual([12_000, 45_000]);
  expect(open.map(({ description }) => description)).toEqual(["Btw-percentage"]);
  expect(layout.totals.map(({ agrees }) => agrees)).toEqual([true]);
  expect(findings.filter(({ severity }) => severity !== "note").map(({ cell }) => cell?.row)).toEqual([3]);
});

test("among small amounts, in a row about rounding, and where the user chose, it is an amount", () => {
  const row = { text: "Kosten" };
  expect(shareTest(() => [1, 2, 0.5])(row, 0.5, 0.5)).toBe(false);
  const amongLarge = shareTest(() => [1000, 2000, 0.5]);
  expect(amongLarge(row, 0.5, 0.5)).toBe(true);
  expect(amongLarge({ text: "Afronding" }, 0.5, 0.5)).toBe(false);
  expect(amongLarge({ ...row, chosen: true }, 0.5, 0.5)).toBe(false);
  expect(amongLarge(row, 0, 0)).toBe(false);
});
