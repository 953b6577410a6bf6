/** What the home says of the budget. */
import { defaultVat } from "../../../core/budget/lines/vat";
import { progress } from "../../../core/budget/progress";
import { words } from "../../../core/budget/words";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { words as workbookWords } from "../../../core/workbook/words";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const HEADER: CellValue[] = ["Omschrijving", "Soort", "Bedrag", "Btw %"];
const INCLUDING = { basis: "including", vat: defaultVat } as const;

function budget(...rows: CellValue[][]): Snapshot {
  return makeSnapshot([makeBlock("Begroting", [HEADER, ...rows])]);
}

const CLOSES = budget(["Studie", "uitgave", 1000, 0.21], ["Eigen middelen", "inkomst", 2000, ""]);

test("without a budget it has not begun, and nothing presses", () => {
  expect(progress(makeSnapshot([]), INCLUDING)).toEqual({
    state: "empty",
    facts: [{ text: workbookWords.notBegun }],
    untouched: true,
  });
});

test("a budget that adds up is done, with what is left as a number of euros", () => {
  expect(progress(CLOSES, INCLUDING)).toEqual({
    state: "done",
    facts: [{ text: words.answerCloses, values: { left: 790, vat: words.vatIncluding } }],
  });
});

test("without VAT it says what the step itself says without VAT", () => {
  const [fact] = progress(CLOSES, { ...INCLUDING, basis: "excluding" }).facts;
  expect(fact?.values).toEqual({ left: 1000, vat: words.vatExcluding });
});

test("a line that cannot be read must be looked at before anything else", () => {
  const { state, next } = progress(budget(["Studie", "uitgave", 1000, ""], ["Werf", "uitgave", "veel", ""]), INCLUDING);
  expect(state).toBe("look");
  expect(next?.text).toBe(workbookWords.lookAt);
});
