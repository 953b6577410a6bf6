/** Which row the header is, for the user to set right. */
import { usePane } from "../../pane";
import { NumberField } from "../../parts/number-field";
import { words } from "./words";

interface Props {
  /** On the sheet from 0, shown as people count; undefined where no row looks like a header. */
  row: number | undefined;
  /** The first of the rows that were linked, and how many there are. */
  first: number;
  rows: number;
  onChange(row: number): void;
}

export function HeaderRow({ row, first, rows, onChange }: Props) {
  const { say } = usePane();
  return (
    <NumberField
      label={say(words.headerRow)}
      hint={say(words.headerRowHint, { first: first + 1, last: first + rows })}
      value={row === undefined ? undefined : row + 1}
      grouped={false}
      onChange={(value) => {
        if (typeof value !== "number" || !Number.isInteger(value)) return;
        if (value - 1 !== row && value > first && value <= first + rows) onChange(value - 1);
      }}
    />
  );
}
