/** The usual lines of a neighbourhood renovation to begin a budget with. No amounts: prices are the user's. */
import type { TableContentRow } from "../../tables/plan-create";

const lines: readonly [description: string, kind: "expense" | "income", category: string, nature: string][] = [
  ["Projectleider", "expense", "Personeel", "exploitatie"],
  ["Wijkwerker of buurtwerker", "expense", "Personeel", "exploitatie"],
  ["Renovatiebegeleiding van bewoners", "expense", "Begeleiding", "exploitatie"],
  ["Woonscans en energieadvies", "expense", "Studie", "exploitatie"],
  ["Haalbaarheidsstudie", "expense", "Studie", "exploitatie"],
  ["Bouwteam of architect", "expense", "Studie", "investering"],
  ["Infoavonden en communicatie", "expense", "Communicatie", "exploitatie"],
  ["Wijklokaal en materiaal", "expense", "Werking", "exploitatie"],
  ["Toelagen aan eigenaars", "expense", "Toelagen", "investering"],
  ["Leningen voor noodkopers", "expense", "Leningen", "financiering"],
  ["Collectieve werken in de wijk", "expense", "Werken", "investering"],
  ["Onvoorzien", "expense", "Onvoorzien", "exploitatie"],
  ["Eigen middelen van de gemeente", "income", "", "exploitatie"],
  ["Subsidie Vlaanderen", "income", "", "exploitatie"],
  ["Subsidie provincie", "income", "", "exploitatie"],
  ["Europese subsidie", "income", "", "exploitatie"],
  ["Bijdrage van partners", "income", "", "exploitatie"],
];

/** The rows for a new table Begroting. */
export function proposedLines(): TableContentRow[] {
  return lines.map(([description, kind, category, nature]) => ({ values: { description, kind, category, nature } }));
}
