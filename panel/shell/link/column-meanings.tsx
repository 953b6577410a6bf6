/** What was recognised in the user's own rows: the meaning of each column, to be corrected, and the rows set aside. */

import { useMemo, useState } from "react";
import { stepOfTable } from "../../../core/steps";
import { doubledSentence } from "../../../core/tables/doubled-column";
import { type Link, OPEN_COLUMN } from "../../../core/tables/links";
import { planLink } from "../../../core/tables/plan-link";
import { columnsByHand, proposeColumns } from "../../../core/tables/propose-columns";
import { type ChosenColumn, recognise } from "../../../core/tables/recognise";
import { factsOfRows, type RowChoices, rowChoicesOf, withRow } from "../../../core/tables/row-choices";
import type { TableSchema } from "../../../core/tables/schema";
import type { TableShape } from "../../../core/tables/shape";
import { team } from "../../../core/team/tables/team";
import { turnedMatrix } from "../../../core/team/turned-matrix";
import { rectAddress } from "../../../core/workbook/address";
import type { Block } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { Icon } from "../../parts/icon";
import { LinkButton } from "../../parts/link-button";
import { WorkButton } from "../../parts/work-button";
import { stepModules } from "../../steps/all-steps";
import { ColumnMeaning } from "./column-meaning";
import { HeaderRow } from "./header-row";
import { RowsSetAside } from "./rows-set-aside";
import { TurnedMatrixQuestion } from "./turned-matrix-question";
import { words } from "./words";

interface Props {
  schema: TableSchema;
  block: Block;
  /** What the workbook remembers of it already. */
  link?: Link | undefined;
  onOther(): void;
}

export function ColumnMeanings({ schema, block: chosenBlock, link: known, onOther }: Props) {
  const { say, plans, open } = usePane();
  // Of tables side by side in a selection the one that fits is meant, and stays so while columns are corrected.
  const block = useMemo(() => recognise(chosenBlock, schema)?.block ?? chosenBlock, [chosenBlock, schema]);
  // A header that nobody knows is proposed, with a meaning for each column to be set right.
  const [chosen, setChosen] = useState<ChosenColumn[]>(
    () => known?.columns ?? (recognise(block, schema) ? [] : proposeColumns(block, schema)),
  );
  const [rows, setRows] = useState<RowChoices>(() => rowChoicesOf(known?.facts ?? {}));
  const shape = recognise(block, schema, chosen, rows);
  const matrix = useMemo(() => (schema === team ? turnedMatrix(chosenBlock) : undefined), [schema, chosenBlock]);
  const [upright, setUpright] = useState(known !== undefined);
  const isKnown = useMemo(() => recognise(block, schema) !== undefined, [block, schema]);
  if (matrix?.certain && !upright) return <TurnedMatrixQuestion matrix={matrix} onUpright={() => setUpright(true)} />;
  const turned = matrix && !isKnown && !upright && <TurnedMatrixQuestion matrix={matrix} />;
  if (!shape) {
    return (
      <>
        {turned}
        <Bar tone="warning" title={say(words.noHeader)}>
          <p>{say(words.noHeaderHow, { columns: requiredHeaders(schema) })}</p>
        </Bar>
        <LinkButton onClick={onOther}>{say(words.linkOther)}</LinkButton>
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
    await plans.propose((snapshot) => planLink(snapshot, linkOf(shape, schema, rows), schema), {
      afterwards: () => step && open(stepModules[step].first),
    });
  };
  return (
    <div className="ww-stack-wide">
      <div className="ww-row-spread">
        <p>{say(words.linkPlace, { sheet: block.sheet, address: rectAddress(block) })}</p>
        <LinkButton onClick={onOther}>{say(words.linkOther)}</LinkButton>
      </div>
      {turned}
      <HeaderRow
        row={shape.headerRow}
        first={block.row}
        rows={block.rows}
        onChange={(row) => setChosen(columnsByHand(block, schema, row - block.row))}
      />
      <section className="ww-stack">
        <h2>{say(words.linkColumns)}</h2>
        <p className="ww-small ww-muted">{say(words.linkColumnsHow)}</p>
        <ul className="ww-stack">
          {shape.columns.map((column) => (
            <li key={column.column}>
              <ColumnMeaning schema={schema} shape={shape} column={column} onChoose={choose} />
            </li>
          ))}
        </ul>
        {shape.doubled.map((doubled) => {
          const { text, values } = doubledSentence(shape, schema, doubled);
          return (
            <p key={doubled.column} className="ww-small ww-finding-warning">
              <Icon name="warning" /> {say(text, values)}
            </p>
          );
        })}
      </section>
      <RowsSetAside shape={shape} schema={schema} onChoose={(name, counts) => setRows(withRow(rows, name, counts))} />
      {lacking.length > 0 && <Bar tone="warning" title={say(words.lacking, { columns: lacking.join(", ") })} />}
      <div>
        <WorkButton appearance="primary" disabled={lacking.length > 0} task={link}>
          {say(words.linkButton)}
        </WorkButton>
      </div>
    </div>
  );
}

function linkOf(shape: TableShape, schema: TableSchema, choices: RowChoices): Link {
  const { sheet, row, column, rows, columns } = shape.block;
  return {
    table: schema.name,
    place: { sheet, row, column, rows, columns },
    // What holds no levels is no choice of the user: it is told as long as it stands there.
    columns: shape.columns
      .filter(({ noLevels }) => !noLevels)
      .map(({ header, key, open }) => ({ header, key: key ?? (open ? OPEN_COLUMN : null) })),
    facts: factsOfRows(choices),
  };
}

function requiredHeaders(schema: TableSchema): string {
  return schema.columns
    .filter(({ required }) => required)
    .map(({ header }) => header)
    .join(", ");
}
