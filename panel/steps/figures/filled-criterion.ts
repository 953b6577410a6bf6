/** Which criterion a figure belongs to: one of the sheet by its name, or the proposed one that it measures. */
import { foldWord } from "../../../core/cells/words";
import type { CriterionRow } from "../../../core/selection/study/study";
import type { OfferedColumn } from "./choose-columns";

/** Names of the proposed criteria, by what public files call their figures. */
const MEASURES: Readonly<Record<string, string>> = {
  "ratio gas": "Gasverbruik per aansluiting",
  "ratio dwellingsBefore1971": "Gebouwen van vóór 1971",
  "ratio buildingsBefore1971": "Gebouwen van vóór 1971",
  "ratio dwellingsBefore1946": "Gebouwen van vóór 1946",
  "ratio buildingsBefore1946": "Gebouwen van vóór 1946",
  "ratio owners": "Eigenaar-bewoners",
  "ratio flats": "Meergezinswoningen",
  "ratio sameForm": "Gelijkende woningen",
  v1210_aang_mediaan: "Mediaan inkomen",
  MS_MEDIAN_NET_TAXABLE_INC: "Mediaan inkomen",
  v2506_elek_res_n: "Aantal woningen",
  v2210_woonvoorraad: "Aantal woningen",
  T8: "Aantal woningen",
};

/** The proposed criterion that a figure measures, by its Dutch name in the sheet; undefined for other figures. */
export function measuredCriterion(id: string): string | undefined {
  return MEASURES[id];
}

/** The criterion of the sheet that bears the figure's name, or else the one that it measures. */
export function filledCriterion(
  { id, name }: Pick<OfferedColumn, "id" | "name">,
  criteria: readonly CriterionRow[],
): CriterionRow | undefined {
  const called = (wanted: string | undefined) =>
    wanted === undefined
      ? undefined
      : criteria.find((one) => [one.name, one.header].some((own) => foldWord(own) === foldWord(wanted)));
  return called(name) ?? called(measuredCriterion(id));
}
