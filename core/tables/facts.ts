/** What the user answered about their own table, such as what a word means: kept in Koppelingen, linked or not. */
import { foldWord } from "../cells/words";
import type { Sentence } from "../texts/text";
import { perBlock } from "../workbook/per-snapshot";
import type { Plan } from "../workbook/plan";
import { buildPlan, type PlanBuilder } from "../workbook/plan-builder";
import type { Snapshot } from "../workbook/snapshot";
import { koppelingen } from "./koppelingen";
import { FACT, LINK_VERSION, linkValues, OPEN_COLUMN } from "./links";
import { locate } from "./locate";
import { writeLinks } from "./plan-link";
import type { TableSchema } from "./schema";

export type Facts = Readonly<Record<string, string>>;

/** The facts of a table by their name; none where nothing was answered. */
export function factsOf({ links }: Snapshot, { name }: Pick<TableSchema, "name">): Facts {
  return links ? (factsIn(links).get(foldWord(name)) ?? {}) : {};
}

const factsIn = perBlock((links) => {
  const facts = new Map<string, Record<string, string>>();
  for (const values of linkValues(links)) {
    const { table = "", column = "", header = "" } = values;
    if (!column.startsWith(FACT) || column === OPEN_COLUMN) continue;
    const known = facts.get(foldWord(table)) ?? {};
    known[column.slice(FACT.length)] = header;
    facts.set(foldWord(table), known);
  }
  return facts;
});

/** Remembers facts about a table, as a plan of its own. */
export function planFacts(snapshot: Snapshot, schema: TableSchema, facts: Facts, title: Sentence): Plan {
  const plan = buildPlan(snapshot, title.text, title.values);
  addFacts(plan, snapshot, schema.name, locate(snapshot, schema)?.shape.block.sheet ?? schema.name, facts);
  return plan.build();
}

/**
 * Remembers facts about a table, or a sheet of ours, beside what Koppelingen says of it already; an answer given again
 * replaces the former, and "" forgets it. Without a link the row names the sheet and no range: it links nothing, but the
 * sheet is read along from then on. `sheets`: where a fact is about another sheet than the rest.
 */
export function addFacts(
  plan: PlanBuilder,
  snapshot: Snapshot,
  table: string,
  place: string,
  facts: Facts,
  sheets: Facts = {},
): void {
  const width = koppelingen.columns.length;
  const body = snapshot.links?.values.slice(1) ?? [];
  const own = body.filter((row) => foldWord(String(row[0] ?? "")) === foldWord(table));
  const kept = own.filter((row) => !Object.keys(facts).some((fact) => String(row[3] ?? "") === FACT + fact));
  const [, sheet = place] = own[0] ?? [];
  const added = Object.entries(facts)
    .filter(([, value]) => value !== "")
    .map(([fact, value]) => [table, sheets[fact] ?? String(sheet), "", FACT + fact, value, LINK_VERSION]);
  const rows = [...kept.map((row) => row.slice(0, width).map(String)), ...added];
  writeLinks(plan, snapshot, table, rows);
}
