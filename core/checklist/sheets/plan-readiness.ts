/** The plan that writes the sheet Gereedheid: verdict, questions, and the plan of steps as a calendar in cells. */
import { nl } from "../../texts/nl";
import { cellAddress, fixedAddress, rectAddress } from "../../workbook/address";
import type { SheetForm } from "../../workbook/own-sheet";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { type Report, startReport } from "../../workbook/report";
import type { TablePlace } from "../../workbook/report-table";
import type { Snapshot } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import { readinessAnswer } from "../answer";
import type { ChecklistReading } from "../read-checklist";
import { readSteps, type StepsReading } from "../read-steps";
import { readiness } from "../readiness";
import { readinessHistory } from "../readiness-history";
import { countBlockingOpen } from "../verdict";
import { words as checklistWords } from "../words";
import { words } from "./words";

export const READINESS_SHEET = "Gereedheid";
/** The first column is the number, the second the question; the rest are narrow enough for weeks. */
const WIDTHS = [6, 46, 12, 12, 11, 11, 20];
const CHART = "Wijkwerf_Gereedheid";
const PERIOD_WIDTH = 7;
/** More columns do not print on one page in landscape that can be read: then each is several weeks. */
const MOST_PERIODS = 26;
/** The columns before the first period. */
const FIRST_PERIOD = WIDTHS.length;

/** `today`: the day as people write it. */
export function planReadiness(
  snapshot: Snapshot,
  reading: ChecklistReading,
  form: Exclude<SheetForm, "live">,
  today?: string,
): Plan {
  const plan = buildPlan(snapshot, checklistWords.planSheet);
  const steps = readSteps(snapshot);
  const periods = steps ? periodsOf(steps) : undefined;
  const columns = [...WIDTHS, ...(periods?.starts ?? []).map(() => PERIOD_WIDTH)];
  const report = startReport(snapshot, READINESS_SHEET, { columns });
  report.title(READINESS_SHEET);
  report.answer(
    readinessAnswer(reading)
      .map(({ text, values }) => nl(text, values))
      .join(" "),
  );
  report.gap();
  report.section(nl(words.questions));
  const questions = questionTable(report, reading, form);
  report.gap();
  outcome(report, reading, questions, form);
  history(report, snapshot);
  if (steps && periods) {
    report.gap();
    report.section(nl(words.plan));
    calendar(report, steps, periods, form);
    report.note(nl(words.periodOf, { weeks: periods.weeks }));
  }
  chart(report, reading, questions);
  report.addTo(plan, writtenOn(today));
  plan.add({ kind: "show", sheet: report.sheet, row: 0, column: 0 });
  return plan.build();
}

function questionTable(report: Report, { questions, answers }: ChecklistReading, form: "values" | "plain"): TablePlace {
  const place = report.place({
    columns: [
      { header: nl(words.number), role: "whole" },
      { header: nl(words.question), role: "text" },
      { header: nl(words.reached), role: "percent" },
      { header: nl(words.answer), role: "text" },
      { header: nl(words.weight), role: "whole" },
      { header: nl(words.blocks), role: "text" },
      { header: nl(words.owner), role: "text" },
    ],
    rows: questions.length,
  });
  report.fill(
    place,
    questions.map((one, index): NewValue[] => {
      const answer = cellAddress(place.body.row + index, 3);
      const value = answers[index] ?? 0;
      const reached: NewValue =
        form === "values"
          ? Number.isNaN(value)
            ? ""
            : value
          : {
              formula: [
                `=IF(${answer}="${nl(words["answer.notApplicable"])}"`,
                '""',
                `(${answer}="${nl(words["answer.yes"])}")+0.5*(${answer}="${nl(words["answer.partly"])}"))`,
              ],
            };
      return [
        one.number,
        one.question,
        reached,
        one.answer ? nl(words[`answer.${one.answer}`]) : "",
        one.weight,
        one.blocks ? nl(words.yes) : "",
        one.owner,
      ];
    }),
  );
  questions.forEach((one, index) => {
    const cell = { row: place.body.row + index, column: 3, rows: 1, columns: 1 };
    if (one.answer === "yes") report.style(cell, "good");
    else if (one.blocks && one.answer !== "notApplicable") report.style(cell, "warning");
  });
  return place;
}

function outcome(report: Report, reading: ChecklistReading, { body }: TablePlace, form: "values" | "plain"): void {
  const column = (index: number) => rectAddress({ row: body.row, column: index, rows: body.rows, columns: 1 });
  const answer = column(3);
  const weight = column(4);
  const block = column(5);
  const not = nl(words["answer.notApplicable"]);
  const yes = nl(words["answer.yes"]);
  const share = readiness(reading.answers, reading.weights);
  const ready: NewValue =
    form === "values"
      ? Number.isNaN(share)
        ? ""
        : share
      : {
          formula: [
            `=IF(SUMPRODUCT((${answer}<>"${not}")*${weight})=0`,
            '""',
            `SUMPRODUCT(((${answer}="${yes}")+0.5*(${answer}="${nl(words["answer.partly"])}"))*${weight})/SUMPRODUCT((${answer}<>"${not}")*${weight}))`,
          ],
        };
  const blocking: NewValue =
    form === "values"
      ? countBlockingOpen(reading.answers, reading.blocks)
      : { formula: [`=SUMPRODUCT((${block}="${nl(words.yes)}")*(${answer}<>"${yes}")*(${answer}<>"${not}"))`] };
  const table = report.table({
    columns: [
      { header: nl(words.result), role: "text", span: 2 },
      { header: "", role: "general" },
    ],
    rows: [
      [nl(words.ready), ready],
      [nl(words.blocking), blocking],
    ],
  });
  report.style({ row: table.body.row, column: 2, rows: 1, columns: 1 }, "percent");
}

/** A bar per question. */
function chart(report: Report, { answers, weights }: ChecklistReading, { whole }: TablePlace): void {
  const share = readiness(answers, weights);
  if (Number.isNaN(share)) return;
  report.gap();
  report.chart({
    name: CHART,
    kind: "bar",
    title: nl(words.chartTitle, { share }),
    altText: nl(words.chartAlt),
    source: { ...whole, column: whole.column + 1, columns: 2 },
  });
}

function history(report: Report, snapshot: Snapshot): void {
  const before = readinessHistory(snapshot);
  if (before.length === 0) return;
  report.gap();
  report.section(nl(words.before));
  report.table({
    columns: [
      { header: nl(words.day), role: "text", span: 2 },
      { header: nl(words.ready), role: "percent" },
    ],
    rows: before.map(({ day, share }) => [day, share]),
  });
}

interface Periods {
  /** Mondays. */
  starts: number[];
  /** How many weeks each is. */
  weeks: number;
}

/** From the first start to the last end; undefined while no step has a day. */
function periodsOf({ steps }: StepsReading): Periods | undefined {
  const days = steps.flatMap(({ start, end }) => [start, end]).filter((day) => !Number.isNaN(day));
  if (days.length === 0) return undefined;
  const first = Math.min(...days);
  // Serial 2 was a Monday.
  const monday = first - ((((first - 2) % 7) + 7) % 7);
  const whole = Math.floor((Math.max(...days) - monday) / 7) + 1;
  const weeks = Math.ceil(whole / MOST_PERIODS);
  return { weeks, starts: Array.from({ length: Math.ceil(whole / weeks) }, (_, index) => monday + 7 * weeks * index) };
}

function calendar(report: Report, { steps }: StepsReading, { starts, weeks }: Periods, form: "values" | "plain"): void {
  const place = report.place({
    columns: [
      { header: nl(words.number), role: "whole" },
      { header: nl(words.step), role: "text" },
      { header: nl(words.start), role: "date" },
      { header: nl(words.end), role: "date" },
      { header: nl(words.status), role: "text" },
      { header: nl(words.slack), role: "whole" },
      { header: nl(words.owner), role: "text" },
      ...starts.map(() => ({ header: "", role: "text" as const })),
    ],
    rows: steps.length + 1,
  });
  const day = (value: number): NewValue => (Number.isNaN(value) ? "" : value);
  const lastDay = 7 * weeks - 1;
  const head = place.body.row;
  const rows = steps.map((step, index): NewValue[] => {
    const row = head + 1 + index;
    const marks = starts.map((monday, period): NewValue => {
      const runs = step.start <= monday + lastDay && step.end >= monday;
      if (form === "values") return runs ? "■" : "";
      const own = fixedAddress({ row: head, column: FIRST_PERIOD + period, rows: 1, columns: 1 });
      const start = cellAddress(row, 2);
      const end = cellAddress(row, 3);
      return {
        formula: [
          `=IF(AND(ISNUMBER(${start})`,
          `ISNUMBER(${end})`,
          `${own}+${lastDay}>=${start}`,
          `${own}<=${end})`,
          '"■"',
          '"")',
        ],
      };
    });
    const status = step.status ? nl(words[`status.${step.status}`]) : "";
    return [step.number, step.step, day(step.start), day(step.end), status, day(step.slack), step.owner, ...marks];
  });
  report.fill(place, [[...WIDTHS.map((): NewValue => ""), ...starts], ...rows]);
  report.style({ row: head, column: FIRST_PERIOD, rows: 1, columns: starts.length }, "dayMonth");
}
