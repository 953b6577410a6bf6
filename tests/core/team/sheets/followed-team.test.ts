/** What of Team the formulas of its overview may follow: levels of 0 to 3, and not the figures of another scale. */
import { planLevels } from "../../../../core/team/letter-levels";
import { readTeam } from "../../../../core/team/read-team";
import { followedLevel } from "../../../../core/team/sheets/followed-team";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { afterPlan } from "../../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

function followed(levels: CellValue[], meanings: Record<string, number> = {}): unknown[] {
  const asked = makeSnapshot([
    makeBlock("Team", [["Functie", "Technisch"], ...levels.map((one, i) => [`p${i}`, one])]),
  ]);
  const answered = afterPlan(asked, planLevels(asked, new Map(Object.entries(meanings))));
  const reading = readTeam(answered);
  if (!reading) throw new Error("no team");
  return levels.map((_, person) => followedLevel(answered, reading, person, 0));
}

test("a level of 0 to 3 is followed in its cell", () => {
  const [first, second] = followed([3, 1]).map((one) => JSON.stringify(one));
  expect([first, second]).toEqual([expect.stringContaining("$B$2"), expect.stringContaining("$B$3")]);
});

test("letters and figures of another scale are written as the level that they mean", () => {
  expect(followed(["A", "C"], { a: 3, c: 1 })).toEqual([3, 1]);
  expect(followed([5, 4, 1], { "5": 3, "4": 2, "1": 1 })).toEqual([3, 2, 1]);
});
