/** How far the step Stakeholders is, on its tile. */
import { progress, stakeholderFindings } from "../../../core/stakeholders/progress";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeSnapshot } from "../workbook/make-block";
import { register } from "./people";

function told(rows: CellValue[][] | undefined, findings?: []) {
  const snapshot = rows ? register(rows) : makeSnapshot([]);
  const { state, facts, next, untouched } = progress(snapshot, findings ?? stakeholderFindings(snapshot));
  return {
    state,
    facts: facts.map(({ text, values }) => say("nl", text, values)).join(", "),
    next: next && say("nl", next.text, next.values),
    untouched,
  };
}
const good = (name: string, influence: CellValue = 3): CellValue[] => [name, "dienst", "volger", influence, 3];

test("without a register nothing is begun; an empty one asks for stakeholders", () => {
  expect(told(undefined)).toMatchObject({ state: "empty", next: "vul stakeholders in", untouched: true });
  expect(told([])).toMatchObject({
    state: "empty",
    facts: "0 stakeholders",
    next: "vul stakeholders in",
    untouched: undefined,
  });
});

test("everybody with influence and interest is done, with the net support", () => {
  expect(told([good("a"), good("b")])).toEqual({
    state: "done",
    facts: "2 stakeholders, netto steun 0,5",
    next: undefined,
    untouched: undefined,
  });
});

test("somebody without influence asks for it, and without positions there is no support to tell", () => {
  expect(told([good("a"), good("b", "")], [])).toMatchObject({ state: "busy", next: "vul invloed en belang in" });
  expect(told([["a", "x", "", 3, 3]])).toMatchObject({ state: "done", facts: "1 stakeholder" });
});

test("what is odd goes before everything else", () => {
  expect(told([good("a"), good("a"), good("b", 7)])).toMatchObject({ state: "look" });
});
