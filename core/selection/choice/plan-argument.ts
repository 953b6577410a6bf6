/** The plan that adds one argument to the table Argumenten, or makes that table with it. */

import { planTable } from "../../tables/change-table";
import type { Plan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import type { Argument } from "../study";
import { argumenten } from "../tables/argumenten";
import { words } from "../words";

/** By the keys of the columns of Argumenten. */
export interface NewArgument extends Pick<Argument, "side" | "text" | "source"> {
  wijk: string;
}

/**
 * Writes the argument below everything that stands under the header, and overwrites nothing. Line breaks and doubled
 * spaces become one space.
 */
export function planArgument(snapshot: Snapshot, { wijk, side, text, source }: NewArgument): Plan {
  const from = oneLine(source);
  return planTable(snapshot, argumenten, { text: words.planArgument, values: { wijk } }, (table) => {
    table.add({ wijk, side, text: oneLine(text), ...(from !== "" && { source: from }) });
  });
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
