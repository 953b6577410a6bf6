/** How far the framework is: how many criteria, in how many themes, and whether they are weighed. */
import { lookAt, notBegun, type Progress } from "../../workbook/progress";
import type { Snapshot } from "../../workbook/snapshot";
import { findingsOf } from "../findings-of";
import { words } from "../progress-words";
import { readStudy } from "../read-study";
import { criteria as criteriaTable } from "../tables/criteria";

/** Done when there are criteria, weighed, with nothing to look at. */
export function progress(snapshot: Snapshot): Progress {
  const { criteria, criteriaRows, study, findings } = readStudy(snapshot);
  const next = { text: words.nextCriteria };
  if (!criteria) return notBegun(next);
  const count = criteria.shape.dataRows.length;
  const fact = { text: words.criteria, values: { count } };
  if (count === 0) return { state: "empty", facts: [fact], next };
  if (criteriaRows.every(({ weight }) => weight === undefined)) {
    return { state: "busy", facts: [fact], next: { text: words.nextWeights } };
  }
  const trouble = lookAt(findingsOf(findings, criteriaTable.name), [fact]);
  if (trouble) return trouble;
  const themes = new Set(study?.criteria.map(({ theme }) => theme).filter((theme) => theme !== ""));
  const grouped = { text: words.themes, values: { count: themes.size } };
  return { state: "done", facts: themes.size > 0 ? [fact, grouped] : [fact] };
}
