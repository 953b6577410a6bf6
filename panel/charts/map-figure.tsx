/** A map of wijken coloured by a value, with its legend, its source, its values as a table, and what has no outline below. */
import { useMemo } from "react";
import type { SectorAnswer } from "../../core/map/find-sectors";
import type { MapOfWijken } from "../../core/map/map-of-wijken";
import { MAP_SOURCE } from "../../core/map/regions";
import { classOf, scoreClasses } from "../../core/map/score-classes";
import { usePane } from "../pane";
import { FigureFrame } from "./figure-frame";
import { MapDrawing } from "./map-drawing";
import { legendEntries } from "./map-legend";
import { MapLegendList } from "./map-legend-list";
import { words } from "./words";

export interface WijkValue {
  id: string;
  name: string;
  /** Undefined when it has none; then it comes on the map without colour. */
  value: number | undefined;
  /** The value as it is written elsewhere, with its unit. */
  shown: string;
  rank?: number;
}

interface Props {
  title: string;
  sentence: string;
  map: MapOfWijken;
  /** In the order of the ranking. */
  wijken: readonly WijkValue[];
  /** What the columns of the table are called. */
  headers: { rank: string; wijk: string; value: string };
  /** Whose borders these are, when not Statbel's. */
  source?: string;
  onChoose(id: string): void;
}

export function MapFigure({ title, sentence, map, wijken, headers, source = MAP_SOURCE, onChoose }: Props) {
  const { say, language } = usePane();
  const classes = useMemo(() => scoreClasses(wijken.flatMap(({ value }) => value ?? [])), [wijken]);
  const marked = wijken.map(({ id, name, value, shown, rank }) => ({
    id,
    told: `${rank === undefined ? "" : `${rank}. `}${name}: ${value === undefined ? say(words.noValue) : shown}`,
    mark: rank === undefined ? "" : String(rank),
    place: value === undefined ? undefined : classOf(classes, value),
  }));
  const onMap = new Set(map.wijken.map(({ id }) => id));
  const gap = wijken.some(({ id, value }) => value === undefined && onMap.has(id));
  return (
    <>
      <FigureFrame
        title={title}
        columns={[
          { header: headers.rank, number: true },
          { header: headers.wijk },
          { header: headers.value, number: true },
        ]}
        rows={wijken.map(({ name, rank, value, shown }) => [
          rank ?? "",
          name,
          value === undefined ? say(words.noValue) : shown,
        ])}
        asDrawing={words.asDrawing}
      >
        {(width) => (
          <>
            <MapDrawing sentence={sentence} map={map} wijken={marked} width={width} onChoose={onChoose} />
            <MapLegendList entries={legendEntries(classes, { gap, others: map.others.length > 0 }, language)} />
            <p className="ww-small ww-muted">{say(words.source, { source })}</p>
          </>
        )}
      </FigureFrame>
      <MissingOutlines map={map} wijken={wijken} />
    </>
  );
}

/** Wijken that the map does not show, or not wholly, with the reason: never left out unsaid. */
function MissingOutlines({ map, wijken }: Pick<Props, "map" | "wijken">) {
  const { say } = usePane();
  if (map.missing.length === 0) return null;
  const nameOf = (id: string) => wijken.find((wijk) => wijk.id === id)?.name ?? id;
  const why = (answer: SectorAnswer) => (answer.found ? [] : say(words[`why.${answer.why}`], { code: answer.code }));
  return (
    <div className="ww-stack-tight ww-small">
      <p>{say(words.missing, { count: map.missing.length })}</p>
      <ul className="ww-bullets">
        {map.missing.map(({ id, answers }) => (
          <li key={id}>
            {nameOf(id)}: {answers.length > 0 ? answers.flatMap(why).join("; ") : say(words.noCode)}
          </li>
        ))}
      </ul>
    </div>
  );
}
