/** Criteria are added below the user's own, in sheets that are made when they are not there. */
import { additionOf, ownColumns, planFirstCriteria } from "../../../../core/selection/criteria/plan-additions";
import { planAddCriteria } from "../../../../core/selection/criteria/plan-criteria";
import { proposedCriteria } from "../../../../core/selection/criteria/proposed-criteria";
import { scaleOfData } from "../../../../core/selection/criteria/scale-of-data";
import type { Plan } from "../../../../core/workbook/plan";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";
import { candidateRows, criteriaRows, exampleSnapshot, exampleStudy } from "../example-study";

const own = { name: "Cohesie", direction: "high", weight: 10 } as const;

function written(plan: Plan, sheet: string) {
  return plan.changes.flatMap((change) => (change.kind === "write" && change.sheet === sheet ? [change] : []));
}

test("a criterion of one's own goes below the last one, with a column for its figures, over nothing", () => {
  const plan = planAddCriteria(exampleSnapshot(), [own]);
  expect(plan.overwrites).toEqual([]);
  expect(plan.createsSheets).toEqual([]);
  const cells = written(plan, "Criteria").map(({ row, column, values }) => [row, column, values[0]?.[0]]);
  expect(cells).toEqual([
    [4, 0, "Cohesie"],
    [4, 2, "hoog"],
    [4, 3, 10],
  ]);
  expect(written(plan, "Kandidaatwijken")).toMatchObject([{ row: 0, column: 6, values: [["Cohesie"]] }]);
});

test("a column of that name that is there already is used and not doubled", () => {
  const plan = planAddCriteria(exampleSnapshot(), [{ ...own, name: "inkomen" }]);
  expect(written(plan, "Kandidaatwijken")).toEqual([]);
});

test("in an empty workbook both sheets are made", () => {
  const plan = planAddCriteria(makeSnapshot([]), [own]);
  expect(plan.createsSheets).toEqual(["Criteria", "Kandidaatwijken"]);
  expect(written(plan, "Kandidaatwijken")[0]?.values[0]).toContain("Cohesie");
});

test("Criteria begins with the columns that the wijken have already", () => {
  const plan = planFirstCriteria(makeSnapshot([makeBlock("Kandidaatwijken", candidateRows)]));
  expect(plan.createsSheets).toEqual(["Criteria"]);
  const names = written(plan, "Criteria")[0]?.values.map((line) => line[0]);
  expect(names).toEqual(["Criterium", "Gas", "Inkomen", "Woningen"]);
});

test("of a proposed criterion only what the table knows is written", () => {
  const known = ["name", "theme", "unit", "direction", "weight", "worst", "best", "lower", "upper", "source", "year"];
  for (const proposed of proposedCriteria) {
    const addition = additionOf(proposed);
    expect(Object.keys(addition).filter((key) => !known.includes(key))).toEqual([]);
    expect(Object.values(addition)).not.toContain(undefined);
  }
});

test("a scale is proposed from the figures, with the worst on the side that the direction says", () => {
  const study = exampleStudy();
  const row = study.criteria[0]?.place.row ?? 0;
  // Gas: 10480, 13319, 18742, 19000; quantile type 7 at 5 % and 95 %.
  expect(scaleOfData(study, row, "high")).toEqual({ worst: 10905.85, best: 18961.3 });
  expect(scaleOfData(study, row, "low")).toEqual({ worst: 18961.3, best: 10905.85 });
  expect(scaleOfData(study, 99, "high")).toBeUndefined();
});

test("a scale of small shares is not flattened by rounding", () => {
  const figures = candidateRows.map((row, index) =>
    index === 0 ? row : [...row.slice(0, 3), index / 1000, ...row.slice(4)],
  );
  const study = exampleStudy(exampleSnapshot(criteriaRows, figures));
  expect(scaleOfData(study, study.criteria[0]?.place.row ?? 0, "high")).toEqual({ worst: 0.00115, best: 0.00385 });
});

test("columns of one's own that no criterion reads yet are proposed, each as its header says, those that are read are not", () => {
  const [header = [], ...rows] = candidateRows;
  const more = [
    [...header, "Huurders (%)", "Gas", "Rang", "Ligging"],
    ...rows.map((row, i) => [...row, 10 + i, 1, i, "aan het spoor"]),
  ];
  expect(ownColumns(exampleSnapshot(criteriaRows, more))).toEqual([{ name: "Huurders", unit: "%" }]);
  const read = [
    ...criteriaRows.map((row, i) => [...row, i === 0 ? "Kolom" : ""]),
    ["Sociaal", "", "hoog", 5, "", "", "", "", "", "", "Huurders"],
  ];
  expect(ownColumns(exampleSnapshot(read, more))).toEqual([]);
  const named = [...criteriaRows, ["huurders", "%", "hoog", 5]];
  expect(ownColumns(exampleSnapshot(named, more))).toEqual([]);
  expect(ownColumns(makeSnapshot([]))).toEqual([]);
});

test("without wijken both sheets are made to begin with, Criteria without a row", () => {
  const plan = planFirstCriteria(makeSnapshot([]));
  expect(plan.createsSheets).toEqual(["Criteria", "Kandidaatwijken"]);
  expect(written(plan, "Criteria")[0]?.values).toHaveLength(1);
});
