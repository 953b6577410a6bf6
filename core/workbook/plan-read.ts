/** Which rectangles an adapter reads, once it knows what is where: the second and last round trip of a refresh. */
import { type Place, parseAddress } from "./address";
import type { Overview, ReadRequest } from "./snapshot";

/** The sheet that remembers which table stands where. */
export const LINKS_SHEET = "Koppelingen";

/** Before the name of a table: what the range of a linked table is called, so that it moves along with inserted rows. */
export const LINK_PREFIX = "Wijkwerf_";

/** The name that a table of the product bears as an Excel table or a range: those hold no spaces. */
export function objectName(table: string): string {
  return table.replace(/ /g, "_");
}

/** No more rows of a selection are read: somebody may have selected whole columns. */
const SELECTION_ROWS = 5_000;

/**
 * The rectangles to read: the used range of every sheet that holds a table of the product (by the name of the sheet,
 * an Excel table or a defined name) or that Koppelingen or the request mentions, and the selection when asked for.
 * Sheets are read whole, once: headers, totals and titles around a table tell what it is.
 */
export function placesToRead(overview: Overview, request: ReadRequest, tableNames: readonly string[]): Place[] {
  const ours = new Set(tableNames.flatMap((name) => [name.toLowerCase(), objectName(name).toLowerCase()]));
  const isOurs = (name: string) => {
    const folded = name.toLowerCase();
    const prefix = LINK_PREFIX.toLowerCase();
    return ours.has(folded.startsWith(prefix) ? folded.slice(prefix.length) : folded);
  };
  const sheets = new Set<string>(request.sheets ?? []);
  for (const sheet of overview.sheets) if (isOurs(sheet.name)) sheets.add(sheet.name);
  for (const table of [...overview.tables, ...overview.names]) if (isOurs(table.name)) sheets.add(table.sheet);
  for (const sheet of linkedSheets(overview)) sheets.add(sheet);

  const places: Place[] = [];
  for (const sheet of overview.sheets) {
    if (sheet.used && sheets.has(sheet.name) && sheet.name !== LINKS_SHEET) {
      places.push({ sheet: sheet.name, ...sheet.used });
    }
  }
  if (request.selection && overview.selection) {
    const selection = clipToUsed(overview.selection, overview);
    if (selection && !sheets.has(selection.sheet)) places.push(selection);
  }
  return places;
}

/** The second column of Koppelingen holds the sheet, the third its range. */
function linkedSheets(overview: Overview): string[] {
  const rows = overview.links?.values.slice(1) ?? [];
  return rows.flatMap((row) => {
    const sheet = String(row[1] ?? "");
    return sheet === "" ? (parseAddress(String(row[2] ?? ""))?.sheet ?? []) : sheet;
  });
}

function clipToUsed(place: Place, overview: Overview): Place | undefined {
  const used = overview.sheets.find((sheet) => sheet.name === place.sheet)?.used;
  if (!used) return undefined;
  const row = Math.max(place.row, used.row);
  const column = Math.max(place.column, used.column);
  const rows = Math.min(place.row + place.rows, used.row + used.rows) - row;
  const columns = Math.min(place.column + place.columns, used.column + used.columns) - column;
  if (rows <= 0 || columns <= 0) return undefined;
  return { sheet: place.sheet, row, column, rows: Math.min(rows, SELECTION_ROWS), columns };
}
