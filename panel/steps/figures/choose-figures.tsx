/** Four short questions about the figures: which areas, year and indicators, and how areas make up a wijk. */
import { useMemo, useState } from "react";
import { leadingMunicipality } from "../../../core/opendata/area-code";
import { isSectorLevel, levelInSources, levelName, withLevel } from "../../../core/opendata/area-level";
import { type ChosenWijk, chooseFigures, type FiguresChoice } from "../../../core/opendata/choose-figures";
import type { Crosswalk } from "../../../core/opendata/crosswalk";
import type { Figures } from "../../../core/opendata/figures";
import { keptFigures } from "../../../core/opendata/kept-figures";
import { type OfferedColumn, offeredColumns } from "../../../core/opendata/offered-columns";
import { planFigures } from "../../../core/opendata/plan-figures";
import { filledCriterion } from "../../../core/selection/study/proposed-criteria";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { ChoiceField } from "../../parts/choice-field";
import { Findings } from "../../parts/findings";
import { NumberField } from "../../parts/number-field";
import { WorkButton } from "../../parts/work-button";
import { useCriteria } from "../criteria/use-criteria";
import { ChooseAreas } from "./choose-areas";
import { ChooseColumns } from "./choose-columns";
import { ColumnTargets } from "./column-targets";
import { CrosswalkField } from "./crosswalk-field";
import { FiguresPreview } from "./figures-preview";
import { today } from "./today";
import { useLeftBehind, useSheetWijken } from "./use-sheet-wijken";

export function ChooseFigures({ figures }: { figures: Figures }) {
  const { say, language, plans, workbook, open } = usePane();
  const fromSheet = useSheetWijken();
  const [level, setLevel] = useState(() => defaultLevel(figures));
  const [period, setPeriod] = useState(() => figures.periods[figures.periods.length - 1] ?? 0);
  const criteria = useCriteria();
  const offered = useMemo(() => offeredColumns(figures, language), [figures, language]);
  const [columns, setColumns] = useState<ReadonlySet<string>>(() => {
    const wanted = offered.filter((one) => filledCriterion(one, criteria) !== undefined);
    return new Set((wanted.length > 0 ? wanted : offered.filter(({ proposed }) => proposed)).map(({ id }) => id));
  });
  const [targets, setTargets] = useState<Readonly<Record<string, string | undefined>>>({});
  const targetOf = (column: OfferedColumn) =>
    column.id in targets ? targets[column.id] : filledCriterion(column, criteria)?.header;
  const [useSheet, setUseSheet] = useState(fromSheet.length > 0);
  // Municipalities and other larger areas have no division of sectors to agree with.
  const codesLevel = isSectorLevel(level) ? levelInSources(criteria.map(({ source }) => source)) : undefined;
  const [areas, setAreas] = useState<readonly ChosenWijk[]>([]);
  const [scaleOf, setScaleOf] = useState("");
  const [typedYear, setTypedYear] = useState<number>();
  const [crosswalk, setCrosswalk] = useState<Crosswalk>();
  const wijken = useSheet ? fromSheet : areas;
  const municipality = onlyMunicipality(wijken);
  const picked = useMemo(() => offered.filter(({ id }) => columns.has(id)), [offered, columns]);
  const choice = useMemo(
    () =>
      chooseFigures(figures, {
        wijken,
        level,
        columns: picked.map(({ of }: OfferedColumn) => ({ of, period })),
        language,
        ...(crosswalk && { crosswalk }),
        ...(useSheet && codesLevel !== undefined && { codesLevel }),
        ...(scaleOf !== "" && scaleOf === municipality && { scaleMunicipality: scaleOf }),
      }),
    [figures, wijken, level, picked, period, language, crosswalk, useSheet, codesLevel, scaleOf, municipality],
  );
  const refused = choice.findings.some(({ key }) => key === "opendata.otherVersion");
  /**
   * Under the name of the criterion that each fills, with the year that the file lacks, and with the division of the
   * sectors: figures of another one must not join them later.
   */
  const described = (): FiguresChoice => ({
    ...choice,
    columns: choice.columns.map((column, place) => ({
      ...column,
      name: (picked[place] && targetOf(picked[place])) ?? column.name,
      period: column.period > 0 ? column.period : (typedYear ?? 0),
      source: figures.levelsGiven && !crosswalk ? withLevel(column.source, level) : column.source,
    })),
  });
  const ready = wijken.length > 0 && picked.length > 0;
  const leftBehind = useLeftBehind(wijken);
  const refills = picked.some((column) => targetOf(column) !== undefined);
  const kept = workbook.snapshot ? keptFigures(workbook.snapshot, described()) : [];
  // Adding nothing but gaps would only change the source of what is there.
  const addable = ready && !refused && choice.rows.used > 0;
  const add = () =>
    plans.propose((snapshot) => planFigures(snapshot, described(), { date: today() }), {
      afterwards: () => open({ name: "candidates" }),
    });
  if (figures.indicators.length === 0) return <Findings findings={figures.findings} />;
  return (
    <div className="ww-stack-wide">
      <Findings findings={figures.findings} />
      {figures.levels.length > 1 && (
        <ChoiceField
          label={say("panel.figures.level")}
          value={level}
          options={figures.levels.map((one) => ({ value: one, label: levelName(one, language) }))}
          onChange={setLevel}
        />
      )}
      {figures.periods.length === 0 && (
        <NumberField
          label={say("panel.figures.year")}
          hint={say("panel.figures.yearHint")}
          value={undefined}
          grouped={false}
          onChange={(year) => setTypedYear(typeof year === "number" ? year : undefined)}
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
      <ColumnTargets
        picked={picked}
        criteria={criteria}
        targetOf={targetOf}
        onChange={(id, header) => setTargets({ ...targets, [id]: header })}
      />
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
      {municipality !== undefined && (
        <ChoiceField
          label={say("panel.figures.scale")}
          value={scaleOf === municipality ? municipality : ""}
          options={[
            { value: "", label: say("panel.figures.scaleFlanders") },
            {
              value: municipality,
              label: say("panel.figures.scaleMunicipality", {
                municipality: figures.municipalities.get(wijken[0]?.codes[0] ?? "") || municipality,
              }),
            },
          ]}
          onChange={setScaleOf}
          hint={say("panel.figures.scaleHint")}
        />
      )}
      {(choice.unmatched.length > 0 || refused) && <CrosswalkField onRead={setCrosswalk} />}
      {ready && (
        <>
          <Findings findings={[...choice.findings, ...kept]} />
          <Unmatched unmatched={choice.unmatched} />
          {leftBehind > 0 && refills && (
            <Bar tone="warning" title={say("panel.figures.mixed", { count: leftBehind })} />
          )}
          {!refused && <FiguresPreview choice={described()} />}
        </>
      )}
      <div>
        <WorkButton appearance="primary" disabled={!addable} task={add}>
          {say("panel.figures.add")}
        </WorkButton>
      </div>
    </div>
  );
}

/** Every code that the file does not know; the finding above names the first few. */
function Unmatched({ unmatched }: Pick<FiguresChoice, "unmatched">) {
  const { say } = usePane();
  if (unmatched.length === 0) return null;
  return (
    <details>
      <summary>{say("panel.figures.unmatched", { count: unmatched.length })}</summary>
      <ul className="ww-stack-tight ww-small">
        {unmatched.map(({ wijk, code }) => (
          <li key={`${wijk} ${code}`}>
            {wijk}: {code}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The municipality that all wijken lie in by their codes; undefined when there are several. */
function onlyMunicipality(wijken: readonly ChosenWijk[]): string | undefined {
  const found = new Set(wijken.flatMap(({ codes }) => codes.map(leadingMunicipality)));
  const [first] = found;
  return found.size === 1 ? first : undefined;
}

/** Sectors where there are any: they are what a wijk is made of. */
function defaultLevel({ levels }: Figures): string {
  return levels.find(isSectorLevel) ?? levels[0] ?? "";
}
