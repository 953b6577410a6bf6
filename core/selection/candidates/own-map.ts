/** The municipality's own division in the sheet Kaart: reading its outlines, and the plan that puts others there. */
import { cellToShape, type OwnOutline, outlinesToCells } from "../../map/own-outlines";
import { planTable } from "../../tables/change-table";
import { tableIn } from "../../tables/table";
import type { Finding } from "../../workbook/finding";
import { perSnapshot } from "../../workbook/per-snapshot";
import type { Plan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import { kaart } from "../tables/kaart";
import { words } from "../words";

export interface OwnMapReading {
  outlines: readonly OwnOutline[];
  /** A cell that holds no outline is told; the other wijken are drawn. */
  findings: readonly Finding[];
}

/** Undefined without a sheet Kaart; in whole metres. */
export const readOwnMap: (snapshot: Snapshot) => OwnMapReading | undefined = perSnapshot((snapshot) => {
  const table = tableIn(snapshot, kaart);
  if (!table) return undefined;
  const findings = [...table.findings];
  const outlines = table.rows.flatMap(({ row, values: { name = "", outline } }): OwnOutline[] => {
    const shape = cellToShape(outline);
    if (shape) return [{ name, shape }];
    if (outline !== undefined) {
      const cell = table.cell(row, "outline");
      findings.push({ severity: "warning", text: words.noOutline, values: { wijk: name }, table: kaart.name, cell });
    }
    return [];
  });
  return { outlines, findings };
});

/** Writes these outlines in place of those that were there; undefined when one of them does not fit in a cell. */
export function planOwnMap(snapshot: Snapshot, outlines: readonly OwnOutline[]): Plan | undefined {
  const cells = outlinesToCells(outlines);
  if (!cells) return undefined;
  const rows = tableIn(snapshot, kaart)?.rows ?? [];
  return planTable(snapshot, kaart, { text: words.planOwnMap, values: { count: outlines.length } }, ({ set, add }) => {
    outlines.forEach(({ name }, index) => {
      const values = { name, outline: cells[index] ?? "" };
      const present = rows[index]?.row;
      if (present === undefined) add(values);
      else set(present, values);
    });
    for (const { row } of rows.slice(outlines.length)) set(row, { name: "", outline: "" });
  });
}
