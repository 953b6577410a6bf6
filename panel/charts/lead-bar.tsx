/** Who is ahead: a bar from the middle, to the left for the first and to the right for the second. */
import { useWidth } from "./use-width";

const HEIGHT = 12;

/** Decoration: the sentence below it says the same. */
export function LeadBar({ lead, most }: { lead: number; most: number }) {
  const [frame, width] = useWidth<HTMLSpanElement>();
  const middle = width / 2;
  const length = most > 0 ? (Math.abs(lead) / most) * middle : 0;
  return (
    <span className="ww-figure" ref={frame}>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT}>
        <rect className="ww-track" y="2" width={width} height={HEIGHT - 4} />
        <rect
          x={lead > 0 ? middle - length : middle}
          width={length}
          height={HEIGHT}
          fill={lead > 0 ? "var(--ww-series-1)" : "var(--ww-series-2)"}
        />
        <path className="ww-axis" d={`M${middle} 0v${HEIGHT}`} />
      </svg>
    </span>
  );
}
