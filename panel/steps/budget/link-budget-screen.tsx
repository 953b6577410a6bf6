/** Linking a budget that people already have: where it stands, what its columns and rows mean, and whether it adds up. */

import { useState } from "react";
import { readWorkbookBudget } from "../../../core/budget/read-workbook-budget";
import { choicesOfLink, linkOfLayout } from "../../../core/budget/reading/budget-link";
import { countedPlace, placeSchema } from "../../../core/budget/reading/budget-parts";
import { headerChoice } from "../../../core/budget/reading/header-choice";
import type { LayoutChoices } from "../../../core/budget/reading/layout";
import { readBudget } from "../../../core/budget/reading/read-budget";
import { lacksCertainty } from "../../../core/budget/reading/read-certainty";
import { recogniseBudget } from "../../../core/budget/reading/recognise-budget";
import { asksStatusInText } from "../../../core/budget/reading/status-in-text";
import { begroting } from "../../../core/budget/tables/begroting";
import { planLink } from "../../../core/tables/plan-link";
import type { TableSchema } from "../../../core/tables/schema";
import { type Place, rectAddress } from "../../../core/workbook/address";
import type { Block } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { Findings } from "../../parts/findings";
import { LinkButton } from "../../parts/link-button";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { blockFor } from "../../shell/link/block-for";
import { ChoosePlace } from "../../shell/link/choose-place";
import { HeaderRow } from "../../shell/link/header-row";
import { type Fits, placeOf } from "../../shell/link/use-proposals";
import { words as linkWords } from "../../shell/link/words";
import { useReading } from "../../use-reading";
import { BudgetColumns } from "./budget-columns";
import { BudgetRows } from "./budget-rows";
import { BudgetRules } from "./budget-rules";
import { budgetScreens } from "./screens";
import { words } from "./words";

const fits: Fits = (block) => {
  const layout = recogniseBudget(block);
  const rows = layout?.rows.filter(({ role }) => role === "line").length ?? 0;
  const columns = layout?.columns.filter(({ meaning }) => meaning !== undefined).length ?? 0;
  // A lone column of numbers is somebody's list, not a budget.
  return layout && rows >= 2 && columns >= 2 ? { place: placeOf(layout.block), rows, columns } : undefined;
};

/** `place`: which place of the budget it is, where it stands in several. */
export function LinkBudgetScreen({ place: name }: { place?: string }) {
  const { say, host, workbook } = usePane();
  const budget = useReading(readWorkbookBudget);
  const schema = placeSchema(name);
  const present = budget?.places.find((one) => one.schema === schema)?.located;
  const known = present?.by === "link" ? present : undefined;
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
  const counted = workbook.snapshot && block && countedPlace(workbook.snapshot, block, schema);
  const isAdded = budget?.places.some((one) => one.schema !== schema) ?? false;
  return (
    <StepPage title={say(linkWords["link.title"])}>
      {isAdded && <p>{say(words.placeAdded)}</p>}
      {counted && block ? (
        <>
          <Bar tone="warning" title={say(words.placeCounted, { sheet: counted.sheet, address: rectAddress(counted) })}>
            <p>{say(words.placeCountedHow)}</p>
          </Bar>
          <LinkButton onClick={() => setBlock(undefined)}>{say(linkWords.linkOther)}</LinkButton>
        </>
      ) : block ? (
        <LinkBudget
          key={`${block.sheet} ${rectAddress(block)}`}
          schema={schema}
          block={block}
          first={known?.link ? choicesOfLink(known.link) : { columns: [] }}
          onOther={() => setBlock(undefined)}
        />
      ) : (
        <ChoosePlace table={begroting.name} fits={fits} onChoose={use} />
      )}
      {problem && <Bar tone="warning" title={say(linkWords.linkNothingThere)} />}
    </StepPage>
  );
}

interface Props {
  schema: TableSchema;
  block: Block;
  first: LayoutChoices;
  onOther(): void;
}

function LinkBudget({ schema, block, first, onOther }: Props) {
  const { say, plans, open } = usePane();
  const [choices, setChoices] = useState(first);
  const layout = recogniseBudget(block, choices);
  if (!layout) {
    return (
      <>
        <Bar tone="warning" title={say(words.linkBudgetNoAmounts)}>
          <p>{say(words.linkBudgetNoAmountsHow)}</p>
        </Bar>
        <LinkButton onClick={() => setChoices({ columns: [] })}>{say(words.linkBudgetAgain)}</LinkButton>
        <LinkButton onClick={onOther}>{say(linkWords.linkOther)}</LinkButton>
      </>
    );
  }
  const reading = readBudget(layout);
  const link = () =>
    plans.propose((snapshot) => planLink(snapshot, linkOfLayout(layout, choices, schema.name), schema), {
      afterwards: () => open(budgetScreens.all),
    });
  return (
    <div className="ww-stack-wide">
      <div className="ww-row-spread">
        <p>{say(linkWords.linkPlace, { sheet: block.sheet, address: rectAddress(block) })}</p>
        <LinkButton onClick={onOther}>{say(linkWords.linkOther)}</LinkButton>
      </div>
      <HeaderRow
        row={layout.headerRow}
        first={block.row}
        rows={block.rows}
        onChange={(row) =>
          // What the columns of another header were chosen to mean says nothing about these.
          setChoices({ ...choices, columns: [], header: headerChoice(layout.block, row - block.row) })
        }
      />
      <BudgetRules
        layout={layout}
        choices={choices}
        asksStatus={lacksCertainty(reading)}
        asksTexts={asksStatusInText(reading)}
        onChange={setChoices}
      />
      <BudgetColumns layout={layout} choices={choices} onChange={setChoices} />
      <BudgetRows reading={reading} choices={choices} onChange={setChoices} />
      <Findings findings={reading.findings} />
      <div>
        <WorkButton appearance="primary" disabled={reading.lines.length === 0} task={link}>
          {say(linkWords.linkButton)}
        </WorkButton>
      </div>
    </div>
  );
}
