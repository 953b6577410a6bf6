/** Plans of the step Interviews: a conversation with its statements, conversations to hold, the question list, themes. */
import { foldWord } from "../cells/words";
import { positionValue } from "../stakeholders/tables/position-choices";
import { changeTable, planTable } from "../tables/change-table";
import { columnOf } from "../tables/shape";
import { tableIn } from "../tables/table";
import type { Plan } from "../workbook/plan";
import { buildPlan } from "../workbook/plan-builder";
import { type Snapshot, valueAt } from "../workbook/snapshot";
import { proposedQuestions } from "./proposed-questions";
import { hasContact, readStatements, type Statement } from "./read-statements";
import { readTalks } from "./read-talks";
import { interviews } from "./tables/interviews";
import { uitspraken } from "./tables/uitspraken";
import { vragenlijst } from "./tables/vragenlijst";
import { words } from "./words";

export interface NewStatement {
  kind: NonNullable<Statement["kind"]>;
  theme: string;
  /** -2..2; left out where nothing was chosen. */
  tone?: number;
  text: string;
  hard?: boolean;
}

export interface NewTalk {
  stakeholder: string;
  wijk: string;
  /** A serial number of the day. */
  date: number;
  /** -2..2; left out where nothing was chosen. */
  attitude?: number;
  statements: readonly NewStatement[];
  /** The planned conversation that this was: its row becomes done. */
  planned?: number;
}

/** Writes a conversation as done and each statement below the last one, in one plan. */
export function planTalk(snapshot: Snapshot, talk: NewTalk): Plan {
  const { stakeholder, wijk, date, attitude, statements } = talk;
  const plan = buildPlan(snapshot, words.planTalk, { name: stakeholder });
  const about = wijk.trim() === "" ? {} : { wijk: wijk.trim() };
  const first = changeTable(plan, snapshot, interviews, (table) => {
    const held = {
      date,
      status: "done" as const,
      ...about,
      ...(attitude !== undefined && { attitude: positionValue(attitude) }),
    };
    if (talk.planned === undefined) table.add({ stakeholder, kind: "interview", ...held });
    else table.set(talk.planned, held);
  });
  if (statements.length > 0) {
    changeTable(plan, snapshot, uitspraken, (table) => {
      for (const { kind, theme, tone, text, hard } of statements) {
        table.add({
          stakeholder,
          date,
          ...about,
          kind,
          theme: theme.trim(),
          statement: oneLine(text),
          ...(tone !== undefined && { tone: positionValue(tone) }),
          ...(hard !== undefined && { hard }),
        });
      }
    });
  }
  if (first.isNew) plan.add({ kind: "show", sheet: first.sheet, row: 0, column: 0 });
  return plan.build();
}

export interface PlannedTalk {
  stakeholder: string;
  wijk: string;
  /** A serial number of the day; left out while it is not known. */
  date?: number;
}

/** Plans conversations: whom, about which wijk, by when. */
export function planTalks(snapshot: Snapshot, talks: readonly PlannedTalk[]): Plan {
  const title = { text: words.planTalks, values: { count: talks.length } };
  return planTable(snapshot, interviews, title, (table) => {
    for (const { stakeholder, wijk, date } of talks) {
      table.add({
        stakeholder,
        status: "planned",
        kind: "interview",
        ...(wijk.trim() !== "" && { wijk: wijk.trim() }),
        ...(date !== undefined && { date }),
      });
    }
  });
}

/** The proposed questions as a sheet to change and print; those that are there already are not added again. */
export function planQuestions(snapshot: Snapshot): Plan {
  const present = new Set(
    tableIn(snapshot, vragenlijst)?.rows.map(({ values }) => foldWord(`${values.actor} ${values.question}`)) ?? [],
  );
  return planTable(snapshot, vragenlijst, { text: words.planQuestions }, (table) => {
    for (const { actor, questions } of proposedQuestions) {
      for (const question of questions) {
        if (!present.has(foldWord(`${actor} ${question}`))) table.add({ actor, question });
      }
    }
  });
}

/** Gives every statement of one theme the name of another, in both columns of themes. */
export function planMerge(snapshot: Snapshot, from: string, into: string): Plan {
  const reading = readStatements(snapshot);
  const title = { text: words.planMerge, values: { text: from, other: into } };
  const { sheet } = reading?.table.shape.block ?? {};
  return planTable(snapshot, uitspraken, title, (table) => {
    for (const key of ["theme", "secondTheme"] as const) {
      const column = reading && columnOf(reading.table.shape, key)?.column;
      if (sheet === undefined || column === undefined) continue;
      for (const { row } of reading?.statements ?? []) {
        // As it stands in the cell: a theme may differ by a space only.
        const typed = String(valueAt(snapshot, sheet, row, column));
        if (typed !== into && foldWord(typed) === foldWord(from)) table.set(row, { [key]: into });
      }
    }
  });
}

/** Columns that a form adds by itself, and those with which somebody could be reached. */
const OF_THE_FORM = /^(?:id|nr|nummer|e-?mail.*|naam|name|gsm|telefoon.*|begintijd|start ?time|ip.*|taal|language)$/;

/**
 * Columns of a form that hold answers in words: headers of the table Interviews that mean none of its columns, without
 * what is no answer, such as numbers and mail addresses.
 */
export function answerColumns(snapshot: Snapshot): { header: string; column: number }[] {
  const { block, columns = [], dataRows = [] } = readTalks(snapshot)?.table.shape ?? {};
  const answers = (column: number) =>
    dataRows.map((row) => block?.values[row - block.row]?.[column - block.column] ?? "").filter((cell) => cell !== "");
  return columns
    .filter(({ key, header }) => key === undefined && !OF_THE_FORM.test(foldWord(header)))
    .filter(({ column }) => answers(column).some((cell) => typeof cell === "string" && !hasContact(cell)))
    .map(({ header, column }) => ({ header, column }));
}

/** Each answer of a form under these headers becomes a statement; what was taken over before is not added again. */
export function planFormAnswers(snapshot: Snapshot, headers: readonly string[]): Plan {
  const reading = readTalks(snapshot);
  const block = reading?.table.shape.block;
  const chosen = answerColumns(snapshot).filter(({ header }) => headers.includes(header));
  const known = new Set(readStatements(snapshot)?.statements.map(({ name, text }) => foldWord(`${name} ${text}`)));
  const added = (reading?.talks ?? []).flatMap((talk) =>
    chosen.flatMap(({ header, column }) => {
      const text = oneLine(String(block?.values[talk.row - block.row]?.[column - block.column] ?? ""));
      return text === "" || known.has(foldWord(`${talk.name} ${text}`)) ? [] : [{ talk, header, text }];
    }),
  );
  const title = { text: words.planAnswers, values: { count: added.length } };
  return planTable(snapshot, uitspraken, title, (table) => {
    for (const { talk, header, text } of added) {
      table.add({
        stakeholder: talk.name,
        ...(!Number.isNaN(talk.date) && { date: talk.date }),
        ...(talk.wijken.length > 0 && { wijk: talk.wijken.join("; ") }),
        topic: header,
        statement: text,
      });
    }
  });
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
