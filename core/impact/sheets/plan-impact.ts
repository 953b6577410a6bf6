/** The plan that writes Impact: inputs with their source, results, what matters most, and the wijken beside each other. */

import type { BudgetView } from "../../budget/budget-view";
import { nl } from "../../texts/nl";
import type { Sentence, Text } from "../../texts/text";
import { fixedAddress } from "../../workbook/address";
import type { SheetForm } from "../../workbook/own-sheet";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { type Report, startReport } from "../../workbook/report";
import type { ValueRole } from "../../workbook/report-roles";
import type { TablePlace } from "../../workbook/report-table";
import type { Snapshot } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import { breakEvenAnswer, impactAnswer } from "../impact-answer";
import {
  type ImpactStudy,
  type InputKey,
  impactStudy,
  impactTornado,
  RESULT_KEYS,
  type ResultKey,
  risingWith,
} from "../impact-study";
import type { FigureKey } from "../kengetallen";
import { type AnswerKey, lackingEndSentences, lackingEnds, lackingSentences } from "../lacking";
import { words } from "../words";
import { type CostBlock, placeCost } from "./cost-block";
import { followedFigure } from "./followed-figure";
import { type Address, type At, breakEven, defined, discounted, EXPRESSIONS, known, without } from "./impact-formulas";
import { placeWijken } from "./wijken-block";

export const IMPACT_SHEET = "Impact";
const CHART = "Wijkwerf_Impact";

export interface ImpactOptions {
  /** As the step Begroting shows the budget. */
  view: BudgetView;
  /** The result that the tornado is about. */
  result: ResultKey;
  /** Jobs are an average of the EU: only on request. */
  jobs: boolean;
  today: string | undefined;
}

const sentence = ({ text, values }: Sentence) => nl(text, values);
const PARTS = ["low", "middle", "high"] as const;
type Part = (typeof PARTS)[number];

/** undefined without Kengetallen. Values, or built-in formulas that follow Kengetallen. */
export function planImpact(snapshot: Snapshot, options: ImpactOptions, form: SheetForm): Plan | undefined {
  const { view } = options;
  const study = impactStudy(snapshot, view);
  if (!study) return undefined;
  const plain = form === "plain";
  const plan = buildPlan(snapshot, words.plan);
  const report = startReport(snapshot, IMPACT_SHEET, { columns: [38, 18, 18, 18, 42, 14, 14, 14] });
  report.title(IMPACT_SHEET);
  report.answer(sentence(impactAnswer(study)));
  report.text(sentence(breakEvenAnswer(study)));
  report.gap();
  const inputs = placeInputs(report, options.jobs);
  const at = addresses(inputs, options.jobs);
  const follows = plain ? at : undefined;
  placeResults(report, study, options.jobs, follows);
  placeTornado(report, study, options.result, follows);
  placeWijken(snapshot, report, view, follows);
  const cost = placeCost(snapshot, report, study.cost, view, plain);
  report.fill(inputs, inputRows(snapshot, study, options, plain, cost));
  report.addTo(plan, writtenOn(options.today, ""));
  plan.add({ kind: "show", sheet: report.sheet, row: 0, column: 0 });
  return plan.build();
}

function inputKeys(jobs: boolean): InputKey[] {
  const keys: InputKey[] = ["dwellings", "participation", "investment", "consumption", "saving", "emissionFactor"];
  keys.push("policyCost", "measures", "municipality", "lifetime", "rate", "leverageTarget");
  return jobs ? [...keys, "jobsPerMillion"] : keys;
}

/** Most inputs are whole numbers; these are not. */
const INPUT_ROLES: Partial<Record<InputKey, ValueRole>> = {
  participation: "finePercent",
  saving: "finePercent",
  rate: "finePercent",
  emissionFactor: "finest",
  measures: "decimal",
  leverageTarget: "decimal",
};
const RESULT_ROLES: Partial<Record<ResultKey, ValueRole>> = { work: "whole", lekp: "finePercent" };

function placeInputs(report: Report, jobs: boolean): TablePlace {
  report.section(nl(words.sheetInputs));
  const place = report.place({
    columns: [
      { header: nl(words.head), role: "text" },
      { header: nl(words.headLow), role: "whole" },
      { header: nl(words.headMiddle), role: "whole" },
      { header: nl(words.headHigh), role: "whole" },
      { header: nl(words.headSource), role: "text" },
      { header: nl(words.headYear), role: "year" },
      { header: nl(words.headChecked), role: "text" },
    ],
    rows: inputKeys(jobs).length,
  });
  inputKeys(jobs).forEach((key, index) => {
    const role = INPUT_ROLES[key];
    if (role) report.style({ row: place.body.row + index, column: 1, rows: 1, columns: PARTS.length }, role);
  });
  report.gap();
  return place;
}

function inputRows(
  snapshot: Snapshot,
  { figures: { table, figures }, ranges }: ImpactStudy,
  { jobs, view }: ImpactOptions,
  plain: boolean,
  cost: CostBlock | undefined,
): NewValue[][] {
  const costCell = (block: CostBlock, part: Part): NewValue => {
    if (part === "middle") return { formula: [`=${block.cell(view.scenario)}`] };
    return { formula: [`=${part === "low" ? "MIN" : "MAX"}(${block.all})`] };
  };
  return inputKeys(jobs).map((key): NewValue[] => {
    const figure = figures.get(key as FigureKey);
    const cell = (part: Part): NewValue => {
      const value = ranges[key][part];
      if (Number.isNaN(value)) return "n.b.";
      if (plain && key === "policyCost" && cost) return costCell(cost, part);
      if (!plain || !figure) return value;
      const place = table.cell(figure.row, figure.from[part]);
      return followedFigure(snapshot, { value: value / figure.factor, cell: place, factor: figure.factor }, value);
    };
    const source = key === "policyCost" ? "Begroting" : (figure?.source ?? "");
    return [nl(words[key]), ...PARTS.map(cell), source, figure?.year ?? "", figure?.checked ?? ""];
  });
}

function addresses(inputs: TablePlace, jobs: boolean): Address {
  const keys = inputKeys(jobs);
  return (key, part) => {
    const { row, column } = inputs.column(PARTS.indexOf(part) + 1);
    return fixedAddress({ row: row + keys.indexOf(key), column, rows: 1, columns: 1 });
  };
}

/** Which figures a result waits for; "" where none. */
function lackingText(study: ImpactStudy, answer: AnswerKey): string {
  return lackingSentences(study, answer).map(sentence).join(" ");
}

function placeResults(report: Report, study: ImpactStudy, jobs: boolean, at: Address | undefined): void {
  report.section(nl(words.sheetResults));
  const middle: At = (key) => at?.(key, "middle") ?? "";
  const shown = RESULT_KEYS.filter((key) => jobs || key !== "jobs");
  const rows = shown.map((key): NewValue[] => {
    const rises = risingWith(study, key);
    // The end of each input that makes this result low or high.
    const end =
      (part: Part): At =>
      (input) =>
        at?.(input, part === "middle" ? part : (part === "low") === (rises[input] ?? true) ? "low" : "high") ?? "";
    const lacks = lackingText(study, key);
    const cell = (part: Part) => {
      const gap = lacks !== "" || lackingEnds(study, key, part).length > 0;
      return at ? defined(EXPRESSIONS[key](end(part)), without(gap)) : known(study.results[key][part], gap);
    };
    return [nl(words[key]), ...PARTS.map(cell), lacks || lackingEndSentences(study, key).map(sentence).join(" ")];
  });
  const only = (
    text: Text,
    value: number,
    answer: AnswerKey,
    expression: () => string | string[],
    rate = 0,
  ): NewValue[] => {
    const lacks = lackingText(study, answer);
    const gap = lacks !== "" || Number.isNaN(rate);
    return [nl(text), "", at ? defined(expression(), without(gap)) : known(value, gap), "", lacks];
  };
  const { low, high } = study.perTon;
  rows.push(
    only(words.perTonLow, low.euro, "discounted", () => discounted(middle, at?.("rate", "low") ?? ""), low.rate),
    only(words.perTonHigh, high.euro, "discounted", () => discounted(middle, at?.("rate", "high") ?? ""), high.rate),
    only(words.breakEvenHead, study.breakEven.participants, "breakEven", () => breakEven(middle)),
  );
  const somethingLacks = rows.some((row) => row[4] !== "");
  const { body } = report.table({
    columns: [
      { header: nl(words.head), role: "text" },
      { header: nl(words.headLow), role: "decimal" },
      { header: nl(words.headMiddle), role: "decimal" },
      { header: nl(words.headHigh), role: "decimal" },
      ...(somethingLacks ? [{ header: nl(words.headLacks), role: "text" as const }] : []),
    ],
    rows: somethingLacks ? rows : rows.map((row) => row.slice(0, 4)),
  });
  shown.forEach((key, index) => {
    const role = RESULT_ROLES[key];
    if (role) report.style({ row: body.row + index, column: 1, rows: 1, columns: PARTS.length }, role);
  });
  report.note(nl(words.sheetBounds));
  report.gap();
}

function placeTornado(report: Report, study: ImpactStudy, result: ResultKey, at: Address | undefined): void {
  const { middle, bars } = impactTornado(study, result);
  if (Number.isNaN(middle) || bars.length === 0) return;
  report.section(nl(words.sheetTornado, { result: words[result] }));
  const expression = (moved: InputKey | undefined, part: Part) =>
    EXPRESSIONS[result]((key) => at?.(key, key === moved ? part : "middle") ?? "");
  const rows = bars.map(({ input, low, high }): NewValue[] => {
    const moved = (part: Part) => `(${expression(input, part)})-(${expression(undefined, "middle")})`;
    const cell = (name: "MIN" | "MAX", value: number): NewValue =>
      at ? { formula: [`=${name}(0`, moved("low"), `${moved("high")})`] } : value;
    const [a, b] = [low - middle, high - middle];
    return [nl(words[input]), cell("MIN", Math.min(0, a, b)), cell("MAX", Math.max(0, a, b))];
  });
  const place = report.table({
    columns: [
      { header: nl(words.head), role: "text" },
      { header: nl(words.headMinus), role: "fine" },
      { header: nl(words.headPlus), role: "fine" },
    ],
    rows,
  });
  report.gap();
  report.chart({
    name: CHART,
    kind: "stackedBar",
    title: nl(words.sheetTornado, { result: words[result] }),
    altText: nl(words.sheetChartAlt),
    source: place.whole,
  });
}
