/** Writes the example workbook as data to dist-local/example.json, for the workbench and the tests that drive it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { exampleWorkbook } from "../core/examples/genk";
import { tableSchemas } from "../core/tables/all-tables";
import { offeredWord } from "../core/tables/schema";

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

const folder = new URL("../dist-local/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("example.json", folder), JSON.stringify({ ...exampleWorkbook, lists }));
