/** What Koppelingen remembers is worked out once for a refresh, however many tables ask where they stand. */
import { tableSchemas } from "../../../core/steps";
import { koppelingen } from "../../../core/tables/koppelingen";
import { readLinks } from "../../../core/tables/links";
import { tableIn } from "../../../core/tables/table";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

test("Koppelingen is looked at once per refresh, for the overview and for all tables of the snapshot together", () => {
  const header = koppelingen.columns.map(({ header }) => header);
  const links: CellValue[][] = tableSchemas.map(({ name }) => [name, "Lijst", "A1:C4", "", "", "1"]);
  const block = makeBlock("Koppelingen", [header, ...links]);
  const { values } = block;
  let looked = 0;
  Object.defineProperty(block, "values", {
    get() {
      looked++;
      return values;
    },
  });
  const overview = makeSnapshot([
    makeBlock("Lijst", [
      ["Wijk", "Gas"],
      ["Centrum", 5],
    ]),
    block,
  ]);
  expect(readLinks(overview).map(({ table }) => table)).toEqual(tableSchemas.map(({ name }) => name));
  const once = looked;
  expect(once).toBeGreaterThan(0);

  const snapshot = { ...overview };
  for (const schema of tableSchemas) tableIn(snapshot, schema);
  expect(looked).toBe(once);
});
