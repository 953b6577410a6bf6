/** A skills matrix with people as columns and expertises as rows becomes Team, with a row for each person. */
import { readTeam } from "../../../core/team/read-team";
import { planTurned, turnedMatrix } from "../../../core/team/turned-matrix";
import type { CellValue } from "../../../core/workbook/snapshot";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const SIDEWAYS: CellValue[][] = [
  ["Competentiematrix dienst omgeving", "", "", ""],
  ["Competentie", "energieadviseur", "wijkwerker", "Els"],
  ["Technisch", 3, "", 1],
  ["Sociaal", 1, 3, 2],
  ["VTE", 0.5, 1, 0.2],
  ["Opmerkingen", "halftijds", "", ""],
  ["Totaal", 4, 3, 3],
];

function turned(rows: CellValue[][]) {
  return turnedMatrix(makeBlock("Skills", rows));
}

test("people side by side become rows with their levels; what is no level is not taken over, and that is told", () => {
  const snapshot = makeSnapshot([makeBlock("Skills", SIDEWAYS)]);
  const matrix = turned(SIDEWAYS);
  if (!matrix) throw new Error("not recognised");
  expect(matrix).toMatchObject({ certain: true, people: 3, expertises: 2, leftOut: ["Opmerkingen", "Totaal"] });
  const after = afterPlan(snapshot, planTurned(snapshot, matrix));
  const reading = readTeam(after);
  expect(reading?.expertises).toEqual(["Technisch", "Sociaal"]);
  expect(reading?.members.map(({ name, fte }) => [name, fte])).toEqual([
    ["energieadviseur", 0.5],
    ["wijkwerker", 1],
    ["Els", 0.2],
  ]);
  expect([...(reading?.levels.data ?? [])]).toEqual([3, 1, Number.NaN, 3, 1, 2]);
  expect(after.blocks.find(({ sheet }) => sheet === "Skills")?.values).toEqual(snapshot.blocks[0]?.values);
});

test("a sheet that is called Team itself is turned into a table of its own", () => {
  const snapshot = makeSnapshot([makeBlock("Team", SIDEWAYS)]);
  expect(readTeam(snapshot)).toBeUndefined();
  const matrix = turned(SIDEWAYS);
  const after = afterPlan(snapshot, planTurned(snapshot, matrix as NonNullable<typeof matrix>));
  expect(readTeam(after)?.members).toHaveLength(3);
});

test("who is in Team already keeps their row and gets the levels; what is blank takes nothing away", () => {
  const snapshot = makeSnapshot([
    makeBlock("Skills", SIDEWAYS),
    makeBlock("Team", [
      ["Naam", "Kiezen", "Technisch"],
      ["Wijkwerker", "verplicht", 2],
    ]),
  ]);
  const matrix = turned(SIDEWAYS);
  const reading = readTeam(afterPlan(snapshot, planTurned(snapshot, matrix as NonNullable<typeof matrix>)));
  expect(reading?.members.map(({ name, chosen }) => [name, chosen])).toEqual([
    ["Wijkwerker", "compulsory"],
    ["energieadviseur", undefined],
    ["Els", undefined],
  ]);
  expect([...(reading?.levels.data ?? [])].slice(0, 2)).toEqual([2, 3]);
});

test("crosses and an empty corner are recognised by what the sides are called", () => {
  const crosses: CellValue[][] = [
    ["", "Jan", "Marie"],
    ["Technische kennis", "x", ""],
    ["Communicatie", "", "x"],
  ];
  expect(turned(crosses)).toMatchObject({ certain: true, people: 2, expertises: 2 });
});

test("where the sides say nothing it is asked, and a matrix that stands upright is none", () => {
  const unknown: CellValue[][] = [
    ["", "Jan", "Marie"],
    ["Warmtenet", 3, 1],
    ["Gevels", 0, 2],
  ];
  expect(turned(unknown)).toMatchObject({ certain: false });
  const upright: CellValue[][] = [
    ["", "Technisch", "Sociaal"],
    ["energieadviseur", 3, 1],
    ["wijkwerker", 1, 3],
  ];
  expect(turned(upright)).toBeUndefined();
  expect(turned([["Functie", "Technisch", "Sociaal"], ...upright.slice(1)])).toBeUndefined();
  expect(turned([["Naam", "Jan", "Marie"], ...unknown.slice(1)])).toBeUndefined();
  expect(turned([["Blad met tekst"], ["en nog tekst"], ["en nog"]])).toBeUndefined();
});

test("one person, one expertise, or levels in no more than half of the rows is no matrix", () => {
  const header = ["Competentie", "energieadviseur", "wijkwerker"];
  const levels = (name: string): CellValue[] => [name, 3, 2];
  const text = (name: string): CellValue[] => [name, "halftijds", "met verlof"];
  expect(turned([header, levels("Technisch"), levels("Sociaal")])).toMatchObject({ people: 2, expertises: 2 });
  expect(turned([header, levels("Technisch")])).toBeUndefined();
  expect(
    turned([
      ["Competentie", "energieadviseur"],
      ["Technisch", 3],
      ["Sociaal", 2],
    ]),
  ).toBeUndefined();
  expect(turned([header, levels("Technisch"), text("Taal")])).toBeUndefined();
  expect(turned([header, levels("Technisch"), levels("Sociaal"), text("Taal")])).toMatchObject({ expertises: 2 });
  expect(
    turned([
      [1, 2],
      [3, 4],
    ]),
  ).toBeUndefined();
});

test("the corner is nobody, and a column without a name is left out", () => {
  const matrix = turned([
    ["Competentie", "energieadviseur", "", "wijkwerker"],
    ["Technisch", 3, "", 1],
    ["Sociaal", 1, "", 3],
  ]);
  expect(matrix?.block.values).toEqual([
    ["Naam", "Technisch", "Sociaal"],
    ["energieadviseur", 3, 1],
    ["wijkwerker", 1, 3],
  ]);
});

test("people who are recognised by what they do leave no doubt, whatever the expertises are called", () => {
  const rows: CellValue[][] = [
    ["", "energieadviseur", "wijkwerker"],
    ["Warmtenet", 3, 1],
    ["Gevels", 0, 2],
  ];
  expect(turned(rows)).toMatchObject({ certain: true, people: 2, expertises: 2 });
});
