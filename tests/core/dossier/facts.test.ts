/** What the dossier is about: the chosen wijk, who comes next, and how sure the first place is. */
import { dossierFacts, withoutPersons } from "../../../core/dossier/facts";
import { MOST_UNASKED } from "../../../core/selection/choice/robustness";
import type { CellValue } from "../../../core/workbook/snapshot";
import { choice, chosen, reserve, smallWorkbook } from "./small-workbook";

function about(...rows: CellValue[][]) {
  const snapshot = smallWorkbook(rows.length > 0 ? { Keuze: choice(...rows) } : {});
  const { wijk, candidate, runnerUp, staysFirst } = dossierFacts(snapshot, "som");
  return [wijk, candidate, runnerUp, staysFirst];
}

test("without a choice it is about the first of the ranking, and the next of the ranking comes after it", () => {
  expect(about()).toEqual(["Oost", 1, 0, 1]);
});

test("with a choice it is about that one; how sure the first place is counts only for the first", () => {
  expect(about(chosen("noord"))).toEqual(["noord", 0, 1, undefined]);
  expect(about(chosen("Oost"))).toEqual(["Oost", 1, 0, 1]);
});

test("the reserve comes next, unless it is the chosen one itself or no candidate", () => {
  expect(about(chosen("Noord"), reserve("Zuid"))).toEqual(["Noord", 0, 2, undefined]);
  expect(about(chosen("Zuid"), reserve("Noord"))).toEqual(["Zuid", 2, 0, undefined]);
  expect(about(chosen("Noord"), reserve("Noord"))[2]).toBe(1);
  expect(about(chosen("Noord"), reserve("Kouter"))[2]).toBe(1);
});

test("a chosen wijk that is no candidate is named all the same", () => {
  expect(about(chosen("Kouter"))).toEqual(["Kouter", -1, 1, undefined]);
});

test("a candidate without figures comes after nobody, and one wijk alone has no chance to compute", () => {
  const few = (...rows: CellValue[][]) =>
    dossierFacts(smallWorkbook({ Kandidaatwijken: [["Wijk", "Gas", "Woningen"], ...rows] }), "som");
  expect(few(["Noord", 100, 10], ["Oost", "n.b.", "n.b."]).runnerUp).toBeUndefined();
  expect(few(["Noord", 100, 10]).staysFirst).toBeUndefined();
});

test("the chance is told of as many wijken as the step tells it unasked of, and of no more", () => {
  const many = (count: number) => {
    const rows = Array.from({ length: count }, (_, at): CellValue[] => [`Wijk ${at + 1}`, 100 - at, 10]);
    return dossierFacts(smallWorkbook({ Kandidaatwijken: [["Wijk", "Gas", "Woningen"], ...rows] }), "som").staysFirst;
  };
  expect(many(MOST_UNASKED)).toBeGreaterThan(0);
  expect(many(MOST_UNASKED + 1)).toBeUndefined();
});

test("by another method than the sum of points no chance is computed", () => {
  expect(dossierFacts(smallWorkbook(), "topsis").staysFirst).toBeUndefined();
});

test("in an empty workbook there is nothing to be about", () => {
  const empty = smallWorkbook({ Criteria: [], Kandidaatwijken: [] });
  const { wijk, candidate, ranking, money } = dossierFacts(empty, "som");
  expect([wijk, candidate, ranking, money]).toEqual(["", -1, undefined, undefined]);
  expect(dossierFacts(empty, "som")).toBe(dossierFacts(empty, "som"));
});

test("a text of one's own is printed unless it names a person", () => {
  expect(withoutPersons("De straat is smal.", { wijken: [] })).toBe("De straat is smal.");
  expect(withoutPersons("Jan Peeters wil niet.", { wijken: [] })).toBe("");
});
