/** From costs to what is left over or lacking, step by step: each bar begins where the one before it ended. */
import { ChartFigure } from "./chart-figure";
import { fitText } from "./fit-text";

export interface WaterfallBar {
  label: string;
  /** Where the bar begins and ends. */
  from: number;
  to: number;
  /** The first and the last stand for a whole. */
  whole: boolean;
  /** Money that comes in, or that goes out or is lacking. */
  tone: "in" | "out";
  shown: string;
}

interface Props {
  title: string;
  sentence: string;
  columns: readonly [string, string];
  bars: readonly WaterfallBar[];
}

const ROW = 38;
const TEXT = 13;
const BAR = 14;

export function Waterfall({ title, sentence, columns, bars }: Props) {
  const least = Math.min(0, ...bars.map(({ from, to }) => Math.min(from, to)));
  const most = Math.max(0, ...bars.map(({ from, to }) => Math.max(from, to)));
  const span = most - least || 1;
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      columns={[{ header: columns[0] }, { header: columns[1], number: true }]}
      rows={bars.map(({ label, shown }) => [label, shown])}
      height={bars.length * ROW}
      draw={(width) => {
        const x = (value: number) => ((value - least) / span) * width;
        return (
          <>
            <line className="ww-axis" x1={x(0)} x2={x(0)} y1={0} y2={bars.length * ROW} />
            {bars.map(({ label, from, to, whole, tone, shown }, index) => (
              <g key={label} transform={`translate(0 ${index * ROW})`}>
                <text y={TEXT} fontWeight={whole ? 600 : 400}>
                  {fitText(label, width - 7.5 * shown.length)}
                </text>
                <text x={width} y={TEXT} textAnchor="end" fontWeight={whole ? 600 : 400}>
                  {shown}
                </text>
                <rect
                  x={Math.min(x(from), x(to))}
                  y={TEXT + 5}
                  width={Math.max(1, Math.abs(x(to) - x(from)))}
                  height={BAR}
                  fill={`var(--ww-${tone})`}
                  fillOpacity={whole ? 1 : 0.6}
                  stroke={`var(--ww-${tone})`}
                />
              </g>
            ))}
          </>
        );
      }}
    />
  );
}
