/** How a formula on the results sheet refers to the user's own tables. */
import { fixedReference } from "../../workbook/address";
import type { NewValue } from "../../workbook/plan";
import { type Criterion, type CriterionNumber, type Study, valuePlace } from "../study";

/**
 * A figure of the table as a formula: the number itself while the cell holds one, "n.b." while it does not. The special
 * values of provincies.incijfers.be are no figures. A number that was typed as text is no number to a formula: it is
 * written as the value that was read.
 */
export function figureCell(study: Study, candidate: number, criterion: number): NewValue {
  const position = candidate * study.criteria.length + criterion;
  if (study.typedAsText[position]) return study.values.data[position] ?? "";
  const cell = fixedReference(valuePlace(study, candidate, criterion));
  const figure = study.criteria[criterion]?.percent?.figures === 100 ? `100*${cell}` : cell;
  const missing = '"n.b."';
  return {
    formula: [
      `=IF(ISNUMBER(${cell})`,
      `IF(${cell}>-99996`,
      figure,
      `IF(${cell}<-99999`,
      figure,
      `${missing}))`,
      `${missing})`,
    ],
  };
}

/** A number of Criteria as a formula that follows its cell; the value itself where the cell holds no plain number. */
export function criterionCell(criterion: Criterion, key: CriterionNumber, otherwise: NewValue): NewValue {
  const place = criterion.numberCells[key];
  const factor = key !== "weight" && criterion.percent?.scale === 100 ? "100*" : "";
  return place ? { formula: [`=${factor}${fixedReference(place)}`] } : otherwise;
}
