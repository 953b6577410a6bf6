/** Where the budget stands: one place or several, each to be shown, changed or let go, and a way to add the other half. */

import { useMemo } from "react";
import type { BudgetLine } from "../../../core/budget/lines/budget-line";
import type { WorkbookBudget } from "../../../core/budget/read-workbook-budget";
import { type BudgetPlace, freePlace } from "../../../core/budget/reading/budget-parts";
import { planUnlink } from "../../../core/tables/plan-link";
import { rectAddress } from "../../../core/workbook/address";
import { usePane } from "../../pane";
import { CellLink } from "../../parts/cell-link";
import { LinkButton } from "../../parts/link-button";
import { words as paneWords } from "../../words";
import { budgetScreens } from "./screens";
import { words } from "./words";

export function BudgetSource({ budget }: { budget: WorkbookBudget }) {
  const { say, open, workbook } = usePane();
  const { snapshot } = workbook;
  const free = useMemo(() => snapshot && freePlace(snapshot), [snapshot]);
  return (
    <div className="ww-small ww-stack-tight">
      {budget.places.map((place) => (
        <Place key={place.schema.name} place={place} />
      ))}
      {free && (
        <div>
          <LinkButton onClick={() => open(budgetScreens.link, { place: free.name })}>
            {say(words[`addPlace.${lackingSide(budget.reading.lines)}`])}
          </LinkButton>
        </div>
      )}
    </div>
  );
}

function Place({ place: { schema, located } }: { place: BudgetPlace }) {
  const { say, open, plans } = usePane();
  const { block } = located.layout;
  return (
    <div>
      <p className="ww-muted">{say(paneWords.sourceReads, { sheet: block.sheet, address: rectAddress(block) })}</p>
      <div className="ww-row">
        <CellLink cell={{ sheet: block.sheet, row: block.row, column: block.column }}>
          {say(paneWords.sourceGo)}
        </CellLink>
        <LinkButton onClick={() => open(budgetScreens.link, { place: schema.name })}>
          {say(words.sourceChange)}
        </LinkButton>
        {located.by === "link" && (
          <LinkButton onClick={() => void plans.propose((snapshot) => planUnlink(snapshot, schema))}>
            {say(paneWords.sourceUnlink)}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

/** The side that no amount is on: most likely it stands elsewhere. */
function lackingSide(lines: readonly BudgetLine[]): "income" | "expense" | "more" {
  const has = (kind: BudgetLine["kind"]) => lines.some((line) => line.kind === kind && line.amount !== 0);
  if (has("income")) return has("expense") ? "more" : "expense";
  return has("expense") ? "income" : "more";
}
