/** How far the step Interviews is, on its tile. */
import { progress } from "../../../core/interviews/progress";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const TODAY = 46_050;

function told(talks: CellValue[][] | undefined, statements?: CellValue[][]) {
  const blocks = [
    ...(talks ? [makeBlock("Interviews", [["Stakeholder", "Datum", "Wijk", "Status", "Houding"], ...talks])] : []),
    ...(statements ? [makeBlock("Uitspraken", [["Stakeholder", "Soort", "Thema", "Uitspraak"], ...statements])] : []),
  ];
  const { state, facts, next, untouched } = progress(makeSnapshot(blocks), TODAY);
  return {
    state,
    facts: facts.map(({ text, values }) => say("nl", text, values)).join(", "),
    next: next && say("nl", next.text, next.values),
    untouched,
  };
}
const HELD: CellValue[] = ["school", 46_000, "", "gedaan", 1];
const PLANNED: CellValue[] = ["OCMW", 46_100, "", "gepland", ""];
const SAID: CellValue[] = ["school", "opvatting", "geld", "x"];

test("without conversations and statements nothing is begun", () => {
  expect(told(undefined)).toMatchObject({ state: "empty", next: "plan een eerste gesprek", untouched: true });
  expect(told(undefined, [])).toMatchObject({ state: "empty", untouched: true });
});

test("an empty table, or statements alone, ask for a first conversation", () => {
  const empty = { state: "empty", next: "plan een eerste gesprek", untouched: undefined };
  expect(told([])).toEqual({ ...empty, facts: "0 van 0 gesprekken gedaan, 0 uitspraken" });
  expect(told(undefined, [SAID])).toEqual({ ...empty, facts: "0 van 0 gesprekken gedaan, 1 uitspraak" });
});

test("done when every conversation was held; else the next one is asked for", () => {
  expect(told([HELD], [SAID])).toEqual({
    state: "done",
    facts: "1 van 1 gesprekken gedaan, 1 uitspraak",
    next: undefined,
    untouched: undefined,
  });
  expect(told([HELD, PLANNED])).toMatchObject({
    state: "busy",
    facts: "1 van 2 gesprekken gedaan, 0 uitspraken",
    next: "voer het volgende gesprek",
  });
});

test("what is odd goes before everything else", () => {
  expect(told([HELD, ["OCMW", 46_000, "", "", 1]])).toMatchObject({ state: "look" });
});

test("a planned day that went by is to be looked at, one that is still to come is not", () => {
  expect(told([HELD, ["OCMW", TODAY - 1, "", "gepland", ""]])).toMatchObject({ state: "look" });
  expect(told([HELD, ["OCMW", TODAY, "", "gepland", ""]])).toMatchObject({ state: "busy" });
});
