/** The plan that writes Uitspraken overzicht: themes, attitude per wijk, open conditions, who is not heard. */
import { nl } from "../../texts/nl";
import { say } from "../../texts/text";
import { cellAddress, rectAddress } from "../../workbook/address";
import type { SheetForm } from "../../workbook/own-sheet";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { type Report, startReport } from "../../workbook/report";
import type { TablePlace } from "../../workbook/report-table";
import type { Snapshot } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import { answerInWords } from "../answer";
import { attitudePerWijk } from "../attitude-per-wijk";
import { openConditions } from "../conditions";
import { saturationSentences, subjectsPerConversation } from "../heard-enough";
import { type HeardOptions, notHeard, notHeardSentences } from "../not-heard";
import { readStatements } from "../read-statements";
import { readTalks } from "../read-talks";
import { readersSentence } from "../readers-sentence";
import { compareReaders } from "../statement-findings";
import { themeMatrix } from "../themes";
import { words } from "../words";
import { addStatementTable, addTalkTable } from "./helper-tables";

export const OVERVIEW_SHEET = "Uitspraken overzicht";
const CHART = "Wijkwerf_Houding";
const COLUMNS = [26, 24, 14, 14, 14, 14, 14, 14];

export interface OverviewOptions extends HeardOptions {
  /** The day as people write it. */
  day: string | undefined;
}

/** Values, or built-in formulas over two lists at the foot that follow Interviews and Uitspraken. */
export function planOverview(snapshot: Snapshot, options: OverviewOptions, form: SheetForm): Plan {
  const plan = buildPlan(snapshot, words.planOverview);
  const report = startReport(snapshot, OVERVIEW_SHEET, { columns: COLUMNS });
  report.title(nl(words.sheetTitle));
  report.answer(answerInWords("nl", snapshot, options));
  const attitude = placeAttitude(report, snapshot);
  addAttitudeChart(report, attitude, snapshot);
  const matrix = placeMatrix(report, snapshot);
  addConditions(report, snapshot);
  addSentences(report, snapshot, options);

  if (form !== "values") {
    report.gap();
    fillFormulas(report, snapshot, attitude, matrix, form);
  } else {
    fillValues(report, snapshot, attitude, matrix);
  }
  const done = (readTalks(snapshot)?.talks ?? []).filter((talk) => talk.done).length;
  const statements = readStatements(snapshot)?.statements.length ?? 0;
  report.addTo(plan, writtenOn(options.day, say("nl", words.sheetOrigin, { done, statements })));
  plan.add({ kind: "show", sheet: report.sheet, row: 0, column: 0 });
  return plan.build();
}

const known = (value: number): NewValue => (Number.isNaN(value) ? "n.b." : value);

function placeAttitude(report: Report, snapshot: Snapshot): TablePlace {
  report.section(nl(words.sheetAttitude));
  return report.place({
    columns: [
      { header: nl(words.headWijk), role: "text" },
      { header: nl(words.headAttitude), role: "fine" },
      { header: nl(words.headCount), role: "whole" },
      { header: nl(words.headLowest), role: "general" },
      { header: nl(words.headHighest), role: "general" },
    ],
    rows: attitudePerWijk(snapshot).wijken.length,
  });
}

/** A list of its own, with n in the label: a chart shows no column beside. */
function addAttitudeChart(report: Report, attitude: TablePlace, snapshot: Snapshot): void {
  const { wijken } = attitudePerWijk(snapshot);
  const shown = wijken.flatMap((one, index) => (Number.isNaN(one.mean) ? [] : [{ ...one, index }]));
  report.gap();
  if (shown.length === 0) return;
  const labels = report.table({
    columns: [
      { header: nl(words.headWijk), role: "text" },
      { header: nl(words.headAttitude), role: "fine" },
    ],
    rows: shown.map(({ wijk, count, index }): NewValue[] => [
      say("nl", words.attitudeLabel, { wijk, count }),
      { formula: [`=${cellAddress(attitude.body.row + index, attitude.column(1).column)}`] },
    ]),
  });
  report.gap();
  report.chart({
    name: CHART,
    kind: "bar",
    title: nl(words.attitudeChart),
    altText: say("nl", words.attitudeAlt, { count: shown.length }),
    source: labels.whole,
  });
}

interface Matrix {
  place: TablePlace;
  /** Themes with a row of their own; the others share the last row where there are any. */
  shown: ReturnType<typeof themeMatrix>["themes"];
  others: ReturnType<typeof themeMatrix>["themes"];
  categories: string[];
}

function placeMatrix(report: Report, snapshot: Snapshot): Matrix {
  const { themes, categories } = themeMatrix(snapshot);
  const shown = themes.filter((one) => one.shown);
  const others = themes.filter((one) => !one.shown);
  report.section(nl(words.sheetMatrix));
  const names = categories.map((name) => name || nl(words.noCategory));
  const place = report.place({
    columns: [
      { header: nl(words.headTheme), role: "text" },
      ...names.map((header) => ({ header, role: "whole" as const })),
      { header: nl(words.headTotal), role: "whole" },
    ],
    rows: shown.length + (others.length > 0 ? 1 : 0),
  });
  report.note(nl(words.otherThemesNote));
  report.gap();
  return { place, shown, others, categories: names };
}

function otherCounts({ others, categories }: Matrix): number[] {
  return categories.map((_, index) => others.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0));
}

function fillValues(report: Report, snapshot: Snapshot, attitude: TablePlace, matrix: Matrix): void {
  report.fill(
    attitude,
    attitudePerWijk(snapshot).wijken.map((one): NewValue[] => [
      one.wijk,
      known(one.mean),
      one.count,
      known(one.lowest),
      known(one.highest),
    ]),
  );
  const rows = matrix.shown.map(({ theme, counts, total }): NewValue[] => [theme, ...counts, total]);
  report.fill(matrix.place, [...rows, ...otherRow(matrix)]);
}

function otherRow(matrix: Matrix): NewValue[][] {
  if (matrix.others.length === 0) return [];
  const counts = otherCounts(matrix);
  return [[nl(words.otherThemes), ...counts, counts.reduce((sum, count) => sum + count, 0)]];
}

/** Lowest and highest, and the row of the other themes, stay values. */
function fillFormulas(report: Report, snapshot: Snapshot, attitude: TablePlace, matrix: Matrix, form: SheetForm): void {
  const talks = addTalkTable(report, snapshot);
  report.gap();
  const statements = addStatementTable(report, snapshot);
  const { body } = attitude;
  report.fill(
    attitude,
    attitudePerWijk(snapshot).wijken.map((one, index): NewValue[] => {
      const wijk = cellAddress(body.row + index, body.column);
      const count = cellAddress(body.row + index, attitude.column(2).column);
      const mean = form === "live" ? talks.liveMean(wijk, count) : talks.mean(wijk, count);
      return [one.wijk, mean, talks.count(wijk), known(one.lowest), known(one.highest)];
    }),
  );
  const { place } = matrix;
  const rows = matrix.shown.map(({ theme }, row): NewValue[] => {
    const at = cellAddress(place.body.row + row, place.body.column);
    const cells = matrix.categories.map((_, index) =>
      statements.count(at, cellAddress(place.header.row, place.column(index + 1).column)),
    );
    const counted = { row: place.body.row + row, column: place.column(1).column, rows: 1, columns: cells.length };
    return [theme, ...cells, { formula: [`=SUM(${rectAddress(counted)})`] }];
  });
  report.fill(place, [...rows, ...otherRow(matrix)]);
}

function addConditions(report: Report, snapshot: Snapshot): void {
  report.section(nl(words.sheetConditions));
  const open = openConditions(snapshot);
  if (open.length === 0) report.text(nl(words.sheetNoConditions));
  else {
    report.table({
      columns: [
        { header: nl(words.headCondition), role: "text", span: 2 },
        { header: nl(words.headWijk), role: "text" },
        { header: nl(words.headHard), role: "text" },
        { header: nl(words.headMet), role: "text" },
      ],
      rows: open.map(({ text, wijken, hard, met }): NewValue[] => [
        text,
        wijken.join("; "),
        nl(hard ? words.hardYes : words.hardNo),
        nl(met === "no" ? words.metNo : words.metUnknown),
      ]),
    });
  }
  report.gap();
}

function addSentences(report: Report, snapshot: Snapshot, options: OverviewOptions): void {
  const missed = notHeard(snapshot, options);
  const blocks = [
    [words.sheetSaturation, saturationSentences(subjectsPerConversation(snapshot))],
    [words.sheetNotHeard, missed ? notHeardSentences(missed) : []],
    [words.sheetReaders, [readersSentence(compareReaders(snapshot))]],
  ] as const;
  for (const [title, sentences] of blocks) {
    if (sentences.length === 0) continue;
    report.section(nl(title));
    for (const { text, values } of sentences) report.text(say("nl", text, values));
    report.gap();
  }
}
