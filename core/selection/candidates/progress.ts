/** How far Kandidaatwijken is: how many wijken, and how much of their figures. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { lookAt, notBegun, type Progress } from "../../workbook/progress";
import type { Snapshot } from "../../workbook/snapshot";
import { findingsOf } from "../findings-of";
import { words } from "../progress-words";
import { readStudy } from "../read-study";
import type { Study } from "../study";
import { filledShare } from "./completeness";

/** Done when every cell that somebody can fill in is filled in. */
export function progress(snapshot: Snapshot): Progress {
  const { candidates, study, findings } = readStudy(snapshot);
  const next = { text: words.nextCandidates };
  if (!candidates) return notBegun(next);
  const count = candidates.shape.dataRows.length;
  const fact = { text: words.candidates, values: { count } };
  if (count === 0) return { state: "empty", facts: [fact], next };
  const trouble = lookAt(findingsOf(findings, kandidaatwijken.name), [fact]);
  if (trouble) return trouble;
  if (!study) return { state: "done", facts: [fact] };
  const facts = [fact, { text: words.filled, values: { filled: filledShare(study) } }];
  const gaps = countGaps(study);
  if (gaps === 0) return { state: "done", facts };
  return { state: "busy", facts, next: { text: words.nextGaps, values: { count: gaps } } };
}

/** Cells that somebody can still fill in; what the source suppresses is not their work. */
function countGaps({ values, missing }: Study): number {
  let gaps = 0;
  values.data.forEach((value, index) => {
    if (Number.isNaN(value) && missing[index] === "empty") gaps += 1;
  });
  return gaps;
}
