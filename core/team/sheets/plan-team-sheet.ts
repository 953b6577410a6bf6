/** The plan that writes the sheet Team overzicht: the grid, what is covered, the smallest team and the agreements. */
import { nl } from "../../texts/nl";
import type { Sentence } from "../../texts/text";
import { cellAddress, rectAddress } from "../../workbook/address";
import type { SheetForm } from "../../workbook/own-sheet";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { type Report, startReport } from "../../workbook/report";
import type { ReportColumn } from "../../workbook/report-table";
import type { Snapshot } from "../../workbook/snapshot";
import { widthOfHeader } from "../../workbook/text-width";
import { writtenOn } from "../../workbook/written-on";
import { readAgreements } from "../read-agreements";
import { chosenOf, isChosen, type TeamReading } from "../read-team";
import { coverage, singleHolders } from "../team-coverage";
import { words as teamWords } from "../words";
import { followedChoice, followedLevel, levelValue, YES } from "./followed-team";
import { words } from "./words";

export const TEAM_SHEET = "Team overzicht";
const CHART = "Wijkwerf_Team";
const NAME_WIDTH = 28;
const WIDTH = 13;

export interface TeamSheetStudy {
  reading: TeamReading;
  /** The sentences on top, as the pane says them. */
  answer: readonly Sentence[];
  /** The smallest team, as members: shown as the team while the sheet Team chooses nobody. */
  team: readonly number[] | undefined;
  /** The day as people write it. */
  today?: string | undefined;
}

/** Formulas, built in or of the add-in, follow the levels and choices in Team; the smallest team itself is always a value. */
export function planTeamSheet(snapshot: Snapshot, study: TeamSheetStudy, form: SheetForm): Plan {
  const { reading, answer, team, today } = study;
  const { expertises } = reading;
  const chosen = chosenOf(reading, team);
  const plan = buildPlan(snapshot, teamWords.planSheet);
  const columns = [
    NAME_WIDTH,
    ...Array.from({ length: Math.max(4, expertises.length + 1) }, (_, index) =>
      Math.max(WIDTH, widthOfHeader(expertises[index - 1] ?? "")),
    ),
  ];
  const report = startReport(snapshot, TEAM_SHEET, { columns });
  report.title(TEAM_SHEET);
  report.answer(answer.map(({ text, values }) => nl(text, values)).join(" "));
  report.gap();
  report.section(nl(words.grid));
  const counts = grid(report, snapshot, reading, chosen, form);
  report.note(nl(words.levels));
  report.gap();
  perExpertise(report, reading, chosen, counts);
  agreements(report, snapshot, columns.length);
  report.addTo(plan, writtenOn(today));
  plan.add({ kind: "show", sheet: report.sheet, row: 0, column: 0 });
  return plan.build();
}

/** The rows with what covers each expertise: of whom the levels stand, who is in, and the count of the chosen. */
interface GridCells {
  levels: readonly string[];
  counts: readonly string[];
}

/** Answers with the addresses that further formulas refer to; undefined where values were written. */
function grid(
  report: Report,
  snapshot: Snapshot,
  reading: TeamReading,
  chosen: readonly boolean[],
  form: SheetForm,
): GridCells | undefined {
  const { members, expertises, holders } = reading;
  const columns: ReportColumn[] = [
    { header: nl(words.person), role: "text" },
    { header: nl(isChosen(reading) ? words.inTeam : words.inSmallest), role: "text" },
    ...expertises.map((header): ReportColumn => ({ header, role: "general" })),
  ];
  const place = report.place({ columns, rows: members.length + 2 });
  const follows = form !== "values";
  const rows = members.map(({ name }, person): NewValue[] => [
    name,
    follows ? followedChoice(snapshot, reading, person, chosen) : chosen[person] ? YES : "",
    ...expertises.map((_, index) =>
      follows ? followedLevel(snapshot, reading, person, index) : levelValue(reading, person, index),
    ),
  ]);
  const body = { row: place.body.row, rows: members.length, columns: 1 };
  const inTeam = rectAddress({ ...body, column: place.starts[1] ?? 1 });
  const names = rectAddress({ ...body, column: place.starts[0] ?? 0 });
  const covered = coverage(holders, chosen);
  const alone = singleHolders(holders, chosen);
  const countRow = place.body.row + members.length;
  const columnOfExpertise = (index: number) => place.starts[index + 2] ?? 2;
  const own = expertises.map((_, index) => rectAddress({ ...body, column: columnOfExpertise(index) }));
  const countCells = expertises.map((_, index) => cellAddress(countRow, columnOfExpertise(index)));
  const counts = expertises.map((_, index): NewValue => {
    if (!follows) return covered[index] ?? 0;
    // To a function a single empty cell is an argument left out.
    if (form === "live" && members.length > 1) return { formula: [`=WIJKTEAMDEKKING(${own[index]}`, `${inTeam})`] };
    return { formula: [`=COUNTIFS(${own[index]}`, '">=2"', inTeam, `"${YES}")`] };
  });
  const who = expertises.map((_, index): NewValue => {
    if (!follows) return members[alone[index] ?? -1]?.name ?? "";
    const row = `(ROW(${names})-ROW(${cellAddress(place.body.row, place.starts[0] ?? 0)})+1)`;
    const holder = `SUMPRODUCT((${inTeam}="${YES}")*ISNUMBER(${own[index]})*(${own[index]}>=2)*${row})`;
    return { formula: [`=IF(${countCells[index]}=1`, `INDEX(${names}`, `${holder})`, '"")'] };
  });
  report.fill(place, [...rows, [nl(words.covered), "", ...counts], [nl(words.holder), "", ...who]]);
  report.style({ ...place.body, row: countRow, rows: 1 }, "total");
  covered.forEach((count, index) => {
    const cell = { row: countRow, column: columnOfExpertise(index), rows: 1, columns: 1 };
    if (count === 0) report.style(cell, "warning");
  });
  return follows ? { levels: own, counts: countCells } : undefined;
}

function perExpertise(
  report: Report,
  { expertises, holders }: TeamReading,
  chosen: readonly boolean[],
  cells: GridCells | undefined,
): void {
  if (expertises.length === 0) return;
  report.section(nl(words.perExpertise));
  const inside = coverage(holders, chosen);
  const table = report.table({
    columns: [
      { header: nl(words.expertise), role: "text" },
      { header: nl(words.chosen), role: "whole" },
      { header: nl(words.notChosen), role: "whole" },
    ],
    rows: expertises.map((name, index): NewValue[] => {
      if (!cells) return [name, inside[index] ?? 0, (holders[index]?.length ?? 0) - (inside[index] ?? 0)];
      const count = cells.counts[index];
      const others = { formula: [`=COUNTIFS(${cells.levels[index]}`, `">=2")-${count}`] };
      return [name, { formula: [`=${count}`] }, others];
    }),
  });
  report.chart({
    name: CHART,
    kind: "stackedColumn",
    title: nl(words.chartTitle),
    altText: nl(words.chartAlt),
    source: table.whole,
  });
  report.gap();
}

function agreements(report: Report, snapshot: Snapshot, width: number): void {
  const reading = readAgreements(snapshot);
  if (!reading || reading.agreements.length === 0) return;
  report.section(nl(words.agreements));
  report.table({
    columns: [
      { header: nl(words.topic), role: "text" },
      { header: nl(words.agreement), role: "text", span: Math.max(1, width - 3) },
      { header: nl(words.owner), role: "text", span: 2 },
    ],
    rows: reading.agreements.map(({ topic, agreement, owner, agreed }) => [
      topic,
      agreed ? agreement : agreement || nl(words.open),
      owner,
    ]),
  });
}
