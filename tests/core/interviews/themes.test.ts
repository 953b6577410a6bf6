/** Themes by kind of actor count conversations, not statements; saturation says whether new subjects still come. */

import { blockingConditions, openConditions } from "../../../core/interviews/conditions";
import { saturationSentences, subjectsPerConversation } from "../../../core/interviews/heard-enough";
import { themeMatrix } from "../../../core/interviews/themes";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { example, HEADER } from "../stakeholders/people";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const actors: CellValue[][] = [
  ["a", "x", 1, 3, 3],
  ["b", "x", 1, 3, 3],
  ["c", "y", 1, 3, 3],
];
function workbook(said: CellValue[][]) {
  return makeSnapshot([
    makeBlock("Stakeholders", [HEADER, ...actors]),
    makeBlock("Uitspraken", [["Stakeholder", "Soort", "Thema", "Uitspraak", "Datum"], ...said]),
  ]);
}
const said = (name: string, theme: string, date: CellValue = 46_000): CellValue[] => [
  name,
  "opvatting",
  theme,
  "x",
  date,
];

test("a theme counts once per conversation, in whatever letters it is written", () => {
  const { categories, themes } = themeMatrix(
    workbook([said("a", "geld"), said("a", "Geld "), said("a", "geld", 46_001), said("c", "geld"), said("b", "tijd")]),
  );
  expect(categories).toEqual(["x", "y"]);
  expect(themes.map(({ theme, counts, total }) => [theme, counts, total])).toEqual([
    ["geld", [2, 1], 3],
    ["tijd", [1, 0], 1],
  ]);
});

test("a theme stands alone from two actors of two kinds on", () => {
  const shown = (rows: CellValue[][]) => themeMatrix(workbook(rows)).themes.map((one) => one.shown);
  expect(shown([said("a", "geld"), said("c", "geld")])).toEqual([true]);
  expect(shown([said("a", "geld"), said("b", "geld")])).toEqual([false]);
  expect(shown([said("a", "geld"), said("a", "geld", 46_001)])).toEqual([false]);
});

/** The first four conversations name 8 subjects: 12.5 % until 6+2, nothing new in 7+2. */
const SUBJECTS = ["ABC", "ABDE", "BCF", "AEGH", "ACI", "BFG", "ADJ", "CEH", "BI"];
const numbered = SUBJECTS.map((word) => [...word].map((letter) => letter.charCodeAt(0)));

test("saturation in a sentence: too few, not yet, reached", () => {
  const sentences = (count: number, language: "nl" | "en" = "nl") =>
    saturationSentences(numbered.slice(0, count)).map(({ text, values }) =>
      say(language, text, values).replace(/\u00a0/g, " "),
    );
  expect(sentences(5)).toEqual(["Nog te weinig gesprekken om te zeggen of u alles gehoord hebt: minstens 6."]);
  expect(sentences(6)).toEqual([
    "De laatste 2 gesprekken gaven 1 nieuw onderwerp op 8 (13 %). Nog niet verzadigd; reken op minstens 2 gesprekken.",
  ]);
  expect(sentences(9)).toEqual(["Na 7 + 2 gesprekken kwamen er 0 nieuwe onderwerpen bij op 8 (0 %). Verzadigd."]);
  expect(sentences(9, "en")).toEqual(["After 7 + 2 conversations there were 0 new subjects on 8 (0%). Saturated."]);
});

test("conversations come in the order of their days, whatever the order of the rows", () => {
  const rows = [said("c", "C", 46_002), said("a", "A", 46_000), said("b", "B", 46_001), said("a", "B", 46_000)];
  expect(subjectsPerConversation(workbook(rows))).toEqual([[1, 2], [2], [0]]);
});

test("open conditions: hard ones first; a wijk is blocked by those about it", () => {
  const open = openConditions(example());
  expect(open.map(({ text, hard }) => [text, hard])).toEqual([
    ["Eerst moeten de netwerken gepland zijn.", true],
    ["Onze planning ligt vast tot 2028.", false],
  ]);
  expect(blockingConditions(example(), "waterschei-zuid")).toHaveLength(1);
  expect(blockingConditions(example(), "Kolderbos")).toEqual([]);
});

test("two actors of one kind do not make a theme stand alone, whatever other kinds there are", () => {
  const { themes } = themeMatrix(workbook([said("a", "geld"), said("b", "geld"), said("c", "tijd")]));
  expect(themes.map(({ theme, counts, shown }) => [theme, counts, shown])).toEqual([
    ["geld", [2, 0], false],
    ["tijd", [0, 1], false],
  ]);
});

test("a statement without a theme is no subject, and conversations without a day come last, in the order of the rows", () => {
  const rows = [
    said("c", "C", ""),
    said("b", "B", ""),
    said("a", "", 46_000),
    said("a", "A", 46_001),
    said("b", "D", 46_001),
    said("c", "B", 46_000),
  ];
  expect(subjectsPerConversation(workbook(rows))).toEqual([[1], [2], [3], [0], [1]]);
});

test("where something new comes after the subjects seemed to be known, that is said too", () => {
  const known = [[1, 2], [1], [2], [1, 2], [1], [2]];
  const sentences = (more: number[][]) =>
    saturationSentences([...known, ...more]).map(({ text, values }) => say("nl", text, values));
  expect(sentences([])).toHaveLength(1);
  expect(sentences([[1], [2]])).toHaveLength(1);
  expect(sentences([[3], [4]]).slice(1)).toEqual([
    "Daarna kwam er wel weer iets bij: de laatste 2 gesprekken gaven 2 nieuwe onderwerpen.",
  ]);
});

test("a hard condition about two wijken blocks both, one about none blocks all, and one that is met blocks nothing", () => {
  const header = ["Stakeholder", "Soort", "Thema", "Uitspraak", "Wijk", "Hard", "Voldaan"];
  const condition = (text: string, wijk: string, hard = "ja", met = ""): CellValue[] => [
    "a",
    "randvoorwaarde",
    "geld",
    text,
    wijk,
    hard,
    met,
  ];
  const snapshot = makeSnapshot([
    makeBlock("Stakeholders", [HEADER, ...actors]),
    makeBlock("Uitspraken", [
      header,
      condition("zacht", "Noord", "nee"),
      condition("twee", "Noord; Zuid"),
      condition("overal", ""),
      condition("voldaan", "Noord", "ja", "ja"),
      ["a", "opvatting", "geld", "geen voorwaarde", "Noord", "ja", ""],
    ]),
  ]);
  expect(openConditions(snapshot).map(({ text }) => text)).toEqual(["twee", "overal", "zacht"]);
  const blocking = (wijk: string) => blockingConditions(snapshot, wijk).map(({ text }) => text);
  expect(blocking("noord")).toEqual(["twee", "overal"]);
  expect(blocking("Zuid")).toEqual(["twee", "overal"]);
  expect(blocking("Oost")).toEqual(["overal"]);
});
