/** "Ik heb al een blad": which table it is, where it stands, what its columns mean, and then the plan that links it. */
import { useMemo, useState } from "react";
import { tableSchemas } from "../../../core/tables/all-tables";
import { begroting } from "../../../core/tables/begroting";
import { koppelingen } from "../../../core/tables/koppelingen";
import type { TableSchema } from "../../../core/tables/schema";
import type { Place } from "../../../core/workbook/address";
import type { Block } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { StepPage } from "../../parts/step-page";
import { stepOfTable } from "../step-of-table";
import { blockFor } from "./block-for";
import { ChoosePlace } from "./choose-place";
import { ColumnMeanings } from "./column-meanings";
import { fitsSchema } from "./use-proposals";

export function LinkScreen({ table }: { table: string | undefined }) {
  const { say } = usePane();
  const [chosen, setChosen] = useState(table);
  const schema = tableSchemas.find(({ name }) => name === chosen);
  const back = table === undefined ? undefined : stepOfTable(table);
  return (
    <StepPage title={say("panel.link.title")} backTo={back ? { name: back } : { name: "home" }}>
      {schema ? <LinkTable key={schema.name} schema={schema} /> : <ChooseTable onChoose={setChosen} />}
    </StepPage>
  );
}

function ChooseTable({ onChoose }: { onChoose(table: string): void }) {
  const { say, language, open } = usePane();
  return (
    <div className="ww-stack">
      <p>{say("panel.link.whichTable")}</p>
      <ul className="ww-tiles">
        {tableSchemas
          .filter((schema) => schema !== koppelingen)
          .map((schema) => (
            <li key={schema.name}>
              <button type="button" className="ww-tile ww-plain-tile" onClick={() => choose(schema)}>
                <span className="ww-tile-name">{schema.name}</span>
                <span className="ww-small ww-muted">{schema.purpose[language]}</span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  );

  function choose(schema: TableSchema) {
    if (schema.name === begroting.name) open({ name: "linkBudget" });
    else onChoose(schema.name);
  }
}

function LinkTable({ schema }: { schema: TableSchema }) {
  const { say, host, workbook, language } = usePane();
  const [block, setBlock] = useState<Block>();
  const [problem, setProblem] = useState(false);
  const fits = useMemo(() => fitsSchema(schema), [schema]);

  const use = async (place: Place) => {
    const snapshot = await workbook.refresh({ sheets: [place.sheet] });
    const found = snapshot && blockFor(snapshot, place);
    setProblem(!found);
    setBlock(found);
    // The user sees the cells that the pane talks about; when that fails nothing is lost.
    if (found) void host.goTo({ sheet: found.sheet, row: found.row, column: found.column });
  };

  return (
    <>
      <p>
        <strong>{schema.name}.</strong> {schema.purpose[language]}
      </p>
      {block ? (
        <ColumnMeanings schema={schema} block={block} onOther={() => setBlock(undefined)} />
      ) : (
        <ChoosePlace table={schema.name} fits={fits} onChoose={use} />
      )}
      {problem && <Bar tone="warning" title={say("panel.link.nothingThere")} />}
    </>
  );
}
