/** From which kinds of actor nobody is in the register yet. */
import { foldWord } from "../cells/words";
import { planTable } from "../tables/change-table";
import { tableIn } from "../tables/table";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import { proposalOf, proposedCategories } from "./proposed-categories";
import { readStakeholders } from "./read-stakeholders";
import { categorielijst } from "./tables/categorielijst";
import { stakeholders as schema } from "./tables/stakeholders";
import { words } from "./words";

export interface CategoryState {
  name: string;
  /** False once the user said that it does not apply. */
  applies: boolean;
  /** How many rows of the register are of this kind. */
  count: number;
}

/** The user's list where they keep one, else the proposal. Categories of the register that are in no list come last. */
export const readCategories: (snapshot: Snapshot) => CategoryState[] = perSnapshot((snapshot) => {
  const list = readStakeholders(snapshot)?.stakeholders ?? [];
  const own = tableIn(snapshot, categorielijst)?.rows.map(({ values }) => ({
    name: values.category ?? "",
    applies: values.applies !== false,
  }));
  const states = (own ?? proposedCategories.map(({ name }) => ({ name, applies: true }))).map(
    (one): CategoryState => ({ ...one, count: 0 }),
  );
  const byName = new Map(states.map((one) => [foldWord(one.name), one]));
  for (const { category, name } of list) {
    const proposal = proposedCategories[proposalOf(category, name)];
    const known = byName.get(foldWord(category)) ?? (proposal && byName.get(foldWord(proposal.name)));
    if (known) known.count++;
    else if (category !== "") {
      const added = { name: category, applies: true, count: 1 };
      states.push(added);
      byName.set(foldWord(category), added);
    }
  }
  return states;
});

/** The names in this sentence; the others are behind the screen "Wie ontbreekt?". */
const NAMED = 4;

export interface MissingCategories {
  missing: string[];
  findings: Finding[];
}

/** The categories from which somebody is missing, and the finding about it; neither in an empty register. */
export const missingCategories: (snapshot: Snapshot) => MissingCategories = perSnapshot((snapshot) => {
  const register = readStakeholders(snapshot);
  if (!register || register.stakeholders.length === 0) return { missing: [], findings: [] };
  const missing = readCategories(snapshot)
    .filter(({ applies, count }) => applies && count === 0)
    .map(({ name }) => name);
  if (missing.length === 0) return { missing, findings: [] };
  const rest = missing.length - NAMED;
  const values = { list: missing.slice(0, NAMED).join(", "), rest };
  const { shape } = register.table.located;
  const cell = { sheet: shape.block.sheet, row: shape.headerRow, column: shape.block.column };
  const text = rest > 0 ? words.missingCategoriesMore : words.missingCategories;
  return { missing, findings: [{ severity: "note", text, values, table: schema.name, cell }] };
});

/** Says of a kind of actor whether it applies; the first time the list of twenty is written along, to be changed. */
export function planCategory(snapshot: Snapshot, category: string, applies: boolean): Plan {
  const present = tableIn(snapshot, categorielijst);
  return planTable(snapshot, categorielijst, { text: words.planCategories }, (table) => {
    const row = present?.rows.find(({ values }) => foldWord(values.category ?? "") === foldWord(category))?.row;
    if (row !== undefined) table.set(row, { applies });
    else if (present) table.add({ category, applies });
    else {
      for (const { name } of proposedCategories) {
        table.add({ category: name, applies: foldWord(name) === foldWord(category) ? applies : true });
      }
    }
  });
}
