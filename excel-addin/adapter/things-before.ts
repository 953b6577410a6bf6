/** The tables, names, charts, pictures, sheets and column widths that a plan touches, asked now and read after the sync. */
import { parseAddress } from "../../core/workbook/address";
import { type Found, touched } from "../../core/workbook/apply";
import type { Standing } from "../../core/workbook/obstacle";
import type { Plan } from "../../core/workbook/plan";
import { askFiltered } from "./filtered";
import { askPages } from "./page-setup";
import { rangeOn, rectOf } from "./ranges";
import { RECT } from "./run";
import { charactersOf } from "./write-format";
import { PICTURES } from "./write-picture";

/** Null objects for what does not exist. */
export interface Things {
  tables: Map<string, Excel.Table>;
  names: Map<string, Excel.NamedItem>;
  charts: Map<string, Excel.Chart>;
  /** All charts of the sheets on which the plan replaces or removes one. */
  chartsOn: Map<string, Excel.ChartCollection>;
  /** Those that the plan replaces or removes, as far as they are there. Known after the sync. */
  pictures: Map<string, Excel.Shape>;
  /** Names of all pictures and other shapes on the sheets on which the plan puts or removes one. */
  shapesOn: Map<string, ReadonlySet<string>>;
  /** Of sheets that will go. */
  sheets: Map<string, Excel.Worksheet>;
}

/** What can be told once the sync is done. */
export interface AskedThings {
  things: Things;
  /** Sorts out which shapes are the pictures of the plan; first of all. */
  takePictures(): void;
  standing(): Standing;
  sheets(): string[];
  widths(): NonNullable<Found["widths"]>;
  gridlines(): NonNullable<Found["gridlines"]>;
  pages(): NonNullable<Found["pages"]>;
}

export function askThings(context: Excel.RequestContext, plan: Plan): AskedThings {
  const { workbook } = context;
  const { wholeSheets, charts, pictures, widths, views, pages } = touched(plan);
  const sheets = workbook.worksheets.load("items/name,items/protection/protected");
  const tables = workbook.tables.load("items/name,items/showTotals");
  const things: Things = {
    tables: new Map(),
    names: new Map(),
    charts: new Map(),
    chartsOn: new Map(),
    pictures: new Map(),
    shapesOn: new Map(),
    sheets: new Map(),
  };
  const resized: { name: string; range: Excel.Range }[] = [];
  for (const name of wholeSheets) things.sheets.set(name, workbook.worksheets.getItemOrNullObject(name));
  for (const { sheet, name } of charts) {
    const owner = workbook.worksheets.getItemOrNullObject(sheet);
    things.charts.set(chartKey(sheet, name), owner.charts.getItemOrNullObject(name));
    things.chartsOn.set(sheet, owner.charts.load("items/name"));
  }
  const drawn = [...new Set(pictures.map(({ sheet }) => sheet))].map((sheet) => {
    const owner = workbook.worksheets.getItemOrNullObject(sheet);
    return { sheet, shapes: owner.shapes.load(PICTURES) };
  });
  for (const change of plan.changes) {
    if (change.kind === "removeTable") things.tables.set(change.name, workbook.tables.getItemOrNullObject(change.name));
    if (change.kind === "name" || change.kind === "removeName") {
      things.names.set(change.name, workbook.names.getItemOrNullObject(change.name).load("formula"));
    }
    if (change.kind === "resizeTable") {
      const range = workbook.tables.getItemOrNullObject(change.name).getRange();
      resized.push({ name: change.name, range: range.load(`worksheet/name,${RECT}`) });
    }
  }
  const columns = widths.flatMap(({ sheet, column: first, columns: count }) =>
    Array.from({ length: count }, (_, i) => {
      const place = { row: 0, column: first + i, rows: 1, columns: 1 };
      const range = rangeOn(workbook.worksheets.getItem(sheet), place);
      return { sheet, column: first + i, format: range.format.load("columnWidth") };
    }),
  );
  const filtered = askFiltered(context, plan);
  const viewed = views.map((name) => ({ name, sheet: workbook.worksheets.getItem(name).load("showGridlines") }));
  const takePictures = () => {
    for (const { sheet, shapes } of drawn) {
      if (shapes.isNullObject) continue;
      things.shapesOn.set(sheet, new Set(shapes.items.map(({ name }) => name)));
      for (const shape of shapes.items) {
        const wanted = pictures.some((one) => one.sheet === sheet && one.name === shape.name);
        if (wanted && shape.type === "Image") things.pictures.set(chartKey(sheet, shape.name), shape);
      }
    }
  };
  return {
    things,
    takePictures,
    gridlines: () => viewed.map(({ name, sheet }) => ({ sheet: name, shown: sheet.showGridlines })),
    pages: askPages(context, pages),
    standing: () => ({
      protectedSheets: sheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      totals: tables.items.flatMap(({ name, showTotals }) => (showTotals ? [name] : [])),
      filtered: filtered(),
      sizes: resized.flatMap(({ name, range }) =>
        range.isNullObject ? [] : [{ name, sheet: range.worksheet.name, ...rectOf(range) }],
      ),
      names: [...things.names].flatMap(([name, item]) => {
        const place = item.isNullObject ? undefined : parseAddress(String(item.formula).replace(/^=/, ""));
        return place ? [{ ...place, name }] : [];
      }),
      charts: charts.filter(({ sheet, name }) => things.charts.get(chartKey(sheet, name))?.isNullObject === false),
      pictures: pictures.filter(({ sheet, name }) => things.pictures.has(chartKey(sheet, name))),
    }),
    sheets: () => sheets.items.map(({ name }) => name),
    widths: () =>
      columns.map(({ sheet, column, format }) => ({ sheet, column, width: charactersOf(format.columnWidth) })),
  };
}

/** The key of a chart or a picture: those of two sheets may have the same name. */
export function chartKey(sheet: string, name: string): string {
  return `${sheet}\n${name}`;
}
