/** What the home proposes next. */
import { goOnWith, notBegun, type Progress } from "../../../core/workbook/progress";
import { words } from "../../../core/workbook/words";

const next = { text: words.undo };
const busy: Progress = { state: "busy", facts: [], next };
const done: Progress = { state: "done", facts: [] };

test("a step that is begun goes before one that nobody touched, whatever its number", () => {
  expect(goOnWith([notBegun(next), done, busy])).toBe(busy);
});

test("where nothing is begun the first step is the one to begin with; where all is done there is none", () => {
  const first = notBegun(next);
  expect(goOnWith([first, notBegun(next)])).toBe(first);
  expect(goOnWith([done, done])).toBeUndefined();
});
