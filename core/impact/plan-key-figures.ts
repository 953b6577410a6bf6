/** Plans that begin Kengetallen and that change one figure in it. */
import { planTable, type RowEdit } from "../tables/change-table";
import { tableIn } from "../tables/table";
import type { Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import { type FigureKey, kengetallen } from "./kengetallen";
import { GAS_FACTORS, type KeyFigureRow, proposedKeyFigures } from "./proposed-key-figures";
import { keyOf, readKeyFigures } from "./read-key-figures";
import { words } from "./words";

/** More than any figure has, and fewer than a division adds. */
const DIGITS = 12;

/** The proposed rows of which Kengetallen has none yet: all of them where there is no Kengetallen. */
export function lackingFigures(snapshot: Snapshot): KeyFigureRow[] {
  const there = tableIn(snapshot, kengetallen)?.rows.map(({ values }) => keyOf(values.key ?? "")) ?? [];
  return proposedKeyFigures.filter(({ key }) => !there.includes(keyOf(key ?? "")));
}

/** A new sheet Kengetallen with the proposed rows, or those that lack below the rows that are there. */
export function planProposed(snapshot: Snapshot): Plan {
  const lacking = lackingFigures(snapshot);
  const text = tableIn(snapshot, kengetallen) ? words.planLacking : words.planProposed;
  return planTable(snapshot, kengetallen, { text, values: { count: lacking.length } }, ({ add }) => {
    for (const row of lacking) add(row);
  });
}

/** Changes the row of one figure, by its number on the sheet. */
export function planFigure(snapshot: Snapshot, row: number, key: FigureKey, edit: RowEdit<typeof kengetallen>): Plan {
  const title = { text: words.planFigure, values: { name: words[key] } };
  return planTable(snapshot, kengetallen, title, ({ set }) => set(row, edit));
}

/** Computes with the gross or the net calorific value of gas from now on. */
export function planGasFactor(snapshot: Snapshot, value: keyof typeof GAS_FACTORS): Plan | undefined {
  const figure = readKeyFigures(snapshot)?.figures.get("emissionFactor");
  if (!figure) return undefined;
  // In the unit of its row: 182 where that says g/kWh.
  const middle = Number((GAS_FACTORS[value] / figure.factor).toPrecision(DIGITS));
  return planFigure(snapshot, figure.row, "emissionFactor", { middle, choice: "middle" });
}
