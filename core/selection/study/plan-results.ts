/** The plan that writes the ranking to the sheet Wijkselectie, as values or as formulas that go on computing. */
import type { Language } from "../../cells/format-number";
import { directionWord } from "../../tables/criteria";
import { say } from "../../texts/catalogue";
import type { Rect } from "../../workbook/address";
import { type SheetForm, writeOwnSheet } from "../../workbook/own-sheet";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan, type PlanBuilder } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import { answerSentence } from "./answer";
import { type Certainty, certaintyBlock } from "./certainty-block";
import type { Exclusion } from "./exclusion";
import { liveFormulas } from "./live-formulas";
import { plainFormulas } from "./plain-formulas";
import type { Ranking } from "./ranking";
import {
  LEAD_COLUMNS,
  ORIGIN_ROW,
  RESULTS_CHART,
  RESULTS_SHEET,
  type ResultsLayout,
  resultsLayout,
} from "./results-sheet";
import { criterionCell } from "./source-cells";
import type { CriterionNumber } from "./study";
import { valuesApart } from "./value-text";
import { originSentence, weightsOrigin } from "./weights-origin";

/** What the formulas of a form put in the places of the ranking; rows in the order that the form chose. */
export interface ResultsCells {
  order: readonly number[];
  rank: NewValue[];
  score: NewValue[];
  coverage: NewValue[];
  points: NewValue[][];
  /** How many bounds each wijk breaks. */
  broken: NewValue[];
  figures: NewValue[][];
  scaled?: NewValue[][];
  /** Cells that the formulas fill by spilling. */
  spills?: Rect[];
}

/**
 * Writes the ranking with who decided the weights, the points per criterion, the criteria and the figures that it rests
 * on, how sure it is when that was computed, and a chart. The sheet is the add-in's own: what an earlier ranking left below is emptied, and the
 * preview shows all of it.
 */
export function planResults(snapshot: Snapshot, ranking: Ranking, form: SheetForm, certainty?: Certainty): Plan {
  const layout = resultsLayout(ranking);
  const plan = buildPlan(snapshot, "selection.planResults", { form: say("nl", `plan.form.${form}`) });
  const cells =
    form === "values"
      ? frozen(ranking)
      : form === "live"
        ? liveFormulas(ranking, layout)
        : plainFormulas(ranking, layout);

  const follows = form !== "values";
  const lines = assemble(ranking, layout, cells, follows);
  const origin = originSentence(weightsOrigin(snapshot, ranking.study), "nl");
  // Formulas follow a weight that changes; this sentence does not.
  lines[ORIGIN_ROW]?.splice(0, 1, follows ? `${origin} ${say("nl", "selection.origin.whenWritten")}` : origin);
  const block = certainty && certaintyBlock(ranking, layout, certainty, lines.length + 1, form === "live");
  const sheet = writeOwnSheet(plan, snapshot, RESULTS_SHEET, block ? [...lines, [], ...block.lines] : lines);
  addFormats(plan, sheet, layout, form);
  if (block) {
    const { row, rows, columns } = block.chances;
    const header = { row: row - 1, column: 0, rows: 1, columns: block.chances.column + columns };
    const tips = { row: row + rows + 1, column: block.chances.column - 1, rows: 1, columns: 1 };
    plan.add({ kind: "format", sheet, ...block.chances, format: { numberFormat: "0.0%" } });
    plan.add({ kind: "format", sheet, ...header, format: { bold: true, fill: "header", wrap: true } });
    plan.add({ kind: "format", sheet, ...tips, format: { bold: true } });
  }
  plan.add({
    kind: "chart",
    sheet,
    chart: {
      name: RESULTS_CHART,
      kind: "stackedBar",
      title: say("nl", "selection.chartTitle"),
      altText: answerSentence(ranking, "nl"),
      source: {
        ...layout.points,
        row: layout.header,
        column: layout.points.column - 1,
        rows: layout.points.rows + 1,
        columns: layout.points.columns + 1,
      },
      position: { row: 1, column: layout.width + 1, rows: Math.max(16, layout.points.rows + 4), columns: 9 },
    },
  });
  plan.add({ kind: "show", sheet, row: 0, column: 0 });
  const spills = [...(cells.spills ?? []), ...(block?.spills ?? [])].map((rect) => ({ sheet, ...rect }));
  return { ...plan.build(), ...(spills.length > 0 && { spills }) };
}

/** Plain numbers, best wijk first. A figure that is no number keeps its reason as "n.b.". */
function frozen(ranking: Ranking): ResultsCells {
  const { study, order } = ranking;
  const columns = study.criteria.length;
  const row = (data: Float64Array, candidate: number) =>
    Array.from(data.subarray(candidate * columns, (candidate + 1) * columns), blankIfMissing);
  return {
    order,
    rank: order.map((candidate) => blankIfMissing(ranking.ranks[candidate])),
    score: order.map((candidate) => blankIfMissing(ranking.scores[candidate])),
    coverage: order.map((candidate) => blankIfMissing(ranking.coverage[candidate])),
    points: order.map((candidate) => row(ranking.points.data, candidate)),
    broken: order.map((candidate) => ranking.exclusions[candidate]?.length ?? 0),
    figures: order.map((candidate) =>
      row(study.values.data, candidate).map((value) => (value === "" ? "n.b." : value)),
    ),
  };
}

function blankIfMissing(value: number | undefined): number | "" {
  return value === undefined || Number.isNaN(value) ? "" : value;
}

/** `follows`: the numbers of Criteria are references, so that another weight changes the ranking on the sheet. */
function assemble(ranking: Ranking, layout: ResultsLayout, cells: ResultsCells, follows: boolean): NewValue[][] {
  const { study } = ranking;
  const { criteria } = layout;
  const height = (cells.scaled ? layout.scaled.row : layout.figures.row) + layout.points.rows;
  const lines: NewValue[][] = Array.from({ length: height }, () => Array<NewValue>(layout.width).fill(""));
  /** Fills a row from the first column on. */
  const put = (row: number, values: readonly NewValue[]) => {
    lines[row]?.splice(0, values.length, ...values);
  };
  const beforeName = Array<NewValue>(LEAD_COLUMNS.length - 1).fill("");
  /** A row with a name and a value under the points of each criterion. */
  const putNamed = (row: number, name: string, values: readonly NewValue[]) =>
    put(row, [...beforeName, name, ...values]);
  const wijkOf = (candidate: number) => study.candidates[candidate]?.name ?? "";
  const names = study.criteria.map(({ name }) => name);

  put(0, [RESULTS_SHEET]);
  put(1, [answerSentence(ranking, "nl")]);
  put(layout.header, [...LEAD_COLUMNS, ...names, "Buiten de grenzen", "Opmerking"]);
  cells.order.forEach((candidate, i) => {
    const lead = [cells.rank[i] ?? "", cells.score[i] ?? "", cells.coverage[i] ?? "", wijkOf(candidate)];
    const rest = [...(cells.points[i] ?? []), cells.broken[i] ?? "", remarkOf(ranking, candidate)];
    put(layout.ranking.row + i, [...lead, ...rest]);
  });

  putNamed(criteria.header, "Criteria", names);
  putNamed(
    criteria.direction,
    "Richting",
    study.criteria.map(({ direction }) => directionWord(direction)),
  );
  const putNumbers = (key: CriterionNumber, name: string, found: (criterion: number) => NewValue) =>
    putNamed(
      criteria[key],
      name,
      study.criteria.map((criterion, j) => (follows ? criterionCell(criterion, key, found(j)) : found(j))),
    );
  putNumbers("weight", "Gewicht", (j) => study.criteria[j]?.weight ?? "");
  putNumbers("worst", "Slechtste", (j) => blankIfMissing(study.scale.worst[j]));
  putNumbers("best", "Beste", (j) => blankIfMissing(study.scale.best[j]));
  putNumbers("lower", "Ondergrens", (j) => study.criteria[j]?.lower ?? "");
  putNumbers("upper", "Bovengrens", (j) => study.criteria[j]?.upper ?? "");
  putNamed(criteria.source, "Bron", study.criteria.map(sourceOf));

  const putBlock = (top: number, title: string, rows: readonly NewValue[][]) => {
    putNamed(top - 1, title, names);
    cells.order.forEach((candidate, i) => {
      putNamed(top + i, wijkOf(candidate), rows[i] ?? []);
    });
  };
  putBlock(layout.figures.row, "Cijfers", cells.figures);
  if (cells.scaled) putBlock(layout.scaled.row, "Plaats tussen slechtste (0) en beste (1)", cells.scaled);
  return lines;
}

function sourceOf({ source, year }: Ranking["study"]["criteria"][number]): string {
  return [source, year === undefined ? "" : String(year)].filter((part) => part !== "").join(", ");
}

function remarkOf(ranking: Ranking, candidate: number): string {
  const broken = ranking.exclusions[candidate] ?? [];
  if (broken.length > 0) return broken.map((one) => exclusionSentence(ranking, one)).join("; ");
  return Number.isNaN(ranking.coverage[candidate]) || ranking.coverage[candidate] === 0
    ? say("nl", "selection.noScore")
    : "";
}

/** Why a wijk is excluded, in words. */
export function exclusionSentence(
  { study }: Ranking,
  { criterion, side, bound, value }: Exclusion,
  language: Language = "nl",
): string {
  const { name = "", unit = "" } = study.criteria[criterion] ?? {};
  const [shownValue, shownBound] = valuesApart(value, bound, unit, language);
  const key = side === "lower" ? "selection.excludedLower" : "selection.excludedUpper";
  return say(language, key, { criterion: name, value: shownValue, bound: shownBound });
}

function addFormats(plan: PlanBuilder, sheet: string, layout: ResultsLayout, form: SheetForm): void {
  const { points, width, criteria, figures, scaled, remark } = layout;
  const headers = [layout.header, criteria.header, figures.row - 1, ...(form === "plain" ? [scaled.row - 1] : [])];
  plan.add({ kind: "format", sheet, row: 0, column: 0, rows: 1, columns: 1, format: { bold: true } });
  for (const row of headers) {
    plan.add({
      kind: "format",
      sheet,
      row,
      column: 0,
      rows: 1,
      columns: width,
      format: { bold: true, fill: "header", wrap: true },
    });
  }
  const body = { sheet, row: points.row, rows: points.rows };
  plan.add({ kind: "format", ...body, column: 0, columns: 1, format: { numberFormat: "0", width: 7 } });
  plan.add({ kind: "format", ...body, column: 1, columns: 1, format: { numberFormat: "0.0", bold: true, width: 9 } });
  plan.add({ kind: "format", ...body, column: 2, columns: 1, format: { numberFormat: "0%", width: 10 } });
  plan.add({ kind: "format", ...body, column: 3, columns: 1, format: { width: 30 } });
  plan.add({
    kind: "format",
    ...body,
    column: points.column,
    columns: points.columns,
    format: { numberFormat: "0.0", width: 14 },
  });
  plan.add({ kind: "format", ...body, column: remark, columns: 1, format: { width: 44 } });
  plan.add({
    kind: "format",
    sheet,
    row: criteria.source,
    column: points.column,
    rows: 1,
    columns: points.columns,
    format: { wrap: true },
  });
  plan.add({ kind: "freeze", sheet, rows: layout.header + 1, columns: 0 });
}
