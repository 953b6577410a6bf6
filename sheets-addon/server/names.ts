/** Named ranges. Google's native tables are out of reach of the two scopes, so a named range stands for a table. */
import type { NameInfo, TableInfo } from "../../core/workbook/snapshot";
import { type Book, placeOf } from "./book";

/** What the list of named ranges shows for a table: Tabel_Kandidaatwijken. */
const TABLE_PREFIX = "Tabel_";

export function tableRangeName(table: string): string {
  return TABLE_PREFIX + table;
}

/** Every named range of the file, tables apart. A name whose cells were deleted has no range and is left out. */
export function readNames(book: Book): { tables: TableInfo[]; names: NameInfo[] } {
  const tables: TableInfo[] = [];
  const names: NameInfo[] = [];
  for (const named of book.file.getNamedRanges()) {
    const range: GoogleAppsScript.Spreadsheet.Range | null = named.getRange();
    if (!range) continue;
    const name = named.getName();
    if (name.startsWith(TABLE_PREFIX)) tables.push({ name: name.slice(TABLE_PREFIX.length), ...placeOf(range) });
    else names.push({ name, ...placeOf(range) });
  }
  return { tables, names };
}

/** Takes a name away; a name that is gone already is fine. */
export function removeName(book: Book, name: string): void {
  if (book.file.getRangeByName(name)) book.file.removeNamedRange(name);
}
