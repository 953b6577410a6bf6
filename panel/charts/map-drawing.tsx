/** The map itself: wijken coloured by class with their rank, other sectors grey, and a way to each wijk. */
import { Button } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { type Fit, fitShapes, pathOf, roomOf } from "../../core/map/fit";
import type { MapOfWijken } from "../../core/map/map-of-wijken";
import { usePane } from "../pane";
import { ClassPatterns, classFill } from "./class-fill";
import { placeLabels } from "./map-labels";
import { useZoom } from "./use-zoom";
import { words } from "./words";

export interface MapWijk {
  id: string;
  /** What it is called to people who point at it or go there with the keyboard: name, rank, score. */
  told: string;
  /** On the map: its rank, or an abbreviation. */
  mark: string;
  /** 0 to 4; undefined when nothing is known. */
  place: number | undefined;
}

interface Props {
  sentence: string;
  map: MapOfWijken;
  /** In the order in which the keyboard goes along them. */
  wijken: readonly MapWijk[];
  width: number;
  onChoose(id: string): void;
}

const MOST_HEIGHT = 420;
const MARGIN = 6;
/** As wide as a bold digit of 12 px with its rim. */
const DIGIT = 9;

/** Keys that go along the wijken, and how far. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const tenth = (pixels: number) => Math.round(10 * pixels) / 10;

interface Paths {
  fit: Fit;
  wijken: ReadonlyMap<string, { path: string; x: number; y: number; room: { width: number; height: number } }>;
  others: readonly { code: string; name: string; path: string }[];
  towns: readonly { code: string; path: string }[];
}

/** Undefined when nothing has an outline. */
function pathsOf({ wijken, others, municipalities }: MapOfWijken, width: number): Paths | undefined {
  const shapes = [...municipalities, ...wijken, ...others].map(({ shape }) => shape);
  const fit = fitShapes(shapes, { width, most: MOST_HEIGHT, margin: MARGIN });
  return (
    fit && {
      fit,
      wijken: new Map(
        wijken.map(({ id, shape, label }) => [
          id,
          {
            path: pathOf(shape, fit),
            x: label.x * fit.scale + fit.left,
            y: fit.top - label.y * fit.scale,
            room: roomOf(shape, fit),
          },
        ]),
      ),
      others: others.map(({ code, name, shape }) => ({ code, name, path: pathOf(shape, fit) })),
      towns: municipalities.map(({ code, shape }) => ({ code, path: pathOf(shape, fit) })),
    }
  );
}

export function MapDrawing({ map, width, ...rest }: Props) {
  const paths = useMemo(() => pathsOf(map, width), [map, width]);
  return paths ? <Drawing {...rest} paths={paths} /> : null;
}

function Drawing({ paths, sentence, wijken, onChoose }: Omit<Props, "map" | "width"> & { paths: Paths }) {
  const { say } = usePane();
  const id = useId();
  const { fit } = paths;
  const { zoom, target, handlers, moved, nearer, further, whole, show } = useZoom(fit.width, fit.height);
  const [here, setHere] = useState<string>();
  const drawn = wijken.flatMap((wijk) => {
    const path = paths.wijken.get(wijk.id);
    return path ? [{ ...wijk, ...path }] : [];
  });
  const places = placeLabels(
    drawn.map(({ x, y, mark, room }) => ({
      x: x * zoom.scale + zoom.left,
      y: y * zoom.scale + zoom.top,
      width: DIGIT * mark.length,
      room: { width: room.width * zoom.scale, height: room.height * zoom.scale },
    })),
    fit,
  );
  const leads = places
    .flatMap(({ x, y, beside }) => (beside ? `M${tenth(beside.x)} ${tenth(beside.y)}L${tenth(x)} ${tenth(y)}` : []))
    .join("");
  const active = drawn.find((wijk) => wijk.id === here);
  const optionId = (index: number) => `${id}-wijk-${index}`;

  const goTo = (index: number) => {
    const wijk = drawn[(index + drawn.length) % drawn.length];
    setHere(wijk?.id);
    if (wijk && zoom.scale > 1) show(wijk);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = active ? drawn.indexOf(active) : -1;
    const step = STEPS[event.key];
    if (step !== undefined) goTo(at < 0 ? 0 : at + step);
    else if (event.key === "Home") goTo(0);
    else if (event.key === "End") goTo(-1);
    else if (event.key === "+") nearer();
    else if (event.key === "-") further();
    else if (active && (event.key === "Enter" || event.key === " ")) onChoose(active.id);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className="ww-map">
        <svg
          role="img"
          aria-label={sentence}
          ref={target}
          viewBox={`0 0 ${fit.width} ${fit.height}`}
          height={fit.height}
          data-near={zoom.scale > 1}
          {...handlers}
        >
          <ClassPatterns id={id} zoom={zoom.scale} />
          <g transform={`translate(${zoom.left} ${zoom.top}) scale(${zoom.scale})`} fillRule="evenodd">
            {paths.others.map(({ code, name, path }) => (
              <path key={code} className="ww-map-other" d={path}>
                <title>{name}</title>
              </path>
            ))}
            {drawn.map(({ id: wijk, told, place, path }) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list over the map is the way with the keyboard
              <path
                key={wijk}
                className="ww-map-wijk"
                d={path}
                fill={classFill(id, place)}
                strokeDasharray={place === undefined ? "3 2" : undefined}
                onClick={() => {
                  if (!moved()) onChoose(wijk);
                }}
              >
                <title>{told}</title>
              </path>
            ))}
            {paths.towns.map(({ code, path }) => (
              <path key={code} className="ww-map-town" d={path} />
            ))}
            {active && <path className="ww-map-here" d={active.path} />}
          </g>
          <path className="ww-map-lead" d={leads} data-rim />
          <path className="ww-map-lead" d={leads} />
          {drawn.map(({ id: wijk, mark }, i) => (
            <text key={wijk} className="ww-on-chart" x={places[i]?.x} y={places[i]?.y}>
              {mark}
            </text>
          ))}
        </svg>
        {drawn.length > 0 && (
          <div
            className="ww-map-keys"
            role="listbox"
            tabIndex={0}
            aria-label={say(words.choose)}
            aria-activedescendant={active && optionId(drawn.indexOf(active))}
            onFocus={() => active ?? setHere(drawn[0]?.id)}
            onBlur={() => setHere(undefined)}
            onKeyDown={onKeyDown}
          >
            {drawn.map(({ id: wijk, told }, index) => (
              <span
                key={wijk}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={wijk === here}
                className="ww-hidden"
              >
                {told}
              </span>
            ))}
          </div>
        )}
      </div>
      <div className="ww-row">
        <Button
          size="small"
          className="ww-narrow"
          onClick={nearer}
          aria-label={say(words.nearer)}
          title={say(words.nearer)}
        >
          +
        </Button>
        <Button
          size="small"
          className="ww-narrow"
          onClick={further}
          aria-label={say(words.further)}
          title={say(words.further)}
        >
          −
        </Button>
        <Button size="small" onClick={whole} disabled={zoom.scale === 1}>
          {say(words.whole)}
        </Button>
      </div>
    </>
  );
}
