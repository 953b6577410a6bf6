/** A dot with a number in the drawing: its shape says the position, so that nothing hangs on colour. */

interface Props {
  x: number;
  y: number;
  number: number;
  /** -2..2, NaN where it is not known. */
  position: number;
}

const R = 10;

/** In favour a circle, waiting a square, against a diamond, unknown an open circle. */
export function PositionMark({ x, y, number, position }: Props) {
  const side = R * 1.7;
  const fill = fillOf(position);
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {position > 0 && <circle r={R} fill={fill} />}
      {Number.isNaN(position) && <circle r={R} fill="var(--ww-chart-ground)" className="ww-axis" />}
      {position === 0 && <rect x={-side / 2} y={-side / 2} width={side} height={side} rx="2" fill={fill} />}
      {position < 0 && (
        <rect x={-side / 2} y={-side / 2} width={side} height={side} rx="2" fill={fill} transform="rotate(45)" />
      )}
      <text
        textAnchor="middle"
        dy="4"
        style={{
          fill: Number.isNaN(position) ? "var(--colorNeutralForeground1)" : "var(--ww-chart-ground)",
          fontSize: 11,
          fontWeight: 600,
        }}
      >
        {number}
      </text>
    </g>
  );
}

function fillOf(position: number): string {
  if (position > 0) return "var(--ww-series-3)";
  return position < 0 ? "var(--ww-series-7)" : "var(--ww-series-1)";
}
