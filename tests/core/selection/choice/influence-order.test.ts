/** Whoever has more influence does not count for more; where it would turn the order around, both are said. */
import { influenceOrder } from "../../../../core/selection/choice/influence-order";
import { type Lenses, lensesOf } from "../../../../core/selection/choice/lenses";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { readStudy } from "../../../../core/selection/read-study";
import { planChoiceOverview } from "../../../../core/selection/sheets/plan-choice-overview";
import { say } from "../../../../core/texts/text";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { choiceWorkbook } from "./choice-workbook";

const TALKS: CellValue[][] = [
  ["Stakeholder", "Datum", "Wijk", "Status", "Houding"],
  ["college", 46000, "Noord", "gedaan", 1],
  ["wijkraad", 46001, "Noord", "gedaan", 1],
  ["college", 46002, "Oost", "gedaan", 0],
  ["wijkraad", 46003, "Oost", "gedaan", 2],
  ["netbeheerder", 46004, "Oost", "gedaan", 1.5],
];

function rankingOf(snapshot: Snapshot) {
  const { study } = readStudy(snapshot);
  if (!study) throw new Error("no study");
  return rankStudy(study);
}

function orderOf(snapshot: Snapshot) {
  return influenceOrder(lensesOf(snapshot, rankingOf(snapshot)));
}

test("both figures are said where influence turns two wijken around, in the pane and on the sheet", () => {
  // Plain: Noord 1, Oost 0. By influence 5 and 3: Noord (5 x 2 - 3 x 0) / 8, Oost (0 x 5 + 2 x 3) / 8.
  const snapshot = choiceWorkbook({
    Interviews: [
      TALKS[0] ?? [],
      ["college", 46000, "Noord", "gedaan", 2],
      ["wijkraad", 46001, "Noord", "gedaan", -1],
      ["college", 46002, "Oost", "gedaan", 0],
      ["wijkraad", 46003, "Oost", "gedaan", 2],
    ],
  });
  const sentence = orderOf(snapshot);
  if (!sentence) throw new Error("no sentence");
  expect(say("nl", sentence.text, sentence.values)).toBe(
    "Telt een gesprek zwaarder voor wie meer invloed heeft, dan komt Noord (0,88) voor Oost (0,75). Elk gesprek even zwaar geeft 0,5 en 1.",
  );
  expect(say("en", sentence.text, sentence.values)).toContain("Noord (0.88) comes before Oost (0.75)");
  const cells = planChoiceOverview(snapshot, rankingOf(snapshot), "12/11/2026").changes.flatMap((change) =>
    change.kind === "write" ? change.values.flat() : [],
  );
  expect(cells.join(" ")).toContain("Telt een gesprek zwaarder");
});

test("where the order stays, or nobody's influence is known, nothing is said", () => {
  expect(orderOf(choiceWorkbook({ Interviews: TALKS }))).toBeUndefined();
  expect(orderOf(choiceWorkbook({ Stakeholders: [] }))).toBeUndefined();
  expect(orderOf(choiceWorkbook({ Interviews: [], Uitspraken: [] }))).toBeUndefined();
});

describe("of wijken that were heard", () => {
  const wijk = (name: string, attitude: number, attitudeByInfluence: number, rank = 1) =>
    ({ name, attitude, attitudeByInfluence, rank }) as Lenses["wijken"][number];
  const turned = (...wijken: Lenses["wijken"][number][]) => {
    const { first, second } = influenceOrder({ wijken } as Lenses)?.values ?? {};
    return first && [first, second];
  };

  test("the highest two that turn around are said, whatever their order in the list", () => {
    expect(turned(wijk("C", 0, 1.8), wijk("A", 2, 1), wijk("B", 1, 1.5))).toEqual(["B", "A"]);
    expect(turned(wijk("A", 2, 2), wijk("C", 0, 1), wijk("B", 1, 0))).toEqual(["C", "B"]);
  });

  test("equals by either count do not turn around", () => {
    expect(turned(wijk("A", 1, 0), wijk("B", 1, 2))).toBeUndefined();
    expect(turned(wijk("A", 1, 1), wijk("B", 0.5, 1))).toBeUndefined();
    expect(turned(wijk("A", 1, 1), wijk("B", 0.5, 0.6))).toBeUndefined();
  });

  test("who is excluded or was not heard does not count", () => {
    expect(turned(wijk("A", 1, 0), wijk("B", 0, 1, Number.NaN))).toBeUndefined();
    expect(turned(wijk("A", 1, 0), wijk("B", Number.NaN, 1))).toBeUndefined();
    expect(turned(wijk("A", 1, Number.NaN), wijk("B", 0, 1))).toBeUndefined();
  });
});
