/** Four short questions about the figures: which areas, year and indicators, and how areas make up a wijk. */

import { levelName } from "../../../../core/opendata/area-level";
import type { Figures } from "../../../../core/opendata/figures";
import { planFigures } from "../../../../core/selection/candidates/plan-figures";
import { usePane } from "../../../pane";
import { Bar } from "../../../parts/bar";
import { ChoiceField } from "../../../parts/choice-field";
import { Findings } from "../../../parts/findings";
import { NumberField } from "../../../parts/number-field";
import { WorkButton } from "../../../parts/work-button";
import { today } from "../../../today";
import { ChooseAreas } from "./choose-areas";
import { ChooseColumns } from "./choose-columns";
import { ColumnTargets } from "./column-targets";
import { CrosswalkField } from "./crosswalk-field";
import { FiguresPreview } from "./figures-preview";
import { ScaleField } from "./scale-field";
import { UnmatchedCodes } from "./unmatched-codes";
import { type FiguresChoosing, useFiguresChoice } from "./use-figures-choice";
import { words } from "./words";

export function ChooseFigures({ figures: file }: { figures: Figures }) {
  const { say, plans, back } = usePane();
  const choosing = useFiguresChoice(file);
  const { described, municipality } = choosing;
  const add = () =>
    plans.propose((snapshot) => planFigures(snapshot, described, { date: today() }), { afterwards: back });
  if (file.indicators.length === 0) return <Findings findings={file.findings} />;
  return (
    <div className="ww-stack-wide">
      <Findings findings={file.findings} />
      <LevelAndYear choosing={choosing} />
      <ChooseColumns offered={choosing.offered} chosen={choosing.columns} onChange={choosing.setColumns} />
      <ColumnTargets
        picked={choosing.picked}
        criteria={choosing.criteria}
        targetOf={choosing.targetOf}
        onChange={choosing.setTarget}
      />
      <WhichWijken choosing={choosing} />
      {municipality && (
        <ScaleField
          municipality={municipality}
          chosen={choosing.ownScale}
          onChange={choosing.setOwnScale}
          onTable={choosing.addTable}
        />
      )}
      {(described.unmatched.length > 0 || choosing.refused) && (
        <CrosswalkField why={say(words.crosswalk)} label={say(words.crosswalkFile)} onRead={choosing.addTable} />
      )}
      <Findings findings={choosing.tableFindings} />
      {choosing.ready && <Outcome choosing={choosing} />}
      <div>
        <WorkButton appearance="primary" disabled={!choosing.addable} task={add}>
          {say(words.add)}
        </WorkButton>
      </div>
    </div>
  );
}

function LevelAndYear({ choosing }: { choosing: FiguresChoosing }) {
  const { say, language } = usePane();
  const { levels, periods } = choosing.figures;
  return (
    <>
      {levels.length > 1 && (
        <ChoiceField
          label={say(words.level)}
          value={choosing.level}
          options={levels.map((one) => ({ value: one, label: levelName(one, language) }))}
          onChange={choosing.setLevel}
        />
      )}
      {periods.length === 0 ? (
        <NumberField
          label={say(words.year)}
          hint={say(words.yearHint)}
          value={undefined}
          grouped={false}
          onChange={(year) => choosing.setTypedYear(typeof year === "number" ? year : undefined)}
        />
      ) : (
        <ChoiceField
          label={say(words.year)}
          value={String(choosing.period)}
          options={[...periods].reverse().map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(value) => choosing.setPeriod(Number(value))}
        />
      )}
    </>
  );
}

function WhichWijken({ choosing }: { choosing: FiguresChoosing }) {
  const { say } = usePane();
  const { figures, level, period, fromSheet, useSheet } = choosing;
  return (
    <>
      {fromSheet.length > 0 && (
        <ChoiceField
          label={say(words.whichWijken)}
          value={useSheet ? "sheet" : "areas"}
          options={[
            { value: "sheet", label: say(words.sheetWijken, { count: fromSheet.length }) },
            { value: "areas", label: say(words.otherAreas) },
          ]}
          onChange={(value) => choosing.setUseSheet(value === "sheet")}
        />
      )}
      {!useSheet && (
        <ChooseAreas
          figures={figures}
          level={level}
          period={period}
          chosen={choosing.areas}
          onChange={choosing.setAreas}
          onNames={choosing.nameAreas}
        />
      )}
    </>
  );
}

function Outcome({ choosing: { figures, described, kept, mixed, refused } }: { choosing: FiguresChoosing }) {
  const { say } = usePane();
  return (
    <>
      <Findings findings={[...described.findings, ...kept]} />
      <UnmatchedCodes unmatched={described.unmatched} />
      {mixed > 0 && <Bar tone="warning" title={say(words.mixed, { count: mixed })} />}
      {!refused && <FiguresPreview choice={described} layout={figures.layout} />}
    </>
  );
}
