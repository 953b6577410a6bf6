/** How far the checklist is, on its tile. */
import { firstView } from "../../../core/budget/budget-view";
import { progress } from "../../../core/checklist/progress";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const QUESTIONS = ["Vraag", "Antwoord", "Bewijs", "Eigenaar", "Tegen wanneer", "Gewicht", "Blokkeert"];
const STEPS = ["Stap", "Start", "Einde", "Status", "Resultaat", "Na"];
const question = (name: string, answer: string, due: CellValue = "", blocks = ""): CellValue[] => [
  name,
  answer,
  "verslag",
  "team",
  due,
  1,
  blocks,
];

function told(questions: CellValue[][] | undefined, steps?: CellValue[][], today?: number) {
  const blocks = [
    ...(questions ? [makeBlock("Checklist", [QUESTIONS, ...questions])] : []),
    ...(steps ? [makeBlock("Stappenplan", [STEPS, ...steps])] : []),
  ];
  const { state, facts, next, untouched } = progress(makeSnapshot(blocks), firstView, today);
  return {
    state,
    facts: facts.map(({ text, values }) => say("nl", text, values).replace(/\u00a0/g, " ")).join(" "),
    next: next && say("nl", next.text, next.values),
    untouched,
  };
}
const TEAM: CellValue[] = ["Team", 46_000, 46_010, "klaar", "team", ""];
const FIGURES: CellValue[] = ["Cijfers", 46_010, 46_020, "", "", "1"];

test("without a checklist and without a plan nothing is begun", () => {
  expect(told(undefined)).toEqual({
    state: "empty",
    facts: "Nog niet begonnen",
    next: "beantwoord de negen vragen",
    untouched: true,
  });
});

test("a plan alone, or questions of which none is answered, ask for answers", () => {
  const busy = { state: "busy", next: "beantwoord de negen vragen", untouched: undefined };
  expect(told(undefined, [TEAM, FIGURES])).toEqual({ ...busy, facts: "1 van 2 stappen van het plan klaar" });
  expect(told(undefined, [])).toEqual({ ...busy, facts: "" });
  expect(told([question("a?", ""), question("b?", "")])).toEqual({ ...busy, facts: "Nog niet klaar. Gereed 0 %." });
});

test("an open question is named, the one that gains most first", () => {
  expect(told([question("a?", "ja"), question("b?", "deels"), question("c?", "nee"), question("d?", "")])).toEqual({
    state: "busy",
    facts: "Nog niet klaar. Gereed 38 %.",
    next: "werk aan: c?",
    untouched: undefined,
  });
});

test("with nothing open it is done, with the plan counted along", () => {
  expect(told([question("a?", "ja"), question("b?", "nvt")], [TEAM, FIGURES])).toEqual({
    state: "done",
    facts: "Klaar om te starten. Gereed 100 %. 1 van 2 stappen van het plan klaar",
    next: undefined,
    untouched: undefined,
  });
});

test("what is too late or odd goes before everything else, of the questions and of the plan; without a day nothing is too late", () => {
  const late = [question("a?", "ja"), question("b?", "deels", 46_000)];
  expect(told(late, undefined, 46_001).state).toBe("look");
  expect(told(late, undefined, 46_000).state).toBe("busy");
  expect(told(late).state).toBe("busy");
  expect(told([question("a?", "ja")], [["Team", 46_010, 46_000, "", "", ""]]).state).toBe("look");
});
