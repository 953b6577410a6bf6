/** The verdict in words, and the sheet Gereedheid that shows what it comes from. */
import { quickestQuestions, readinessAnswer, readinessBefore } from "../../../core/checklist/answer";
import { readChecklist } from "../../../core/checklist/read-checklist";
import { planReadiness } from "../../../core/checklist/sheets/plan-readiness";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { sectionOf, sheetLines } from "../workbook/sheet-lines";

const HEADER = ["Vraag", "Antwoord", "Bewijs", "Gewicht", "Blokkeert", "Eigenaar"];
const ROWS: CellValue[][] = [
  ["Geld?", "deels", "Begroting", 3, "ja", "team"],
  ["Aanleiding?", "ja", "meerjarenplan", 2, "", ""],
  ["Noden?", "nvt", "", 2, "ja", ""],
  ["Bestuur?", "nee", "", 3, "ja", ""],
  ["Bewoners?", "", "", 1, "", "wijkwerker"],
];

function read(rows: CellValue[][]) {
  const snapshot = makeSnapshot([makeBlock("Checklist", [HEADER, ...rows])]);
  const reading = readChecklist(snapshot);
  if (!reading) throw new Error("no checklist");
  return { snapshot, reading };
}

const said = (rows: CellValue[][]) =>
  readinessAnswer(read(rows).reading).map(({ text, values }) => say("nl", text, values).replace(/\u00a0/g, " "));

test("the verdict first, then what blocks where something does, then the figure", () => {
  expect(said(ROWS)).toEqual(["Nog niet klaar.", "2 vragen blokkeren.", "Gereed 39 %."]);
  expect(said([["a?", "ja", "x", 1, "ja", ""]])).toEqual(["Klaar om te starten.", "Gereed 100 %."]);
  expect(said([["a?", "nvt", "", 1, "", ""]])).toEqual(["Er zijn nog geen vragen."]);
});

test("a question that nobody answered counts as no, and one that does not apply not at all", () => {
  const ready = (...answers: string[]) => said(answers.map((answer) => ["a?", answer, "x", 1, "", ""])).at(-1);
  expect(ready("ja", "")).toBe("Gereed 50 %.");
  expect(ready("ja", "nvt")).toBe("Gereed 100 %.");
  expect(quickestQuestions(read(ROWS).reading).map(({ question }) => question)).toEqual([
    "Bestuur?",
    "Geld?",
    "Bewoners?",
  ]);
});

function planOf(rows: CellValue[][], form: "values" | "plain") {
  const { snapshot, reading } = read(rows);
  return planReadiness(snapshot, reading, form, "28/11/2026");
}

test("the sheet has the verdict on top, a row per question, the outcome below and the day last", () => {
  const lines = sheetLines(planOf(ROWS, "values"), "Gereedheid");
  expect(lines[0]?.[0]).toBe("Gereedheid");
  expect(String(lines[1]?.[0]).replace(/\u00a0/g, " ")).toBe("Nog niet klaar. 2 vragen blokkeren. Gereed 39 %.");
  expect(sectionOf(lines, "De vragen").slice(1)).toEqual([
    ["Nr.", "Vraag", "Bereikt", "Antwoord", "Gewicht", "Blokkeert", "Eigenaar"],
    [1, "Geld?", 0.5, "deels", 3, "ja", "team"],
    [2, "Aanleiding?", 1, "ja", 2, "", ""],
    [3, "Noden?", "", "nvt", 2, "ja", ""],
    [4, "Bestuur?", 0, "nee", 3, "ja", ""],
    [5, "Bewoners?", 0, "", 1, "", "wijkwerker"],
  ]);
  expect(sectionOf(lines, "Uitkomst").map((line) => [line[0], line[2]])).toEqual([
    ["Uitkomst", ""],
    ["Gereed", expect.closeTo(3.5 / 9, 12)],
    ["Vragen die blokkeren", 2],
  ]);
  expect(lines.flat().filter((cell) => cell === "Geschreven op 28/11/2026.")).toHaveLength(1);
  // Neither a history nor a plan of steps where there is none.
  expect(lines.flat()).not.toContain("Hoe het was, bij elk dossier");
  expect(lines.flat()).not.toContain("Stappenplan");
});

test("as formulas what is reached follows the answer beside it, and the outcome the answers, weights and blocks", () => {
  const lines = sheetLines(planOf(ROWS, "plain"), "Gereedheid");
  const first = 1 + lines.findIndex(([number]) => number === 1);
  expect(lines[first - 1]?.[2]).toBe(`=IF(D${first}="nvt";"";(D${first}="ja")+0.5*(D${first}="deels"))`);
  const at = (column: string) => `${column}${first}:${column}${first + 4}`;
  const [, ready, blocking] = sectionOf(lines, "Uitkomst").map((line) => line[2]);
  expect(ready).toBe(
    `=IF(SUMPRODUCT((${at("D")}<>"nvt")*${at("E")})=0;"";SUMPRODUCT(((${at("D")}="ja")+0.5*(${at("D")}="deels"))*${at("E")})/SUMPRODUCT((${at("D")}<>"nvt")*${at("E")}))`,
  );
  expect(blocking).toBe(`=SUMPRODUCT((${at("F")}="ja")*(${at("D")}<>"ja")*(${at("D")}<>"nvt"))`);
});

test("a yes is marked as good, and a question that blocks and is not answered with yes as a warning", () => {
  const plan = planOf(ROWS, "values");
  const lines = sheetLines(plan, "Gereedheid");
  const first = lines.findIndex(([number]) => number === 1);
  const fills = ROWS.map((_, index) =>
    plan.changes.flatMap((change) =>
      change.kind === "format" && change.row === first + index && change.rows === 1 && change.column === 3
        ? [change.format.fill ?? change.format.colour]
        : [],
    ),
  );
  expect(fills.map((found) => found.length)).toEqual([1, 1, 0, 1, 0]);
  expect(fills[0]).toEqual(fills[3]);
  expect(fills[0]).not.toEqual(fills[1]);
});

test("the chart is over the questions and what is reached; without a figure there is none", () => {
  const charts = (rows: CellValue[][]) =>
    planOf(rows, "values").changes.flatMap((change) => (change.kind === "chart" ? [change.chart] : []));
  expect(charts(ROWS)).toMatchObject([{ kind: "bar", source: { column: 1, columns: 2, rows: 6 } }]);
  expect(charts([["a?", "nvt", "", 1, "", ""]])).toEqual([]);
  const none = sheetLines(planOf([["a?", "nvt", "", 1, "", ""]], "values"), "Gereedheid");
  expect(sectionOf(none, "Uitkomst").map((line) => line[2])).toEqual(["", "", 0]);
});

test("what it was at earlier dossiers stands on the sheet and is said, that of today left out", () => {
  const links = makeBlock("Koppelingen", [
    ["Tabel", "Blad", "Bereik", "Kolom", "Kop in het blad", "Versie"],
    ["Dossier", "Dossier", "", "#ready", "12/11/2026 333; 20/11/2026 500; onzin; 21/11/2026 1001", "1"],
  ]);
  const snapshot = makeSnapshot([makeBlock("Checklist", [HEADER, ...ROWS]), links]);
  const reading = readChecklist(snapshot);
  if (!reading) throw new Error("no checklist");
  const lines = sheetLines(planReadiness(snapshot, reading, "values"), "Gereedheid");
  expect(
    sectionOf(lines, "Hoe het was, bij elk dossier")
      .slice(1)
      .map((line) => [line[0], line[2]]),
  ).toEqual([
    ["Dossier van", "Gereed"],
    ["12/11/2026", 0.333],
    ["20/11/2026", 0.5],
  ]);
  const before = (today: string) => readinessBefore(snapshot, today).map(({ values }) => values?.day);
  expect([before("20/11/2026"), before("21/11/2026")]).toEqual([["12/11/2026"], ["20/11/2026"]]);
});
