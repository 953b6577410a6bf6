/** Reads figures from a sheet of the workbook instead of a file. */

import type { Block } from "../workbook/snapshot";
import type { Figures } from "./figures";
import { findLayout } from "./find-layout";
import { type Reading, type ReadOptions, startReading } from "./read-figures";
import { inPercentPoints } from "./sheet-percent";
import { words } from "./words";

/** Begins to read a sheet; undefined when no row looks like a header. Hidden rows are read too, and told. */
export function startReadingSheet(block: Block, options: ReadOptions = {}): Reading | undefined {
  const layout = findLayout(block.values);
  if (!layout) return undefined;
  const reading = startReading(block.values, layout, options);
  const count = block.hiddenRows.length;
  return {
    ...reading,
    result(): Figures {
      const figures = inPercentPoints(reading.result());
      if (count === 0) return figures;
      const cell = { sheet: block.sheet, row: block.hiddenRows[0] ?? block.row, column: block.column };
      const hidden = { severity: "note", text: words.hiddenRows, values: { count }, cell } as const;
      return { ...figures, findings: [...figures.findings, hidden] };
    },
  };
}
