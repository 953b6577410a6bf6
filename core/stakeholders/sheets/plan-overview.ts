/** The plan that writes Stakeholders overzicht: net support, grid, ladder, who first, and the chart. */

import { nl } from "../../texts/nl";
import { rectAddress } from "../../workbook/address";
import type { SheetForm } from "../../workbook/own-sheet";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { type Report, startReport } from "../../workbook/report";
import type { TablePlace } from "../../workbook/report-table";
import type { Snapshot } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import { readField } from "../field";
import { gridCells } from "../grid";
import { type Register, rawCells, type Stakeholder } from "../read-stakeholders";
import { strategyInWords } from "../strategy";
import { answerInWords, positionText, reasonInWords, whoFirst } from "../who-first";
import { words } from "../words";
import { followedCell } from "./followed-cells";
import {
  countFormula,
  gridFormula,
  type LIST,
  ladderFormula,
  live,
  priorityFormula,
  strategyFormula,
  supportFormula,
} from "./overview-formulas";

export const OVERVIEW_SHEET = "Stakeholders overzicht";
const CHART = "Wijkwerf_Stakeholders";

const LEVELS = [5, 4, 3, 2, 1] as const;
const RUNGS = [-2, -1, 0, 1, 2] as const;
const COLUMNS = [6, 26, 20, 9, 9, 9, 9, 10, 26, 18, 34];

export interface OverviewStudy {
  register: Register;
  /** Further wijken to tell the net support of, such as the candidates. */
  wijken: readonly string[];
  /** The day as people write it. */
  today: string | undefined;
}

/** Values, functions of the add-in, or built-in formulas, which follow the register; names, the order and who stands where are always values. */
export function planOverview(snapshot: Snapshot, study: OverviewStudy, form: SheetForm): Plan {
  const { register, today } = study;
  const ordered = whoFirst(register.stakeholders);
  const plan = buildPlan(snapshot, words.planOverview);
  const report = startReport(snapshot, OVERVIEW_SHEET, { columns: COLUMNS });
  report.title(nl(words.sheetTitle));
  report.answer(answerInWords("nl", register));
  const follows = form !== "values";

  const support = placeSupport(report, study);
  const grid = placeGrid(report);
  const names = placeGrid(report, words.sheetGridNames);
  report.section(nl(words.sheetPriority));
  const list = report.place({ columns: listColumns(), rows: ordered.length });
  report.gap();
  report.section(nl(words.sheetLadder));
  const ladder = report.place({ columns: ladderColumns(), rows: ordered.length });
  report.note(nl(words.ladderNote));

  fillSupport(report, support, study, follows ? list : undefined, form);
  fillGrid(report, grid, names, ordered, follows ? list : undefined);
  report.fill(list, listRows(snapshot, register, ordered, list, form));
  report.fill(
    ladder,
    ordered.map((one, index) => [
      index + 1,
      one.name,
      ...RUNGS.map((rung) => (follows ? ladderFormula(list, index, rung) : rungText(one, rung))),
    ]),
  );
  addChart(report, ordered);
  report.addTo(plan, writtenOn(today, nl(words.sheetOrigin, origins(register.stakeholders))));
  plan.add({ kind: "show", sheet: report.sheet, row: 0, column: 0 });
  return plan.build();
}

function placeSupport(report: Report, { register, wijken }: OverviewStudy): TablePlace {
  report.section(nl(words.sheetSupportHead));
  const { perWijk } = readField(register.stakeholders, wijken);
  const place = report.place({
    columns: [
      { header: nl(words.headWijk), role: "text", span: 2 },
      { header: nl(words.sheetSupport), role: "fine" },
      { header: nl(words.headCounted), role: "whole" },
    ],
    rows: perWijk.length + 1,
  });
  report.gap();
  return place;
}

function fillSupport(
  report: Report,
  place: TablePlace,
  study: OverviewStudy,
  list: TablePlace | undefined,
  form: SheetForm,
): void {
  const { total, perWijk } = readField(study.register.stakeholders, study.wijken);
  const known = (support: number): NewValue => (Number.isNaN(support) ? "n.b." : support);
  // A formula compares a whole cell: a row of two wijken would fall out.
  const follows = list !== undefined && study.register.stakeholders.every(({ wijken }) => wijken.length < 2);
  const rows = perWijk.map(({ wijk, support, count }, index): NewValue[] => {
    const name = rectAddress({ row: place.body.row + index + 1, column: place.body.column, rows: 1, columns: 1 });
    const fixed = name.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
    return follows ? [wijk, supportFormula(list, fixed), countFormula(list, fixed)] : [wijk, known(support), count];
  });
  const all: NewValue[] = list
    ? [nl(words.allTogether), form === "live" ? live.support(list) : supportFormula(list), countFormula(list)]
    : [nl(words.allTogether), known(total.support), total.count];
  report.fill(place, [all, ...rows]);
}

function placeGrid(report: Report, text: (typeof words)[keyof typeof words] = words.sheetGrid): TablePlace {
  report.section(nl(text));
  const place = report.place({
    columns: [
      { header: nl(words.gridCorner), role: "general", span: 2 },
      ...[1, 2, 3, 4, 5].map((interest) => ({ header: interest, role: "general" as const })),
    ],
    rows: LEVELS.length,
  });
  report.gap();
  return place;
}

function fillGrid(
  report: Report,
  counts: TablePlace,
  names: TablePlace,
  ordered: readonly Stakeholder[],
  list: TablePlace | undefined,
): void {
  const cells = gridCells(ordered);
  const members = (influence: number, interest: number) =>
    cells.filter((one) => one.influence === influence && one.interest === interest).map(({ index }) => index + 1);
  const rows = (cell: (influence: number, interest: number) => NewValue): NewValue[][] =>
    LEVELS.map((influence) => [influence, ...[1, 2, 3, 4, 5].map((interest) => cell(influence, interest))]);
  report.fill(
    counts,
    rows((influence, interest) =>
      list ? gridFormula(list, influence, interest) : members(influence, interest).length,
    ),
  );
  report.fill(
    names,
    rows((influence, interest) => members(influence, interest).join(", ")),
  );
}

function listColumns() {
  return [
    { header: nl(words.headNumber), role: "whole" },
    { header: nl(words.headName), role: "text" },
    { header: nl(words.headCategory), role: "text" },
    { header: nl(words.headInfluence), role: "decimal" },
    { header: nl(words.headInterest), role: "decimal" },
    { header: nl(words.headPosition), role: "general" },
    { header: nl(words.headDesired), role: "general" },
    { header: nl(words.headPriority), role: "whole" },
    { header: nl(words.headStrategy), role: "text" },
    { header: nl(words.headWijk), role: "text" },
    { header: nl(words.headReason), role: "text" },
  ] as const;
}

function listRows(
  snapshot: Snapshot,
  { table, stakeholders, answers }: Register,
  ordered: readonly Stakeholder[],
  list: TablePlace,
  form: SheetForm,
): NewValue[][] {
  const places = new Map(stakeholders.map((one, index) => [one, index]));
  const followed = (key: "influence" | "interest" | "position" | "desired") => {
    const cells = rawCells(snapshot, table, key);
    const bounds = key === "influence" || key === "interest" ? { lowest: 1, highest: 5 } : { lowest: -2, highest: 2 };
    return (one: Stakeholder): NewValue => {
      const cell = cells[places.get(one) ?? -1];
      const present = table.located.shape.columns.some((column) => column.key === key);
      if (form === "values" || !cell || !present) return Number.isNaN(one[key]) ? "" : one[key];
      return followedCell(cell, one[key], answers[key], bounds);
    };
  };
  const influence = followed("influence");
  const interest = followed("interest");
  const position = followed("position");
  const desired = followed("desired");
  const priorityCell = (index: number, priority: number): NewValue => {
    if (form === "values") return Number.isNaN(priority) ? "" : priority;
    return form === "live" ? live.priority(list, index) : priorityFormula(list, index);
  };
  const strategyCell = (index: number, one: Stakeholder): NewValue => {
    if (form === "values") return strategyOf(one);
    return form === "live" ? live.strategy(list, index) : strategyFormula(list, index);
  };
  return ordered.map((one, index): NewValue[] => {
    const { priority } = one.priority;
    const line: Record<keyof typeof LIST, NewValue> = {
      number: index + 1,
      name: one.name,
      category: one.category,
      influence: influence(one),
      interest: interest(one),
      position: position(one),
      desired: desired(one),
      priority: priorityCell(index, priority),
      strategy: strategyCell(index, one),
      wijk: one.wijken.join("; "),
      reason: reasonInWords("nl", one),
    };
    return Object.values(line);
  });
}

function strategyOf({ strategy, position }: Stakeholder): string {
  return strategy === undefined ? "" : strategyInWords(strategy, position);
}

function ladderColumns() {
  return [
    { header: nl(words.headNumber), role: "whole" as const },
    { header: nl(words.headName), role: "text" as const },
    ...RUNGS.map((rung) => ({ header: nl(positionText(rung) ?? words.afwachter), role: "text" as const })),
  ];
}

function rungText({ position, desired }: Stakeholder, rung: number): string {
  const parts = [
    Math.round(position) === rung ? nl(words.now) : "",
    Math.round(desired) === rung ? nl(words.wanted) : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** Values of its own: points are moved a little inside their cell, so that none hides another. */
function addChart(report: Report, ordered: readonly Stakeholder[]): void {
  const cells = gridCells(ordered);
  if (cells.length === 0) return;
  report.gap();
  report.section(nl(words.chartTitle));
  const points = report.table({
    columns: [
      { header: nl(words.headNumber), role: "text" },
      { header: nl(words.headInterest), role: "fine" },
      { header: nl(words.headInfluence), role: "fine" },
      { header: nl(words.headStrategy), role: "text" },
      { header: nl(words.headPriority), role: "whole" },
    ],
    rows: cells.map(({ index, x, y }) => {
      const one = ordered[index] as Stakeholder;
      return [String(index + 1), x, y, strategyOf(one), Math.max(1, one.priority.priority)];
    }),
  });
  report.gap();
  report.chart({
    name: CHART,
    kind: "bubble",
    title: nl(words.chartTitle),
    altText: nl(words.chartAlt, { count: cells.length }),
    source: points.whole,
    labels: cells.map(({ index }) => String(index + 1)),
    axes: { x: nl(words.headInterest), y: nl(words.headInfluence) },
    rows: 22,
  });
}

function origins(list: readonly Stakeholder[]) {
  const count = (source: Stakeholder["source"]) => list.filter((one) => one.source === source).length;
  return {
    conversation: count("conversation"),
    document: count("document"),
    team: count("team"),
    unknown: count(undefined),
  };
}
