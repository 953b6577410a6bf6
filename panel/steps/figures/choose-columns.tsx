/** Which figures become columns: ratios that make sense first, the raw indicators of the file below. */
import { Checkbox } from "@fluentui/react-components";
import type { Language } from "../../../core/cells/format-number";
import type { Figures } from "../../../core/opendata/figures";
import { indicatorName } from "../../../core/opendata/indicators";
import { offeredRatios, ratioName } from "../../../core/opendata/ratios";
import type { ColumnOf } from "../../../core/opendata/wijk-value";
import { usePane } from "../../pane";
import { CriterionBackground } from "../criteria/criterion-background";

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
  const ratios = offered.filter(({ of }) => of.kind === "ratio");
  const plain = offered.filter(({ of }) => of.kind === "indicator");
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
      {chosen.has(column.id) && <CriterionBackground name={column.name} warningOnly />}
    </li>
  );
  return (
    <fieldset className="ww-stack">
      <legend>{say("panel.figures.columns")}</legend>
      {ratios.length > 0 && <ul>{ratios.map(box)}</ul>}
      <details open={ratios.length === 0}>
        <summary>{say("panel.figures.indicators", { count: plain.length })}</summary>
        <ul>{plain.map(box)}</ul>
      </details>
    </fieldset>
  );
}
