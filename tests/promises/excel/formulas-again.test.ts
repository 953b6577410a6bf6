/// <reference types="office-js" />
/** Formulas that Excel computed without the add-in show #NAME? until they are written again, and then they compute. */
import { planFormulasAgain } from "../../../core/workbook/formulas-again";
import { snapshotOf, write } from "../../adapter-contract/helpers";
import { openWorkbook } from "../../excel-addin/open-workbook";
import { excel365, excel2021 } from "../../local-hosts/office";

const FORMULA = "=WIJKSCORE(A1:B3,C1:D1)";
const SHEET = {
  name: "Blad",
  rows: [
    [1, 20, 1, 1, { formula: FORMULA }],
    [5, 10],
    [3, 15],
  ],
};

test.each([
  ["Excel 2021", excel2021],
  ["Microsoft 365", excel365],
])("in %s the plan writes them although they stand there already", async (_, sets) => {
  const workbook = await openWorkbook({ sheets: [SHEET] }, { sets, functionsLate: true });
  const { excel, peek, settled, close } = workbook;
  const shown = () => peek({ sheet: "Blad", row: 0, column: 4, rows: 3, columns: 1 });
  await settled();
  expect((await shown()).values).toEqual([["#NAME?"], [""], [""]]);
  excel.host.loadFunctions();
  await settled();
  expect((await shown()).values[0]).toEqual(["#NAME?"]);

  const plan = planFormulasAgain(await snapshotOf(workbook, { sheets: ["Blad"] }));
  if (!plan) throw new Error("nothing was found");
  await write(workbook, plan);
  await settled();
  const after = await shown();
  expect(after.formulas).toEqual([[FORMULA], [""], [""]]);
  expect(after.values.map(([value]) => typeof value)).toEqual(["number", "number", "number"]);
  expect(planFormulasAgain(await snapshotOf(workbook, { sheets: ["Blad"] }))).toBeUndefined();
  await settled();
  close();
});
