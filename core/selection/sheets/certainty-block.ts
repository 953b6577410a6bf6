/** The block "Hoe zeker?" of the sheet Wijkselectie: the chance of each rank, and where the first place tips. */
import { formatShare } from "../../cells/format-number";
import { say } from "../../texts/text";
import { fixedAddress, type Rect } from "../../workbook/address";
import type { NewValue } from "../../workbook/plan";
import type { Report } from "../../workbook/report";
import type { ReportColumn, TablePlace } from "../../workbook/report-table";
import type { Ranking } from "../choice/ranking";
import type { Openness, Robustness } from "../choice/robustness";
import { tippingOf, tipSentence } from "../choice/tipping";
import { words } from "../words";
import { criteriaRow, NAME_COLUMN, type ResultsLayout, underCriteria } from "./results-sheet";
import { words as sheetWords } from "./words";

/** What is known of how sure the ranking is, computed beforehand: drawing weights takes time. */
export interface Certainty {
  openness: Openness;
  robustness: Robustness;
}

export interface CertaintyPlace {
  chances: TablePlace;
  /** The formula fills the cells by spilling. */
  spilling: boolean;
}

/** Beyond this many wijken a table of ranks is no longer read. */
const MOST_RANKS = 30;

/** Keeps the place of the chances and writes the tipping points under it; `live` asks for a formula that goes on; `since`: of when is what does not. */
export function placeCertainty(
  report: Report,
  ranking: Ranking,
  { openness, robustness }: Certainty,
  live: boolean,
  since = "",
): CertaintyPlace {
  const count = robustness.candidates.length;
  const question =
    openness === "open" ? say("nl", words.chancesOpen) : say("nl", words.chances, { spread: formatShare(openness) });
  report.gap();
  report.section(question);
  const spilling = live && count > 0 && count <= MOST_RANKS;
  if (since !== "" && !spilling) report.note(since);
  const ranks = Array.from(
    { length: Math.max(1, Math.min(count, MOST_RANKS)) },
    (_, i): ReportColumn => ({ header: i + 1, role: "finePercent" }),
  );
  const columns: ReportColumn[] = [{ header: say("nl", sheetWords.wijk), role: "text" }, ...ranks];
  const chances = report.place({ at: NAME_COLUMN, columns, rows: Math.max(1, count) });
  const tips = tippingOf(ranking.study)?.tips ?? [];
  if (tips.length > 0) {
    report.gap();
    report.section(say("nl", words.tips));
    if (since !== "") report.note(since);
    for (const tip of tips) report.text(tipSentence(ranking.study, tip, "nl"));
  }
  return { chances, spilling };
}

/** Fills the chances. Returns the cells that a live formula fills by spilling. */
export function fillCertainty(
  report: Report,
  ranking: Ranking,
  layout: ResultsLayout,
  { openness, robustness }: Certainty,
  { chances, spilling }: CertaintyPlace,
): Rect[] {
  const { candidates, shares } = robustness;
  const ranks = chances.columns.length - 1;
  // A spilled formula keeps the order of the figures; frozen chances follow the ranking.
  const order = spilling
    ? candidates.map((candidate, row) => ({ candidate, row }))
    : ranking.order.flatMap((candidate) => {
        const row = candidates.indexOf(candidate);
        return row < 0 ? [] : [{ candidate, row }];
      });
  report.fill(
    chances,
    order.map(({ candidate, row }, i): NewValue[] => [
      ranking.study.candidates[candidate]?.name ?? "",
      ...Array.from({ length: ranks }, (_, r): NewValue => {
        if (spilling) return i === 0 && r === 0 ? liveFormula(layout, candidates.length, openness) : "";
        const chance = shares.data[row * shares.columns + r] ?? Number.NaN;
        return Number.isNaN(chance) ? "" : chance;
      }),
    ]),
  );
  return spilling ? [underCriteria(chances)] : [];
}

/** The share of deviation is written as a fraction of whole numbers: 25/100. */
function liveFormula(layout: ResultsLayout, count: number, openness: Openness): NewValue {
  const figures = fixedAddress({ ...underCriteria(layout.figures), rows: count });
  const weights = openness === "open" ? "" : fixedAddress(criteriaRow(layout, "weight"));
  const directions = fixedAddress(criteriaRow(layout, "direction"));
  const scale = fixedAddress({ ...criteriaRow(layout, "worst"), rows: 2 });
  const spread = openness === "open" ? "" : `${Math.round(openness * 100)}/100`;
  return { formula: [`=WIJKROBUUST(${figures}`, weights, directions, spread, `${scale})`] };
}
