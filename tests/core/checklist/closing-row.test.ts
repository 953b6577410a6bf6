/** A row that adds up a checklist is no question of it; a question that is called nearly like that stays one. */
import { readinessAnswer } from "../../../core/checklist/answer";
import { isClosingRow } from "../../../core/checklist/closing-row";
import { readChecklist } from "../../../core/checklist/read-checklist";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const ROWS: CellValue[][] = [
  ["Is de begroting rond?", "ja", "team"],
  ["Kennen we de buurt?", "nee", "team"],
  ["Is er een trekker?", "nee", "team"],
];

function read(...more: CellValue[][]) {
  const block = makeBlock("Checklist", [["Vraag", "Antwoord", "Eigenaar"], ...ROWS, ...more]);
  const reading = readChecklist(makeSnapshot([block]));
  if (!reading) throw new Error("no checklist");
  return reading;
}

test.each<[string, CellValue]>([
  ["Klaar: 1/3", "33%"],
  ["Aantal klaar: 1 van 3", "33%"],
  ["Aantal klaar", "1 van de 3"],
  ["klaar 1 op 3", ""],
  ["Totaal klaar:", 1 / 3],
  ["Score", "33 %"],
  ["Percentage klaar", 33],
])("“%s” with %s below the questions is set aside, told, and changes no figure", (text, figure) => {
  const reading = read([text, figure, ""]);
  expect(reading.questions).toHaveLength(3);
  const ready = readinessAnswer(reading).map((one) => say("nl", one.text, one.values));
  expect(ready).toEqual(readinessAnswer(read()).map((one) => say("nl", one.text, one.values)));
  // What the table sets aside by itself it tells by itself.
  const aside = told(reading.findings).filter((one) => one.startsWith("Checklist!A5"));
  expect(aside).toHaveLength(1);
});

test("what is told says which row and that it does not count, in both languages", () => {
  const { findings } = read(["Klaar: 1/3", "33%", ""]);
  expect(told(findings)).toEqual([
    "Checklist!A5: “Klaar: 1/3” telt de antwoorden en is zelf geen vraag. Die rij telt niet mee.",
  ]);
  expect(told(findings, "en")).toEqual([
    "Checklist!A5: “Klaar: 1/3” counts the answers and is no question itself. That row does not count.",
  ]);
});

test.each<[string, CellValue[]]>([
  ["a question with a tally word", ["Klaar met de subsidie?", "33%", ""]],
  ["a word alone", ["Klaar", "", ""]],
  ["a question with a count in it", ["Zijn 2 van 3 aannemers gevonden?", "", ""]],
  ["one that was answered", ["Klaar: 1/3", "ja", ""]],
  ["one with an owner", ["Klaar: 1/3", "33%", "team"]],
])("%s stays a question", (_, row) => {
  expect(read(row).questions).toHaveLength(4);
});

test("a row of that kind between the questions stays where it is", () => {
  expect(read(["Klaar: 1/3", "33%", ""], ["Is het college mee?", "ja", "team"]).questions).toHaveLength(5);
});

test("only a count makes it one", () => {
  expect(isClosingRow("Resultaat", "")).toBe(false);
  expect(isClosingRow("Resultaat", 0.38)).toBe(true);
  expect(isClosingRow("Resultaat van de bevraging", 0.38)).toBe(false);
});
