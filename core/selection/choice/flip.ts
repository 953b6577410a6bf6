/** At which weight of the support in conversations another wijk stands first than by the figures alone. */

import { formatShare } from "../../cells/format-number";
import { foldWord } from "../../cells/words";
import type { Decision } from "../../decision/decision";
import { leadersOf } from "../../decision/leaders";
import { withoutCriterion } from "../../decision/leave-out";
import { tippingPoints } from "../../decision/tipping-points";
import { weightedSum } from "../../decision/weighted-sum";
import type { Sentence } from "../../texts/text";
import { SUPPORT_COLUMN } from "../candidates/plan-support";
import type { Study } from "../study";
import { choiceWords as words } from "./choice-words";
import type { Lenses } from "./lenses";
import { decisionOf, included } from "./ranking";

/** Support is weighed only where each of the first so many wijken has enough conversations. */
const MUST_BE_HEARD = 3;

export type Flip =
  /** `at`: the share (0..1) of the weight beyond which `successor` is first; absent where no weight changes it. */
  | { kind: "known"; leader: number; at?: number; successor?: number }
  /** Wijken among the first three with fewer than two conversations. */
  | { kind: "unheard"; leader: number; wijken: number[] };

/**
 * The wijk that is first by the figures alone, and the weight of support from which another one is: exact, by the
 * kernel of =WIJKKANTELPUNT(), the other weights keeping their proportions. A wijk without enough conversations keeps
 * its score. undefined when nobody has a score.
 */
export function flipOf(study: Study, lenses: Lenses): Flip | undefined {
  const candidates = included(study);
  const figures = figuresAlone(study, candidates);
  if (!figures) return undefined;
  const scores = weightedSum(figures);
  const [row] = leadersOf(scores);
  const leader = row === undefined ? undefined : candidates[row];
  if (leader === undefined) return undefined;
  const attitudes = new Map(lenses.wijken.map(({ candidate, attitude }) => [candidate, attitude]));
  const attitudeOf = (candidate: number) => attitudes.get(candidate) ?? Number.NaN;
  const leading = [...candidates.keys()]
    .filter((one) => !Number.isNaN(scores[one]))
    .sort((a, b) => (scores[b] as number) - (scores[a] as number))
    .slice(0, MUST_BE_HEARD)
    .map((one) => candidates[one] as number);
  const unheard = leading.filter((candidate) => Number.isNaN(attitudeOf(candidate)));
  if (unheard.length > 0) return { kind: "unheard", leader, wijken: unheard };
  const weighed = withSupport(
    figures,
    candidates.map((candidate) => attitudeOf(candidate)),
  );
  const points = tippingPoints(weighed)?.points ?? [];
  const point = points[points.length - 1];
  const successor = point?.takesOverHigh === undefined ? undefined : candidates[point.takesOverHigh];
  return point && successor !== undefined
    ? { kind: "known", leader, at: point.high, successor }
    : { kind: "known", leader };
}

/** The decision without support as a criterion of its own. */
function figuresAlone(study: Study, candidates: readonly number[]): Decision | undefined {
  const decision = decisionOf(study, candidates);
  const support = study.criteria.findIndex(({ header, name }) => isSupport(header) || isSupport(name));
  return support < 0 ? decision : withoutCriterion(decision, support);
}

/** Whether a criterion is support itself, by the name of its column or its own. */
export function isSupport(header: string): boolean {
  return foldWord(header) === foldWord(SUPPORT_COLUMN);
}

/** With support as the last criterion, on its scale of -2 to 2, with no weight yet. */
function withSupport({ values, weights, directions, scale }: Decision, attitudes: readonly number[]): Decision {
  const columns = values.columns + 1;
  const data = new Float64Array(values.rows * columns);
  for (let row = 0; row < values.rows; row++) {
    data.set(values.data.subarray(row * values.columns, (row + 1) * values.columns), row * columns);
    data[row * columns + columns - 1] = attitudes[row] ?? Number.NaN;
  }
  return {
    values: { rows: values.rows, columns, data },
    weights: Float64Array.from([...weights, 0]),
    directions: Int8Array.from([...directions, 1]),
    scale: {
      worst: Float64Array.from([...scale.worst, -2]),
      best: Float64Array.from([...scale.best, 2]),
      fixed: scale.fixed,
    },
  };
}

/** "Op cijfers alleen: Termien-Klooster. Weegt draagvlak meer dan 18 %, dan Kolderbos." */
export function flipSentence({ candidates }: Study, flip: Flip): Sentence {
  const name = (candidate: number) => candidates[candidate]?.name ?? "";
  const leader = name(flip.leader);
  if (flip.kind === "unheard") {
    return { text: words.flipUnheard, values: { leader, wijken: flip.wijken.map(name).join(", ") } };
  }
  if (flip.at === undefined || flip.successor === undefined) return { text: words.flipNever, values: { leader } };
  return { text: words.flip, values: { leader, share: inWhole(flip.at), wijk: name(flip.successor) } };
}

/** Under one percent a decimal is needed to see that it is not nothing. */
function inWhole(share: number) {
  const decimals = share < 0.02 ? 1 : 0;
  return { nl: formatShare(share, decimals, "nl"), en: formatShare(share, decimals, "en") };
}
