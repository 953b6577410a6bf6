/** What the home says of Kandidaatwijken. */
import { progress } from "../../../../core/selection/candidates/progress";
import { words } from "../../../../core/selection/progress-words";
import { words as workbookWords } from "../../../../core/workbook/words";
import { makeSnapshot } from "../../workbook/make-block";
import { candidateRows, criteriaRows, exampleSnapshot, withCell } from "../example-study";

test("without the table it has not begun, and filling it in would begin it", () => {
  expect(progress(makeSnapshot([]))).toEqual({
    state: "empty",
    facts: [{ text: workbookWords.notBegun }],
    next: { text: words.nextCandidates },
    untouched: true,
  });
});

test("a table without rows is there, but empty", () => {
  const read = progress(exampleSnapshot(criteriaRows, candidateRows.slice(0, 1)));
  expect(read).toEqual({
    state: "empty",
    facts: [{ text: words.candidates, values: { count: 0 } }],
    next: { text: words.nextCandidates },
  });
});

test("one cell is left to fill in: what the source suppresses is nobody's work", () => {
  const read = progress(exampleSnapshot());
  expect(read).toEqual({
    state: "busy",
    facts: [
      { text: words.candidates, values: { count: 4 } },
      { text: words.filled, values: { filled: 10 / 12 } },
    ],
    next: { text: words.nextGaps, values: { count: 1 } },
  });
});

test("with every figure it is done", () => {
  const full = candidateRows.map((row) => row.map((cell) => (cell === "" || cell === -99997 ? 25_000 : cell)));
  const { state, next } = progress(exampleSnapshot(criteriaRows, full));
  expect({ state, next }).toEqual({ state: "done", next: undefined });
});

test("what must be looked at goes before the gaps", () => {
  const odd = candidateRows.map((row, index) => (index === 1 ? withCell(row, 3, "veel") : row));
  const { state, next } = progress(exampleSnapshot(criteriaRows, odd));
  expect(state).toBe("look");
  expect(next).toEqual({ text: workbookWords.lookAt, values: { count: 1 } });
});
