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
import { tippingOf } from "./tipping";

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
  const top = lenses.wijken.filter(({ rank }) => rank <= NEAR_THE_TOP);
  return [...talks(top, lenses), ...positions(snapshot, top), ...figures(ranking, top), ...weights(ranking)];
}

function talks(top: readonly WijkLenses[], { first }: Lenses): PossibleChange[] {
  const few = top
    .filter(({ attitudeCount }) => attitudeCount < DEFAULT_MINIMUM)
    .map(({ name, attitudeCount }): PossibleChange => {
      const values = { wijk: name, count: DEFAULT_MINIMUM - attitudeCount };
      return { kind: "talk", sentence: { text: words.changeTalk, values } };
    });
  const most = Math.max(...top.map(({ attitude }) => attitude).filter((one) => !Number.isNaN(one)));
  const overtakes = top
    .filter(({ candidate, attitude }) => !Number.isNaN(attitude) && !first.talks.includes(candidate))
    .filter(({ attitude, attitudeCount: n }) => (n * attitude + HIGHEST_POSITION) / (n + 1) > most)
    .map(({ name }): PossibleChange => {
      return { kind: "talk", sentence: { text: words.changeTalkLead, values: { wijk: name } } };
    });
  return [...few, ...overtakes].slice(0, NEAR_THE_TOP);
}

/** A stakeholder of the whole municipality moves every wijk: it counts where the step puts another wijk ahead. */
function positions(snapshot: Snapshot, top: readonly WijkLenses[]): PossibleChange[] {
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
  const most = Math.max(...top.map(({ support: one }) => one).filter((one) => !Number.isNaN(one)));
  const found = top.flatMap(({ name, support: today }): (PossibleChange & { gain: number })[] => {
    if (Number.isNaN(today) || today >= most) return [];
    const wins = singleMoves(influence, position, rowsOf(name)).find(({ row, position: next }) => {
      const moved = position.map((one, at) => (at === row ? next : one));
      const own = support(name, moved);
      return top.every((other) => other.name === name || !(support(other.name, moved) >= own));
    });
    const who = wins && list[wins.row];
    const text = wins && positionText(wins.position);
    if (!who || !text) return [];
    const values = { who: who.name, position: text, wijk: name };
    const cell = register.table.cell(who.row, "position");
    return [{ kind: "position", sentence: { text: words.changePosition, values }, cell, gain: wins.gain }];
  });
  return found
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_OF_A_KIND)
    .map(({ gain, ...change }) => change);
}

function figures({ study }: Ranking, top: readonly WijkLenses[]): PossibleChange[] {
  const candidates = included(study);
  const near = new Set(top.map(({ candidate }) => candidate));
  const first = new Set(top.filter(({ rank }) => rank === 1).map(({ candidate }) => candidate));
  return gapEffects(decisionOf(study, candidates))
    .map((effect) => ({ ...effect, candidate: candidates[effect.row] ?? 0 }))
    .filter(({ candidate, bestRank, worstRank }) =>
      first.has(candidate) ? worstRank > 1 : bestRank === 1 && (near.has(candidate) || bestRank < worstRank),
    )
    .sort((a, b) => b.worstRank - b.bestRank - (a.worstRank - a.bestRank) || a.candidate - b.candidate)
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
    const decimals = Math.abs(at - today) < 0.02 ? 1 : 0;
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
