/** Whoever has no add-in computes on with the built-in formulas: another program gives the same figures as we do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { firstView } from "../../core/budget/budget-view";
import { readChecklist } from "../../core/checklist/read-checklist";
import { planReadiness } from "../../core/checklist/sheets/plan-readiness";
import { halle } from "../../core/examples/halle/halle";
import { planExample } from "../../core/examples/plan-example";
import { planImpact } from "../../core/impact/sheets/plan-impact";
import type { Change, Plan } from "../../core/workbook/plan";
import { NOTHING } from "../../tools/template/template-plan";
import { writeXlsx } from "../../tools/xlsx/write-xlsx";
import { afterPlan } from "../core/workbook/after-plan";
import { becauseSkipped, convert, testWithLibreOffice, WITH_LIBREOFFICE_TIMEOUT } from "../libreoffice";

const example = planExample(NOTHING, halle.whole);
const snapshot = afterPlan(NOTHING, example);
const today = "28/11/2026";

function planned(plan: Plan | undefined): Plan {
  if (!plan) throw new Error("the example has no such table");
  return plan;
}

const impact = (form: "values" | "plain") => {
  const view = { ...firstView, scenario: "certain" } as const;
  return planned(planImpact(snapshot, { view, result: "leverage", jobs: true, today }, form));
};
const readiness = (form: "values" | "plain") => {
  const reading = readChecklist(snapshot);
  if (!reading) throw new Error("the example has no checklist");
  return planReadiness(snapshot, reading, form, today);
};

/** A file holds no charts and no page set-up; figures do not hang on them. */
const IN_A_FILE: readonly Change["kind"][] = ["createSheet", "write", "format", "createTable", "name"];

/** Every cell of the sheet as LibreOffice has it after computing anew: figures in full. */
function computed(plan: Plan, sheet: string): string[][] {
  const changes = [...example.changes, ...plan.changes].filter(({ kind }) => IN_A_FILE.includes(kind));
  const everySheet = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1";
  return convert("book.xlsx", writeXlsx({ ...plan, changes }), everySheet, (folder) =>
    readFileSync(join(folder, `book-${sheet}.csv`), "utf8")
      .split("\n")
      .map((line) => line.split("\t").map(rounded)),
  );
}

/** Ten digits are the same in every program. */
function rounded(cell: string): string {
  return cell !== "" && Number.isFinite(Number(cell)) ? String(Number(Number(cell).toPrecision(10))) : cell;
}

testWithLibreOffice.each([
  ["Impact", impact],
  ["Gereedheid", readiness],
] as const)(
  `LibreOffice computes the sheet %s from its formulas as we do${becauseSkipped}`,
  (sheet, planOf) => {
    const formulas = planOf("plain").changes.flatMap((change) =>
      change.kind === "write"
        ? change.values.flat().filter((value) => value !== null && typeof value === "object")
        : [],
    );
    expect(formulas.length).toBeGreaterThan(20);
    expect(computed(planOf("plain"), sheet)).toEqual(computed(planOf("values"), sheet));
  },
  WITH_LIBREOFFICE_TIMEOUT,
);
