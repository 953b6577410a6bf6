/** The way back: the plan that puts back what stood there before another plan was carried out. */
import { cellKey, contains, type Place } from "./address";
import { type Found, type FoundArea, placeOf, writtenArea } from "./apply";
import { formulaOf, newFormula } from "./formula";
import { inTurn } from "./in-turn";
import type { Change, NewValue, Overwrite, Plan } from "./plan";
import { spilledCells } from "./spilled-cells";
import { words } from "./words";

/**
 * Values, formulas, number formats, widths, charts, tables and names as `found` tells that they were before `plan` was
 * carried out, and no sheets that it made. It can be carried out also when only a part of `plan` was.
 */
export function inverse(plan: Plan, found: Found): Plan {
  const created = new Set(plan.createsSheets);
  const spilled = spilledCells(found.areas);
  const changes: Change[] = [];
  const overwrites: Overwrite[] = [];

  for (const change of [...plan.changes].reverse()) {
    if (change.kind === "write") addWrittenCells(overwrites, change);
    if ("sheet" in change && created.has(change.sheet)) {
      if (change.kind === "createSheet") changes.push({ kind: "deleteSheet", sheet: change.sheet });
      else if (change.kind === "name") changes.push(nameBack(change));
      continue;
    }
    changes.push(...wayBack(change, found, spilled));
  }
  return {
    title: { text: words.undo, values: plan.title.values ?? {} },
    changes: inTurn(changes),
    overwrites: lastOfEach(overwrites),
    createsSheets: [],
    restores: true,
    ...(plan.spills && { accepts: plan.spills }),
  };
}

function wayBack(change: Change, found: Found, spilled: ReadonlySet<string>): Change[] {
  switch (change.kind) {
    case "write": {
      const area = found.areas.find((one) => contains(one, writtenArea(change)));
      return area ? putBack(change, area, spilled) : [];
    }
    case "format":
      return [
        ...(change.format.numberFormat === undefined ? [] : numberFormatsBack(change, found)),
        ...widthsBack(change, found),
      ];
    case "clearFormats":
      return numberFormatsBack(change, found);
    case "gridlines": {
      const before = found.gridlines?.find(({ sheet }) => sheet === change.sheet);
      return before ? [{ kind: "gridlines", ...before }] : [];
    }
    case "pageSetup": {
      const before = found.pages?.find(({ sheet }) => sheet === change.sheet);
      return before ? [{ kind: "pageSetup", ...before }] : [];
    }
    case "createTable":
      return [{ kind: "removeTable", name: change.name }];
    case "resizeTable":
      return change.before
        ? [{ kind: "resizeTable", name: change.name, ...change.before, before: placeOf(change) }]
        : [];
    case "name":
    case "removeName":
      return [nameBack(change)];
    case "chart": {
      const earlier = found.charts?.find(
        ({ sheet, chart }) => sheet === change.sheet && chart.name === change.chart.name,
      );
      return earlier
        ? [{ kind: "chart", ...earlier }]
        : [{ kind: "removeChart", sheet: change.sheet, name: change.chart.name, title: change.chart.title }];
    }
    case "picture":
      return pictureBack(change.sheet, change.picture.name, found);
    case "removePicture":
      return pictureBack(change.sheet, change.name, found).filter(({ kind }) => kind === "picture");
    case "validate":
      return [{ ...placeOf(change), kind: "removeValidation" }];
    default:
      return [];
  }
}

/** A picture that a host cannot give back is not thrown away for nothing: the new one stays in its place. */
function pictureBack(sheet: string, name: string, found: Found): Change[] {
  const earlier = found.pictures?.find((one) => one.sheet === sheet && one.name === name);
  if (!earlier) return [{ kind: "removePicture", sheet, name }];
  return earlier.picture ? [{ kind: "picture", sheet, picture: earlier.picture }] : [];
}

function nameBack({ name, before }: Extract<Change, { kind: "name" | "removeName" }>): Change {
  return before ? { kind: "name", name, ...before } : { kind: "removeName", name };
}

/**
 * Writes the old values and formulas over the cells that the change wrote, and nothing over the cells between. What a
 * formula spilled stays empty: it would stand in the way of the formula.
 */
function putBack(change: Extract<Change, { kind: "write" }>, area: FoundArea, spilled: ReadonlySet<string>): Change[] {
  const top = change.row - area.row;
  const left = change.column - area.column;
  const values = change.values.map((line, i) =>
    line.map((value, j): NewValue => {
      if (value === null) return null;
      const before = area.formulas[top + i]?.[left + j] ?? "";
      const formula = formulaOf(before, area.values[top + i]?.[left + j]);
      if (formula !== "") return { formula: [formula] };
      return spilled.has(cellKey({ sheet: change.sheet, row: change.row + i, column: change.column + j }))
        ? ""
        : before;
    }),
  );
  const formats = change.values.map((line, i) =>
    line.map((value, j) => (value === null ? null : (area.numberFormats[top + i]?.[left + j] ?? "General"))),
  );
  const { sheet, row, column } = change;
  return [
    { kind: "numberFormats", sheet, row, column, formats },
    { kind: "write", sheet, row, column, values },
  ];
}

function numberFormatsBack(change: Place, found: Found): Change[] {
  const known = [...(found.formats ?? []), ...found.areas].find((one) => contains(one, placeOf(change)));
  if (!known) return [];
  const { sheet, row, column, rows, columns } = change;
  const left = column - known.column;
  const formats = known.numberFormats
    .slice(row - known.row, row - known.row + rows)
    .map((line) => line.slice(left, left + columns));
  return [{ kind: "numberFormats", sheet, row, column, formats }];
}

function widthsBack(change: Extract<Change, { kind: "format" }>, found: Found): Change[] {
  if (change.format.width === undefined) return [];
  const { sheet, row, rows } = change;
  return (found.widths ?? [])
    .filter((one) => one.sheet === sheet && one.column >= change.column && one.column < change.column + change.columns)
    .map(({ column, width }) => ({ kind: "format", sheet, row, rows, column, columns: 1, format: { width } }));
}

/** Adds the cells that a change fills, with what they will hold; a formula's outcome is not known beforehand. */
function addWrittenCells(cells: Overwrite[], change: Extract<Change, { kind: "write" }>): void {
  change.values.forEach((line, i) => {
    line.forEach((value, j) => {
      if (value === null) return;
      const cell = { sheet: change.sheet, row: change.row + i, column: change.column + j };
      if (typeof value === "object") cells.push({ ...cell, formula: newFormula(value) });
      else if (value !== "") cells.push({ ...cell, before: value, formula: "" });
    });
  });
}

/** Where two changes wrote the same cell, the later one counts; the list arrives latest first. */
function lastOfEach(cells: readonly Overwrite[]): Overwrite[] {
  const latest = new Map<string, Overwrite>();
  for (const cell of cells) {
    const key = cellKey(cell);
    if (!latest.has(key)) latest.set(key, cell);
  }
  return [...latest.values()];
}
