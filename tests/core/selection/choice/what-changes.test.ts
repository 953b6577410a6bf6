/** What could still change the choice: one conversation, one position, one figure, one weight, the cheapest first. */
import { lensesOf } from "../../../../core/selection/choice/lenses";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { whatChanges } from "../../../../core/selection/choice/what-changes";
import { readStudy } from "../../../../core/selection/read-study";
import { say } from "../../../../core/texts/text";
import type { Snapshot } from "../../../../core/workbook/snapshot";
import { choiceWorkbook, rowsOfSheet } from "./choice-workbook";

function changes(snapshot: Snapshot) {
  const { study } = readStudy(snapshot);
  if (!study) throw new Error("no study");
  const ranking = rankStudy(study);
  return whatChanges(snapshot, ranking, lensesOf(snapshot, ranking));
}

const said = (snapshot: Snapshot) => changes(snapshot).map(({ sentence: { text, values } }) => say("nl", text, values));

test("a conversation comes before a position, a position before a figure, a figure before a weight", () => {
  const order = ["talk", "position", "figure", "weight"];
  const gap = rowsOfSheet("Kandidaatwijken").map((row) => (row[0] === "Oost" ? ["Oost", "", 70] : row));
  const kinds = changes(
    choiceWorkbook({ Interviews: rowsOfSheet("Interviews").slice(0, 6), Kandidaatwijken: gap }),
  ).map(({ kind }) => order.indexOf(kind));
  expect(kinds).toEqual([...kinds].sort());
  expect(new Set(kinds).size).toBeGreaterThan(2);
});

test("a wijk that one conversation would make count is named with how many it lacks", () => {
  expect(said(choiceWorkbook({ Interviews: rowsOfSheet("Interviews").slice(0, 6) }))).toContain(
    "Nog 1 gesprek over Zuid: dan telt ook daar draagvlak mee.",
  );
});

test("the tipping weight is that of =WIJKKANTELPUNT(): by hand 50 + 40 t against 70 - 10 t", () => {
  // Noord 90 t + 50 (1 - t), Oost 60 t + 70 (1 - t): equal at t = 0,4.
  expect(said(choiceWorkbook())).toContain(
    "Eén gewicht: weegt Gas 40\u00a0% in plaats van 50\u00a0%, dan staat Oost eerst.",
  );
});

test("a missing figure that could change the first place is told with its cell", () => {
  const gap = rowsOfSheet("Kandidaatwijken").map((row) => (row[0] === "Zuid" ? ["Zuid", "", 60] : row));
  const found = changes(choiceWorkbook({ Kandidaatwijken: gap })).find(({ kind }) => kind === "figure");
  expect(found?.cell).toEqual({ sheet: "Kandidaatwijken", row: 3, column: 1 });
});

test("one step of one position that gives another wijk the most support is told with its cell", () => {
  const even = [
    ["Naam", "Categorie", "Positie", "Invloed", "Belang", "Wijk"],
    ["college", "bestuur", 1, 5, 4, ""],
    ["netbeheerder", "netbeheerder", 1, 5, 4, "Noord"],
    ["wijkraad", "bewoners", 1, 5, 5, "Oost"],
    ["school", "bewoners", 2, 1, 5, "Oost"],
  ];
  const snapshot = choiceWorkbook({ Stakeholders: even });
  const steps = changes(snapshot).filter(({ kind }) => kind === "position");
  expect(steps.map(({ sentence: { text, values } }) => say("nl", text, values))).toEqual([
    "Eén positie: wordt college partner, dan heeft Zuid de hoogste netto steun.",
    "Eén positie: wordt netbeheerder partner, dan heeft Noord de hoogste netto steun.",
  ]);
  expect(steps.map(({ cell }) => cell?.row)).toEqual([1, 2]);
});
