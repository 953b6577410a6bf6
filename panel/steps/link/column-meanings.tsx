/** What was recognised in the user's own rows: the meaning of each column, to be corrected, and the rows set aside. */
import { useMemo, useState } from "react";
import { type Link, OPEN_COLUMN } from "../../../core/tables/links";
import { planLink } from "../../../core/tables/plan-link";
import { type ChosenColumn, recognise } from "../../../core/tables/recognise";
import type { TableSchema } from "../../../core/tables/schema";
import type { TableShape } from "../../../core/tables/shape";
import { rectAddress } from "../../../core/workbook/address";
import type { Block } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { Icon } from "../../parts/icon";
import { LinkButton } from "../../parts/link-button";
import { WorkButton } from "../../parts/work-button";
import { stepOfTable } from "../step-of-table";
import { ColumnMeaning } from "./column-meaning";
import { RowsSetAside } from "./rows-set-aside";

interface Props {
  schema: TableSchema;
  block: Block;
  onOther(): void;
}

export function ColumnMeanings({ schema, block: chosenBlock, onOther }: Props) {
  const { say, plans, open } = usePane();
  // Of tables side by side in a selection the one that fits is meant, and stays so while columns are corrected.
  const block = useMemo(() => recognise(chosenBlock, schema)?.block ?? chosenBlock, [chosenBlock, schema]);
  const [chosen, setChosen] = useState<ChosenColumn[]>([]);
  const shape = recognise(block, schema, chosen);
  if (!shape) {
    return (
      <>
        <Bar tone="warning" title={say("panel.link.noHeader")}>
          <p>{say("panel.link.noHeaderHow", { columns: requiredHeaders(schema) })}</p>
        </Bar>
        <LinkButton onClick={onOther}>{say("panel.link.other")}</LinkButton>
      </>
    );
  }
  const lacking = schema.columns.filter(({ key }) => shape.lacking.includes(key)).map(({ header }) => header);
  const choose = (header: string, key: string | null) =>
    setChosen([
      // A meaning belongs to one column: whoever had it before loses it.
      ...chosen.filter((one) => one.header !== header && (key === null || key === OPEN_COLUMN || one.key !== key)),
      { header, key },
    ]);
  const link = async () => {
    const step = stepOfTable(schema.name);
    await plans.propose((snapshot) => planLink(snapshot, linkOf(shape, schema), schema), {
      afterwards: () => step && open({ name: step }),
    });
  };
  return (
    <div className="ww-stack-wide">
      <div className="ww-row-spread">
        <p>{say("panel.link.place", { sheet: block.sheet, address: rectAddress(block) })}</p>
        <LinkButton onClick={onOther}>{say("panel.link.other")}</LinkButton>
      </div>
      <section className="ww-stack">
        <h2>{say("panel.link.columns")}</h2>
        <p className="ww-small ww-muted">{say("panel.link.columnsHow")}</p>
        <ul className="ww-stack">
          {shape.columns.map((column) => (
            <li key={column.column}>
              <ColumnMeaning schema={schema} shape={shape} column={column} onChoose={choose} />
            </li>
          ))}
        </ul>
        {shape.doubled.map(({ column, header }) => (
          <p key={column} className="ww-small ww-finding-warning">
            <Icon name="warning" /> {say("finding.doubledHeader", { header })}
          </p>
        ))}
      </section>
      <RowsSetAside shape={shape} />
      {lacking.length > 0 && <Bar tone="warning" title={say("panel.link.lacking", { columns: lacking.join(", ") })} />}
      <div>
        <WorkButton appearance="primary" disabled={lacking.length > 0} task={link}>
          {say("panel.link.button")}
        </WorkButton>
      </div>
    </div>
  );
}

function linkOf(shape: TableShape, schema: TableSchema): Link {
  const { sheet, row, column, rows, columns } = shape.block;
  return {
    table: schema.name,
    place: { sheet, row, column, rows, columns },
    columns: shape.columns.map(({ header, key, open }) => ({ header, key: key ?? (open ? OPEN_COLUMN : null) })),
    facts: {},
  };
}

function requiredHeaders(schema: TableSchema): string {
  return schema.columns
    .filter(({ required }) => required)
    .map(({ header }) => header)
    .join(", ");
}
