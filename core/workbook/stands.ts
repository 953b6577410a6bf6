/** Whether a plan stands in the workbook already, whole: what a host tells after a failure is not enough to know. */
import { contains, overlap, type Place } from "./address";
import { type Found, formattedArea, placeOf, writtenArea } from "./apply";
import { formulaOf, holdsAlready } from "./formula";
import type { Standing } from "./obstacle";
import type { Change, Plan } from "./plan";

/** True when every cell, sheet, table, name, chart and picture of the plan is as the plan says. What decorates is not looked at. */
export function stands(plan: Plan, found: Found, standing: Standing): boolean {
  return plan.changes.every((change) => changeStands(change, found, standing));
}

/** The same for one change. */
export function changeStands(change: Change, found: Found, standing: Standing): boolean {
  const { tables, sizes = [], names = [], charts = [], pictures = [] } = standing;
  const named = new Set(tables.map((name) => name.toLowerCase()));
  const lies = (things: readonly (Place & { name: string })[], wanted: Place & { name: string }) =>
    things.some((one) => one.name.toLowerCase() === wanted.name.toLowerCase() && isSame(one, wanted));
  switch (change.kind) {
    case "createSheet":
      return found.sheets.includes(change.sheet);
    case "deleteSheet":
      return !found.sheets.includes(change.sheet);
    case "write":
      return isWritten(change, found);
    case "numberFormats":
      return isFormatted(change, found);
    case "createTable":
      return named.has(change.name.toLowerCase());
    case "removeTable":
      return !named.has(change.name.toLowerCase());
    case "resizeTable":
      return lies(sizes, change);
    case "name":
      return lies(names, change);
    case "removeName":
      return !names.some(({ name }) => name.toLowerCase() === change.name.toLowerCase());
    case "chart":
      return charts.some(({ sheet, name }) => sheet === change.sheet && name === change.chart.name);
    case "removeChart":
      return !charts.some(({ sheet, name }) => sheet === change.sheet && name === change.name);
    case "picture":
      return pictures.some(({ sheet, name }) => sheet === change.sheet && name === change.picture.name);
    case "removePicture":
      return !pictures.some(({ sheet, name }) => sheet === change.sheet && name === change.name);
    case "clearFormats":
    case "gridlines":
    case "pageSetup":
    case "freeze":
    case "show":
    case "validate":
    case "removeValidation":
      return true;
    case "format":
      return change.format.numberFormat === undefined;
  }
}

function isWritten(change: Extract<Change, { kind: "write" }>, found: Found): boolean {
  const area = areaAround(found.areas, writtenArea(change));
  if (!area) return false;
  return change.values.every((line, i) =>
    line.every((value, j) => {
      const [row, column] = [change.row - area.row + i, change.column - area.column + j];
      const shown = area.values[row]?.[column] ?? "";
      return holdsAlready(value, shown, formulaOf(area.formulas[row]?.[column], shown));
    }),
  );
}

function isFormatted(change: Extract<Change, { kind: "numberFormats" }>, found: Found): boolean {
  const area = areaAround([...(found.formats ?? []), ...found.areas], formattedArea(change));
  if (!area) return false;
  return change.formats.every((line, i) =>
    line.every((format, j) => {
      const there = area.numberFormats[change.row - area.row + i]?.[change.column - area.column + j];
      return format === null || there === format;
    }),
  );
}

function isSame(a: Place, b: Place): boolean {
  return contains(placeOf(a), placeOf(b)) && contains(placeOf(b), placeOf(a));
}

function areaAround<T extends Place>(areas: readonly T[], place: Place): T | undefined {
  return areas.find((one) => overlap(one, place) && contains(placeOf(one), place));
}
