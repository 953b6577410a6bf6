/** Exports of online forms and lists of talks as people have them: one row a response, questions as headers, no names. */
import { attitudePerWijk } from "../../../core/interviews/attitude-per-wijk";
import { answerColumns, planFormAnswers } from "../../../core/interviews/plan-talks";
import { readStatements } from "../../../core/interviews/read-statements";
import { readTalks } from "../../../core/interviews/read-talks";
import { interviews } from "../../../core/interviews/tables/interviews";
import { planScale } from "../../../core/stakeholders/plan-answers";
import type { CellValue } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

/** A form without names, as a well-known form program exports it. */
const form = makeSnapshot([
  makeBlock("Stakeholders", [
    ["Naam", "Categorie"],
    ["college", "bestuur"],
  ]),
  makeBlock("Interviews", [
    [
      "Id",
      "Begintijd",
      "Tijd van voltooien",
      "E-mail",
      "Naam",
      "In welke wijk woont u?",
      "Wat stoort u het meest?",
      "Hoe staat u tegenover een wijkrenovatie?",
      "Hoeveel woont u er al jaren?",
    ],
    [1, 46_000.51, 46_000.52, "anonymous", "", "Kolderbos", "Tocht en hoge factuur", 4, 12],
    [2, 46_001.6, 46_001.61, "jan@mail.be", "", "Kolderbos", "Lawaai", 2, 3],
    [3, 46_001.6, 46_001.62, "anonymous", "", "Termien", "", 5, 7],
  ]),
]);

test("answers without a name each stand for themselves, with their day and wijk, and no register is asked for them", () => {
  const { talks = [], findings = [] } = readTalks(form) ?? {};
  expect(talks.map(({ name, date, wijken, done }) => [name, date, wijken, done])).toEqual([
    ["respondent 2", 46_000, ["Kolderbos"], true],
    ["respondent 3", 46_001, ["Kolderbos"], true],
    ["respondent 4", 46_001, ["Termien"], true],
  ]);
  expect(told(findings)).toEqual([
    "Interviews!H2: In de kolom Houding lopen de cijfers van 2 tot 5. Zeg op welke schaal ze staan; tot dan tellen ze niet mee.",
    "Interviews!E1: Er is geen kolom Status: elke rij telt als een gesprek dat gedaan is.",
  ]);
});

test("once the scale is known each answer counts in the attitude of its wijk", () => {
  const answer = { header: "Houding", meanings: new Map<string, number>(), scale: "1-5" as const };
  const after = afterPlan(form, planScale(form, interviews, answer));
  expect(attitudePerWijk(after).wijken).toMatchObject([
    { wijk: "Kolderbos", mean: 0, count: 2, lowest: -1, highest: 1 },
    { wijk: "Termien", mean: Number.NaN, count: 1 },
  ]);
});

test("only questions answered in words become statements: no mail address, no number, no time", () => {
  expect(answerColumns(form).map(({ header }) => header)).toEqual(["Wat stoort u het meest?"]);
  const after = afterPlan(form, planFormAnswers(form, ["Wat stoort u het meest?"]));
  const { statements = [], findings = [] } = readStatements(after) ?? {};
  expect(statements.map(({ name, wijken, topic, text }) => [name, wijken, topic, text])).toEqual([
    ["respondent 2", ["Kolderbos"], "Wat stoort u het meest?", "Tocht en hoge factuur"],
    ["respondent 3", ["Kolderbos"], "Wat stoort u het meest?", "Lawaai"],
  ]);
  expect(told(findings).some((text) => text.includes("staat niet in Stakeholders"))).toBe(false);
});

const list = (header: CellValue[], ...rows: CellValue[][]) =>
  readTalks(makeSnapshot([makeBlock("Interviews", [header, ...rows])]));

test("questions as headers are recognised by how they begin", () => {
  const reading = list(
    ["Tijdstempel", "Namens wie antwoordt u?", "Welke wijk?", "Bent u voor of tegen?"],
    ["12/05/2026 14:03:22", "handelaars", "Noord", "partner"],
  );
  expect(reading?.talks).toMatchObject([{ name: "handelaars", date: 46_154, wijken: ["Noord"], attitude: 2 }]);
});

test("a column “Gedaan?” with crosses is a status; what is not ticked does not count and is told", () => {
  const reading = list(
    ["Datum interview", "Geïnterviewde (functie)", "Gedaan?"],
    [46_000, "college", "x"],
    [46_010, "syndicus", ""],
    [46_011, "school", "nee"],
  );
  expect(reading?.talks.map(({ done, planned }) => [done, planned])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  expect(told(reading?.findings ?? [])).toEqual([
    "Interviews!C3: Rij 3 heeft geen status en telt niet mee. Kies gedaan of gepland.",
  ]);
});

test.each(["Gesprek met", "Gesproken met", "Met wie"])("a log says under “%s” whom one talked with", (header) => {
  const log = [
    ["Nr", header, "Wijk", "Houding"],
    [1, "Huurder", "Noord", "volger"],
    ["Totaal", 1, "", ""],
  ];
  const talks = readTalks(makeSnapshot([makeBlock("Interviews", log)]))?.talks ?? [];
  expect(talks.map(({ name }) => name)).toEqual(["Huurder"]);
});
