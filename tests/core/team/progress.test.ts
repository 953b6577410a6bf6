/** How far the team is, on the tile of the step. */
import { progress } from "../../../core/team/progress";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const TEAM_HEADER = ["Functie", "Kiezen", "Technisch"];
const AGREEMENTS_HEADER = ["Onderwerp", "Afspraak", "Eigenaar"];
const MADE = ["Overlegritme", "Elke dinsdag", "wijkwerker"];

function told(team: CellValue[][] | undefined, agreements?: CellValue[][]) {
  const blocks = [
    ...(team ? [makeBlock("Team", [TEAM_HEADER, ...team])] : []),
    ...(agreements ? [makeBlock("Afspraken", [AGREEMENTS_HEADER, ...agreements])] : []),
  ];
  const { state, facts, next, untouched } = progress(makeSnapshot(blocks));
  return {
    state,
    facts: facts.map(({ text, values }) => say("nl", text, values)).join(", "),
    next: next && say("nl", next.text, next.values),
    untouched,
  };
}

test("without a team and without agreements nothing is begun", () => {
  expect(told(undefined)).toEqual({
    state: "empty",
    facts: "Nog niet begonnen",
    next: "zet uw team klaar",
    untouched: true,
  });
});

test("agreements alone, or a table without people, ask for a team", () => {
  expect(told(undefined, [MADE])).toMatchObject({
    state: "busy",
    facts: "0 mensen, 1 van 1 afspraken gemaakt",
    next: "zet uw team klaar",
  });
  expect(told([])).toMatchObject({ state: "busy", facts: "0 mensen", next: "zet uw team klaar" });
});

test("people of whom nobody is chosen ask for a choice", () => {
  expect(
    told([
      ["wijkwerker", "", 3],
      ["jurist", "nee", 2],
    ]),
  ).toMatchObject({
    state: "busy",
    facts: "2 mensen",
    next: "kies het team",
  });
});

test("a chosen team is done when every agreement that was begun is made", () => {
  const team = [
    ["wijkwerker", "ja", 3],
    ["jurist", "verplicht", 2],
    ["stagiair", "nee", 1],
  ];
  expect(told(team)).toEqual({ state: "done", facts: "3 mensen, 2 gekozen", next: undefined, untouched: undefined });
  expect(told(team, [MADE])).toMatchObject({
    state: "done",
    facts: "3 mensen, 2 gekozen, 1 van 1 afspraken gemaakt",
  });
  expect(told(team, [MADE, ["Geld uitgeven", "", ""], ["Persoonsgegevens", "", ""]])).toMatchObject({
    state: "busy",
    facts: "3 mensen, 2 gekozen, 1 van 3 afspraken gemaakt",
    next: "maak 2 afspraken",
  });
});

test("what hinders goes before everything else; what need only be checked holds nobody up, but counts along", () => {
  // Nobody covers Technisch, and who has no expertise is told too.
  expect(told([["wijkwerker", "ja", 0]])).toMatchObject({ state: "look", next: expect.stringContaining("2") });
  // One person covers it: a warning.
  expect(told([["wijkwerker", "ja", 3]])).toMatchObject({ state: "done" });
});
