/** What stands there right before a plan is written: the cells it touches and the things it will replace or remove. */
import { type Found, type FoundArea, touched } from "../../core/workbook/apply";
import type { Plan } from "../../core/workbook/plan";
import { rangeAt, rectOf } from "./ranges";
import { RECT } from "./run";

export interface Before {
  found: Found;
  protectedSheets: string[];
  /** Null objects for what does not exist. */
  tables: Map<string, Excel.Table>;
  names: Map<string, Excel.NamedItem>;
  charts: Map<string, Excel.Chart>;
  /** Of sheets that will go. */
  sheets: Map<string, Excel.Worksheet>;
}

const CELLS = `values,formulas,numberFormat,${RECT}`;

/** One sync. */
export async function lookBefore(context: Excel.RequestContext, plan: Plan): Promise<Before> {
  const { workbook } = context;
  const { areas, wholeSheets } = touched(plan);
  const sheets = workbook.worksheets.load("items/name,items/protection/protected");
  const ranges = areas.map((area) => ({ sheet: area.sheet, range: rangeAt(context, area).load(CELLS) }));
  const leaving = wholeSheets.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    return { name, sheet, range: sheet.getUsedRangeOrNullObject(true).load(CELLS) };
  });
  const things = askThings(context, plan);
  await context.sync();

  const found: FoundArea[] = ranges.map(({ sheet, range }) => foundArea(sheet, range));
  for (const { name, range } of leaving) if (!range.isNullObject) found.push(foundArea(name, range));
  return {
    found: { areas: found, sheets: sheets.items.map(({ name }) => name) },
    protectedSheets: sheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name),
    ...things,
    sheets: new Map(leaving.map(({ name, sheet }) => [name, sheet])),
  };
}

/** The key of a chart: charts of two sheets may have the same name. */
export function chartKey(sheet: string, name: string): string {
  return `${sheet}\n${name}`;
}

function askThings({ workbook }: Excel.RequestContext, plan: Plan): Pick<Before, "tables" | "names" | "charts"> {
  const tables = new Map<string, Excel.Table>();
  const names = new Map<string, Excel.NamedItem>();
  const charts = new Map<string, Excel.Chart>();
  for (const change of plan.changes) {
    if (change.kind === "createTable" || change.kind === "removeTable") {
      tables.set(change.name, workbook.tables.getItemOrNullObject(change.name));
    } else if (change.kind === "name" || change.kind === "removeName") {
      names.set(change.name, workbook.names.getItemOrNullObject(change.name));
    } else if (change.kind === "chart" || change.kind === "removeChart") {
      const name = change.kind === "chart" ? change.chart.name : change.name;
      const sheet = workbook.worksheets.getItemOrNullObject(change.sheet);
      charts.set(chartKey(change.sheet, name), sheet.charts.getItemOrNullObject(name));
    }
  }
  return { tables, names, charts };
}

function foundArea(sheet: string, range: Excel.Range): FoundArea {
  const { values, formulas, numberFormat } = range;
  return { sheet, ...rectOf(range), values, formulas, numberFormats: numberFormat };
}
