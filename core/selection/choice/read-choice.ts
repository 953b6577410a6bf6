/** What people decided about the wijken, as the table Keuze holds it. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { foldWord } from "../../cells/words";
import { type Table, tableIn } from "../../tables/table";
import type { Finding } from "../../workbook/finding";
import { perSnapshot } from "../../workbook/per-snapshot";
import type { Snapshot } from "../../workbook/snapshot";
import { keuze } from "../tables/keuze";
import { choiceWords as words } from "./choice-words";

export type ChoiceVerdict = "choose" | "reserve" | "notNow";

export interface ChoiceRow {
  /** On the sheet, from 0. */
  row: number;
  wijk: string;
  verdict: ChoiceVerdict | undefined;
  reason: string;
  conditions: string;
  /** A serial number of the day. */
  date: number | undefined;
  decidedBy: string;
  asked: string;
  objections: string;
}

export interface ChoiceReading {
  table: Table<typeof keuze>;
  rows: ChoiceRow[];
  /** The first row that chooses. */
  chosen: ChoiceRow | undefined;
  findings: Finding[];
}

/** undefined when the workbook holds no table Keuze. */
export const readChoice: (snapshot: Snapshot) => ChoiceReading | undefined = perSnapshot((snapshot) => {
  const table = tableIn(snapshot, keuze);
  if (!table) return undefined;
  const candidates = tableIn(snapshot, kandidaatwijken);
  const known = new Set(candidates?.rows.map(({ values }) => foldWord(values.name ?? "")));
  const findings = [...table.findings];
  const rows = table.rows.map(({ row, values }): ChoiceRow => {
    const {
      wijk = "",
      verdict,
      reason = "",
      conditions = "",
      date,
      decidedBy = "",
      asked = "",
      objections = "",
    } = values;
    if (candidates && !known.has(foldWord(wijk))) {
      const about = { table: keuze.name, cell: table.cell(row, "wijk") };
      findings.push({ severity: "warning", text: words.unknownWijk, values: { wijk }, ...about });
    }
    return { row, wijk, verdict, reason, conditions, date, decidedBy, asked, objections };
  });
  const choosing = rows.filter(({ verdict }) => verdict === "choose");
  const [, second] = choosing;
  if (second) {
    const values = { count: choosing.length, wijken: choosing.map(({ wijk }) => wijk).join(", ") };
    const about = { table: keuze.name, cell: table.cell(second.row, "verdict") };
    findings.push({ severity: "warning", text: words.severalChosen, values, ...about });
  }
  return { table, rows, chosen: choosing[0], findings };
});

/** The row of Keuze about a wijk. */
export function choiceAbout(snapshot: Snapshot, wijk: string): ChoiceRow | undefined {
  return readChoice(snapshot)?.rows.find((row) => foldWord(row.wijk) === foldWord(wijk));
}
