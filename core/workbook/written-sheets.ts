/** The sheets with results that the product writes itself: data only, since the pane asks before any of them is loaded. */
import { foldWord } from "../cells/words";
import type { Block } from "./snapshot";

/** Names that nobody else gives to a sheet. */
const OURS = [
  "Team overzicht",
  "Begroting overzicht",
  "Begroting wat als",
  "Stakeholders overzicht",
  "Uitspraken overzicht",
  "Keuze overzicht",
  "Mee naar het gesprek",
  "Dossier",
  "Dossier kaart",
  "Dossier onderbouwing",
] as const;

/** Names that a sheet of somebody's own may have as well: it is ours where its own title says the same. */
const PERHAPS_OURS = [
  "Kasstroom",
  "Financieringsmix",
  "Wijkselectie",
  "Berekening",
  "Afweging",
  "Impact",
  "Gereedheid",
] as const;

export const writtenSheets: readonly string[] = [...OURS, ...PERHAPS_OURS];

const ours: ReadonlySet<string> = new Set(OURS.map(foldWord));
const perhaps: ReadonlySet<string> = new Set(PERHAPS_OURS.map(foldWord));

/** Whether the block is (on) a sheet that the product wrote. */
export function isWrittenSheet({ sheet, row, column, values }: Block): boolean {
  const name = foldWord(sheet);
  if (ours.has(name)) return true;
  return perhaps.has(name) && row === 0 && column === 0 && foldWord(String(values[0]?.[0] ?? "")) === name;
}
