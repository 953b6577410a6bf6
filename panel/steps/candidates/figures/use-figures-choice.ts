/** What the user chooses from a file, and what follows from it: the figures as they will stand in the sheet. */

import { useCallback, useMemo, useState } from "react";
import { isSectorLevel, levelInSources } from "../../../../core/opendata/area-level";
import { type ChosenWijk, chooseFigures } from "../../../../core/opendata/choose-figures";
import { columnPeriod } from "../../../../core/opendata/column-period";
import { type Crosswalk, canLeadTo, crosswalkFindings } from "../../../../core/opendata/crosswalk";
import type { Figures } from "../../../../core/opendata/figures";
import { sharedMunicipality } from "../../../../core/opendata/municipality";
import { type OfferedColumn, offeredColumns } from "../../../../core/opendata/offered-columns";
import { words } from "../../../../core/opendata/words";
import { describedFigures } from "../../../../core/selection/candidates/described-figures";
import { keptFigures } from "../../../../core/selection/candidates/kept-figures";
import { leftBehind as leftBehindOf, sheetWijken } from "../../../../core/selection/candidates/sheet-wijken";
import { filledCriterion } from "../../../../core/selection/criteria/proposed-criteria";
import { usePane } from "../../../pane";
import { useReading } from "../../../use-reading";
import { useCriteria } from "../../criteria/use-study";
import { useNamedFigures } from "./use-named-figures";

const NONE: readonly ChosenWijk[] = [];

export type FiguresChoosing = ReturnType<typeof useFiguresChoice>;

/** All that is chosen, and the outcome; computed again only where something of it changed. */
export function useFiguresChoice(file: Figures) {
  const { language, workbook } = usePane();
  const criteria = useCriteria();
  const fromSheet = useReading(sheetWijken) ?? NONE;
  const { figures, nameAreas } = useNamedFigures(file);

  const [level, setLevel] = useState(() => defaultLevel(file));
  const [period, setPeriod] = useState(() => file.periods[file.periods.length - 1] ?? 0);
  const [typedYear, setTypedYear] = useState<number>();
  const [useSheet, setUseSheet] = useState(fromSheet.length > 0);
  const [areas, setAreas] = useState<readonly ChosenWijk[]>([]);
  const [tables, setTables] = useState<readonly Crosswalk[]>([]);
  const [ownScale, setOwnScale] = useState(false);
  const [targets, setTargets] = useState<Readonly<Record<string, string | undefined>>>({});

  const offered = useMemo(() => offeredColumns(file, language), [file, language]);
  const [columns, setColumns] = useState<ReadonlySet<string>>(() => {
    const wanted = offered.filter((one) => filledCriterion(one, criteria) !== undefined);
    return new Set((wanted.length > 0 ? wanted : offered.filter(({ proposed }) => proposed)).map(({ id }) => id));
  });
  const picked = useMemo(() => offered.filter(({ id }) => columns.has(id)), [offered, columns]);
  /** The header of the criterion that a column fills; undefined when it becomes a new one. */
  const targetOf = useCallback(
    (column: OfferedColumn) => (column.id in targets ? targets[column.id] : filledCriterion(column, criteria)?.header),
    [targets, criteria],
  );

  const wijken = useSheet ? fromSheet : areas;
  const municipality = useMemo(
    () => sharedMunicipality([...new Set(wijken.flatMap(({ codes }) => codes))], { ...figures, tables }),
    [wijken, figures, tables],
  );
  const scaleWithin = ownScale ? municipality?.holds : undefined;
  // Municipalities and other larger areas have no division of sectors to agree with.
  const sheetLevel = isSectorLevel(level) ? levelInSources(criteria.map(({ source }) => source)) : undefined;
  const crosswalk = useMemo(() => [...tables].reverse().find((table) => canLeadTo(table, level)), [tables, level]);
  const choice = useMemo(
    () =>
      chooseFigures(figures, {
        wijken,
        level,
        columns: picked.map(({ of }) => ({ of, period: columnPeriod(figures, of, period) })),
        language,
        ...(crosswalk && { crosswalk }),
        ...(sheetLevel !== undefined && (useSheet ? { codesLevel: sheetLevel } : { besideLevel: sheetLevel })),
        ...(scaleWithin && { scaleWithin }),
      }),
    [figures, wijken, level, picked, period, language, crosswalk, useSheet, sheetLevel, scaleWithin],
  );
  const refused = choice.findings.some(({ text }) => text === words.otherVersion);
  const described = useMemo(
    () =>
      describedFigures(choice, {
        names: picked.map(targetOf),
        typedYear,
        level: file.levelsGiven && !crosswalk ? level : undefined,
      }),
    [choice, picked, targetOf, typedYear, file, crosswalk, level],
  );
  const { snapshot } = workbook;
  const kept = useMemo(() => (snapshot ? keptFigures(snapshot, described) : []), [snapshot, described]);
  const leftBehind = snapshot ? leftBehindOf(snapshot, wijken) : 0;
  const ready = wijken.length > 0 && picked.length > 0;
  return {
    figures,
    nameAreas,
    level,
    setLevel,
    period,
    setPeriod,
    setTypedYear,
    offered,
    columns,
    setColumns,
    picked,
    criteria,
    targetOf,
    setTarget: (id: string, header: string | undefined) => setTargets({ ...targets, [id]: header }),
    fromSheet,
    useSheet,
    setUseSheet,
    areas,
    setAreas,
    municipality,
    /** The scale comes from the municipality alone. */
    ownScale,
    setOwnScale,
    addTable: (table: Crosswalk) => setTables([...tables, table]),
    tableFindings: tables.flatMap(crosswalkFindings),
    described,
    kept,
    /** The codes of the wijken are of another division than the file's. */
    refused,
    ready,
    // Adding nothing but gaps would only change the source of what is there.
    addable: ready && !refused && choice.rows.used > 0,
    /** Wijken of the sheet that keep their figure in a column that is filled now. */
    mixed: picked.some((column) => targetOf(column) !== undefined) ? leftBehind : 0,
  };
}

/** Sectors where there are any: they are what a wijk is made of. */
function defaultLevel({ levels }: Figures): string {
  return levels.find(isSectorLevel) ?? levels[0] ?? "";
}
