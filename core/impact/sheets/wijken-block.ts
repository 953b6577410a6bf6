/** The block of the sheet Impact that sets the wijken beside each other, each on its own dwellings and gas. */
import type { BudgetView } from "../../budget/budget-view";
import { say } from "../../texts/text";
import { cellAddress } from "../../workbook/address";
import type { NewValue } from "../../workbook/plan";
import type { Report } from "../../workbook/report";
import type { Snapshot } from "../../workbook/snapshot";
import { compareWijken } from "../compare-wijken";
import { lackingFor } from "../lacking";
import type { PlacedFigure } from "../wijk-figures";
import { words } from "../words";
import { followedFigure } from "./followed-figure";
import { type Address, type At, defined, EXPRESSIONS, known, without } from "./impact-formulas";

const COMPARED = ["participants", "work", "energy", "co2", "leverage"] as const;

/** Nothing where no wijk has its dwellings. `at`: where the inputs stand, for formulas; absent for values. */
export function placeWijken(snapshot: Snapshot, report: Report, view: BudgetView, at: Address | undefined): void {
  const wijken = compareWijken(snapshot, view).filter(({ study }) => study !== undefined);
  if (wijken.length === 0) return;
  report.section(say("nl", words.compare));
  const place = report.place({
    columns: [
      { header: say("nl", words.headWijk), role: "text" },
      { header: say("nl", words.dwellings), role: "whole" },
      { header: say("nl", words.headGas), role: "whole" },
      ...COMPARED.map((key) => ({
        header: say("nl", words[key]),
        role: key === "leverage" ? ("fine" as const) : ("whole" as const),
      })),
    ],
    rows: wijken.length,
  });
  report.fill(
    place,
    wijken.map((one, index): NewValue[] => {
      const own = (figure: PlacedFigure | undefined, otherwise: NewValue): NewValue => {
        if (!figure) return otherwise;
        const value = figure.value * figure.factor;
        return at ? followedFigure(snapshot, figure, value) : value;
      };
      const consumption = one.study?.ranges.consumption.middle ?? Number.NaN;
      const general: NewValue = Number.isNaN(consumption)
        ? "n.b."
        : at
          ? { formula: [`=${at("consumption", "middle")}`] }
          : consumption;
      const row = place.body.row + index;
      const columns = { dwellings: place.starts[1] ?? 0, consumption: place.starts[2] ?? 0 };
      const input: At = (key) =>
        key === "dwellings" || key === "consumption" ? cellAddress(row, columns[key]) : (at?.(key, "middle") ?? "");
      return [
        one.wijk,
        own(one.dwellings, ""),
        own(one.consumption, general),
        ...COMPARED.map((key) => {
          const lacks = one.study !== undefined && lackingFor(one.study, key).length > 0;
          return at
            ? defined(EXPRESSIONS[key](input), without(lacks))
            : known(one.study?.results[key].middle ?? Number.NaN, lacks);
        }),
      ];
    }),
  );
  report.gap();
}
