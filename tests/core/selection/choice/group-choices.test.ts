/** Whose first choice a wijk is, by the column Groep of Weging, and which is the least bad for all. */
import { groupChoices } from "../../../../core/selection/choice/group-choices";
import { groupSentences } from "../../../../core/selection/choice/group-sentences";
import { readStudy } from "../../../../core/selection/read-study";
import { say } from "../../../../core/texts/text";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { choiceWorkbook } from "./choice-workbook";

const HEADER = ["Persoon", "Groep", "Gas", "Cohesie"];

function weighed(rows: CellValue[][], header: CellValue[] = HEADER): Snapshot {
  return choiceWorkbook({
    Kandidaatwijken: [
      ["Wijk", "Gas", "Cohesie"],
      ["Noord", 100, 0],
      ["Oost", 60, 60],
      ["Zuid", 0, 100],
    ],
    Weging: [header, ...rows],
  });
}

function choices(snapshot: Snapshot) {
  const { study } = readStudy(snapshot);
  if (!study) throw new Error("no study");
  return { study, found: groupChoices(snapshot, study) };
}

test("each group puts its own wijk first, and the one in between is least bad for all", () => {
  const { study, found } = choices(
    weighed([
      ["schepen", "bestuur", 100, 10],
      ["dienst", "Bestuur", 90, 10],
      ["wijkraad", "bewoners", 10, 100],
    ]),
  );
  expect(found).toEqual({
    groups: [
      { group: "bestuur", people: 2, first: [0] },
      { group: "bewoners", people: 1, first: [2] },
    ],
    leastBad: [1],
    worstRank: 2,
  });
  const said = groupSentences(study, found).map(({ text, values }) => say("nl", text, values));
  expect(said).toEqual([
    "Bij bestuur (2 personen) staat Noord eerst.",
    "Bij bewoners (1 persoon) staat Zuid eerst.",
    "Voor iedereen het minst slecht: Oost, bij niemand lager dan plaats 2.",
  ]);
});

test("one group, or none, is nothing to compare", () => {
  expect(choices(weighed([["schepen", "bestuur", 100, 10]])).found).toBeUndefined();
  expect(choices(weighed([["schepen", 100, 10]], ["Persoon", "Gas", "Cohesie"])).found).toBeUndefined();
  expect(choices(choiceWorkbook()).found).toBeUndefined();
});

test("somebody whose answers do not count makes no group", () => {
  const { found } = choices(
    weighed([
      ["schepen", "bestuur", 100, 10],
      ["partner", "partners", "", 10],
      ["wijkraad", "bewoners", 10, 100],
    ]),
  );
  expect(found?.groups.map(({ group }) => group)).toEqual(["bestuur", "bewoners"]);
});
