/** The sheet Afweging: what speaks for and against each wijk, line by line, with where it comes from. */
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { planProsCons } from "../../../../core/selection/sheets/plan-pros-cons";
import type { NewValue } from "../../../../core/workbook/plan";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { exampleSnapshot, exampleStudy } from "../example-study";

const alone = (text: string): CellValue[] => [text, "", "", "", ""];

test("the best wijk first, an excluded one with why it is, people beside figures, and what says nothing says so", () => {
  const snapshot = exampleSnapshot(
    [
      ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Ondergrens"],
      ["Gas", "hoog", 1, 0, 10, 1],
    ],
    [
      ["Wijk", "Gas"],
      ["Noord", 5],
      ["Oost", 9],
      ["Zuid", 0],
      ["West", 4],
    ],
    [
      [
        "Argumenten",
        [
          ["Wijk", "Voor of tegen", "Reden", "Bron"],
          ["Oost", "tegen", "Ver", "Raad"],
        ],
      ],
    ],
  );
  const plan = planProsCons(snapshot, rankStudy(exampleStudy(snapshot)), "1/2/2026");
  const lines = plan.changes.flatMap((change): NewValue[][] => (change.kind === "write" ? change.values : []));
  expect(lines).toEqual([
    alone("Afweging"),
    alone("Oost staat eerst met 90 punten."),
    alone(""),
    ["Rang", "Wijk", "Pro of contra", "Argument", "Herkomst"],
    [1, "Oost", "pro", "Gas: 9, plaats 1 van 4", "cijfers"],
    [1, "Oost", "contra", "Ver (Raad)", "mensen"],
    [2, "Noord", "", "Geen enkel cijfer spreekt duidelijk voor of tegen deze wijk.", ""],
    [3, "West", "", "Geen enkel cijfer spreekt duidelijk voor of tegen deze wijk.", ""],
    ["", "Zuid", "contra", "Valt af: Gas is 0, minder dan de ondergrens 1", "cijfers"],
    ["", "Zuid", "contra", "Gas: 0, plaats 4 van 4", "cijfers"],
    alone(""),
    alone("Geschreven op 1/2/2026. Methode: Som van punten."),
  ]);
  expect(plan.changes.at(-1)).toEqual({ kind: "show", sheet: "Afweging", row: 0, column: 0 });
});
