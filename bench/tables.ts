/** How long it takes to recognise and read a table as long as the list of Flemish statistical sectors. */

import { kandidaatwijken } from "../core/candidates/kandidaatwijken";
import { rankStudy } from "../core/selection/choice/ranking";
import { readStudy } from "../core/selection/read-study";
import { readTable } from "../core/tables/read-table";
import { recognise } from "../core/tables/recognise";
import type { Block, CellValue, Snapshot } from "../core/workbook/snapshot";
import { type BenchRow, medians, numbers } from "./measure";

/** The sectors of Flanders and Brussels, 2025. */
const SECTORS = 10_902;
const CRITERIA = 20;

function block(sheet: string, values: CellValue[][]): Block {
  return {
    sheet,
    row: 0,
    column: 0,
    rows: values.length,
    columns: values[0]?.length ?? 0,
    values,
    hiddenRows: [],
    merged: [],
  };
}

/** One cell in fifty is missing or typed as text. */
function candidates(rows: number): Block {
  const random = numbers();
  const names = Array.from({ length: CRITERIA }, (_, j) => `Criterium ${j + 1}`);
  const cell = (): CellValue => {
    const value = Math.round(random() * 100_000) / 10;
    const odd = random();
    return odd < 0.01 ? "n.b." : odd < 0.02 ? String(value).replace(".", ",") : value;
  };
  const lines = Array.from({ length: rows }, (_, i) => [`Sector ${i}`, "Genk", `71016A${i}`, ...names.map(cell)]);
  return block("Kandidaatwijken", [["Wijk", "Gemeente", "Sectorcodes", ...names], ...lines]);
}

function criteriaBlock(): Block {
  const lines = Array.from({ length: CRITERIA }, (_, j) => [`Criterium ${j + 1}`, j % 2 ? "laag" : "hoog", 1 + j]);
  return block("Criteria", [["Criterium", "Richting", "Gewicht"], ...lines]);
}

function snapshot(blocks: Block[]): Snapshot {
  const sheets = blocks.map((one) => ({ name: one.sheet, visible: true, protected: false, used: one }));
  return { workbook: "Bench", sheets, tables: [], names: [], blocks };
}

/** An object per row by its headers, numbers by Number(): without findings, Dutch notation or reasons. */
function readPlainly({ values: [header = [], ...rows] }: Block): unknown[] {
  return rows.map((row) => Object.fromEntries(header.map((name, j) => [name, Number(row[j]) || row[j]])));
}

function read(table: Block): number {
  const shape = recognise(table, kandidaatwijken);
  return shape ? readTable(shape, kandidaatwijken).rows.length : 0;
}

export async function tablesBench(): Promise<BenchRow[]> {
  const one = candidates(SECTORS);
  const two = candidates(2 * SECTORS);
  const workbook = snapshot([one, criteriaBlock()]);
  const rankAll = () => {
    // A snapshot of its own each time: what was read of one is remembered.
    const { study } = readStudy({ ...workbook });
    return study && rankStudy(study);
  };
  const [ms = 0, plainMs = 0, twice = 0, all = 0] = await medians(5, [
    () => read(one),
    () => readPlainly(one),
    () => read(two),
    rankAll,
  ]);
  return [
    { name: `recognise and read a table of ${SECTORS} x ${CRITERIA + 3}`, ms, plainMs, growth: twice / ms },
    { name: `from two sheets to a ranking, ${SECTORS} x ${CRITERIA}`, ms: all },
  ];
}
