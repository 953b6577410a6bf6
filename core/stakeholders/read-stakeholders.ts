/** The register of stakeholders as it stands in the workbook, with everything that is odd about it. */
import { candidateNames } from "../candidates/candidate-names";
import { foldWord } from "../cells/words";
import { factsOf } from "../tables/facts";
import { type Table, tableIn } from "../tables/table";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import { type Snapshot, valueAt } from "../workbook/snapshot";
import { positionWords, samePositionWords } from "./position";
import { type Priority, priorityOf } from "./priority";
import { readScale, type ScaleCell, type ScaleQuestion, type ScaleReading, type ScaleRules } from "./read-scale";
import { registerFindings } from "./register-findings";
import { type ScaleAnswers, scaleAnswers } from "./scale-answers";
import { headerCell } from "./scale-in-header";
import { type Strategy, strategyOf } from "./strategy";
import { stakeholders as schema } from "./tables/stakeholders";
import { type WijkReading, wijkReader } from "./wijken-in";
import { words } from "./words";

export interface Stakeholder {
  /** On the sheet, from 0. */
  row: number;
  name: string;
  category: string;
  /** The neighbourhoods; none is the whole municipality. */
  wijken: readonly string[];
  /** 1..5, NaN where missing. */
  influence: number;
  interest: number;
  /** -2..2, NaN where missing. */
  position: number;
  desired: number;
  before: number;
  priority: Priority;
  strategy: Strategy | undefined;
  power: boolean | undefined;
  legitimacy: boolean | undefined;
  urgency: boolean | undefined;
  phases: readonly string[];
  /** 0 (know) to 4 (decide along). */
  level: number | undefined;
  nextAction: string;
  owner: string;
  date: number | undefined;
  source: "conversation" | "document" | "team" | undefined;
  estimatedOn: number | undefined;
  changeReason: string;
  keepUntil: number | undefined;
}

export type StakeholderTable = Table<typeof schema>;

export interface Register {
  table: StakeholderTable;
  stakeholders: Stakeholder[];
  findings: Finding[];
  /** What the words and figures of a column mean, as far as that must be asked. */
  questions: ScaleQuestion[];
  /** What is known of the words and the scale of each column. */
  answers: Readonly<Record<(typeof OWN_COLUMNS)[number], ScaleAnswers>>;
}

const knownPositions: ReadonlyMap<string, number> = new Map([
  ...Object.entries(positionWords),
  ...Object.entries(samePositionWords),
  ["+1", 1],
  ["+2", 2],
]);

/** How a column of positions is read, wherever it stands. */
export function positionRules(table: string, header: string): ScaleRules {
  const { positionUnknown } = words;
  return {
    table,
    header,
    lowest: -2,
    highest: 2,
    known: knownPositions,
    levels: false,
    outside: positionUnknown,
    unknownWord: positionUnknown,
  };
}

function levelRules(header: string, outside: ScaleRules["outside"]): ScaleRules {
  const { levelWordUnknown } = words;
  const base = { table: schema.name, lowest: 1, highest: 5, known: new Map<string, number>(), levels: true };
  return { ...base, header, outside, unknownWord: levelWordUnknown };
}

/** The columns whose cells this file reads itself; what a plain reading says about them is left out. */
const OWN_COLUMNS = ["position", "influence", "interest", "desired", "before"] as const;

/** undefined when the workbook holds no register. */
export const readStakeholders: (snapshot: Snapshot) => Register | undefined = perSnapshot((snapshot) => {
  const table = tableIn(snapshot, schema);
  if (!table) return undefined;
  const facts = factsOf(snapshot, schema);
  const scale = (key: (typeof OWN_COLUMNS)[number], rules: ScaleRules, answersOf = rules.header): ScaleReading =>
    readScale(
      rawCells(snapshot, table, key),
      rules,
      scaleAnswers(facts, answersOf),
      headerCell(snapshot, table.located.shape, key),
    );
  const readings = {
    position: scale("position", positionRules(schema.name, "Positie")),
    desired: scale("desired", positionRules(schema.name, "Positie")),
    before: scale("before", positionRules(schema.name, "Positie")),
    influence: scale("influence", levelRules("Invloed", words.influenceOutside)),
    interest: scale("interest", levelRules("Belang", words.interestOutside)),
  };
  const candidates = candidateNames(snapshot);
  const wijkenOf = wijkReader(
    candidates,
    table.rows.map(({ values }) => values.wijk),
  );
  const stakeholders = table.rows.map(({ row, values }, index): Stakeholder => {
    const influence = readings.influence.values[index] as number;
    const interest = readings.interest.values[index] as number;
    const position = readings.position.values[index] as number;
    const desired = readings.desired.values[index] as number;
    return {
      row,
      name: values.name ?? "",
      category: values.category ?? "",
      wijken: wijkenOf(values.wijk).wijken,
      influence,
      interest,
      position,
      desired,
      before: readings.before.values[index] as number,
      priority: priorityOf(influence, interest, position, desired),
      strategy: strategyOf(influence, interest),
      power: values.power,
      legitimacy: values.legitimacy,
      urgency: values.urgency,
      phases: (values.phase ?? "")
        .split(/\s*[|;,\n]\s*/)
        .map((phase) => phase.trim())
        .filter((phase) => phase !== ""),
      level: values.level === undefined ? undefined : Number(values.level),
      nextAction: values.nextAction ?? "",
      owner: values.owner ?? "",
      date: values.date,
      source: values.source,
      estimatedOn: values.estimatedOn,
      changeReason: values.changeReason ?? "",
      keepUntil: values.keepUntil,
    };
  });
  const parts = Object.values(readings);
  const findings = [
    ...withoutColumns(table, OWN_COLUMNS),
    ...parts.flatMap((reading) => reading.findings),
    ...registerFindings(table, stakeholders, candidates),
    ...table.rows.flatMap(({ row, values }): Finding[] => wijkFinding(wijkenOf(values.wijk), table.cell(row, "wijk"))),
  ];
  const answers = Object.fromEntries(
    Object.entries(readings).map(([key, reading]) => [key, reading.answers]),
  ) as Register["answers"];
  const questions = joined(parts.flatMap(({ question }) => question ?? []));
  return { table, stakeholders, findings, questions, answers };
});

function wijkFinding({ together }: WijkReading, cell: Finding["cell"] & object): Finding[] {
  if (together === undefined) return [];
  const values = { text: together, row: cell.row + 1 };
  return [{ severity: "note", text: words.wijkenTogether, values, table: schema.name, cell }];
}

/** The cells of a column as they stand, one per row of the table; a column that is not there is empty cells. */
export function rawCells<S extends { rows: readonly { row: number }[] }>(
  snapshot: Snapshot,
  table: S & Pick<Table<typeof schema>, "located"> & { cell(row: number, key: never): ScaleCell["cell"] },
  key: string,
): ScaleCell[] {
  const { shape } = table.located;
  const column = shape.columns.find((one) => one.key === key)?.column;
  return table.rows.map(({ row }) => {
    if (column === undefined) return { raw: "", cell: { sheet: shape.block.sheet, row, column: shape.block.column } };
    return { raw: valueAt(snapshot, shape.block.sheet, row, column), cell: { sheet: shape.block.sheet, row, column } };
  });
}

/** The findings of a plain reading without those in the cells of these columns; what concerns their header stays. */
export function withoutColumns(
  { located, findings }: Pick<StakeholderTable, "located" | "findings">,
  keys: readonly string[],
): Finding[] {
  const { columns, headerRow, headerRows } = located.shape;
  const own = new Set(columns.filter(({ key }) => keys.includes(key ?? "")).map(({ column }) => column));
  return findings.filter(({ cell }) => !cell || cell.row < headerRow + headerRows || !own.has(cell.column));
}

/** One question per column name: what "voor" means is the same in each column of positions. */
function joined(questions: readonly ScaleQuestion[]): ScaleQuestion[] {
  const byHeader = new Map<string, ScaleQuestion>();
  for (const question of questions) {
    const known = byHeader.get(question.header);
    if (!known) {
      byHeader.set(question.header, { ...question, words: [...question.words] });
      continue;
    }
    for (const asked of question.words) {
      const same = known.words.find(({ word }) => foldWord(word) === foldWord(asked.word));
      if (same) same.count += asked.count;
      else known.words.push(asked);
    }
  }
  return [...byHeader.values()];
}
