/** Five wijken with figures, stakeholders and conversations that point different ways. */
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const sheets: Readonly<Record<string, CellValue[][]>> = {
  Criteria: [
    ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Bron"],
    ["Gas", "hoog", 50, 0, 100, "Fluvius"],
    ["Cohesie", "hoog", 50, 0, 100, "Oordeel"],
  ],
  Kandidaatwijken: [
    ["Wijk", "Gas", "Cohesie"],
    ["Noord", 90, 50],
    ["Oost", 60, 70],
    ["Zuid", 50, 60],
    ["West", 20, 40],
    ["Midden", 10, 30],
  ],
  Stakeholders: [
    ["Naam", "Categorie", "Positie", "Invloed", "Belang", "Wijk"],
    ["college", "bestuur", 1, 5, 4, ""],
    ["netbeheerder", "netbeheerder", 0, 5, 4, "Noord"],
    ["wijkraad", "bewoners", 2, 3, 5, "Oost"],
  ],
  Interviews: [
    ["Stakeholder", "Datum", "Wijk", "Status", "Houding"],
    ["college", 46000, "Noord", "gedaan", -1],
    ["netbeheerder", 46001, "Noord", "gedaan", 0],
    ["college", 46002, "Oost", "gedaan", 2],
    ["wijkraad", 46003, "Oost", "gedaan", 2],
    ["college", 46004, "Zuid", "gedaan", 1],
    ["wijkraad", 46005, "Zuid", "gedaan", 1],
  ],
  Uitspraken: [
    ["Stakeholder", "Soort", "Thema", "Uitspraak", "Wijk", "Hard", "Vervuld"],
    ["netbeheerder", "randvoorwaarde", "planning", "Netwerken eerst gepland.", "Noord", "ja", "nee"],
    ["wijkraad", "randvoorwaarde", "vertrouwen", "Eén aanspreekpunt.", "Oost", "nee", "nee"],
  ],
};

/** These sheets with others instead; a sheet without rows is left out. */
export function choiceWorkbook(others: Readonly<Record<string, CellValue[][]>> = {}): Snapshot {
  const all = Object.entries({ ...sheets, ...others }).filter(([, rows]) => rows.length > 0);
  return makeSnapshot(all.map(([name, rows]) => makeBlock(name, rows)));
}

/** The rows of one of these sheets, to change some of them. */
export function rowsOfSheet(name: string): CellValue[][] {
  return (sheets[name] ?? []).map((row) => [...row]);
}
