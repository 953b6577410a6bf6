/** Three ways to look at each wijk: what the figures say, where stakeholders stand, what conversations say. */
import { foldWord } from "../../cells/words";
import { kendallW } from "../../decision/agreement";
import { rankScores } from "../../decision/rank-scores";
import { attitudePerWijk } from "../../interviews/attitude-per-wijk";
import { blockingConditions } from "../../interviews/conditions";
import type { Statement } from "../../interviews/read-statements";
import { readField } from "../../stakeholders/field";
import { readStakeholders } from "../../stakeholders/read-stakeholders";
import type { Snapshot } from "../../workbook/snapshot";
import type { Ranking } from "./ranking";

export type LensName = "figures" | "stakeholders" | "talks";

export const LENS_NAMES: readonly LensName[] = ["figures", "stakeholders", "talks"];

/** One wijk under the three lenses. */
export interface WijkLenses {
  candidate: number;
  name: string;
  /** By the figures: NaN for a wijk that is excluded or has no score. */
  rank: number;
  /** 0..100. */
  score: number;
  /** Net support of -1..1, NaN where nobody counts; from how many, and how many of those are of this wijk only. */
  support: number;
  supportCount: number;
  ownCount: number;
  /** Mean attitude of -2..2, NaN with fewer than two conversations that count; from how many. */
  attitude: number;
  attitudeCount: number;
  /** The same with each conversation weighing what its actor has in influence. */
  attitudeByInfluence: number;
  /** Hard conditions that are not met: they stand in the way whatever the figures say. */
  blocks: readonly Statement[];
}

export interface Lenses {
  /** In the order of the ranking. */
  wijken: WijkLenses[];
  /** The candidates on the first place of each lens; none where the lens makes no difference. */
  first: Readonly<Record<LensName, readonly number[]>>;
  /** Kendall's W over the wijken that all lenses know; undefined where fewer than two lenses rank three wijken. */
  agreement: number | undefined;
}

/** The lenses on the wijken of a ranking; a lens without a table is empty, and the others go on. */
export function lensesOf(snapshot: Snapshot, ranking: Ranking): Lenses {
  const names = ranking.study.candidates.map(({ name }) => name);
  const list = readStakeholders(snapshot)?.stakeholders ?? [];
  const field = new Map(readField(list, names).perWijk.map((one) => [foldWord(one.wijk), one]));
  const own = new Map<string, number>();
  for (const one of list) {
    if (Number.isNaN(one.influence) || Number.isNaN(one.position)) continue;
    for (const wijk of one.wijken) own.set(foldWord(wijk), (own.get(foldWord(wijk)) ?? 0) + 1);
  }
  const attitudes = new Map(attitudePerWijk(snapshot).wijken.map((one) => [foldWord(one.wijk), one]));
  const wijken = ranking.order.map((candidate): WijkLenses => {
    const name = names[candidate] ?? "";
    const support = field.get(foldWord(name));
    const attitude = attitudes.get(foldWord(name));
    return {
      candidate,
      name,
      rank: ranking.ranks[candidate] ?? Number.NaN,
      score: ranking.scores[candidate] ?? Number.NaN,
      support: support?.support ?? Number.NaN,
      supportCount: support?.count ?? 0,
      ownCount: own.get(foldWord(name)) ?? 0,
      attitude: attitude?.mean ?? Number.NaN,
      attitudeCount: attitude?.count ?? 0,
      attitudeByInfluence: attitude?.byInfluence ?? Number.NaN,
      blocks: blockingConditions(snapshot, name),
    };
  });
  return { wijken, first: firstOf(wijken), agreement: agreementOf(wijken) };
}

function firstOf(wijken: readonly WijkLenses[]): Lenses["first"] {
  const ranked = wijken.filter(({ rank }) => !Number.isNaN(rank));
  return {
    figures: ranked.filter(({ rank }) => rank === 1).map(({ candidate }) => candidate),
    stakeholders: highest(ranked, ({ support }) => support),
    talks: highest(ranked, ({ attitude }) => attitude),
  };
}

/** A lens under which all are equal, or that knows one wijk only, points to none. */
function highest(wijken: readonly WijkLenses[], figureOf: (wijk: WijkLenses) => number): number[] {
  const known = wijken.filter((wijk) => !Number.isNaN(figureOf(wijk)));
  const most = Math.max(...known.map(figureOf));
  const first = known.filter((wijk) => figureOf(wijk) === most);
  return known.length < 2 || first.length === known.length ? [] : first.map(({ candidate }) => candidate);
}

/** How people look at a wijk, in a word. */
export type Side = "for" | "against" | "divided" | "unknown";

/** From this share of the scale on either side of its middle people are for or against (proposal of ours). */
const CLEARLY = 0.25;

/** The end of the scale on which each is told. */
const MOST = { stakeholders: 1, talks: 2 } as const;

/** Where the stakeholders or the conversations of a wijk stand: its net support of -1..1, or its attitude of -2..2. */
export function sideOf(lens: Exclude<LensName, "figures">, value: number): Side {
  if (Number.isNaN(value)) return "unknown";
  const share = value / MOST[lens];
  if (share >= CLEARLY) return "for";
  return share <= -CLEARLY ? "against" : "divided";
}

const FEWEST_WIJKEN = 3;

function agreementOf(wijken: readonly WijkLenses[]): number | undefined {
  const ranks = orders([
    wijken.map(({ rank, score }) => (Number.isNaN(rank) ? Number.NaN : score)),
    wijken.map(({ support }) => support),
    wijken.map(({ attitude }) => attitude),
  ]);
  const rows = ranks[0]?.length ?? 0;
  if (ranks.length < 2 || rows < FEWEST_WIJKEN) return undefined;
  return kendallW({
    rows,
    columns: ranks.length,
    data: Float64Array.from({ length: rows * ranks.length }, (_, cell) => {
      return ranks[cell % ranks.length]?.[Math.floor(cell / ranks.length)] as number;
    }),
  });
}

/** The places by each lens of the wijken that all of them know; a lens under which all are equal has no order to compare. */
function orders(lenses: readonly (readonly number[])[]): Float64Array[] {
  const knowing = lenses.filter((line) => placesOf(line).length >= FEWEST_WIJKEN && hasOrder(placesOf(line)));
  const rows = (knowing[0] ?? []).map((_, row) => row);
  const common = rows.filter((row) => knowing.every((line) => !Number.isNaN(line[row])));
  const places = knowing.map((line) => placesOf(common.map((row) => line[row] as number)));
  const speaking = knowing.filter((_, lens) => hasOrder(places[lens] as Float64Array));
  // Without the lens that says nothing about these the others may know more wijken together.
  return speaking.length === knowing.length ? places : orders(speaking);
}

function placesOf(scores: readonly number[]): Float64Array {
  return rankScores(Float64Array.from(scores)).filter((place) => !Number.isNaN(place));
}

function hasOrder(places: Float64Array): boolean {
  return places.some((place) => place !== places[0]);
}

/** The wijk that more than one lens points to while another lens points elsewhere; undefined where none does. */
export function outvoted({ first }: Lenses): { candidate: number; lenses: number; of: number } | undefined {
  const speaking = LENS_NAMES.map((name) => first[name]).filter((candidates) => candidates.length > 0);
  const votes = new Map<number, number>();
  for (const candidate of speaking.flat()) votes.set(candidate, (votes.get(candidate) ?? 0) + 1);
  const [candidate = -1, lenses = 0] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
  return lenses > 1 && lenses < speaking.length ? { candidate, lenses, of: speaking.length } : undefined;
}
