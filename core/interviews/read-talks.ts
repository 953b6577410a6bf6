/** The conversations as the table Interviews holds them, with who they are with and how each stands towards a wijk. */
import { candidateNames } from "../candidates/candidate-names";
import { foldWord } from "../cells/words";
import { type ActorNames, actorNames, namesIn } from "../stakeholders/actor-names";
import { looksLikePerson } from "../stakeholders/person-name";
import { unknownActor } from "../stakeholders/read-influence";
import { readScale, type ScaleQuestion } from "../stakeholders/read-scale";
import {
  positionRules,
  rawCells,
  readStakeholders,
  type Stakeholder,
  withoutColumns,
} from "../stakeholders/read-stakeholders";
import { type ScaleAnswers, scaleAnswers } from "../stakeholders/scale-answers";
import { headerCell } from "../stakeholders/scale-in-header";
import { wijkReader } from "../stakeholders/wijken-in";
import { words as stakeholderWords } from "../stakeholders/words";
import { factsOf } from "../tables/facts";
import { columnOf } from "../tables/shape";
import { type Table, tableIn } from "../tables/table";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { interviews } from "./tables/interviews";
import { words } from "./words";

export interface Talk {
  /** On the sheet, from 0. */
  row: number;
  /** As it stands in the cell. */
  name: string;
  /** Numbers in `Actors.names`. */
  actors: readonly number[];
  wijken: readonly string[];
  /** A serial number of the day, NaN without a date. */
  date: number;
  done: boolean;
  planned: boolean;
  /** -2..2, NaN where none was noted. */
  attitude: number;
}

/** Those of the register first, then names that only conversations and statements know. */
export interface Actors {
  names: string[];
  /** The stakeholder behind a number; undefined for a name that the register does not know. */
  stakeholders: readonly Stakeholder[];
  /** The numbers of the names in a cell; a new name gets a new number. */
  numbersIn(text: string): number[];
  /** Names in a cell that the register does not know, each with the nearest one. */
  unknownIn(text: string): { name: string; near: string | undefined }[];
}

/**
 * Everybody who may be spoken of, by number: one numbering for conversations and statements, so that the same unknown
 * name is the same person in both.
 */
export const readActors: (snapshot: Snapshot) => Actors = perSnapshot((snapshot) => {
  const stakeholders = readStakeholders(snapshot)?.stakeholders ?? [];
  const names = stakeholders.map(({ name }) => name);
  const known: ActorNames = actorNames(names);
  const others = new Map<string, number>();
  return {
    names,
    stakeholders,
    numbersIn(text) {
      const found = known.inCell(text);
      const unknown = found.unknown.map((name) => {
        const number = others.get(foldWord(name)) ?? names.push(name) - 1;
        others.set(foldWord(name), number);
        return number;
      });
      return [...found.known, ...unknown];
    },
    unknownIn: (text) => known.inCell(text).unknown.map((name) => ({ name, near: known.nearest(name) })),
  };
});

/** Somebody who answered a form without a name: each row is somebody else. A word of the user's sheet. */
function respondent(row: number): string {
  return `respondent ${row + 1}`;
}

/** Whether a name is that of somebody without one, whom no register knows. */
export function isRespondent(name: string): boolean {
  return /^respondent \d+$/.test(name);
}

export interface TalkReading {
  table: Table<typeof interviews>;
  talks: Talk[];
  findings: Finding[];
  questions: ScaleQuestion[];
  /** What is known of the words and the scale of the attitudes. */
  answers: ScaleAnswers;
}

/** undefined when the workbook holds no table Interviews. */
export const readTalks: (snapshot: Snapshot) => TalkReading | undefined = perSnapshot((snapshot) => {
  const table = tableIn(snapshot, interviews);
  if (!table) return undefined;
  const { shape } = table.located;
  const actors = readActors(snapshot);
  const rules = positionRules(interviews.name, "Houding");
  const scale = readScale(
    rawCells(snapshot, table, "attitude"),
    rules,
    scaleAnswers(factsOf(snapshot, interviews), rules.header),
    headerCell(snapshot, shape, "attitude"),
  );
  const hasStatus = columnOf(shape, "status") !== undefined;
  const findings = [...withoutColumns(table, ["attitude"]), ...scale.findings];
  const tell = (row: number, key: Parameters<typeof table.cell>[1], finding: Omit<Finding, "table" | "cell">) =>
    findings.push({ ...finding, table: interviews.name, cell: table.cell(row, key) });

  const candidates = candidateNames(snapshot);
  const wijkenOf = wijkReader(
    candidates,
    table.rows.map(({ values }) => values.wijk),
  );
  const isAnonymous = table.rows.every(({ values }) => values.stakeholder === undefined);
  const talks = table.rows.map(({ row, values }, index): Talk => {
    const name = isAnonymous ? respondent(row) : (values.stakeholder ?? "");
    const about = wijkenOf(values.wijk);
    const talk: Talk = {
      row,
      name,
      actors: actors.numbersIn(name),
      wijken: about.wijken,
      date: values.date === undefined ? Number.NaN : Math.floor(values.date),
      done: hasStatus ? values.status === "done" : true,
      planned: values.status === "planned",
      attitude: scale.values[index] as number,
    };
    if (about.together !== undefined) {
      const said = { text: about.together, row: row + 1 };
      tell(row, "wijk", { severity: "note", text: stakeholderWords.wijkenTogether, values: said });
    }
    if (actors.stakeholders.length > 0 && !isRespondent(name)) {
      for (const { name: unknown, near } of actors.unknownIn(name)) {
        findings.push(unknownActor(near, unknown, { table: interviews.name, cell: table.cell(row, "stakeholder") }));
      }
    }
    for (const part of namesIn(name).filter((one) => looksLikePerson(one, candidates))) {
      tell(row, "stakeholder", { severity: "warning", text: stakeholderWords.personName, values: { name: part } });
    }
    if (hasStatus && values.status === undefined) {
      tell(row, "status", { severity: "warning", text: words.noStatus, values: { row: row + 1 } });
    }
    if (talk.planned && !Number.isNaN(talk.attitude)) {
      tell(row, "attitude", { severity: "warning", text: words.attitudePlanned });
    }
    if (talk.done && values.date === undefined) {
      tell(row, "date", { severity: "note", text: words.noDate, values: { row: row + 1 } });
    }
    return talk;
  });
  const [first] = talks;
  if (!hasStatus && first) tell(shape.headerRow, "stakeholder", { severity: "note", text: words.allDone });
  return { table, talks, findings, questions: scale.question ? [scale.question] : [], answers: scale.answers };
});
