/** When an expertise is not covered, in months as people say them. */

import type { Language } from "../../../core/cells/format-number";
import { gapSentences } from "../../../core/team/gap-sentences";
import { chosenOf, readTeam } from "../../../core/team/read-team";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

function told(rows: CellValue[][], language: Language = "nl"): string[] {
  const reading = readTeam(
    makeSnapshot([makeBlock("Team", [["Functie", "Beschikbaar vanaf", "tot", "Technisch", "Sociaal"], ...rows])]),
  );
  if (!reading) throw new Error("no team");
  return gapSentences(reading, chosenOf(reading)).map(({ text, values }) => say(language, text, values));
}

const ALWAYS: CellValue[] = ["wijkwerker", "", "", "", 3];

test.each([
  [
    "a month between two people",
    [
      ["a", "", day(2027, 2, 28), 3, ""],
      ["b", day(2027, 4, 1), "", 2, ""],
    ],
    ["In maart 2027 is Technisch niet gedekt."],
    ["In March 2027 Technisch is not covered."],
  ],
  [
    "several months between two people",
    [
      ["a", "", day(2026, 11, 30), 3, ""],
      ["b", day(2027, 2, 1), "", 2, ""],
    ],
    ["Van december 2026 tot en met januari 2027 is Technisch niet gedekt."],
    ["From December 2026 up to and including January 2027 Technisch is not covered."],
  ],
  [
    "days, where months would say too much",
    [
      ["a", "", day(2027, 3, 9), 3, ""],
      ["b", day(2027, 3, 22), "", 2, ""],
    ],
    ["Van 10 maart 2027 tot en met 21 maart 2027 is Technisch niet gedekt."],
    ["From 10 March 2027 up to and including 21 March 2027 Technisch is not covered."],
  ],
  [
    "before and after the only one",
    [["a", day(2027, 1, 1), day(2027, 12, 31), 3, ""]],
    ["Tot en met december 2026 is Technisch niet gedekt.", "Vanaf januari 2028 is Technisch niet gedekt."],
    ["Up to and including December 2026 Technisch is not covered.", "From January 2028 on Technisch is not covered."],
  ],
  [
    "somebody who is never there",
    [["a", day(2027, 1, 2), day(2027, 1, 1), 3, ""]],
    ["Technisch is op geen enkel moment gedekt."],
    ["Technisch is not covered at any time."],
  ],
] as const)("%s", (_, rows, nl, en) => {
  const team = [...rows.map((row) => [...row]), ALWAYS];
  expect(told(team, "nl")).toEqual(nl);
  expect(told(team, "en")).toEqual(en);
});

test("what falls away in the same months is one sentence", () => {
  expect(
    told([
      ["a", "", day(2029, 12, 31), 3, 2],
      ["b", "", "", 1, ""],
    ]),
  ).toEqual(["Vanaf januari 2030 zijn Technisch, Sociaal niet gedekt."]);
});

test("without dates nothing is said, nor of an expertise that nobody covers at all", () => {
  expect(told([["a", "", "", 3, ""], ALWAYS])).toEqual([]);
  expect(told([["a", day(2027, 1, 1), "", "", ""], ALWAYS])).toEqual([]);
});

test("where everybody has only a first day, or only a last one, what is not covered is told as well", () => {
  expect(told([["a", day(2027, 1, 1), "", 3, ""]])).toEqual(["Tot en met december 2026 is Technisch niet gedekt."]);
  expect(told([["a", "", day(2027, 12, 31), 3, ""]])).toEqual(["Vanaf januari 2028 is Technisch niet gedekt."]);
});

test("a day with an hour counts as that day", () => {
  expect(
    told([
      ["a", "", day(2027, 2, 28) + 0.75, 3, ""],
      ["b", day(2027, 4, 1) + 0.25, "", 2, ""],
    ]),
  ).toEqual(["In maart 2027 is Technisch niet gedekt."]);
});
