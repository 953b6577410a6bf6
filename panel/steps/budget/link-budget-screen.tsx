/** Linking a budget that people already have: where it stands, what its columns and rows mean, and whether it adds up. */
import { useState } from "react";
import { choicesOfLink, linkOfLayout } from "../../../core/budget/reading/budget-link";
import type { LayoutChoices } from "../../../core/budget/reading/layout";
import { readBudget } from "../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../core/budget/reading/recognise-budget";
import { begroting } from "../../../core/tables/begroting";
import { planLink } from "../../../core/tables/plan-link";
import { type Place, rectAddress } from "../../../core/workbook/address";
import type { Block } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { Findings } from "../../parts/findings";
import { LinkButton } from "../../parts/link-button";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { blockFor } from "../link/block-for";
import { ChoosePlace } from "../link/choose-place";
import { type Fits, placeOf } from "../link/use-proposals";
import { BudgetColumns } from "./budget-columns";
import { BudgetRows } from "./budget-rows";
import { BudgetRules } from "./budget-rules";

const fits: Fits = (block) => {
  const layout = recogniseBudget(block);
  const rows = layout?.rows.filter(({ role }) => role === "line").length ?? 0;
  const columns = layout?.columns.filter(({ meaning }) => meaning !== undefined).length ?? 0;
  // A lone column of numbers is somebody's list, not a budget.
  return layout && rows >= 2 && columns >= 2 ? { place: placeOf(layout.block), rows, columns } : undefined;
};

export function LinkBudgetScreen() {
  const { say, host, workbook, budget } = usePane();
  const known = budget?.located.by === "link" ? budget.located : undefined;
  const [block, setBlock] = useState<Block | undefined>(known?.layout.block);
  const [problem, setProblem] = useState(false);
  const use = async (place: Place) => {
    const snapshot = await workbook.refresh({ sheets: [place.sheet] });
    const found = snapshot && blockFor(snapshot, place);
    setProblem(!found);
    setBlock(found);
    // The user sees the cells that the pane talks about; when that fails nothing is lost.
    if (found) void host.goTo({ sheet: found.sheet, row: found.row, column: found.column });
  };
  return (
    <StepPage title={say("panel.link.title")} backTo={{ name: "budget" }}>
      {block ? (
        <LinkBudget
          key={rectAddress(block)}
          block={block}
          first={known?.link ? choicesOfLink(known.link) : { columns: [] }}
          onOther={() => setBlock(undefined)}
        />
      ) : (
        <ChoosePlace table={begroting.name} fits={fits} onChoose={use} />
      )}
      {problem && <Bar tone="warning" title={say("panel.link.nothingThere")} />}
    </StepPage>
  );
}

interface Props {
  block: Block;
  first: LayoutChoices;
  onOther(): void;
}

function LinkBudget({ block, first, onOther }: Props) {
  const { say, plans, open } = usePane();
  const [choices, setChoices] = useState(first);
  const layout = recogniseBudget(block, choices);
  if (!layout) {
    return (
      <>
        <Bar tone="warning" title={say("panel.linkBudget.noAmounts")}>
          <p>{say("panel.linkBudget.noAmountsHow")}</p>
        </Bar>
        <LinkButton onClick={() => setChoices({ columns: [] })}>{say("panel.linkBudget.again")}</LinkButton>
        <LinkButton onClick={onOther}>{say("panel.link.other")}</LinkButton>
      </>
    );
  }
  const reading = readBudget(layout);
  const link = () =>
    plans.propose((snapshot) => planLink(snapshot, linkOfLayout(layout, choices), begroting), {
      afterwards: () => open({ name: "budget" }),
    });
  return (
    <div className="ww-stack-wide">
      <div className="ww-row-spread">
        <p>{say("panel.link.place", { sheet: block.sheet, address: rectAddress(block) })}</p>
        <LinkButton onClick={onOther}>{say("panel.link.other")}</LinkButton>
      </div>
      <BudgetRules layout={layout} choices={choices} onChange={setChoices} />
      <BudgetColumns layout={layout} choices={choices} onChange={setChoices} />
      <BudgetRows reading={reading} choices={choices} onChange={setChoices} />
      <Findings findings={reading.findings} />
      <div>
        <WorkButton appearance="primary" disabled={reading.lines.length === 0} task={link}>
          {say("panel.link.button")}
        </WorkButton>
      </div>
    </div>
  );
}
