/** The plan that writes Keuze overzicht: the three views side by side, what tips the choice, conditions, what was decided. */

import { formatNumber } from "../../cells/format-number";
import { attitudeShare, supportShare } from "../../decision/lens-scales";
import { nl } from "../../texts/nl";
import type { Sentence, Text } from "../../texts/text";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { type Report, startReport } from "../../workbook/report";
import type { Snapshot } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import { choiceWords as choice } from "../choice/choice-words";
import { flipOf, flipSentence } from "../choice/flip";
import { groupChoices } from "../choice/group-choices";
import { groupSentences } from "../choice/group-sentences";
import { influenceOrder } from "../choice/influence-order";
import { lensSentence } from "../choice/lens-sentence";
import { lensesOf, type WijkLenses } from "../choice/lenses";
import type { Ranking } from "../choice/ranking";
import { readChoice } from "../choice/read-choice";
import { whatChanges } from "../choice/what-changes";
import { choiceSheetWords as words } from "./choice-sheet-words";

export const CHOICE_OVERVIEW_SHEET = "Keuze overzicht";
const CHART = "Wijkwerf_Keuze";
const COLUMNS = [9, 30, 10, 14, 10, 12, 8, 34];
/** The chart stays readable, and the table on its page. */
const MOST_IN_CHART = 5;

const said = ({ text, values }: Sentence) => nl(text, values);

/** Values only; `today`: the day as people write it. What nobody knows is "n.b.", never 0. */
export function planChoiceOverview(snapshot: Snapshot, ranking: Ranking, today: string | undefined): Plan {
  const lenses = lensesOf(snapshot, ranking);
  const flip = flipOf(ranking.study, lenses);
  const plan = buildPlan(snapshot, choice.planOverview);
  const report = startReport(snapshot, CHOICE_OVERVIEW_SHEET, { columns: COLUMNS });
  report.title(CHOICE_OVERVIEW_SHEET);
  if (flip) report.answer(said(flipSentence(ranking.study, flip)));
  const seen = lensSentence(ranking.study, lenses);
  if (seen) report.text(said(seen));
  report.section(nl(words.lenses));
  const place = report.table({
    columns: [
      { header: nl(words.place), role: "whole" },
      { header: nl(words.wijk), role: "text" },
      { header: nl(words.points), role: "decimal" },
      { header: nl(words.support), role: "fine" },
      { header: nl(words.counted), role: "whole" },
      { header: nl(words.attitude), role: "fine" },
      { header: nl(words.counted), role: "whole" },
      { header: nl(words.conditions), role: "text" },
    ],
    rows: lenses.wijken.map(lensRow),
  });
  report.freeze(place);
  report.note(nl(words.scales));
  const turned = influenceOrder(lenses);
  if (turned) report.text(said(turned));
  addChart(report, lenses.wijken);
  addList(report, words.groups, groupSentences(ranking.study, groupChoices(snapshot, ranking.study)).map(said));
  const changes = whatChanges(snapshot, ranking, lenses).map(({ sentence }) => said(sentence));
  addList(report, words.changes, changes.length === 0 ? [nl(choice.changeNothing)] : changes);
  addDecisions(report, snapshot);
  report.addTo(plan, writtenOn(today, nl(words.origin)));
  plan.add({ kind: "show", sheet: report.sheet, row: 0, column: 0 });
  return plan.build();
}

function lensRow({
  rank,
  name,
  score,
  support,
  supportCount,
  attitude,
  attitudeCount,
  blocks,
}: WijkLenses): NewValue[] {
  return [
    known(rank),
    name,
    known(score),
    known(support),
    supportCount,
    known(attitude),
    attitudeCount,
    blocks.map(({ text }) => text).join("; "),
  ];
}

function known(value: number): NewValue {
  return Number.isNaN(value) ? "n.b." : value;
}

/** The three views on one scale of 0 to 100, the number of people behind them in the label. */
function addChart(report: Report, wijken: readonly WijkLenses[]): void {
  const shown = wijken.filter(({ rank }) => !Number.isNaN(rank)).slice(0, MOST_IN_CHART);
  if (shown.length === 0) return;
  report.section(nl(words.chartTable));
  const share = (value: number): NewValue => (Number.isNaN(value) ? "" : 100 * value);
  const place = report.table({
    at: 1,
    columns: [
      { header: nl(words.wijk), role: "text" },
      { header: nl(words.points), role: "decimal" },
      { header: nl(words.support), role: "decimal" },
      { header: nl(words.attitude), role: "decimal" },
    ],
    rows: shown.map((one) => [
      nl(words.label, { wijk: one.name, support: one.supportCount, talks: one.attitudeCount }),
      one.score,
      share(supportShare(one.support)),
      share(attitudeShare(one.attitude)),
    ]),
  });
  const [first] = shown;
  const points = formatNumber(first?.score ?? 0, 1);
  report.chart({
    name: CHART,
    kind: "column",
    title: nl(words.chartTitle),
    altText: nl(words.chartAlt, { wijk: first?.name ?? "", points }),
    source: place.whole,
  });
}

function addList(report: Report, heading: Text, sentences: readonly string[]): void {
  if (sentences.length === 0) return;
  report.section(nl(heading));
  for (const sentence of sentences) report.text(sentence);
}

function addDecisions(report: Report, snapshot: Snapshot): void {
  const rows = readChoice(snapshot)?.rows ?? [];
  report.section(nl(words.decided));
  if (rows.length === 0) report.text(nl(choice.undecided));
  for (const { wijk, verdict, reason, asked, objections } of rows) {
    if (verdict === undefined) continue;
    const decided = nl(choice.decided, { wijk, verdict: choice[`verdict.${verdict}`] });
    report.text(reason === "" ? decided : `${decided} ${reason}`);
    if (asked === "") continue;
    const objected = objections === "" ? nl(choice.none) : objections;
    report.text(nl(choice.consent, { wijk, asked, objections: objected }));
  }
}
