/** The user's own layouts, as the table Koppelingen remembers them in cells. */
import { foldWord } from "../cells/words";
import { type Place, parseAddress, rectAddress } from "../workbook/address";
import { perBlock } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { koppelingen } from "./koppelingen";
import { readTable } from "./read-table";
import { type ChosenColumn, recognise } from "./recognise";
import type { RowOf, TableSchema } from "./schema";

/** Where a table of the product stands in the user's workbook, and what their columns mean. */
export interface Link {
  table: string;
  place: Place;
  columns: ChosenColumn[];
  /** Further facts that a domain keeps with its link, such as how income and expense are told apart. */
  facts: Readonly<Record<string, string>>;
}

export const LINK_VERSION = "1";

/** Marks a row of Koppelingen that holds a fact instead of a column. */
export const FACT = "#";
/** Stands for a column of the user's own, such as a criterion. */
export const OPEN_COLUMN = "#open";
/** What stood for it before; still read in workbooks of then, except by a table with a column of that name. */
const FORMER_OPEN_COLUMN = "criterium";

/** The links that the workbook remembers, one per table. Rows that make no sense are skipped: they link nothing. */
export function readLinks({ links }: Snapshot): readonly Link[] {
  return links ? linksIn(links) : [];
}

/** What each row of Koppelingen says, for the links and for the facts (facts.ts) alike. */
export const linkValues = perBlock((block): readonly RowOf<typeof koppelingen>[] => {
  const shape = recognise(block, koppelingen);
  return shape ? readTable(shape, koppelingen).rows.map(({ values }) => values) : [];
});

const linksIn = perBlock((block): readonly Link[] => {
  const links = new Map<string, Link>();
  for (const values of linkValues(block)) {
    const table = String(values.table ?? "");
    const place = parseAddress(String(values.range ?? ""));
    const sheet = String(values.sheet ?? "");
    if (table === "" || sheet === "" || !place) continue;
    const link = links.get(table) ?? { table, place: { ...place, sheet }, columns: [], facts: {} };
    const column = String(values.column ?? "");
    const header = String(values.header ?? "");
    if (column.startsWith(FACT) && column !== OPEN_COLUMN)
      link.facts = { ...link.facts, [column.slice(FACT.length)]: header };
    else if (header !== "") link.columns.push({ header, key: column === "" ? null : column });
    links.set(table, link);
  }
  return [...links.values()];
});

/** The link for a schema with headers turned into keys; open columns keep OPEN_COLUMN. */
export function linkFor(links: readonly Link[], schema: TableSchema): Link | undefined {
  const link = links.find(({ table }) => foldWord(table) === foldWord(schema.name));
  if (!link) return undefined;
  const keys = new Map([
    [FORMER_OPEN_COLUMN, OPEN_COLUMN],
    ...schema.columns.map((column): [string, string] => [foldWord(column.header), column.key]),
  ]);
  return {
    ...link,
    columns: link.columns.map(({ header, key }) => ({
      header,
      key: key === null ? null : (keys.get(foldWord(key)) ?? key),
    })),
  };
}

/** The rows of Koppelingen for a link, in the order of the table's columns. */
export function linkRows(link: Link, schema: TableSchema): string[][] {
  const headers = new Map(schema.columns.map((column) => [column.key, column.header]));
  const range = rectAddress(link.place);
  const row = (column: string, header: string) => [link.table, link.place.sheet, range, column, header, LINK_VERSION];
  return [
    ...link.columns.map(({ key, header }) => row(key === null ? "" : (headers.get(key) ?? key), header)),
    ...Object.entries(link.facts).map(([fact, value]) => row(FACT + fact, value)),
  ];
}
