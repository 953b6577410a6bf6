/** How certain a line is: what its status or chance says, and what to make of income of which nobody said it. */
import { foldWord } from "../../cells/words";
import type { CellPlace } from "../../workbook/address";
import type { Finding } from "../../workbook/finding";
import type { BudgetLine } from "../lines/budget-line";
import { type Kind, statusChances, unknownChance } from "../lines/money-line";
import { begroting } from "../tables/begroting";
import type { BudgetLayout } from "./layout";
import { statusOfSide } from "./layout-words";
import { type FieldValues, saysCertainty } from "./read-fields";
import { words } from "./words";

export interface CertaintyReader {
  /** The chance of a line of the sheet; `isCertain`: it is a cost or own money. */
  of(
    fields: FieldValues,
    isCertain: boolean,
    description: string,
    cell: CellPlace,
  ): Pick<BudgetLine, "chance" | "unsaid">;
  /** What was assumed so far, each with its cell. */
  findings: Finding[];
}

/** True when there is income of which the sheet does not say how certain it is, whatever the user said about it. */
export function lacksCertainty({ lines, findings }: { lines: readonly BudgetLine[]; findings: readonly Finding[] }) {
  return (
    lines.some(({ unsaid }) => unsaid) ||
    findings.some(({ text }) => text === words.incomeWithoutStatus || text === words.countsAsCertain)
  );
}

/** The side that the columns of status and chance are about, by their headers ("Status subsidie"); undefined: both. */
export function sideOfCertainty({ columns }: BudgetLayout): Kind | undefined {
  const said = columns.filter(({ meaning }) => meaning?.field === "status" || meaning?.field === "chance");
  const sides = new Set(said.map(({ header }) => statusOfSide(foldWord(header))?.side));
  const [side] = sides;
  return sides.size === 1 ? side : undefined;
}

/** The fields of a line of the other side. */
export function withoutCertainty(fields: FieldValues): FieldValues {
  const { status: _, chance: __, ...rest } = fields;
  return rest;
}

/**
 * Costs and own money are certain unless the sheet says otherwise. Other income is not, where the sheet tells how certain
 * its lines are and not of this one, until the user says so. Where nothing in the sheet tells it counts in full, unsaid.
 */
export function certaintyReader(layout: BudgetLayout): CertaintyReader {
  const tells = saysCertainty(layout) || layout.statusInText === true;
  const findings: Finding[] = [];
  return {
    findings,
    of(fields, isCertain, description, cell) {
      const chance = typeof fields.chance === "number" ? fields.chance : undefined;
      const status = typeof fields.status === "string" ? statusChances[fields.status] : undefined;
      const known = chance ?? status;
      if (known !== undefined) return { chance: known };
      if (isCertain) return { chance: 1 };
      if (layout.withoutStatus === undefined && !tells) return { chance: 1, unsaid: true };
      const isTakenSo = layout.withoutStatus === "certain";
      const text = isTakenSo ? words.countsAsCertain : words.incomeWithoutStatus;
      findings.push({ severity: "warning", text, table: begroting.name, cell, values: { text: description } });
      return { chance: isTakenSo ? 1 : unknownChance };
    },
  };
}
