/** The plan that keeps in Koppelingen whether the texts of a budget say how certain its income is. */
import { planLink } from "../../tables/plan-link";
import { contains } from "../../workbook/address";
import type { Finding } from "../../workbook/finding";
import type { Plan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import { choicesOfLink, linkOfLayout } from "./budget-link";
import { budgetPlaces } from "./budget-parts";
import { words } from "./words";

/** Whether a finding asks it. */
export function isStatusQuestion({ text }: Finding): boolean {
  return text === words.statusInText;
}

/** `takes`: the words count as the status. undefined when the place of the question is gone. The user's sheet stays as it is. */
export function planStatusInText(snapshot: Snapshot, { cell }: Finding, takes: boolean): Plan | undefined {
  const place = budgetPlaces(snapshot).find(
    ({ located }) => cell && contains(located.layout.block, { ...cell, rows: 1, columns: 1 }),
  );
  if (!place) return undefined;
  const { layout, link } = place.located;
  const choices = { ...(link ? choicesOfLink(link) : { columns: [] }), statusInText: takes };
  return planLink(snapshot, linkOfLayout(layout, choices, place.schema.name), place.schema);
}
