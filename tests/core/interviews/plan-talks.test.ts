/** What the step Interviews writes: a conversation with its statements, a planning, the question list, one theme of two. */
import {
  answerColumns,
  planFormAnswers,
  planMerge,
  planQuestions,
  planTalk,
  planTalks,
} from "../../../core/interviews/plan-talks";
import { proposedQuestions, proposedThemes } from "../../../core/interviews/proposed-questions";
import { readStatements } from "../../../core/interviews/read-statements";
import { readTalks } from "../../../core/interviews/read-talks";
import { interviewFindings } from "../../../core/interviews/statement-findings";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { example } from "../stakeholders/people";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const values = (snapshot: Snapshot, sheet: string) =>
  snapshot.blocks.find((block) => block.sheet === sheet)?.values ?? [];

test("a conversation and its statements are written in one plan, on new sheets where there are none", () => {
  const none = makeSnapshot([]);
  const plan = planTalk(none, {
    stakeholder: "school",
    wijk: "Kolderbos",
    date: 46_000,
    attitude: -1,
    statements: [{ kind: "condition", theme: "vertrouwen", text: " Eerst  praten ", tone: -2, hard: true }],
  });
  const after = afterPlan(none, plan);
  expect(readTalks(after)?.talks).toMatchObject([
    { name: "school", wijken: ["Kolderbos"], date: 46_000, done: true, attitude: -1 },
  ]);
  expect(readStatements(after)?.statements).toMatchObject([
    { name: "school", kind: "condition", theme: "vertrouwen", text: "Eerst praten", tone: -2, hard: true },
  ]);
  expect(plan.overwrites).toEqual([]);
  // A new sheet is shown; one that was there stays where it is.
  const shown = (one: typeof plan) => one.changes.filter(({ kind }) => kind === "show").length;
  expect(shown(plan)).toBe(1);
  expect(shown(planTalk(after, { stakeholder: "school", wijk: "", date: 46_001, statements: [] }))).toBe(0);
});

test("a planned conversation becomes done in its own row", () => {
  const before = example();
  const planned = readTalks(before)?.talks.find(({ name }) => name === "netbeheerder");
  const talk = { stakeholder: "netbeheerder", wijk: "Kolderbos", date: 46_364, attitude: 1, statements: [] };
  const after = afterPlan(before, planTalk(before, { ...talk, ...(planned && { planned: planned.row }) }));
  expect(readTalks(after)?.talks).toHaveLength(12);
  expect(readTalks(after)?.talks.find(({ name }) => name === "netbeheerder")).toMatchObject({
    done: true,
    attitude: 1,
  });
});

test("conversations to hold are planned, with a day or without", () => {
  const before = example();
  const after = afterPlan(
    before,
    planTalks(before, [
      { stakeholder: "school", wijk: "", date: 46_400 },
      { stakeholder: "OCMW", wijk: "Kolderbos" },
    ]),
  );
  expect(
    readTalks(after)
      ?.talks.slice(12)
      .map(({ planned, date, wijken }) => [planned, date, wijken]),
  ).toEqual([
    [true, 46_400, []],
    [true, Number.NaN, ["Kolderbos"]],
  ]);
});

test("the question list is a sheet to change; asked again, only what is lacking is added", () => {
  const none = makeSnapshot([]);
  const once = afterPlan(none, planQuestions(none));
  const count = proposedQuestions.reduce((sum, { questions }) => sum + questions.length, 0);
  expect(values(once, "Vragenlijst")).toHaveLength(count + 1);
  expect(values(afterPlan(once, planQuestions(once)), "Vragenlijst")).toHaveLength(count + 1);
  for (const { questions } of proposedQuestions) {
    expect(questions.slice(-2)).toEqual(["Wie moeten we nog horen?", "Wat zou u doen afhaken?"]);
  }
  expect(proposedThemes).toHaveLength(11);
});

test("two spellings of a theme become one, and no other cell changes", () => {
  const snapshot = makeSnapshot([
    makeBlock("Uitspraken", [
      ["Stakeholder", "Soort", "Thema", "Uitspraak", "Thema 2"],
      ["a", "opvatting", "geld", "x", "Geld"],
      ["a", "opvatting", "Geld ", "y", ""],
      ["a", "opvatting", "tijd", "z", "tijd"],
    ]),
  ]);
  const plan = planMerge(snapshot, "Geld ", "geld");
  expect(plan.overwrites.map(({ row, column }) => [row, column])).toEqual([
    [2, 2],
    [1, 4],
  ]);
  expect(
    values(afterPlan(snapshot, plan), "Uitspraken")
      .slice(1)
      .map((line) => line[2]),
  ).toEqual(["geld", "geld", "tijd"]);
});

test("answers of a form become statements once, without a guess at their theme", () => {
  const form = makeBlock("Interviews", [
    ["Tijdstempel", "Respondent", "Wijk", "Wat moet er zeker gebeuren?"],
    [46_154.6, "school", "Kolderbos", "Begin met de daken."],
    [46_155.6, "netbeheerder", "Kolderbos", ""],
  ]);
  const before = makeSnapshot([form]);
  const headers = answerColumns(before).map(({ header }) => header);
  expect(headers).toEqual(["Wat moet er zeker gebeuren?"]);
  const after = afterPlan(before, planFormAnswers(before, headers));
  expect(readStatements(after)?.statements).toMatchObject([
    { name: "school", date: 46_154, topic: "Wat moet er zeker gebeuren?", theme: "", text: "Begin met de daken." },
  ]);
  expect(planFormAnswers(after, headers).changes).toEqual([]);
  expect(interviewFindings(after).some(({ text }) => text.key === "interviews.noTheme")).toBe(true);
});

test("one theme becomes another where there is no second theme, and without statements nothing changes", () => {
  const snapshot = makeSnapshot([
    makeBlock("Uitspraken", [
      ["Stakeholder", "Soort", "Thema", "Uitspraak"],
      ["a", "opvatting", "geld", "x"],
      ["a", "opvatting", "tijd", "y"],
    ]),
  ]);
  const plan = planMerge(snapshot, "geld", "budget");
  expect(plan.overwrites.map(({ row, column }) => [row, column])).toEqual([[1, 2]]);
});

test("a column with answers in words among others is one of answers, wherever the table stands on its sheet", () => {
  const form = makeBlock(
    "Interviews",
    [
      ["Tijdstempel", "Respondent", "Wijk", "Wat moet er zeker gebeuren?", "Hoe bereiken we u?", "Hoeveel kamers?"],
      [46_154.6, "school", "Kolderbos", 3, "0478 12 34 56", 4],
      [46_155.6, "netbeheerder", "", "Begin met de daken.", "jan@mail.be", 5],
    ],
    { row: 2, column: 1 },
  );
  const before = makeSnapshot([form]);
  const headers = answerColumns(before).map(({ header }) => header);
  expect(headers).toEqual(["Wat moet er zeker gebeuren?"]);
  const after = afterPlan(before, planFormAnswers(before, headers));
  expect(readStatements(after)?.statements.map(({ name, wijken, text }) => [name, wijken, text])).toEqual([
    ["school", ["Kolderbos"], "3"],
    ["netbeheerder", [], "Begin met de daken."],
  ]);
});
