/** The statements as the table Uitspraken holds them, with the conversation that each comes from. */
import { candidateNames } from "../candidates/candidate-names";
import { foldWord, spellingDistance } from "../cells/words";
import { personsIn } from "../stakeholders/person-name";
import { unknownActor } from "../stakeholders/read-influence";
import { wijkReader } from "../stakeholders/wijken-in";
import { words as stakeholderWords } from "../stakeholders/words";
import { columnOf } from "../tables/shape";
import { type Table, tableIn } from "../tables/table";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { isRespondent, readActors } from "./read-talks";
import { uitspraken } from "./tables/uitspraken";
import { words } from "./words";

export interface Statement {
  row: number;
  name: string;
  actors: readonly number[];
  wijken: readonly string[];
  /** A serial number of the day, NaN without a date. */
  date: number;
  kind: "expectation" | "opinion" | "condition" | undefined;
  /** As typed; "" where there is none. The same theme in other letters counts as one: see `foldWord`. */
  theme: string;
  secondTheme: string;
  /** The narrower subject, or the theme where none is given. */
  topic: string;
  text: string;
  tone: number;
  hard: boolean;
  met: "yes" | "no" | "unknown";
}

export interface StatementReading {
  table: Table<typeof uitspraken>;
  statements: Statement[];
  findings: Finding[];
}

/** undefined when the workbook holds no table Uitspraken. */
export const readStatements: (snapshot: Snapshot) => StatementReading | undefined = perSnapshot((snapshot) => {
  const table = tableIn(snapshot, uitspraken);
  if (!table) return undefined;
  const actors = readActors(snapshot);
  const findings: Finding[] = [...table.findings];
  const tell = (row: number, key: Parameters<typeof table.cell>[1], finding: Omit<Finding, "table" | "cell">) =>
    findings.push({ ...finding, table: uitspraken.name, cell: table.cell(row, key) });
  const themes = new Map<string, { text: string; folded: string }>();
  const themeColumn = columnOf(table.shape, "theme")?.column;
  const { block } = table.shape;

  const candidates = candidateNames(snapshot);
  const wijkenOf = wijkReader(
    candidates,
    table.rows.map(({ values }) => values.wijk),
  );
  const statements = table.rows.map(({ row, values }): Statement => {
    const name = values.stakeholder ?? "";
    const theme = values.theme ?? "";
    const text = values.statement ?? "";
    if (actors.stakeholders.length > 0 && !isRespondent(name)) {
      for (const { name: unknown, near } of actors.unknownIn(name)) {
        findings.push(unknownActor(near, unknown, { table: uitspraken.name, cell: table.cell(row, "stakeholder") }));
      }
    }
    const about = wijkenOf(values.wijk);
    if (about.together !== undefined) {
      const said = { text: about.together, row: row + 1 };
      tell(row, "wijk", { severity: "note", text: stakeholderWords.wijkenTogether, values: said });
    }
    if (theme === "") tell(row, "theme", { severity: "warning", text: words.noTheme });
    else {
      // As it stands in the cell: a space behind it makes another theme for a filter or a formula.
      const typed =
        themeColumn === undefined ? theme : String(block.values[row - block.row]?.[themeColumn - block.column]);
      const other = themes.has(typed) ? undefined : nearTheme(themes, typed);
      if (other !== undefined) {
        tell(row, "theme", { severity: "note", text: words.twoThemes, values: { text: typed, other } });
      }
      if (!themes.has(typed)) themes.set(typed, { text: typed, folded: foldWord(typed) });
    }
    if (hasContact(text)) tell(row, "statement", { severity: "warning", text: words.contactInText });
    for (const person of personsIn(text, candidates)) {
      tell(row, "statement", { severity: "warning", text: stakeholderWords.personName, values: { name: person } });
    }
    return {
      row,
      name,
      actors: actors.numbersIn(name),
      wijken: about.wijken,
      date: values.date === undefined ? Number.NaN : Math.floor(values.date),
      kind: values.kind,
      theme,
      secondTheme: values.secondTheme ?? "",
      topic: values.topic ?? theme,
      text,
      tone: Number(values.tone ?? Number.NaN),
      hard: values.hard === true,
      met: values.met ?? "unknown",
    };
  });
  return { table, statements, findings };
});

/** Shorter words differ by a letter too easily. */
const LONG_ENOUGH = 8;

function nearTheme(themes: ReadonlyMap<string, { text: string; folded: string }>, typed: string): string | undefined {
  const folded = foldWord(typed);
  for (const one of themes.values()) {
    if (one.folded === folded) return one.text;
    if (folded.length >= LONG_ENOUGH && spellingDistance(one.folded, folded, 1) <= 1) return one.text;
  }
  return undefined;
}

const MAIL = /[\w.+-]+@[\w-]+\.[\w.]+/;
const PHONE = /(?:\+32|0032|\b0)[\s./-]?\d(?:[\s./-]?\d){7,8}\b/;

/** A mail address or a Belgian telephone number. */
export function hasContact(text: string): boolean {
  return MAIL.test(text) || PHONE.test(text);
}
