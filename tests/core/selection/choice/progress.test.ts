/** What the home says of the choice of wijk. */
import { choiceWords } from "../../../../core/selection/choice/choice-words";
import { progress } from "../../../../core/selection/choice/progress";
import { words } from "../../../../core/selection/progress-words";
import { RESULTS_SHEET } from "../../../../core/selection/sheets/results-sheet";
import { words as selectionWords } from "../../../../core/selection/words";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";
import { candidateRows, exampleSnapshot } from "../example-study";

test("without tables there is too little to rank, and nothing of it is in the workbook", () => {
  const facts = [{ text: words.noRanking }];
  expect(progress(makeSnapshot([]), "som")).toEqual({ state: "empty", facts, untouched: true });
  const half = makeSnapshot([makeBlock("Kandidaatwijken", candidateRows)]);
  expect(progress(half, "som")).toEqual({ state: "empty", facts });
});

test("it says who stands first, with points as a number, and asks to write that down", () => {
  const { state, facts, next } = progress(exampleSnapshot(), "som");
  expect({ state, next }).toEqual({ state: "busy", next: { text: words.nextWrite } });
  expect(facts).toHaveLength(1);
  expect(facts[0]?.text).toBe(selectionWords.leads);
  expect(typeof facts[0]?.values?.points).toBe("number");
});

test("it ranks by the method that the step ranks by", () => {
  const [sum, topsis] = (["som", "topsis"] as const).map((method) => progress(exampleSnapshot(), method).facts[0]);
  expect(sum?.values?.points).not.toBe(topsis?.values?.points);
});

test("once a wijk was chosen it is done, and that is told first", () => {
  const keuze = [
    "Keuze",
    [
      ["Wijk", "Oordeel"],
      ["Termien", "kiezen"],
    ],
  ] satisfies [string, CellValue[][]];
  const { state, facts, next } = progress(exampleSnapshot(undefined, undefined, [keuze]), "som");
  expect({ state, next }).toEqual({ state: "done", next: undefined });
  expect(facts.map(({ text, values }) => [text.key, values?.wijk])).toEqual([
    [choiceWords.chosenFact.key, "Termien"],
    [selectionWords.leads.key, "Termien"],
  ]);
});

test("while two wijken stand on kiezen it asks to look, and says what to do", () => {
  const keuze = [
    "Keuze",
    [
      ["Wijk", "Oordeel"],
      ["Termien", "kiezen"],
      ["Brethei", "kiezen"],
    ],
  ] satisfies [string, CellValue[][]];
  const { state, facts, next } = progress(exampleSnapshot(undefined, undefined, [keuze]), "som");
  expect(state).toBe("look");
  expect(facts[0]?.values?.wijken).toBe("Termien, Brethei");
  expect(next?.text.nl).toBe("zet in Keuze op “niet nu” wat niet meer geldt");
});

test("once the ranking stands in a sheet it is done", () => {
  const { state, next } = progress(exampleSnapshot(undefined, undefined, [[RESULTS_SHEET, [["Rangorde"]]]]), "som");
  expect({ state, next }).toEqual({ state: "done", next: undefined });
});
