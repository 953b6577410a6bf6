/** Where the budget stands in the workbook and how it was linked: the layout with the user's choices from Koppelingen. */
import { begroting } from "../../tables/begroting";
import { cutBlock } from "../../tables/cut-block";
import { type Link, linkFor, readLinks } from "../../tables/links";
import { linkName } from "../../tables/locate";
import { overlap, type Place } from "../../workbook/address";
import type { Block, Snapshot } from "../../workbook/snapshot";
import { type BudgetLayout, type LayoutChoices, meaningKey, type SideRule } from "./layout";
import { recogniseBudget } from "./recognise-budget";

export interface LocatedBudget {
  /** How it was found. */
  by: "link" | "table" | "name" | "sheet";
  layout: BudgetLayout;
  link?: Link;
}

/** The budget in the workbook; undefined when there is none, or no amounts are recognised where it should be. */
export function locateBudget(snapshot: Snapshot): LocatedBudget | undefined {
  const isBudget = ({ name }: { name: string }) => name.toLowerCase() === begroting.name.toLowerCase();
  const link = linkFor(readLinks(snapshot), begroting);
  if (link) {
    const choices = choicesOfLink(link);
    const named = snapshot.names.find(({ name }) => name.toLowerCase() === linkName(begroting.name).toLowerCase());
    const whole = blockWith(snapshot, named ?? link.place);
    // Where the range has shrunk or moved away, the whole sheet still holds the budget.
    const layout =
      whole && (recogniseBudget(cutBlock(whole, named ?? link.place), choices) ?? recogniseBudget(whole, choices));
    if (layout) return { by: "link", layout, link };
  }
  const table = snapshot.tables.find(isBudget);
  const name = snapshot.names.find(isBudget);
  for (const [by, place] of [["table", table] as const, ["name", name] as const]) {
    const whole = place && blockWith(snapshot, place);
    const layout = whole && recogniseBudget(cutBlock(whole, place));
    if (layout) return { by, layout };
  }
  const sheet = snapshot.blocks.find((block) => isBudget({ name: block.sheet }));
  const layout = sheet && recogniseBudget(sheet);
  return layout && { by: "sheet", layout };
}

function blockWith(snapshot: Snapshot, place: Place): Block | undefined {
  return snapshot.blocks.find((block) => block.sheet === place.sheet && overlap(block, place));
}

/** The names of the facts in Koppelingen; part of the user's workbook, so they never change. */
const SIDES = "soort";
const YEAR = "jaar";
const MINUS = "uitgaven met minteken";
const AS_LINE = "telt mee";
const ASIDE = "telt niet mee";
const BETWEEN = " | ";
const RULES: readonly SideRule[] = ["column", "columns", "blocks", "sign", "income", "expense"];

/** The link that remembers a layout as the user confirmed it, with their choices about rows. */
export function linkOfLayout(layout: BudgetLayout, choices: LayoutChoices): Link {
  const { sheet, row, column, rows, columns } = layout.block;
  const facts: Record<string, string> = {
    [SIDES]: layout.sides,
    [MINUS]: layout.expensesNegative ? "ja" : "nee",
  };
  if (choices.year !== undefined) facts[YEAR] = String(choices.year);
  if (choices.asLine?.length) facts[AS_LINE] = choices.asLine.join(BETWEEN);
  if (choices.aside?.length) facts[ASIDE] = choices.aside.join(BETWEEN);
  return {
    table: begroting.name,
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
    ...(sides && { sides }),
    ...(Number.isInteger(year) && { year }),
    ...(MINUS in link.facts && { expensesNegative: link.facts[MINUS] === "ja" }),
    asLine: texts(AS_LINE),
    aside: texts(ASIDE),
  };
}
