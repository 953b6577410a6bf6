/** What was read about each wijk before anybody was interviewed, and about which wijken nothing was. */

import { candidateNames } from "../../candidates/candidate-names";
import { words as candidateWords } from "../../candidates/words";
import { nearestWord } from "../../cells/nearest-word";
import { foldWord } from "../../cells/words";
import { type Table, tableIn } from "../../tables/table";
import type { Finding } from "../../workbook/finding";
import { perSnapshot } from "../../workbook/per-snapshot";
import type { Snapshot } from "../../workbook/snapshot";
import { bronnenonderzoek } from "../tables/bronnenonderzoek";
import { sourceWords as words } from "./source-words";

export interface ReadSource {
  /** On the sheet, from 0. */
  row: number;
  /** What was read. */
  title: string;
  /** As typed; "" for the whole municipality. */
  wijk: string;
  /** A serial number of the day; undefined where none is given. */
  date: number | undefined;
  about: string;
  side: "pro" | "contra" | undefined;
  where: string;
}

export interface SourcesReading {
  table: Table<typeof bronnenonderzoek>;
  sources: ReadSource[];
  /** Candidates about which nothing was read, as Kandidaatwijken names them. */
  unread: string[];
  findings: Finding[];
}

/** undefined when the workbook holds no table Bronnenonderzoek. */
export const readSources: (snapshot: Snapshot) => SourcesReading | undefined = perSnapshot((snapshot) => {
  const table = tableIn(snapshot, bronnenonderzoek);
  if (!table) return undefined;
  const candidates = candidateNames(snapshot);
  const known = new Set(candidates.map(foldWord));
  const findings: Finding[] = [...table.findings];
  const sources = table.rows.map(({ row, values }): ReadSource => {
    const { read = "", wijk = "", date, about = "", side, where = "" } = values;
    const at = (key: "wijk" | "about" | "where") => ({ table: bronnenonderzoek.name, cell: table.cell(row, key) });
    if (wijk !== "" && candidates.length > 0 && !known.has(foldWord(wijk))) {
      const near = nearestWord(candidates, wijk);
      findings.push({
        severity: "warning",
        text: near === undefined ? candidateWords.unknownWijk : candidateWords.unknownWijkNear,
        values: { wijk, ...(near !== undefined && { near }) },
        ...at("wijk"),
      });
    }
    if (side !== undefined && about === "") {
      findings.push({ severity: "warning", text: words.sideWithoutContent, values: { row: row + 1 }, ...at("about") });
    }
    if (where === "") {
      findings.push({ severity: "note", text: words.noPlace, values: { title: read }, ...at("where") });
    }
    return { row, title: read, wijk, date, about, side, where };
  });
  const seen = new Set(sources.map(({ wijk }) => foldWord(wijk)));
  const unread = candidates.filter((name) => !seen.has(foldWord(name)));
  if (sources.length > 0 && unread.length > 0) {
    const cell = table.cell(table.shape.headerRow, "wijk");
    const values = { count: unread.length, wijken: unread.join(", ") };
    findings.push({ severity: "note", text: words.unread, values, table: bronnenonderzoek.name, cell });
  }
  return { table, sources, unread, findings };
});

/** What was read about one wijk; what concerns the whole municipality is left out. */
export function sourcesAbout(snapshot: Snapshot, wijk: string): ReadSource[] {
  return (readSources(snapshot)?.sources ?? []).filter((one) => foldWord(one.wijk) === foldWord(wijk));
}
