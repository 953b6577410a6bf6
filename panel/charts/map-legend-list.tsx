/** The legend of a map in the pane: a swatch with colour and pattern, and what it stands for. */
import { useId } from "react";
import { ClassPatterns, classFill } from "./class-fill";
import type { LegendEntry } from "./map-legend";

export function MapLegendList({ entries }: { entries: readonly LegendEntry[] }) {
  const id = useId();
  return (
    <ul className="ww-legend">
      {entries.map(({ text, fill }) => (
        <li key={text}>
          <svg viewBox="0 0 16 14" aria-hidden="true">
            <ClassPatterns id={id} />
            <rect
              x="0.5"
              y="0.5"
              width="15"
              height="13"
              fill={fill === "others" ? "var(--ww-map-other)" : classFill(id, fill)}
              stroke="var(--ww-line)"
            />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
