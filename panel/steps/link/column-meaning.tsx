/** One column of the user's sheet: its header, what stands in the first rows, and what it means. */
import { OPEN_COLUMN } from "../../../core/tables/links";
import type { TableSchema } from "../../../core/tables/schema";
import type { ShapeColumn, TableShape } from "../../../core/tables/shape";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { Icon } from "../../parts/icon";
import { asYears, firstFilled } from "../../parts/samples";
import { useNumbers } from "../../parts/use-numbers";

const UNUSED = "";

interface Props {
  schema: TableSchema;
  shape: TableShape;
  column: ShapeColumn;
  onChoose(header: string, key: string | null): void;
}

export function ColumnMeaning({ schema, shape, column, onChoose }: Props) {
  const { say } = usePane();
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
        label={say("panel.link.means", { header: column.header })}
        labelHidden
        value={value}
        options={[
          { value: UNUSED, label: say("panel.link.unused") },
          ...schema.columns.map(({ key, header }) => ({ value: key, label: header })),
          ...(schema.open ? [{ value: OPEN_COLUMN, label: say("panel.link.open") }] : []),
        ]}
        onChange={(key) => onChoose(column.header, key === UNUSED ? null : key)}
      />
      {unsure && (
        <p className="ww-small ww-finding-warning">
          <Icon name="warning" /> {say("panel.link.unsure")}
        </p>
      )}
    </div>
  );
}
