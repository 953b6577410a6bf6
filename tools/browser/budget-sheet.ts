/** A budget as a finance officer keeps it, linked the way an official does that. */
import type { Workbench } from "./workbench";

export const budgetSheet = [
  ["Begroting wijkrenovatie", null, null, null, null, null],
  ["Post", "Soort", "Bedrag", "Jaar", "Status", "Financier"],
  ["Projectleider", "uitgave", 60000, 2026, null, null],
  ["Renovatiecoach", "uitgave", 45000, 2027, null, null],
  ["Communicatie", "uitgave", 12500, 2026, null, null],
  ["Subsidie Vlaanderen", "inkomst", 70000, 2026, "toegekend", "Vlaanderen"],
  ["Provincie", "inkomst", 20000, 2027, "aangevraagd", "Provincie"],
  ["Totaal uitgaven", null, 117500, null, null, null],
];

/** From an empty workbook to the linked budget on the screen. */
export async function linkBudget({ pane, sheets, fill }: Workbench): Promise<void> {
  const [first] = await sheets();
  const press = (name: RegExp) => pane.getByRole("button", { name }).first().click();
  await fill(`${first}!A1`, budgetSheet);
  await press(/Ik heb al een blad|I have a sheet already/);
  await press(/^(Begroting|Budget)/);
  await press(/Gebruik dit|Use this/);
  await press(/^(Koppel|Link)$/);
  await pane
    .getByRole("dialog")
    .getByRole("button", { name: /^(Schrijf|Write)$/ })
    .click();
  await pane.getByRole("heading", { level: 1, name: /^(Begroting|Budget)$/ }).waitFor();
}
