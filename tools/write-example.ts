/** Writes the example workbook as data to dist-local/example.json, for the workbench and the tests that drive it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { exampleWorkbook } from "../core/examples/genk";
import { tableSchemas } from "../core/tables/all-tables";
import { offeredWord } from "../core/tables/schema";
import { FILL_COLOURS } from "../core/workbook/fill-colours";

/** The words to choose from, per column of a table that has such a list. */
const lists = exampleWorkbook.sheets.flatMap((sheet) =>
  sheet.tables.flatMap((table) => {
    const columns = tableSchemas.find((schema) => schema.name === table.name)?.columns ?? [];
    return columns.flatMap(({ header, choices }) => {
      const column = sheet.values[0]?.indexOf(header) ?? -1;
      if (!choices || column < 0) return [];
      const words = choices.map(offeredWord);
      return [{ sheet: sheet.name, row: 1, column, rows: table.rows - 1, columns: 1, words }];
    });
  }),
);

/** Colours instead of roles: the workbench knows nothing of the sources. */
const sheets = exampleWorkbook.sheets.map((sheet) => ({
  ...sheet,
  formats: sheet.formats.map(({ format: { fill, ...looks }, ...rect }) => ({
    ...rect,
    format: { ...looks, ...(fill && { fill: FILL_COLOURS[fill] }) },
  })),
}));

const folder = new URL("../dist-local/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("example.json", folder), JSON.stringify({ ...exampleWorkbook, sheets, lists }));
