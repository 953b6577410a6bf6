/** The rows of the user's budget: how many count, whether the totals agree, and each row's part, to be corrected. */

import { useState } from "react";
import type { BudgetLine } from "../../../core/budget/lines/budget-line";
import { figureOf } from "../../../core/budget/lines/figure";
import type { LayoutChoices, LayoutRow, RowRole } from "../../../core/budget/reading/layout";
import type { BudgetReading } from "../../../core/budget/reading/read-budget";
import { cellAddress } from "../../../core/workbook/address";
import { usePane } from "../../pane";
import { CellLink } from "../../parts/cell-link";
import { Icon } from "../../parts/icon";
import { LinkButton } from "../../parts/link-button";
import { useNumbers } from "../../parts/use-numbers";
import { words as linkWords } from "../../shell/link/words";
import { words as paneWords } from "../../words";
import { words } from "./words";

const AT_FIRST = 30;
const COUNTED = ["line", "subtotal", "total", "result", "heading", "title", "note"] as const satisfies RowRole[];

interface Props {
  reading: BudgetReading;
  choices: LayoutChoices;
  onChange(choices: LayoutChoices): void;
}

export function BudgetRows({ reading, choices, onChange }: Props) {
  const { say } = usePane();
  const { rows } = reading.layout;
  const [shown, setShown] = useState(AT_FIRST);
  const filled = rows.filter(({ role }) => role !== "blank");
  const counts = COUNTED.map((role) => ({ role, count: rows.filter((row) => row.role === role).length })).filter(
    ({ count }) => count > 0,
  );
  return (
    <section className="ww-stack">
      <h2>{say(linkWords.linkRows)}</h2>
      <p>
        {say(words.linkBudgetRows, {
          count: filled.length,
          parts: counts.map(({ role, count }) => say(words[`role.${role}`], { count })).join(", "),
        })}
      </p>
      <Sums lines={reading.lines} />
      <Totals reading={reading} />
      <details>
        <summary>{say(words.linkBudgetAllRows)}</summary>
        <ul className="ww-stack-tight">
          {filled.slice(0, shown).map((row) => (
            <li key={row.row} className="ww-row-spread ww-no-wrap ww-small">
              <span className="ww-grow">
                {row.row + 1}. {row.text} <span className="ww-muted">({say(words[`roleWord.${row.role}`])})</span>
              </span>
              <RowSwitch row={row} choices={choices} onChange={onChange} />
            </li>
          ))}
        </ul>
        {shown < filled.length && (
          <LinkButton onClick={() => setShown(filled.length)}>
            {say(paneWords.findingsMore, { count: filled.length - shown })}
          </LinkButton>
        )}
      </details>
    </section>
  );
}

function Sums({ lines }: { lines: readonly BudgetLine[] }) {
  const { say } = usePane();
  const { euro } = useNumbers();
  const sum = (kind: BudgetLine["kind"]) =>
    euro(
      figureOf(
        lines.filter((line) => line.kind === kind),
        "full",
      ).euro,
    );
  return <p>{say(words.linkBudgetSums, { income: sum("income"), expense: sum("expense") })}</p>;
}

/** Totals in the sheet that do not equal the lines that were read; silence would hide a misreading. */
function Totals({ reading }: { reading: BudgetReading }) {
  const { say } = usePane();
  const { euro } = useNumbers();
  const { totals, block } = reading.layout;
  if (totals.length === 0) return null;
  const wrong = totals.filter(({ agrees }) => !agrees);
  if (wrong.length === 0) {
    return (
      <p className="ww-state-done">
        <Icon name="done" /> {say(words.linkBudgetTotalsAgree, { count: totals.length })}
      </p>
    );
  }
  return (
    <ul className="ww-stack">
      {wrong.map(({ row, column, found, expected }) => (
        <li key={`${row} ${column}`} className="ww-finding-warning">
          <Icon name="warning" />{" "}
          {say(words.linkBudgetTotalDiffers, {
            address: cellAddress(row, column),
            found: found === undefined ? say(paneWords.unknown) : euro(found),
            expected: euro(expected),
          })}{" "}
          <CellLink cell={{ sheet: block.sheet, row, column }} />
        </li>
      ))}
    </ul>
  );
}

/** The user knows better: a "total" that is a line after all, or a line that is none. Kept by the row's text. */
function RowSwitch({ row, choices, onChange }: { row: LayoutRow } & Omit<Props, "reading">) {
  const { say } = usePane();
  const { text, role } = row;
  if (text === "" || role === "header" || role === "title") return null;
  const without = (list: readonly string[] | undefined) => (list ?? []).filter((one) => one !== text);
  const counts = role === "line";
  return (
    <LinkButton
      label={say(counts ? words.linkBudgetLeaveOutRow : words.linkBudgetCountRow, { text })}
      onClick={() =>
        onChange({
          ...choices,
          asLine: counts ? without(choices.asLine) : [...without(choices.asLine), text],
          aside: counts ? [...without(choices.aside), text] : without(choices.aside),
        })
      }
    >
      {say(counts ? words.linkBudgetLeaveOut : words.linkBudgetCount)}
    </LinkButton>
  );
}
