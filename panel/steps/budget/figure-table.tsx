/** Income, expenses and balance per group; every figure leads to the lines behind it. */

import type { Figure } from "../../../core/budget/lines/figure";
import type { GroupFigures } from "../../../core/budget/overview";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { SimpleTable } from "../../parts/simple-table";
import { useNumbers } from "../../parts/use-numbers";
import type { ShownLines } from "./lines-view";
import { words } from "./words";

interface Props {
  title: string;
  groups: readonly GroupFigures[];
  onLines(shown: ShownLines): void;
  /** Closed at first. */
  folded?: boolean;
}

export function FigureTable({ title, groups, onLines, folded }: Props) {
  const { say } = usePane();
  const { euro } = useNumbers();
  const figure = (group: string, column: string, { euro: amount, lines }: Figure) => {
    const words = `${group}: ${column}`;
    return lines.length === 0 ? (
      euro(amount)
    ) : (
      <LinkButton label={`${words}, ${euro(amount)}`} onClick={() => onLines({ title: words, lines })}>
        {euro(amount)}
      </LinkButton>
    );
  };
  const columns = [say(words.income), say(words.expense), say(words.balance)] as const;
  const table = (
    <SimpleTable
      caption={title}
      captionHidden={folded === true}
      nameAbove
      columns={[{ header: say(words.part) }, ...columns.map((header) => ({ header, number: true }))]}
      rows={groups.map((group) => {
        const name = group.name === "" ? say(words.noGroup) : group.name;
        return [
          name,
          figure(name, columns[0], group.income),
          figure(name, columns[1], group.expense),
          figure(name, columns[2], group.balance),
        ];
      })}
    />
  );
  if (!folded) return table;
  return (
    <details>
      <summary>{title}</summary>
      {table}
    </details>
  );
}
