/** One key figure to change, with its source. */
import { useState } from "react";
import { checkedInWords } from "../../../core/impact/checked";
import { kengetallen } from "../../../core/impact/kengetallen";
import { words as impactWords } from "../../../core/impact/words";
import { planTable, type RowEdit } from "../../../core/tables/change-table";
import { tableIn } from "../../../core/tables/table";
import { usePane } from "../../pane";
import { RowForm } from "../../parts/row-form";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { words } from "./words";

const KEYS = ["low", "middle", "high", "choice", "unit", "source", "year", "checked"] as const;

/** `row`: its number on the sheet. */
export function FigureScreen({ row }: { row: number }) {
  const { say, plans, back, workbook } = usePane();
  const [edit, setEdit] = useState<RowEdit<typeof kengetallen>>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const table = workbook.snapshot && tableIn(workbook.snapshot, kengetallen);
  const values = table?.rows.find((one) => one.row === row)?.values;
  const name = values?.description ?? values?.key ?? "";
  return (
    <StepPage title={name === "" ? say(words.figure) : name}>
      {values && (
        <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
          <RowForm
            schema={kengetallen}
            keys={KEYS}
            values={{ ...values, ...(values.checked !== undefined && { checked: checkedInWords(values.checked) }) }}
            onChange={(changed, unread) => {
              setWrong(unread);
              setEdit({ ...edit, ...changed });
            }}
          />
          <div>
            <WorkButton
              appearance="primary"
              disabled={wrong.size > 0 || Object.keys(edit).length === 0}
              task={() =>
                plans.propose(
                  (snapshot) =>
                    planTable(snapshot, kengetallen, { text: impactWords.planFigure, values: { name } }, ({ set }) =>
                      set(row, edit),
                    ),
                  { afterwards: back },
                )
              }
            >
              {say(words.change)}
            </WorkButton>
          </div>
        </form>
      )}
    </StepPage>
  );
}
