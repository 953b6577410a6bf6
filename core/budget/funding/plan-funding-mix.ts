/** The plan that writes the sheet Financieringsmix: the best mix, what limits each source, and the alternatives. */
import { say } from "../../texts/catalogue";
import { writeOwnSheet } from "../../workbook/own-sheet";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import type { FundingAnswer, FundingMix } from "./funding-mix";

export const MIX_SHEET = "Financieringsmix";

const COLUMNS = ["Bron", "Bedrag", "Waarom niet meer", "Waarvoor", "Nagekeken op"];

/** Values only: a mix is found by search, no formula can keep it up to date. */
export function planFundingMix(snapshot: Snapshot, answer: FundingAnswer): Plan {
  const plan = buildPlan(snapshot, "budget.planMix");
  const rows: NewValue[][] = [[MIX_SHEET], [mixSentence(answer.best)], []];
  const headers: number[] = [];
  [answer.best, ...answer.alternatives].forEach((mix, index) => {
    const title = index === 0 ? say("nl", "budget.mix.best") : say("nl", "budget.mix.alternative", { number: index });
    headers.push(rows.length + 1);
    rows.push([title], COLUMNS, ...mixRows(mix), []);
  });
  const { idle } = answer.best;
  if (idle.length > 0) {
    headers.push(rows.length);
    rows.push([say("nl", "budget.mix.idle"), "", say("nl", "budget.mix.why")]);
    rows.push(...idle.map(({ source, reason }): NewValue[] => [source.name, "", say("nl", `budget.idle.${reason}`)]));
  }
  const sheet = writeOwnSheet(plan, snapshot, MIX_SHEET, rows);
  plan.add({ kind: "format", sheet, row: 0, column: 0, rows: 1, columns: 1, format: { bold: true } });
  for (const row of headers) {
    const header = { sheet, row, column: 0, rows: 1, columns: COLUMNS.length };
    plan.add({ kind: "format", ...header, format: { bold: true, fill: "header" } });
  }
  const body = { sheet, row: 3, rows: rows.length - 3, columns: 1 };
  plan.add({ kind: "format", ...body, column: 1, format: { numberFormat: "#,##0.00" } });
  [34, 16, 44, 44, 16].forEach((width, column) => {
    plan.add({ kind: "format", ...body, column, format: { width } });
  });
  plan.add({ kind: "show", sheet, row: 0, column: 0 });
  return plan.build();
}

function mixSentence({ grants, own, open }: FundingMix): string {
  const values = { count: grants.length, own, open };
  return say("nl", open > 0 ? "budget.mix.open" : "budget.mix.closes", values);
}

function mixRows({ grants, own, open }: FundingMix): NewValue[][] {
  const rows = grants.map(({ source, euro, limit, parts }): NewValue[] => [
    source.name,
    euro,
    say("nl", `budget.limit.${limit}`),
    parts
      .map(({ category }) => category)
      .filter((category) => category !== "")
      .join("; "),
    source.checked ?? "",
  ]);
  rows.push([say("nl", "budget.step.own"), own, "", "", ""]);
  if (open > 0) rows.push([say("nl", "budget.mix.stillOpen"), open, "", "", ""]);
  return rows;
}
