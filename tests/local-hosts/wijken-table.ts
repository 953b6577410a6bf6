/** A small table that tests of tables begin with. */
import { type OpenExcel, openExcel } from "./office";

export const wijken = [
  ["Wijk", "Inwoners"],
  ["Kolderbos", 3100],
  ["Sledderlo", 4200],
];

/** A workbook with the table Wijken in A1:B3. */
export async function withTable(): Promise<OpenExcel> {
  const excel = await openExcel();
  await excel.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = wijken;
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Wijken";
    await context.sync();
  });
  return excel;
}
