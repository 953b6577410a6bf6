/** The table Team as it stands in the workbook: levels, prices and choices as the search wants them, and what is odd. */
import { foldWord } from "../cells/words";
import { MOST_WORDS } from "../tables/level-columns";
import { type Table, tableIn } from "../tables/table";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import { type Snapshot, valueAt } from "../workbook/snapshot";
import { type LevelQuestion, levelAnswers, levelQuestion, levelWord, otherScale } from "./letter-levels";
import { team as schema } from "./tables/team";
import { compulsoryCostFindings, costUnitFindings, priceOf } from "./team-cost";
import { coverage, singleHolders } from "./team-coverage";
import { HIGHEST_LEVEL, holdersOf, type TeamProblem } from "./team-problem";
import { words } from "./words";

export interface TeamMember {
  /** On the sheet, from 0. */
  row: number;
  name: string;
  organisation: string;
  role: string;
  fte: number | undefined;
  /** Euro a year; undefined where it is not filled in. */
  cost: number | undefined;
  chosen: "yes" | "no" | "compulsory" | undefined;
  from: number | undefined;
  until: number | undefined;
}

export type TeamTable = Table<typeof schema>;

export interface TeamReading {
  table: TeamTable;
  members: TeamMember[];
  expertises: string[];
  /** Members x expertises, 0..3; NaN where nothing is filled in. */
  levels: { rows: number; columns: number; data: Float64Array };
  /** The figures in the cells are on another scale than the levels: they were answered one by one. */
  rescaled: boolean;
  holders: number[][];
  /** Words among the levels that nobody explained yet; they count for nothing until then. */
  questions: LevelQuestion[];
  findings: Finding[];
}

/** Below this part of full time somebody covers nothing in practice (ours). */
const LEAST_TIME = 0.1;

/** undefined when the workbook holds no Team. */
export const readTeam: (snapshot: Snapshot) => TeamReading | undefined = perSnapshot((snapshot) => {
  const table = tableIn(snapshot, schema);
  if (!table) return undefined;
  const rows = table.rows.filter(({ values }) => values.name !== undefined);
  const members = rows.map(
    ({ row, values }): TeamMember => ({
      row,
      name: values.name ?? "",
      organisation: values.organisation ?? "",
      role: values.role ?? "",
      fte: values.fte,
      cost: values.cost,
      chosen: values.chosen,
      from: values.from,
      until: values.until,
    }),
  );
  const expertises = table.open.map(({ header }) => header);
  const read = readLevels(snapshot, table, rows);
  const levels = { rows: members.length, columns: expertises.length, data: read.data };
  const holders = holdersOf(levels);
  const own = new Set(table.open.map(({ column }) => column));
  // What a plain reading says of levels is left out: this file reads letters and bounds itself.
  const plain = table.findings.filter(
    ({ cell }) => !cell || cell.row <= table.shape.headerRow || !own.has(cell.column),
  );
  const reading = { table, members, expertises, levels, holders, unread: read.unread };
  const findings = [
    ...plain,
    ...read.findings,
    ...memberFindings(reading),
    ...costFindings(reading),
    ...costUnitFindings(reading),
    ...compulsoryCostFindings(snapshot, reading),
    ...coverFindings(reading),
  ];
  const { questions, rescaled } = read;
  return { table, members, expertises, levels, rescaled, holders, questions, findings };
});

/**
 * The problem that the search answers: `depth` people for each expertise, those who are in or out already honoured.
 * Prices count only where everybody who can be in has one: an unknown price is not zero.
 */
export function problemOf({ members, holders }: Pick<TeamReading, "members" | "holders">, depth: number): TeamProblem {
  const prices = members.map(priceOf);
  const known = members.every(({ chosen }, person) => chosen === "no" || prices[person] !== undefined);
  return {
    people: members.length,
    holders,
    required: holders.map(() => depth),
    ...(known && members.length > 0 && { costs: prices.map((price) => price ?? 0) }),
    fixed: members.map(({ chosen }) => (chosen === "compulsory" ? true : chosen === "no" ? false : undefined)),
  };
}

/** Whether the sheet says who is in the team. */
export function isChosen({ members }: Pick<TeamReading, "members">): boolean {
  return members.some(({ chosen }) => chosen === "yes");
}

/**
 * The team that is looked at: as the sheet says; where nobody is chosen there yet, the team that was found; else
 * everybody who is not excluded.
 */
export function chosenOf(reading: Pick<TeamReading, "members">, found?: readonly number[]): boolean[] {
  const { members } = reading;
  if (isChosen(reading)) return members.map(({ chosen }) => chosen === "yes" || chosen === "compulsory");
  return members.map(({ chosen }, person) => (found ? found.includes(person) : chosen !== "no"));
}

interface LevelsRead {
  data: Float64Array;
  /** Members x expertises: a word stands there that nobody explained yet. */
  unread: Uint8Array;
  rescaled: boolean;
  questions: LevelQuestion[];
  findings: Finding[];
}

function readLevels(snapshot: Snapshot, table: TeamTable, rows: TeamTable["rows"]): LevelsRead {
  const findings: Finding[] = [];
  const width = table.open.length;
  const data = new Float64Array(rows.length * width).fill(Number.NaN);
  const unread = new Uint8Array(data.length);
  const { sheet } = table.shape.block;
  const answers = levelAnswers(snapshot);
  const asked = new Map<string, number>();
  const figures = rows.flatMap(({ open }) => open.flatMap((cell) => (cell.kind === "number" ? [cell.value] : [])));
  const highest = otherScale(figures);
  table.open.forEach(({ column, header }, index) => {
    const raws = rows.map(({ row }) => valueAt(snapshot, sheet, row, column));
    const found = raws.map((raw, person) => {
      const cell = rows[person]?.open[index];
      if (cell?.kind !== "number") return levelWord(raw);
      return highest !== undefined && cell.value >= 0 ? String(cell.value) : undefined;
    });
    const meant = new Set(found.filter((word) => word !== undefined && !answers.has(word)));
    const remarks = [...meant].filter((word) => Number.isNaN(Number(word))).length > MOST_WORDS;
    const at = (person: number) => ({
      table: schema.name,
      cell: { sheet, row: rows[person]?.row ?? table.shape.headerRow, column },
    });
    rows.forEach(({ values, open }, person) => {
      const word = found[person];
      const cell = open[index];
      if (word !== undefined && answers.has(word)) data[person * width + index] = answers.get(word) as number;
      else if (word !== undefined && !remarks) {
        asked.set(word, (asked.get(word) ?? 0) + 1);
        unread[person * width + index] = 1;
      } else if (cell?.kind === "number" && cell.value >= 0 && cell.value <= 3)
        data[person * width + index] = cell.value;
      else if (cell !== undefined && (cell.kind !== "missing" || word !== undefined)) {
        const level = cell.kind === "number" ? cell.value : String(raws[person]);
        const about = { values: { level, person: values.name ?? "" }, ...at(person) };
        findings.push({ severity: "error", text: words.levelOutside, ...about });
      }
    });
    if (meant.size > 0 && !remarks) {
      const first = found.findIndex((word) => word !== undefined && meant.has(word));
      const about = { values: { expertise: header, found: [...meant].join(", ") }, ...at(first) };
      findings.push({
        severity: "error",
        text: highest === undefined ? words.letterLevel : words.otherScale,
        ...about,
      });
    }
  });
  const questions = [...asked]
    .map(([word, count]) => levelQuestion(word, count, highest ?? HIGHEST_LEVEL))
    .sort((a, b) => (highest === undefined ? 0 : Number(b.word) - Number(a.word) || 0));
  return { data, unread, rescaled: highest !== undefined, questions, findings };
}

type Read = Omit<TeamReading, "findings" | "questions" | "rescaled"> & Pick<LevelsRead, "unread">;

function memberFindings({ table, members, levels, expertises, unread }: Read): Finding[] {
  const findings: Finding[] = [];
  const tell = (severity: Finding["severity"], text: Finding["text"], row: number, values: Finding["values"]) =>
    findings.push({ severity, text, values: values ?? {}, table: schema.name, cell: table.cell(row, "name") });
  const seen = new Map<string, TeamMember>();
  members.forEach((member, person) => {
    const { name, row, fte, from, until } = member;
    const before = seen.get(foldWord(name));
    if (before) tell("warning", words.twice, row, { person: name, first: before.row + 1, second: row + 1 });
    seen.set(foldWord(name), member);
    if (fte !== undefined && fte > 0 && fte < LEAST_TIME) tell("warning", words.littleTime, row, { person: name, fte });
    if (from !== undefined && until !== undefined && until < from) {
      findings.push({
        severity: "error",
        text: words.untilBeforeFrom,
        values: { person: name },
        table: schema.name,
        cell: table.cell(row, "until"),
      });
    }
    const line = levels.data.subarray(person * levels.columns, (person + 1) * levels.columns);
    // Who has a cross that is not explained yet has something; the question about it comes first.
    const waits = unread.subarray(person * levels.columns, (person + 1) * levels.columns).includes(1);
    if (levels.columns > 0 && !waits && line.every((level) => Number.isNaN(level) || level === 0)) {
      tell("warning", words.noExpertise, row, { person: name, row: row + 1 });
    }
  });
  const [first] = levels.data;
  const [top] = members;
  if (members.length > 1 && expertises.length > 1 && top && first !== undefined && first > 0) {
    if (levels.data.every((level) => level === first)) tell("warning", words.allTheSame, top.row, { level: first });
  }
  return findings;
}

/** Where some people have a price, who has none. */
function costFindings({ table, members }: Read): Finding[] {
  if (members.every(({ cost }) => cost === undefined)) return [];
  return members.flatMap(({ name, row, cost, chosen }): Finding[] =>
    cost !== undefined || chosen === "no"
      ? []
      : [
          {
            severity: "warning",
            text: words.missingCost,
            values: { person: name },
            table: schema.name,
            cell: table.cell(row, "cost"),
          },
        ],
  );
}

function coverFindings({ table, members, expertises, holders, unread }: Read): Finding[] {
  const { sheet } = table.shape.block;
  const header = (index: number) => ({
    table: schema.name,
    cell: { sheet, row: table.shape.headerRow, column: table.open[index]?.column ?? 0 },
  });
  if (members.length === 0) return [];
  if (expertises.length === 0) {
    const cell = table.cell(table.shape.headerRow, "name");
    return [{ severity: "error", text: words.noExpertiseColumns, table: schema.name, cell }];
  }
  const available = members.map(({ chosen }) => chosen !== "no");
  const covered = coverage(holders, available);
  const alone = singleHolders(holders, available);
  return expertises.flatMap((expertise, index): Finding[] => {
    if (available.some((is, person) => is && unread[person * expertises.length + index] === 1)) return [];
    if (covered[index] === 0) {
      return [{ severity: "error", text: words.nobody, values: { expertise }, ...header(index) }];
    }
    const person = members[alone[index] ?? -1]?.name;
    return person === undefined
      ? []
      : [{ severity: "warning", text: words.onePerson, values: { expertise, person }, ...header(index) }];
  });
}
