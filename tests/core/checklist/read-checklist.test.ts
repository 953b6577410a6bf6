/** The checklist as people keep it: evidence that must exist, readers who differ, a verdict that a blocking question caps. */
import { firstView } from "../../../core/budget/budget-view";
import { quickestQuestions, readinessAnswer } from "../../../core/checklist/answer";
import { planQuestions } from "../../../core/checklist/plan-checklist";
import { budgetFindings, overdueFindings, readChecklist } from "../../../core/checklist/read-checklist";
import { words } from "../../../core/checklist/words";
import { say } from "../../../core/texts/text";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const HEADER = ["Vraag", "Antwoord", "Bewijs", "Eigenaar", "Tegen wanneer", "Gewicht", "Blokkeert", "Antwoord 2"];
const MEANS = "Zijn er genoeg mensen en geld om te starten?";
const BUDGET = makeBlock("Begroting", [
  ["Omschrijving", "Soort", "Bedrag", "Status"],
  ["Werken", "uitgave", 100_000, ""],
  ["Subsidie", "inkomst", 61_500, "toegekend"],
]);

const workbook = (rows: CellValue[][], more = [BUDGET]): Snapshot =>
  makeSnapshot([makeBlock("Checklist", [HEADER, ...rows]), ...more]);

const plain = (texts: string[]) => texts.map((text) => text.replace(/[\u00a0\u202f]/g, " "));

function read(rows: CellValue[][]) {
  const reading = readChecklist(workbook(rows));
  if (!reading) throw new Error("no checklist");
  return reading;
}

test.each<[string, CellValue[], string, string]>([
  [
    "a word that is no answer",
    ["Vraag?", "misschien", "", "team", "", 1, "", ""],
    "Checklist!B2: “misschien” wordt hier niet herkend. Gebruik: ja, deels, nee, nvt.",
    "Checklist!B2: “misschien” is not recognised here. Use: ja, deels, nee, nvt.",
  ],
  [
    "yes without evidence where it blocks",
    ["Vraag?", "ja", "", "team", "", 1, "ja", ""],
    "Checklist!C2: “ja” zonder bewijs, en deze vraag blokkeert: Vraag?",
    "Checklist!C2: “ja” (yes) without evidence, and this question blocks: Vraag?",
  ],
  [
    "evidence on a sheet that is gone",
    ["Vraag?", "ja", "'Budget ''oud'!B4", "team", "", 1, "", ""],
    "Checklist!C2: Het bewijs verwijst naar het blad “Budget 'oud”, dat niet bestaat.",
    "Checklist!C2: The evidence refers to the sheet “Budget 'oud”, which does not exist.",
  ],
  [
    "a whole sheet that is gone",
    ["Vraag?", "ja", "zie tabblad Budget oud", "team", "", 1, "", ""],
    "Checklist!C2: Het bewijs verwijst naar het blad “Budget oud”, dat niet bestaat.",
    "Checklist!C2: The evidence refers to the sheet “Budget oud”, which does not exist.",
  ],
  [
    "evidence in an empty cell",
    ["Vraag?", "ja", "Begroting!D2", "team", "", 1, "", ""],
    "Checklist!C2: Het bewijs verwijst naar Begroting!D2, maar daar staat niets.",
    "Checklist!C2: The evidence refers to Begroting!D2, but nothing stands there.",
  ],
  [
    "two readers who differ",
    ["Vraag?", "ja", "raad van mei", "team", "", 1, "", "nee"],
    "Checklist!H2: Twee lezers verschillen bij vraag 1. Bespreek ze.",
    "Checklist!H2: Two readers differ on question 1. Talk it over.",
  ],
  [
    "open questions without an owner",
    ["Vraag?", "deels", "", "", "", 1, "", ""],
    "Checklist!D2: Geen eigenaar bij 1 open vraag.",
    "Checklist!D2: No owner for 1 open question.",
  ],
])("%s is told with its cell, in both languages", (_, row, nl, en) => {
  const { findings } = read([row]);
  expect(told(findings)).toContain(nl);
  expect(told(findings, "en")).toContain(en);
});

test("a yes to the question about means that the budget contradicts, on the VAT that is shown", () => {
  const rows: CellValue[][] = [[MEANS, "ja", "Begroting!C2", "team", "", 3, "ja", ""]];
  const snapshot = workbook(rows);
  const findings = budgetFindings(snapshot, read(rows), firstView);
  expect(plain(told(findings))).toEqual([
    "Checklist!B2: De begroting zegt iets anders: met het geld dat zeker is, is er € 38.500 te kort.",
  ]);
  expect(plain(told(findings, "en"))).toEqual([
    "Checklist!B2: The budget says otherwise: with the money that is certain €38,500 is lacking.",
  ]);
  const vat = { rate: 0.21, deductible: false };
  expect(plain(told(budgetFindings(snapshot, read(rows), { ...firstView, vat })))[0]).toContain("€ 59.500");
  const own = read([["Hebben we genoeg personeel en budget?", "ja", "x", "team", "", 1, "", ""]]);
  expect(budgetFindings(snapshot, own, firstView)).toHaveLength(1);
  expect(budgetFindings(makeSnapshot([]), own, firstView)).toEqual([]);
});

test("a yes to “Is de begroting rond?” is contradicted by a shortage, one to whether it is there is not", () => {
  const said = (question: string, answer: string) => {
    const rows: CellValue[][] = [[question, answer, "x", "team", "", 1, "", ""]];
    return budgetFindings(workbook(rows), read(rows), firstView).length;
  };
  expect(said("Is de begroting rond?", "ja")).toBe(1);
  expect(said("Is de begroting rond?", "ok")).toBe(1);
  expect(said("Is de begroting rond?", "nee")).toBe(0);
  expect(said("Is er een begroting?", "ja")).toBe(0);
});

test("evidence that exists, and a sentence for evidence, are taken as they are", () => {
  const rows = [
    ["a?", "ja", "Begroting!C2", "team", "", 1, "ja", ""],
    ["c?", "ja", "tabblad Begroting", "team", "", 1, "ja", ""],
    ["d?", "ja", "blad 3 van het verslag", "team", "", 1, "ja", ""],
    ["b?", "ja", "Besproken op het college van 3 mei. Zie het verslag!", "team", "", 1, "ja", ""],
  ];
  expect(told(read(rows).findings)).toEqual([]);
});

test("the verdict is capped while a blocking question is open, and leads; the figure follows", () => {
  const yes = (question: string): CellValue[] => [question, "ja", "verslag", "team", "", 1, "", ""];
  const rows = [...["a", "b", "c", "d", "e", "f", "g", "h"].map(yes), ["i", "deels", "", "team", "", 1, "ja", ""]];
  const said = readinessAnswer(read(rows)).map(({ text, values }) => say("nl", text, values).replace(/\u00a0/g, " "));
  expect(said).toEqual(["Het kan, met werk.", "1 vraag blokkeert.", "Gereed 94 %."]);
});

test("what brings to ready fastest: blocking first, then weight times what is still to gain; nvt is left out", () => {
  const reading = read([
    ["a", "nee", "", "team", "", 1, "", ""],
    ["b", "deels", "", "team", "", 3, "", ""],
    ["c", "deels", "", "team", "", 1, "ja", ""],
    ["d", "nvt", "", "team", "", 3, "ja", ""],
  ]);
  expect(quickestQuestions(reading).map(({ question }) => question)).toEqual(["c", "b", "a"]);
});

test("a question that should have been settled is told on that day, not before", () => {
  const reading = read([["a", "nee", "", "team", 46_000, 1, "", ""]]);
  expect(told(overdueFindings(reading, 46_000))).toEqual([]);
  expect(told(overdueFindings(reading, 46_001))).toEqual(["Checklist!E2: Vraag 1 moest al rond zijn."]);
  expect(told(overdueFindings(reading, 46_001), "en")).toEqual([
    "Checklist!E2: Question 1 should have been settled by now.",
  ]);
});

test("the nine questions are laid out, and none is answered", () => {
  const snapshot = makeSnapshot([BUDGET]);
  const reading = readChecklist(afterPlan(snapshot, planQuestions(snapshot)));
  expect(reading?.questions).toHaveLength(9);
  expect(reading?.questions.every(({ answer }) => answer === undefined)).toBe(true);
});

test("a checklist that is half filled in, with a header only, or without any, is read as far as it goes", () => {
  const half = read([
    ["a?", "", "", "", "", "", "", ""],
    ["", "ja", "", "", "", "", "", ""],
    ["b?", "ja", "", "", "n.b.", "veel", "misschien", ""],
  ]);
  expect(half.questions.map(({ question, answer }) => [question, answer])).toContainEqual(["b?", "yes"]);
  expect(told(half.findings).join("\n")).toMatch(/Checklist!F4.*\n?.*Checklist!G4|Checklist!F4/s);
  const empty = read([]);
  expect(readinessAnswer(empty)).toEqual([{ text: words.noQuestions }]);
  expect(readChecklist(makeSnapshot([]))).toBeUndefined();
});

test("only a yes to the question about means is held against a budget that is short, not one that just closes", () => {
  const row = (question: string, answer: string): CellValue[] => [question, answer, "x", "team", "", 1, "", ""];
  const rows = [row(MEANS, "deels"), row("Staat het lokaal bestuur er mee achter?", "ja"), row(MEANS, "ja")];
  const budget = (income: number) =>
    makeBlock("Begroting", [
      ["Omschrijving", "Soort", "Bedrag", "Status"],
      ["Werken", "uitgave", 100, ""],
      ["Subsidie", "inkomst", income, "toegekend"],
    ]);
  const about = (income: number) =>
    budgetFindings(workbook(rows, [budget(income)]), read(rows), firstView).map(({ cell }) => cell && cell.row + 1);
  expect([about(99), about(100), about(101)]).toEqual([[4], [], []]);
});

test("open are the questions without an answer, with a no and with a half yes; of those the owner is asked", () => {
  const row = (answer: string, owner: string): CellValue[] => ["a?", answer, "x", owner, "", 1, "", ""];
  const { findings } = read([row("ja", ""), row("nvt", ""), row("deels", "team"), row("nee", ""), row("", "")]);
  expect(told(findings)).toEqual(["Checklist!D5: Geen eigenaar bij 2 open vragen."]);
});

test("an exclamation mark in front, or a cell beyond what the sheet holds, is no evidence that is gone", () => {
  const evidence = (text: string) => told(read([["a?", "ja", text, "team", "", 1, "", ""]]).findings);
  expect(evidence("!B4")).toEqual([]);
  expect(evidence("Begroting!Z99")).toEqual([]);
  expect(evidence("Begroting!C3")).toEqual([]);
  expect(evidence("X!B4")).toEqual(["Checklist!C2: Het bewijs verwijst naar het blad “X”, dat niet bestaat."]);
});
