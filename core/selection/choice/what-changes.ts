/** What could still change the choice, the cheapest first: a conversation, a position, a figure, a weight. */
import { formatShare } from "../../cells/format-number";
import { foldWord } from "../../cells/words";
import { gapEffects } from "../../decision/gap-effects";
import { DEFAULT_MINIMUM } from "../../interviews/mean-attitude";
import { netSupport } from "../../stakeholders/net-support";
import { HIGHEST_POSITION } from "../../stakeholders/position";
import { readStakeholders } from "../../stakeholders/read-stakeholders";
import { singleMoves } from "../../stakeholders/single-moves";
import { positionText } from "../../stakeholders/who-first";
import type { Sentence } from "../../texts/text";
import type { CellPlace } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { valuePlace } from "../study";
import { choiceWords as words } from "./choice-words";
import type { Lenses, WijkLenses } from "./lenses";
import { decisionOf, included, type Ranking } from "./ranking";
import { tipDecimals, tippingOf } from "./tipping";

export interface PossibleChange {
  kind: "talk" | "position" | "figure" | "weight";
  sentence: Sentence;
  /** Where it can be looked up or mended. */
  cell?: CellPlace;
}

/** Only of the wijken that are near the first place. */
const NEAR_THE_TOP = 3;
/** More of one kind say no more. */
const MOST_OF_A_KIND = 2;

/** Exact for each by itself: one conversation, one step of one position, one missing figure, one weight. */
export function whatChanges(snapshot: Snapshot, ranking: Ranking, lenses: Lenses): PossibleChange[] {
  const ranked = lenses.wijken.filter(({ rank }) => !Number.isNaN(rank));
  return [...talks(ranked, lenses), ...positions(snapshot, ranked), ...figures(ranking), ...weights(ranking)];
}

function isNearTheTop({ rank }: WijkLenses): boolean {
  return rank <= NEAR_THE_TOP;
}

function talks(ranked: readonly WijkLenses[], { first }: Lenses): PossibleChange[] {
  const top = ranked.filter(isNearTheTop);
  const few = top
    .filter(({ attitudeCount }) => attitudeCount < DEFAULT_MINIMUM)
    .map(({ name, attitudeCount }): PossibleChange => {
      const values = { wijk: name, count: DEFAULT_MINIMUM - attitudeCount };
      return { kind: "talk", sentence: { text: words.changeTalk, values } };
    });
  const heard = ranked.filter(({ attitude }) => !Number.isNaN(attitude));
  const most = Math.max(...heard.map(({ attitude }) => attitude));
  // The only wijk that was talked about has the most already.
  const behind = heard.length < 2 ? [] : heard.filter(({ candidate }) => !first.talks.includes(candidate));
  const overtakes = behind
    .filter(isNearTheTop)
    .filter(({ attitude, attitudeCount: n }) => (n * attitude + HIGHEST_POSITION) / (n + 1) > most)
    .map(({ name }): PossibleChange => {
      return { kind: "talk", sentence: { text: words.changeTalkLead, values: { wijk: name } } };
    });
  return [...few, ...overtakes].slice(0, NEAR_THE_TOP);
}

/**
 * A stakeholder of the whole municipality moves every wijk: it counts where the step puts another wijk ahead. It must
 * then lead those near the top, and no wijk further down may have more.
 */
function positions(snapshot: Snapshot, ranked: readonly WijkLenses[]): PossibleChange[] {
  const register = readStakeholders(snapshot);
  if (!register) return [];
  const list = register.stakeholders;
  const influence = list.map((one) => one.influence);
  const position = list.map((one) => one.position);
  const rowsOf = (wijk: string) => (row: number) => {
    const own = list[row]?.wijken ?? [];
    return own.length === 0 || own.some((name) => foldWord(name) === foldWord(wijk));
  };
  const support = (wijk: string, positions: readonly number[]) =>
    netSupport(influence, positions, rowsOf(wijk)).support;
  const most = Math.max(...ranked.map(({ support: one }) => one).filter((one) => !Number.isNaN(one)));
  const found = ranked
    .filter(isNearTheTop)
    .flatMap(({ name, support: today }): (PossibleChange & { gain: number })[] => {
      if (today >= most) return [];
      const wins = singleMoves(influence, position, rowsOf(name)).find(({ row, position: next }) => {
        const moved = position.map((one, at) => (at === row ? next : one));
        const own = support(name, moved);
        return ranked.every((other) => {
          if (other.name === name) return true;
          const theirs = support(other.name, moved);
          return isNearTheTop(other) ? !(theirs >= own) : !(theirs > own);
        });
      });
      if (!wins) return [];
      const { name: who = "", row = 0 } = list[wins.row] ?? {};
      const values = { who, position: positionText(wins.position) ?? "", wijk: name };
      const cell = register.table.cell(row, "position");
      return [{ kind: "position", sentence: { text: words.changePosition, values }, cell, gain: wins.gain }];
    });
  return found
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_OF_A_KIND)
    .map(({ gain, ...change }) => change);
}

/** Missing figures that decide whether their wijk is first; what leaves the most open comes first. */
function figures({ study }: Ranking): PossibleChange[] {
  const candidates = included(study);
  return gapEffects(decisionOf(study, candidates))
    .map((effect) => ({ ...effect, candidate: candidates[effect.row] ?? 0 }))
    .filter(({ bestRank, worstRank }) => bestRank === 1 && worstRank > 1)
    .sort((a, b) => b.worstRank - a.worstRank)
    .slice(0, MOST_OF_A_KIND)
    .map(({ candidate, column, bestRank, worstRank }): PossibleChange => {
      const criterion = study.criteria[column]?.name ?? "";
      const values = { criterion, wijk: study.candidates[candidate]?.name ?? "", best: bestRank, worst: worstRank };
      return {
        kind: "figure",
        sentence: { text: words.changeFigure, values },
        cell: valuePlace(study, candidate, column),
      };
    });
}

function weights({ study }: Ranking): PossibleChange[] {
  return (tippingOf(study)?.tips ?? []).slice(0, MOST_OF_A_KIND).map(({ criterion, today, at, successor }) => {
    const decimals = tipDecimals({ at, today });
    const share = (value: number) => ({
      nl: formatShare(value, decimals, "nl"),
      en: formatShare(value, decimals, "en"),
    });
    const values = {
      criterion: study.criteria[criterion]?.name ?? "",
      at: share(at),
      today: share(today),
      wijk: study.candidates[successor]?.name ?? "",
    };
    const cell = study.criteria[criterion]?.place;
    return { kind: "weight", sentence: { text: words.changeWeight, values }, ...(cell && { cell }) };
  });
}
