/** How a script says borders and alignment, in the words of the spreadsheet. */
import type { Border, BorderSide, Rect, VerticalAlignment } from "../spreadsheet/interface";

type Side = boolean | null;

/** Of Range.setBorder; lines between the cells are not drawn here. */
export type BorderArguments = [
  top: Side,
  left: Side,
  bottom: Side,
  right: Side,
  vertical: Side,
  horizontal: Side,
  color?: string | null,
  style?: string | null,
];

interface Edge {
  rect: Rect;
  borders: Partial<Record<BorderSide, Border>>;
}

export function bordersOf(rect: Rect, [top, left, bottom, right, , , color]: BorderArguments): Edge[] {
  const lastRow = { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
  const lastColumn = { ...rect, column: rect.column + rect.columns - 1, columns: 1 };
  const edges: [BorderSide, Side, Rect][] = [
    ["top", top, { ...rect, rows: 1 }],
    ["left", left, { ...rect, columns: 1 }],
    ["bottom", bottom, lastRow],
    ["right", right, lastColumn],
  ];
  return edges.flatMap(([side, drawn, edge]) =>
    drawn === null
      ? []
      : [{ rect: edge, borders: { [side]: { style: drawn ? "Continuous" : "None", color: color ?? "#000000" } } }],
  );
}

const VERTICALS: Readonly<Record<string, VerticalAlignment>> = { top: "Top", middle: "Center", bottom: "Bottom" };

export function verticalOf(alignment: string): VerticalAlignment {
  const vertical = VERTICALS[alignment];
  if (!vertical) throw new Error(`Invalid argument: ${alignment}`);
  return vertical;
}
