/** Which figures become columns: ratios and what the proposed criteria measure first, the rest of the file below. */
import { Checkbox } from "@fluentui/react-components";
import type { Language } from "../../../core/cells/format-number";
import type { Figures } from "../../../core/opendata/figures";
import { indicatorName } from "../../../core/opendata/indicators";
import { offeredRatios, ratioName } from "../../../core/opendata/ratios";
import type { ColumnOf } from "../../../core/opendata/wijk-value";
import { usePane } from "../../pane";
import { CriterionBackground } from "../criteria/criterion-background";
import { measuredCriterion } from "./filled-criterion";

export interface OfferedColumn {
  id: string;
  name: string;
  of: ColumnOf;
  /** Ticked at the start. */
  proposed: boolean;
}

export function offeredColumns(figures: Figures, language: Language): OfferedColumn[] {
  const codes = figures.indicators.map(({ code }) => code);
  const ratios = offeredRatios(codes).map(
    (ratio): OfferedColumn => ({
      id: `ratio ${ratio.id}`,
      name: ratioName(ratio, language),
      of: { kind: "ratio", ratio },
      proposed: true,
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

interface Props {
  offered: readonly OfferedColumn[];
  chosen: ReadonlySet<string>;
  onChange(chosen: ReadonlySet<string>): void;
}

export function ChooseColumns({ offered, chosen, onChange }: Props) {
  const { say } = usePane();
  const first = offered.filter(({ id, of }) => of.kind === "ratio" || measuredCriterion(id) !== undefined);
  const plain = offered.filter((column) => !first.includes(column));
  const box = (column: OfferedColumn) => (
    <li key={column.id}>
      <Checkbox
        label={column.name}
        checked={chosen.has(column.id)}
        onChange={(_, { checked }) => {
          const next = new Set(chosen);
          if (checked === true) next.add(column.id);
          else next.delete(column.id);
          onChange(next);
        }}
      />
      {chosen.has(column.id) && <CriterionBackground name={measuredCriterion(column.id) ?? column.name} warningOnly />}
    </li>
  );
  return (
    <fieldset className="ww-stack">
      <legend>{say("panel.figures.columns")}</legend>
      {first.length > 0 && <ul>{first.map(box)}</ul>}
      <details open={first.length === 0}>
        <summary>{say("panel.figures.indicators", { count: plain.length })}</summary>
        <ul>{plain.map(box)}</ul>
      </details>
    </fieldset>
  );
}
