/** Puts a plan together, and notes for every cell it writes what stands there now. */
import type { TextKey } from "../texts/catalogue";
import type { TextValues } from "../texts/text";
import type { Change, NewValue, Overwrite, Plan } from "./plan";
import { type Snapshot, valueAt } from "./snapshot";

export interface PlanBuilder {
  /** Adds a sheet; under a name with a number when the name is taken. Returns the name that it gets. */
  createSheet(name: string): string;
  /** Writes a rectangle; null leaves a cell as it is. */
  write(sheet: string, row: number, column: number, values: NewValue[][]): void;
  add(change: Change): void;
  build(): Plan;
}

/** The snapshot must hold every filled cell that the plan overwrites; others are expected to be empty. */
export function buildPlan(snapshot: Snapshot, key: TextKey, values?: TextValues): PlanBuilder {
  const changes: Change[] = [];
  const overwrites: Overwrite[] = [];
  const createsSheets: string[] = [];
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));

  return {
    createSheet(name) {
      let free = name;
      for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
      taken.add(free.toLowerCase());
      createsSheets.push(free);
      changes.push({ kind: "createSheet", sheet: free });
      return free;
    },
    write(sheet, row, column, cells) {
      if (cells.length === 0 || cells[0]?.length === 0) return;
      changes.push({ kind: "write", sheet, row, column, values: cells });
      if (createsSheets.includes(sheet)) return;
      cells.forEach((line, i) => {
        line.forEach((value, j) => {
          const before = valueAt(snapshot, sheet, row + i, column + j);
          if (value !== null && before !== "") overwrites.push({ sheet, row: row + i, column: column + j, before });
        });
      });
    },
    add(change) {
      changes.push(withBefore(snapshot, change));
    },
    build: () => ({ title: { key, ...(values && { values }) }, changes, overwrites, createsSheets }),
  };
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
