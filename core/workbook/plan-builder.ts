/** Puts a plan together, and notes for every cell it writes what stands there now. */
import type { Text, TextValues } from "../texts/text";
import { cellKey } from "./address";
import { inTurn } from "./in-turn";
import type { Change, NewValue, Overwrite, Plan } from "./plan";
import { formulaAt, type Snapshot, valueAt } from "./snapshot";
import { tableHeaders } from "./table-headers";

type WrittenAs = "newColumn" | "again";

export interface PlanBuilder {
  /** Adds a sheet; under a name with a number when the name is taken. Returns the name that it gets. */
  createSheet(name: string): string;
  /** Writes a rectangle; null leaves a cell as it is. New columns and formulas written again are named to the user. */
  write(sheet: string, row: number, column: number, values: NewValue[][], as?: WrittenAs): void;
  add(change: Change): void;
  /** The plan with its changes in the order in which a host carries them out. */
  build(): Plan;
}

/** The snapshot must hold every filled cell that the plan overwrites; others are expected to be empty. */
export function buildPlan(snapshot: Snapshot, text: Text, values?: TextValues): PlanBuilder {
  const changes: Change[] = [];
  const overwrites = new Map<string, Overwrite>();
  const createsSheets: string[] = [];
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));

  const write = (sheet: string, row: number, column: number, cells: NewValue[][], as?: WrittenAs) => {
    if (cells.length === 0 || cells[0]?.length === 0) return;
    changes.push({ kind: "write", sheet, row, column, values: cells, ...(as && { [as]: true as const }) });
    if (createsSheets.includes(sheet)) return;
    cells.forEach((line, i) => {
      line.forEach((value, j) => {
        const known = standing(snapshot, sheet, row + i, column + j);
        if (value !== null && known) overwrites.set(cellKey(known), known);
      });
    });
  };

  return {
    createSheet(name) {
      let free = name;
      for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
      taken.add(free.toLowerCase());
      createsSheets.push(free);
      changes.push({ kind: "createSheet", sheet: free });
      return free;
    },
    write,
    add(change) {
      changes.push(withBefore(snapshot, change));
    },
    build() {
      const plan = { title: { text, ...(values && { values }) }, createsSheets };
      for (const header of tableHeaders(snapshot, { changes, createsSheets })) {
        write(header.sheet, header.row, header.column, [[header.text]]);
      }
      return { ...plan, changes: inTurn(changes), overwrites: [...overwrites.values()] };
    },
  };
}

/** What a filled cell holds; undefined for an empty one. */
function standing(snapshot: Snapshot, sheet: string, row: number, column: number): Overwrite | undefined {
  const before = valueAt(snapshot, sheet, row, column);
  const formula = formulaAt(snapshot, sheet, row, column);
  if (before === "" && !formula) return undefined;
  return { sheet, row, column, before, ...(formula !== undefined && { formula }) };
}

/** Notes where a table or a name stands now. */
function withBefore(snapshot: Snapshot, change: Change): Change {
  if (change.kind !== "resizeTable" && change.kind !== "name" && change.kind !== "removeName") return change;
  const known = change.kind === "resizeTable" ? snapshot.tables : snapshot.names;
  const present = known.find(({ name }) => name.toLowerCase() === change.name.toLowerCase());
  if (!present) return change;
  const { sheet, row, column, rows, columns } = present;
  return { ...change, before: { sheet, row, column, rows, columns } };
}
