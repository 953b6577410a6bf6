/** The reason to begin with says what the figures say, and is not mistaken for one of somebody's own. */
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { isOwnReason, reasonToBegin } from "../../../../core/selection/choice/reason-to-begin";
import { readStudy } from "../../../../core/selection/read-study";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { choiceWorkbook, rowsOfSheet } from "./choice-workbook";

function ranked(snapshot: Snapshot) {
  const { study } = readStudy(snapshot);
  if (!study) throw new Error("no study");
  return rankStudy(study);
}

test("the reason begins with the place, what speaks for the wijk and what against it", () => {
  const ranking = ranked(choiceWorkbook());
  expect(reasonToBegin(ranking, 0, "nl")).toBe(
    "Noord staat eerst op de cijfers, met 70 punten. Daarvoor spreekt: Gas: 90, plaats 1 van 5 (Fluvius).",
  );
  expect(reasonToBegin(ranking, 1, "en")).toMatch(
    /^Oost is in place 2 on the figures, with 65 points\. In favour: Cohesie/,
  );
  expect(reasonToBegin(ranking, 4, "nl")).toBe(
    "Midden staat op plaats 5 op de cijfers, met 20 punten. Daartegen spreekt: Gas: 10, plaats 5 van 5 (Fluvius); Cohesie: 30, plaats 5 van 5 (Oordeel).",
  );
});

test("of an excluded wijk only what speaks for it and against it is told: it has no place", () => {
  const [[...header] = [], gas = [], cohesie = []] = rowsOfSheet("Criteria");
  const excluding = choiceWorkbook({
    Criteria: [
      [...header, "Ondergrens"],
      [...gas, 15],
      [...cohesie, ""],
    ],
  });
  expect(reasonToBegin(ranked(excluding), 4, "nl")).toBe(
    "Daartegen spreekt: Gas: 10, plaats 5 van 5 (Fluvius); Cohesie: 30, plaats 5 van 5 (Oordeel).",
  );
});

test("at most three reasons for a wijk and two against it", () => {
  const people = (side: string, count: number) =>
    Array.from({ length: count }, (_, i): CellValue[] => ["Oost", side, `${side} ${i + 1}`]);
  const argued = choiceWorkbook({
    Argumenten: [["Wijk", "Pro of contra", "Argument"], ...people("contra", 3), ...people("pro", 4)],
  });
  expect(reasonToBegin(ranked(argued), 1, "nl")).toBe(
    "Oost staat op plaats 2 op de cijfers, met 65 punten. Daarvoor spreekt: Cohesie: 70, plaats 1 van 5 (Oordeel); pro 1; pro 2. Daartegen spreekt: contra 1; contra 2.",
  );
});

test("the proposed text is nobody's own reason, also when the figures in it have changed since", () => {
  const ranking = ranked(choiceWorkbook());
  const proposed = reasonToBegin(ranking, 1, "nl");
  expect(isOwnReason(ranking, "Oost", "")).toBe(false);
  expect(isOwnReason(ranking, "oost", ` ${proposed} `)).toBe(false);
  expect(isOwnReason(ranking, "Oost", proposed.replace("65", "56,7"))).toBe(false);
  expect(isOwnReason(ranking, "Oost", `${proposed} De school wordt er vernieuwd.`)).toBe(true);
  expect(isOwnReason(ranking, "Oost", "De school wordt er vernieuwd.")).toBe(true);
  expect(isOwnReason(ranking, "Elders", "Daar is plaats.")).toBe(true);
});
