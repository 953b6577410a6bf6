/** What of Team the formulas of its overview may follow: levels of 0 to 3, and not the figures of another scale. */
import { planLevels } from "../../../../core/team/letter-levels";
import { readTeam } from "../../../../core/team/read-team";
import { followedChoice, followedLevel, levelValue } from "../../../../core/team/sheets/followed-team";
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

test("a level that nobody filled in is written as nothing", () => {
  const rows = [
    ["Functie", "Technisch", "Sociaal"],
    ["p", 1, ""],
    ["q", 2, 0],
  ];
  const reading = readTeam(makeSnapshot([makeBlock("Team", rows)]));
  expect(reading && [0, 1].map((person) => [0, 1].map((one) => levelValue(reading, person, one)))).toEqual([
    [1, ""],
    [2, 0],
  ]);
});

test("a letter that waits for its meaning is written as nothing, and a figure typed as text as its level", () => {
  const rows = [
    ["Functie", "Technisch", "Sociaal"],
    ["p", 3, "z"],
    ["q", 2, "1"],
  ];
  const snapshot = makeSnapshot([makeBlock("Team", rows)]);
  const reading = readTeam(snapshot);
  expect(reading && [0, 1].map((person) => followedLevel(snapshot, reading, person, 1))).toEqual(["", 1]);
});

test("a choice is followed in its cell once somebody is chosen there, and is a value until then", () => {
  const choices = (first: CellValue, second: CellValue) => {
    const snapshot = makeSnapshot([
      makeBlock("Team", [
        ["Functie", "Kiezen", "Technisch"],
        ["p", first, 3],
        ["q", second, 2],
      ]),
    ]);
    const reading = readTeam(snapshot);
    return reading && [0, 1].map((person) => followedChoice(snapshot, reading, person, [true, false]));
  };
  expect(choices("", "")).toEqual(["ja", ""]);
  expect(choices("verplicht", "nee")).toEqual(["ja", ""]);
  const [p, q] = choices("ja", "") ?? [];
  expect(JSON.stringify(p)).toContain("$B$2");
  expect(JSON.stringify(q)).toContain("$B$3");
  // Every word that puts somebody in, and none that keeps them out.
  expect(JSON.stringify(p).match(/(?<==..)[a-z]+(?=.")/g)).toEqual(expect.arrayContaining(["ja", "verplicht"]));
  expect(JSON.stringify(p)).not.toContain("nee");
  // Spaces that nobody sees: a formula would compare them too.
  expect(choices(" ja ", "ja")?.[0]).toBe("ja");
});

test("a cell that says that a level is not known is followed: once a level is filled in there the overview shows it", () => {
  const rows = [
    ["Functie", "Technisch", "Sociaal"],
    ["p", 3, 2],
    ["q", 2, "n.v.t."],
  ];
  const snapshot = makeSnapshot([makeBlock("Team", rows)]);
  const reading = readTeam(snapshot);
  expect(JSON.stringify(reading && followedLevel(snapshot, reading, 1, 1))).toContain("ISNUMBER(Team!$C$3)");
});
