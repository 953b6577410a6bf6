/** Who decided the weights of the ranking, as far as the workbook tells. */

import type { Language } from "../../cells/format-number";
import { say } from "../../texts/text";
import type { Snapshot } from "../../workbook/snapshot";
import type { Study } from "../study";
import { words } from "../words";
import { comparisonMatrix, comparisonWeights } from "./comparisons";
import { groupOf } from "./group";
import { readComparisons, readWeighing } from "./read-weighing";

/** How the answers of a group became one set of weights. */
export type GroupForm = "geometric" | "median";

/** group: the weights are those of the people in Weging; otherThanGroup: there are people in Weging, but not these. */
export type WeightsOrigin =
  | { kind: "group"; people: readonly string[]; forms: readonly GroupForm[] }
  | { kind: "otherThanGroup"; people: readonly string[] }
  | { kind: "pairs" }
  | { kind: "nobody" };

/** Weights are written to Criteria in hundredths of a percent; a tenth of a percent off is still the same weight. */
const SAME = 0.001;

const FORMS: readonly GroupForm[] = ["geometric", "median"];

/**
 * Compares the weights in use with what the sheets Weging and Paren give. The group goes first: comparisons are one
 * way to prepare for it.
 */
export function weightsOrigin(snapshot: Snapshot, study: Study): WeightsOrigin {
  const { weighing } = readWeighing(snapshot, study.criteria);
  const people = (weighing && groupOf(weighing, "median")?.people) ?? [];
  const forms = FORMS.filter((form) => isSame(weighing && groupOf(weighing, form)?.weights, study.weights));
  if (forms.length > 0) return { kind: "group", people, forms };
  const { comparisons } = readComparisons(snapshot, study.criteria);
  const matrix = comparisons && comparisonMatrix(study.criteria.length, comparisons.cells);
  if (isSame(matrix && comparisonWeights(matrix), study.weights)) return { kind: "pairs" };
  return people.length > 0 ? { kind: "otherThanGroup", people } : { kind: "nobody" };
}

/** Who decided the weights in one sentence that names nobody: names of persons are not for a sheet that goes round. */
export function originSentence(origin: WeightsOrigin, language: Language): string {
  if (origin.kind !== "group") return say(language, words[`origin.${origin.kind}`]);
  const count = origin.people.length;
  if (count === 1) return say(language, words["origin.onePerson"]);
  const form = origin.forms.length > 1 ? "either" : (origin.forms[0] ?? "either");
  return say(language, words["origin.group"], { count, form: say(language, words[`origin.${form}`]) });
}

function isSame(weights: Float64Array | undefined, used: Float64Array): boolean {
  return weights?.every((weight, index) => Math.abs(weight - (used[index] ?? 0)) < SAME) === true;
}
