/** "Ik heb al een blad": which table it is, where it stands, what its columns mean, and then the plan that links it. */
import { useState } from "react";
import { tableSchemas } from "../../../core/tables/all-tables";
import { koppelingen } from "../../../core/tables/koppelingen";
import { cutBlock } from "../../../core/tables/locate";
import type { TableSchema } from "../../../core/tables/schema";
import type { Place } from "../../../core/workbook/address";
import type { Block, Snapshot } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { StepPage } from "../../parts/step-page";
import { stepOfTable } from "../step-of-table";
import { ChoosePlace } from "./choose-place";
import { ColumnMeanings } from "./column-meanings";

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
    const step = stepOfTable(schema.name);
    if (step === "budget") open({ name: "budget" });
    else onChoose(schema.name);
  }
}

function LinkTable({ schema }: { schema: TableSchema }) {
  const { say, workbook, language } = usePane();
  const [block, setBlock] = useState<Block>();
  const [problem, setProblem] = useState(false);

  const use = async (place: Place) => {
    const snapshot = await workbook.refresh({ sheets: [place.sheet] });
    const found = snapshot && blockFor(snapshot, place);
    setProblem(!found);
    setBlock(found);
  };

  return (
    <>
      <p>
        <strong>{schema.name}.</strong> {schema.purpose[language]}
      </p>
      {block ? (
        <ColumnMeanings schema={schema} block={block} onOther={() => setBlock(undefined)} />
      ) : (
        <ChoosePlace schema={schema} onChoose={use} />
      )}
      {problem && <Bar tone="warning" title={say("panel.link.nothingThere")} />}
    </>
  );
}

/** The chosen cells; the whole sheet when only one cell is selected. */
function blockFor(snapshot: Snapshot, place: Place): Block | undefined {
  const whole = snapshot.blocks.find(({ sheet }) => sheet === place.sheet);
  if (!whole) return undefined;
  if (place.rows === 1 && place.columns === 1) return whole;
  const part = cutBlock(whole, place);
  return part.rows > 0 && part.columns > 0 ? part : undefined;
}
