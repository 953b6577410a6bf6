/** Where the budget stands in the workbook and how it was linked: the layout with the user's choices from Koppelingen. */

import type { Link } from "../../tables/links";
import { locateBy, type Recogniser } from "../../tables/locate";
import type { TableSchema } from "../../tables/schema";
import type { Snapshot } from "../../workbook/snapshot";
import { begroting } from "../tables/begroting";
import { type BudgetLayout, type LayoutChoices, meaningKey, type SideRule } from "./layout";
import { recogniseBudget } from "./recognise-budget";

export interface LocatedBudget {
  /** How it was found. */
  by: "link" | "table" | "name" | "sheet";
  layout: BudgetLayout;
  link?: Link;
}

const recogniser: Recogniser<BudgetLayout> = {
  shape: (block, link) => recogniseBudget(block, link && choicesOfLink(link)),
  isWhole: () => true,
};

/** The budget that is known by the name of a schema: the first place of it, or a further one (budget-parts.ts). */
export function locateAs(snapshot: Snapshot, schema: TableSchema): LocatedBudget | undefined {
  const found = locateBy(snapshot, schema, recogniser);
  if (!found) return undefined;
  const { by, shape: layout, link } = found;
  return { by, layout, ...(link && { link }) };
}

/** The names of the facts in Koppelingen; part of the user's workbook, so they never change. */
const SIDES = "soort";
const YEAR = "jaar";
const HEADER = "kop";
const MINUS = "uitgaven met minteken";
const AS_LINE = "telt mee";
const ASIDE = "telt niet mee";
const WITHOUT_STATUS = "zonder status";
const STATUS_IN_TEXT = "status in de tekst";
const CERTAIN = "zeker";
const OPEN = "niet zeker";
const BETWEEN = " | ";
const RULES: readonly SideRule[] = ["column", "columns", "blocks", "sign", "income", "expense"];

/** The link that remembers a layout as the user confirmed it, with their choices about rows. `table`: which place it is. */
export function linkOfLayout(layout: BudgetLayout, choices: LayoutChoices, table: string = begroting.name): Link {
  const { sheet, row, column, rows, columns } = layout.block;
  const facts: Record<string, string> = {
    [SIDES]: layout.sides,
    [MINUS]: layout.expensesNegative ? "ja" : "nee",
  };
  if (choices.year !== undefined) facts[YEAR] = String(choices.year);
  if (choices.header !== undefined) facts[HEADER] = choices.header;
  if (choices.withoutStatus) facts[WITHOUT_STATUS] = choices.withoutStatus === "certain" ? CERTAIN : OPEN;
  if (choices.statusInText !== undefined) facts[STATUS_IN_TEXT] = choices.statusInText ? "ja" : "nee";
  if (choices.asLine?.length) facts[AS_LINE] = choices.asLine.join(BETWEEN);
  if (choices.aside?.length) facts[ASIDE] = choices.aside.join(BETWEEN);
  return {
    table,
    place: { sheet, row, column, rows, columns },
    columns: layout.columns
      .filter(({ header }) => header !== "")
      .map(({ header, meaning }) => ({ header, key: meaning ? meaningKey(meaning) : null })),
    facts,
  };
}

/** The choices that a link remembers. */
export function choicesOfLink(link: Link): LayoutChoices {
  const sides = RULES.find((rule) => rule === link.facts[SIDES]);
  const year = Number(link.facts[YEAR] ?? Number.NaN);
  const texts = (fact: string) => link.facts[fact]?.split(BETWEEN) ?? [];
  return {
    columns: link.columns,
    ...(link.facts[HEADER] !== undefined && { header: link.facts[HEADER] }),
    ...(sides && { sides }),
    ...(Number.isInteger(year) && { year }),
    ...(MINUS in link.facts && { expensesNegative: link.facts[MINUS] === "ja" }),
    ...(link.facts[WITHOUT_STATUS] === CERTAIN && { withoutStatus: "certain" as const }),
    ...(link.facts[WITHOUT_STATUS] === OPEN && { withoutStatus: "open" as const }),
    ...(STATUS_IN_TEXT in link.facts && { statusInText: link.facts[STATUS_IN_TEXT] === "ja" }),
    asLine: texts(AS_LINE),
    aside: texts(ASIDE),
  };
}
