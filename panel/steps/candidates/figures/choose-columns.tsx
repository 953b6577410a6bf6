/** Which figures become columns: ratios and what the proposed criteria measure first, the rest of the file below. */

import { Checkbox } from "@fluentui/react-components";
import type { OfferedColumn } from "../../../../core/opendata/offered-columns";
import { measuredCriterion } from "../../../../core/selection/criteria/proposed-criteria";
import { usePane } from "../../../pane";
import { CriterionBackground } from "../../criteria/criterion-background";
import { words } from "./words";

interface Props {
  offered: readonly OfferedColumn[];
  chosen: ReadonlySet<string>;
  onChange(chosen: ReadonlySet<string>): void;
}

export function ChooseColumns({ offered, chosen, onChange }: Props) {
  const { say } = usePane();
  const first = offered.filter(({ of }) => of.kind === "ratio" || measuredCriterion(of) !== undefined);
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
      {chosen.has(column.id) && (
        <CriterionBackground name={measuredCriterion(column.of)?.name ?? column.name} warningOnly />
      )}
    </li>
  );
  return (
    <fieldset className="ww-stack">
      <legend>{say(words.columns)}</legend>
      {first.length > 0 && <ul>{first.map(box)}</ul>}
      <details open={first.length === 0}>
        <summary>{say(words.indicators, { count: plain.length })}</summary>
        <ul>{plain.map(box)}</ul>
      </details>
    </fieldset>
  );
}
