/** The plan that makes an argument of something that was read; where it was read stays with it as the source. */
import { dayInWords } from "../../cells/day";
import { foldWord } from "../../cells/words";
import { planTable } from "../../tables/change-table";
import { tableIn } from "../../tables/table";
import type { Plan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import { argumenten } from "../tables/argumenten";
import { bronnenonderzoek } from "../tables/bronnenonderzoek";
import { type ReadSource, readSources } from "./read-sources";
import { sourceWords as words } from "./source-words";

/** A row that says for or against which wijk, and why, and that is no argument yet. */
export function becomesArgument(snapshot: Snapshot, source: ReadSource): boolean {
  if (source.wijk === "" || source.side === undefined || source.about === "") return false;
  const known = tableIn(snapshot, argumenten)?.rows ?? [];
  return !known.some(
    ({ values }) =>
      foldWord(values.wijk ?? "") === foldWord(source.wijk) && foldWord(values.text ?? "") === foldWord(source.about),
  );
}

/** `row`: on the sheet, from 0. undefined when that row can be no argument, or is one already. */
export function planSourceArgument(snapshot: Snapshot, row: number): Plan | undefined {
  const source = readSources(snapshot)?.sources.find((one) => one.row === row);
  if (!source || !becomesArgument(snapshot, source)) return undefined;
  const { title, wijk, side, about } = source;
  if (side === undefined) return undefined;
  return planTable(snapshot, argumenten, { text: words.planArgument, values: { title, wijk } }, (table) => {
    table.add({ wijk, side, text: about, source: sourceInWords(source) });
  });
}

/** "Wijkfoto Kolderbos, 12/05/2025, map Wijken p. 4": what, when and where, as far as it is known. */
export function sourceInWords({ title, date, where }: Pick<ReadSource, "title" | "date" | "where">): string {
  return [title, date === undefined ? "" : dayInWords(date), where].filter((part) => part !== "").join(", ");
}

export interface NewSource {
  title: string;
  wijk: string;
  about: string;
  side: "pro" | "contra" | undefined;
  where: string;
}

/** Writes down something that was read, below the rows that are there. */
export function planSource(snapshot: Snapshot, { title, wijk, about, side, where }: NewSource): Plan {
  return planTable(snapshot, bronnenonderzoek, { text: words.planSource, values: { title } }, (table) => {
    table.add({
      read: title,
      ...(wijk !== "" && { wijk }),
      ...(about !== "" && { about }),
      ...(side && { side }),
      ...(where !== "" && { where }),
    });
  });
}
