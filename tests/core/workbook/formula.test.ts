/** A formula is known as the same however a program spells it, and a text is never taken for one. */
import { formulaOf, holdsAlready, newFormula, sameFormula } from "../../../core/workbook/formula";

test("a cell has a formula when it shows something else than that text", () => {
  expect(formulaOf("=A1+1", 5)).toBe("=A1+1");
  expect(formulaOf("=A1+1", "")).toBe("=A1+1");
  expect(formulaOf("=geen formule", "=geen formule")).toBe("");
  expect([formulaOf("tekst", "tekst"), formulaOf(5, 5), formulaOf("", ""), formulaOf(undefined, undefined)]).toEqual([
    "",
    "",
    "",
    "",
  ]);
});

test.each([
  ["=SUM(A1,2)", "=sum( a1 ; 2 )"],
  ["=WIJKSCORE(A1:A2,B1)", "=_xlfn.WIJKSCORE(@A1:A2;B1)"],
  ["=WIJKSCORE(A1:A2,B1)", "=_xldudf_WIJKSCORE(A1:A2,B1)"],
  ["=SUM(WIJKSCORE(A1:A2),1)", "=SUM(_xldudf_WIJKSCORE(A1:A2),1)"],
  ["='Blad'!A1", "=Blad!A1"],
])("%s and %s are the same", (a, b) => {
  expect(sameFormula(a, b)).toBe(true);
  expect(sameFormula(b, a)).toBe(true);
});

test.each([
  ["=SUM(A1,2)", "=SUM(A2,2)"],
  ['=IF(A1="ja",1)', '=IF(A1="JA",1)'],
  ['=IF(A1="a;b",1)', '=IF(A1="a,b",1)'],
  ['=IF(1,"a b","c d")', '=IF(1,"ab","c d")'],
  ['=IF(1,"a b","c d")', '=IF(1,"a b","cd")'],
])("%s and %s are not", (a, b) => {
  expect(sameFormula(a, b)).toBe(false);
});

test("a cell holds already what would be written: the value with its kind, or the formula", () => {
  const sum = { formula: ["=SUM(A1", "2)"] };
  expect(newFormula(sum)).toBe("=SUM(A1,2)");
  expect([newFormula("=tekst"), newFormula(5), newFormula(null), newFormula(undefined)]).toEqual(["", "", "", ""]);
  expect(holdsAlready(null, "van mij", "=A1")).toBe(true);
  expect(holdsAlready(5, 5, "")).toBe(true);
  expect(holdsAlready(5, "5", "")).toBe(false);
  expect(holdsAlready(5, 5, "=2+3")).toBe(false);
  expect(holdsAlready("", "", "")).toBe(true);
  expect(holdsAlready(sum, 7, "=SUM(A1;2)")).toBe(true);
  expect(holdsAlready(sum, 7, "=SUM(A1;3)")).toBe(false);
  expect(holdsAlready(sum, 7, "")).toBe(false);
});
