/** "Cijfers inlezen": from a file or a sheet to columns of Kandidaatwijken. */

import { useState } from "react";
import { usePane } from "../../../pane";
import { Bar } from "../../../parts/bar";
import { ChoiceField } from "../../../parts/choice-field";
import { FileButton } from "../../../parts/file-button";
import { LinkButton } from "../../../parts/link-button";
import { Progress } from "../../../parts/progress";
import { StepPage } from "../../../parts/step-page";
import { WorkButton } from "../../../parts/work-button";
import { ChooseFigures } from "./choose-figures";
import { type FiguresReading, useReading } from "./use-reading";
import { words } from "./words";

export function FiguresScreen() {
  const { say } = usePane();
  const reading = useReading();
  const { state } = reading;
  const [place, setPlace] = useState(0);
  const sheet = state.kind === "read" ? (state.sheets[place] ?? state.sheets[0]) : undefined;
  return (
    <StepPage title={say(words["figures.title"])}>
      {state.kind === "reading" && <Progress label={say(words.reading)} share={state.share} onStop={reading.stop} />}
      {state.kind === "failed" && <Bar tone="error" title={say(state.text)} />}
      {(state.kind === "none" || state.kind === "failed") && <ChooseSource reading={reading} />}
      {state.kind === "read" && sheet && (
        <>
          <div className="ww-row-spread">
            <strong>{state.name}</strong>
            <LinkButton onClick={reading.stop}>{say(words.other)}</LinkButton>
          </div>
          {state.sheets.length > 1 && (
            <ChoiceField
              label={say(words.sheet)}
              value={String(place)}
              options={state.sheets.map((one, index) => ({ value: String(index), label: one.sheet }))}
              onChange={(value) => setPlace(Number(value))}
            />
          )}
          <ChooseFigures key={place} figures={sheet.figures} />
        </>
      )}
    </StepPage>
  );
}

function ChooseSource({ reading }: { reading: FiguresReading }) {
  const { say, workbook } = usePane();
  const sheets = (workbook.snapshot?.sheets ?? []).filter(({ visible, used }) => visible && used);
  const [sheet, setSheet] = useState(sheets[0]?.name ?? "");
  return (
    <div className="ww-stack-wide">
      <p>{say(words["figures.what"])}</p>
      <FileButton
        primary
        label={say(words.file)}
        accept=".xlsx,.csv,.txt,.tsv,.zip"
        onChoose={(file) => void reading.readFile(file)}
      />
      {sheets.length > 0 && (
        <section className="ww-stack">
          <ChoiceField
            label={say(words.fromSheet)}
            value={sheet}
            options={sheets.map(({ name }) => ({ value: name, label: name }))}
            onChange={setSheet}
          />
          <div>
            <WorkButton task={() => reading.readSheet(sheet)}>{say(words.readSheet)}</WorkButton>
          </div>
        </section>
      )}
    </div>
  );
}
