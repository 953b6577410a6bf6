/** What the home proposes next. */
import type { Finding } from "../../../core/workbook/finding";
import { goOnWith, lookAt, notBegun, type Progress } from "../../../core/workbook/progress";
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

test("what must be looked at is counted, notes are not, and without anything the step goes on", () => {
  const finding = (severity: Finding["severity"]): Finding => ({ severity, text: words.undo });
  const facts = [{ text: words.notBegun }];
  expect(lookAt([finding("note"), finding("warning"), finding("error"), finding("note")], facts)).toEqual({
    state: "look",
    facts,
    next: { text: words.lookAt, values: { count: 2 } },
  });
  expect(lookAt([finding("note")], facts)).toBeUndefined();
  expect(lookAt([], facts)).toBeUndefined();
});
