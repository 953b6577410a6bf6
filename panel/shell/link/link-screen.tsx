/** "Ik heb al een blad": which table it is, where it stands, what its columns mean, and then the plan that links it. */

import { useMemo, useState } from "react";
import { begroting } from "../../../core/budget/tables/begroting";
import { steps } from "../../../core/steps";
import { schemasOf, tableSchemas } from "../../../core/table-schemas";
import { locate } from "../../../core/tables/locate";
import type { TableSchema } from "../../../core/tables/schema";
import type { Place } from "../../../core/workbook/address";
import type { Block } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { StepPage } from "../../parts/step-page";
import { budgetScreens } from "../../steps/budget/screens";
import { blockFor } from "./block-for";
import { ChoosePlace } from "./choose-place";
import { ColumnMeanings } from "./column-meanings";
import { fitsSchema } from "./use-proposals";
import { words } from "./words";

export function LinkScreen({ table }: { table?: string }) {
  const { say } = usePane();
  const [chosen, setChosen] = useState(table);
  const schema = tableSchemas.find(({ name }) => name === chosen);
  return (
    <StepPage title={say(words["link.title"])}>
      {schema ? <LinkTable key={schema.name} schema={schema} /> : <ChooseTable onChoose={setChosen} />}
    </StepPage>
  );
}

const stepsWithTables = steps.filter(({ tables }) => tables.length > 0);

function ChooseTable({ onChoose }: { onChoose(table: string): void }) {
  const { say, language, open } = usePane();
  return (
    <div className="ww-stack">
      <p>{say(words.whichTable)}</p>
      {stepsWithTables.map((step) => (
        <section key={step.id} className="ww-stack">
          <h2>
            {step.number}. {say(step.title)}
          </h2>
          <ul className="ww-tiles">
            {schemasOf(step).map((schema) => (
              <li key={schema.name}>
                <button type="button" className="ww-tile ww-plain-tile" onClick={() => choose(schema)}>
                  <span className="ww-tile-name">{schema.name}</span>
                  <span className="ww-small ww-muted">{schema.purpose[language]}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );

  function choose(schema: TableSchema) {
    if (schema.name === begroting.name) open(budgetScreens.link);
    else onChoose(schema.name);
  }
}

function LinkTable({ schema }: { schema: TableSchema }) {
  const { say, host, workbook, language } = usePane();
  const [problem, setProblem] = useState(false);
  const fits = useMemo(() => fitsSchema(schema), [schema]);

  // What is linked already is changed where it is; another place begins anew.
  const [known] = useState(() => workbook.snapshot && locate(workbook.snapshot, schema));
  const [block, setBlock] = useState<Block | undefined>(() => (known?.link ? known.shape.block : undefined));
  const [link, setLink] = useState(known?.link);
  const choose = (found: Block | undefined) => {
    setLink(undefined);
    setBlock(found);
  };

  const use = async (place: Place) => {
    const snapshot = await workbook.refresh({ sheets: [place.sheet] });
    const found = snapshot && blockFor(snapshot, place);
    setProblem(!found);
    choose(found);
    // The user sees the cells that the pane talks about; when that fails nothing is lost.
    if (found) void host.goTo({ sheet: found.sheet, row: found.row, column: found.column });
  };

  return (
    <>
      <p>
        <strong>{schema.name}.</strong> {schema.purpose[language]}
      </p>
      {block ? (
        <ColumnMeanings schema={schema} block={block} link={link} onOther={() => choose(undefined)} />
      ) : (
        <ChoosePlace table={schema.name} fits={fits} onChoose={use} />
      )}
      {problem && <Bar tone="warning" title={say(words.linkNothingThere)} />}
    </>
  );
}
