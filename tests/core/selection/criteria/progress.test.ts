/** What the home says of the framework. */
import { progress } from "../../../../core/selection/criteria/progress";
import { words } from "../../../../core/selection/progress-words";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { words as workbookWords } from "../../../../core/workbook/words";
import { makeSnapshot } from "../../workbook/make-block";
import { criteriaRows, exampleSnapshot, withCell } from "../example-study";

const WEIGHT = 3;

test("without the table it has not begun, and choosing criteria would begin it", () => {
  const { state, next, untouched } = progress(makeSnapshot([]));
  expect({ state, next, untouched }).toEqual({ state: "empty", next: { text: words.nextCriteria }, untouched: true });
});

test("criteria that nobody weighed ask for weights, not for a look at each of them", () => {
  const unweighed = criteriaRows.map((row, index): CellValue[] => (index === 0 ? row : withCell(row, WEIGHT, "")));
  expect(progress(exampleSnapshot(unweighed))).toEqual({
    state: "busy",
    facts: [{ text: words.criteria, values: { count: 3 } }],
    next: { text: words.nextWeights },
  });
});

test("weighed and complete it is done, with its themes where it has them", () => {
  expect(progress(exampleSnapshot())).toEqual({
    state: "done",
    facts: [{ text: words.criteria, values: { count: 3 } }],
  });
  const themes: CellValue[] = ["Thema", "Energie", "Mensen", "Energie"];
  const grouped = criteriaRows.map((row, index) => [...row, themes[index] ?? ""]);
  expect(progress(exampleSnapshot(grouped)).facts[1]).toEqual({ text: words.themes, values: { count: 2 } });
});

test("a weight that cannot be read must be looked at", () => {
  const odd = criteriaRows.map((row, index): CellValue[] => (index === 1 ? withCell(row, WEIGHT, "veel") : row));
  const { state, next } = progress(exampleSnapshot(odd));
  expect(state).toBe("look");
  expect(next?.text).toBe(workbookWords.lookAt);
});
