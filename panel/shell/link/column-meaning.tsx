/** One column of the user's sheet: its header, what stands in the first rows, and what it means. */

import { OPEN_COLUMN } from "../../../core/tables/links";
import type { TableSchema } from "../../../core/tables/schema";
import type { ShapeColumn, TableShape } from "../../../core/tables/shape";
import { words as tablesWords } from "../../../core/tables/words";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { Icon } from "../../parts/icon";
import { asYears, firstFilled } from "../../parts/samples";
import { useNumbers } from "../../parts/use-numbers";
import { words as linkWords } from "./words";

const UNUSED = "";

interface Props {
  schema: TableSchema;
  shape: TableShape;
  column: ShapeColumn;
  onChoose(header: string, key: string | null): void;
}

export function ColumnMeaning({ schema, shape, column, onChoose }: Props) {
  const { say, language } = usePane();
  const { cell } = useNumbers();
  const { block, dataRows } = shape;
  const values = dataRows.map((row) => block.values[row - block.row]?.[column.column - block.column] ?? "");
  const samples = asYears(firstFilled(values)).map(cell).join(" · ");
  const value = column.key ?? (column.open ? OPEN_COLUMN : UNUSED);
  const unsure = column.key !== undefined && column.certainty === "unsure";
  return (
    <div className={value === UNUSED ? "ww-card ww-muted" : "ww-card"}>
      <div>
        <strong>{column.header}</strong>
        <p className="ww-small ww-muted ww-one-line">{samples}</p>
      </div>
      <ChoiceField
        label={say(linkWords.linkMeans, { header: column.header })}
        labelHidden
        value={value}
        options={[
          { value: UNUSED, label: say(linkWords.linkUnused) },
          ...schema.columns.map(({ key, header }) => ({ value: key, label: header })),
          ...(schema.open ? [{ value: OPEN_COLUMN, label: schema.open.name[language] }] : []),
        ]}
        onChange={(key) => onChoose(column.header, key === UNUSED ? null : key)}
      />
      {column.noLevels && <p className="ww-small">{say(tablesWords.noLevels, { header: column.header })}</p>}
      {unsure && (
        <p className="ww-small ww-finding-warning">
          <Icon name="warning" /> {say(linkWords.linkUnsure)}
        </p>
      )}
    </div>
  );
}
