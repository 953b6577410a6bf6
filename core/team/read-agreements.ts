/** The table Afspraken: what is agreed, what is still open, and which topic nobody owns. */
import { foldWord } from "../cells/words";
import { type Table, tableIn } from "../tables/table";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { missingTopics } from "./proposed-topics";
import { afspraken as schema } from "./tables/afspraken";
import { team } from "./tables/team";
import { words } from "./words";

export interface Agreement {
  /** On the sheet, from 0. */
  row: number;
  topic: string;
  agreement: string;
  tool: string;
  owner: string;
  due: number | undefined;
  /** Written down and not marked as still to be discussed. */
  agreed: boolean;
}

export interface AgreementsReading {
  table: Table<typeof schema>;
  /** Open ones first, each in the order of the sheet. */
  agreements: Agreement[];
  findings: Finding[];
}

/** Between two names in one cell. */
const APART = /[;/+|\n]/;
/** Also within the name of one service: "dienst ruimte en wonen". */
const PERHAPS_APART = /,|&|\ben\b|\band\b/i;
const ONE_SERVICE = /^(dienst|afdeling|directie|team|cluster|service|department)\b/;

/** undefined when the workbook holds no Afspraken. */
export const readAgreements: (snapshot: Snapshot) => AgreementsReading | undefined = perSnapshot((snapshot) => {
  const table = tableIn(snapshot, schema);
  if (!table) return undefined;
  const agreements = table.rows.map(({ row, values }): Agreement => {
    const { topic = "", agreement = "", tool = "", owner = "", due, status } = values;
    return { row, topic, agreement, tool, owner, due, agreed: agreement !== "" && status !== "open" };
  });
  const findings = [...table.findings];
  const names = namesIn(snapshot);
  for (const { row, topic, agreement, owner } of agreements) {
    if (agreement === "") continue;
    const text = owner === "" ? words.noOwner : isSeveral(owner, names) ? words.twoOwners : undefined;
    const about = { values: { topic }, table: schema.name, cell: table.cell(row, "owner") };
    if (text) findings.push({ severity: "warning", text, ...about });
  }
  const topics = missingTopics(agreements.map(({ topic }) => topic));
  if (topics.length > 0 && agreements.length > 0) {
    const cell = table.cell(table.shape.headerRow, "topic");
    const values = { topics: topics.join(", ") };
    findings.push({ severity: "note", text: words.topicMissing, values, table: schema.name, cell });
  }
  const sorted = [...agreements.filter(({ agreed }) => !agreed), ...agreements.filter(({ agreed }) => agreed)];
  return { table, agreements: sorted, findings };
});

/** Functions and organisations in Team, folded: each is one owner, whatever its name looks like. */
function namesIn(snapshot: Snapshot): Set<string> {
  const rows = tableIn(snapshot, team)?.rows ?? [];
  return new Set(
    rows.flatMap(({ values: { name = "", organisation = "" } }) => [foldWord(name), foldWord(organisation)]),
  );
}

function isSeveral(owner: string, names: ReadonlySet<string>): boolean {
  const folded = foldWord(owner);
  if (names.has(folded)) return false;
  return APART.test(owner.trim()) || (PERHAPS_APART.test(owner) && !ONE_SERVICE.test(folded));
}
