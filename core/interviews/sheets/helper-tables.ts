/** The lists at the foot of Uitspraken overzicht over which its built-in formulas count: conversations and statements. */

import { rawCells } from "../../stakeholders/read-stakeholders";
import { followedCell } from "../../stakeholders/sheets/followed-cells";
import { columnOf } from "../../tables/shape";
import { nl } from "../../texts/nl";
import { cellAddress, fixedAddress, fixedReference } from "../../workbook/address";
import type { Formula, NewValue } from "../../workbook/plan";
import type { Report } from "../../workbook/report";
import type { TablePlace } from "../../workbook/report-table";
import type { Snapshot } from "../../workbook/snapshot";
import { readStatements } from "../read-statements";
import { readActors, readTalks } from "../read-talks";
import { interviews } from "../tables/interviews";
import { words } from "../words";

/** Columns of the list of conversations. */
const TALK = { stakeholder: 0, wijk: 1, date: 2, status: 3, attitude: 4, counts: 5 } as const;
/** Columns of the list of statements. */
const SAID = { conversation: 0, theme: 1, category: 2, first: 3 } as const;

function formula(...pieces: string[]): Formula {
  return { formula: pieces };
}

interface TalkLine {
  stakeholder: string;
  wijk: string;
  date: NewValue;
  status: NewValue;
  attitude: NewValue;
}

/** One line per conversation, actor and wijk: what stands in one cell of the table follows that cell. */
function talkLines(snapshot: Snapshot): TalkLine[] {
  const reading = readTalks(snapshot);
  if (!reading) return [];
  const { table, talks, answers } = reading;
  const { names } = readActors(snapshot);
  const raw = rawCells(snapshot, table, "attitude");
  const has = (key: "attitude" | "date" | "status") => columnOf(table.shape, key) !== undefined;
  return talks.flatMap((talk, index) =>
    talk.actors.flatMap((actor) =>
      (talk.wijken.length > 0 ? talk.wijken : [""]).map((wijk): TalkLine => {
        const date = fixedReference(table.cell(talk.row, "date"));
        const status = fixedReference(table.cell(talk.row, "status"));
        const cell = raw[index];
        return {
          stakeholder: names[actor] ?? "",
          wijk,
          date: has("date") ? datedCell(date, talk.date, snapshot, table.cell(talk.row, "date")) : "",
          status: has("status") ? statusCell(status) : "gedaan",
          attitude:
            has("attitude") && cell
              ? followedCell(cell, talk.attitude, answers, { lowest: -2, highest: 2 })
              : Number.isNaN(talk.attitude)
                ? ""
                : talk.attitude,
        };
      }),
    ),
  );
}

/** The day of a cell; a date that was typed as text is no date to a formula. */
function datedCell(
  at: string,
  date: number,
  snapshot: Snapshot,
  place: { sheet: string; row: number; column: number },
): NewValue {
  const block = snapshot.blocks.find(({ sheet }) => sheet === place.sheet);
  const raw = block?.values[place.row - block.row]?.[place.column - block.column];
  if (typeof raw === "string" && raw !== "") return Number.isNaN(date) ? "" : date;
  return formula(`=IF(ISNUMBER(${at})`, `INT(${at})`, '"")');
}

function statusCell(at: string): Formula {
  const done = interviews.columns.find(({ key }) => key === "status");
  const known = done && "choices" in done ? done.choices.find(({ value }) => value === "done")?.words : [];
  const tests = (known ?? []).map((word) => `TRIM(${at})="${word}"`);
  const [first = "FALSE", ...rest] = tests;
  return rest.length === 0
    ? formula(`=IF(${first}`, '"gedaan"', '"")')
    : formula(`=IF(OR(${first}`, ...rest.slice(0, -1), `${rest[rest.length - 1]})`, '"gedaan"', '"")');
}

export interface TalkTable {
  place: TablePlace;
  /** The mean attitude and the number of conversations about the wijk in a cell. */
  mean(wijk: string, count: string): Formula;
  /** The same mean as a function of the add-in: what Telt says is the weight. */
  liveMean(wijk: string, count: string): Formula;
  count(wijk: string): Formula;
}

/** Writes the conversations with the column Telt; formulas of other blocks refer to it. */
export function addTalkTable(report: Report, snapshot: Snapshot): TalkTable {
  const lines = talkLines(snapshot);
  report.section(nl(words.sheetTalks));
  const place = report.place({
    columns: [
      { header: nl(words.headStakeholder), role: "text" },
      { header: nl(words.headWijk), role: "text" },
      { header: nl(words.headDate), role: "date" },
      { header: nl(words.headStatus), role: "text" },
      { header: nl(words.headAttitude), role: "general" },
      { header: nl(words.headCounts), role: "whole" },
    ],
    rows: lines.length,
  });
  const column = (key: keyof typeof TALK) => fixedAddress(place.column(TALK[key]));
  report.fill(
    place,
    lines.map(({ stakeholder, wijk, date, status, attitude }, row) => [
      stakeholder,
      wijk,
      date,
      status,
      attitude,
      countsFormula(place, row, lines.length),
    ]),
  );
  return {
    place,
    mean: (wijk, count) =>
      formula(
        `=IF(${count}<2`,
        '"n.b."',
        `SUMPRODUCT((${column("wijk")}=${wijk})*(${column("counts")}=1)`,
        `${column("attitude")})/${count})`,
      ),
    liveMean: (wijk, count) =>
      formula(
        `=IF(${count}<2`,
        '"n.b."',
        `WIJKHOUDING(${wijk}`,
        column("wijk"),
        column("attitude"),
        `${column("counts")}))`,
      ),
    count: (wijk) => formula(`=COUNTIFS(${column("wijk")}`, wijk, column("counts"), "1)"),
  };
}

/** 1 for the last conversation with an attitude of this actor about this wijk; on the same day the lower row is later. */
function countsFormula(place: TablePlace, row: number, rows: number): Formula {
  const at = (key: keyof typeof TALK) => cellAddress(place.body.row + row, place.column(TALK[key]).column);
  const all = (key: keyof typeof TALK) => fixedAddress(place.column(TALK[key]));
  const below = (key: keyof typeof TALK) => {
    const column = place.column(TALK[key]);
    return fixedAddress({ ...column, row: column.row + row + 1, rows: rows - row - 1 });
  };
  const same = (range: typeof all) => [
    `COUNTIFS(${range("stakeholder")}`,
    at("stakeholder"),
    range("wijk"),
    at("wijk"),
    range("status"),
    '"gedaan"',
    range("attitude"),
    '">=-2"',
  ];
  const later = [...same(all), all("date"), `">"&N(${at("date")}))`];
  const sameDay = row + 1 < rows ? [...same(below), below("date"), `${at("date")})`] : ["0"];
  // Without a day a conversation is older than all that have one.
  const undated = row + 1 < rows ? [...same(below), below("date"), '"")'] : ["0"];
  const pieces = [
    `=IF(AND(${at("status")}="gedaan"`,
    `${at("wijk")}<>""`,
    `ISNUMBER(${at("attitude")})`,
    ...joined(later, [`+IF(ISNUMBER(${at("date")})`]),
    ...joinedInner(sameDay, undated),
    "1",
    "0)",
  ];
  return { formula: pieces };
}

/** Puts the beginning of the second list behind the end of the first: no separator stands between them. */
function joined(first: readonly string[], second: readonly string[]): string[] {
  return [...first.slice(0, -1), `${first[first.length - 1]}${second[0]}`, ...second.slice(1)];
}

function joinedInner(dated: readonly string[], undated: readonly string[]): string[] {
  return [...dated, ...undated.slice(0, -1), `${undated[undated.length - 1]})=0)`];
}

export interface StatementTable {
  /** In how many conversations with a kind of actor the theme of a cell came up. */
  count(theme: string, category: string): Formula;
}

/** Writes the statements with the column Eerste: 1 where a theme comes up for the first time in a conversation. */
export function addStatementTable(report: Report, snapshot: Snapshot): StatementTable {
  const reading = readStatements(snapshot);
  const { names, stakeholders } = readActors(snapshot);
  const lines = (reading?.statements ?? []).flatMap((statement) =>
    statement.actors.map((actor) => ({
      conversation: `${names[actor]} ${Number.isNaN(statement.date) ? "" : statement.date}`.trim(),
      theme: reading ? fixedReference(reading.table.cell(statement.row, "theme")) : "",
      category: stakeholders[actor]?.category || nl(words.noCategory),
    })),
  );
  report.section(nl(words.sheetCounting));
  const place = report.place({
    columns: [
      { header: nl(words.headConversation), role: "text" },
      { header: nl(words.headTheme), role: "text" },
      { header: nl(words.headCategory), role: "text" },
      { header: nl(words.headFirst), role: "whole" },
    ],
    rows: lines.length,
  });
  const top = place.body.row;
  const cell = (row: number, key: keyof typeof SAID) => cellAddress(top + row, place.column(SAID[key]).column);
  const upTo = (row: number, key: keyof typeof SAID) => {
    const column = place.column(SAID[key]);
    const address = fixedAddress({ ...column, row: top, rows: 1 });
    return `${address.split(":")[0]}:${cell(row, key)}`;
  };
  report.fill(
    place,
    lines.map(({ conversation, theme, category }, row): NewValue[] => [
      conversation,
      theme === "" ? "" : formula(`=TRIM(${theme})`),
      category,
      formula(
        `=IF(${cell(row, "theme")}=""`,
        "0",
        `IF(COUNTIFS(${upTo(row, "conversation")}`,
        cell(row, "conversation"),
        upTo(row, "theme"),
        `${cell(row, "theme")})=1`,
        "1",
        "0))",
      ),
    ]),
  );
  const column = (key: keyof typeof SAID) => fixedAddress(place.column(SAID[key]));
  return {
    count: (theme, category) =>
      formula(`=COUNTIFS(${column("theme")}`, theme, column("category"), category, column("first"), "1)"),
  };
}
