/** Tells once which sector codes of Kandidaatwijken were read otherwise than they stand. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import type { Table } from "../../tables/table";
import type { Finding } from "../../workbook/finding";
import { words } from "../words";
import { codesIn } from "./sector-codes";

/** One note at the first cell, with how many there are. */
export function sectorFindings({ rows, cell }: Table<typeof kandidaatwijken>): Finding[] {
  const restored = rows.flatMap(({ row, values }) =>
    codesIn(values.sectors ?? "").flatMap(({ code, typed }) => (typed === undefined ? [] : [{ row, code, typed }])),
  );
  const [first] = restored;
  if (!first) return [];
  return [
    {
      severity: "note",
      text: words.sectorRestored,
      values: { count: restored.length, typed: first.typed, code: first.code },
      table: kandidaatwijken.name,
      cell: cell(first.row, "sectors"),
    },
  ];
}
