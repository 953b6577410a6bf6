/** Excel.RangeFormat with its font, fill and borders. Widths are in points here and in pixels in the spreadsheet. */

import type {
  Border,
  BorderSide,
  CellFormat,
  HorizontalAlignment,
  VerticalAlignment,
} from "../../spreadsheet/interface";
import { color, number, text, truth, word } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { defineType } from "../object-type";
import type { RangeTarget } from "../references";
import { bounded, rectOf, uniform } from "./range-target";

const pixelsPerPoint = 4 / 3;

const formatsOf = (target: RangeTarget, excel: ExcelContext): CellFormat[] =>
  excel.spreadsheet.formats.read(target.sheet, bounded(target, excel)).flat();

/** A property that all cells share, or null when they differ. */
const shared =
  <T>(pick: (format: CellFormat) => T) =>
  (target: RangeTarget, excel: ExcelContext): T | null =>
    uniform(formatsOf(target, excel).map(pick));

const applying =
  (make: (value: unknown) => Partial<CellFormat>) =>
  (target: RangeTarget, value: unknown, excel: ExcelContext): void =>
    excel.spreadsheet.formats.apply(target.sheet, bounded(target, excel), make(value));

const notApplied = (): never => {
  throw new ExcelError("NotImplemented", "The local Excel does not show this.");
};

const horizontals = ["General", "Left", "Center", "Right"] as const satisfies readonly HorizontalAlignment[];
const verticals = ["Top", "Center", "Bottom"] as const satisfies readonly VerticalAlignment[];

const fontObject = defineType<RangeTarget>("RangeFont", {
  sheet: (target) => target.sheet,
  scalars: {
    bold: { get: shared((f) => f.bold), set: applying((value) => ({ bold: truth(value) })) },
    color: {
      get: shared((f) => f.fontColor || "#000000"),
      set: applying((value) => ({ fontColor: color(value) })),
    },
    italic: { get: shared((f) => f.italic), set: applying((value) => ({ italic: truth(value) })) },
    name: { get: shared((f) => f.fontName), set: applying((value) => ({ fontName: text(value) })) },
    size: { get: shared((f) => f.fontSize), set: applying((value) => ({ fontSize: number(value) })) },
    underline: {
      get: shared((f) => (f.underline ? "Single" : "None")),
      set: applying((value) => ({
        underline: word(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]) !== "None",
      })),
    },
  },
});

const fillObject = defineType<RangeTarget>("RangeFill", {
  sheet: (target) => target.sheet,
  scalars: {
    // Excel answers white for no fill at all.
    color: { get: shared((f) => f.fill || "#FFFFFF"), set: applying((value) => ({ fill: color(value) })) },
  },
  writes: {
    clear: (target, _, excel) => applying(() => ({ fill: "" }))(target, null, excel),
  },
});

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Edge = (typeof edges)[number];
const diagonals = ["DiagonalDown", "DiagonalUp"] as const;
const lineStyles = ["None", "Continuous", "Dash", "Dot", "Double"] as const satisfies readonly Border["style"][];

/** Which side of which cells an edge is. */
function sideOf(
  { range, edge }: BorderTarget,
  excel: ExcelContext,
): { side: BorderSide; rects: RangeTarget["rect"][] } {
  const rect = bounded(range, excel);
  const bottom = { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
  const right = { ...rect, column: rect.column + rect.columns - 1, columns: 1 };
  switch (edge) {
    case "EdgeTop":
      return { side: "top", rects: [{ ...rect, rows: 1 }] };
    case "EdgeBottom":
      return { side: "bottom", rects: [bottom] };
    case "EdgeLeft":
      return { side: "left", rects: [{ ...rect, columns: 1 }] };
    case "EdgeRight":
      return { side: "right", rects: [right] };
    case "InsideHorizontal":
      return { side: "bottom", rects: rect.rows > 1 ? [{ ...rect, rows: rect.rows - 1 }] : [] };
    case "InsideVertical":
      return { side: "right", rects: rect.columns > 1 ? [{ ...rect, columns: rect.columns - 1 }] : [] };
  }
}

function borderAt(target: BorderTarget, excel: ExcelContext): Border {
  const { side, rects } = sideOf(target, excel);
  const none: Border = { style: "None", color: "#000000" };
  const [rect] = rects;
  if (!rect) return none;
  return (
    excel.spreadsheet.formats.read(target.range.sheet, { ...rect, rows: 1, columns: 1 })[0]?.[0]?.borders[side] ?? none
  );
}

function setBorder(target: BorderTarget, change: Partial<Border>, excel: ExcelContext): void {
  const border: Border = { ...borderAt(target, excel), ...change };
  const { side, rects } = sideOf(target, excel);
  for (const rect of rects) {
    if (rect) excel.spreadsheet.formats.apply(target.range.sheet, rect, { borders: { [side]: border } });
  }
}

const borderObject = defineType<BorderTarget>("RangeBorder", {
  sheet: (target) => target.range.sheet,
  identity: ({ edge }) => ({ Id: edge }),
  scalars: {
    color: {
      get: (target, excel) => borderAt(target, excel).color,
      set: (target, value, excel) => setBorder(target, { color: color(value) }, excel),
    },
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target, excel) => borderAt(target, excel).style,
      set: (target, value, excel) => setBorder(target, { style: word(value, lineStyles) }, excel),
    },
    weight: {
      get: () => "Thin",
      set: (_, value) => {
        word(value, ["Hairline", "Thin", "Medium", "Thick"]);
      },
    },
  },
});

const bordersObject = defineType<RangeTarget>("RangeBorderCollection", {
  scalars: { count: { get: () => edges.length } },
  items: (range, excel) => edges.map((edge) => borderObject({ range, edge }, excel)),
  item: (range, [index], excel) => {
    const edge = word(index, [...edges, ...diagonals]);
    if (edge === "DiagonalDown" || edge === "DiagonalUp") return notApplied();
    return borderObject({ range, edge }, excel);
  },
});

export const rangeFormatObject = defineType<RangeTarget>("RangeFormat", {
  sheet: (target) => target.sheet,
  scalars: {
    columnWidth: {
      get: (target, { spreadsheet }) => {
        const { column, columns } = rectOf(target);
        const widths = Array.from({ length: columns }, (_, i) =>
          spreadsheet.formats.columnWidth(target.sheet, column + i),
        );
        const width = uniform(widths);
        return width === null ? null : width / pixelsPerPoint;
      },
      set: (target, value, { spreadsheet }) => {
        const { column, columns } = rectOf(target);
        spreadsheet.formats.setColumnWidth(target.sheet, column, columns, number(value) * pixelsPerPoint);
      },
    },
    horizontalAlignment: {
      get: shared((f) => f.horizontal),
      set: applying((value) => ({
        horizontal: word(value, horizontals),
      })),
    },
    rowHeight: {
      get: (target, { spreadsheet }) => {
        const { row, rows } = rectOf(target);
        const heights = Array.from({ length: Math.min(rows, 1000) }, (_, i) =>
          spreadsheet.formats.rowHeight(target.sheet, row + i),
        );
        const height = uniform(heights);
        return height === null ? null : height / pixelsPerPoint;
      },
      set: (target, value, { spreadsheet }) => {
        const { row, rows } = rectOf(target);
        spreadsheet.formats.setRowHeight(target.sheet, row, rows, number(value) * pixelsPerPoint);
      },
    },
    verticalAlignment: {
      get: shared((f) => f.vertical),
      set: applying((value) => ({ vertical: word(value, verticals) })),
    },
    wrapText: { get: shared((f) => f.wrap), set: applying((value) => ({ wrap: truth(value) })) },
  },
  objects: { borders: bordersObject, fill: fillObject, font: fontObject },
  writes: {
    autofitColumns: (target, _, excel) =>
      excel.spreadsheet.formats.autofitColumns(target.sheet, bounded(target, excel)),
    autofitRows: (target, _, excel) => excel.spreadsheet.formats.autofitRows(target.sheet, bounded(target, excel)),
  },
});
