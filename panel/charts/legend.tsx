/** Which colour and pattern stands for what. */
import { useId } from "react";
import { SeriesPatterns, seriesFill } from "./series-fill";

export function Legend({ series }: { series: readonly string[] }) {
  const id = useId();
  return (
    <ul className="ww-legend">
      {series.map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <SeriesPatterns id={id} count={index + 1} />
            <rect width="14" height="14" rx="2" fill={seriesFill(id, index)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
