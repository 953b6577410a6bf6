/** The columns of the user's budget with their meaning as drop-downs. */

import {
  type BudgetLayout,
  type LayoutColumn,
  type Meaning,
  meaningKey,
  meaningOfKey,
} from "../../../core/budget/reading/layout";
import { begroting } from "../../../core/budget/tables/begroting";
import type { Pane } from "../../pane";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { Icon } from "../../parts/icon";
import { asYears, firstFilled } from "../../parts/samples";
import { useNumbers } from "../../parts/use-numbers";
import { words as linkWords } from "../../shell/link/words";
import type { LayoutProps } from "./budget-rules";
import { words } from "./words";

const UNUSED = "";
/** Columns with amounts that do not count, each for a reason of its own. */
const LEFT_OUT = {
  rowTotal: words["meaning.rowTotal"],
  past: words.leftOutPast,
  result: words.leftOutResult,
  repeated: words.leftOutRepeated,
} as const;

export function BudgetColumns({ layout, choices, onChange }: LayoutProps) {
  const { say } = usePane();
  const choose = (header: string, key: string) =>
    onChange({
      ...choices,
      columns: [
        ...choices.columns.filter((one) => one.header !== header),
        { header, key: key === UNUSED ? null : key },
      ],
    });
  return (
    <section className="ww-stack">
      <h2>{say(linkWords.linkColumns)}</h2>
      <p className="ww-small ww-muted">{say(linkWords.linkColumnsHow)}</p>
      <ul className="ww-stack">
        {layout.columns
          .filter(({ header }) => header !== "")
          .map((column) => (
            <li key={column.column}>
              <Column layout={layout} column={column} onChoose={choose} />
            </li>
          ))}
      </ul>
    </section>
  );
}

interface ColumnProps {
  layout: BudgetLayout;
  column: LayoutColumn;
  onChoose(header: string, key: string): void;
}

function Column({ layout, column, onChoose }: ColumnProps) {
  const pane = usePane();
  const { say } = pane;
  const { cell } = useNumbers();
  const { block } = layout;
  const values = layout.rows
    .filter(({ role }) => role === "line")
    .map(({ row }) => block.values[row - block.row]?.[column.column - block.column] ?? "");
  const samples = asYears(firstFilled(values)).map(cell).join(" · ");
  const value = column.meaning ? meaningKey(column.meaning) : UNUSED;
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
        options={optionKeys(column, value).map((key) => ({
          value: key,
          label: key === UNUSED ? say(linkWords.linkUnused) : meaningLabel(pane, meaningOfKey(key)),
        }))}
        onChange={(key) => onChoose(column.header, key)}
      />
      {column.meaning && column.certainty === "unsure" && (
        <p className="ww-small ww-finding-warning">
          <Icon name="warning" /> {say(linkWords.linkUnsure)}
        </p>
      )}
    </div>
  );
}

/** What a column may mean: every field, and amounts of one side, of the year in its header where it has one. */
function optionKeys({ header }: LayoutColumn, present: string): string[] {
  const year = /(?:19|20|21)\d{2}/.exec(header)?.[0];
  const sides = ["amount", "income", "expense"];
  const keys = [
    UNUSED,
    ...sides,
    ...(year === undefined ? [] : sides.map((side) => `${side} ${year}`)),
    "expense category",
    "income source",
    ...begroting.columns.map(({ key }) => key).filter((key) => key !== "amount"),
    ...Object.keys(LEFT_OUT),
  ];
  return keys.includes(present) ? keys : [present, ...keys];
}

function meaningLabel({ say }: Pane, meaning: Meaning): string {
  const leftOut = Object.entries(LEFT_OUT).find(([field]) => field === meaning.field)?.[1];
  if (leftOut) return say(leftOut);
  if (meaning.field !== "amount") {
    return begroting.columns.find(({ key }) => key === meaning.field)?.header ?? meaning.field;
  }
  const parts = [
    say(words[`meaning.${meaning.side ?? "amount"}`]),
    meaning.nature,
    meaning.year,
    meaning.inclusive ? say(words["meaning.inclusive"]) : undefined,
    meaning.category === undefined ? undefined : say(words["meaning.category"]),
    meaning.source === undefined ? undefined : say(words["meaning.source"]),
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}
