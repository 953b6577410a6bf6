/** Whether a figure fills a criterion that is there already, or becomes a new one. */

import { foldWord } from "../../../../core/cells/words";
import type { OfferedColumn } from "../../../../core/opendata/offered-columns";
import type { CriterionRow } from "../../../../core/selection/study";
import { usePane } from "../../../pane";
import { ChoiceField } from "../../../parts/choice-field";
import { words } from "./words";

const NEW = "";

interface Props {
  picked: readonly OfferedColumn[];
  criteria: readonly CriterionRow[];
  /** The header in Kandidaatwijken of the criterion that a figure fills; undefined for a new criterion. */
  targetOf(column: OfferedColumn): string | undefined;
  onChange(id: string, header: string | undefined): void;
}

export function ColumnTargets({ picked, criteria, targetOf, onChange }: Props) {
  const { say } = usePane();
  // A figure with the very name of a criterion leaves nothing to ask.
  const open = picked.filter(({ name }) => !criteria.some(({ header }) => foldWord(header) === foldWord(name)));
  if (criteria.length === 0) return null;
  return open.map((column) => (
    <ChoiceField
      key={column.id}
      label={say(words.target, { column: column.name })}
      value={targetOf(column) ?? NEW}
      options={[
        { value: NEW, label: say(words.newCriterion) },
        ...criteria.map(({ name, header }) => ({ value: header, label: name })),
      ]}
      onChange={(header) => onChange(column.id, header === NEW ? undefined : header)}
    />
  ));
}
