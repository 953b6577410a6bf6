/** The ranking in built-in formulas: each cell refers to its own wijk and criterion, and the rank to all of them. */
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { planResults } from "../../../../core/selection/sheets/plan-results";
import { newFormula } from "../../../../core/workbook/formula";
import type { NewValue } from "../../../../core/workbook/plan";
import { exampleSnapshot, exampleStudy } from "../example-study";

const snapshot = exampleSnapshot();
const lines = planResults(snapshot, rankStudy(exampleStudy(snapshot)), "plain").changes.flatMap(
  (change): NewValue[][] => (change.kind === "write" ? change.values : []),
);
/** The formula of a cell by its address, such as B5. */
const at = (address: string) => {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return newFormula(lines[Number(row) - 1]?.[letter.charCodeAt(0) - 65]);
};

test("the sheet is laid out as the formulas below read it", () => {
  const label = (row: number) => lines[row - 1]?.[3];
  expect([4, 5, 30, 31, 32, 33, 34, 38, 39, 44, 45].map(label)).toEqual([
    "Kolderbos",
    "Termien",
    "Gewicht",
    "Slechtste",
    "Beste",
    "Ondergrens",
    "Bovengrens",
    "Kolderbos",
    "Termien",
    "Kolderbos",
    "Termien",
  ]);
});

test("a figure is placed between worst and best, and its points share the weight of what is known of its wijk", () => {
  const known = "SUMPRODUCT(ISNUMBER($E$39:$G$39)*$E$30:$G$30)";
  expect(at("F45")).toBe('=IF(ISNUMBER(F39),IF(F$32=F$31,1/2,MAX(0,MIN(1,(F39-F$31)/(F$32-F$31)))),"")');
  expect(at("F5")).toBe(`=IF(AND(ISNUMBER(F45),${known}>0),100*F45*F$30/${known},"")`);
  expect(at("B5")).toBe(`=IF(${known}=0,"",SUM($E$5:$G$5))`);
  expect(at("C5")).toBe(`=${known}/SUM($E$30:$G$30)`);
});

test("bounds are counted by wijk, and the rank is among the wijken that break none", () => {
  const broken = (bound: string, sign: string) =>
    `SUMPRODUCT(ISNUMBER($E$39:$G$39)*ISNUMBER(${bound})*($E$39:$G$39${sign}${bound}))`;
  expect(at("H5")).toBe(`=${broken("$E$33:$G$33", "<")}+${broken("$E$34:$G$34", ">")}`);
  expect(at("A5")).toBe(
    '=IF(OR(B5="",H5>0),"",1+SUMPRODUCT(ISNUMBER($B$4:$B$7)*($H$4:$H$7=0)*($B$4:$B$7>B5+1/1000000000)))',
  );
});
