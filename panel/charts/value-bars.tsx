/** Bars under each other, each with its name above it and its value at the end of that line. */
import { ChartFigure } from "./chart-figure";
import { fitText } from "./fit-text";

export interface ValueBar {
  label: string;
  value: number;
  shown: string;
}

interface Props {
  title: string;
  sentence: string;
  columns: readonly [string, string];
  bars: readonly ValueBar[];
}

const ROW = 36;
const TEXT = 13;
const BAR = 10;

export function ValueBars({ title, sentence, columns, bars }: Props) {
  const most = Math.max(0, ...bars.map(({ value }) => Math.abs(value)));
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      columns={[{ header: columns[0] }, { header: columns[1], number: true }]}
      rows={bars.map(({ label, shown }) => [label, shown])}
      height={bars.length * ROW}
      draw={(width) =>
        bars.map(({ label, value, shown }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two bars may bear the same name
          <g key={index} transform={`translate(0 ${index * ROW})`}>
            <text y={TEXT}>{fitText(label, width - 8 * shown.length)}</text>
            <text x={width} y={TEXT} textAnchor="end">
              {shown}
            </text>
            <rect className="ww-track" y={TEXT + 6} width={width} height={BAR} rx="2" />
            <rect
              y={TEXT + 6}
              width={most > 0 ? (Math.abs(value) / most) * width : 0}
              height={BAR}
              rx="2"
              fill="var(--ww-series-1)"
            />
          </g>
        ))
      }
    />
  );
}
