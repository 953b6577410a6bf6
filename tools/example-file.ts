/** An example workbook as a file of plain data, which the workbench opens by its name. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dropDowns, type ExampleSheet, type ExampleWorkbook, exampleSheet } from "../core/examples/example-workbook";
import { koppelingen } from "../core/tables/koppelingen";
import { linkRows } from "../core/tables/links";
import { FILL_COLOURS } from "../core/workbook/fill-colours";

export function writeExampleFile(name: string, example: ExampleWorkbook): void {
  const sheets = [...example.sheets, ...linkSheet(example)];
  // Colours instead of roles: the workbench knows nothing of the sources.
  const coloured = sheets.map((sheet) => ({
    ...sheet,
    formats: sheet.formats.map(({ format: { fill, ...looks }, ...rect }) => ({
      ...rect,
      format: { ...looks, ...(fill && { fill: FILL_COLOURS[fill] }) },
    })),
  }));
  const folder = new URL("../dist-local/examples/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const content = { name: example.name, sheets: coloured, lists: sheets.flatMap(dropDowns) };
  writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(content));
}

/** Koppelingen as the add-in would have written it. */
function linkSheet({ links }: ExampleWorkbook): ExampleSheet[] {
  if (links.length === 0) return [];
  const headers = koppelingen.columns.map(({ header }) => header);
  const rows = links.flatMap(({ link, schema }) => linkRows(link, schema));
  return [exampleSheet({ name: koppelingen.name, rows: [headers, ...rows] })];
}
