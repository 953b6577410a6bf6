/** Four short questions about the figures: which areas, year and indicators, and how areas make up a wijk. */
import { useMemo, useState } from "react";
import { type ChosenWijk, chooseFigures } from "../../../core/opendata/choose-figures";
import type { Crosswalk } from "../../../core/opendata/crosswalk";
import type { Figures } from "../../../core/opendata/figures";
import { planFigures } from "../../../core/opendata/plan-figures";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { Findings } from "../../parts/findings";
import { WorkButton } from "../../parts/work-button";
import { ChooseAreas } from "./choose-areas";
import { ChooseColumns, type OfferedColumn, offeredColumns } from "./choose-columns";
import { CrosswalkField } from "./crosswalk-field";
import { FiguresPreview } from "./figures-preview";
import { today } from "./today";
import { useSheetWijken } from "./use-sheet-wijken";

export function ChooseFigures({ figures }: { figures: Figures }) {
  const { say, language, plans, open } = usePane();
  const fromSheet = useSheetWijken();
  const [level, setLevel] = useState(() => defaultLevel(figures));
  const [period, setPeriod] = useState(() => figures.periods[figures.periods.length - 1] ?? 0);
  const offered = useMemo(() => offeredColumns(figures, language), [figures, language]);
  const [columns, setColumns] = useState<ReadonlySet<string>>(
    () => new Set(offered.filter(({ proposed }) => proposed).map(({ id }) => id)),
  );
  const [useSheet, setUseSheet] = useState(fromSheet.length > 0);
  const [areas, setAreas] = useState<readonly ChosenWijk[]>([]);
  const [crosswalk, setCrosswalk] = useState<Crosswalk>();
  const wijken = useSheet ? fromSheet : areas;
  const picked = useMemo(() => offered.filter(({ id }) => columns.has(id)), [offered, columns]);
  const choice = useMemo(
    () =>
      chooseFigures(figures, {
        wijken,
        level,
        columns: picked.map(({ of }: OfferedColumn) => ({ of, period })),
        language,
        ...(crosswalk && { crosswalk }),
      }),
    [figures, wijken, level, picked, period, language, crosswalk],
  );
  const ready = wijken.length > 0 && picked.length > 0;
  const add = () =>
    plans.propose((snapshot) => planFigures(snapshot, choice, { date: today() }), {
      afterwards: () => open({ name: "candidates" }),
    });
  return (
    <div className="ww-stack-wide">
      <Findings findings={figures.findings} />
      {figures.levels.length > 1 && (
        <ChoiceField
          label={say("panel.figures.level")}
          value={level}
          options={figures.levels.map((one) => ({ value: one, label: one }))}
          onChange={setLevel}
        />
      )}
      {figures.periods.length > 0 && (
        <ChoiceField
          label={say("panel.figures.year")}
          value={String(period)}
          options={[...figures.periods].reverse().map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(value) => setPeriod(Number(value))}
        />
      )}
      <ChooseColumns offered={offered} chosen={columns} onChange={setColumns} />
      {fromSheet.length > 0 && (
        <ChoiceField
          label={say("panel.figures.whichWijken")}
          value={useSheet ? "sheet" : "areas"}
          options={[
            { value: "sheet", label: say("panel.figures.sheetWijken", { count: fromSheet.length }) },
            { value: "areas", label: say("panel.figures.otherAreas") },
          ]}
          onChange={(value) => setUseSheet(value === "sheet")}
        />
      )}
      {!useSheet && <ChooseAreas figures={figures} level={level} period={period} chosen={areas} onChange={setAreas} />}
      {choice.unmatched.length > 0 && <CrosswalkField onRead={setCrosswalk} />}
      {ready && (
        <>
          <Findings findings={choice.findings} />
          <FiguresPreview choice={choice} />
        </>
      )}
      <div>
        <WorkButton appearance="primary" disabled={!ready} task={add}>
          {say("panel.figures.add")}
        </WorkButton>
      </div>
    </div>
  );
}

/** Sectors where there are any: they are what a wijk is made of. */
function defaultLevel({ levels }: Figures): string {
  return levels.find((level) => level.startsWith("statsec")) ?? levels[0] ?? "";
}
