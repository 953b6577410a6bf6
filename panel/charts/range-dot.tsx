/** Where a value lies between worst and best, with the other candidates as small marks. Shares of 0..1. */
import { useWidth } from "./use-width";

const HEIGHT = 18;
const EDGE = 6;
/** Marks closer than half a percent look like one. */
const STEPS = 200;

interface Props {
  /** undefined when the value is missing. */
  at: number | undefined;
  others: readonly number[];
  sentence: string;
}

export function RangeDot({ at, others, sentence }: Props) {
  const [frame, width] = useWidth<HTMLSpanElement>();
  // Many wijken fall on the same spot; one mark says as much.
  const marks = [...new Set(others.map((share) => Math.round(share * STEPS) / STEPS))];
  const x = (share: number) => EDGE + Math.min(1, Math.max(0, share)) * (width - 2 * EDGE);
  return (
    <span className="ww-figure" ref={frame}>
      <svg role="img" aria-label={sentence} viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT}>
        <rect className="ww-track" x={EDGE} y={HEIGHT / 2 - 3} width={width - 2 * EDGE} height="6" rx="3" />
        {marks.map((share) => (
          <path key={share} d={`M${x(share)} 4v${HEIGHT - 8}`} stroke="var(--ww-series-8)" strokeWidth="1.5" />
        ))}
        {at !== undefined && <circle cx={x(at)} cy={HEIGHT / 2} r="6" fill="var(--ww-series-1)" />}
      </svg>
    </span>
  );
}
