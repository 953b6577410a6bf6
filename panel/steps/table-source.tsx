/** Where a step reads its table, with the way there; a linked one can be let go. */

import type { LocatedTable } from "../../core/tables/locate";
import { planUnlink } from "../../core/tables/plan-link";
import type { TableSchema } from "../../core/tables/schema";
import { rectAddress } from "../../core/workbook/address";
import { usePane } from "../pane";
import { CellLink } from "../parts/cell-link";
import { LinkButton } from "../parts/link-button";
import { linkScreen } from "../shell/link/screens";
import { words } from "../words";

export function TableSource({ located, schema }: { located: LocatedTable; schema: TableSchema }) {
  const { say, plans, open } = usePane();
  const { block, headerRow } = located.shape;
  return (
    <div className="ww-small">
      <p className="ww-muted">{say(words.sourceReads, { sheet: block.sheet, address: rectAddress(block) })}</p>
      <div className="ww-row">
        <CellLink cell={{ sheet: block.sheet, row: headerRow, column: block.column }}>{say(words.sourceGo)}</CellLink>
        {located.by === "link" && (
          <LinkButton onClick={() => open(linkScreen, { table: schema.name })}>{say(words.sourceChange)}</LinkButton>
        )}
        {located.by === "link" && (
          <LinkButton onClick={() => void plans.propose((snapshot) => planUnlink(snapshot, schema))}>
            {say(words.sourceUnlink)}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
