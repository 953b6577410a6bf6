/** Percentages on a sheet of the workbook: a cell that shows 22 % holds 0.22, and a snapshot has no number formats. */
import { shiftDecimal } from "../cells/format-number";
import { saysPercent } from "../cells/says-percent";
import type { Finding } from "../workbook/finding";
import type { Figures, Indicator } from "./figures";
import { PRESENT } from "./reason";
import { words } from "./words";

/** A single wijk with 4 % stands as 0.04; figures that all lie below are as likely points: 0,03 %. So for a criterion too. */
export const LEAST_SHARE = 0.05;
/** Beside percentages with a middle of this much a number below 1 may be a cell that shows 22 %. */
export const LARGE_MIDDLE = 5;

/**
 * The figures in percent points: a column whose header says percent and that holds shares only is read times 100, and
 * told; shares beside points stay as they are, with a warning.
 */
export function inPercentPoints(figures: Figures): Figures {
  const findings: Finding[] = [];
  const indicators = figures.indicators.map((indicator): Indicator => {
    const { code, values, reasons, unit } = indicator;
    // A unit was read with the numbers: those are points already.
    if (unit !== undefined || !saysPercent(code)) return indicator;
    const known = values.filter((value, at) => reasons[at] === PRESENT && value !== 0);
    if (known.length === 0) return indicator;
    const shares = known.filter((value) => value > 0 && value <= 1);
    if (shares.length === known.length && shares.some((value) => value >= LEAST_SHARE)) {
      const first = shares[0] ?? 0;
      const told = { header: code, value: first, points: shiftDecimal(first, 2) };
      findings.push({ severity: "note", text: words.sharesOfSheet, values: told });
      return { ...indicator, unit: "%", values: values.map((value) => shiftDecimal(value, 2)) };
    }
    const points = known.filter((value) => value > 1).sort();
    const middle = points[points.length >> 1] ?? 0;
    const odd = shares.filter((value) => value < 1);
    if (odd.length > 0 && middle >= LARGE_MIDDLE) {
      const value = odd[0] ?? 0;
      const told = { header: code, count: odd.length, value, points: shiftDecimal(value, 2) };
      findings.push({ severity: "warning", text: words.sharesBesidePoints, values: told });
    }
    return indicator;
  });
  return findings.length === 0 ? figures : { ...figures, indicators, findings: [...figures.findings, ...findings] };
}
