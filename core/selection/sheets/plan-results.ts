/** The plan that writes the ranking to the sheet Wijkselectie, as values or as formulas that go on computing. */
import type { Language } from "../../cells/format-number";
import { words as generalWords } from "../../texts/general";
import { say } from "../../texts/text";
import type { Rect } from "../../workbook/address";
import type { SheetForm } from "../../workbook/own-sheet";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { type Report, startReport } from "../../workbook/report";
import type { TablePlace } from "../../workbook/report-table";
import type { Snapshot } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import type { Exclusion } from "../candidates/exclusion";
import { answerSentence } from "../choice/answer";
import { methodNames } from "../choice/method-names";
import type { Ranking } from "../choice/ranking";
import type { CriterionNumber } from "../study";
import { directionWord } from "../tables/criteria";
import { valuesApart } from "../value-text";
import { originSentence, weightsOrigin } from "../weighing/weights-origin";
import { words } from "../words";
import { answerFormula } from "./answer-formula";
import { type Certainty, fillCertainty, placeCertainty } from "./certainty-block";
import { liveFormulas } from "./live-formulas";
import { type MapPicture, placeMap, removeMap } from "./map-block";
import { plainFormulas } from "./plain-formulas";
import {
  CRITERIA_ROWS,
  type CriteriaRow,
  NAME_COLUMN,
  placeFoundation,
  placeRanking,
  RESULTS_CHART,
  RESULTS_SHEET,
  type ResultsCells,
  type ResultsLayout,
  resultsWidths,
  rowOf,
} from "./results-sheet";
import { criterionCell } from "./source-cells";
import { words as sheetWords } from "./words";

/**
 * Writes the ranking with who decided the weights, the points per criterion and a chart of them, how sure it is when
 * that was computed, and the criteria and figures that it rests on. The sheet is the add-in's own: what an earlier
 * ranking left below is emptied, and the preview shows all of it. `today`: the day as people write it. `map`: the ranking on
 * a map, where one can be drawn.
 */
export function planResults(
  snapshot: Snapshot,
  ranking: Ranking,
  form: SheetForm,
  certainty?: Certainty,
  today?: string,
  map?: MapPicture,
): Plan {
  const plan = buildPlan(snapshot, words.planResults, { form: say("nl", generalWords[`form.${form}`]) });
  const { study } = ranking;
  const follows = form !== "values";
  const answer = answerSentence(ranking, "nl");

  const report = startReport(snapshot, RESULTS_SHEET, { columns: resultsWidths(study) });
  report.title(RESULTS_SHEET);
  const top = report.answer(answer);
  const first = placeRanking(report, ranking);
  const origin = originSentence(weightsOrigin(snapshot, study), "nl");
  if (follows) report.follow(top, answerFormula(first.ranking));
  // Formulas follow a weight that changes; this sentence does not, so it says of when it is.
  const since = follows ? sinceSentence(today) : "";
  report.note(follows ? `${origin} ${since}` : origin);
  report.gap();
  report.chart({
    name: RESULTS_CHART,
    kind: "stackedBar",
    title: say("nl", words.chartTitle),
    altText: answer,
    source: namesAndPoints(first.ranking, study.criteria.length),
    rows: Math.min(MOST_CHART_ROWS, Math.max(16, study.candidates.length + 4)),
  });
  if (map) placeMap(report, map, MAP_ROWS);
  const sure = certainty && placeCertainty(report, ranking, certainty, form === "live", since);
  const layout = placeFoundation(report, ranking, first, form === "plain");

  const cells =
    form === "values"
      ? frozen(ranking)
      : form === "live"
        ? liveFormulas(ranking, layout)
        : plainFormulas(ranking, layout);
  fillRanking(report, layout, ranking, cells);
  fillFoundation(report, layout, ranking, cells, follows);
  const chances = certainty && sure ? fillCertainty(report, ranking, layout, certainty, sure) : [];
  if (!map) removeMap(plan, snapshot, report.sheet);
  report.addTo(plan, lastLineOf(ranking, today));

  const { sheet } = report;
  plan.add({ kind: "show", sheet, row: 0, column: 0 });
  const spills = [...(cells.spills ?? []), ...chances].map((rect) => ({ sheet, ...rect }));
  return { ...plan.build(), ...(spills.length > 0 && { spills }) };
}

/** Of when it is what cannot follow. */
function sinceSentence(today: string | undefined): string {
  return today === undefined
    ? say("nl", words["origin.whenWritten"])
    : say("nl", words["origin.whenWrittenOn"], { day: today });
}

/** A chart of more wijken stays on its page and shows fewer names. */
const MOST_CHART_ROWS = 40;

const MAP_ROWS = 24;

/** What the chart shows: a bar per wijk, a colour per criterion. */
function namesAndPoints({ whole }: TablePlace, criteria: number): Rect {
  return { ...whole, column: NAME_COLUMN, columns: criteria + 1 };
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

function fillRanking(report: Report, layout: ResultsLayout, ranking: Ranking, cells: ResultsCells): void {
  const rows = cells.order.map((candidate, i): NewValue[] => [
    cells.rank[i] ?? "",
    cells.score[i] ?? "",
    cells.coverage[i] ?? "",
    wijkOf(ranking, candidate),
    ...(cells.points[i] ?? []),
    cells.broken[i] ?? "",
    remarkOf(ranking, candidate),
  ]);
  report.fill(layout.ranking, rows);
  report.style(layout.scores, "strong");
  cells.order.forEach((candidate, i) => {
    if (remarkOf(ranking, candidate) !== "") report.style(rowOf(layout.remark, i), "warning");
  });
}

/** `follows`: the numbers of Criteria are references, so that another weight changes the ranking on the sheet. */
function fillFoundation(
  report: Report,
  layout: ResultsLayout,
  ranking: Ranking,
  cells: ResultsCells,
  follows: boolean,
): void {
  const { study } = ranking;
  const numbers = (key: CriterionNumber, found: (criterion: number) => NewValue) =>
    study.criteria.map((criterion, j) => (follows ? criterionCell(criterion, key, found(j)) : found(j)));
  const rows: Record<CriteriaRow, NewValue[]> = {
    direction: study.criteria.map(({ direction }) => directionWord(direction)),
    weight: numbers("weight", (j) => study.criteria[j]?.weight ?? ""),
    worst: numbers("worst", (j) => blankIfMissing(study.scale.worst[j])),
    best: numbers("best", (j) => blankIfMissing(study.scale.best[j])),
    lower: numbers("lower", (j) => study.criteria[j]?.lower ?? ""),
    upper: numbers("upper", (j) => study.criteria[j]?.upper ?? ""),
    source: study.criteria.map(sourceOf),
  };
  report.fill(
    layout.criteria,
    CRITERIA_ROWS.map((row) => [say("nl", sheetWords[row]), ...rows[row]]),
  );
  const fill = (place: TablePlace, values: readonly NewValue[][]) =>
    report.fill(
      place,
      cells.order.map((candidate, i) => [wijkOf(ranking, candidate), ...(values[i] ?? [])]),
    );
  fill(layout.figures, cells.figures);
  if (layout.scaled && cells.scaled) fill(layout.scaled, cells.scaled);
}

function wijkOf({ study }: Ranking, candidate: number): string {
  return study.candidates[candidate]?.name ?? "";
}

/** When it was written and by which method; who made the figures stands under each criterion. */
function lastLineOf({ method }: Ranking, today: string | undefined): string {
  return writtenOn(today, say("nl", sheetWords.methodAndSources, { method: methodNames[method] }));
}

function sourceOf({ source, year }: Ranking["study"]["criteria"][number]): string {
  return [source, year === undefined ? "" : String(year)].filter((part) => part !== "").join(", ");
}

function remarkOf(ranking: Ranking, candidate: number): string {
  const broken = ranking.exclusions[candidate] ?? [];
  if (broken.length > 0) return broken.map((one) => exclusionSentence(ranking, one)).join("; ");
  return Number.isNaN(ranking.coverage[candidate]) || ranking.coverage[candidate] === 0 ? say("nl", words.noScore) : "";
}

/** Why a wijk is excluded, in words. */
export function exclusionSentence(
  { study }: Ranking,
  { criterion, side, bound, value }: Exclusion,
  language: Language = "nl",
): string {
  const { name = "", unit = "" } = study.criteria[criterion] ?? {};
  const [shownValue, shownBound] = valuesApart(value, bound, unit, language);
  const key = side === "lower" ? words.excludedLower : words.excludedUpper;
  return say(language, key, { criterion: name, value: shownValue, bound: shownBound });
}
