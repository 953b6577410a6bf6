/** The columns that a file can give: ratios first, then its figures as they are. */
import type { Language } from "../cells/format-number";
import type { Figures } from "./figures";
import { indicatorName } from "./indicators";
import { offeredRatios, ratioName } from "./ratios";
import type { ColumnOf } from "./wijk-value";

export interface OfferedColumn {
  /** Unique among the columns of a file. */
  id: string;
  name: string;
  of: ColumnOf;
  /** Chosen at the start. */
  proposed: boolean;
}

/** What the user can choose from: of the ratios the sensible ones are proposed, and a figure that is alone. */
export function offeredColumns(figures: Figures, language: Language): OfferedColumn[] {
  const codes = figures.indicators.map(({ code }) => code);
  const ratios = offeredRatios(codes).map(
    (ratio): OfferedColumn => ({
      id: `ratio ${ratio.id}`,
      name: ratioName(ratio, language),
      of: { kind: "ratio", ratio },
      proposed: ratio.proposed,
    }),
  );
  const plain = codes.map(
    (code): OfferedColumn => ({
      id: code,
      name: indicatorName(code, language),
      of: { kind: "indicator", code },
      // A file with a single figure leaves nothing to choose.
      proposed: codes.length === 1,
    }),
  );
  return [...ratios, ...plain];
}
