/** The block "Hoe zeker?" of the sheet Wijkselectie: the chance of each rank, and where the first place tips. */
import { formatShare } from "../../cells/format-number";
import { say } from "../../texts/catalogue";
import { fixedAddress, type Rect } from "../../workbook/address";
import type { NewValue } from "../../workbook/plan";
import type { Ranking } from "./ranking";
import { criteriaRow, LEAD_COLUMNS, type ResultsLayout } from "./results-sheet";
import type { Openness, Robustness } from "./robustness";
import { tippingOf, tipSentence } from "./tipping";

/** What is known of how sure the ranking is, computed beforehand: drawing weights takes time. */
export interface Certainty {
  openness: Openness;
  robustness: Robustness;
}

export interface CertaintyBlock {
  lines: NewValue[][];
  /** The chances, for their number format. */
  chances: Rect;
  spills: Rect[];
}

/** Beyond this many wijken a table of ranks is no longer read. */
const MOST_RANKS = 30;

/** `top` is the row where the block begins; `live` asks for a formula that goes on computing. */
export function certaintyBlock(
  ranking: Ranking,
  layout: ResultsLayout,
  { openness, robustness }: Certainty,
  top: number,
  live: boolean,
): CertaintyBlock {
  const { candidates, shares } = robustness;
  const count = candidates.length;
  const ranks = Math.min(count, MOST_RANKS);
  const first = LEAD_COLUMNS.length;
  const lead = (label: string): NewValue[] => [...Array<NewValue>(first - 1).fill(""), label];
  const question =
    openness === "open"
      ? say("nl", "selection.chancesOpen")
      : say("nl", "selection.chances", { spread: formatShare(openness) });

  const spilling = live && count > 0 && count <= MOST_RANKS;
  // A spilled formula keeps the order of the figures; frozen chances follow the ranking.
  const order = spilling
    ? candidates.map((candidate, row) => ({ candidate, row }))
    : ranking.order.flatMap((candidate) => {
        const row = candidates.indexOf(candidate);
        return row < 0 ? [] : [{ candidate, row }];
      });
  const chances = order.map(({ candidate, row }, i): NewValue[] => [
    ...lead(ranking.study.candidates[candidate]?.name ?? ""),
    ...Array.from({ length: ranks }, (_, r): NewValue => {
      if (spilling) return i === 0 && r === 0 ? liveFormula(layout, count, openness) : "";
      const chance = shares.data[row * shares.columns + r] ?? Number.NaN;
      return Number.isNaN(chance) ? "" : chance;
    }),
  ]);
  const tips = tippingOf(ranking.study)?.tips.map((tip) => lead(tipSentence(ranking.study, tip, "nl"))) ?? [];
  const area = { row: top + 1, column: first, rows: Math.max(1, chances.length), columns: Math.max(1, ranks) };
  return {
    lines: [
      [...lead(question), ...Array.from({ length: ranks }, (_, r): NewValue => r + 1)],
      ...chances,
      [],
      lead(say("nl", "selection.tips")),
      ...tips,
    ],
    chances: area,
    spills: spilling ? [area] : [],
  };
}

/** The share of deviation is written as a fraction of whole numbers: 25/100. */
function liveFormula(layout: ResultsLayout, count: number, openness: Openness): NewValue {
  const figures = fixedAddress({ ...layout.figures, rows: count });
  const weights = openness === "open" ? "" : fixedAddress(criteriaRow(layout, layout.criteria.weight));
  const directions = fixedAddress(criteriaRow(layout, layout.criteria.direction));
  const scale = fixedAddress({ ...criteriaRow(layout, layout.criteria.worst), rows: 2 });
  const spread = openness === "open" ? "" : `${Math.round(openness * 100)}/100`;
  return { formula: [`=WIJKROBUUST(${figures}`, weights, directions, spread, `${scale})`] };
}
