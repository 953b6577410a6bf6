/** What is odd in a register of stakeholders, row by row and as a whole. */
import { foldWord } from "../cells/words";
import type { Table } from "../tables/table";
import type { Finding } from "../workbook/finding";
import { namesIn } from "./actor-names";
import { levelIsLow } from "./participation";
import { looksLikePerson } from "./person-name";
import type { Stakeholder } from "./read-stakeholders";
import type { stakeholders as schema } from "./tables/stakeholders";
import { words } from "./words";

/** So many of all with the highest influence leave no order. */
const FLAT_SHARE = 0.8;
const ENOUGH_ROWS = 5;
const HIGHEST = 5;
/** An estimate of the team that is older than this many months is worth another look. */
const STALE_MONTHS = 6;
const DAYS_A_MONTH = 365.25 / 12;

type At = (row: number, key: Parameters<Table<typeof schema>["cell"]>[1]) => Pick<Finding, "table" | "cell">;

function placeIn(table: Table<typeof schema>): At {
  return (row, key) => ({ table: table.schema.name, cell: table.cell(row, key) });
}

/** The findings that need no date; the name of a candidate is none of a person. */
export function registerFindings(
  table: Table<typeof schema>,
  list: readonly Stakeholder[],
  candidates: readonly string[],
): Finding[] {
  const at = placeIn(table);
  const findings: Finding[] = [];
  const firstRows = new Map<string, number>();
  for (const one of list) {
    const { row, name } = one;
    const first = firstRows.get(foldWord(name));
    if (first === undefined) firstRows.set(foldWord(name), row);
    else {
      const values = { name, first: first + 1, row: row + 1 };
      findings.push({ severity: "warning", text: words.doubled, values, ...at(row, "name") });
    }
    if (hasOnlyName(one) && list.some((other) => !hasOnlyName(other))) {
      findings.push({ severity: "note", text: words.onlyName, values: { name, row: row + 1 }, ...at(row, "name") });
    }
    const names = namesIn(name);
    if (names.length > 1) {
      findings.push({
        severity: "note",
        text: words.severalNames,
        values: { count: names.length },
        ...at(row, "name"),
      });
    }
    for (const part of names.filter((part) => looksLikePerson(part, candidates))) {
      findings.push({ severity: "warning", text: words.personName, values: { name: part }, ...at(row, "name") });
    }
    if (one.desired < one.position) {
      findings.push({ severity: "warning", text: words.desiredBelow, values: { row: row + 1 }, ...at(row, "desired") });
    }
    if (one.strategy === "manageClosely" && one.owner === "") {
      findings.push({ severity: "warning", text: words.noOwner, values: { name }, ...at(row, "owner") });
    }
    if (changed(one) && one.changeReason === "") {
      findings.push({ severity: "note", text: words.noReason, values: { name }, ...at(row, "changeReason") });
    }
    if (levelIsLow(one)) {
      findings.push({ severity: "note", text: words.levelTooLow, values: { name }, ...at(row, "level") });
    }
  }
  const known = list.filter(({ influence }) => !Number.isNaN(influence));
  const top = known.filter(({ influence }) => influence === HIGHEST);
  const [firstTop] = top;
  if (firstTop && known.length >= ENOUGH_ROWS && top.length >= FLAT_SHARE * known.length) {
    const values = { count: top.length, total: known.length, value: HIGHEST };
    findings.push({ severity: "warning", text: words.flatInfluence, values, ...at(firstTop.row, "influence") });
  }
  return findings;
}

/** Nothing to compute with and nothing else that tells of an actor: perhaps a heading between the rows. */
function hasOnlyName({ category, influence, interest, position, owner, wijken, nextAction }: Stakeholder): boolean {
  const figures = [influence, interest, position];
  const texts = [category, owner, nextAction, ...wijken];
  return figures.every(Number.isNaN) && texts.every((text) => text === "");
}

function changed({ before, position }: Stakeholder): boolean {
  return !Number.isNaN(before) && !Number.isNaN(position) && before !== position;
}

/** The findings that depend on the day; `today`: a serial number. */
export function datedRegisterFindings(
  { table, stakeholders }: { table: Table<typeof schema>; stakeholders: readonly Stakeholder[] },
  today: number,
): Finding[] {
  const at = placeIn(table);
  return stakeholders.flatMap((one): Finding[] => {
    const { row, name, source, estimatedOn, keepUntil } = one;
    const found: Finding[] = [];
    const months = estimatedOn === undefined ? 0 : Math.floor((today - estimatedOn) / DAYS_A_MONTH);
    if (source === "team" && months > STALE_MONTHS) {
      const values = { name, months };
      found.push({ severity: "note", text: words.staleEstimate, values, ...at(row, "position") });
    }
    if (keepUntil !== undefined && keepUntil < today) {
      found.push({ severity: "warning", text: words.keepPassed, values: { row: row + 1 }, ...at(row, "keepUntil") });
    }
    return found;
  });
}
