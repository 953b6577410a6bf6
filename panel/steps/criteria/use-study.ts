/** What Kandidaatwijken and Criteria say. */
import { readStudy, type StudyReading } from "../../../core/selection/read-study";
import type { CriterionRow } from "../../../core/selection/study";
import { useReading } from "../../use-reading";

const NONE: CriterionRow[] = [];

/** The study of the workbook with its findings; undefined until the workbook was read. */
export function useStudy(): StudyReading | undefined {
  return useReading(readStudy);
}

/** Every criterion in the sheet, also those that cannot be computed with yet. */
export function useCriteria(): CriterionRow[] {
  return useStudy()?.criteriaRows ?? NONE;
}
